//! What a package holds, read from its tables and written to them.
use super::parts::{PartRows, Parts};
use super::rows::{CountryNameRow, ExceptionRow, FurnitureRow, LocatorRow, OrganisationNameRow, RegionNameRow};
use super::tables::{self, Writer};
use super::{Package, ValidationError, ValidationErrors, actions, agreements, cooperation, projects};
use crate::kinds::actions::ActionInput;
use crate::kinds::agreements::AgreementInput;
use crate::kinds::cooperation::CooperationInput;
use crate::kinds::projects::ProjectInput;
use crate::service::common_input::CommonInput;
use entity::vocabulary::Kind;
use entity::{chapter, country, document, exchange_rate, objective, organisation, plan, programme, region};

/// Everything in a package that the register stores: records by id, in document order.
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
    pub organisations: Vec<organisation::Model>,
    pub documents: Vec<document::Model>,
    pub programmes: Vec<programme::Model>,
    pub exchange_rates: Vec<exchange_rate::Model>,
    pub plans: Vec<plan::Model>,
    pub chapters: Vec<chapter::Model>,
    pub objectives: Vec<objective::Model>,
}

impl Contents {
    /// Reads what a package holds.
    ///
    /// # Errors
    ///
    /// Everything that the schema lets through, but that is no value, or stands alone: a record in records.csv without a row in
    /// the table of its kind.
    pub fn of(package: &Package) -> Result<Self, ValidationErrors> {
        let mut faults = vec![];
        let parts = Parts::read(package, &mut faults);
        let contents = Self {
            reference: reference(package, &mut faults),
            actions: ordered(actions::read(package, &parts, &mut faults), |input| &input.common),
            projects: ordered(projects::read(package, &parts, &mut faults), |input| &input.common),
            agreements: ordered(agreements::read(package, &parts, &mut faults), |input| &input.common),
            cooperation: ordered(cooperation::read(package, &parts, &mut faults), |input| &input.common),
        };
        contents.check_lost(&parts, &mut faults);
        if faults.is_empty() { Ok(contents) } else { Err(ValidationErrors(faults)) }
    }

    fn check_lost(&self, parts: &Parts, faults: &mut Vec<ValidationError>) {
        let Self { reference: _, actions, projects, agreements, cooperation } = self;
        for (kind, found, file) in [
            (Kind::Action, ids(actions), "actions.csv"),
            (Kind::Project, ids(projects), "projects.csv"),
            (Kind::Agreement, ids(agreements), "agreements.csv"),
            (Kind::Cooperation, ids(cooperation), "cooperation.csv"),
        ] {
            faults.extend(
                parts.lost(kind, &found).into_iter().map(|id| ValidationError::file(file, format!("{id} has no row"))),
            );
        }
    }

    /// The same as a package, under the descriptor of the one that the binary carries.
    ///
    /// # Errors
    ///
    /// When the register holds what breaks the schema.
    pub fn package(&self) -> Result<Package, ValidationErrors> {
        let bundled = Package::bundled()?;
        let mut writer = Writer::new(&bundled);
        self.write_reference(&mut writer)?;
        let mut parts = PartRows::default();
        actions::write(&self.actions, &mut parts, &mut writer)?;
        projects::write(&self.projects, &mut parts, &mut writer)?;
        agreements::write(&self.agreements, &mut parts, &mut writer)?;
        cooperation::write(&self.cooperation, &mut parts, &mut writer)?;
        parts.write(&mut writer)?;
        // How records are traced to the text is known to the repository alone.
        writer.table::<OrganisationNameRow>(&[])?;
        writer.table::<CountryNameRow>(&[])?;
        writer.table::<RegionNameRow>(&[])?;
        writer.table::<LocatorRow>(&[])?;
        writer.table::<ExceptionRow>(&[])?;
        writer.table::<FurnitureRow>(&[])?;
        Package::new(bundled.text().into(), writer.into_tables())
    }

    fn write_reference(&self, writer: &mut Writer) -> Result<(), ValidationErrors> {
        let Reference {
            countries,
            regions,
            organisations,
            documents,
            programmes,
            exchange_rates,
            plans,
            chapters,
            objectives,
        } = &self.reference;
        writer.table(countries)?;
        writer.table(regions)?;
        writer.table(organisations)?;
        writer.table(documents)?;
        writer.table(programmes)?;
        writer.table(exchange_rates)?;
        writer.table(plans)?;
        writer.table(chapters)?;
        writer.table(objectives)
    }
}

fn ids<T>(records: &[(String, T)]) -> Vec<String> {
    records.iter().map(|(id, _)| id.clone()).collect()
}

/// In document order.
fn ordered<T>(mut records: Vec<(String, T)>, common: impl Fn(&T) -> &CommonInput) -> Vec<(String, T)> {
    records.sort_by(|(a, left), (b, right)| (common(left).ordinal, a).cmp(&(common(right).ordinal, b)));
    records
}

fn reference(package: &Package, faults: &mut Vec<ValidationError>) -> Reference {
    Reference {
        countries: tables::read(package, faults),
        regions: tables::read(package, faults),
        organisations: tables::read(package, faults),
        documents: tables::read(package, faults),
        programmes: tables::read(package, faults),
        exchange_rates: tables::read(package, faults),
        plans: tables::read(package, faults),
        chapters: tables::read(package, faults),
        objectives: tables::read(package, faults),
    }
}
