//! The requests and results that REST and GraphQL share: values of filters, pages of lists, full-text search, facets and statistics.
pub mod counted_amounts;
pub mod country_codes;
pub mod explanation;
pub mod filter_values;
pub mod group_options;
pub mod highlight;
pub mod labels;
pub mod paging;
pub mod revisions;
pub mod statistics;
pub mod suggestion;
pub mod text_search;
