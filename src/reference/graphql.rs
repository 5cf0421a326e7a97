//! Reference data over GraphQL.
use super::{Country, Document, ExchangeRate, Organisation, Plan, Programme, Region};
use crate::graphql::{self, Records};
use crate::page::AsOf;
use async_graphql::{Context, Object, Result};

#[derive(Default)]
pub struct ReferenceQuery;

#[Object]
impl ReferenceQuery {
    /// The plans whose actions the register follows, by id.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn plans(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Plan>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One plan, by its id.
    async fn plan(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `eu-plan-thb-2005`.")] id: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Plan>> {
        graphql::lookup(ctx, &id, as_of).await
    }

    /// The organisations that records name, by id.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn organisations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Organisation>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One organisation, by its id.
    async fn organisation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `europol`.")] id: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Organisation>> {
        graphql::lookup(ctx, &id, as_of).await
    }

    /// The documents that the register was read from, and those that records cite, by number.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn documents(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Document>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One document, by its number.
    async fn document(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The number: `16633/06`.")] number: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Document>> {
        graphql::lookup(ctx, &number, as_of).await
    }

    /// All countries and territories of ISO 3166-1, and Kosovo, by code.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn countries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Country>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One country, by its code.
    async fn country(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "ISO 3166-1 alpha-2; XK for Kosovo.")] code: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Country>> {
        graphql::lookup(ctx, &code, as_of).await
    }

    /// The groups of countries that documents name, by id.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn regions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Region>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One region, by its id.
    async fn region(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `south-east-europe`.")] id: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Region>> {
        graphql::lookup(ctx, &id, as_of).await
    }

    /// The programmes and instruments that pay for projects, by code.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn programmes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<Programme>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One programme, by its code.
    async fn programme(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The code: `TAIEX`.")] code: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<Programme>> {
        graphql::lookup(ctx, &code, as_of).await
    }

    /// The yearly rates by which amounts in other currencies are given in euro, by currency and year.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn exchange_rates(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")] q: Option<
            String,
        >,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Option<Records<ExchangeRate>>> {
        graphql::reference(ctx, q, first, after).await
    }

    /// One exchange rate, by its id.
    async fn exchange_rate(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `SEK-2010`.")] id: String,
        #[graphql(
            desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
        )]
        as_of: Option<AsOf>,
    ) -> Result<Option<ExchangeRate>> {
        graphql::lookup(ctx, &id, as_of).await
    }
}
