//! The index of titles and names, for suggestions, and of the words of texts, for corrections.
//!
//! It holds what one scope sees in one state. So neither a suggestion nor a correction tells anything of restricted records.
use super::entries::{NamedEntry, named_entries};
use super::matching::visible;
use super::vocabulary::{Vocabulary, WordPattern};
use crate::error::{Error, Result};
use crate::language;
use crate::query::text_search::{TextQuery, Word, beginnings, is_common, stem, words};
use crate::store::{ReferenceData, Snapshot};
use entity::record;
use entity::vocabulary::Kind;
use entity::vocabulary::SuggestionKind;
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Maximum number of indexed records. Those whose versions are the newest are indexed.
const RECORDS: u64 = 100_000;

/// The titles of records, the names of reference data, and the words of both and of summaries.
pub struct NameIndex {
    pub(super) entries: Vec<Entry>,
    pub(super) vocabulary: Vocabulary,
    /// By the number of the word.
    pub(super) uses: Vec<WordUse>,
}

/// A record or an entry of reference data.
pub struct Entry {
    pub kind: SuggestionKind,
    pub id: Box<str>,
    pub label: Box<str>,
}

/// Where a word occurs.
#[derive(Default)]
pub struct WordUse {
    /// Number of texts with the word. 0 if only ids and names in other languages have it.
    pub texts: u32,
    pub places: Vec<Place>,
}

/// A name that contains a word.
#[derive(Clone, Copy)]
pub struct Place {
    pub entry: u32,
    /// Whether the name begins with the word.
    pub is_first: bool,
}

/// Returns the index of the state of a snapshot. That of the latest revision is kept until the next one.
///
/// # Errors
///
/// If the database fails, or too many heavy requests run.
pub async fn names(snapshot: &Snapshot) -> Result<Arc<NameIndex>> {
    if let Some(index) = snapshot.kept() {
        return Ok(index);
    }
    snapshot.begin_heavy().await?;
    snapshot.keep(async || read(snapshot).await).await
}

/// Returns a search with words that exist in the state of a snapshot, instead of words that no text contains. None if there is nothing to
/// correct.
///
/// # Errors
///
/// If the database fails, or too many heavy requests run.
pub async fn corrected(snapshot: &Snapshot, q: &TextQuery) -> Result<Option<TextQuery>> {
    let corrected = names(snapshot).await?.correct(q.text());
    Ok(corrected.and_then(|corrected| corrected.try_into().ok()))
}

/// A record as the index reads it: kind, id, title and summary.
type RecordText = (Kind, String, String, String);

async fn read(snapshot: &Snapshot) -> Result<NameIndex> {
    use record::Column::{Id, Kind, Summary, Title, Version};
    let newest = record::Entity::find().filter(visible(snapshot)).order_by_desc(Version).limit(RECORDS);
    let texts = newest.select_only().columns([Kind, Id, Title, Summary]).into_tuple::<RecordText>();
    let (mut records, reference) = (texts.all(snapshot.db().await?).await?, snapshot.reference().clone());
    let build = move || {
        records.sort_by(|(_, a, ..), (_, b, ..)| a.cmp(b));
        NameIndex::of(&records, &reference)
    };
    tokio::task::spawn_blocking(build).await.map_err(|e| Error::Internal(e.to_string()))?
}

impl NameIndex {
    fn of(records: &[RecordText], reference: &ReferenceData) -> Result<Self> {
        let mut builder = Builder::default();
        builder.add_reference(reference);
        for (kind, id, title, summary) in records {
            builder.add((*kind).into(), id, title);
            builder.add_text(summary);
        }
        let (vocabulary, uses) = Vocabulary::of(builder.words)?;
        Ok(Self { entries: builder.entries, vocabulary, uses })
    }

    /// Corrects the words of a search that no text contains in any form. None if there is no better word for any of them.
    pub fn correct(&self, q: &str) -> Option<String> {
        let (mut corrected, mut done) = (String::new(), 0);
        for Word { place, folded } in words(q) {
            let is_prefix = q.get(place.end..)?.starts_with('*');
            if let Some(better) = self.correction(&folded, is_prefix) {
                corrected.push_str(q.get(done..place.start)?);
                corrected.push_str(&better);
                done = place.end;
            }
        }
        corrected.push_str(q.get(done..)?);
        (done > 0).then_some(corrected)
    }

    /// Returns the most frequent of the most similar words.
    fn correction(&self, word: &str, is_prefix: bool) -> Option<String> {
        if is_common(word) || self.is_known(word, is_prefix) {
            return None;
        }
        let similar = self.vocabulary.matches(&WordPattern::tolerant(word, is_prefix)).into_iter();
        let rated = similar.map(|found| ((found.errors, Reverse(self.texts(found.number))), found.word));
        rated.filter(|((_, Reverse(texts)), _)| *texts > 0).min().map(|(_, word)| word)
    }

    /// Whether a text has the word in any form.
    fn is_known(&self, word: &str, is_prefix: bool) -> bool {
        let stemmed = stem(word);
        // The stem may end in another letter than the word: `polici` is the stem of `policy`.
        let prefix = if is_prefix { Some(word) } else { stemmed.get(..stemmed.len().saturating_sub(1)) };
        let same = |found: &str| is_prefix || found == word || stem(found) == stemmed;
        let found = self.vocabulary.with_prefix(prefix.unwrap_or_default());
        found.iter().any(|found| same(&found.word) && self.texts(found.number) > 0)
    }

    fn texts(&self, word: u64) -> u32 {
        self.uses_of(word).map_or(0, |uses| uses.texts)
    }

    pub(super) fn uses_of(&self, word: u64) -> Option<&WordUse> {
        self.uses.get(usize::try_from(word).ok()?)
    }
}

/// Collects the entries and their words.
#[derive(Default)]
struct Builder {
    entries: Vec<Entry>,
    words: BTreeMap<String, WordUse>,
}

impl Builder {
    fn add_reference(&mut self, reference: &ReferenceData) {
        for NamedEntry { kind, id, label, other_names } in named_entries(reference) {
            self.add(kind, &id, &label);
            self.add_names(other_names.iter().map(String::as_str));
            if kind == SuggestionKind::Country {
                for name in language::country_names(&id) {
                    self.add_words(&name, |_| false);
                }
            }
        }
    }

    /// Adds an entry with its id and label.
    fn add(&mut self, kind: SuggestionKind, id: &str, label: &str) {
        self.entries.push(Entry { kind, id: id.into(), label: label.into() });
        if let Some(id) = beginnings(id, |word| word.folded.clone()).pop() {
            self.add_word(id, true);
        }
        self.add_names([label]);
    }

    /// Adds names of the last entry.
    fn add_names<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        for name in names {
            self.add_text(name);
            self.add_words(name, |position| position == 0);
        }
    }

    fn add_words(&mut self, name: &str, is_first: impl Fn(usize) -> bool) {
        for (position, word) in words(name).into_iter().enumerate() {
            self.add_word(word.folded, is_first(position));
        }
    }

    fn add_word(&mut self, word: String, is_first: bool) {
        let entry = u32::try_from(self.entries.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let places = &mut self.words.entry(word).or_default().places;
        match places.last_mut().filter(|place| place.entry == entry) {
            Some(place) => place.is_first |= is_first,
            None => places.push(Place { entry, is_first }),
        }
    }

    /// Counts the words of a text.
    fn add_text(&mut self, text: &str) {
        for word in words(text) {
            self.words.entry(word.folded).or_default().texts += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corrects_words_that_no_text_has() {
        let record = |id: &str, title: &str, summary: &str| (Kind::Project, id.into(), title.into(), summary.into());
        let records = [
            record("a-1", "Victims of trafficking in Nigeria", "Policies against traffickers."),
            record("a-2", "Victim support", "Support of victims from Niger."),
        ];
        let index = NameIndex::of(&records, &ReferenceData::default()).unwrap();
        let correct = |q: &str| index.correct(q);
        assert_eq!(correct("victms").as_deref(), Some("victims"));
        assert_eq!(
            correct("\"Victms of  traficking\" nigeria").as_deref(),
            Some("\"victims of  trafficking\" nigeria")
        );
        assert_eq!(correct("viktim* suport").as_deref(), Some("victims* support"));
        for right in ["victim", "policy", "trafficked victims", "vict*", "of", "zzzz", "a-3", "nig"] {
            assert_eq!(correct(right), None, "{right}");
        }
    }
}
