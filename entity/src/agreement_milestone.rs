use super::Edtf;
use super::vocabulary::MilestoneKind;
use sea_orm::entity::prelude::*;

/// A milestone of one version of an agreement.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement_milestone")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub kind: MilestoneKind,
    pub date: Option<Edtf>,
    pub date_earliest: String,
    pub date_latest: String,
    /// The text as printed.
    pub text: Option<String>,
    /// Whether the agreement has reached the milestone. False if the document prints `n/a`.
    pub reached: bool,
}

impl ActiveModelBehavior for ActiveModel {}
