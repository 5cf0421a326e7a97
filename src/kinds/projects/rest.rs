//! Projects over REST.
use super::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::error::Result;
use crate::query::statistics::Statistics;
use crate::rest::{
    self, Binary, GroupParams, LanguageParams, LanguageQuery, ListParams, ListQuery, Listing, RecordQuery, Routes,
    SelectionParams, StatsQuery,
};
use crate::service::history::Version;
use crate::store::Snapshot;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_projects).add(get_project_stats).add(get_project).add(get_project_history);
}

/// List projects
///
/// Reported activities that match the filters, page by page. Default: document order.
#[utoipa::path(
    tag = "projects",
    params(ProjectFilter, ListParams<ProjectSort, ProjectDimension>),
    responses(
        (status = 200, description = "One page of projects.", content((Listing<Project> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (String = "application/atom+xml"), (String = "application/rss+xml")),
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/projects")]
async fn list_projects(snapshot: Snapshot, query: ListQuery<Project>, request: HttpRequest) -> Result<HttpResponse> {
    rest::list(&snapshot, query, &request).await
}

/// Get statistics of projects
///
/// Number of matching projects and their amounts in euro, by one to three dimensions. Each combination of values that occurs is a group.
#[utoipa::path(
    tag = "projects",
    params(ProjectFilter, GroupParams<ProjectDimension>, SelectionParams),
    responses(
        (status = 200, description = "The groups, or with `format=ndjson` the records behind them.", content((Statistics = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
    )
)]
#[get("/projects/stats")]
async fn get_project_stats(
    snapshot: Snapshot,
    query: StatsQuery<Project>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::statistics(&snapshot, query, &request).await
}

/// Get a project
///
/// One project by its id, in its current or an earlier version.
#[utoipa::path(
    tag = "projects",
    params(("id" = String, Path, description = "Id of the project.", example = "12401-11-at-02"), RecordQuery<Project>),
    responses(
        (status = 200, description = "The project.", body = Project),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/projects/{id}")]
async fn get_project(snapshot: Snapshot, id: Path<String>, query: RecordQuery<Project>) -> Result<HttpResponse> {
    rest::one(&snapshot, &id, query).await
}

/// Get the history of a project
///
/// All versions, newest first: when each version became current, and how it differs from the previous one.
#[utoipa::path(
    tag = "projects",
    params(("id" = String, Path, description = "Id of the project.", example = "12401-11-at-02"), LanguageParams),
    responses(
        (status = 200, description = "The versions, newest first.", body = Listing<Version<Project>>),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/projects/{id}/history")]
async fn get_project_history(
    snapshot: Snapshot,
    id: Path<String>,
    query: LanguageQuery,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::history::<Project>(&snapshot, &id, query, &request).await
}
