//! Agreements over GraphQL.
use super::durations::{DurationParams, Durations, durations};
use super::{Agreement, AgreementFilter};
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::common_view::Source;
use crate::kinds::queries::queries;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupSort;
use crate::query::statistics::{FacetScope, Statistics};
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use entity::Revision;
use entity::vocabulary::{Access, Kind, MilestoneKind};
use std::sync::Arc;

queries! {
    AgreementQuery: Agreement;
    /// Agreements that match the filter. Default: document order.
    agreements;
    /// One agreement by its id. `null` if it does not exist.
    agreement(id: "Id of the agreement: `12401-11-europol-a1-04`.");
    /// Number of matching agreements and their amounts in euro, by up to three dimensions.
    agreement_stats;
}

#[derive(Default)]
pub struct DurationQuery;

#[Object]
impl DurationQuery {
    /// Days that agreements take from one milestone to another: median, minimum and maximum, by agency and type.
    async fn agreement_durations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only records that match.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. \
                    `\"Quotation marks\"` match a phrase, a star matches a prefix: `traffick*`.")]
        q: Option<String>,
        #[graphql(desc = "Milestone to count from. Default: any.")] from: Option<MilestoneKind>,
        #[graphql(desc = "Milestone to count to. Default: any that comes later in the order of milestones.")]
        to: Option<MilestoneKind>,
        #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
    ) -> Result<Option<Durations>> {
        let selection = graphql::selection(filter, q, as_of).read()?;
        Ok(Some(durations(ctx.data()?, selection, DurationParams { from, to }).await?))
    }
}
