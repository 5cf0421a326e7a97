//! Actions in the data package.
use super::parts::{PartRows, Parts, grouped};
use super::rows::{ActionDateRow, ActionReferenceRow, ActionResponsibleRow, ActionRow, ActionStateRow};
use super::tables::{self, Row, TableWriter};
use super::trace::Claim;
use super::{Package, ValidationError};
use crate::kinds::actions::{ActionInput, StateInput};
use entity::vocabulary::Kind;
use std::io::{self, Write};

/// The tables of actions, without the shared ones.
pub const TABLES: [&str; 5] = [
    ActionRow::TABLE,
    ActionResponsibleRow::TABLE,
    ActionStateRow::TABLE,
    ActionReferenceRow::TABLE,
    ActionDateRow::TABLE,
];

/// Reads the actions of a package, with their ids.
pub fn read(package: &Package, parts: &Parts, faults: &mut Vec<ValidationError>) -> Vec<(String, ActionInput)> {
    let responsible = tables::read(package, faults).into_iter();
    let mut responsible =
        grouped(responsible.map(|ActionResponsibleRow { action, organisation, role }| (action, (organisation, role))));
    let mut states = states(package, faults);
    let rows: Vec<ActionRow> = tables::read(package, faults);
    let input = |row| {
        let ActionRow {
            record: id,
            plan,
            chapter,
            objective,
            letter,
            timetable_text,
            timetable_kind,
            deadline,
            responsible_text,
            indicator,
        } = row;
        let common = parts.common(Kind::Action, &id, "actions.csv", faults)?;
        let responsible = responsible.remove(&id).unwrap_or_default();
        let states = states.remove(&id).unwrap_or_default();
        let input = ActionInput {
            common,
            plan,
            chapter,
            objective,
            letter,
            timetable_text,
            timetable_kind,
            deadline,
            responsible_text,
            responsible,
            indicator,
            states,
        };
        Some((id, input))
    };
    rows.into_iter().filter_map(input).collect()
}

fn states(package: &Package, faults: &mut Vec<ValidationError>) -> std::collections::HashMap<String, Vec<StateInput>> {
    let references = tables::read(package, faults).into_iter();
    let mut references =
        grouped(references.map(|ActionReferenceRow { action, as_of, document }| ((action, as_of), document)));
    let dates = tables::read(package, faults).into_iter();
    let mut dates = grouped(dates.map(|ActionDateRow { action, as_of, date }| ((action, as_of), date)));
    let states = tables::read(package, faults).into_iter();
    grouped(states.map(|ActionStateRow { action, as_of, status, summary, official_text }| {
        let key = (action, as_of);
        let references = references.remove(&key).unwrap_or_default();
        let dates = dates.remove(&key).unwrap_or_default();
        let (action, as_of) = key;
        (action, StateInput { as_of, status, summary, official_text, references, dates })
    }))
}

/// Writes actions as rows.
pub fn write<W: Write>(actions: &[(String, ActionInput)], tables: &mut TableWriter<W>) -> io::Result<()> {
    let mut parts = PartRows::default();
    let (mut rows, mut responsible) = (vec![], vec![]);
    let (mut states, mut references, mut dates) = (vec![], vec![], vec![]);
    for (id, input) in actions {
        parts.add(Kind::Action, id, &input.common);
        rows.push(row(id, input));
        responsible.extend(input.responsible.iter().map(|(organisation, role)| ActionResponsibleRow {
            action: id.clone(),
            organisation: organisation.clone(),
            role: *role,
        }));
        for state in &input.states {
            let StateInput { as_of, status, summary, official_text, references: documents, dates: named } =
                state.clone();
            let key = || (id.clone(), as_of.clone());
            references.extend(documents.into_iter().map(|document| {
                let (action, as_of) = key();
                ActionReferenceRow { action, as_of, document }
            }));
            dates.extend(named.into_iter().map(|date| {
                let (action, as_of) = key();
                ActionDateRow { action, as_of, date }
            }));
            let (action, as_of) = key();
            states.push(ActionStateRow { action, as_of, status, summary, official_text });
        }
    }
    parts.write(tables)?;
    tables.rows(&rows)?;
    tables.rows(&responsible)?;
    tables.rows(&states)?;
    tables.rows(&references)?;
    tables.rows(&dates)
}

fn row(id: &str, input: &ActionInput) -> ActionRow {
    let ActionInput {
        common: _,
        plan,
        chapter,
        objective,
        letter,
        timetable_text,
        timetable_kind,
        deadline,
        responsible_text,
        responsible: _,
        indicator,
        states: _,
    } = input.clone();
    ActionRow {
        record: id.into(),
        plan,
        chapter,
        objective,
        letter,
        timetable_text,
        timetable_kind,
        deadline,
        responsible_text,
        indicator,
    }
}

/// Returns the values of an action that must be in its lines.
pub fn claims(input: &ActionInput) -> Vec<Claim> {
    let ActionInput { letter, timetable_text, deadline, responsible_text, responsible, states, .. } = input;
    let mut claims = vec![Claim::text("letter", format!("{letter})"))];
    claims.extend(timetable_text.iter().map(|text| Claim::text("timetable_text", text)));
    claims.extend(responsible_text.iter().map(|text| Claim::text("responsible_text", text)));
    claims.extend(deadline.iter().map(|date| Claim::date("deadline", date).in_cell(timetable_text.as_deref())));
    claims.extend(
        responsible.iter().map(|(id, _)| Claim::organisation("responsible", id).in_cell(responsible_text.as_deref())),
    );
    for state in states {
        claims.extend(state.references.iter().map(|number| Claim::text("references", number)));
        claims.extend(state.dates.iter().map(|date| Claim::date("dates", date)));
    }
    claims
}
