//! Statistics: counts and sums of matching records by dimension.
use super::conditions::select;
use super::explain::explain;
pub use super::group_rows::DIMENSIONS;
use super::group_rows::check;
use super::record::Record;
use super::statistics_reader::StatisticsReader;
use super::statistics_request::StatisticsRequest;
pub use super::sums::GROUPS;
use crate::error::{Error, Place, Result};
use crate::query::paging::Selection;
use crate::query::statistics::Statistics;
use crate::store::Snapshot;
use entity::record;
use sea_orm::sea_query::{Expr, ExprTrait, JoinType};
use sea_orm::{ColumnTrait, ConnectionTrait, QuerySelect, QueryTrait};

/// Maximum number of groups in a response with explanations.
pub const EXPLAINED_GROUPS: usize = 100;

/// Counts and sums the matching records by up to three dimensions.
///
/// # Errors
///
/// If there are more dimensions, a dimension occurs twice, there are more than ten thousand groups, or more than a hundred with
/// explanations, a filter names an unknown key, or the database fails.
pub async fn statistics<R: Record>(snapshot: &Snapshot, request: StatisticsRequest<R>) -> Result<Statistics> {
    check(&request.group_by)?;
    let snapshot = snapshot.at(request.selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let reader = StatisticsReader::of(&snapshot, &request, None)?;
    let linked = reader.linked().await?;
    let statistics = reader.read(&linked, &[vec![]]).await?.pop();
    let mut statistics = statistics.ok_or_else(|| Error::Internal("a sum has no row".into()))?;
    if request.explain {
        check_explained(statistics.groups.len())?;
        explain(&snapshot, &reader.matching, &request, reader.dimensions(), &linked, &mut statistics).await?;
    }
    Ok(statistics)
}

/// Rejects too many groups with explanations.
fn check_explained(groups: usize) -> Result<()> {
    if groups <= EXPLAINED_GROUPS {
        return Ok(());
    }
    let detail = format!(
        "is limited to {EXPLAINED_GROUPS} groups, but there are {groups}: add a filter or top, or use format=ndjson in REST"
    );
    Err(Error::fault(Place::Query, "explain", detail))
}

/// Returns the numbers of the documents that matching records come from.
///
/// # Errors
///
/// If a filter names an unknown key, or the database fails.
pub async fn documents<R: Record>(snapshot: &Snapshot, selection: Selection<R::Filter>) -> Result<Vec<String>> {
    let snapshot = snapshot.at(selection.as_of).await?;
    snapshot.begin_heavy().await?;
    let mut rows = select::<R>(&snapshot, selection)?.select_only().into_query();
    let belongs = Expr::col(("base", "version")).equals(R::COLUMNS.version.as_column_ref());
    rows.join_as(JoinType::InnerJoin, record::Entity, "base", belongs);
    rows.distinct().expr_as(Expr::col(("base", "document")), "document");
    let rows = snapshot.db().await?.query_all(&rows).await?;
    rows.iter().map(|row| Ok(row.try_get("", "document")?)).collect()
}
