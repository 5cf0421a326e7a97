//! Full-text search. With `store` and the migrations the only place that asks which database it is.
mod columns;
mod index;
mod matching;
#[expect(clippy::module_inception, reason = "it holds the search itself")]
mod search;

pub use index::{catch_up, clear, is_current, write};
pub use matching::matching;
pub use search::{SearchHit, SearchRequest, SearchResults, search};
