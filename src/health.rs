//! The health checks: whether the process runs, and whether it can answer.
use crate::error::Result;
use crate::rest::Problem;
use crate::store::Store;
use actix_web::web::{self, Data};
use actix_web::{Responder, get};
use serde::Serialize;
use utoipa::ToSchema;

/// Whether all is well.
#[derive(Serialize, ToSchema)]
struct Health {
    /// Always `ok`: a fault is told as a problem.
    #[schema(example = "ok")]
    status: &'static str,
}

/// Is it alive
///
/// Whether the process answers at all.
#[utoipa::path(
    tag = "health",
    operation_id = "health_live",
    responses((status = 200, description = "The process answers.", body = Health))
)]
#[get("/health/live")]
pub async fn live() -> impl Responder {
    web::Json(Health { status: "ok" })
}

/// Is it ready
///
/// Whether the database answers and its tables are up to date.
#[utoipa::path(
    tag = "health",
    operation_id = "health_ready",
    responses(
        (status = 200, description = "The register can answer.", body = Health),
        (status = "5XX", description = "It cannot, for now.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/health/ready")]
pub async fn ready(store: Data<Store>) -> Result<impl Responder> {
    store.ready().await?;
    Ok(web::Json(Health { status: "ok" }))
}
