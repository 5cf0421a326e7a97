//! The rows of the tables: their columns are those of the files, in the same order.
use super::{Fault, Faults, Package};
use entity::vocabulary::{Access, ActionStatus, OrganisationRole, ResponsibleRole, TimetableKind};
use entity::{Edtf, chapter, country, document, objective, organisation, plan, region};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A row of a table.
pub trait Row: Serialize + DeserializeOwned {
    /// The name of the resource.
    const TABLE: &'static str;
}

/// A spelling of an organisation's name in the documents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrganisationNameRow {
    pub organisation: String,
    pub printed: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActionRow {
    pub id: String,
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
pub struct RecordCountryRow {
    pub record: String,
    pub country: String,
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

/// The lines of a source text that a record was read from, the first and the last, counted from 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocatorRow {
    pub record: String,
    pub document: String,
    pub from: usize,
    pub to: usize,
}

/// A value of a record that does not stand in its lines, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExceptionRow {
    pub record: String,
    pub field: String,
    pub value: String,
    pub reason: String,
}

/// Lines of a source text that report nothing: headings, rules, letterheads.
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

impl Row for organisation::Model {
    const TABLE: &'static str = "organisations";
}

impl Row for OrganisationNameRow {
    const TABLE: &'static str = "organisation_names";
}

impl Row for document::Model {
    const TABLE: &'static str = "documents";
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

impl Row for RecordCountryRow {
    const TABLE: &'static str = "record_countries";
}

impl Row for RecordRegionRow {
    const TABLE: &'static str = "record_regions";
}

impl Row for RecordOrganisationRow {
    const TABLE: &'static str = "record_organisations";
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

/// Reads a table of a package: what its schema cannot say is checked here, every fault at once.
pub fn read<T: Row>(package: &Package, faults: &mut Vec<Fault>) -> Vec<T> {
    let path = format!("{}.csv", T::TABLE);
    let Some(text) = package.tables().get(T::TABLE) else { return vec![] };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns: Vec<String> =
        reader.headers().map(|header| header.iter().map(Into::into).collect()).unwrap_or_default();
    let mut rows = vec![];
    for row in reader.deserialize() {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => faults.push(told(&path, &columns, &error)),
        }
    }
    rows
}

fn told(path: &str, columns: &[String], error: &csv::Error) -> Fault {
    match error.kind() {
        csv::ErrorKind::Deserialize { pos, err } => {
            let column = err.field().and_then(|place| columns.get(usize::try_from(place).ok()?)).cloned();
            Fault {
                file: path.into(),
                line: pos.as_ref().map(csv::Position::line),
                column,
                reason: err.kind().to_string(),
            }
        }
        _ => Fault::file(path, error),
    }
}

/// Writes a table of a package: a header, then a row a line, with LF.
pub fn write<T: Row>(columns: &[String], rows: &[T], tables: &mut BTreeMap<String, String>) -> Result<(), Faults> {
    let refused = |e: String| Fault::file(T::TABLE, e);
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(vec![]);
    writer.write_record(columns).map_err(|e| refused(e.to_string()))?;
    for row in rows {
        writer.serialize(row).map_err(|e| refused(e.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|e| refused(e.to_string()))?;
    tables.insert(T::TABLE.into(), String::from_utf8(bytes).map_err(|e| refused(e.to_string()))?);
    Ok(())
}
