//! Full-text search. Only this module, `store` and the migrations depend on the type of database.
mod columns;
mod entries;
mod filters;
mod index;
mod matching;
mod names;
#[expect(clippy::module_inception, reason = "it holds the search itself")]
mod search;
mod suggest;
mod vocabulary;

pub use filters::SearchFilters;
pub use index::{catch_up, clear, is_current, write};
pub use matching::matching;
pub use names::corrected;
pub use search::{SearchHit, SearchRequest, SearchResults, search};
pub use suggest::suggest;
