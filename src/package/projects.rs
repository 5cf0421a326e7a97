//! Projects in the data package.
use super::parts::{PartRows, Parts, grouped};
use super::rows::{ProjectRow, ProjectThemeRow};
use super::tables::{self, Row, TableWriter};
use super::trace::Claim;
use super::{Package, ValidationError, trace};
use crate::kinds::projects::ProjectInput;
use entity::vocabulary::Kind;
use std::io::{self, Write};

/// The tables of projects, without the shared ones.
pub const TABLES: [&str; 2] = [ProjectRow::TABLE, ProjectThemeRow::TABLE];

/// Reads the projects of a package, with their ids.
pub fn read(package: &Package, parts: &Parts, faults: &mut Vec<ValidationError>) -> Vec<(String, ProjectInput)> {
    let themes = tables::read(package, faults).into_iter();
    let mut themes = grouped(themes.map(|ProjectThemeRow { project, theme }| (project, theme)));
    let rows: Vec<ProjectRow> = tables::read(package, faults);
    let input = |row| {
        let ProjectRow { record: id, programme, directorate_general } = row;
        let common = parts.common(Kind::Project, &id, "projects.csv", faults)?;
        let reported = parts.reported(&id, faults)?;
        let themes = themes.remove(&id).unwrap_or_default();
        Some((id, ProjectInput { common, reported, programme, directorate_general, themes }))
    };
    rows.into_iter().filter_map(input).collect()
}

/// Writes projects as rows.
pub fn write<W: Write>(projects: &[(String, ProjectInput)], tables: &mut TableWriter<W>) -> io::Result<()> {
    let mut parts = PartRows::default();
    let (mut rows, mut themes) = (vec![], vec![]);
    for (id, input) in projects {
        let ProjectInput { common, reported, programme, directorate_general, themes: values } = input;
        parts.add(Kind::Project, id, common);
        parts.report(id, reported);
        themes.extend(values.iter().map(|theme| ProjectThemeRow { project: id.clone(), theme: *theme }));
        let (programme, directorate_general) = (programme.clone(), *directorate_general);
        rows.push(ProjectRow { record: id.clone(), programme, directorate_general });
    }
    parts.write(tables)?;
    tables.rows(&rows)?;
    tables.rows(&themes)
}

/// Returns the values of a project that must be in its lines.
pub fn claims(input: &ProjectInput) -> Vec<Claim> {
    let ProjectInput { common, reported, programme, directorate_general: _, themes: _ } = input;
    let mut claims = trace::claims_of_report(common, reported);
    // In the tables of the Commission, the programme is a heading above the rows.
    claims.extend(
        programme.iter().filter(|_| common.reporter != "european-commission").map(|code| Claim::programme(code)),
    );
    claims
}
