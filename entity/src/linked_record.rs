use sea_orm::entity::prelude::*;

/// A record that is connected to others by `same_as`, in any version and in either direction.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "linked_record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The id of one of the connected records, the same for all of them.
    pub project: String,
}

impl ActiveModelBehavior for ActiveModel {}
