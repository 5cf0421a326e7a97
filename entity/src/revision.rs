//! The states of the register, counted.
use async_graphql::scalar;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A state of the register: the number of the change that brought it about, counted from 1.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema, DeriveValueType,
)]
#[schema(example = 1)]
pub struct Revision(pub i64);

// A revision outgrows `Int`, which has 32 bits.
scalar!(
    Revision,
    "Revision",
    "A state of the register: the number of the change that brought it about, counted from 1."
);

/// One change of the register, whether of one record or of a thousand: when, by whom, why.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: Revision,
    pub at: DateTimeUtc,
    pub actor: String,
    pub reason: String,
}

impl ActiveModelBehavior for ActiveModel {}
