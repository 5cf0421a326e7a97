//! The kinds of records, and operations on all of them.
pub mod actions;
pub mod agreements;
mod all;
mod by_id;
pub mod common_view;
pub mod cooperation;
pub mod graph;
pub mod node;
mod node_id;
pub mod projects;
mod queries;
pub mod register;
pub mod report_view;
pub mod search;
pub mod suggest;
mod value_filters;

pub use all::{Query, index, index_missing, routes};
pub use node::{AnyRecord, Node};
