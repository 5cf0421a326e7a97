//! A record of any kind, as a node of the graph.
use super::{actions, agreements, cooperation, projects};
use async_graphql::{ID, Interface};
use std::sync::Arc;

/// A record of any kind.
#[derive(Clone, Interface)]
#[graphql(field(name = "id", ty = "&ID", desc = "Permanent id, unique across all kinds."))]
pub enum Node {
    Action(Arc<actions::Action>),
    Project(Arc<projects::Project>),
    Agreement(Arc<agreements::Agreement>),
    CooperationRecord(Arc<cooperation::Cooperation>),
}
