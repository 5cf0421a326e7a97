//! Filters of lists of reference data, and a macro that declares them. A filter that lists values has a counterpart `not_`, and async-graphql,
//! serde and utoipa need a field for each.
use entity::Edtf;

/// Whether a date may fall in a range.
pub fn may_be_in(date: Option<&Edtf>, from: Option<&Edtf>, to: Option<&Edtf>) -> bool {
    from.is_none_or(|from| date.is_some_and(|date| date.latest() >= from.earliest()))
        && to.is_none_or(|to| date.is_some_and(|date| date.earliest() <= to.latest()))
}

/// Declares a filter.
///
/// ```text
/// /// Description of the filter.
/// Filter of Entry;
/// lists {
///     /// Description.
///     name, not_name: Type = |entry| the values of the entry;
/// }
/// // And, if it has any:
/// { other fields } keeping |filter, entry| whether the other fields keep the entry
/// ```
macro_rules! entry_filter {
    (
        $(#[$description:meta])*
        $filter:ident of $entry:ident;
        lists { $($(#[$doc:meta])* $keep:ident, $exclude:ident: $value:ident = |$one:ident| $values:expr;)* }
        $({ $($other:tt)* } keeping |$whole:ident, $each:ident| $condition:expr)?
    ) => {
        $(#[$description])*
        ///
        /// A filter that lists values takes `null` for entries without a value. An empty list matches nothing.
        #[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
        #[serde(default, deny_unknown_fields)]
        #[into_params(parameter_in = Query)]
        pub struct $filter {
            /// Id of an entry (its code, number or id), in any letter case. At most 500 ids. Ids that do not exist match nothing.
            #[serde(deserialize_with = "ids")]
            #[param(value_type = Vec<String>, required = false, max_items = 500)]
            pub id: Option<Vec<ID>>,
            $(
                $(#[$doc])*
                #[serde(deserialize_with = "values")]
                #[param(value_type = Vec<OrNone<$value>>, inline, required = false)]
                pub $keep: Option<Values<$value>>,
                /// Excludes entries with any of these values. Entries without a value are kept unless `none` (GraphQL: `null`) is listed.
                #[serde(deserialize_with = "values")]
                #[param(value_type = Vec<OrNone<$value>>, inline, required = false)]
                pub $exclude: Option<Values<$value>>,
            )*
            $($($other)*)?
        }

        impl EntryFilter<$entry> for $filter {
            fn ids(&self) -> Option<Vec<String>> {
                self.id.as_ref().map(|ids| ids.iter().map(|id| id.0.clone()).collect())
            }

            fn keeps(&self, entry: &$entry) -> bool {
                let checks = [
                    $({
                        let $one = entry;
                        has_values(self.$keep.as_ref(), self.$exclude.as_ref(), || $values)
                    },)*
                    $({
                        let ($whole, $each) = (self, entry);
                        $condition
                    },)?
                ];
                checks.into_iter().all(|is_kept| is_kept)
            }
        }
    };
}
pub(super) use entry_filter;
