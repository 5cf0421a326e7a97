//! What query strings hold: each a struct of which the contract is made.
use super::representation::{FeedFormat, Format};
use crate::query::paging::PageSize;
use crate::query::text_search::TextQuery;
use crate::service::history::FeedPosition;
use crate::store::{AsOf, Cursor};
use entity::vocabulary::Kind;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Deserializer};
use utoipa::{IntoParams, ToSchema};

/// What every list takes beside its filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "S: DeserializeOwned, D: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct ListParams<S: ToSchema, D: ToSchema> {
    /// Full text: words that must all be found, in any form (`trafficked` finds `trafficking`); `"words in a row"` in quotation
    /// marks; the beginning of a word with a star, `traffick*`. Looks in title, summary, note, printed texts, and the names of
    /// countries and organisations. It filters, and leaves the order.
    #[param(value_type = String, required = false, example = "Nigeria \"victims of trafficking\"")]
    pub q: Option<TextQuery>,
    /// Sort keys, the first first, with commas between them; a minus before a key means backwards. Unknown values come last
    /// either way. Without it, a list stands in the order of the document.
    #[serde(default = "Vec::new", deserialize_with = "between_commas")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub sort: Vec<S>,
    /// Dimensions to count all that match by: `facets` in the answer has the values of each, with how many records have them.
    #[serde(default = "Vec::new", deserialize_with = "between_commas")]
    #[param(inline, required = false)]
    pub facet: Vec<D>,
    /// The members of a record to return, with commas between them: `id,title,period.start`. In CSV and XLSX the columns, `url`
    /// among them. Without it, all.
    #[serde(default, deserialize_with = "between_commas")]
    #[param(required = false, style = Form, explode = false)]
    pub fields: Vec<String>,
    /// A list within a record, such as `countries`: CSV and XLSX then have one row for each value of it, not one for each record.
    #[param(value_type = String, required = false)]
    pub expand: Option<String>,
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// How many records to return: 1 to 500. For JSON alone: the other formats hold every record that matches.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Where the page begins: the cursor in `links.next` of the page before, with the same filters, `q`, `sort` and `as_of`.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// The format of the answer, instead of the header `Accept`. All but `json` hold every record that matches, not a page.
    #[param(value_type = Format, inline, required = false)]
    pub format: Option<Format>,
}

/// What lists of reference data take.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReferenceParams {
    /// Words, or their beginnings, that must all be found in the key or the names of an entry.
    #[param(value_type = String, required = false, example = "migration")]
    pub q: Option<TextQuery>,
    /// How many entries to return: 1 to 500. For JSON alone: the other formats hold every entry that matches.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Where the page begins: the cursor in `links.next` of the page before.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// The format of the answer, instead of the header `Accept`. All but `json` hold every entry that matches, not a page.
    #[param(value_type = Format, inline, required = false)]
    pub format: Option<Format>,
}

/// What single records take.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RecordParams {
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// The members to return, with commas between them: `id,title,period.start`. Without it, all.
    #[serde(default, deserialize_with = "between_commas")]
    #[param(required = false, style = Form, explode = false)]
    pub fields: Vec<String>,
}

/// What takes nothing but a state.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AsOfParams {
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
}

/// What everything takes that looks at records beside the filters.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SelectionParams {
    /// Full text, as in the list: only what it finds is counted.
    #[param(value_type = String, required = false, example = "Nigeria")]
    pub q: Option<TextQuery>,
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
}

/// What statistics take beside.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "D: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct GroupParams<D: ToSchema> {
    /// One to three dimensions, with commas between them: one group a combination of their values. Without it, one group of all.
    #[serde(default = "Vec::new", deserialize_with = "between_commas")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub group_by: Vec<D>,
}

/// What the change feed takes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FeedParams {
    /// How many changes to return: 1 to 500.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Where to begin: after this revision, by its number, or at the cursor in `links.next` of the page before. Without it, with
    /// the first revision.
    #[param(value_type = String, required = false)]
    pub after: Option<FeedPosition>,
    /// The format of the answer, instead of the header `Accept`. `ndjson` holds every change, `atom` the newest ones.
    #[param(value_type = FeedFormat, inline, required = false)]
    pub format: Option<FeedFormat>,
}

/// What following the change feed takes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StreamParams {
    /// Where to begin: after this revision, by its number, or behind the change whose event had this id. The header `Last-Event-ID`
    /// says the same, and goes before it.
    #[param(value_type = String, required = false)]
    pub after: Option<FeedPosition>,
}

/// What a search over all kinds takes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SearchParams {
    /// Words that must all be found, in any form (`trafficked` finds `trafficking`); `"words in a row"` in quotation marks; the
    /// beginning of a word with a star, `traffick*`.
    #[param(value_type = String, required = true, example = "Nigeria \"victims of trafficking\"")]
    pub q: Option<TextQuery>,
    /// Records of this kind; repeated, of any of these. Without it, of any kind.
    #[serde(default)]
    #[param(inline, required = false)]
    pub kind: Vec<Kind>,
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// How many records to return: 1 to 500.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Where the page begins: the cursor in `links.next` of the page before, with the same `q`, `kind` and `as_of`.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
}

/// A key is named as its enum is in JSON; a parameter that is repeated goes on where it left off.
fn between_commas<'de, S: DeserializeOwned, D: Deserializer<'de>>(text: D) -> std::result::Result<Vec<S>, D::Error> {
    let texts = Vec::<String>::deserialize(text)?;
    texts.iter().flat_map(|text| text.split(',')).map(|key| S::deserialize(key.trim().into_deserializer())).collect()
}
