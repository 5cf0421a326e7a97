//! The parameter that says which amounts sums count.
use async_graphql::Enum;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which amounts sums count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum CountedAmounts {
    /// Amounts of activities and shares. The default.
    #[default]
    Activities,
    /// Amounts of whole programmes too, for projects without an amount or share of their own.
    All,
}
