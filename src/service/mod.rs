//! Generic operations on records of any kind: read, write, search, count, follow. Depends on no concrete kind, and neither on REST nor
//! on GraphQL.
pub mod change_stream;
pub mod children;
pub mod common_filters;
pub mod common_input;
pub mod conditions;
pub mod country_filters;
pub mod dimension_filters;
mod dimension_rows;
pub mod dimension_source;
pub mod export;
mod facets;
pub mod filters;
pub mod history;
pub mod queries;
pub mod record;
pub mod record_view;
pub mod reference;
pub mod related;
pub mod report_input;
pub mod search;
mod sort_order;
pub mod statistics;
mod stored;
pub mod value_filters;
pub mod write;
