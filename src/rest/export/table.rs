//! Tables of records: one cell per value. The values of a list are joined by `; `.
use crate::rest::fields::{COUNTED, Column};
use serde_json::Value;

/// Converts records to rows.
pub struct Table {
    columns: Vec<Column>,
    expand: Option<Vec<String>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    /// A number in its original notation, such as `1300.00`.
    Number(String),
    /// A date as text: a day, or a date in EDTF.
    Date(String),
    Url(String),
    Truth(bool),
}

impl Cell {
    /// The text of the cell, without the separators that a spreadsheet adds.
    pub fn text(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Text(text) | Self::Number(text) | Self::Date(text) | Self::Url(text) => text,
            Self::Truth(true) => "true",
            Self::Truth(false) => "false",
        }
    }
}

impl Table {
    pub fn new(columns: Vec<Column>, expand: Option<Vec<String>>) -> Self {
        Self { columns, expand }
    }

    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Returns the rows of a record: one, or one for each value of the expanded list.
    pub fn rows(&self, record: Value) -> Vec<Vec<Cell>> {
        let Some(path) = &self.expand else { return vec![self.row(&record)] };
        let mut rows: Vec<_> = expand_list(record, path).iter().map(|record| self.row(record)).collect();
        // What a record adds to the sum stands in its first row only, so that the column adds up.
        for row in rows.iter_mut().skip(1) {
            let cells = row.iter_mut().zip(&self.columns);
            cells.filter(|(_, column)| column.name() == COUNTED).for_each(|(cell, _)| *cell = Cell::Empty);
        }
        rows
    }

    fn row(&self, record: &Value) -> Vec<Cell> {
        self.columns.iter().map(|column| Self::cell(record, column)).collect()
    }

    fn cell(record: &Value, column: &Column) -> Cell {
        let Column { path, decimal, date, .. } = column;
        match single_value(record, path) {
            Some(Value::Null) => Cell::Empty,
            Some(Value::Bool(truth)) => Cell::Truth(*truth),
            Some(Value::Number(number)) => Cell::Number(number.to_string()),
            Some(Value::String(text)) if *decimal => Cell::Number(text.clone()),
            Some(Value::String(text)) if column.is_url() => Cell::Url(text.clone()),
            Some(Value::String(text)) if *date => Cell::Date(text.clone()),
            Some(Value::String(text)) => Cell::Text(text.clone()),
            _ => match join_values(record, path, "; ") {
                text if text.is_empty() => Cell::Empty,
                text => Cell::Text(text),
            },
        }
    }
}

/// Returns the value at a path, if no list on the path has more or less than one value.
fn single_value<'a>(value: &'a Value, path: &[String]) -> Option<&'a Value> {
    match (value, path) {
        (Value::Array(items), _) => match items.as_slice() {
            [item] => single_value(item, path),
            _ => None,
        },
        (Value::Object(members), [name, rest @ ..]) => single_value(members.get(name)?, rest),
        (Value::Null, _) | (_, []) => Some(value),
        _ => None,
    }
}

/// Returns all values at a path as text. The values of a list within a list are joined by commas.
fn join_values(value: &Value, path: &[String], separator: &str) -> String {
    match (value, path) {
        (Value::Array(items), _) => {
            items.iter().map(|item| join_values(item, path, ", ")).collect::<Vec<_>>().join(separator)
        }
        (Value::Object(members), [name, rest @ ..]) => {
            members.get(name).map(|value| join_values(value, rest, separator)).unwrap_or_default()
        }
        (Value::Null, _) => String::new(),
        (Value::String(text), _) => text.clone(),
        (other, _) => other.to_string(),
    }
}

/// Copies the record for each value of a list in it. Returns it once if the list is empty.
fn expand_list(record: Value, path: &[String]) -> Vec<Value> {
    let pointer = format!("/{}", path.join("/"));
    let items = match record.pointer(&pointer) {
        Some(Value::Array(items)) if items.len() > 1 => items.clone(),
        _ => return vec![record],
    };
    let with_item = |item| {
        let mut record = record.clone();
        if let Some(list) = record.pointer_mut(&pointer) {
            *list = Value::Array(vec![item]);
        }
        record
    };
    items.into_iter().map(with_item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn table(columns: &[(&str, bool)], expand: Option<&str>) -> Table {
        let split = |path: &str| path.split('.').map(ToOwned::to_owned).collect::<Vec<_>>();
        Table {
            columns: columns
                .iter()
                .map(|(path, decimal)| Column {
                    path: split(path),
                    decimal: *decimal,
                    date: *path == "start",
                    ..Column::default()
                })
                .collect(),
            expand: expand.map(split),
        }
    }

    #[test]
    fn converts_records_to_rows() {
        let record = json!({ "id": "a", "url": "https://example.org/v1/projects/a", "since": 3, "start": "2010-09", "ongoing": true, "note": null,
            "countries": [{ "code": "NG" }, { "code": "BJ" }], "themes": [],
            "funding": { "amounts": [{ "value": "1.50", "rate": null }], "amount_eur": "1.50" },
            "states": [{ "dates": ["2010", "2011"] }, { "dates": [] }] });
        let columns = [
            ("id", false),
            ("since", false),
            ("start", false),
            ("ongoing", false),
            ("note", false),
            ("countries.code", false),
            ("themes", false),
            ("funding.amounts.value", true),
            ("funding.amounts.rate.year", false),
            ("funding.amount_eur", true),
            ("states.dates", false),
            ("url", false),
        ];
        let text = |text: &str| Cell::Text(text.into());
        let number = |text: &str| Cell::Number(text.into());
        assert_eq!(
            table(&columns, None).rows(record.clone()),
            [vec![
                text("a"),
                number("3"),
                Cell::Date("2010-09".into()),
                Cell::Truth(true),
                Cell::Empty,
                text("NG; BJ"),
                Cell::Empty,
                number("1.50"),
                Cell::Empty,
                number("1.50"),
                text("2010, 2011; "),
                Cell::Url("https://example.org/v1/projects/a".into())
            ]]
        );
        let long = table(&[("id", false), ("countries.code", false)], Some("countries")).rows(record.clone());
        assert_eq!(long, [[text("a"), text("NG")], [text("a"), text("BJ")]]);
        let none = table(&[("id", false), ("themes", false)], Some("themes")).rows(record);
        assert_eq!(none, [[text("a"), Cell::Empty]], "a record with an empty list keeps its row");
    }
}
