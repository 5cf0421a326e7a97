//! Actions over REST.
use super::{Action, ActionDimension, ActionFilter, ActionSort};
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
    routes.add(list_actions).add(get_action_stats).add(get_action).add(get_action_history);
}

/// List actions
///
/// Actions of EU plans that match the filters, page by page. Default: document order.
#[utoipa::path(
    tag = "actions",
    params(ActionFilter, ListParams<ActionSort, ActionDimension>),
    responses(
        (status = 200, description = "One page of actions.", content((Listing<Action> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (String = "application/atom+xml"), (String = "application/rss+xml")),
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/actions")]
async fn list_actions(snapshot: Snapshot, query: ListQuery<Action>, request: HttpRequest) -> Result<HttpResponse> {
    rest::list(&snapshot, query, &request).await
}

/// Get statistics of actions
///
/// Number of matching actions, by one to three dimensions. Each combination of values that occurs is a group.
#[utoipa::path(
    tag = "actions",
    params(ActionFilter, GroupParams<ActionDimension>, SelectionParams),
    responses(
        (status = 200, description = "The groups, or with `format=ndjson` the records behind them.", content((Statistics = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
    )
)]
#[get("/actions/stats")]
async fn get_action_stats(snapshot: Snapshot, query: StatsQuery<Action>, request: HttpRequest) -> Result<HttpResponse> {
    rest::statistics(&snapshot, query, &request).await
}

/// Get an action
///
/// One action by its id, in its current or an earlier version.
#[utoipa::path(
    tag = "actions",
    params(("id" = String, Path, description = "Id of the action.", example = "16633-06-1.1.a"), RecordQuery<Action>),
    responses(
        (status = 200, description = "The action.", body = Action),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/actions/{id}")]
async fn get_action(snapshot: Snapshot, id: Path<String>, query: RecordQuery<Action>) -> Result<HttpResponse> {
    rest::one(&snapshot, &id, query).await
}

/// Get the history of an action
///
/// All versions, newest first: when each version became current, and how it differs from the previous one.
#[utoipa::path(
    tag = "actions",
    params(("id" = String, Path, description = "Id of the action.", example = "16633-06-1.1.a"), LanguageParams),
    responses(
        (status = 200, description = "The versions, newest first.", body = Listing<Version<Action>>),
        (status = 308, description = "The id has other letter case. `Location` is the URL of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/actions/{id}/history")]
async fn get_action_history(
    snapshot: Snapshot,
    id: Path<String>,
    query: LanguageQuery,
    request: HttpRequest,
) -> Result<HttpResponse> {
    rest::history::<Action>(&snapshot, &id, query, &request).await
}
