//! Reference data over GraphQL.
use super::closed_list::{self, ClosedList};
use super::country::Country;
use super::document::Document;
use super::exchange_rate::ExchangeRate;
use super::organisation::Organisation;
use super::plan::Plan;
use super::programme::Programme;
use super::region::Region;
use crate::graphql::{self, EntryConnection, PageArguments};
use crate::language::Language;
use crate::service::reference::Reference;
use crate::store::AsOf;
use async_graphql::{Context, Object, Result};

/// Generates two fields for each type of reference data: the list, and one entry by its key.
macro_rules! queries {
    ($(
        $(#[$($list_doc:tt)*])* $list:ident: [$entry:ident];
        $(#[$($one_doc:tt)*])* $one:ident($key:ident: $key_description:tt);
    )*) => {
        #[derive(Default)]
        pub struct ReferenceQuery;

        #[Object]
        impl ReferenceQuery {
            /// All closed lists with their values, labels and descriptions. The values are in the order of the list.
            async fn lists(&self) -> Vec<ClosedList> {
                closed_list::all(Language::En)
            }
            $(
            $(#[$($list_doc)*])*
            async fn $list(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Words or prefixes of words. All of them must occur in the key or the names of an entry.")]
                q: Option<String>,
                #[graphql(desc = "Only entries that match.")] filter: Option<<$entry as Reference>::Filter>,
                #[graphql(desc = "Sort keys in order of priority. Default: the code, number or id.")]
                sort: Option<Vec<<$entry as Reference>::Sort>>,
                #[graphql(desc = "Language of the labels to sort by. Default: `EN`.")] lang: Option<Language>,
                #[graphql(desc = "Number of entries, 1 to 500. Default: 25.")] first: Option<i64>,
                #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
                #[graphql(desc = "Number of entries from the end of the list, 1 to 500. Replaces `first`.")]
                last: Option<i64>,
                #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
            ) -> Result<EntryConnection<$entry>> {
                graphql::reference(ctx, q, filter, sort, lang, PageArguments { first, after, last, before }).await
            }

            $(#[$($one_doc)*])*
            async fn $one(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $key_description)] $key: String,
                #[graphql(
                    desc = "Revision or timestamp to read linked records at. Default: the latest. Reference data has no versions."
                )]
                as_of: Option<AsOf>,
            ) -> Result<Option<$entry>> {
                graphql::lookup(ctx, &$key, as_of).await
            }
        )*}
    };
}

queries! {
    /// Plans whose actions the register tracks. Default order: by id.
    plans: [Plan];
    /// One plan by its id. `null` if it does not exist.
    plan(id: "Id of the plan: `eu-plan-thb-2005`.");

    /// Organisations that records name. Default order: by id.
    organisations: [Organisation];
    /// One organisation by its id. `null` if it does not exist.
    organisation(id: "Id of the organisation: `europol`.");

    /// Source documents of the register and documents that records cite. Default order: by number.
    documents: [Document];
    /// One document by its number. `null` if it does not exist.
    document(number: "Number of the document: `16633/06`.");

    /// All countries and territories of ISO 3166-1, and Kosovo. Default order: by code.
    countries: [Country];
    /// One country by its code. `null` if it does not exist.
    country(code: "ISO 3166-1 alpha-2 code: `NG`. `XK` for Kosovo.");

    /// Groups of countries that documents name. Default order: by id.
    regions: [Region];
    /// One region by its id. `null` if it does not exist.
    region(id: "Id of the region: `south-east-europe`.");

    /// Programmes and instruments that fund projects. Default order: by code.
    programmes: [Programme];
    /// One programme by its code. `null` if it does not exist.
    programme(code: "Code of the programme: `TAIEX`.");

    /// Yearly exchange rates that convert amounts to euro. Default order: by currency and year.
    exchange_rates: [ExchangeRate];
    /// One exchange rate by its id. `null` if it does not exist.
    exchange_rate(id: "Id of the exchange rate: `SEK-2010`.");
}
