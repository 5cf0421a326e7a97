//! The only list of kinds.
pub mod actions;
pub mod agreements;
pub mod common;
pub mod cooperation;
pub mod projects;
pub mod register;
pub mod reported;

use async_graphql::{ID, Interface, MergedObject};
use utoipa_actix_web::service_config::ServiceConfig;

#[derive(MergedObject, Default)]
pub struct Query(
    actions::ActionQuery,
    projects::ProjectQuery,
    agreements::AgreementQuery,
    cooperation::CooperationQuery,
    register::RegisterQuery,
    crate::reference::ReferenceQuery,
);

/// A record of any kind.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "&ID", desc = "The permanent id, unique over all kinds."))]
pub enum Node {
    Action(actions::Action),
    Project(projects::Project),
    Agreement(agreements::Agreement),
    CooperationRecord(cooperation::Cooperation),
}

pub fn routes(routes: &mut ServiceConfig) {
    actions::routes(routes);
    projects::routes(routes);
    agreements::routes(routes);
    cooperation::routes(routes);
    register::routes(routes);
    crate::reference::routes(routes);
}
