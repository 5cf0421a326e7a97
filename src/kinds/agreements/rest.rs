//! Agreements over REST.
use super::{Agreement, AgreementFilter, AgreementSort};
use crate::error::Result;
use crate::rest::{ListParams, ListQuery, Listing, One, Plain, Problem};
use crate::service::history::{self, Version};
use crate::service::{self, Store};
use actix_web::get;
use actix_web::web::{Data, Json, Path};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(routes: &mut ServiceConfig) {
    routes.service(list_agreements).service(get_agreement).service(get_agreement_history);
}

/// List agreements
///
/// The agreements that match the filters, page by page, in the order of the document unless `sort` says otherwise.
#[utoipa::path(
    tag = "agreements",
    params(AgreementFilter, ListParams<AgreementSort>),
    responses(
        (status = 200, description = "One page of agreements.", body = Listing<Agreement>,
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/agreements")]
async fn list_agreements(store: Data<Store>, query: ListQuery<Agreement>) -> Result<Listing<Agreement>> {
    Ok(query.address.page(service::list(&store, query.list).await?))
}

/// Get an agreement
///
/// One agreement by its id, as it is or as it was.
#[utoipa::path(
    tag = "agreements",
    params(("id" = String, Path, description = "The id of the agreement.", example = "12401-11-europol-a1-04"), One),
    responses(
        (status = 200, description = "The agreement.", body = Agreement),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/agreements/{id}")]
async fn get_agreement(store: Data<Store>, id: Path<String>, one: One) -> Result<Json<Agreement>> {
    Ok(Json(service::get(&store, &id, one.0).await?))
}

/// Get the history of an agreement
///
/// All that happened to it, the newest first: when each version became current, and what differs from the one before.
#[utoipa::path(
    tag = "agreements",
    params(("id" = String, Path, description = "The id of the agreement.", example = "12401-11-europol-a1-04")),
    responses(
        (status = 200, description = "Its versions.", body = Listing<Version<Agreement>>),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/agreements/{id}/history")]
async fn get_agreement_history(
    store: Data<Store>,
    id: Path<String>,
    plain: Plain,
) -> Result<Listing<Version<Agreement>>> {
    Ok(plain.0.page(history::history(&store, &id).await?))
}
