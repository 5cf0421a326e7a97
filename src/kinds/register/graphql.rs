//! The register over GraphQL.
use super::change::{RecordChange, RecordVersion};
use super::records::records_after;
use super::summary::{Register, Site, SummaryParts, summary};
use crate::error;
use crate::graphql::{self, ListFields, PageArguments};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::node::nodes;
use crate::kinds::projects::Project;
use crate::kinds::{AnyRecord, Node};
use crate::query::paging::{PageSize, PageWindow};
use crate::query::revisions::{RevisionSort, RevisionSummary};
use crate::service::changes::{self, ChangeRequest, ChangeSelection};
use crate::service::history::history;
use crate::service::record::Record;
use crate::service::{queries, revisions};
use crate::store::{AsOf, Cursor, Snapshot};
use async_graphql::connection::Connection;
use async_graphql::{Context, ID, Object, Result};
use entity::Revision;
use entity::vocabulary::Kind;
use std::sync::Arc;

type RevisionConnection = Connection<Cursor, RevisionSummary, ListFields>;
type ChangeConnection = Connection<Cursor, RecordChange, ListFields>;

#[derive(Default)]
pub struct RegisterQuery;

#[Object]
impl RegisterQuery {
    /// The register as a whole: its version and revision, the number of records, the sum of all amounts, licences, links, and what the
    /// documents do not say.
    async fn register(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
    ) -> Result<Register> {
        let snapshot = ctx.data::<Snapshot>()?.at(as_of).await?;
        Ok(summary(&snapshot, ctx.data()?, requested_parts(ctx)).await?)
    }

    /// Revisions of the register, with the number of their changes. Each is a state that `asOf` can name.
    async fn revisions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Order of the revisions. Default: `REVISION`, oldest first.")] sort: Option<RevisionSort>,
        #[graphql(desc = "Number of revisions, 1 to 500. Default: 25.")] first: Option<i64>,
        #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
        #[graphql(desc = "Number of revisions from the end of the list, 1 to 500. Replaces `first`.")] last: Option<
            i64,
        >,
        #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
    ) -> Result<RevisionConnection> {
        let window = graphql::page(PageArguments { first, after, last, before })?;
        Ok(revision_connection(ctx.data()?, ctx.data()?, sort.unwrap_or_default(), window).await?)
    }

    /// Changes of records, each once, including removals.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only records of these kinds: `[PROJECT]`. Default: all kinds.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Only changes of this revision.")] revision: Option<Revision>,
        #[graphql(desc = "Order of the changes. Default: `REVISION`, oldest first.")] sort: Option<RevisionSort>,
        #[graphql(desc = "Number of changes, 1 to 500. Default: 25.")] first: Option<i64>,
        #[graphql(
            desc = "Position to continue after, in the order of `sort`: a `cursor`, or a revision number, `\"3\"`."
        )]
        after: Option<String>,
        #[graphql(desc = "Number of changes from the end of the list, 1 to 500. Replaces `first`.")] last: Option<i64>,
        #[graphql(desc = "Position to end before, in the order of `sort`: a `cursor`, or a revision number, `\"3\"`.")]
        before: Option<String>,
    ) -> Result<ChangeConnection> {
        let selection = ChangeSelection { kinds: kinds.unwrap_or_default(), revisions: revision.into_iter().collect() };
        let window = graphql::page(PageArguments { first, after, last, before })?;
        change_connection(ctx, &ChangeRequest { selection, sort: sort.unwrap_or_default(), window }).await
    }

    /// Versions of a record of any kind, newest first. Empty if no record ever had the id.
    async fn history(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Id of a record of any kind.")] id: ID,
        #[graphql(desc = "Number of versions, 1 to 500. Default: 25.")] first: Option<i64>,
    ) -> Result<Vec<RecordVersion>> {
        Ok(record_history(ctx.data()?, &id, graphql::page_size(first)?).await?)
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

/// Returns the selected parts of a summary.
fn requested_parts(ctx: &Context<'_>) -> SummaryParts {
    let selects = |name| ctx.look_ahead().field(name).exists();
    SummaryParts {
        counts: selects("counts"),
        amount: selects("amountEur") || selects("withAmount"),
        coverage: selects("coverage"),
    }
}

async fn revision_connection(
    snapshot: &Snapshot,
    site: &Site,
    sort: RevisionSort,
    window: PageWindow,
) -> error::Result<RevisionConnection> {
    let page = revisions::revisions(snapshot, sort, window).await?;
    let base = &site.public_url;
    Ok(graphql::list_connection(page.map(|item| RevisionSummary { url: format!("{base}{}", item.url), ..item })))
}

async fn change_connection(ctx: &Context<'_>, request: &ChangeRequest) -> Result<ChangeConnection> {
    let snapshot: &Snapshot = ctx.data()?;
    let page = changes::feed(snapshot, request).await?;
    let selected = ctx.look_ahead();
    let has_record = selected.field("nodes").field("record").exists()
        || selected.field("edges").field("node").field("record").exists();
    let records = if has_record { records_after(snapshot, &page.items).await? } else { vec![] };
    let mut records = records.into_iter();
    let change = |change| RecordChange::new(change, records.next().flatten());
    Ok(graphql::list_connection(page.map(change)))
}

/// Returns the newest versions of a record. Empty if no record ever had the id.
async fn record_history(snapshot: &Snapshot, id: &str, limit: PageSize) -> error::Result<Vec<RecordVersion>> {
    match queries::kind(snapshot, id).await? {
        None => Ok(vec![]),
        Some(Kind::Action) => versions::<Action>(snapshot, id, limit, AnyRecord::Action).await,
        Some(Kind::Project) => versions::<Project>(snapshot, id, limit, AnyRecord::Project).await,
        Some(Kind::Agreement) => versions::<Agreement>(snapshot, id, limit, AnyRecord::Agreement).await,
        Some(Kind::Cooperation) => versions::<Cooperation>(snapshot, id, limit, AnyRecord::CooperationRecord).await,
    }
}

async fn versions<R: Record>(
    snapshot: &Snapshot,
    id: &str,
    limit: PageSize,
    record: fn(Arc<R>) -> AnyRecord,
) -> error::Result<Vec<RecordVersion>> {
    let versions = history::<R>(snapshot, id).await?.items.into_iter().take(limit.get());
    Ok(versions.map(|version| RecordVersion::new(version, record)).collect())
}
