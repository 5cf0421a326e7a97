//! Cooperation records over GraphQL.
use super::Cooperation;
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::common_view::Source;
use crate::kinds::queries::queries;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupSort;
use crate::query::statistics::{FacetScope, Statistics};
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use entity::Revision;
use entity::vocabulary::{Access, Kind};
use std::sync::Arc;

queries! {
    CooperationQuery: Cooperation;
    /// Steps and activities of EU agencies that match the filter. Default: document order.
    cooperation_records;
    /// One cooperation record by its id. `null` if it does not exist.
    cooperation_record(id: "Id of the cooperation record: `12401-11-europol-a1-04-s01`.");
    /// Number of matching cooperation records and their amounts in euro, by up to three dimensions.
    cooperation_stats;
}
