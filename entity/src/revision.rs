//! The numbered revisions of the register.
use async_graphql::scalar;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::fmt::{Display, Formatter};
use std::str::FromStr;
use utoipa::ToSchema;
use uuid::Uuid;

/// The number of a revision of the register, counted from 1.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema, DeriveValueType,
)]
#[schema(example = 1)]
pub struct Revision(pub i64);

// A custom scalar, because `Int` has only 32 bits.
scalar!(Revision, "Revision", "The number of a revision of the register, counted from 1.");

/// The random id of a revision. Unlike the number, it is unique across databases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, DeriveValueType)]
#[sea_orm(value_type = "String")]
pub struct RevisionId(pub Uuid);

impl RevisionId {
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }
}

impl Display for RevisionId {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.simple().fmt(f)
    }
}

impl FromStr for RevisionId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::parse_str(text).map(Self)
    }
}

/// A revision of the register, which changes any number of records: its time, actor and reason.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: Revision,
    pub at: DateTimeUtc,
    pub actor: String,
    pub reason: String,
    pub id: RevisionId,
    /// The id of the last revision, up to this one, that changed reference data or its public visibility.
    pub reference: RevisionId,
}

impl ActiveModelBehavior for ActiveModel {}
