//! Projects over REST.
use super::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::error::Result;
use crate::query::statistics::Statistics;
use crate::rest::{
    self, GroupParams, ListParams, ListQuery, Listing, NoParams, Problem, RecordQuery, Routes, SelectionParams,
    StatsQuery,
};
use crate::service::history::{self, Version};
use crate::service::statistics;
use crate::store::Snapshot;
use actix_web::web::{Json, Path};
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_projects).add(get_project_stats).add(get_project).add(get_project_history);
}

/// List projects
///
/// The reported activities that match the filters, page by page, in the order of the document unless `sort` says otherwise.
#[utoipa::path(
    tag = "projects",
    params(ProjectFilter, ListParams<ProjectSort, ProjectDimension>),
    responses(
        (status = 200, description = "One page of projects.", content((Listing<Project> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects")]
async fn list_projects(snapshot: Snapshot, query: ListQuery<Project>, request: HttpRequest) -> Result<HttpResponse> {
    rest::list(&snapshot, query, &request).await
}

/// Get statistics of projects
///
/// How many projects match and their money in euro, by one to three dimensions: one group a combination of values that occurs.
#[utoipa::path(
    tag = "projects",
    params(ProjectFilter, GroupParams<ProjectDimension>, SelectionParams),
    responses(
        (status = 200, description = "The groups.", body = Statistics),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects/stats")]
async fn get_project_stats(snapshot: Snapshot, query: StatsQuery<Project>) -> Result<Json<Statistics>> {
    Ok(Json(statistics::statistics::<Project>(&snapshot, query.selection, query.more.group_by).await?))
}

/// Get a project
///
/// One project by its id, as it is or as it was.
#[utoipa::path(
    tag = "projects",
    params(("id" = String, Path, description = "The id of the project.", example = "12401-11-at-02"), RecordQuery<Project>),
    responses(
        (status = 200, description = "The project.", body = Project),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects/{id}")]
async fn get_project(snapshot: Snapshot, id: Path<String>, one: RecordQuery<Project>) -> Result<HttpResponse> {
    rest::one(&snapshot, &id, one).await
}

/// Get the history of a project
///
/// All that happened to it, the newest first: when each version became current, and what differs from the one before.
#[utoipa::path(
    tag = "projects",
    params(("id" = String, Path, description = "The id of the project.", example = "12401-11-at-02")),
    responses(
        (status = 200, description = "Its versions.", body = Listing<Version<Project>>),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects/{id}/history")]
async fn get_project_history(
    snapshot: Snapshot,
    id: Path<String>,
    plain: NoParams,
) -> Result<Listing<Version<Project>>> {
    Ok(plain.0.page(history::history(&snapshot, &id).await?))
}
