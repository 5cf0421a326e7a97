//! Agreements over GraphQL.
use super::durations::{DurationParams, Durations, durations};
use super::{Agreement, AgreementFilter};
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::queries::queries;
use crate::query::statistics::Statistics;
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use entity::vocabulary::MilestoneKind;
use std::sync::Arc;

queries! {
    AgreementQuery: Agreement, filter: "Which agreements.";
    /// The agreements that match the filters, in the order of the document unless sorted otherwise.
    agreements;
    /// One agreement, by its id; null, with an error of the code `not_found`, if there is none.
    agreement(id: "The id of the agreement: `12401-11-europol-a1-04`.");
    /// How many agreements match and their money in euro, by up to three dimensions.
    agreement_stats;
}

#[derive(Default)]
pub struct DurationQuery;

#[Object]
impl DurationQuery {
    /// How many days agreements take from one milestone to another: median, minimum and maximum, by agency and type.
    #[graphql(complexity = "graphql::groups(child_complexity)")]
    async fn agreement_durations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which agreements.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star.")]
        q: Option<String>,
        #[graphql(desc = "The milestone to count from; without it, any.")] from: Option<MilestoneKind>,
        #[graphql(desc = "The milestone to count to; without it, any later one.")] to: Option<MilestoneKind>,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Durations>> {
        let selection = graphql::selection(filter, q, as_of).read()?;
        Ok(Some(durations(ctx.data()?, selection, DurationParams { from, to }).await?))
    }
}
