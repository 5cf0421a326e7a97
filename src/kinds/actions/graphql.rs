//! Actions over GraphQL.
use super::Action;
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::queries::queries;
use crate::query::statistics::Statistics;
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use std::sync::Arc;

queries! {
    ActionQuery: Action, filter: "Which actions.";
    /// The actions of EU plans that match a filter, in the order of the document unless sorted otherwise.
    actions;
    /// One action, by its id; null, with an error of the code `not_found`, if there is none.
    action(id: "The id of the action: `16633-06-1.1.a`.");
    /// How many actions match, by up to three dimensions.
    action_stats;
}
