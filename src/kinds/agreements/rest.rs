//! Agreements over REST.
use super::durations::{DurationParams, Durations, durations};
use super::{Agreement, AgreementDimension, AgreementFilter, AgreementSort};
use crate::error::Result;
use crate::query::statistics::Statistics;
use crate::rest::{
    self, Binary, GroupParams, LanguageParams, LanguageQuery, ListParams, ListQuery, Listing, RecordQuery, Routes,
    SelectionParams, SelectionQuery, StatsQuery,
};
use crate::service::history::Version;
use crate::store::Snapshot;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes
        .add(list_agreements)
        .add(get_agreement_stats)
        .add(get_agreement_durations)
        .add(get_agreement)
        .add(get_agreement_history);
}

/// List agreements
///
/// Agreements that match the filters, page by page. Default: document order.
#[utoipa::path(
    tag = "agreements",
    params(AgreementFilter, ListParams<AgreementSort, AgreementDimension>),
    responses(
        (status = 200, description = "One page of agreements.", content((Listing<Agreement> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (String = "application/atom+xml"), (String = "application/rss+xml")),
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/agreements")]
async fn list_agreements(
    snapshot: Snapshot,
    query: ListQuery<Agreement>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::list(&snapshot, query, &request).await
}

/// Get statistics of agreements
///
/// Number of matching agreements and their amounts in euro, by one to three dimensions. Each combination of values that occurs is a group.
#[utoipa::path(
    tag = "agreements",
    params(AgreementFilter, GroupParams<AgreementDimension>, SelectionParams),
    responses(
        (status = 200, description = "The groups, or with `format=ndjson` the records behind them.", content((Statistics = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
    )
)]
#[get("/agreements/stats")]
async fn get_agreement_stats(
    snapshot: Snapshot,
    query: StatsQuery<Agreement>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::statistics(&snapshot, query, &request).await
}

/// Get durations of agreements
///
/// Days that agreements take from one milestone to another: median, minimum and maximum, by agency and type.
#[utoipa::path(
    tag = "agreements",
    params(AgreementFilter, DurationParams, SelectionParams),
    responses(
        (status = 200, description = "The groups.", body = Durations)
    )
)]
#[get("/agreements/durations")]
async fn get_agreement_durations(
    snapshot: Snapshot,
    query: SelectionQuery<Agreement, DurationParams>,
) -> Result<HttpResponse> {
    rest::respond(&durations(&snapshot, query.selection, query.more).await?, query.language)
}

/// Get an agreement
///
/// One agreement by its id, in its current or an earlier version.
#[utoipa::path(
    tag = "agreements",
    params(("id" = String, Path, description = "Id of the agreement.", example = "12401-11-europol-a1-04"), RecordQuery<Agreement>),
    responses(
        (status = 200, description = "The agreement.", body = Agreement),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/agreements/{id}")]
async fn get_agreement(snapshot: Snapshot, id: Path<String>, query: RecordQuery<Agreement>) -> Result<HttpResponse> {
    rest::one(&snapshot, &id, query).await
}

/// Get the history of an agreement
///
/// All versions, newest first: when each version became current, and how it differs from the previous one.
#[utoipa::path(
    tag = "agreements",
    params(("id" = String, Path, description = "Id of the agreement.", example = "12401-11-europol-a1-04"), LanguageParams),
    responses(
        (status = 200, description = "The versions, newest first.", body = Listing<Version<Agreement>>),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/agreements/{id}/history")]
async fn get_agreement_history(
    snapshot: Snapshot,
    id: Path<String>,
    query: LanguageQuery,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::history::<Agreement>(&snapshot, &id, query, &request).await
}
