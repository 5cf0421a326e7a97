//! Answers of fields: connections of records and reference data, single records, statistics.
use super::arguments::{PageArguments, PageWindow, SelectionArguments, both, list, page, search};
use crate::query::paging::Page;
use crate::query::statistics::{Facet, Statistics};
use crate::service::record::Record;
use crate::service::reference::{self, Reference};
use crate::service::{queries, statistics};
use crate::store::{AsOf, Cursor, Snapshot};
use async_graphql::connection::{Connection, CursorType, Edge};
use async_graphql::{Context, OutputType, SimpleObject};
use entity::Revision;
use std::sync::Arc;

/// What a connection says beside its page.
#[derive(SimpleObject)]
#[graphql(serial)]
pub struct ConnectionFields {
    /// How many match in all, on every page together.
    pub total_count: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
    /// Of each dimension in the argument `facets`, how many of all that match have which value.
    pub facets: Vec<Facet>,
}

pub type RecordConnection<R> = Connection<Cursor, Arc<R>, ConnectionFields>;

/// Written where it is asked for.
impl CursorType for Cursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> std::result::Result<Self, &'static str> {
        Self::try_from(text.to_owned())
    }

    fn encode_cursor(&self) -> String {
        self.to_string()
    }
}

impl<R: OutputType + 'static> From<Page<Arc<R>>> for RecordConnection<R> {
    /// The page as GraphQL clients know it: a Relay connection.
    fn from(page: Page<Arc<R>>) -> Self {
        let Page { items, cursors, total, revision, has_next, has_previous, facets } = page;
        let beside = ConnectionFields { total_count: total, revision, facets };
        let mut records = Connection::with_additional_fields(has_previous, has_next, beside);
        let edges = cursors.into_iter().zip(items).map(|(cursor, record)| Edge::new(cursor, record));
        records.edges.extend(edges);
        records
    }
}

/// The answer of a list field; the total is counted where it is asked for.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn records<R: Record + OutputType>(
    ctx: &Context<'_>,
    wanted: SelectionArguments<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    facets: Option<Vec<R::Dimension>>,
    paging: PageArguments,
) -> async_graphql::Result<Option<RecordConnection<R>>> {
    let request = list::<R>(wanted, sort, facets, is_total_selected(ctx), paging)?;
    Ok(Some(queries::list::<R, Arc<R>>(ctx.data()?, request).await?.into()))
}

/// The answer of a field that is one record, by its id.
///
/// # Errors
///
/// When there is none, or the database fails.
pub async fn record<R: Record>(
    ctx: &Context<'_>,
    id: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<Arc<R>>> {
    Ok(Some(queries::get(ctx.data()?, id, as_of).await?))
}

/// Whether the field asks for its total.
pub fn is_total_selected(ctx: &Context<'_>) -> bool {
    ctx.look_ahead().field("totalCount").exists()
}

/// The answer of a statistics field.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn statistics<R: Record>(
    ctx: &Context<'_>,
    wanted: SelectionArguments<R::Filter>,
    group_by: Option<Vec<R::Dimension>>,
) -> async_graphql::Result<Option<Statistics>> {
    Ok(Some(statistics::statistics::<R>(ctx.data()?, wanted.read()?, group_by.unwrap_or_default()).await?))
}

/// The answer of a list of reference data.
///
/// # Errors
///
/// When an argument is wrong.
pub async fn reference<T: Reference + OutputType + 'static>(
    ctx: &Context<'_>,
    q: Option<String>,
    first: Option<i64>,
    after: Option<String>,
) -> async_graphql::Result<Option<RecordConnection<T>>> {
    let (q, PageWindow { limit, after, .. }) =
        both(search(q), page(PageArguments { first, after, ..PageArguments::default() }))?;
    Ok(Some(reference::list::<T>(ctx.data()?, q, limit, after).await?.map(Arc::new).into()))
}

/// One entry of reference data, from which to walk on at a revision or moment.
///
/// # Errors
///
/// When there is none, or `asOf` is wrong.
pub async fn lookup<T: Reference>(
    ctx: &Context<'_>,
    key: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<T>> {
    let snapshot = ctx.data::<Snapshot>()?.at(as_of).await?;
    Ok(Some(reference::get(&snapshot, key)?))
}
