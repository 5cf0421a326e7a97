//! Suggestions for a search box: records of all kinds and reference data.
use super::node_id::node_id;
use crate::error;
use crate::graphql;
use crate::language::{Language, entry_label};
use crate::query::suggestion::{self};
use crate::reference::document_path_key;
use crate::rest::{self, Routes, SuggestQuery};
use crate::service::search;
use crate::store::{AsOf, PublicUrl, Snapshot};
use actix_web::{HttpResponse, get};
use async_graphql::{Context, ID, Object, Result, SimpleObject};
use entity::Revision;
use entity::vocabulary::SuggestionKind;
use serde::Serialize;
use utoipa::ToSchema;

/// Suggestions for a search box.
#[derive(Serialize, ToSchema)]
struct Suggestions {
    /// The suggestions, best first.
    items: Vec<Suggestion>,
    /// Revision of the register that was read.
    revision: Revision,
}

/// A record or an entry of reference data.
#[derive(Serialize, ToSchema, SimpleObject)]
pub struct Suggestion {
    /// What it is: a country, an organisation, a project and so on.
    kind: SuggestionKind,
    /// Id, as filters take it: the id of a record, region, organisation or plan, the code of a country or programme, or the number of a
    /// document.
    #[graphql(name = "key")]
    #[schema(example = "NG")]
    id: String,
    /// Title of the record, or name of the entry. Names of countries, regions, programmes and Member States are in the language of `lang`.
    #[schema(example = "Nigeria")]
    label: String,
    /// The same as HTML, with words that match in `<mark>` and all other text escaped.
    #[schema(example = "<mark>Nigeria</mark>")]
    label_html: String,
    /// URL of the record or the entry.
    #[schema(format = "uri", example = "https://thb-register.example/v1/countries/NG")]
    url: String,
    /// Id over all types: `country:NG`. The same in each state of the register.
    #[serde(skip)]
    node_id: ID,
}

impl Suggestion {
    pub fn of(suggestion: suggestion::Suggestion, public_url: &PublicUrl) -> Self {
        let suggestion::Suggestion { kind, id, label, label_html } = suggestion;
        let key = if kind == SuggestionKind::Document { document_path_key(&id) } else { id.clone() };
        let url = public_url.data(kind.path(), &key);
        Self { kind, node_id: node_id(kind.name(), &id), id, label, label_html, url }
    }
}

/// Returns the suggestions with their labels in a language.
async fn suggestions(
    snapshot: &Snapshot,
    request: suggestion::SuggestionRequest,
    language: Option<Language>,
) -> error::Result<Vec<Suggestion>> {
    let found = search::suggest(snapshot, request, label_in(language)).await?;
    Ok(found.into_iter().map(|found| Suggestion::of(found, snapshot.public_url())).collect())
}

/// Returns the label of a record or an entry in a language. Only countries, regions, programmes and Member States have labels.
pub fn label_in(language: Option<Language>) -> impl Fn(SuggestionKind, &str, &str) -> String {
    move |kind, id, name| match language {
        Some(language) => entry_label(language, kind.name(), id, name),
        None => name.to_owned(),
    }
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(suggest_names);
}

/// Suggest records and reference data
///
/// For a search box: records, countries, regions, organisations, programmes, plans and documents whose id, title or name contains all
/// words. The last word may be incomplete. If few match, words with typing errors match, too. Countries are also found by their names in
/// the official languages of the EU.
#[utoipa::path(
    tag = "search",
    params(crate::rest::SuggestParams),
    responses(
        (status = 200, description = "The suggestions, best first.", body = Suggestions)
    )
)]
#[get("/suggest")]
async fn suggest_names(snapshot: Snapshot, query: SuggestQuery) -> error::Result<HttpResponse> {
    let SuggestQuery { request, language } = query;
    let revision = snapshot.at(request.as_of).await?.revision();
    let items = suggestions(&snapshot, request, language).await?;
    rest::respond(&Suggestions { items, revision }, language)
}

#[derive(Default)]
pub struct SuggestQueries;

#[Object]
impl SuggestQueries {
    /// Suggestions for a search box, best first: records and reference data whose id, title or name contains all words. The last word
    /// may be incomplete. If few match, words with typing errors match, too.
    async fn suggest(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What has been typed so far, 1 to 100 characters: `traf`.")] q: String,
        #[graphql(desc = "Number of suggestions, 1 to 20. Default: 10.")] first: Option<i64>,
        #[graphql(desc = "Language of the names of countries, regions, programmes and Member States. Default: `EN`.")]
        lang: Option<Language>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
    ) -> Result<Vec<Suggestion>> {
        let language = lang.map(|language| Language::of_argument(Some(language))).transpose()?;
        Ok(suggestions(ctx.data()?, graphql::typed(q, first, as_of)?, language).await?)
    }
}
