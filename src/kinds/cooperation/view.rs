//! What the register shows of cooperation records.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{Organisation, OrganisationName};
use async_graphql::SimpleObject;
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};
use serde::Serialize;
use utoipa::ToSchema;

/// A step or an activity of an EU agency with a counterpart, which is not itself an instrument.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex, name = "CooperationRecord")]
#[schema(as = CooperationRecord)]
pub struct Cooperation {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: ReportView,
    /// The EU agency.
    #[serde(serialize_with = "Organisation::serialize_name")]
    #[schema(value_type = OrganisationName<'static>)]
    pub agency: Organisation,
    /// With whom.
    pub counterpart: Party,
    /// What it is.
    pub kind: CooperationKind,
    /// When; null where that is not told.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Whether it has been done.
    pub status: CooperationStatus,
    /// The id of the agreement that it is a step of; null where it is none.
    #[schema(required)]
    #[graphql(skip)]
    pub agreement: Option<String>,
}
