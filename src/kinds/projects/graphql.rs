//! Projects over GraphQL.
use super::Project;
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::queries::queries;
use crate::query::statistics::Statistics;
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use std::sync::Arc;

queries! {
    ProjectQuery: Project, filter: "Which projects.";
    /// The reported activities that match the filters, in the order of the document unless sorted otherwise.
    projects;
    /// One project, by its id; null, with an error of the code `not_found`, if there is none.
    project(id: "The id of the project: `12401-11-at-02`.");
    /// How many projects match and their money in euro, by up to three dimensions.
    project_stats;
}
