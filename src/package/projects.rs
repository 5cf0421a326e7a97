//! Projects in the data package.
use super::parts::{PartRows, Parts, grouped};
use super::rows::{ProjectRow, ProjectThemeRow};
use super::tables::{self, Writer};
use super::trace::Claim;
use super::{Package, ValidationError, ValidationErrors, trace};
use crate::kinds::projects::ProjectInput;
use entity::vocabulary::Kind;

/// The projects of a package, by id.
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
pub fn write(
    projects: &[(String, ProjectInput)],
    parts: &mut PartRows,
    writer: &mut Writer,
) -> Result<(), ValidationErrors> {
    let (mut rows, mut themes) = (vec![], vec![]);
    for (id, input) in projects {
        let ProjectInput { common, reported, programme, directorate_general, themes: own } = input;
        parts.add(Kind::Project, id, common);
        parts.report(id, reported);
        themes.extend(own.iter().map(|theme| ProjectThemeRow { project: id.clone(), theme: *theme }));
        let (programme, directorate_general) = (programme.clone(), *directorate_general);
        rows.push(ProjectRow { record: id.clone(), programme, directorate_general });
    }
    writer.table(&rows)?;
    writer.table(&themes)
}

/// What a project says that its lines must say too.
pub fn claims(input: &ProjectInput) -> Vec<Claim> {
    let ProjectInput { common, reported, programme, directorate_general: _, themes: _ } = input;
    let mut claims = trace::claims_of_report(common, reported);
    // In the Commission's tables a programme is a heading above the rows.
    claims.extend(
        programme.iter().filter(|_| common.reporter != "european-commission").map(|code| Claim::programme(code)),
    );
    claims
}
