//! GraphQL only: arguments, the page as a connection, limits, the answer to a request.
mod limits;
mod loader;
mod responder;

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
        let Page { items, cursors, total, revision, more } = page;
        let mut records = Connection::with_additional_fields(false, more, Total { total_count: total, revision });
        let edges = cursors.into_iter().zip(items).map(|(cursor, record)| Edge::new(cursor.to_string(), record));
        records.edges.extend(edges);
        records
    }
}

/// The arguments of a list field, checked together.
pub fn list<R: Record<Filter: Default>>(
    filter: Option<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    as_of: Option<AsOf>,
    first: Option<i64>,
    after: Option<String>,
) -> Result<List<R::Filter, R::Sort>> {
    let (limit, after) = page(first, after)?;
    Ok(List { filter: filter.unwrap_or_default(), sort: sort.unwrap_or_default(), as_of, limit, after })
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
) -> async_graphql::Result<Records<R>> {
    let (limit, after) = page(first, after)?;
    Ok(reference::list(ctx.data::<Store>()?, limit, after).await?.into())
}

fn page(first: Option<i64>, after: Option<String>) -> Result<(Limit, Option<Cursor>)> {
    let mut faults = vec![];
    let mut fault = |name, detail| faults.push(Fault::new(Place::Argument, name, detail));
    let first = first.and_then(|first| Limit::try_from(first).map_err(|detail| fault("first", detail)).ok());
    let after = after.and_then(|after| Cursor::try_from(after).map_err(|detail| fault("after", detail)).ok());
    if faults.is_empty() { Ok((first.unwrap_or_default(), after)) } else { Err(Error::Invalid(faults)) }
}

/// What a connection costs: each record that it may hold, as much as one. Held far below what would wrap around when added up.
pub fn cost(first: Option<i64>, child: usize) -> usize {
    let first = usize::try_from(first.unwrap_or(Limit::DEFAULT.into())).unwrap_or_default().min(Limit::MAX.into());
    first.saturating_mul(child).saturating_add(1).min(COMPLEXITY * 10)
}
