//! The fields that lead from one thing to the records that refer to it, written once.

/// Writes the fields of a GraphQL type that lead on. A type can have only one such block, so fields of other shapes stand in it
/// too, before and after the connections.
///
/// ```text
/// Type $(by member that the records refer to, at member with the state of the register)?;
/// { fields before }
/// [member with what all records share]                               // the fields that records of all kinds have
/// /// Description.
/// field: Record => relation, q: "Description of the full text search.";
/// [
///     /// Description.
///     same_as: Record;                                               // the earlier and the later records that report the same
///     /// Description.
///     reported_again;
/// ]
/// { fields after }
/// ```
macro_rules! connections {
    (
        $(#[$($attribute:tt)*])*
        $subject:ident $(by $($key:ident).+, at $($context:ident).+)?;
        { $($before:tt)* }
        $([$shared:ident])?
        $($(#[$($doc:tt)*])* $field:ident: $record:ident => $relation:expr, q: $q:tt;)*
        $([$(#[$($same_doc:tt)*])* same_as: $same:ident; $(#[$($again_doc:tt)*])* reported_again;])?
        { $($after:tt)* }
    ) => {
        $(impl $subject {
            /// Returns what records refer to, and the revision to read them at, if there is one.
            fn key(&self) -> Option<(&str, Revision)> {
                Some((&self.$($key).+, self.$($context).+.revision))
            }
        })?

        $(#[$($attribute)*])*
        impl $subject {
            $($before)*
            $(
                /// Who reports.
                async fn reporter(&self) -> &Organisation {
                    &self.$shared.reporter
                }

                /// The countries that it is about, without the one that reports, in the order of the document.
                async fn countries(&self) -> &[Country] {
                    &self.$shared.countries
                }

                /// Groups of countries that the document names without naming their members.
                async fn regions(&self) -> &[Region] {
                    &self.$shared.regions
                }

                /// The organisations that take part, each with its role.
                async fn organisations(&self) -> &[Participation] {
                    &self.$shared.organisations
                }
            )?
            $(
                $(#[$($doc)*])*
                #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
                async fn $field(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "Which of them.")] filter: Option<<$record as Record>::Filter>,
                    #[graphql(desc = $q)] q: Option<String>,
                    #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<<$record as Record>::Sort>>,
                    #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
                    #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
                    #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")]
                    last: Option<i64>,
                    #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
                ) -> Result<Option<RecordConnection<$record>>> {
                    let Some(key) = self.key() else { return Ok(None) };
                    let asked = RelatedArguments { filter, q, sort, paging: PageArguments { first, after, last, before } };
                    graphql::related(ctx, $relation, key, asked).await
                }
            )*
            $(
                $(#[$($same_doc)*])*
                #[graphql(complexity = "child_complexity + 1")]
                async fn same_as(&self, ctx: &Context<'_>) -> Result<Vec<Arc<$same>>> {
                    graphql::all_of(ctx, &self.same_as, self.shared.context.revision).await
                }

                $(#[$($again_doc)*])*
                #[graphql(complexity = "graphql::cost(first, child_complexity)")]
                async fn reported_again(
                    &self,
                    ctx: &Context<'_>,
                    #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
                    #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
                ) -> Result<Option<RecordConnection<$same>>> {
                    let paging = PageArguments { first, after, ..PageArguments::default() };
                    let key = (self.shared.id.as_str(), self.shared.context.revision);
                    let asked = RelatedArguments { filter: None, q: None, sort: None, paging };
                    graphql::related(ctx, common_filters::REPORTED_AGAIN, key, asked).await
                }
            )?
            $($after)*
        }
    };
}
pub(super) use connections;
