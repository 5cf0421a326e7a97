//! Suggestions while a person types.
use super::names::{NameIndex, names};
use super::vocabulary::WordPattern;
use crate::error::Result;
use crate::query::highlight::mark;
use crate::query::suggestion::{Suggestion, SuggestionRequest};
use crate::query::text_search::{beginnings, is_common, words};
use crate::store::Snapshot;
use entity::vocabulary::SuggestionKind;
use std::collections::HashMap;

/// Maximum number of words that are compared.
const WORDS: usize = 10;
/// Maximum number of names that are compared for each word.
const PLACES: usize = 20_000;

/// How well an entry matches. The least is the best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Typing errors.
    errors: u16,
    /// Whether no name of the entry begins with the first word.
    is_inside: bool,
    /// Number of words that are only begun.
    begun: u16,
}

/// Returns the records and entries whose ids or names contain all words, best first. The last word may be incomplete. If there are too few,
/// words with typing errors match, too.
///
/// # Errors
///
/// If `as_of` is invalid, or the database fails.
pub async fn suggest(
    snapshot: &Snapshot,
    SuggestionRequest { q, as_of, limit }: SuggestionRequest,
    label: impl Fn(SuggestionKind, &str, &str) -> String,
) -> Result<Vec<Suggestion>> {
    let index = names(&snapshot.at(as_of).await?).await?;
    let typed = typed_words(q.as_str());
    let (mut patterns, mut found) = (typed.patterns(WordPattern::exact), HashMap::new());
    index.add_matches(&typed, &patterns, &mut found);
    if found.len() < limit.get() {
        patterns = typed.patterns(WordPattern::tolerant);
        index.add_matches(&typed, &patterns, &mut found);
    }
    let suggestion = |number: u32| {
        let entry = index.entries.get(number as usize)?;
        let label = label(entry.kind, &entry.id, &entry.label);
        let is_match = |word: &str| patterns.iter().any(|pattern| pattern.errors(word).is_some());
        let label_html = mark(&label, is_match);
        Some(Suggestion { kind: entry.kind, id: entry.id.to_string(), label, label_html })
    };
    Ok(index.best(found, limit.get()).into_iter().filter_map(suggestion).collect())
}

/// The words that were typed.
struct TypedWords {
    /// The words to compare, folded. The last may be incomplete.
    words: Vec<String>,
    /// All words as one word of an id.
    id: Option<String>,
}

fn typed_words(q: &str) -> TypedWords {
    let mut folded: Vec<String> = words(q).into_iter().map(|word| word.folded).take(WORDS).collect();
    let last = folded.pop();
    folded.retain(|word| !is_common(word));
    folded.extend(last);
    TypedWords { words: folded, id: beginnings(q, |word| word.folded.clone()).pop() }
}

impl TypedWords {
    fn patterns(&self, pattern: fn(&str, bool) -> WordPattern) -> Vec<WordPattern> {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().map(|(position, word)| pattern(word, position == last)).collect()
    }
}

impl NameIndex {
    /// Adds the entries that match all patterns, or whose id begins with what was typed.
    fn add_matches(&self, typed: &TypedWords, patterns: &[WordPattern], found: &mut HashMap<u32, Rank>) {
        let mut all: Option<HashMap<u32, Rank>> = None;
        for pattern in patterns {
            let one = self.with_word(pattern, all.is_none());
            all = Some(match all {
                None => one,
                Some(all) => {
                    let both = |(entry, rank): (u32, Rank)| Some((entry, rank.with(*one.get(&entry)?)));
                    all.into_iter().filter_map(both).collect()
                }
            });
        }
        let with_id = typed.id.as_ref().map(|id| self.with_word(&WordPattern::exact(id, true), true));
        for (entry, rank) in all.into_iter().chain(with_id).flatten() {
            found.entry(entry).and_modify(|known| *known = rank.min(*known)).or_insert(rank);
        }
    }

    /// Returns the entries with a word that matches a pattern. `is_first`: the pattern is the first of those that were typed.
    fn with_word(&self, pattern: &WordPattern, is_first: bool) -> HashMap<u32, Rank> {
        let mut entries: HashMap<u32, Rank> = HashMap::new();
        let mut matches = self.vocabulary.matches(pattern);
        matches.sort_by_key(|found| (found.errors, !pattern.is_whole(&found.word)));
        let places = matches.iter().flat_map(|found| {
            let begun = u16::from(found.errors == 0 && !pattern.is_whole(&found.word));
            let places = self.uses_of(found.number).into_iter().flat_map(|uses| &uses.places);
            let rank = Rank { errors: found.errors.into(), is_inside: false, begun };
            places.map(move |place| (place.entry, Rank { is_inside: is_first && !place.is_first, ..rank }))
        });
        for (entry, rank) in places.take(PLACES) {
            entries.entry(entry).and_modify(|known| *known = rank.min(*known)).or_insert(rank);
        }
        entries
    }

    /// Sorts entries: best first, then by kind, length of the label, and id.
    fn best(&self, found: HashMap<u32, Rank>, limit: usize) -> Vec<u32> {
        let key = |(number, rank): (u32, Rank)| {
            let entry = self.entries.get(number as usize)?;
            Some((rank, entry.kind, entry.label.len(), number))
        };
        let mut sorted: Vec<_> = found.into_iter().filter_map(key).collect();
        sorted.sort_unstable();
        sorted.into_iter().map(|(.., number)| number).take(limit).collect()
    }
}

impl Rank {
    /// Returns the rank of an entry that matches two words.
    fn with(self, other: Self) -> Self {
        Self {
            errors: self.errors + other.errors,
            is_inside: self.is_inside || other.is_inside,
            begun: self.begun + other.begun,
        }
    }
}
