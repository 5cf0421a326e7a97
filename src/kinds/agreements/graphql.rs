//! Agreements over GraphQL.
use super::durations::{DurationParams, Durations, durations};
use super::{Agreement, AgreementDimension, AgreementFilter, AgreementSort};
use crate::figures::Statistics;
use crate::graphql::{self, Paging, Records};
use crate::page::AsOf;
use crate::service::Shown;
use async_graphql::{Context, ID, Object, Result};
use entity::vocabulary::MilestoneKind;

impl Agreement {
    /// What the interface `Node` asks for, in the shape that it asks for.
    #[allow(clippy::unused_async)]
    pub async fn id(&self, _: &Context<'_>) -> Result<&ID> {
        Ok(&self.shared.id)
    }
}

#[derive(Default)]
pub struct AgreementQuery;

#[Object]
impl AgreementQuery {
    /// The agreements that match the filters, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which agreements.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star.")]
        q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<AgreementSort>>,
        #[graphql(desc = "Dimensions to count all that match by: the answer is in `facets`.")] facets: Option<
            Vec<AgreementDimension>,
        >,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end of the list, 1 to 500; instead of `first`.")]
        last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let paging = Paging { first, after, last, before };
        graphql::records(ctx, graphql::which(filter, q, as_of), sort, facets, paging).await
    }

    /// One agreement, by its id; null, with an error of the code `not_found`, if there is none.
    async fn agreement(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the agreement: `12401-11-europol-a1-04`.")] id: ID,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Shown<Agreement>>> {
        graphql::record(ctx, &id, as_of).await
    }

    /// How many agreements match and their money in euro, by up to three dimensions.
    #[graphql(complexity = "graphql::groups(child_complexity)")]
    async fn agreement_stats(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which agreements.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star.")]
        q: Option<String>,
        #[graphql(desc = "One to three dimensions; without any, one group of all.")] group_by: Option<
            Vec<AgreementDimension>,
        >,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Statistics>> {
        graphql::statistics::<Agreement>(ctx, graphql::which(filter, q, as_of), group_by).await
    }

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
        let which = graphql::which(filter, q, as_of).read()?;
        Ok(Some(durations(ctx.data()?, which, DurationParams { from, to }).await?))
    }
}
