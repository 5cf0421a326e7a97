//! The query strings of searches over all kinds and of suggestions.
use super::page_params::PageParams;
use super::params::comma_separated;
use super::query::{facet_sort, read_params};
use super::query_string::{QueryStringReader, names};
use super::representation::json;
use super::request_url::RequestUrl;
use super::unknown_keys::with_unknown_keys;
use crate::error::{Error, Result, Violation};
use crate::language::Language;
use crate::query::paging::{PageNumber, PageSize};
use crate::query::statistics::{FacetScope, FacetSort};
use crate::query::suggestion::{SuggestionLimit, SuggestionRequest, TypedText};
use crate::query::text_search::TextQuery;
use crate::service::search::{SearchFilters, SearchRequest};
use crate::store::{AsOf, Cursor};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::future::LocalBoxFuture;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::future::{Ready, ready};
use utoipa::{IntoParams, ToSchema};

/// The parameters of a search across all kinds, without its filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "D: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct SearchParams<D: ToSchema> {
    /// Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. `"Quotation marks"` match a
    /// phrase, a star matches a prefix: `traffick*`. Ids and numbers of documents match, too.
    #[param(value_type = String, required = true, example = "\"human beings\" traffick*")]
    pub q: Option<TextQuery>,
    /// Dimensions to count matching records by. The counts are in `facets`.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false)]
    pub facet: Vec<D>,
    /// Filters that facets apply. `others`: all except the filter of the facet's own dimension and its counterpart with `not_`.
    /// Default: `others`.
    #[param(value_type = FacetScope, inline, required = false)]
    pub facet_scope: Option<FacetScope>,
    /// Order of the values of facets. `label` requires `lang`. Default: `count`, most frequent value first.
    #[param(value_type = FacetSort, inline, required = false)]
    pub facet_sort: Option<FacetSort>,
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// Number of records, 0 to 500. Default: 25.
    #[param(value_type = u16, required = false, minimum = 0, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Cursor of an item: the page begins after it. `next_cursor` of the previous page. Requires the same `q`, filters and `as_of`.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// Cursor of an item: the page ends before it. `links.prev` has one. Requires the same parameters as `after`.
    #[param(value_type = String, required = false)]
    pub before: Option<Cursor>,
    /// Number of a page, from 1, instead of a cursor. Page numbers reach 10,000 records: `page` times `limit` is at most 10,000.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000)]
    pub page: Option<PageNumber>,
    /// Language of labels. Adds `label` to countries, regions, programmes and organisations, and `status_label` beside `status`, for
    /// example. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The query of a search across all kinds.
pub struct SearchQuery<F: SearchFilters> {
    pub search: SearchRequest<F>,
    pub facet_sort: FacetSort,
    pub url: RequestUrl,
    pub language: Option<Language>,
}

impl<F> FromRequest for SearchQuery<F>
where
    F: SearchFilters<Dimension: DeserializeOwned + ToSchema> + DeserializeOwned + IntoParams + 'static,
{
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |url: RequestUrl| {
            let mut reader =
                QueryStringReader::of(&url, &[names::<F>(), names::<SearchParams<F::Dimension>>()].concat());
            let filter = reader.read_filter(names::<F>());
            let params = reader.read::<SearchParams<F::Dimension>>(names::<SearchParams<F::Dimension>>());
            let window = params.as_ref().and_then(|params| {
                let SearchParams { limit, after, before, page, .. } = params;
                let (after, before) = (after.clone(), before.clone());
                reader.collect(PageParams { limit: *limit, after, before, page: *page }.window())
            });
            let missing = || vec![Violation::query("q", "is required: the words to search for")];
            reader.collect(if url.has("q") { Ok(()) } else { Err(missing()) });
            let sort = params.as_ref().and_then(|params| reader.collect(facet_sort(params.facet_sort, params.lang)));
            let (((filter, params), window), facet_sort) = reader.finish(filter.zip(params).zip(window).zip(sort))?;
            let SearchParams { q, facet: facets, facet_scope, as_of, lang: language, .. } = params;
            let q = q.ok_or_else(|| Error::Invalid(missing()))?;
            let facet_scope = facet_scope.unwrap_or_default();
            let search = SearchRequest { q, filter, facets, facet_scope, as_of, window };
            Ok(Self { search, facet_sort, url, language })
        };
        let read = json(request).and_then(|()| RequestUrl::of(request)).and_then(read);
        with_unknown_keys::<F, _>(request, read)
    }
}

/// The parameters of suggestions.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SuggestParams {
    /// What has been typed so far, 1 to 100 characters. The last word may be incomplete.
    #[param(value_type = String, required = true, max_length = 100, example = "nige")]
    pub q: Option<TypedText>,
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// Number of suggestions, 1 to 20. Default: 10.
    #[param(value_type = u8, required = false, minimum = 1, maximum = 20, default = 10)]
    pub limit: Option<SuggestionLimit>,
    /// Language of the names of countries, regions, programmes and Member States. Default: English.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The query of suggestions.
pub struct SuggestQuery {
    pub request: SuggestionRequest,
    pub language: Option<Language>,
}

impl FromRequest for SuggestQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| read_params(request)).and_then(|(_, params)| {
            let SuggestParams { q, as_of, limit, lang: language } = params;
            let missing = || Error::Invalid(vec![Violation::query("q", "is required: what has been typed so far")]);
            let request = SuggestionRequest { q: q.ok_or_else(missing)?, as_of, limit: limit.unwrap_or_default() };
            Ok(Self { request, language })
        }))
    }
}
