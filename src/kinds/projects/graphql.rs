//! Projects over GraphQL.
use super::Project;
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
    ProjectQuery: Project;
    /// Reported activities that match the filter. Default: document order.
    projects;
    /// One project by its id. `null` if it does not exist.
    project(id: "Id of the project: `12401-11-at-02`.");
    /// Number of matching projects and their amounts in euro, by up to three dimensions.
    project_stats;
}
