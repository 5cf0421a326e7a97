//! Cooperation records over REST.
use super::{Cooperation, CooperationDimension, CooperationFilter, CooperationSort};
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
    routes
        .add(list_cooperation_records)
        .add(get_cooperation_stats)
        .add(get_cooperation_record)
        .add(get_cooperation_record_history);
}

/// List cooperation records
///
/// Steps and activities of EU agencies that match the filters, page by page. Default: document order.
#[utoipa::path(
    tag = "cooperation",
    params(CooperationFilter, ListParams<CooperationSort, CooperationDimension>),
    responses(
        (status = 200, description = "One page of cooperation records.", content((Listing<Cooperation> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (String = "application/atom+xml"), (String = "application/rss+xml")),
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/cooperation")]
async fn list_cooperation_records(
    snapshot: Snapshot,
    query: ListQuery<Cooperation>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::list(&snapshot, query, &request).await
}

/// Get statistics of cooperation records
///
/// Number of matching cooperation records and their amounts in euro, by one to three dimensions. Each combination of values that occurs
/// is a group.
#[utoipa::path(
    tag = "cooperation",
    params(CooperationFilter, GroupParams<CooperationDimension>, SelectionParams),
    responses(
        (status = 200, description = "The groups, or with `format=ndjson` the records behind them.", content((Statistics = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
    )
)]
#[get("/cooperation/stats")]
async fn get_cooperation_stats(
    snapshot: Snapshot,
    query: StatsQuery<Cooperation>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::statistics(&snapshot, query, &request).await
}

/// Get a cooperation record
///
/// One cooperation record by its id, in its current or an earlier version.
#[utoipa::path(
    tag = "cooperation",
    params(("id" = String, Path, description = "Id of the cooperation record.", example = "12401-11-europol-a1-04-s01"), RecordQuery<Cooperation>),
    responses(
        (status = 200, description = "The cooperation record.", body = Cooperation),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/cooperation/{id}")]
async fn get_cooperation_record(
    snapshot: Snapshot,
    id: Path<String>,
    query: RecordQuery<Cooperation>,
) -> Result<HttpResponse> {
    rest::one(&snapshot, &id, query).await
}

/// Get the history of a cooperation record
///
/// All versions, newest first: when each version became current, and how it differs from the previous one.
#[utoipa::path(
    tag = "cooperation",
    params(("id" = String, Path, description = "Id of the cooperation record.", example = "12401-11-europol-a1-04-s01"), LanguageParams),
    responses(
        (status = 200, description = "The versions, newest first.", body = Listing<Version<Cooperation>>),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/cooperation/{id}/history")]
async fn get_cooperation_record_history(
    snapshot: Snapshot,
    id: Path<String>,
    query: LanguageQuery,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::history::<Cooperation>(&snapshot, &id, query, &request).await
}
