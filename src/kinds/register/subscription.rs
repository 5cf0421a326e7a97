//! Changes over GraphQL as they happen.
use super::change::RecordChange;
use crate::graphql;
use crate::kinds::AnyRecord;
use crate::kinds::node::records;
use crate::service::change_stream::follow;
use crate::service::changes::Change;
use crate::store::{AsOf, Scope, StateKey, Store};
use async_graphql::{Context, InputObject, Result, Subscription};
use entity::Revision;
use entity::vocabulary::{Event, Kind};
use futures_util::{Stream, TryStreamExt};
use quick_cache::sync::Cache;
use std::sync::Arc;

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
        let filter = filter.unwrap_or_default();
        let changes = follow(store.clone(), scope, graphql::position(after)?)
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
