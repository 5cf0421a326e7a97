//! Statistics as a table: one row per group, and one for the rest.
use super::fields::{Column, Fields, find, members};
use super::representation::{CsvOptions, Format, Representation, RowKind};
use super::request_url::RequestUrl;
use crate::error::{Error, Result};
use crate::query::statistics::{GroupMembers, RestGroup, RoleAmount, Statistics};
use crate::service::export::Export;
use chrono::{DateTime, Utc};
use entity::vocabulary::AmountRole;
use futures_util::stream::{Stream, once};
use serde::Serialize;
use serde_json::{Value, json};
use std::future::ready;

/// The name of the column with the number of groups in the rest.
const REST: [&str; 2] = ["rest", "groups"];
/// The name of the columns with the amounts of the roles: `amounts_by_role.eu`.
const ROLES: &str = "amounts_by_role";

/// Returns the representation of statistics as a table.
///
/// # Errors
///
/// Returns an error if a column is unknown, which is a defect.
pub fn shape(statistics: &Statistics, format: Format, csv: CsvOptions, url: &RequestUrl) -> Result<Representation> {
    Ok(Representation {
        format,
        fields: Fields::All,
        columns: columns(statistics)?,
        has_fields: true,
        expand: None,
        labels: None,
        limit: None,
        csv,
        url: url.clone(),
        sources: vec![],
        rows: RowKind::Groups,
    })
}

/// Returns the columns: the value of each dimension with its name, label and codes, then the figures.
fn columns(statistics: &Statistics) -> Result<Vec<Column>> {
    let column = |path: &[&str], description| Column {
        path: path.iter().map(|name| (*name).to_owned()).collect(),
        description,
        ..Column::default()
    };
    let has_labels = statistics.groups.iter().flat_map(|group| &group.keys).any(|key| key.label.is_some());
    let mut columns = vec![];
    for dimension in &statistics.dimensions {
        let name = dimension.name.as_str();
        columns.push(column(&[name], "Value of the dimension. `null` for records without a value, and for the rest."));
        if dimension.has_names {
            columns.push(column(&["names", name], "Name of the entry that the value identifies."));
        }
        if has_labels {
            columns.push(column(&["labels", name], "Label of the value in the requested language."));
        }
        if dimension.has_codes {
            columns.push(column(&["codes", name, "alpha3"], "ISO 3166-1 alpha-3 code of the country."));
            columns.push(column(&["codes", name, "numeric"], "ISO 3166-1 numeric code of the country, three digits."));
        }
    }
    let mut paths: Vec<String> =
        ["count", "share", "amount_eur", "amount_share", "with_amount"].map(ToOwned::to_owned).to_vec();
    let measures = json!(statistics.measures);
    paths.extend(measures.as_object().into_iter().flatten().map(|(name, _)| format!("measures.{name}")));
    paths.extend(["earliest", "latest"].map(ToOwned::to_owned));
    for path in paths {
        let member = find(members::<GroupMembers>(), &path).map_err(Error::Internal)?;
        columns.push(Column::of(member, path.split('.').map(ToOwned::to_owned).collect()));
    }
    for RoleAmount { role, .. } in &statistics.amounts_by_role {
        let description = "Sum of the amounts with this role, in euro. Empty if no record of the group reports one.";
        columns.push(Column { decimal: true, ..column(&[ROLES, &code(*role)?], description) });
    }
    if statistics.rest.is_some() {
        columns.push(column(&REST, "Number of groups that the row of the rest stands for. Empty in the other rows."));
    }
    Ok(columns)
}

/// Returns the groups, and the rest if there is one, as rows.
///
/// # Errors
///
/// Returns an error if a group cannot be serialized.
pub fn rows(
    statistics: Statistics,
    at: Option<DateTime<Utc>>,
) -> Result<Export<impl Stream<Item = Result<Vec<Value>>>>> {
    let Statistics { groups, rest, revision, .. } = statistics;
    let mut rows = groups.iter().map(|group| row(group, &group.amounts_by_role)).collect::<Result<Vec<_>>>()?;
    if let Some(rest) = rest.filter(|rest| rest.groups > 0) {
        rows.push(rest_row(&rest)?);
    }
    Ok(Export { revision, at, total: rows.len() as u64, batches: once(ready(Ok(rows))) })
}

fn rest_row(rest: &RestGroup) -> Result<Value> {
    let mut row = row(rest, &rest.amounts_by_role)?;
    let [object, member] = REST;
    if let Some(members) = row.as_object_mut() {
        let groups = members.shift_remove(member);
        members.insert(object.into(), json!({ member: groups }));
    }
    Ok(row)
}

/// Returns a row, in which the amount of each role has a column of its own.
fn row(of: &impl Serialize, amounts: &[RoleAmount]) -> Result<Value> {
    let mut row = value(of)?;
    let amount = |RoleAmount { role, amount_eur, .. }: &RoleAmount| Ok((code(*role)?, value(amount_eur)?));
    row[ROLES] = Value::Object(amounts.iter().map(amount).collect::<Result<_>>()?);
    Ok(row)
}

/// Returns the value of a role in the interfaces.
fn code(role: AmountRole) -> Result<String> {
    Ok(value(&role)?.as_str().unwrap_or_default().to_owned())
}

fn value(of: &impl Serialize) -> Result<Value> {
    serde_json::to_value(of).map_err(|e| Error::Internal(e.to_string()))
}
