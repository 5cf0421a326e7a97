//! The health checks: whether the process runs, and whether it can answer requests.
use crate::error::Result;
use crate::store::Store;
use actix_web::http::header;
use actix_web::web::{self, Data};
use actix_web::{Responder, get};
use serde::Serialize;
use utoipa::ToSchema;

/// The result of a health check.
#[derive(Serialize, ToSchema)]
struct Health {
    /// Always `ok`. A failed check returns a problem instead.
    #[schema(example = "ok")]
    status: &'static str,
}

/// Check liveness
///
/// Checks whether the process responds.
#[utoipa::path(
    tag = "health",
    operation_id = "health_live",
    responses((status = 200, description = "The process responds.", body = Health))
)]
#[get("/health/live")]
pub async fn live() -> impl Responder {
    ok()
}

/// Check readiness
///
/// Checks whether the database responds and its tables are up to date.
#[utoipa::path(
    tag = "health",
    operation_id = "health_ready",
    responses(
        (status = 200, description = "The register can answer requests.", body = Health)
    )
)]
#[get("/health/ready")]
pub async fn ready(store: Data<Store>) -> Result<impl Responder> {
    store.ready().await?;
    Ok(ok())
}

/// The response of a successful check. No cache may store it.
fn ok() -> impl Responder {
    web::Json(Health { status: "ok" }).customize().insert_header((header::CACHE_CONTROL, "no-store"))
}
