//! The GraphQL interface: arguments, connections, limits, execution and responses.
mod arguments;
mod connections;
mod cost;
mod document;
mod document_cache;
mod error;
mod escapes;
mod executor;
mod failed_fields;
mod idle;
mod limits;
mod loader;
mod prepared;
mod projection;
mod responder;
mod response_shape;
mod socket;
mod statistics_loader;
mod subscription_event;
mod type_system;

pub use arguments::{
    FacetArguments, GroupArguments, PageArguments, RelatedArguments, ask, combine, page, page_size, position,
    selection, typed,
};
pub use connections::{
    ConnectionFields, EntryConnection, ListFields, RecordConnection, list_connection, lookup, record, records,
    reference, statistics,
};
pub use document_cache::DocumentCache;
pub use executor::Executor;
pub use limits::{
    ALIASES, BRACKETS, COMPLEXITY, DEPTH, DIRECTIVES, FIELD_DIRECTIVES, ROOT_FIELDS, SCHEMA_LISTS, SECONDS, TOKENS,
};
pub use loader::{all_of, pointed_at, related};
pub use projection::{PlainValues, Projectable};
pub use responder::{OFFERED, get, post};
pub use socket::socket;
pub use statistics_loader::{RelatedStatisticsArguments, related_statistics};
