//! Extractors for query strings.
use super::fields::{Fields, members};
use super::labels::Labels;
use super::page_params::PageParams;
use super::params::{AsOfParams, LanguageParams, ListParams, RecordParams, ReferenceParams};
use super::query_string::{QueryStringReader, names};
use super::representation::{
    Format, ReferenceFormat, Representation, RepresentationParams, ZIP, accepted, json, preferred,
};
use super::request_url::RequestUrl;
use super::unknown_keys::with_unknown_keys;
use crate::error::{Error, Place, Result, Violation};
use crate::language::Language;
use crate::query::paging::{ListRequest, PageWindow, Selection};
use crate::query::statistics::FacetSort;
use crate::service::record::{Record, RecordListRequest};
use crate::service::reference::{EntrySelection, Reference, sorts_by_label};
use crate::store::AsOf;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use std::future::{Ready, ready};
use std::marker::PhantomData;
use utoipa::{IntoParams, ToSchema};

/// The query of a list of records.
pub struct ListQuery<R: Record> {
    pub list: RecordListRequest<R>,
    pub shape: Representation,
    pub facet_sort: FacetSort,
    pub url: RequestUrl,
}

impl<R> FromRequest for ListQuery<R>
where
    R: Record<
            Filter: DeserializeOwned + IntoParams,
            Sort: DeserializeOwned + ToSchema,
            Dimension: DeserializeOwned + ToSchema,
        > + ToSchema,
{
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        type Params<R> = ListParams<<R as Record>::Sort, <R as Record>::Dimension>;
        let read = |url: RequestUrl| {
            let accepted = accepted(request, url.has("format"), Format::OFFERED, Format::ALL)?;
            let mut reader = QueryStringReader::of(&url, &[names::<R::Filter>(), names::<Params<R>>()].concat());
            let filter = reader.read_filter(names::<R::Filter>());
            let params = reader.read::<Params<R>>(names::<Params<R>>());
            let shape = params.as_ref().and_then(|params| {
                let ListParams { fields, expand, limit, format, bom, escape, lang, .. } = params;
                let given = |names: &[&'static str]| names.iter().copied().filter(|name| url.has(name)).collect();
                let shaping = RepresentationParams {
                    members: members::<R>(),
                    format: *format,
                    paged: given(&["after", "before", "page", "facet", "facet_scope", "facet_sort"]),
                    not_in_feeds: given(&["sort", "fields", "money"]),
                    limit: *limit,
                    fields,
                    expand: expand.as_deref(),
                    bom: *bom,
                    escape: *escape,
                    labels: lang.map(Labels::of::<R>),
                };
                reader.collect(Representation::of(&url, accepted, shaping))
            });
            let window = params.as_ref().and_then(|params| {
                let ListParams { limit, after, before, page, .. } = params;
                let (after, before) = (after.clone(), before.clone());
                reader.collect(PageParams { limit: *limit, after, before, page: *page }.window())
            });
            let sort = params.as_ref().and_then(|params| reader.collect(facet_sort(params.facet_sort, params.lang)));
            let ((((filter, params), shape), window), facet_sort) =
                reader.finish(filter.zip(params).zip(shape).zip(window).zip(sort))?;
            let ListParams { q, sort, facet: facets, facet_scope, as_of, money, .. } = params;
            let selection = Selection { filter, q, as_of };
            let list = ListRequest {
                selection,
                sort,
                facets,
                facet_scope: facet_scope.unwrap_or_default(),
                with_total: true,
                counted_amounts: Some(money.unwrap_or_default()),
                window,
            };
            Ok(Self { list, shape, facet_sort, url })
        };
        with_unknown_keys::<R::Filter, _>(request, RequestUrl::of(request).and_then(read))
    }
}

/// The query of a list of reference data.
pub struct ReferenceQuery<R: Reference> {
    pub selection: EntrySelection<R>,
    pub window: PageWindow,
    pub shape: Representation,
    pub url: RequestUrl,
}

impl<R> FromRequest for ReferenceQuery<R>
where
    R: Reference<Filter: DeserializeOwned + IntoParams, Sort: DeserializeOwned + ToSchema> + ToSchema + 'static,
{
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        type Params<R> = ReferenceParams<<R as Reference>::Sort>;
        let read = |url: RequestUrl| {
            let accepted = accepted(request, url.has("format"), ReferenceFormat::OFFERED, ReferenceFormat::ALL)?;
            let mut reader = QueryStringReader::of(&url, &[names::<R::Filter>(), names::<Params<R>>()].concat());
            let filter = reader.read_filter(names::<R::Filter>());
            let params = reader.read::<Params<R>>(names::<Params<R>>());
            let shape = params.as_ref().and_then(|params| {
                let ReferenceParams { fields, limit, bom, escape, format, lang, .. } = params;
                let shaping = RepresentationParams {
                    members: members::<R>(),
                    format: format.map(Format::from),
                    paged: ["after", "before", "page"].into_iter().filter(|name| url.has(name)).collect(),
                    not_in_feeds: vec![],
                    limit: *limit,
                    fields,
                    expand: None,
                    bom: *bom,
                    escape: *escape,
                    labels: lang.map(Labels::of::<R>),
                };
                reader.collect(Representation::of(&url, accepted.into(), shaping))
            });
            let window = params.as_ref().and_then(|params| {
                let ReferenceParams { limit, after, before, page, .. } = params;
                let (after, before) = (after.clone(), before.clone());
                reader.collect(PageParams { limit: *limit, after, before, page: *page }.window())
            });
            let (((filter, params), shape), window) = reader.finish(filter.zip(params).zip(shape).zip(window))?;
            let ReferenceParams { q, sort, lang, .. } = params;
            if lang.is_none() && sorts_by_label(&sort)? {
                return Err(Error::fault(Place::Query, "sort", "label requires lang"));
            }
            let selection = EntrySelection { filter, q, sort, language: lang.unwrap_or_default() };
            Ok(Self { selection, window, shape, url })
        };
        with_unknown_keys::<R::Filter, _>(request, RequestUrl::of(request).and_then(read))
    }
}

/// Returns the order of the values of facets.
pub fn facet_sort(
    sort: Option<FacetSort>,
    language: Option<Language>,
) -> std::result::Result<FacetSort, Vec<Violation>> {
    match (sort.unwrap_or_default(), language) {
        (FacetSort::Label, None) => Err(vec![Violation::query("facet_sort", "label requires lang")]),
        (sort, _) => Ok(sort),
    }
}

/// The query of an operation without parameters.
pub struct NoParams(pub RequestUrl);

impl FromRequest for NoParams {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| RequestUrl::of(request)).and_then(|url| {
            let reader = QueryStringReader::of(&url, &[]);
            reader.finish(Some(()))?;
            Ok(Self(url))
        }))
    }
}

/// The query of an operation that only takes `lang`.
pub struct LanguageQuery {
    pub language: Option<Language>,
    pub url: RequestUrl,
}

impl FromRequest for LanguageQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |(url, LanguageParams { lang: language })| Self { language, url };
        ready(json(request).and_then(|()| read_params(request)).map(read))
    }
}

/// The query of an archive, which only takes `as_of`.
pub struct AsOfQuery(pub Option<AsOf>);

impl FromRequest for AsOfQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |_| read_params(request).map(|(_, AsOfParams { as_of })| Self(as_of));
        ready(preferred(request, &[ZIP]).and_then(read))
    }
}

/// The query of a single record.
pub struct RecordQuery<R> {
    pub as_of: Option<AsOf>,
    pub fields: Fields,
    pub labels: Option<Labels>,
    pub url: RequestUrl,
    of: PhantomData<fn() -> R>,
}

impl<R: ToSchema + 'static> FromRequest for RecordQuery<R> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| read_params(request)).and_then(
            |(url, RecordParams { as_of, fields, lang })| {
                let labels = lang.map(Labels::of::<R>);
                let members = labels.map_or_else(members::<R>, |labels| labels.members);
                let fields = Fields::of_record(members, fields.iter()).map_err(Error::Invalid)?;
                Ok(Self { as_of, fields, labels, url, of: PhantomData })
            },
        ))
    }
}

impl<R> IntoParams for RecordQuery<R> {
    fn into_params(
        place: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        RecordParams::into_params(place)
    }
}

/// Reads the URL and the parameters of an operation without filters.
pub fn read_params<T: DeserializeOwned + IntoParams + 'static>(request: &HttpRequest) -> Result<(RequestUrl, T)> {
    let url = RequestUrl::of(request)?;
    let mut reader = QueryStringReader::of(&url, names::<T>());
    let params = reader.read::<T>(names::<T>());
    let params = reader.finish(params)?;
    Ok((url, params))
}
