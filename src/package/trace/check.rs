//! Comparison of a data package with the texts of its documents.
use super::claim::{Claim, KnownNames, NameKind};
use super::text::Text;
use crate::package::rows::{
    CountryNameRow, ExceptionRow, FurnitureRow, LocatorRow, OrganisationNameRow, RegionNameRow,
};
use crate::package::{
    Contents, Package, ValidationError, ValidationErrors, actions, agreements, cooperation, projects, tables,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::{Display, Formatter};
use std::path::Path;

/// The numbers of checked records, found values, exceptions and covered lines.
#[derive(Debug, PartialEq, Eq)]
pub struct Report {
    pub records: usize,
    pub claims: usize,
    pub exceptions: usize,
    pub lines: usize,
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { records, claims, exceptions, lines } = self;
        write!(f, "{records} records match the documents: {claims} values found, {exceptions} listed exceptions; ")?;
        write!(f, "all {lines} lines are covered.")
    }
}

/// Compares a package with the texts of its documents in a folder.
///
/// # Errors
///
/// All values that are not in the text, all lines that are not covered, and all unused exceptions.
pub fn check(package: &Package, sources: &Path) -> Result<Report, ValidationErrors> {
    let mut faults = vec![];
    let contents = Contents::of(package)?;
    let locators: Vec<LocatorRow> = tables::read(package, &mut faults);
    let exceptions: Vec<ExceptionRow> = tables::read(package, &mut faults);
    let furniture: Vec<FurnitureRow> = tables::read(package, &mut faults);
    let texts = texts(&locators, &furniture, sources, &mut faults);
    let names = names(package, &contents, &mut faults);
    let mut exceptions_used: BTreeMap<(&str, &str, &str), bool> =
        exceptions.iter().map(|row| ((row.record.as_str(), row.field.as_str(), row.value.as_str()), false)).collect();
    let mut report = Report { records: 0, claims: 0, exceptions: exceptions.len(), lines: 0 };
    for (id, _, claims) in claims(&contents) {
        let text = text_of(id, &locators, &texts);
        if text.is_empty() {
            faults.push(ValidationError::file("locators.csv", format!("{id} has no lines")));
        }
        report.records += 1;
        for claim in claims {
            let key = exceptions_used.keys().find(|key| **key == (id, claim.field, claim.value.as_str())).copied();
            if let Some(used) = key.and_then(|key| exceptions_used.get_mut(&key)) {
                *used = true;
            } else if claim.is_in(&text, &names) {
                report.claims += 1;
            } else {
                faults
                    .push(ValidationError::file(id, format!("{} `{}` is not in its lines", claim.field, claim.value)));
            }
        }
    }
    for ((record, field, value), _) in exceptions_used.into_iter().filter(|(_, used)| !used) {
        faults.push(ValidationError::file("exceptions.csv", format!("{record} has no {field} `{value}`")));
    }
    check_duplicates(&locators, &contents, &mut faults);
    report.lines = check_coverage(&locators, &furniture, &texts, &mut faults);
    if faults.is_empty() { Ok(report) } else { Err(ValidationErrors(faults)) }
}

/// Returns the id, the title and the claims of each record.
fn claims(contents: &Contents) -> Vec<(&str, &str, Vec<Claim>)> {
    let Contents { reference: _, actions, projects, agreements, cooperation } = contents;
    let actions = actions.iter().map(|(id, input)| (id.as_str(), &input.common, actions::claims(input)));
    let projects = projects.iter().map(|(id, input)| (id.as_str(), &input.common, projects::claims(input)));
    let agreements = agreements.iter().map(|(id, input)| (id.as_str(), &input.common, agreements::claims(input)));
    let cooperation = cooperation.iter().map(|(id, input)| (id.as_str(), &input.common, cooperation::claims(input)));
    let all = actions.chain(projects).chain(agreements).chain(cooperation);
    all.map(|(id, common, claims)| (id, common.title.as_str(), claims)).collect()
}

type Texts = BTreeMap<String, Vec<String>>;

/// Reads the lines of each document.
fn texts(
    locators: &[LocatorRow],
    furniture: &[FurnitureRow],
    sources: &Path,
    faults: &mut Vec<ValidationError>,
) -> Texts {
    let documents = locators.iter().map(|row| &row.document).chain(furniture.iter().map(|row| &row.document));
    let mut texts = Texts::new();
    for document in documents.collect::<BTreeSet<_>>() {
        let path = sources.join(document.replace('/', "-") + ".txt");
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                texts.insert(document.clone(), text.lines().map(ToOwned::to_owned).collect());
            }
            Err(e) => faults.push(ValidationError::file(&path.display().to_string(), format!("cannot be read: {e}"))),
        }
    }
    texts
}

/// Returns the names of reference data in the documents.
fn names(package: &Package, contents: &Contents, faults: &mut Vec<ValidationError>) -> KnownNames {
    let mut names = KnownNames::new();
    let mut name = |kind, key: &str, name: Option<String>| {
        names.entry((kind, key.to_owned())).or_default().extend(name);
    };
    for row in contents.reference.organisations.clone() {
        name(NameKind::Organisation, &row.id, Some(row.name));
        name(NameKind::Organisation, &row.id, row.short_name);
    }
    for OrganisationNameRow { organisation, printed } in tables::read(package, faults) {
        name(NameKind::Organisation, &organisation, Some(printed));
    }
    for row in contents.reference.countries.clone() {
        name(NameKind::Country, &row.code, Some(row.name));
    }
    for CountryNameRow { country, printed } in tables::read(package, faults) {
        name(NameKind::Country, &country, Some(printed));
    }
    for row in contents.reference.regions.clone() {
        name(NameKind::Region, &row.id, Some(row.name));
    }
    for RegionNameRow { region, printed } in tables::read(package, faults) {
        name(NameKind::Region, &region, Some(printed));
    }
    for row in contents.reference.programmes.clone() {
        name(NameKind::Programme, &row.code, Some(row.name));
        name(NameKind::Programme, &row.code, Some(row.code.clone()));
    }
    names
}

/// Returns the lines of a record.
fn text_of(id: &str, locators: &[LocatorRow], texts: &Texts) -> Text {
    let rows = locators.iter().filter(|row| row.record == id);
    let lines = rows.filter_map(|row| {
        let lines = texts.get(&row.document)?;
        lines.get(row.from.saturating_sub(1)..row.to.min(lines.len()))
    });
    Text::of(lines.flatten().map(String::as_str))
}

/// Reports records with the same title, printed values and lines: they are one row that was entered twice.
fn check_duplicates(locators: &[LocatorRow], contents: &Contents, faults: &mut Vec<ValidationError>) {
    let mut lines: HashMap<&str, Vec<(&str, usize, usize)>> = HashMap::new();
    for row in locators {
        lines.entry(&row.record).or_default().push((&row.document, row.from, row.to));
    }
    let mut seen = HashMap::new();
    for (id, title, claims) in claims(contents) {
        let values: Vec<_> = claims.into_iter().map(|claim| (claim.field, claim.value)).collect();
        if let Some(first) = seen.insert((lines.get(id).cloned(), title, values), id) {
            faults.push(ValidationError::file(
                "records.csv",
                format!("{id} duplicates {first}: same title, values and lines"),
            ));
        }
    }
}

/// Reports lines that neither a record nor furniture covers. Returns the number of lines with text.
fn check_coverage(
    locators: &[LocatorRow],
    furniture: &[FurnitureRow],
    texts: &Texts,
    faults: &mut Vec<ValidationError>,
) -> usize {
    let mut count = 0;
    for (document, lines) in texts {
        let records = locators.iter().filter(|row| row.document == *document).map(|row| (row.from, row.to));
        let other = furniture.iter().filter(|row| row.document == *document).map(|row| (row.from, row.to));
        let covered: BTreeSet<_> = records.chain(other).flat_map(|(from, to)| from..=to.min(lines.len())).collect();
        for (place, line) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            count += 1;
            if !covered.contains(&(place + 1)) {
                let start: String = line.trim().chars().take(40).collect();
                let reason = format!("no record covers it, and it is not in furniture.csv: {start}");
                faults.push(ValidationError {
                    line: u64::try_from(place + 1).ok(),
                    ..ValidationError::file(document, reason)
                });
            }
        }
    }
    count
}
