//! Views of cooperation records.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{Organisation, OrganisationName};
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};
use serde::Serialize;
use utoipa::ToSchema;

/// A step or activity of an EU agency with a counterpart that is not itself an instrument.
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
    /// EU agency that takes the step.
    #[serde(serialize_with = "Organisation::serialize_name")]
    #[schema(value_type = OrganisationName<'static>)]
    #[graphql(skip)]
    pub agency: Organisation,
    /// Counterpart of the agency.
    pub counterpart: Party,
    /// Type of step or activity. The filter and the dimension are called `kind`.
    #[graphql(name = "cooperationType")]
    pub r#type: CooperationKind,
    /// Date of the step or activity. `null` if the document gives none.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Earliest possible day of the date.
    #[schema(required)]
    pub date_earliest: Option<NaiveDate>,
    /// Latest possible day of the date.
    #[schema(required)]
    pub date_latest: Option<NaiveDate>,
    /// Status of the step or activity.
    #[graphql(name = "cooperationStatus")]
    pub status: CooperationStatus,
    /// Id of the agreement that the record is a step of. `null` if it belongs to no agreement.
    #[schema(required)]
    #[graphql(skip)]
    pub agreement: Option<String>,
}
