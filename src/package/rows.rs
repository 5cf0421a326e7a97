//! The rows of the tables. Their fields are the columns of the files, in the same order.
use super::tables::Row;
use entity::vocabulary::{
    Access, ActionStatus, AgreementType, AmountRole, Bound, CooperationKind, CooperationStatus, CountryRole, Covers,
    DirectorateGeneral, FormCategory, Kind, MilestoneKind, OrganisationRole, ResponsibleRole, Stage, Theme,
    TimetableKind,
};
use entity::{
    Edtf, Money, caveat, chapter, country, document, exchange_rate, objective, organisation, plan, programme, region,
    region_country, region_parent,
};
use serde::{Deserialize, Serialize};

/// A spelling of an organisation's name in the documents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationNameRow {
    pub organisation: String,
    pub printed: String,
}

/// Another spelling of a region's name in the documents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionNameRow {
    pub region: String,
    pub printed: String,
}

impl Row for RegionNameRow {
    const TABLE: &'static str = "region_names";
}

/// Another spelling of a country's name in the documents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CountryNameRow {
    pub country: String,
    pub printed: String,
}

/// The common fields of records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordRow {
    pub id: String,
    pub kind: Kind,
    pub ordinal: i32,
    pub title: String,
    pub summary: String,
    pub official_text: Option<String>,
    pub note: Option<String>,
    pub reporter: String,
    pub document: String,
    pub section: String,
    pub row: i32,
    pub access: Access,
}

/// The common fields of records, except actions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportRow {
    pub record: String,
    pub countries_text: Option<String>,
    pub partners_text: Option<String>,
    pub form_text: Option<String>,
    pub form_category: Option<FormCategory>,
    pub period_text: Option<String>,
    pub period_start: Option<Edtf>,
    pub period_end: Option<Edtf>,
    pub ongoing: bool,
    pub funding_text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordCountryRow {
    pub record: String,
    pub country: String,
    pub role: CountryRole,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordRegionRow {
    pub record: String,
    pub region: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordOrganisationRow {
    pub record: String,
    pub organisation: String,
    pub role: OrganisationRole,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordAmountRow {
    pub record: String,
    pub value: Money,
    pub currency: String,
    pub role: AmountRole,
    pub covers: Covers,
    pub payer: Option<String>,
    pub approximate: bool,
    pub bound: Option<Bound>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordSameAsRow {
    pub record: String,
    pub same_as: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionRow {
    pub record: String,
    pub plan: String,
    pub chapter: i32,
    pub objective: i32,
    pub letter: String,
    pub timetable_text: Option<String>,
    pub timetable_kind: TimetableKind,
    pub deadline: Option<Edtf>,
    pub responsible_text: Option<String>,
    pub indicator: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionResponsibleRow {
    pub action: String,
    pub organisation: String,
    pub role: ResponsibleRole,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionStateRow {
    pub action: String,
    pub as_of: Edtf,
    pub status: ActionStatus,
    pub summary: Option<String>,
    pub official_text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionReferenceRow {
    pub action: String,
    pub as_of: Edtf,
    pub document: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionDateRow {
    pub action: String,
    pub as_of: Edtf,
    pub date: Edtf,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectRow {
    pub record: String,
    pub programme: Option<String>,
    pub directorate_general: Option<DirectorateGeneral>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectThemeRow {
    pub project: String,
    pub theme: Theme,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementRow {
    pub record: String,
    pub r#type: AgreementType,
    pub agency: Option<String>,
    pub stage: Option<Stage>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementPartyRow {
    pub agreement: String,
    pub name: String,
    pub organisation: Option<String>,
    pub country: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementMilestoneRow {
    pub agreement: String,
    pub kind: MilestoneKind,
    pub date: Option<Edtf>,
    pub text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CooperationRow {
    pub record: String,
    pub agency: String,
    pub counterpart_name: Option<String>,
    pub counterpart_organisation: Option<String>,
    pub counterpart_country: Option<String>,
    pub kind: CooperationKind,
    pub date: Option<Edtf>,
    pub status: CooperationStatus,
    pub agreement: Option<String>,
}

/// The first and the last line of a record in the text of its document, counted from 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocatorRow {
    pub record: String,
    pub document: String,
    pub from: usize,
    pub to: usize,
}

/// A value of a record that is not in its lines, with the reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExceptionRow {
    pub record: String,
    pub field: String,
    pub value: String,
    pub reason: String,
}

/// Lines of a document without reported content: headings, rules, letterheads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FurnitureRow {
    pub document: String,
    pub from: usize,
    pub to: usize,
    pub reason: String,
}

impl Row for country::Model {
    const TABLE: &'static str = "countries";
}

impl Row for region::Model {
    const TABLE: &'static str = "regions";
}

impl Row for region_country::Model {
    const TABLE: &'static str = "region_countries";
}

impl Row for region_parent::Model {
    const TABLE: &'static str = "region_parents";
}

impl Row for caveat::Model {
    const TABLE: &'static str = "caveats";
}

impl Row for organisation::Model {
    const TABLE: &'static str = "organisations";
}

impl Row for document::Model {
    const TABLE: &'static str = "documents";
}

impl Row for programme::Model {
    const TABLE: &'static str = "programmes";
}

impl Row for exchange_rate::Model {
    const TABLE: &'static str = "exchange_rates";
}

impl Row for plan::Model {
    const TABLE: &'static str = "plans";
}

impl Row for chapter::Model {
    const TABLE: &'static str = "chapters";
}

impl Row for objective::Model {
    const TABLE: &'static str = "objectives";
}

impl Row for OrganisationNameRow {
    const TABLE: &'static str = "organisation_names";
}

impl Row for CountryNameRow {
    const TABLE: &'static str = "country_names";
}

impl Row for RecordRow {
    const TABLE: &'static str = "records";
}

impl Row for ReportRow {
    const TABLE: &'static str = "reports";
}

impl Row for RecordCountryRow {
    const TABLE: &'static str = "record_countries";
}

impl Row for RecordRegionRow {
    const TABLE: &'static str = "record_regions";
}

impl Row for RecordOrganisationRow {
    const TABLE: &'static str = "record_organisations";
}

impl Row for RecordAmountRow {
    const TABLE: &'static str = "record_amounts";
}

impl Row for RecordSameAsRow {
    const TABLE: &'static str = "record_same_as";
}

impl Row for ActionRow {
    const TABLE: &'static str = "actions";
}

impl Row for ActionResponsibleRow {
    const TABLE: &'static str = "action_responsible";
}

impl Row for ActionStateRow {
    const TABLE: &'static str = "action_states";
}

impl Row for ActionReferenceRow {
    const TABLE: &'static str = "action_references";
}

impl Row for ActionDateRow {
    const TABLE: &'static str = "action_dates";
}

impl Row for ProjectRow {
    const TABLE: &'static str = "projects";
}

impl Row for ProjectThemeRow {
    const TABLE: &'static str = "project_themes";
}

impl Row for AgreementRow {
    const TABLE: &'static str = "agreements";
}

impl Row for AgreementPartyRow {
    const TABLE: &'static str = "agreement_parties";
}

impl Row for AgreementMilestoneRow {
    const TABLE: &'static str = "agreement_milestones";
}

impl Row for CooperationRow {
    const TABLE: &'static str = "cooperation";
}

impl Row for LocatorRow {
    const TABLE: &'static str = "locators";
}

impl Row for ExceptionRow {
    const TABLE: &'static str = "exceptions";
}

impl Row for FurnitureRow {
    const TABLE: &'static str = "furniture";
}
