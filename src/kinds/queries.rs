//! A macro that generates the GraphQL root fields of a kind: list, single record and statistics.

/// Generates the root fields of a kind, and the shared fields with the signatures that the interfaces `Node` and `Record` require.
macro_rules! queries {
    (
        $query:ident: $record:ident;
        $(#[$($list_doc:tt)*])* $list:ident;
        $(#[$($one_doc:tt)*])* $one:ident(id: $id_description:tt);
        $(#[$($stats_doc:tt)*])* $stats:ident;
    ) => {
        #[allow(clippy::unused_async)]
        impl $record {
            pub async fn id(&self, _: &Context<'_>) -> Result<ID> {
                Ok(self.shared.id.clone())
            }

            pub async fn kind(&self, _: &Context<'_>) -> Result<&Kind> {
                Ok(&self.shared.kind)
            }

            pub async fn url(&self, _: &Context<'_>) -> Result<&String> {
                Ok(&self.shared.url)
            }

            pub async fn html_url(&self, _: &Context<'_>) -> Result<&String> {
                Ok(&self.shared.html_url)
            }

            pub async fn title(&self, _: &Context<'_>) -> Result<&String> {
                Ok(&self.shared.title)
            }

            pub async fn summary(&self, _: &Context<'_>) -> Result<&String> {
                Ok(&self.shared.summary)
            }

            pub async fn official_text(&self, _: &Context<'_>) -> Result<&Option<String>> {
                Ok(&self.shared.official_text)
            }

            pub async fn note(&self, _: &Context<'_>) -> Result<&Option<String>> {
                Ok(&self.shared.note)
            }

            pub async fn source(&self, _: &Context<'_>) -> Result<&Source> {
                Ok(&self.shared.source)
            }

            pub async fn access(&self, _: &Context<'_>) -> Result<&Access> {
                Ok(&self.shared.access)
            }

            pub async fn since(&self, _: &Context<'_>) -> Result<&Revision> {
                Ok(&self.shared.since)
            }

            pub async fn until(&self, _: &Context<'_>) -> Result<&Option<Revision>> {
                Ok(&self.shared.until)
            }
        }

        impl graphql::Projectable for $record {
            fn plain_values(&self) -> &graphql::PlainValues {
                &self.shared.plain_values
            }
        }

        #[derive(Default)]
        pub struct $query;

        #[Object]
        impl $query {
            $(#[$($list_doc)*])*
            async fn $list(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Only records that match.")] filter: Option<<$record as Record>::Filter>,
                #[graphql(
                    desc = "Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. \
                            `\"Quotation marks\"` match a phrase, a star matches a prefix: `traffick*`."
                )]
                q: Option<String>,
                #[graphql(desc = "Sort keys in order of priority.")] sort: Option<Vec<<$record as Record>::Sort>>,
                #[graphql(desc = "Dimensions to count matching records by. The counts are in `facets`.")]
                facets: Option<Vec<<$record as Record>::Dimension>>,
                #[graphql(desc = "Filters that facets apply. Default: `OTHERS`, all except the facet's own filter.")]
                facet_scope: Option<FacetScope>,
                #[graphql(
                    desc = "Which amounts `countedEur` counts. `ALL` also counts amounts of whole programmes, for projects without an \
                            amount or share of their own. Default: `ACTIVITIES`."
                )]
                money: Option<CountedAmounts>,
                #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
                #[graphql(desc = "Number of records, 1 to 500. Default: 25.")] first: Option<i64>,
                #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
                #[graphql(desc = "Number of records from the end of the list, 1 to 500. Replaces `first`.")]
                last: Option<i64>,
                #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
            ) -> Result<RecordConnection<$record>> {
                let paging = PageArguments { first, after, last, before };
                let facets = graphql::FacetArguments { facets, scope: facet_scope };
                graphql::records(ctx, graphql::selection(filter, q, as_of), sort, facets, money, paging).await
            }

            $(#[$($one_doc)*])*
            async fn $one(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $id_description)] id: ID,
                #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
            ) -> Result<Option<Arc<$record>>> {
                graphql::record(ctx, &id, as_of).await
            }

            $(#[$($stats_doc)*])*
            async fn $stats(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = "Only records that match.")] filter: Option<<$record as Record>::Filter>,
                #[graphql(
                    desc = "Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. \
                            `\"Quotation marks\"` match a phrase, a star matches a prefix: `traffick*`."
                )]
                q: Option<String>,
                #[graphql(desc = "One to three dimensions to group by. Default: one group of all records.")]
                group_by: Option<Vec<<$record as Record>::Dimension>>,
                #[graphql(
                    desc = "Which amounts the sums count. `ALL` also counts amounts of whole programmes, for projects without an \
                            amount or share of their own. Default: `ACTIVITIES`."
                )]
                money: Option<CountedAmounts>,
                #[graphql(
                    desc = "Whether to list the records behind each group: at most 500 per group, for at most 100 groups. Each record \
                            says what it adds to the sum, or why it adds nothing."
                )]
                explain: Option<bool>,
                #[graphql(desc = "Sort keys of the groups in order of priority. Default: `VALUE`.")]
                sort: Option<Vec<GroupSort>>,
                #[graphql(
                    desc = "Number of groups to keep, 1 to 100. `rest` has the figures of the others. Default: all groups."
                )]
                top: Option<i64>,
                #[graphql(
                    desc = "Whether to add groups without records: all values of closed lists, and all years from the first to the last. \
                            At most 500 groups. Default: `false`."
                )]
                empty: Option<bool>,
                #[graphql(desc = "Revision or timestamp to read at. Default: the latest.")] as_of: Option<AsOf>,
            ) -> Result<Option<Statistics>> {
                let groups = graphql::GroupArguments { sort, top, empty };
                let selection = graphql::selection(filter, q, as_of);
                graphql::statistics::<$record>(ctx, selection, group_by, money, explain, groups).await
            }
        }
    };
}
pub(super) use queries;
