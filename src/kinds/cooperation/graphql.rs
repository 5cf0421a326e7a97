//! Cooperation records over GraphQL.
use super::Cooperation;
use crate::graphql::{self, PageArguments, RecordConnection};
use crate::kinds::queries::queries;
use crate::query::statistics::Statistics;
use crate::service::record::Record;
use crate::store::AsOf;
use async_graphql::{Context, ID, Object, Result};
use std::sync::Arc;

queries! {
    CooperationQuery: Cooperation, filter: "Which cooperation records.";
    /// The steps and activities of EU agencies that match the filters, in the order of the document unless sorted otherwise.
    cooperation_records;
    /// One cooperation record, by its id; null, with an error of the code `not_found`, if there is none.
    cooperation_record(id: "The id of the cooperation record: `12401-11-europol-a1-04-s01`.");
    /// How many cooperation records match and their money in euro, by up to three dimensions.
    cooperation_stats;
}
