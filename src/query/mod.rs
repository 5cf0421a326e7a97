//! What a caller asks for and gets back: pages of lists, full-text search, facets and statistics. REST and GraphQL share these types.
pub mod paging;
pub mod statistics;
pub mod text_search;
