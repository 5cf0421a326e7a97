//! Does the package say what the documents say? Every reported line must be covered by a record or listed as furniture; each
//! name, date, number and printed cell of a record must stand in its lines, or be listed with the reason why not.
use super::tables::{self, ExceptionRow, FurnitureRow, LocatorRow, OrganisationNameRow};
use super::{Contents, Fault, Faults, Package, actions};
use entity::{Edtf, organisation};
use regex::{Regex, RegexBuilder};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::{Display, Formatter};
use std::path::Path;

/// Something that a record says, and that its lines must say too.
#[derive(Debug)]
pub struct Claim {
    field: &'static str,
    value: String,
    printed: Printed,
    /// The cell that it was read from, where that is known; else any of the lines.
    cell: Option<String>,
}

/// How a value stands in a text.
#[derive(Debug)]
enum Printed {
    /// As it is, but for white space and capitals.
    Text,
    /// As a date, in one of the ways of writing one.
    Date,
    /// By one of the names of an organisation.
    Organisation,
}

impl Claim {
    pub fn text(field: &'static str, value: impl Into<String>) -> Self {
        Self { field, value: value.into(), printed: Printed::Text, cell: None }
    }

    pub fn date(field: &'static str, value: &Edtf) -> Self {
        Self { field, value: value.to_string(), printed: Printed::Date, cell: None }
    }

    /// The same, read from one cell.
    #[must_use]
    pub fn within(self, cell: Option<&str>) -> Self {
        Self { cell: cell.map(folded), ..self }
    }

    pub fn organisation(field: &'static str, id: &str) -> Self {
        Self { field, value: id.into(), printed: Printed::Organisation, cell: None }
    }
}

/// What was checked, all of it found.
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
        write!(
            f,
            "{records} records stand in the documents: {claims} values found, {exceptions} listed with a reason; "
        )?;
        write!(f, "all {lines} lines are covered.")
    }
}

/// Compares a package with the texts of its documents, in a folder.
///
/// # Errors
///
/// Everything that the text does not say, every line that is not covered, every listed exception that is none.
pub fn check(package: &Package, sources: &Path) -> Result<Report, Faults> {
    let mut faults = vec![];
    let contents = Contents::of(package)?;
    let locators: Vec<LocatorRow> = tables::read(package, &mut faults);
    let exceptions: Vec<ExceptionRow> = tables::read(package, &mut faults);
    let furniture: Vec<FurnitureRow> = tables::read(package, &mut faults);
    let texts = texts(&locators, &furniture, sources, &mut faults);
    let names = spellings(package, &contents, &mut faults);
    let mut excused: BTreeMap<(&str, String, String), bool> =
        exceptions.iter().map(|row| ((row.record.as_str(), row.field.clone(), row.value.clone()), false)).collect();
    let mut report = Report { records: 0, claims: 0, exceptions: exceptions.len(), lines: 0 };
    for (id, claims) in contents.actions.iter().map(|(id, input)| (id, actions::claims(input))) {
        let text = text_of(id, &locators, &texts);
        if text.is_empty() {
            faults.push(Fault::file("locators.csv", format!("{id} has no lines")));
        }
        report.records += 1;
        for claim in claims {
            if let Some(used) = excused.get_mut(&(id.as_str(), claim.field.to_owned(), claim.value.clone())) {
                *used = true;
            } else if claim.stands_in(&text, &names) {
                report.claims += 1;
            } else {
                faults.push(Fault::file(id, format!("{} `{}` does not stand in its lines", claim.field, claim.value)));
            }
        }
    }
    for ((record, field, value), _) in excused.into_iter().filter(|(_, used)| !used) {
        faults.push(Fault::file("exceptions.csv", format!("{record} does not say {field} `{value}`")));
    }
    report.lines = cover(&locators, &furniture, &texts, &mut faults);
    if faults.is_empty() { Ok(report) } else { Err(Faults(faults)) }
}

type Texts = BTreeMap<String, Vec<String>>;

/// The lines of each document that is referred to.
fn texts(locators: &[LocatorRow], furniture: &[FurnitureRow], sources: &Path, faults: &mut Vec<Fault>) -> Texts {
    let named = locators.iter().map(|row| &row.document).chain(furniture.iter().map(|row| &row.document));
    let mut texts = Texts::new();
    for document in named.collect::<BTreeSet<_>>() {
        let path = sources.join(document.replace('/', "-") + ".txt");
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                texts.insert(document.clone(), text.lines().map(ToOwned::to_owned).collect());
            }
            Err(e) => faults.push(Fault::file(&path.display().to_string(), format!("cannot be read: {e}"))),
        }
    }
    texts
}

/// The names by which each organisation goes in the documents.
fn spellings(package: &Package, contents: &Contents, faults: &mut Vec<Fault>) -> HashMap<String, Vec<String>> {
    let mut names: HashMap<String, Vec<String>> = HashMap::new();
    for organisation::Model { id, name, short_name, .. } in contents.reference.organisations.clone() {
        names.entry(id).or_default().extend([Some(name), short_name].into_iter().flatten());
    }
    for OrganisationNameRow { organisation, printed } in tables::read(package, faults) {
        names.entry(organisation).or_default().push(printed);
    }
    names
}

/// The lines of a record, as one text.
fn text_of(id: &str, locators: &[LocatorRow], texts: &Texts) -> String {
    let own = locators.iter().filter(|row| row.record == id);
    let lines = own
        .filter_map(|row| texts.get(&row.document).and_then(|lines| lines.get(row.from - 1..row.to.min(lines.len()))));
    folded(&lines.flatten().map(String::as_str).collect::<Vec<_>>().join(" "))
}

/// Without tags, with single spaces, in small letters.
fn folded(text: &str) -> String {
    let mut inside = false;
    let outside = |c: &char| {
        inside = (inside || *c == '<') && *c != '>';
        !inside && *c != '>'
    };
    // An arrow is no tag.
    let text: String = text.replace("->", "→").chars().filter(outside).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl Claim {
    fn stands_in(&self, text: &str, names: &HashMap<String, Vec<String>>) -> bool {
        let text = self.cell.as_deref().unwrap_or(text);
        match self.printed {
            Printed::Text => text.contains(&folded(&self.value)),
            Printed::Date => {
                self.value.parse().is_ok_and(|date: Edtf| written(&date).is_some_and(|date| date.is_match(text)))
            }
            Printed::Organisation => {
                names.get(&self.value).is_some_and(|names| names.iter().any(|name| has_word(text, &folded(name))))
            }
        }
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let pattern = format!(r"(^|\W){}($|\W)", regex::escape(word));
    Regex::new(&pattern).is_ok_and(|pattern| pattern.is_match(text))
}

const MONTHS: [&str; 12] = [
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
];
const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];
/// What stands between the two ends of an interval.
const TO: &str = r" ?(?:-|–|/|to|and|until|till) ?";

/// The ways of writing a date, as one pattern; none for what the documents never print.
fn written(date: &Edtf) -> Option<Regex> {
    let pattern = match date.as_str().split_once('/') {
        None => Point::of(date.as_str())?.written(),
        Some((start, "..")) => Point::of(start)?.written(),
        Some(("..", end)) => Point::of(end)?.written(),
        Some((start, end)) => interval(&Point::of(start)?, &Point::of(end)?),
    };
    RegexBuilder::new(&format!(r"(?:^|[^0-9a-z])(?:{pattern})(?:$|[^0-9a-z])")).build().ok()
}

/// Whatever is the same at both ends may stand at the second alone.
fn interval(start: &Point, end: &Point) -> String {
    let mut ways = vec![format!("{}{TO}{}", start.written(), end.written())];
    if start.year == end.year {
        ways.push(format!("{}{TO}{}", Point { year: String::new(), ..start.clone() }.written(), end.written()));
    }
    if let (Some(day), true) = (&start.day, start.year == end.year && start.month == end.month) {
        ways.push(format!("0?{day}(?:st|nd|rd|th)?{TO}{}", end.written()));
    }
    ways.join("|")
}

/// A year, a month or a day.
#[derive(Clone)]
struct Point {
    /// Empty where it is left out.
    year: String,
    /// 1 to 12, or a season, 21 to 24.
    month: Option<usize>,
    day: Option<u32>,
}

impl Point {
    fn of(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next()?.to_owned();
        Some(Self {
            year,
            month: parts.next().and_then(|part| part.parse().ok()),
            day: parts.next().and_then(|part| part.parse().ok()),
        })
    }

    fn written(&self) -> String {
        let full = &self.year;
        let short = full.get(2..).unwrap_or_default();
        let any = if full.is_empty() { String::new() } else { format!("(?:{full}|{short})") };
        let after = |separator: &str| if full.is_empty() { String::new() } else { format!("{separator}{any}") };
        match (self.month, self.day) {
            (Some(season @ 21..=24), _) => format!("{}{}", SEASONS[season - 21], after(" ")),
            (Some(month @ 1..=12), Some(day)) => {
                let name = MONTHS[month - 1];
                format!("0?{day}(?:st|nd|rd|th)? (?:of )?{name}{}|0?{day}[./]0?{month}{}", after(",? "), after("[./]"))
            }
            (Some(month @ 1..=12), None) => {
                let name = MONTHS[month - 1];
                format!("{name}{}|0?{month}{}", after(",? "), after("[./]"))
            }
            _ => full.clone(),
        }
    }
}

/// Finds lines that neither a record nor furniture covers, and says how many have text.
fn cover(locators: &[LocatorRow], furniture: &[FurnitureRow], texts: &Texts, faults: &mut Vec<Fault>) -> usize {
    let mut count = 0;
    for (document, lines) in texts {
        let records = locators.iter().filter(|row| row.document == *document).map(|row| (row.from, row.to));
        let rest = furniture.iter().filter(|row| row.document == *document).map(|row| (row.from, row.to));
        let covered: BTreeSet<_> = records.chain(rest).flat_map(|(from, to)| from..=to).collect();
        for (place, line) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            count += 1;
            if !covered.contains(&(place + 1)) {
                let start: String = line.trim().chars().take(40).collect();
                let reason = format!("no record covers it, and it is not in furniture.csv: {start}");
                faults.push(Fault { line: u64::try_from(place + 1).ok(), ..Fault::file(document, reason) });
            }
        }
    }
    count
}
