//! The fields of a kind at the root of GraphQL, written once: the list, one record, the statistics.

/// Writes the root fields of a kind, and the field `id` that the interface `Node` asks for.
macro_rules! queries {
    (
        $query:ident: $record:ident, filter: $filter_description:tt;
        $(#[$($list_doc:tt)*])* $list:ident;
        $(#[$($one_doc:tt)*])* $one:ident(id: $id_description:tt);
        $(#[$($stats_doc:tt)*])* $stats:ident;
    ) => {
        impl $record {
            /// What the interface `Node` asks for, in the shape that it asks for.
            #[allow(clippy::unused_async)]
            pub async fn id(&self, _: &Context<'_>) -> Result<&ID> {
                Ok(&self.shared.id)
            }
        }

        #[derive(Default)]
        pub struct $query;

        #[Object]
        impl $query {
            $(#[$($list_doc)*])*
            #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
            async fn $list(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $filter_description)] filter: Option<<$record as Record>::Filter>,
                #[graphql(
                    desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star."
                )]
                q: Option<String>,
                #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<<$record as Record>::Sort>>,
                #[graphql(desc = "Dimensions to count all that match by: the answer is in `facets`.")]
                facets: Option<Vec<<$record as Record>::Dimension>>,
                #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")]
                as_of: Option<AsOf>,
                #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
                #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
                #[graphql(desc = "How many records to return from the end of the list, 1 to 500; instead of `first`.")]
                last: Option<i64>,
                #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
            ) -> Result<Option<RecordConnection<$record>>> {
                let paging = PageArguments { first, after, last, before };
                graphql::records(ctx, graphql::selection(filter, q, as_of), sort, facets, paging).await
            }

            $(#[$($one_doc)*])*
            async fn $one(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $id_description)] id: ID,
                #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")]
                as_of: Option<AsOf>,
            ) -> Result<Option<Arc<$record>>> {
                graphql::record(ctx, &id, as_of).await
            }

            $(#[$($stats_doc)*])*
            #[graphql(complexity = "graphql::groups(child_complexity)")]
            async fn $stats(
                &self,
                ctx: &Context<'_>,
                #[graphql(desc = $filter_description)] filter: Option<<$record as Record>::Filter>,
                #[graphql(
                    desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star."
                )]
                q: Option<String>,
                #[graphql(desc = "One to three dimensions; without any, one group of all.")]
                group_by: Option<Vec<<$record as Record>::Dimension>>,
                #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")]
                as_of: Option<AsOf>,
            ) -> Result<Option<Statistics>> {
                graphql::statistics::<$record>(ctx, graphql::selection(filter, q, as_of), group_by).await
            }
        }
    };
}
pub(super) use queries;
