//! Actions of EU plans: what is shown, asked for, and stored.
mod filter;
pub mod graphql;
mod input;
pub mod rest;
mod store;
mod view;

pub use filter::{ActionDimension, ActionFilter, ActionSort, ObjectiveCode};
pub use graphql::ActionQuery;
pub use input::ActionInput;
pub use rest::routes;
pub use store::{DOCUMENT, PLAN, RESPONSIBLE};
pub use view::{Action, NumberedTitle, Responsible, StateOfPlay, Timetable};
