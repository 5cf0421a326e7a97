//! Projects over REST.
use super::{Project, ProjectFilter, ProjectSort};
use crate::error::Result;
use crate::rest::{ListParams, ListQuery, Listing, One, Plain, Problem};
use crate::service::history::{self, Version};
use crate::service::{self, Store};
use actix_web::get;
use actix_web::web::{Data, Json, Path};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(routes: &mut ServiceConfig) {
    routes.service(list_projects).service(get_project).service(get_project_history);
}

/// List projects
///
/// The reported activities that match the filters, page by page, in the order of the document unless `sort` says otherwise.
#[utoipa::path(
    tag = "projects",
    params(ProjectFilter, ListParams<ProjectSort>),
    responses(
        (status = 200, description = "One page of projects.", body = Listing<Project>,
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects")]
async fn list_projects(store: Data<Store>, query: ListQuery<Project>) -> Result<Listing<Project>> {
    Ok(query.address.page(service::list(&store, query.list).await?))
}

/// Get a project
///
/// One project by its id, as it is or as it was.
#[utoipa::path(
    tag = "projects",
    params(("id" = String, Path, description = "The id of the project.", example = "12401-11-at-02"), One),
    responses(
        (status = 200, description = "The project.", body = Project),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/projects/{id}")]
async fn get_project(store: Data<Store>, id: Path<String>, one: One) -> Result<Json<Project>> {
    Ok(Json(service::get(&store, &id, one.0).await?))
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
async fn get_project_history(store: Data<Store>, id: Path<String>, plain: Plain) -> Result<Listing<Version<Project>>> {
    Ok(plain.0.page(history::history(&store, &id).await?))
}
