//! The only list of all kinds, for the root of GraphQL, the routes and the search index.
use super::{actions, agreements, by_id, cooperation, projects, register, search, suggest};
use crate::reference;
use crate::rest::Routes;
use crate::service::search as search_index;
use crate::store::{ReferenceData, Scope, Store};
use async_graphql::MergedObject;
use sea_orm::DatabaseTransaction;

/// Lists with filters, single records, statistics, search, and reference data with links to records.
#[derive(MergedObject, Default)]
pub struct Query(
    actions::ActionQuery,
    projects::ProjectQuery,
    agreements::AgreementQuery,
    agreements::DurationQuery,
    cooperation::CooperationQuery,
    register::RegisterQuery,
    search::SearchQueries,
    suggest::SuggestQueries,
    reference::ReferenceQuery,
);

/// Indexes all versions that are not yet indexed, such as after a migration.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn index_missing(store: &Store) -> crate::error::Result<()> {
    let is_current = search_index::is_current(store.snapshot(Scope::Restricted).await?.db().await?).await?;
    if !is_current {
        // Other starting processes wait for this transaction, then have nothing left to index.
        let tx = store.begin_exclusive().await?;
        index(&tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Adds versions that are not yet indexed to the search index.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn index(tx: &DatabaseTransaction) -> crate::error::Result<()> {
    let reference = ReferenceData::read(tx).await?;
    search_index::catch_up::<actions::Action>(tx, &reference).await?;
    search_index::catch_up::<projects::Project>(tx, &reference).await?;
    search_index::catch_up::<agreements::Agreement>(tx, &reference).await?;
    search_index::catch_up::<cooperation::Cooperation>(tx, &reference).await
}

pub fn routes(routes: &mut impl Routes) {
    actions::routes(routes);
    projects::routes(routes);
    agreements::routes(routes);
    cooperation::routes(routes);
    by_id::routes(routes);
    register::routes(routes);
    search::routes(routes);
    suggest::routes(routes);
    reference::routes(routes);
}
