//! The only list of kinds: the root of GraphQL, the routes and the search index.
use super::{actions, agreements, cooperation, projects, register, search};
use crate::reference;
use crate::rest::Routes;
use crate::service::names::Names;
use crate::service::search as search_index;
use async_graphql::MergedObject;
use sea_orm::DatabaseTransaction;

/// What can be asked: lists with filters, single records, statistics, search, and reference data, from which one walks on.
#[derive(MergedObject, Default)]
pub struct Query(
    actions::ActionQuery,
    projects::ProjectQuery,
    agreements::AgreementQuery,
    agreements::DurationQuery,
    cooperation::CooperationQuery,
    register::RegisterQuery,
    search::SearchQueries,
    reference::ReferenceQuery,
);

/// Indexes the versions of records that are not yet, so that they are found.
///
/// # Errors
///
/// When the database fails.
pub async fn index(tx: &DatabaseTransaction) -> crate::error::Result<()> {
    let names = Names::read(tx).await?;
    search_index::catch_up::<actions::Action>(tx, &names).await?;
    search_index::catch_up::<projects::Project>(tx, &names).await?;
    search_index::catch_up::<agreements::Agreement>(tx, &names).await?;
    search_index::catch_up::<cooperation::Cooperation>(tx, &names).await
}

pub fn routes(routes: &mut impl Routes) {
    actions::routes(routes);
    projects::routes(routes);
    agreements::routes(routes);
    cooperation::routes(routes);
    register::routes(routes);
    search::routes(routes);
    reference::routes(routes);
}
