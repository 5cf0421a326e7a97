//! A macro that generates the GraphQL fields from an object to the records that refer to it.

/// Generates the fields of a GraphQL type that lead to other objects. async-graphql allows one such block per type, so the macro
/// also takes other fields, before and after the connections.
///
/// ```text
/// Type (type in ids of nodes) by member that the records refer to, at member with the revision to read at;
/// { fields before }
/// [member with the common view]                                      // fields that records of all kinds have
/// /// Description.
/// field: Record => relation, q: "Description of the full text search.";
/// + {
///     /// Description.
///     field: Record => relation;                                     // statistics of related records
/// }
/// [
///     /// Description.
///     same_as: Record;                                               // earlier and later records that report the same
///     /// Description.
///     reported_again;
/// ]
/// { fields after }
/// ```
macro_rules! connections {
    (
        $(#[$($attribute:tt)*])*
        $subject:ident $(($node_type:ident))? by $($key:ident).+, at $($context:ident).+;
        { $($before:tt)* }
        $([$shared:ident])?
        $($(#[$($doc:tt)*])* $field:ident: $record:ident => $relation:expr, q: $q:tt;)*
        $(+ { $($(#[$($stats_doc:tt)*])* $stats:ident: $counted:ident => $counted_relation:expr;)* })?
        $([$(#[$($same_doc:tt)*])* same_as: $same:ident; $(#[$($again_doc:tt)*])* reported_again;])?
        { $($after:tt)* }
    ) => {
        impl $subject {
            /// Returns the key that records refer to, and the revision to read the records at.
            fn key(&self) -> (&str, Revision) {
                (&self.$($key).+, self.$($context).+.revision)
            }
        }

        $(#[$($attribute)*])*
        impl $subject {
            $(
                /// Id over all types, with the type before the id: `country:UA`. The same in each state of the register.
                pub async fn node_id(&self) -> ID {
                    node_id::node_id(node_id::$node_type, self.key().0)
                }

                /// Id of the object in the state that was read, as a key for caches: `country:UA@3`. Equal in the same state, different
                /// at each other revision.
                pub async fn state_id(&self) -> ID {
                    let (key, revision) = self.key();
                    node_id::state_id(node_id::$node_type, key, revision)
                }
            )?

            $($before)*
            $(
                /// Organisation that reports the record.
                pub async fn reporter(&self) -> &Organisation {
                    &self.$shared.reporter
                }

                /// Countries concerned, except the reporting country, in document order.
                pub async fn countries(&self) -> Vec<&Country> {
                    self.$shared.countries.iter().map(|part| &part.country).collect()
                }

                /// The same countries, with their roles.
                pub async fn countries_with_roles(&self) -> &[RecordCountry] {
                    &self.$shared.countries
                }

                /// Groups of countries that the document names without listing their members.
                pub async fn regions(&self) -> &[Region] {
                    &self.$shared.regions
                }

                /// Organisations that take part, with their roles.
                pub async fn organisations(&self) -> &[Participation] {
                    &self.$shared.organisations
                }
            )?
            $(
                $(#[$($doc)*])*
                async fn $field(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Only records that match.")] filter: Option<<$record as Record>::Filter>,
                    #[graphql(desc = $q)] q: Option<String>,
                    #[graphql(desc = "Sort keys in order of priority.")] sort: Option<Vec<<$record as Record>::Sort>>,
                    #[graphql(
                        desc = "Which amounts `countedEur` counts. `ALL` also counts amounts of whole programmes, for projects without \
                                an amount or share of their own. Default: `ACTIVITIES`."
                    )]
                    money: Option<CountedAmounts>,
                    #[graphql(desc = "Number of records, 1 to 500. Default: 25.")] first: Option<i64>,
                    #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
                    #[graphql(desc = "Number of records from the end of the list, 1 to 500. Replaces `first`.")]
                    last: Option<i64>,
                    #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
                ) -> Result<RecordConnection<$record>> {
                    let paging = PageArguments { first, after, last, before };
                    let arguments = RelatedArguments { filter, q, sort, money, paging };
                    graphql::related(ctx, $relation, self.key(), arguments).await
                }
            )*
            $($(
                $(#[$($stats_doc)*])*
                async fn $stats(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Only records that match.")] filter: Option<<$counted as Record>::Filter>,
                    #[graphql(desc = "Full-text search, as at the root.")] q: Option<String>,
                    #[graphql(desc = "One to three dimensions to group by. Default: one group of all records.")]
                    group_by: Option<Vec<<$counted as Record>::Dimension>>,
                    #[graphql(
                        desc = "Which amounts the sums count. `ALL` also counts amounts of whole programmes, for projects without an \
                                amount or share of their own. Default: `ACTIVITIES`."
                    )]
                    money: Option<CountedAmounts>,
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
                ) -> Result<Option<Statistics>> {
                    let selection = graphql::selection(filter, q, None);
                    let groups = graphql::GroupArguments { sort, top, empty };
                    let arguments = RelatedStatisticsArguments::<$counted> { selection, group_by, money, groups };
                    graphql::related_statistics(ctx, $counted_relation, self.key(), arguments).await
                }
            )*)?
            $(
                $(#[$($same_doc)*])*
                async fn same_as(&self, ctx: &Context<'_>) -> Result<Vec<Arc<$same>>> {
                    graphql::all_of(ctx, &self.same_as, self.shared.context.revision).await
                }

                $(#[$($again_doc)*])*
                async fn reported_again(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Number of records, 1 to 500. Default: 25.")] first: Option<i64>,
                    #[graphql(desc = "`endCursor` of the previous page.")] after: Option<String>,
                    #[graphql(desc = "Number of records from the end of the list, 1 to 500. Replaces `first`.")]
                    last: Option<i64>,
                    #[graphql(desc = "`startCursor` of the following page.")] before: Option<String>,
                ) -> Result<RecordConnection<$same>> {
                    let paging = PageArguments { first, after, last, before };
                    let arguments = RelatedArguments { filter: None, q: None, sort: None, money: None, paging };
                    graphql::related(ctx, related::REPORTED_AGAIN, self.key(), arguments).await
                }
            )?
            $($after)*
        }
    };
}
pub(super) use connections;
