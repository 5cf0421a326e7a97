//! Actions over GraphQL.
use super::Action;
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
    ActionQuery: Action;
    /// Actions of EU plans that match the filter. Default: document order.
    actions;
    /// One action by its id. `null` if it does not exist.
    action(id: "Id of the action: `16633-06-1.1.a`.");
    /// Number of matching actions, by up to three dimensions.
    action_stats;
}
