//! The layout of a sheet: readable headers, widths by content, and the columns that are folded away.
use crate::rest::fields::Column;

/// The widest column, in characters. Longer text wraps.
const MAX_WIDTH: usize = 48;
/// The widest column of short texts, and of texts of medium length.
const SHORT_WIDTH: usize = 22;
const MEDIUM_WIDTH: usize = 34;
/// The narrowest column. The header wraps between words.
const MIN_WIDTH: usize = 6;
/// The highest row, in lines.
const MAX_LINES: usize = 12;
/// The height of a line, in points.
const LINE_HEIGHT: u32 = 15;
/// The space of the button of the filter.
const BUTTON: usize = 3;

/// Members that explain others. An object has them below the top level.
const NESTED_DETAILS: [&str; 13] = [
    "id",
    "code",
    "role",
    "type",
    "text",
    "short_name",
    "section",
    "row",
    "caveats",
    "ongoing",
    "references",
    "dates",
    "official_text",
];
/// Members that few readers need.
const DETAILS: [&str; 9] =
    ["official_text", "note", "access", "since", "until", "kind", "url", "directorate_general", "same_as"];
/// The ends of the names of members that repeat others in another form.
const DETAIL_ENDS: [&str; 3] = ["_text", "_earliest", "_latest"];

/// Returns the header of a column for people: `Organisations: role` for `organisations.role`.
pub fn header(column: &Column) -> String {
    let mut parts: Vec<&str> = vec![];
    for part in &column.path {
        // `organisations.organisation` says the same twice.
        if parts.last().is_none_or(|last| last.strip_suffix('s') != Some(part)) {
            parts.push(part);
        }
    }
    if parts.len() > 1 && parts.last() == Some(&"name") {
        parts.pop();
    }
    // The dimension comes first: `Country: name` for `names.country` of a group of statistics.
    if let [of @ ("names" | "labels" | "codes"), dimension, ..] = parts[..] {
        (parts[0], parts[1]) = (dimension, of.trim_end_matches('s'));
    }
    let text = parts.into_iter().map(words).collect::<Vec<_>>().join(": ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Returns the words of a name: `amount (EUR)` for `amount_eur`.
fn words(name: &str) -> String {
    let (name, unit) = name.strip_suffix("_eur").map_or((name, ""), |name| (name, " (EUR)"));
    let word = |word: &str| match word {
        "id" | "url" | "html" | "eu" | "uri" => word.to_uppercase(),
        "alpha2" => "alpha-2".to_owned(),
        "alpha3" => "alpha-3".to_owned(),
        word => word.to_owned(),
    };
    name.split('_').map(word).collect::<Vec<_>>().join(" ") + unit
}

/// Whether a column explains others. Such columns are folded away, so that the main ones fit on a page.
pub fn is_detail(column: &Column) -> bool {
    let (path, last) = (&column.path, column.path.last().map_or("", String::as_str));
    let is_nested = path.len() > 1;
    DETAIL_ENDS.iter().any(|end| last.ends_with(end))
        || DETAILS.contains(&last) && !is_nested
        || NESTED_DETAILS.contains(&last) && is_nested
        || path.len() > 2 && last != "name"
}

/// The content of a column, as far as the layout depends on it.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The number of cells that are not empty, and their length.
    cells: usize,
    characters: usize,
    longest: usize,
}

impl Content {
    /// Counts a cell with text of this length.
    pub fn add(&mut self, characters: usize) {
        self.cells += 1;
        self.characters += characters;
        self.longest = self.longest.max(characters);
    }

    pub fn is_empty(&self) -> bool {
        self.cells == 0
    }

    /// Returns the width of the column in characters.
    pub fn width(&self, header: &str) -> usize {
        let is_address = ["URL", "HTML URL"].contains(&header);
        let limit = match self.characters.checked_div(self.cells).unwrap_or_default() {
            _ if is_address => SHORT_WIDTH,
            0..20 => SHORT_WIDTH,
            20..70 => MEDIUM_WIDTH,
            _ => MAX_WIDTH,
        };
        let longest_word = header.split(' ').map(|word| word.chars().count()).max().unwrap_or_default();
        self.longest.min(limit).max(longest_word + BUTTON).max(MIN_WIDTH) + 2
    }
}

/// Returns the height of a row in points: that of its longest text, up to `MAX_LINES`. Programs do not fit the height to wrapped text when
/// they open a file.
pub fn height(lines: usize) -> u32 {
    u32::try_from(lines.clamp(1, MAX_LINES)).map_or(LINE_HEIGHT, |lines| lines * LINE_HEIGHT)
}

/// Returns the number of lines of a text in a column of this width.
pub fn lines(text: &str, width: usize) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(width.max(1)).max(1)).sum()
}

/// Returns the ranges of neighbouring columns for which `is_folded` holds.
pub fn ranges(is_folded: &[bool]) -> Vec<(u16, u16)> {
    let mut ranges: Vec<(u16, u16)> = vec![];
    for (column, _) in (0..).zip(is_folded).filter(|(_, is_folded)| **is_folded) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == column => *last = column,
            _ => ranges.push((column, column)),
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::projects::Project;
    use crate::rest::fields::{columns, members};
    use std::collections::BTreeSet;

    fn column(name: &str) -> Column {
        Column { path: name.split('.').map(ToOwned::to_owned).collect(), ..Column::default() }
    }

    #[test]
    fn headers_are_readable_and_unique() {
        for (name, expected) in [
            ("id", "ID"),
            ("title", "Title"),
            ("directorate_general", "Directorate general"),
            ("reporter.name", "Reporter"),
            ("organisations.organisation.name", "Organisations"),
            ("organisations.organisation.short_name", "Organisations: short name"),
            ("organisations.role", "Organisations: role"),
            ("funding.amount_eur", "Funding: amount (EUR)"),
            ("funding.amounts.rate.units_per_euro", "Funding: amounts: rate: units per euro"),
            ("name", "Name"),
            ("html_url", "HTML URL"),
            ("eu_since", "EU since"),
            ("names.country", "Country: name"),
            ("codes.country.alpha3", "Country: code: alpha-3"),
        ] {
            assert_eq!(header(&column(name)), expected);
        }
        let columns = columns(members::<Project>(), &[]);
        assert_eq!(columns.iter().map(header).collect::<BTreeSet<_>>().len(), columns.len());
    }

    #[test]
    fn columns_that_explain_others_are_details() {
        for name in
            ["id", "title", "type", "stage", "organisations.organisation.name", "period.start", "themes", "html_url"]
        {
            assert!(!is_detail(&column(name)), "{name}");
        }
        for name in ["official_text", "reporter.id", "countries.code", "period.start_earliest", "funding.amounts.bound"]
        {
            assert!(is_detail(&column(name)), "{name}");
        }
    }

    #[test]
    fn widths_follow_the_content_within_bounds() {
        let width = |lengths: &[usize], header: &str| {
            let mut content = Content::default();
            for length in lengths {
                content.add(*length);
            }
            content.width(header)
        };
        let found =
            [width(&[], "ID"), width(&[12, 4], "ID"), width(&[5], "Directorate general"), width(&[900], "Note")];
        assert_eq!(found, [8, 14, 16, 50]);
        assert_eq!(
            [lines("", 20), lines("short", 20), lines(&"long ".repeat(20), 20), lines("a\nb", 20)],
            [0, 1, 5, 2]
        );
        assert_eq!([height(0), height(3), height(900)], [15, 45, 180]);
        assert_eq!(ranges(&[false, true, true, false, true]), [(1, 2), (4, 4)]);
    }
}
