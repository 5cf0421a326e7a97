//! The register as a whole, over all kinds.
use super::Node;
use super::actions::Action;
use super::agreements::Agreement;
use super::cooperation::Cooperation;
use super::projects::Project;
use crate::error::{Error, Place};
use crate::graphql;
use crate::query::paging::PageSize;
use crate::response_cache::SCOPE;
use crate::rest::{self, FeedParams, FeedQuery, Listing, Problem, Routes, StreamParams, StreamQuery};
use crate::service::change_stream::follow;
use crate::service::history::{Change, FeedPosition};
use crate::service::queries;
use crate::store::AsOf;
use crate::store::{Scope, Snapshot, Store};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject, Subscription};
use chrono::{DateTime, Utc};
use entity::Revision;
use entity::vocabulary::{Event, Kind};
use futures_util::{Stream, TryStreamExt};
use std::collections::{BTreeMap, HashMap};

/// The register as a whole.
#[derive(SimpleObject)]
pub struct Register {
    /// The newest revision.
    pub revision: Revision,
    /// When it was made; null in a register that nothing was written to yet.
    pub updated_at: Option<DateTime<Utc>>,
    /// How many records there are, by kind.
    pub counts: Counts,
}

/// How many records there are, by kind.
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
        let of = |kind| counts.get(&kind).copied().unwrap_or_default();
        Self {
            actions: of(Kind::Action),
            projects: of(Kind::Project),
            agreements: of(Kind::Agreement),
            cooperation_records: of(Kind::Cooperation),
        }
    }
}

/// Reads what the register says of itself.
///
/// # Errors
///
/// When the database fails.
pub async fn register(snapshot: &Snapshot) -> crate::error::Result<Register> {
    let counts = Counts {
        actions: queries::count::<Action>(snapshot).await?,
        projects: queries::count::<Project>(snapshot).await?,
        agreements: queries::count::<Agreement>(snapshot).await?,
        cooperation_records: queries::count::<Cooperation>(snapshot).await?,
    };
    Ok(Register { revision: snapshot.latest().number, updated_at: snapshot.latest().at, counts })
}

/// Records by their ids, in as many statements as there are kinds among them.
async fn nodes(snapshot: &Snapshot, ids: Vec<String>, as_of: Option<AsOf>) -> crate::error::Result<Vec<Option<Node>>> {
    if ids.len() > usize::from(PageSize::MAX) {
        let detail = format!("has {} ids; it may have {}", ids.len(), PageSize::MAX);
        return Err(Error::fault(Place::Argument, "ids", detail));
    }
    let snapshot = &snapshot.at(as_of).await?;
    let mut found: HashMap<String, Node> = HashMap::new();
    for (kind, ids) in queries::by_kind(snapshot, &ids).await? {
        match kind {
            Kind::Action => found.extend(all(queries::get_many(snapshot, &ids).await?, Node::Action)),
            Kind::Project => found.extend(all(queries::get_many(snapshot, &ids).await?, Node::Project)),
            Kind::Agreement => found.extend(all(queries::get_many(snapshot, &ids).await?, Node::Agreement)),
            Kind::Cooperation => {
                found.extend(all(queries::get_many(snapshot, &ids).await?, Node::CooperationRecord));
            }
        }
    }
    Ok(ids.iter().map(|id| found.remove(id)).collect())
}

fn all<R>(found: HashMap<String, R>, node: fn(R) -> Node) -> impl Iterator<Item = (String, Node)> {
    found.into_iter().map(move |(id, record)| (id, node(record)))
}

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_revisions).add(stream_revisions);
}

/// List changes
///
/// What each revision did to which records, the oldest first: every change stands in it once, removals too. Remember the cursor in
/// `links.next`, or the newest revision that was read, and ask for what came after.
#[utoipa::path(
    tag = "revisions",
    params(FeedParams),
    responses(
        (status = 200, description = "One page of changes.", content((Listing<Change> = "application/json"), (String = "application/x-ndjson"), (String = "application/atom+xml")),
            headers(("Link" = String, description = "The same links as in the body."))),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
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
/// Server-sent events: each change as it is made, as an event named `added`, `changed` or `removed` with the change as JSON. The `id` of
/// an event is its place in the feed: `EventSource` sends the last one as `Last-Event-ID` when it was cut off, and no change is lost or
/// told twice. Without it, from now on. A change is told within a second or two.
#[utoipa::path(
    tag = "revisions",
    params(StreamParams),
    responses(
        (status = 200, description = "Events without an end.", body = String, content_type = "text/event-stream"),
        (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/revisions/stream")]
async fn stream_revisions(store: Data<Store>, query: StreamQuery) -> crate::error::Result<HttpResponse> {
    Ok(rest::events(follow(store.as_ref().clone(), SCOPE, query.0).await?))
}

#[derive(Default)]
pub struct RegisterQuery;

#[Object]
impl RegisterQuery {
    /// The register as a whole: its newest revision, and how much it holds.
    async fn register(&self, ctx: &Context<'_>) -> Result<Option<Register>> {
        Ok(Some(register(ctx.data()?).await?))
    }

    /// Records of any kind, by their ids, in the order of these: null for each id that there is none of.
    #[graphql(complexity = "graphql::cost(Some(ids.len() as i64), child_complexity)")]
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The ids of records of any kind, 500 at most.")] ids: Vec<ID>,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Vec<Option<Node>>>> {
        Ok(Some(nodes(ctx.data()?, ids.into_iter().map(|id| id.0).collect(), as_of).await?))
    }

    /// A record of any kind, by its id; null if there is none.
    async fn node(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of a record of any kind.")] id: ID,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Node>> {
        let snapshot: &Snapshot = ctx.data()?;
        let Some(kind) = queries::kind(snapshot, &id).await? else { return Ok(None) };
        Ok(match kind {
            Kind::Action => queries::find(snapshot, &id, as_of).await?.map(Node::Action),
            Kind::Project => queries::find(snapshot, &id, as_of).await?.map(Node::Project),
            Kind::Agreement => queries::find(snapshot, &id, as_of).await?.map(Node::Agreement),
            Kind::Cooperation => queries::find(snapshot, &id, as_of).await?.map(Node::CooperationRecord),
        })
    }
}

/// A change of a record, as it is made.
#[derive(SimpleObject)]
pub struct RecordChange {
    /// The revision that made it.
    pub revision: Revision,
    /// When the revision was made: `2026-11-23T09:00:00Z`.
    pub at: DateTime<Utc>,
    /// The kind of the record.
    pub kind: Kind,
    /// The id of the record: `16633-06-1.1.a`.
    pub id: ID,
    /// What became of it.
    pub event: Event,
    /// The place of the change in the feed: give it as `after` to go on behind it.
    pub cursor: String,
    /// The record as it is from then on; null where it was removed.
    pub record: Option<Node>,
}

/// Which changes to tell of. Several values of one filter mean any of them; all filters must hold.
#[derive(Clone, Debug, Default, InputObject)]
pub struct ChangeFilter {
    /// The id of a record: `16633-06-1.1.a`.
    pub id: Option<Vec<String>>,
    /// What became of it: `[ADDED, REMOVED]`.
    pub event: Option<Vec<Event>>,
}

impl ChangeFilter {
    fn keeps(&self, kinds: Option<&Vec<Kind>>, change: &Change) -> bool {
        let Self { id, event } = self;
        kinds.is_none_or(|kinds| kinds.contains(&change.kind))
            && id.as_ref().is_none_or(|ids| ids.contains(&change.id))
            && event.as_ref().is_none_or(|events| events.contains(&change.event))
    }
}

#[derive(Default)]
pub struct RegisterSubscription;

/// What is told as it happens.
#[Subscription(name = "Subscription")]
impl RegisterSubscription {
    /// Every change of a record, as it is made: once each, the oldest first. A client that was cut off goes on with the `cursor` of the
    /// last change that it was told of as `after`, and misses none.
    async fn record_changed(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Records of these kinds, `[PROJECT]`; of any, if none is named.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Which changes.")] filter: Option<ChangeFilter>,
        #[graphql(
            desc = "The `cursor` of a change, or the number of a revision, `\"3\"`: what came after it first. Without it, from now on."
        )]
        after: Option<String>,
    ) -> Result<impl Stream<Item = Result<RecordChange>>> {
        let store = ctx.data::<Store>()?.clone();
        let scope = *ctx.data::<Scope>()?;
        let after =
            after.map(|after| FeedPosition::try_from(after).map_err(|e| Error::fault(Place::Argument, "after", e)));
        let filter = filter.unwrap_or_default();
        let changes = follow(store.clone(), scope, after.transpose()?)
            .await?
            .try_filter(move |change| std::future::ready(filter.keeps(kinds.as_ref(), change)));
        Ok(changes.and_then(move |change| changed(store.clone(), scope, change)).map_err(Into::into))
    }
}

/// A change with its record.
async fn changed(store: Store, scope: Scope, change: Change) -> crate::error::Result<RecordChange> {
    let Change { revision, at, kind, id, event, cursor } = change;
    let (snapshot, cursor) = (store.snapshot(scope).await?, cursor.to_string());
    let mut found = nodes(&snapshot, vec![id.clone()], Some(AsOf::Revision(revision))).await?;
    Ok(RecordChange { revision, at, kind, id: ID(id), event, cursor, record: found.pop().flatten() })
}
