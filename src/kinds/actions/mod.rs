//! Actions of EU plans: views, filters and storage.
mod filter;
pub mod graphql;
mod input;
mod late;
pub mod rest;
mod store;
mod view;

pub use filter::{ActionDimension, ActionFilter, ActionSort, ObjectiveCode};
pub use graphql::ActionQuery;
pub use input::{ActionInput, StateInput};
pub use rest::routes;
pub use store::{DOCUMENT, PLAN, RESPONSIBLE};
pub use view::{Action, NumberedTitle, Responsible, StateOfPlay, Timetable};
