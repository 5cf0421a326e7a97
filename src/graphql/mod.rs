//! GraphQL only: arguments, the page as a connection, limits, the answer to a request.
mod limits;
mod loader;
mod responder;
mod shape;

use crate::error::{Error, Fault, Place, Result};
use crate::page::{AsOf, Cursor, Limit, List, Page};
use crate::service::reference::{self, Reference};
use crate::service::{Record, Store};
use async_graphql::connection::{Connection, Edge};
use async_graphql::{Context, OutputType, SimpleObject};
use entity::Revision;
pub use limits::{ALIASES, BRACKETS, COMPLEXITY, DEPTH, DIRECTIVES, Figures, SECONDS, TOKENS};
pub use loader::{Pointing, gather, pointed_at, pointing};
pub use responder::{get, post};

async_graphql::scalar!(
    AsOf,
    "AsOf",
    "A state of the register to answer as of: the number of a revision, `3`, or a moment for the newest revision then, \
     `\"2026-11-23T09:00:00Z\"`."
);

impl serde::Serialize for AsOf {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// What a connection says beside its page.
#[derive(SimpleObject)]
pub struct Total {
    /// How many match in all, on every page together.
    pub total_count: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
}

pub type Records<R> = Connection<String, R, Total>;

impl<R: OutputType> From<Page<R>> for Records<R> {
    /// The page as GraphQL clients know it: a Relay connection.
    fn from(page: Page<R>) -> Self {
        let Page { items, cursors, total, revision, more, earlier } = page;
        let mut records = Connection::with_additional_fields(earlier, more, Total { total_count: total, revision });
        let edges = cursors.into_iter().zip(items).map(|(cursor, record)| Edge::new(cursor.to_string(), record));
        records.edges.extend(edges);
        records
    }
}

/// The arguments by which a page is asked for.
#[derive(Default)]
pub struct Paging {
    pub first: Option<i64>,
    pub after: Option<String>,
    pub last: Option<i64>,
    pub before: Option<String>,
}

/// The same, checked.
struct Window {
    limit: Limit,
    after: Option<Cursor>,
    before: Option<Cursor>,
    from_end: bool,
}

/// The arguments of a list field, checked together.
pub fn list<R: Record<Filter: Default>>(
    filter: Option<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    as_of: Option<AsOf>,
    paging: Paging,
) -> Result<List<R::Filter, R::Sort>> {
    let Window { limit, after, before, from_end } = page(paging)?;
    let (filter, sort) = (filter.unwrap_or_default(), sort.unwrap_or_default());
    Ok(List { filter, sort, as_of, limit, after, before, from_end })
}

/// The answer of a list of reference data.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn reference<R: Reference + OutputType>(
    ctx: &Context<'_>,
    first: Option<i64>,
    after: Option<String>,
) -> async_graphql::Result<Option<Records<R>>> {
    let Window { limit, after, .. } = page(Paging { first, after, ..Paging::default() })?;
    Ok(Some(reference::list(ctx.data::<Store>()?, limit, after).await?.into()))
}

fn page(paging: Paging) -> Result<Window> {
    let Paging { first, after, last, before } = paging;
    let mut faults = vec![];
    let mut fault = |name, detail| faults.push(Fault::new(Place::Argument, name, detail));
    if first.is_some() && last.is_some() {
        fault("last", "goes without first: ask for one end of the list");
    }
    let from_end = last.is_some();
    let mut limit = |name, size: Option<i64>| {
        size.and_then(|size| Limit::try_from(size).map_err(|detail| fault(name, detail)).ok())
    };
    let limit = limit("first", first).or(limit("last", last)).unwrap_or_default();
    let mut cursor = |name, text: Option<String>| {
        text.and_then(|text| Cursor::try_from(text).map_err(|detail| fault(name, detail)).ok())
    };
    let (after, before) = (cursor("after", after), cursor("before", before));
    if faults.is_empty() { Ok(Window { limit, after, before, from_end }) } else { Err(Error::Invalid(faults)) }
}

/// What a connection costs: each record that it may hold, as much as one. Held far below what would wrap around when added up.
pub fn cost(first: Option<i64>, child: usize) -> usize {
    let first = usize::try_from(first.unwrap_or(Limit::DEFAULT.into())).unwrap_or_default().min(Limit::MAX.into());
    first.saturating_mul(child).saturating_add(1).min(COMPLEXITY * 10)
}
