//! Full-text search. Only this module, `store` and the migrations depend on the type of database.
mod columns;
mod index;
mod matching;
#[expect(clippy::module_inception, reason = "it holds the search itself")]
mod search;

pub use index::{catch_up, clear, is_current, write};
pub use matching::matching;
pub use search::{SearchHit, SearchRequest, SearchResults, search};
