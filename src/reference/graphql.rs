//! Reference data over GraphQL.
use super::country::Country;
use super::document::Document;
use super::exchange_rate::ExchangeRate;
use super::organisation::Organisation;
use super::plan::Plan;
use super::programme::Programme;
use super::region::Region;
use crate::graphql::{self, RecordConnection};
use crate::store::AsOf;
use async_graphql::{Context, Object, Result};

/// Writes the two fields of each sort of reference data: the list, and one entry by its key.
macro_rules! queries {
    ($(
        $(#[$($list_doc:tt)*])* $list:ident: [$entry:ident];
        $(#[$($one_doc:tt)*])* $one:ident($key:ident: $key_description:tt);
    )*) => {
        #[derive(Default)]
        pub struct ReferenceQuery;

        #[Object]
        impl ReferenceQuery {$(
            $(#[$($list_doc)*])*
            #[graphql(complexity = "graphql::cost(first, child_complexity)")]
            async fn $list(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Words that must all be found in the key or the names, as in lists of records.")]
                q: Option<String>,
                #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
                #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
            ) -> Result<Option<RecordConnection<$entry>>> {
                graphql::reference(ctx, q, first, after).await
            }

            $(#[$($one_doc)*])*
            async fn $one(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $key_description)] $key: String,
                #[graphql(
                    desc = "The revision or the moment to walk on from; without it, as of now. Reference data itself has no versions."
                )]
                as_of: Option<AsOf>,
            ) -> Result<Option<$entry>> {
                graphql::lookup(ctx, &$key, as_of).await
            }
        )*}
    };
}

queries! {
    /// The plans whose actions the register follows, by id.
    plans: [Plan];
    /// One plan, by its id.
    plan(id: "The id: `eu-plan-thb-2005`.");

    /// The organisations that records name, by id.
    organisations: [Organisation];
    /// One organisation, by its id.
    organisation(id: "The id: `europol`.");

    /// The documents that the register was read from, and those that records cite, by number.
    documents: [Document];
    /// One document, by its number.
    document(number: "The number: `16633/06`.");

    /// All countries and territories of ISO 3166-1, and Kosovo, by code.
    countries: [Country];
    /// One country, by its code.
    country(code: "ISO 3166-1 alpha-2; XK for Kosovo.");

    /// The groups of countries that documents name, by id.
    regions: [Region];
    /// One region, by its id.
    region(id: "The id: `south-east-europe`.");

    /// The programmes and instruments that pay for projects, by code.
    programmes: [Programme];
    /// One programme, by its code.
    programme(code: "The code: `TAIEX`.");

    /// The yearly rates by which amounts in other currencies are given in euro, by currency and year.
    exchange_rates: [ExchangeRate];
    /// One exchange rate, by its id.
    exchange_rate(id: "The id: `SEK-2010`.");
}
