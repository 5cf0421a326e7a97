//! Query strings: read strictly, every fault at once.
use super::fields::{Fields, members};
use super::format::{Base, FeedFormat, Format, Shape, Shaping, accepted, json, preferred};
use super::once::Once;
use super::params::{
    AsOfParams, FeedParams, GroupParams, ListParams, OneParams, ReferenceParams, SearchParams, StreamParams,
    WhichParams,
};
use super::stream::EVENTS;
use super::told::{told, unknown};
use crate::error::{Error, Fault, Place, Result};
use crate::page::{Limit, List, Which};
use crate::service::history::After;
use crate::service::record::{Lists, Record};
use crate::service::search::SearchRequest;
use crate::store::{AsOf, Cursor};
use crate::words::Search;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter};
use std::future::{Ready, ready};
use std::marker::PhantomData;
use utoipa::{IntoParams, ToSchema};

type Pairs = Vec<(String, String)>;

/// The path and the query string that were asked for.
#[derive(Clone, Debug)]
pub struct Address {
    path: String,
    query: Pairs,
}

impl Address {
    fn of(request: &HttpRequest) -> Result<Self> {
        let pairs: Pairs = serde_html_form::from_str(request.query_string()).map_err(|_| {
            Error::Invalid(vec![Fault::query("", "the query string cannot be read as keys and values")])
        })?;
        let faults: Vec<_> = pairs.iter().filter_map(|(key, value)| unreadable(key, value)).collect();
        if faults.is_empty() {
            Ok(Self { path: request.path().into(), query: pairs })
        } else {
            Err(Error::Invalid(faults))
        }
    }

    /// Whether a key is there.
    fn has(&self, key: &str) -> bool {
        self.query.iter().any(|(name, _)| name == key)
    }

    /// The path alone.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The same with one key set to another value.
    pub fn with(&self, key: &str, value: &str) -> String {
        let mut query = self.query.clone();
        query.retain(|(name, _)| name != key);
        query.push((key.into(), value.into()));
        Self { path: self.path.clone(), query }.to_string()
    }
}

fn unreadable(key: &str, value: &str) -> Option<Fault> {
    if key.contains('\0') || value.contains('\0') {
        Some(Fault::query(key.replace('\0', ""), "must not hold the character NUL"))
    } else if value.is_empty() {
        Some(Fault::query(key, "has no value: give one, or leave the key out"))
    } else {
        None
    }
}

impl Display for Address {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let query = serde_html_form::to_string(&self.query).map_err(|_| std::fmt::Error)?;
        f.write_str(&self.path)?;
        if query.is_empty() { Ok(()) } else { write!(f, "?{query}") }
    }
}

/// The query of a list of records.
pub struct ListQuery<R: Record> {
    pub list: Lists<R>,
    pub shape: Shape,
    pub address: Address,
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
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        type Params<R> = ListParams<<R as Record>::Sort, <R as Record>::Dimension>;
        let read = |address: Address| {
            let accepted = accepted(request, address.has("format"), Format::OFFERED, Format::ALL)?;
            let mut reader = Reader::of(&address, &[names::<R::Filter>(), names::<Params<R>>()].concat());
            let filter = reader.read(names::<R::Filter>());
            let params = reader.read::<Params<R>>(names::<Params<R>>());
            let shape = params.as_ref().and_then(|params| {
                let ListParams { facet, fields, expand, limit, after, format, .. } = params;
                let paged = [("limit", limit.is_some()), ("after", after.is_some()), ("facet", !facet.is_empty())];
                let shaping = Shaping {
                    members: members::<R>(),
                    format: *format,
                    paged: paged.into_iter().filter_map(|(name, asked)| asked.then_some(name)).collect(),
                    fields,
                    expand: expand.as_deref(),
                    urls: true,
                };
                reader.note(Shape::of(request, accepted, shaping))
            });
            let ((filter, params), shape) = reader.finish(filter.zip(params).zip(shape))?;
            let ListParams { q, sort, facet: facets, fields: _, expand: _, as_of, limit, after, format: _ } = params;
            let (which, limit) = (Which { filter, q, as_of }, limit.unwrap_or_default());
            let list = List { which, sort, facets, counted: true, limit, after, before: None, from_end: false };
            Ok(Self { list, shape, address })
        };
        ready(Address::of(request).and_then(read))
    }
}

/// The query of a list of reference data.
pub struct ReferenceQuery<R> {
    pub q: Option<Search>,
    pub limit: Limit,
    pub after: Option<Cursor>,
    pub shape: Shape,
    pub address: Address,
    of: PhantomData<fn() -> R>,
}

impl<R: ToSchema + 'static> FromRequest for ReferenceQuery<R> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).and_then(|(address, ReferenceParams { q, limit, after, format })| {
            let accepted = accepted(request, address.has("format"), Format::OFFERED, Format::ALL)?;
            let paged = [("limit", limit.is_some()), ("after", after.is_some())];
            let shaping = Shaping {
                members: members::<R>(),
                format,
                paged: paged.into_iter().filter_map(|(name, asked)| asked.then_some(name)).collect(),
                fields: &[],
                expand: None,
                urls: false,
            };
            let shape = Shape::of(request, accepted, shaping).map_err(Error::Invalid)?;
            Ok(Self { q, limit: limit.unwrap_or_default(), after, shape, address, of: PhantomData })
        }))
    }
}

/// The query of what looks at records: which ones, and what more there is to say.
pub struct WhichQuery<R: Record, P> {
    pub which: Which<R::Filter>,
    pub more: P,
}

/// The query of statistics.
pub type StatsQuery<R> = WhichQuery<R, GroupParams<<R as Record>::Dimension>>;

impl<R, P> FromRequest for WhichQuery<R, P>
where
    R: Record<Filter: DeserializeOwned + IntoParams>,
    P: DeserializeOwned + IntoParams + 'static,
{
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |address: Address| {
            let known = [names::<R::Filter>(), names::<P>(), names::<WhichParams>()].concat();
            let mut reader = Reader::of(&address, &known);
            let filter = reader.read(names::<R::Filter>());
            let params = reader.read::<WhichParams>(names::<WhichParams>());
            let more = reader.read::<P>(names::<P>());
            let ((filter, WhichParams { q, as_of }), more) = reader.finish(filter.zip(params).zip(more))?;
            Ok(Self { which: Which { filter, q, as_of }, more })
        };
        ready(json(request).and_then(|()| Address::of(request)).and_then(read))
    }
}

/// No query at all.
pub struct Plain(pub Address);

impl FromRequest for Plain {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| Address::of(request)).and_then(|address| {
            let reader = Reader::of(&address, &[]);
            reader.finish(Some(()))?;
            Ok(Self(address))
        }))
    }
}

/// As of when, and nothing else.
pub struct AsOfQuery(pub Option<AsOf>);

impl FromRequest for AsOfQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).map(|(_, AsOfParams { as_of })| Self(as_of)))
    }
}

/// The query of the change feed.
pub struct FeedQuery {
    pub limit: Limit,
    pub after: Option<After>,
    pub format: FeedFormat,
    pub base: Base,
    pub address: Address,
}

impl FromRequest for FeedQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).and_then(|(address, FeedParams { limit, after, format })| {
            let accepted = accepted(request, address.has("format"), FeedFormat::OFFERED, FeedFormat::ALL)?;
            let format = format.unwrap_or(accepted);
            let misplaced = match format {
                FeedFormat::Ndjson if limit.is_some() => {
                    Some(("limit", "goes with json and atom: ndjson holds every change"))
                }
                FeedFormat::Atom if after.is_some() => {
                    Some(("after", "goes with json and ndjson: atom holds the newest changes"))
                }
                _ => None,
            };
            match misplaced {
                Some((name, detail)) => Err(Error::Invalid(vec![Fault::query(name, detail)])),
                None => Ok(Self { limit: limit.unwrap_or_default(), after, format, base: Base::of(request), address }),
            }
        }))
    }
}

/// Where following the change feed begins.
pub struct StreamQuery(pub Option<After>);

impl FromRequest for StreamQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let wrong = |detail| Error::fault(Place::Header, "Last-Event-ID", detail);
        let last = request.headers().get("Last-Event-ID").and_then(|id| id.to_str().ok());
        let last = last.map(|id| After::try_from(id.to_owned()).map_err(wrong)).transpose();
        ready(preferred(request, &[EVENTS]).and(last).and_then(|last| {
            let (_, StreamParams { after }) = alone(request)?;
            Ok(Self(last.or(after)))
        }))
    }
}

/// The query of a search over all kinds.
pub struct SearchQuery {
    pub search: SearchRequest,
    pub address: Address,
}

impl FromRequest for SearchQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| alone(request)).and_then(|(address, params)| {
            let SearchParams { q, kind: kinds, as_of, limit, after } = params;
            let lost = || Error::Invalid(vec![Fault::query("q", "must be there: the words to search for")]);
            let search =
                SearchRequest { q: q.ok_or_else(lost)?, kinds, as_of, limit: limit.unwrap_or_default(), after };
            Ok(Self { search, address })
        }))
    }
}

/// The query of a single record: as of when, and which members of it.
pub struct One<R> {
    pub as_of: Option<AsOf>,
    pub fields: Fields,
    of: PhantomData<fn() -> R>,
}

impl<R: ToSchema + 'static> FromRequest for One<R> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(json(request).and_then(|()| alone(request)).and_then(|(_, OneParams { as_of, fields })| {
            let fields = Fields::of(members::<R>(), &fields).map_err(Error::Invalid)?;
            Ok(Self { as_of, fields, of: PhantomData })
        }))
    }
}

impl<R> IntoParams for One<R> {
    fn into_params(
        place: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        OneParams::into_params(place)
    }
}

fn alone<T: DeserializeOwned + IntoParams + 'static>(request: &HttpRequest) -> Result<(Address, T)> {
    let address = Address::of(request)?;
    let mut reader = Reader::of(&address, names::<T>());
    let params = reader.read::<T>(names::<T>());
    let params = reader.finish(params)?;
    Ok((address, params))
}

/// The keys that a struct declares, as the contract has them.
fn names<T: IntoParams + 'static>() -> &'static [String] {
    static NAMES: Once<Vec<String>> = Once::new();
    NAMES.of::<T>(|| T::into_params(|| None).into_iter().map(|parameter| parameter.name).collect())
}

/// Reads the parts of a query string and gathers what is wrong with it.
struct Reader<'a> {
    pairs: &'a Pairs,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    fn of(address: &'a Address, known: &[String]) -> Self {
        let keys: BTreeSet<&String> =
            address.query.iter().map(|(key, _)| key).filter(|key| !known.contains(key)).collect();
        let faults = keys.into_iter().map(|key| Fault::query(key, unknown(key, known))).collect();
        Self { pairs: &address.query, faults }
    }

    /// Reads a struct of optional fields: first key by key, so that every fault is found, then as a whole.
    fn read<T: DeserializeOwned>(&mut self, names: &[String]) -> Option<T> {
        let own = |name: &String| self.pairs.iter().filter(|(key, _)| key == name).collect::<Vec<_>>();
        let faults: Vec<_> =
            names.iter().filter_map(|name| Some(Fault::query(name, form::<T>(&own(name)).err()?))).collect();
        self.faults.extend(faults);
        form(&self.pairs.iter().filter(|(key, _)| names.contains(key)).collect::<Vec<_>>()).ok()
    }

    /// Gathers what was found wrong elsewhere.
    fn note<T>(&mut self, read: std::result::Result<T, Vec<Fault>>) -> Option<T> {
        read.map_err(|faults| self.faults.extend(faults)).ok()
    }

    fn finish<T>(self, read: Option<T>) -> Result<T> {
        read.filter(|_| self.faults.is_empty()).ok_or(Error::Invalid(self.faults))
    }
}

fn form<T: DeserializeOwned>(pairs: &impl Serialize) -> std::result::Result<T, String> {
    let text = serde_html_form::to_string(pairs).map_err(|e| e.to_string())?;
    serde_html_form::from_str(&text).map_err(|e| told(&e.to_string()))
}
