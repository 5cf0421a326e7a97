//! Resolvers of fields: connections of records and reference data, single records, statistics.
use super::arguments::{
    FacetArguments, GroupArguments, PageArguments, RequestedFields, SelectionArguments, combine, list, page, search,
};
use super::projection::{Projectable, Projected};
use crate::language::Language;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::{IncludedRegion, Page};
use crate::query::statistics::{Facet, Statistics};
use crate::service::record::Record;
use crate::service::reference::{self, EntrySelection, Reference};
use crate::service::statistics_request::StatisticsRequest;
use crate::service::{country_filters, queries, statistics};
use crate::store::{AsOf, Cursor, Snapshot};
use async_graphql::connection::{Connection, CursorType, Edge};
use async_graphql::{Context, OutputType, SimpleObject};
use entity::{Money, Revision};
use std::sync::Arc;

/// The fields of a connection in addition to its page.
#[derive(SimpleObject)]
#[graphql(serial)]
pub struct ConnectionFields {
    /// Number of all matching records.
    pub total_count: u64,
    /// Revision that the page was read at.
    pub revision: Revision,
    /// Counts of all matching records by value, one facet per dimension in the argument `facets`.
    pub facets: Vec<Facet>,
    /// Regions around the countries of the filter, if it has `includeRegions`. Records of these regions match too.
    pub included_regions: Vec<IncludedRegion>,
    /// A corrected `q` that finds something under the same filter. `null` if something matches, or no better word is known.
    pub did_you_mean: Option<String>,
}

/// The fields of a connection of revisions or changes in addition to its page.
#[derive(SimpleObject)]
#[graphql(serial)]
pub struct ListFields {
    /// Number of all items that match.
    pub total_count: u64,
    /// Revision that the page was read at.
    pub revision: Revision,
}

/// The fields of an edge to a record in addition to its cursor.
#[derive(SimpleObject)]
#[graphql(serial)]
pub struct RecordEdgeFields {
    /// What the record adds to the sum of all records of the connection, in euro. `null` if it adds nothing, for example because another
    /// record of the same project counts.
    pub counted_eur: Option<Money>,
}

/// A page of records.
pub type RecordConnection<R> = Connection<Cursor, Projected<R>, ConnectionFields, RecordEdgeFields>;
/// A page of reference data.
pub type EntryConnection<T> = Connection<Cursor, Arc<T>, ConnectionFields>;

/// Encodes a cursor only if the field is selected.
impl CursorType for Cursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> std::result::Result<Self, &'static str> {
        Self::try_from(text.to_owned())
    }

    fn encode_cursor(&self) -> String {
        self.to_string()
    }
}

/// Converts a page of reference data to a Relay connection.
pub fn connection<R, N: From<Arc<R>> + OutputType>(page: Page<Arc<R>>) -> Connection<Cursor, N, ConnectionFields> {
    let Page { items, cursors, counted: _, total, revision, has_next, has_previous, facets, did_you_mean } = page;
    let facets = facets.into_iter().map(Facet::with_enum_values).collect();
    let fields = ConnectionFields { total_count: total, revision, facets, included_regions: vec![], did_you_mean };
    let mut connection = Connection::with_additional_fields(has_previous, has_next, fields);
    let edges = cursors.into_iter().zip(items).map(|(cursor, record)| Edge::new(cursor, record.into()));
    connection.edges.extend(edges);
    connection
}

/// Converts a page of revisions or changes to a Relay connection.
pub fn list_connection<N: OutputType>(page: Page<N>) -> Connection<Cursor, N, ListFields> {
    let Page { items, cursors, total, revision, has_next, has_previous, .. } = page;
    let fields = ListFields { total_count: total, revision };
    let mut connection = Connection::with_additional_fields(has_previous, has_next, fields);
    connection.edges.extend(cursors.into_iter().zip(items).map(|(cursor, item)| Edge::new(cursor, item)));
    connection
}

/// Converts a page of records to a Relay connection.
pub fn record_connection<R: Projectable>(page: Page<Arc<R>>) -> RecordConnection<R> {
    let Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean } = page;
    let facets = facets.into_iter().map(Facet::with_enum_values).collect();
    let fields = ConnectionFields { total_count: total, revision, facets, included_regions: vec![], did_you_mean };
    let mut connection = Connection::with_additional_fields(has_previous, has_next, fields);
    let counted = counted.into_iter().chain(std::iter::repeat(None));
    let edges = cursors.into_iter().zip(items).zip(counted).map(|((cursor, record), counted_eur)| {
        Edge::with_additional_fields(cursor, record.into(), RecordEdgeFields { counted_eur })
    });
    connection.edges.extend(edges);
    connection
}

/// Resolves a list field. Counts the total only if it is selected.
///
/// # Errors
///
/// Returns an error if an argument is invalid or the database fails.
pub async fn records<R: Record + Projectable>(
    ctx: &Context<'_>,
    selection: SelectionArguments<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    facets: FacetArguments<R::Dimension>,
    money: Option<CountedAmounts>,
    paging: PageArguments,
) -> async_graphql::Result<RecordConnection<R>> {
    let request = list::<R>(selection, sort, facets, requested_fields(ctx), money, paging)?;
    let snapshot = ctx.data()?;
    let included = country_filters::included_regions::<R>(&request.selection.filter, snapshot);
    let mut connection = record_connection(queries::list::<R, Arc<R>>(snapshot, request).await?);
    connection.additional_fields.included_regions = included.unwrap_or_default();
    Ok(connection)
}

/// Resolves a field that is one record, by its id. `None` if it does not exist.
///
/// # Errors
///
/// Returns an error if `asOf` is invalid or the database fails.
pub async fn record<R: Record>(
    ctx: &Context<'_>,
    id: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<Arc<R>>> {
    Ok(queries::find(ctx.data()?, id, as_of).await?)
}

/// Returns whether the field selects `totalCount`.
pub fn is_total_selected(ctx: &Context<'_>) -> bool {
    ctx.look_ahead().field("totalCount").exists()
}

/// Returns which fields of a connection of records are selected.
pub fn requested_fields(ctx: &Context<'_>) -> RequestedFields {
    let counted = ctx.look_ahead().field("edges").field("countedEur").exists();
    RequestedFields { total: is_total_selected(ctx), counted }
}

/// Returns whether measures are selected in a field of statistics.
pub fn are_measures_selected(ctx: &Context<'_>) -> bool {
    let field = ctx.look_ahead();
    let parts = [field.field("groups"), field.field("rest"), field];
    parts.iter().any(|part| part.field("measures").exists())
}

/// Resolves a statistics field.
///
/// # Errors
///
/// Returns an error if an argument is invalid or the database fails.
pub async fn statistics<R: Record>(
    ctx: &Context<'_>,
    selection: SelectionArguments<R::Filter>,
    group_by: Option<Vec<R::Dimension>>,
    money: Option<CountedAmounts>,
    explain: Option<bool>,
    groups: GroupArguments,
) -> async_graphql::Result<Option<Statistics>> {
    let (selection, options) = combine(selection.read(), groups.read(are_measures_selected(ctx)))?;
    let request = StatisticsRequest::<R> {
        selection,
        group_by: group_by.unwrap_or_default(),
        counted_amounts: money.unwrap_or_default(),
        explain: explain.unwrap_or_default(),
        options,
    };
    Ok(Some(statistics::statistics(ctx.data()?, request).await?.with_enum_values()))
}

/// Resolves a list of reference data.
///
/// # Errors
///
/// Returns an error if an argument is invalid.
pub async fn reference<T: Reference + OutputType + 'static>(
    ctx: &Context<'_>,
    q: Option<String>,
    filter: Option<T::Filter>,
    sort: Option<Vec<T::Sort>>,
    lang: Option<Language>,
    paging: PageArguments,
) -> async_graphql::Result<EntryConnection<T>> {
    let ((q, window), language) = combine(combine(search(q), page(paging)), Language::of_argument(lang))?;
    let (filter, sort) = (filter.unwrap_or_default(), sort.unwrap_or_default());
    let selection = EntrySelection { filter, q, sort, language };
    let page = reference::list::<T>(ctx.data()?, &selection, &window).await?;
    Ok(connection(page.map(Arc::new)))
}

/// Resolves one entry of reference data. `None` if it does not exist. Its related records are read at the revision or timestamp.
///
/// # Errors
///
/// Returns an error if `asOf` is invalid.
pub async fn lookup<T: Reference>(
    ctx: &Context<'_>,
    key: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<T>> {
    let snapshot = ctx.data::<Snapshot>()?.at(as_of).await?;
    Ok(reference::find(&snapshot, key))
}
