//! Stored data of cooperation records.
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};

/// The stored data of a cooperation record.
#[derive(Clone, Debug, PartialEq)]
pub struct CooperationInput {
    pub common: CommonInput,
    pub reported: ReportInput,
    /// The id of the EU agency.
    pub agency: String,
    pub counterpart_name: Option<String>,
    pub counterpart_organisation: Option<String>,
    pub counterpart_country: Option<String>,
    pub kind: CooperationKind,
    pub date: Option<Edtf>,
    pub status: CooperationStatus,
    /// The id of the agreement.
    pub agreement: Option<String>,
}
