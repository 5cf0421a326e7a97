//! The register as a whole, across all kinds.
use super::actions::Action;
use super::agreements::Agreement;
use super::cooperation::Cooperation;
use super::node::{AnyRecord, Node, nodes, records};
use super::projects::Project;
use crate::error::{Error, Place};
use crate::response_cache::SCOPE;
use crate::rest::{self, FeedParams, FeedQuery, Listing, Problem, Routes, StreamParams, StreamQuery};
use crate::service::change_stream::follow;
use crate::service::history::{Change, FeedPosition};
use crate::service::queries;
use crate::store::{AsOf, Scope, Snapshot, StateKey, Store};
use crate::stream_limits::OpenStream;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject, Subscription};
use chrono::{DateTime, Utc};
use entity::Revision;
use entity::vocabulary::{Event, Kind};
use futures_util::{Stream, TryStreamExt};
use quick_cache::sync::Cache;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The register as a whole.
#[derive(SimpleObject)]
pub struct Register {
    /// Latest revision.
    pub revision: Revision,
    /// Time of the latest revision. `null` before the first revision.
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of records by kind.
    pub counts: Counts,
}

/// The number of records by kind.
#[derive(SimpleObject)]
pub struct Counts {
    /// Actions of EU plans.
    pub actions: u64,
    /// Projects.
    pub projects: u64,
    /// Agreements.
    pub agreements: u64,
    /// Cooperation records.
    pub cooperation_records: u64,
}

impl Counts {
    pub fn of(counts: &BTreeMap<Kind, u64>) -> Self {
        let count = |kind| counts.get(&kind).copied().unwrap_or_default();
        Self {
            actions: count(Kind::Action),
            projects: count(Kind::Project),
            agreements: count(Kind::Agreement),
            cooperation_records: count(Kind::Cooperation),
        }
    }
}

/// Reads the latest revision and the record counts.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn register(snapshot: &Snapshot) -> crate::error::Result<Register> {
    let counts = Counts {
        actions: queries::count::<Action>(snapshot).await?,
        projects: queries::count::<Project>(snapshot).await?,
        agreements: queries::count::<Agreement>(snapshot).await?,
        cooperation_records: queries::count::<Cooperation>(snapshot).await?,
    };
    Ok(Register { revision: snapshot.latest().number, updated_at: snapshot.latest().at, counts })
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_revisions).add(stream_revisions);
}

/// List changes
///
/// All changes of records by revision, oldest first. Each change appears once, including removals. To continue later, pass the
/// cursor in `links.next` or the last revision that you read as `after`.
#[utoipa::path(
    tag = "revisions",
    params(FeedParams),
    responses(
        (status = 200, description = "One page of changes.", content((Listing<Change> = "application/json"), (String = "application/x-ndjson"), (String = "application/atom+xml")),
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/revisions")]
async fn list_revisions(
    snapshot: Snapshot,
    query: FeedQuery,
    request: HttpRequest,
) -> crate::error::Result<HttpResponse> {
    rest::feed(&snapshot, query, &request).await
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
        (status = 200, description = "An endless stream of events.", body = String, content_type = "text/event-stream"),
        (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/revisions/stream")]
async fn stream_revisions(
    store: Data<Store>,
    query: StreamQuery,
    open: OpenStream,
) -> crate::error::Result<HttpResponse> {
    Ok(rest::events(follow(store.as_ref().clone(), SCOPE, query.after).await?, open))
}

#[derive(Default)]
pub struct RegisterQuery;

#[Object]
impl RegisterQuery {
    /// The register as a whole: its latest revision and the number of records.
    async fn register(&self, ctx: &Context<'_>) -> Result<Register> {
        Ok(register(ctx.data()?).await?)
    }

    /// Records and reference data by their ids, in the order of the ids. `null` for each id that does not exist.
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "At most 500 ids: `nodeId` or `stateId` of any type, or `id` of a record. All ids of states are of one revision."
        )]
        ids: Vec<ID>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the revision of the ids, or the latest.")]
        as_of: Option<AsOf>,
    ) -> Result<Vec<Option<Node>>> {
        Ok(nodes(ctx.data()?, &ids, as_of).await?)
    }

    /// A record or an entry of reference data by its id. `null` if it does not exist.
    async fn node(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "`nodeId` or `stateId` of any type, or `id` of a record.")] id: ID,
        #[graphql(desc = "Revision or timestamp to read at. Default: the revision of the id, or the latest.")]
        as_of: Option<AsOf>,
    ) -> Result<Option<Node>> {
        Ok(nodes(ctx.data()?, &[id], as_of).await?.pop().flatten())
    }
}

/// A change of a record.
#[derive(SimpleObject)]
pub struct RecordChange {
    /// Revision of the change.
    pub revision: Revision,
    /// Time of the revision: `2026-11-23T09:00:00Z`.
    pub at: DateTime<Utc>,
    /// Kind of the record.
    pub kind: Kind,
    /// Id of the record: `16633-06-1.1.a`.
    pub id: ID,
    /// What happened to the record.
    pub event: Event,
    /// Cursor of the change in the feed. Pass it as `after` to continue from here.
    pub cursor: String,
    /// The record after the change. `null` if it was removed.
    pub record: Option<AnyRecord>,
}

/// Filters for changes. Values of one filter are combined with OR, different filters with AND.
#[derive(Clone, Debug, Default, InputObject)]
pub struct ChangeFilter {
    /// Id of the record: `16633-06-1.1.a`.
    pub id: Option<Vec<String>>,
    /// What happened to the record: `[ADDED, REMOVED]`.
    pub event: Option<Vec<Event>>,
}

impl ChangeFilter {
    fn matches(&self, kinds: Option<&Vec<Kind>>, change: &Change) -> bool {
        let Self { id, event } = self;
        kinds.is_none_or(|kinds| kinds.contains(&change.kind))
            && id.as_ref().is_none_or(|ids| ids.contains(&change.id))
            && event.as_ref().is_none_or(|events| events.contains(&change.event))
    }
}

/// Maximum number of records of changes that are kept for other listeners.
const RECORDS: usize = 1_000;

/// The key of the record of a change: the state in which it was read, the revision and the id.
type ChangeKey = (StateKey, Revision, String);

/// The subscriptions. All of them share the records that they read.
#[derive(Clone)]
pub struct RegisterSubscription(Arc<Cache<ChangeKey, Option<AnyRecord>>>);

impl Default for RegisterSubscription {
    fn default() -> Self {
        Self(Arc::new(Cache::new(RECORDS)))
    }
}

impl RegisterSubscription {
    /// Reads the record of a change. If many subscriptions need it at once, one of them reads it.
    async fn record(&self, store: &Store, scope: Scope, change: &Change) -> crate::error::Result<Option<AnyRecord>> {
        let Change { revision, id, .. } = change;
        let snapshot = store.snapshot(scope).await?;
        let read = async {
            let at = snapshot.at(Some(AsOf::Revision(*revision))).await?;
            Ok(records(&at, std::slice::from_ref(id)).await?.remove(id))
        };
        self.0.get_or_insert_async(&(snapshot.state_key(), *revision, id.clone()), read).await
    }
}

/// Changes as they happen.
#[Subscription(name = "Subscription")]
impl RegisterSubscription {
    /// Every change of a record as it happens, once each, oldest first. After a disconnect, pass the `cursor` of the last change as
    /// `after` to continue without a gap. If the history of the register is replaced, for example by the restore of a backup, the
    /// subscription ends with the error `history_replaced`.
    async fn record_changed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only records of these kinds: `[PROJECT]`. Default: all kinds.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Only changes that match.")] filter: Option<ChangeFilter>,
        #[graphql(
            desc = "Position to continue after: the `cursor` of a change or a revision number, `\"3\"`. Default: only new changes."
        )]
        after: Option<String>,
    ) -> Result<impl Stream<Item = Result<RecordChange>>> {
        let (store, scope) = (ctx.data::<Store>()?.clone(), *ctx.data::<Scope>()?);
        let after =
            after.map(|after| FeedPosition::try_from(after).map_err(|e| Error::fault(Place::Argument, "after", e)));
        let filter = filter.unwrap_or_default();
        let changes = follow(store.clone(), scope, after.transpose()?)
            .await?
            .try_filter(move |change| std::future::ready(filter.matches(kinds.as_ref(), change)));
        let (this, has_record) = (self.clone(), ctx.look_ahead().field("record").exists());
        let with_record = move |change: Change| {
            let (this, store) = (this.clone(), store.clone());
            async move {
                let record = if has_record { this.record(&store, scope, &change).await? } else { None };
                Ok(RecordChange::new(change, record))
            }
        };
        Ok(changes.and_then(with_record).map_err(Into::into))
    }
}

impl RecordChange {
    fn new(change: Change, record: Option<AnyRecord>) -> Self {
        let Change { revision, at, kind, id, event, cursor } = change;
        Self { revision, at, kind, id: ID(id), event, cursor: cursor.to_string(), record }
    }
}
