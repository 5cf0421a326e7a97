//! The requests and results that REST and GraphQL share: pages of lists, full-text search, facets and statistics.
pub mod paging;
pub mod statistics;
pub mod text_search;
