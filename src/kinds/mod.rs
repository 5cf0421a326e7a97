//! The only list of kinds.
pub mod actions;
pub mod common;
pub mod register;

use async_graphql::{ID, Interface, MergedObject};
use utoipa_actix_web::service_config::ServiceConfig;

#[derive(MergedObject, Default)]
pub struct Query(actions::ActionQuery, register::RegisterQuery, crate::reference::ReferenceQuery);

/// A record of any kind.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "&ID", desc = "The permanent id, unique over all kinds."))]
pub enum Node {
    Action(actions::Action),
}

pub fn routes(routes: &mut ServiceConfig) {
    actions::routes(routes);
    crate::reference::routes(routes);
}
