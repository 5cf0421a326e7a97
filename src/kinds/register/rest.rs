//! The register over REST.
use super::change::{ChangeWithRecord, complete};
use super::summary::{Register, Site, SummaryParts, newest_changes, summary};
use crate::error::Result;
use crate::query::paging::Page;
use crate::query::revisions::RevisionSummary;
use crate::response_cache::SCOPE;
use crate::rest::{
    self, FeedFormat, FeedParams, FeedQuery, Labels, Listing, RequestUrl, RevisionParams, RevisionQuery,
    RevisionsOrFeed, Routes, StreamParams, StreamQuery, SummaryParams, SummaryQuery,
};
use crate::service::change_stream::follow;
use crate::service::changes::{self, Change, ChangeRequest};
use crate::service::export::Export;
use crate::service::revisions;
use crate::store::{Snapshot, Store};
use crate::stream_limits::OpenStream;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder, get};
use futures_util::{Stream, TryStreamExt};
use std::future::ready;

/// The path of the change feed.
const CHANGES: &str = "/v1/changes";

pub fn routes(routes: &mut impl Routes) {
    routes.add(get_register).add(list_revisions).add(list_changes).add(stream_changes);
}

/// Get a summary
///
/// The register as a whole: its version and revision, the number of records, the sum of all amounts, licences, links, and what the
/// documents do not say. With `include=changes`, all figures of a home page in one answer.
#[utoipa::path(
    tag = "register",
    params(SummaryParams),
    responses(
        (status = 200, description = "The summary.", body = Register)
    )
)]
#[get("")]
async fn get_register(snapshot: Snapshot, query: SummaryQuery, site: Data<Site>) -> Result<HttpResponse> {
    let snapshot = snapshot.at(query.as_of).await?;
    let parts = SummaryParts { counts: true, amount: true, coverage: true };
    let mut register = summary(&snapshot, &site, parts).await?;
    if query.with_changes {
        register.changes = Some(newest_changes(&snapshot).await?);
    }
    rest::respond(&register, query.language)
}

/// List revisions
///
/// All revisions of the register, with their time, their reason and the number of their changes. Each revision is a state that `as_of`
/// can name.
#[utoipa::path(
    tag = "revisions",
    params(RevisionParams),
    responses(
        (status = 200, description = "One page of revisions.", body = Listing<RevisionSummary>,
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = 308, description = "The change feed, which had this path before version 0.5, has moved. The query has `format=atom`, `format=ndjson`, or a position in the feed.",
            headers(("Location" = String, description = "URL of the change feed with the same query.")))
    )
)]
#[get("/revisions")]
async fn list_revisions(
    snapshot: Snapshot,
    query: RevisionsOrFeed,
    site: Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    match query {
        // Remove with version 1.0.
        RevisionsOrFeed::Feed(url) => Ok(rest::moved(&url, &url.of_path(CHANGES))),
        RevisionsOrFeed::Revisions(query) => Ok(revision_page(&snapshot, query, &site).await?.respond_to(&request)),
    }
}

async fn revision_page(snapshot: &Snapshot, query: RevisionQuery, site: &Site) -> Result<Listing<RevisionSummary>> {
    let RevisionQuery { sort, window, url } = query;
    let paging = window.paging();
    let page = revisions::revisions(snapshot, sort, window).await?;
    let absolute = |item: RevisionSummary| RevisionSummary { url: format!("{}{}", site.public_url, item.url), ..item };
    Ok(url.page(page.map(absolute), paging))
}

/// List changes
///
/// All changes of records, oldest first. Each change appears once, including removals. To continue later, pass the `cursor` of the last
/// change, or the last revision that you read, as `after`. `sort=-revision` lists the newest changes first.
#[utoipa::path(
    tag = "revisions",
    params(FeedParams),
    responses(
        (status = 200, description = "One page of changes.", content((Listing<ChangeWithRecord> = "application/json"), (String = "application/x-ndjson"), (String = "application/atom+xml")),
            headers(("Link" = String, description = "The same links as in the body.")))
    )
)]
#[get("/changes")]
async fn list_changes(snapshot: Snapshot, query: FeedQuery, request: HttpRequest) -> Result<HttpResponse> {
    match query.format {
        FeedFormat::Json => change_page(&snapshot, query, &request).await,
        FeedFormat::Ndjson => change_lines(&snapshot, query, &request).await,
        FeedFormat::Atom => atom(&snapshot, query).await,
    }
}

async fn change_page(snapshot: &Snapshot, query: FeedQuery, http: &HttpRequest) -> Result<HttpResponse> {
    let FeedQuery { request, with_records, language, url, .. } = query;
    let Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean } =
        changes::feed(snapshot, &request).await?;
    let items = complete(snapshot, items, with_records, language).await?;
    let page = Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean };
    let paging = request.window.paging();
    match language.map(Labels::of::<ChangeWithRecord>) {
        Some(labels) => Ok(url.page(page.try_map(|change| labels.value(&change))?, paging).respond_to(http)),
        None => Ok(url.page(page, paging).respond_to(http)),
    }
}

async fn change_lines(snapshot: &Snapshot, query: FeedQuery, request: &HttpRequest) -> Result<HttpResponse> {
    let FeedQuery { request: selected, with_records, language, .. } = query;
    let Export { revision, at, total, batches } = begin_lines(&snapshot.reconnected(), selected, with_records).await?;
    let snapshot = snapshot.clone();
    let complete_batch = move |batch: Vec<Change>| {
        let snapshot = snapshot.uncached();
        async move {
            if with_records {
                snapshot.continue_heavy().await?;
            }
            complete(&snapshot, batch, with_records, language).await
        }
    };
    rest::lines(Export { revision, at, total, batches: batches.and_then(complete_batch) }, request, language).await
}

/// Begins an export of changes. Afterwards the connection and the slot of the snapshot may be freed, since each batch takes its own.
async fn begin_lines(
    snapshot: &Snapshot,
    request: ChangeRequest,
    with_records: bool,
) -> Result<Export<impl Stream<Item = Result<Vec<Change>>> + use<>>> {
    if with_records {
        snapshot.begin_heavy().await?;
    }
    changes::export(snapshot, request).await
}

async fn atom(snapshot: &Snapshot, query: FeedQuery) -> Result<HttpResponse> {
    let FeedQuery { request, language, url, .. } = query;
    let page = changes::feed(snapshot, &request).await?;
    rest::atom(snapshot.public_url(), &url, &page.items, language)
}

/// Follow changes
///
/// Server-sent events, one per change, within one or two seconds of the change. The event is named `added`, `changed` or `removed`, its
/// data is the change as JSON, and its `id` is the position in the feed. After a disconnect, `EventSource` sends the last `id` as
/// `Last-Event-ID`, so no change is lost or repeated. Default: only new changes.
///
/// If the history of the register is replaced, for example by the restore of a backup, the stream sends the event `history_replaced` and
/// ends. Start again without a position then.
#[utoipa::path(
    tag = "revisions",
    params(StreamParams),
    responses(
        (status = 200, description = "An endless stream of events.", body = String, content_type = "text/event-stream")
    )
)]
#[get("/changes/stream")]
async fn stream_changes(store: Data<Store>, query: StreamQuery, open: OpenStream) -> Result<HttpResponse> {
    let StreamQuery { kinds, after } = query;
    let changes = follow(store.as_ref().clone(), SCOPE, after).await?;
    let changes = changes.try_filter(move |change| ready(kinds.is_empty() || kinds.contains(&change.kind)));
    Ok(rest::events(changes, open))
}

/// Redirects from the path that the stream had before version 0.5. Remove with version 1.0.
///
/// # Errors
///
/// Returns an error if the query string is invalid.
pub async fn moved_stream(request: HttpRequest) -> Result<HttpResponse> {
    let url = RequestUrl::of(&request)?;
    Ok(rest::moved(&url, &url.of_path("/v1/changes/stream")))
}
