//! Entries of reference data as search results.
use crate::language;
use crate::query::highlight::highlight;
use crate::query::suggestion::Suggestion;
use crate::query::text_search::{TextQuery, words};
use crate::store::{ReferenceData, eu_code};
use entity::printed_name::NameOwner;
use entity::vocabulary::SuggestionKind;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// Maximum number of entries among the results of a search.
const ENTRIES: usize = 20;

/// An entry of reference data with all its names.
pub struct NamedEntry {
    pub kind: SuggestionKind,
    pub id: String,
    pub label: String,
    /// Other names: acronyms, codes, and spellings in the documents.
    pub other_names: Vec<String>,
}

impl NamedEntry {
    /// Returns all names, with the label and the id.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.other_names.iter().chain([&self.label, &self.id]).map(String::as_str)
    }
}

/// Returns the entries of all types that have names, by type and id.
pub fn named_entries(reference: &ReferenceData) -> Vec<NamedEntry> {
    let entry = |kind, id: &String, label: &str, names: Vec<String>| NamedEntry {
        kind,
        id: id.clone(),
        label: label.to_owned(),
        other_names: names,
    };
    let printed = |owner, id: &str| reference.printed_names(owner, id);
    let countries = reference.countries.iter().map(|(code, row)| {
        let eu_code = eu_code(code).map(ToOwned::to_owned).into_iter().collect();
        let names = [vec![row.alpha3.clone()], eu_code, printed(NameOwner::Country, code)].concat();
        entry(SuggestionKind::Country, code, &row.name, names)
    });
    let regions = reference.regions.iter();
    let regions = regions.map(|(id, row)| entry(SuggestionKind::Region, id, &row.name, printed(NameOwner::Region, id)));
    let organisations = reference.organisations.iter().map(|(id, row)| {
        let names = row.short_name.iter().cloned().chain(printed(NameOwner::Organisation, id)).collect();
        entry(SuggestionKind::Organisation, id, &row.name, names)
    });
    let programmes = reference.programmes.iter();
    let programmes = programmes.map(|(code, row)| entry(SuggestionKind::Programme, code, &row.name, vec![]));
    let plans = reference.plans.iter().map(|(id, row)| entry(SuggestionKind::Plan, id, &row.title, vec![]));
    let documents = reference
        .documents
        .iter()
        .map(|(number, row)| entry(SuggestionKind::Document, number, row.title.as_deref().unwrap_or(number), vec![]));
    countries.chain(regions).chain(organisations).chain(programmes).chain(plans).chain(documents).collect()
}

/// Returns the codes of the countries that have a name in an official language: `Ουκρανία`. Letter case, accents and script do not matter.
fn countries_named(name: &str) -> &'static [String] {
    // Built once, because 24 names of all countries take 30 ms.
    static CODES: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
        let letters = || 'A'..='Z';
        let mut codes: HashMap<_, Vec<_>> = HashMap::new();
        for code in letters().flat_map(|first| letters().map(move |second| format!("{first}{second}"))) {
            for name in language::country_names(&code).collect::<BTreeSet<_>>() {
                codes.entry(folded(&name)).or_default().push(code.clone());
            }
        }
        codes
    });
    CODES.get(&folded(name)).map_or(&[], Vec::as_slice)
}

/// Returns the folded words of a text.
fn folded(text: &str) -> String {
    words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
}

/// Returns the entries whose names or ids match a search, and the countries that have its text as their name in any language: first those
/// with a name without other words, then those with most matching words in their label, then by type, and short labels before long ones.
pub fn matching_entries(
    reference: &ReferenceData,
    q: &TextQuery,
    label: impl Fn(SuggestionKind, &str, &str) -> String,
) -> Vec<Suggestion> {
    let named = countries_named(q.text());
    let is_translated = |entry: &NamedEntry| entry.kind == SuggestionKind::Country && named.contains(&entry.id);
    let is_found =
        |entry: &NamedEntry| is_translated(entry) || q.is_found(&entry.names().collect::<Vec<_>>(), &[&entry.id]);
    let length: usize = q.terms.iter().map(|term| term.words.len()).sum();
    let is_whole = |name: &str| words(name).len() == length && q.is_found(&[name], &[]);
    let mut found: Vec<_> = named_entries(reference).into_iter().filter(is_found).collect();
    found.sort_by_cached_key(|entry| {
        let is_other = !is_translated(entry) && !entry.names().any(is_whole);
        (is_other, Reverse(q.count_in(&entry.label)), entry.kind, entry.label.len())
    });
    let suggestion = |NamedEntry { kind, id, label: name, other_names: _ }| {
        let label = label(kind, &id, &name);
        let label_html = highlight(q, &label);
        Suggestion { kind, id, label, label_html }
    };
    found.into_iter().take(ENTRIES).map(suggestion).collect()
}
