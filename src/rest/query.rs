//! Query strings: read strictly, every fault at once.
use crate::error::{Error, Fault, Result};
use crate::page::{AsOf, Cursor, Limit, List};
use crate::service::Record;
use crate::service::history::After;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter};
use std::future::{Ready, ready};
use utoipa::{IntoParams, ToSchema};

type Pairs = Vec<(String, String)>;

/// What every list takes beside its filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "S: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct ListParams<S: ToSchema> {
    /// Sort keys, the first first, with commas between them; a minus before a key means backwards. Unknown values come last
    /// either way. Without it, a list stands in the order of the document.
    #[serde(default, deserialize_with = "between_commas")]
    #[param(inline, required = false, style = Form, explode = false)]
    sort: Vec<S>,
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    as_of: Option<AsOf>,
    /// How many records to return: 1 to 500.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    limit: Option<Limit>,
    /// Where the page begins: the cursor in `links.next` of the page before, with the same filters, `sort` and `as_of`.
    #[param(value_type = String, required = false)]
    after: Option<Cursor>,
}

/// What lists of reference data take.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReferenceParams {
    /// How many entries to return: 1 to 500.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    limit: Option<Limit>,
    /// Where the page begins: the cursor in `links.next` of the page before.
    #[param(value_type = String, required = false)]
    after: Option<Cursor>,
}

/// What single records take.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OneParams {
    /// The state to answer as of: the number of a revision, or a moment such as `2026-11-23T09:00:00Z` for the newest revision
    /// then. Without it, as of now.
    #[param(value_type = String, required = false)]
    as_of: Option<AsOf>,
}

/// A key is named as its enum is in JSON.
fn between_commas<'de, S: DeserializeOwned, D: Deserializer<'de>>(text: D) -> std::result::Result<Vec<S>, D::Error> {
    let text = String::deserialize(text)?;
    text.split(',').map(|key| S::deserialize(key.into_deserializer())).collect()
}

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
    pub list: List<R::Filter, R::Sort>,
    pub address: Address,
}

impl<R: Record<Filter: DeserializeOwned + IntoParams, Sort: DeserializeOwned + ToSchema>> FromRequest for ListQuery<R> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = |address: Address| {
            let mut reader = Reader::of(&address, &[names::<R::Filter>(), names::<ListParams<R::Sort>>()].concat());
            let filter = reader.read(&names::<R::Filter>());
            let params = reader.read::<ListParams<R::Sort>>(&names::<ListParams<R::Sort>>());
            let (filter, ListParams { sort, as_of, limit, after }) = reader.finish(filter.zip(params))?;
            Ok(Self {
                list: List {
                    filter,
                    sort,
                    as_of,
                    limit: limit.unwrap_or_default(),
                    after,
                    before: None,
                    from_end: false,
                },
                address,
            })
        };
        ready(Address::of(request).and_then(read))
    }
}

/// The query of a list of reference data.
pub struct ReferenceQuery {
    pub limit: Limit,
    pub after: Option<Cursor>,
    pub address: Address,
}

impl FromRequest for ReferenceQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).map(|(address, ReferenceParams { limit, after })| Self {
            limit: limit.unwrap_or_default(),
            after,
            address,
        }))
    }
}

/// No query at all.
pub struct Plain(pub Address);

impl FromRequest for Plain {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Address::of(request).and_then(|address| {
            let reader = Reader::of(&address, &[]);
            reader.finish(Some(()))?;
            Ok(Self(address))
        }))
    }
}

/// The query of the change feed.
pub struct FeedQuery {
    pub limit: Limit,
    pub after: Option<After>,
    pub address: Address,
}

/// What the change feed takes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FeedParams {
    /// How many changes to return: 1 to 500.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 500, default = 25)]
    limit: Option<Limit>,
    /// Where to begin: after this revision, by its number, or at the cursor in `links.next` of the page before. Without it, with
    /// the first revision.
    #[param(value_type = String, required = false)]
    after: Option<After>,
}

impl FromRequest for FeedQuery {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).map(|(address, FeedParams { limit, after })| Self {
            limit: limit.unwrap_or_default(),
            after,
            address,
        }))
    }
}

/// The query of a single record: as of when.
pub struct One(pub Option<AsOf>);

impl FromRequest for One {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(alone(request).map(|(_, OneParams { as_of })| Self(as_of)))
    }
}

impl IntoParams for One {
    fn into_params(
        place: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        OneParams::into_params(place)
    }
}

fn alone<T: DeserializeOwned + IntoParams>(request: &HttpRequest) -> Result<(Address, T)> {
    let address = Address::of(request)?;
    let mut reader = Reader::of(&address, &names::<T>());
    let params = reader.read::<T>(&names::<T>());
    let params = reader.finish(params)?;
    Ok((address, params))
}

/// The keys that a struct declares, as the contract has them.
fn names<T: IntoParams>() -> Vec<String> {
    T::into_params(|| None).into_iter().map(|parameter| parameter.name).collect()
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

    fn finish<T>(self, read: Option<T>) -> Result<T> {
        read.filter(|_| self.faults.is_empty()).ok_or(Error::Invalid(self.faults))
    }
}

fn form<T: DeserializeOwned>(pairs: &impl Serialize) -> std::result::Result<T, String> {
    let text = serde_html_form::to_string(pairs).map_err(|e| e.to_string())?;
    serde_html_form::from_str(&text).map_err(|e| told(&e.to_string()))
}

/// Some messages of the libraries do not say what would be right.
fn told(message: &str) -> String {
    match message {
        "invalid digit found in string" => "must be a whole number".into(),
        "number too large to fit in target type" | "number too small to fit in target type" => "is out of range".into(),
        // A second value of a key that takes one.
        "unsupported value" => "may be given only once".into(),
        unknown if unknown.starts_with("unknown variant `") => unknown
            .replacen("unknown variant ", "", 1)
            .replacen(", expected one of", " is not known: it must be one of", 1)
            .replacen(", expected", " is not known: it must be", 1),
        odd if odd.ends_with("expected \"true\", \"on\" or \"false\"") => "must be true or false".into(),
        other => other.into(),
    }
}

/// How alike two names must be for one to be meant by the other, of 1.
const ALIKE: f64 = 0.8;

fn unknown(key: &str, known: &[String]) -> String {
    let alike = |name: &&String| strsim::jaro_winkler(&key.to_lowercase(), name);
    let nearest = known.iter().max_by(|a, b| alike(a).total_cmp(&alike(b))).filter(|name| alike(name) > ALIKE);
    let nearest = nearest.map(|name| format!("did you mean {name}? ")).unwrap_or_default();
    match known {
        [] => "is not known here: no key is".into(),
        _ => format!("is not known here: {nearest}The keys are {}", known.join(", ")),
    }
}
