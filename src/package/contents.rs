//! The contents of a package, read from its tables.
use super::parts::Parts;
use super::tables;
use super::{Package, ValidationError, ValidationErrors, actions, agreements, cooperation, printed_names, projects};
use crate::kinds::actions::ActionInput;
use crate::kinds::agreements::AgreementInput;
use crate::kinds::cooperation::CooperationInput;
use crate::kinds::projects::ProjectInput;
use crate::service::common_input::CommonInput;
use entity::vocabulary::Kind;
use entity::{
    caveat, chapter, country, document, exchange_rate, objective, organisation, plan, printed_name, programme, region,
    region_country, region_parent,
};
use std::collections::{BTreeSet, HashSet};

/// The part of a package that the register stores: reference data, and records with their ids in document order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    pub reference: Reference,
    pub actions: Vec<(String, ActionInput)>,
    pub projects: Vec<(String, ProjectInput)>,
    pub agreements: Vec<(String, AgreementInput)>,
    pub cooperation: Vec<(String, CooperationInput)>,
}

/// Reference data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    pub countries: Vec<country::Model>,
    pub regions: Vec<region::Model>,
    pub region_countries: Vec<region_country::Model>,
    pub region_parents: Vec<region_parent::Model>,
    pub organisations: Vec<organisation::Model>,
    pub printed_names: Vec<printed_name::Model>,
    pub documents: Vec<document::Model>,
    pub caveats: Vec<caveat::Model>,
    pub programmes: Vec<programme::Model>,
    pub exchange_rates: Vec<exchange_rate::Model>,
    pub plans: Vec<plan::Model>,
    pub chapters: Vec<chapter::Model>,
    pub objectives: Vec<objective::Model>,
}

impl Reference {
    /// Returns a line for each region without a URI, and for each one without members.
    pub fn gaps(&self) -> Vec<String> {
        let has_members: HashSet<_> = self.region_countries.iter().map(|row| row.region.as_str()).collect();
        let without_uri = self.regions.iter().filter(|row| row.uri.is_none());
        let without_members = self.regions.iter().filter(|row| !has_members.contains(row.id.as_str()));
        let line = |row: &region::Model, gap: &str| format!("regions.csv: {} ({}) has no {gap}", row.id, row.name);
        without_uri.map(|row| line(row, "URI")).chain(without_members.map(|row| line(row, "members"))).collect()
    }
}

impl Contents {
    /// Reads the contents of a package.
    ///
    /// # Errors
    ///
    /// Invalid values that the schema allows, and records in records.csv without a row in the table of their kind.
    pub fn of(package: &Package) -> Result<Self, ValidationErrors> {
        let mut faults = vec![];
        let parts = Parts::read(package, &mut faults);
        let contents = Self {
            reference: reference(package, &mut faults),
            actions: in_document_order(actions::read(package, &parts, &mut faults), |input| &input.common),
            projects: in_document_order(projects::read(package, &parts, &mut faults), |input| &input.common),
            agreements: in_document_order(agreements::read(package, &parts, &mut faults), |input| &input.common),
            cooperation: in_document_order(cooperation::read(package, &parts, &mut faults), |input| &input.common),
        };
        contents.check_missing_rows(&parts, &mut faults);
        if faults.is_empty() { Ok(contents) } else { Err(ValidationErrors(faults)) }
    }

    fn check_missing_rows(&self, parts: &Parts, faults: &mut Vec<ValidationError>) {
        let Self { reference: _, actions, projects, agreements, cooperation } = self;
        for (kind, ids, file) in [
            (Kind::Action, ids(actions), "actions.csv"),
            (Kind::Project, ids(projects), "projects.csv"),
            (Kind::Agreement, ids(agreements), "agreements.csv"),
            (Kind::Cooperation, ids(cooperation), "cooperation.csv"),
        ] {
            let missing = parts.without_row(kind, &ids).into_iter();
            faults.extend(missing.map(|id| ValidationError::file(file, format!("{id} has no row"))));
        }
    }
}

fn ids<T>(records: &[(String, T)]) -> HashSet<&str> {
    records.iter().map(|(id, _)| id.as_str()).collect()
}

/// Sorts records in document order.
fn in_document_order<T>(mut records: Vec<(String, T)>, common: impl Fn(&T) -> &CommonInput) -> Vec<(String, T)> {
    records.sort_by(|(a, left), (b, right)| (common(left).ordinal, a).cmp(&(common(right).ordinal, b)));
    records
}

fn reference(package: &Package, faults: &mut Vec<ValidationError>) -> Reference {
    Reference {
        countries: tables::read(package, faults),
        regions: tables::read(package, faults),
        region_countries: tables::read(package, faults),
        region_parents: region_parents(package, faults),
        organisations: tables::read(package, faults),
        printed_names: printed_names::read(package, faults),
        documents: tables::read(package, faults),
        caveats: tables::read(package, faults),
        programmes: tables::read(package, faults),
        exchange_rates: tables::read(package, faults),
        plans: tables::read(package, faults),
        chapters: tables::read(package, faults),
        objectives: tables::read(package, faults),
    }
}

/// Reads the parents of regions. Reports each region that is above itself.
fn region_parents(package: &Package, faults: &mut Vec<ValidationError>) -> Vec<region_parent::Model> {
    let rows: Vec<region_parent::Model> = tables::read(package, faults);
    let parents =
        |id: &str| rows.iter().filter(|row| row.region == id).map(|row| row.parent.clone()).collect::<Vec<_>>();
    for id in rows.iter().map(|row| &row.region).collect::<BTreeSet<_>>() {
        let (mut above, mut next) = (HashSet::new(), parents(id));
        while let Some(region) = next.pop() {
            next.extend(parents(&region).into_iter().filter(|parent| !above.contains(parent)));
            above.insert(region);
        }
        if above.contains(id) {
            faults.push(ValidationError::file("region_parents.csv", format!("{id} is above itself")));
        }
    }
    rows
}
