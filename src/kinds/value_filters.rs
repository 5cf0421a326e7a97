//! A macro that declares the filter of a kind. A filter that lists values has a counterpart `not_`, and async-graphql, serde and utoipa
//! need a field for each.

/// Declares a filter.
///
/// ```text
/// /// Description of the filter.
/// Filter by Dimension;
/// lists {
///     /// Description.
///     name, not_name: Type => Variant;                               // lists values of a dimension
///     /// Description.
///     name, not_name: Type;                                          // lists values that belong to no dimension
/// }
/// flags {
///     /// Description.
///     name => Variant;                                               // true or false
/// }
/// { other fields }
/// ```
macro_rules! value_filters {
    (
        $(#[$description:meta])*
        $filter:ident by $dimension:ident;
        lists { $($(#[$doc:meta])* $keep:ident, $exclude:ident: $value:ident $(=> $variant:ident)?;)* }
        flags { $($(#[$flag_doc:meta])* $flag:ident => $flag_variant:ident;)* }
        { $($other:tt)* }
    ) => {
        $(#[$description])*
        ///
        /// A filter that lists values takes `null` for records without a value. An empty list matches nothing.
        #[derive(Clone, Debug, Default, Serialize, Deserialize, IntoParams, InputObject)]
        #[serde(default, deny_unknown_fields)]
        #[into_params(parameter_in = Query)]
        pub struct $filter {
            /// Id of a record, in any letter case. At most 500 ids. Ids that do not exist match nothing.
            #[serde(deserialize_with = "ids")]
            #[param(value_type = Vec<String>, required = false, max_items = 500)]
            pub id: Option<Vec<ID>>,
            $(
                $(#[$doc])*
                #[serde(deserialize_with = "values")]
                #[param(value_type = Vec<OrNone<$value>>, inline, required = false)]
                pub $keep: Option<Values<$value>>,
                /// Excludes records with any of these values. Records without a value are kept unless `none` (GraphQL: `null`) is listed.
                #[serde(deserialize_with = "values")]
                #[param(value_type = Vec<OrNone<$value>>, inline, required = false)]
                pub $exclude: Option<Values<$value>>,
            )*
            $(
                $(#[$flag_doc])*
                #[param(value_type = bool, required = false)]
                pub $flag: Option<bool>,
            )*
            $($other)*
        }

        impl ValueFilters for $filter {
            type Dimension = $dimension;
            const DIMENSIONS: &'static [$dimension] =
                &[$($($dimension::$variant,)?)* $($dimension::$flag_variant,)*];

            fn ids(&self) -> Option<Vec<String>> {
                self.id.as_ref().map(|ids| ids.iter().map(|id| id.0.clone()).collect())
            }

            fn values(&self, dimension: $dimension) -> FilterValues {
                match dimension {
                    $($($dimension::$variant => FilterValues::of(self.$keep.as_ref(), self.$exclude.as_ref()),)?)*
                    $($dimension::$flag_variant => FilterValues::flag(self.$flag),)*
                }
            }

            fn remove(&mut self, dimension: $dimension) {
                match dimension {
                    $($($dimension::$variant => (self.$keep, self.$exclude) = (None, None),)?)*
                    $($dimension::$flag_variant => self.$flag = None,)*
                }
            }
        }
    };
}
pub(super) use value_filters;
