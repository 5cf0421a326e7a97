//! What only GraphQL needs: arguments, connections, limits, the response to a request.
mod arguments;
mod connections;
mod document;
mod error;
mod executor;
mod idle;
mod limits;
mod loader;
mod persisted;
mod responder;
mod response_shape;
mod socket;

pub use arguments::{Paging, RelatedArguments, ask, which};
pub use connections::{Records, Total, lookup, record, records, reference, statistics};
pub use executor::Executor;
pub use limits::{
    ALIASES, BRACKETS, COMPLEXITY, DEPTH, DIRECTIVES, FIELD_DIRECTIVES, LimitsExtension, ROOT_FIELDS, SCHEMA_LISTS,
    SECONDS, TOKENS, cost, groups,
};
pub use loader::{all_of, pointed_at, related};
pub use persisted::Persisted;
pub use responder::{get, post};
pub use socket::socket;
