//! A request for statistics.
use super::record::Record;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupOptions;
use crate::query::paging::Selection;

/// A request for statistics.
pub struct StatisticsRequest<R: Record> {
    pub selection: Selection<R::Filter>,
    pub group_by: Vec<R::Dimension>,
    pub counted_amounts: CountedAmounts,
    /// Whether to list the records behind each group.
    pub explain: bool,
    pub options: GroupOptions,
}
