//! Full-text search: tokenizes, folds and stems text, and parses search queries. This is done here and not by the databases, so that
//! both find the same records.
use deunicode::deunicode;
use frostem::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;

/// Maximum length of an indexed word. The rest is cut off, because PostgreSQL refuses words of more than two thousand letters.
const LETTERS: usize = 60;
/// Maximum number of words and phrases in a search.
const TERMS: usize = 20;
/// Maximum length of a search, in characters.
pub const LENGTH: usize = 500;
/// Words that a search for several words ignores, because nearly every text has them.
const COMMON: [&str; 16] =
    ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "s", "that", "the", "to", "with"];

/// A word of a text: its position, and the form that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub place: Range<usize>,
    /// Lower-case Latin letters without accents, and digits.
    pub folded: String,
}

impl Word {
    /// Returns the stem: `trafficking` and `trafficked` have the same.
    pub fn stem(&self) -> String {
        stem(&self.folded).into_owned()
    }
}

/// Returns the stem of a folded word.
pub fn stem(folded: &str) -> Cow<'_, str> {
    Stemmer::new(Algorithm::English).stem(folded)
}

/// Whether a search for several words ignores a folded word.
pub fn is_common(folded: &str) -> bool {
    COMMON.contains(&folded)
}

/// Splits a text into words: sequences of letters and digits. The `'s` of a genitive is not a word.
pub fn words(text: &str) -> Vec<Word> {
    let (mut words, mut start) = (vec![], None);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_letter(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.extend(word(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Also accepts combining accents, which follow their letter as separate characters.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn word(text: &str, place: Range<usize>) -> Option<Word> {
    let printed = text.get(place.clone())?;
    let genitive = printed.eq_ignore_ascii_case("s") && text.get(..place.start)?.ends_with(['\'', '’']);
    let folded: String = deunicode(printed).chars().filter(char::is_ascii_alphanumeric).take(LETTERS).collect();
    let folded = folded.to_ascii_lowercase();
    (!genitive && !folded.is_empty()).then_some(Word { place, folded })
}

/// Maximum number of words of an id or a term that is compared with ids. A database limits the length of an indexed word.
const KEY_WORDS: usize = 20;

/// Returns the beginnings of an id or of the number of a document, each as one word: `16633`, `16633_06`, `16633_06_1` and so on. The
/// index has them, so that a search finds ids and their beginnings, but `06` alone finds no id.
pub fn beginnings(key: &str, form: impl Fn(&Word) -> String) -> Vec<String> {
    let words: Vec<String> = words(key).iter().take(KEY_WORDS).map(form).collect();
    (1..=words.len()).filter_map(|count| Some(join(words.get(..count)?))).collect()
}

fn join(words: &[String]) -> String {
    words.join("_")
}

/// A parsed search. All terms must match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TextQuery {
    /// The original text.
    text: String,
    pub terms: Vec<Term>,
}

/// A word, or a phrase of consecutive words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The folded words. Also stemmed, unless the term is a prefix.
    pub words: Vec<String>,
    /// Whether the last word matches as a prefix.
    pub prefix: bool,
}

impl TextQuery {
    /// Returns whether a word matches as a prefix. Such a search is expensive, because a short prefix matches many words.
    pub fn has_prefix(&self) -> bool {
        self.terms.iter().any(|term| term.prefix)
    }
}

impl From<TextQuery> for String {
    fn from(search: TextQuery) -> Self {
        search.text
    }
}

impl TryFrom<String> for TextQuery {
    type Error = String;

    /// Parses words, `"quoted phrases"` and prefixes with an asterisk, `traffick*`. Other characters separate words. An unpaired
    /// quotation mark is ignored.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let length = text.chars().count();
        if length > LENGTH {
            return Err(format!("has {length} characters, but at most {LENGTH} are allowed"));
        }
        // REST rejects NUL in any parameter.
        if text.contains('\0') {
            return Err("must not contain the character NUL".into());
        }
        let mut terms = terms(&text);
        if terms.iter().any(|term| !term.is_common()) {
            terms.retain(|term| !term.is_common());
        }
        match terms.len() {
            0 => {
                Err("has no word to search for: use words, \"a phrase\" or a prefix with an asterisk, traffick*".into())
            }
            1..=TERMS => Ok(Self { text, terms }),
            count => Err(format!("has {count} words and phrases, but at most {TERMS} are allowed")),
        }
    }
}

fn terms(text: &str) -> Vec<Term> {
    let mut parts: Vec<&str> = text.split('"').collect();
    // An even number of parts means an odd number of quotation marks: the last one is unpaired.
    let unpaired = if parts.len().is_multiple_of(2) { parts.pop() } else { None };
    let quoted = |(place, part): (usize, &&str)| (place % 2 == 1, (*part).to_owned());
    let parts = parts.iter().enumerate().map(quoted).chain(unpaired.map(|part| (false, part.to_owned())));
    parts
        .flat_map(
            |(quoted, part)| {
                if quoted { vec![Term::parse(&part)] } else { part.split_whitespace().map(Term::parse).collect() }
            },
        )
        .flatten()
        .collect()
}

impl Term {
    fn parse(text: &str) -> Option<Self> {
        let prefix = text.ends_with('*') && text.chars().rev().nth(1).is_some_and(is_letter);
        let words = words(text).into_iter();
        let words: Vec<_> =
            if prefix { words.map(|word| word.folded).collect() } else { words.map(|word| word.stem()).collect() };
        (!words.is_empty()).then_some(Self { words, prefix })
    }

    /// Stems all words, for a match on stems only.
    #[must_use]
    pub fn stemmed(&self) -> Self {
        let words = self.words.iter().map(|word| stem(word).into_owned()).collect();
        Self { words, prefix: self.prefix }
    }

    /// Returns the words as one word of an id, as in [`beginnings`]. None if the term has one word, which is the same in texts and ids.
    pub fn key(&self) -> Option<String> {
        (2..=KEY_WORDS).contains(&self.words.len()).then(|| join(&self.words))
    }

    /// Whether the term is a beginning of an id.
    fn is_beginning_of(&self, key: &str) -> bool {
        let term = join(&self.words);
        if self.prefix {
            beginnings(key, |word| word.folded.clone()).iter().any(|beginning| beginning.starts_with(&term))
        } else {
            beginnings(key, Word::stem).contains(&term)
        }
    }

    fn is_common(&self) -> bool {
        !self.prefix && matches!(self.words.as_slice(), [word] if is_common(word))
    }

    fn is_in(&self, words: &[Word]) -> bool {
        (0..words.len()).any(|at| words.get(at..).and_then(|rest| self.match_len(rest)).is_some())
    }

    /// The number of words that the term covers if it matches at the first word.
    fn match_len(&self, words: &[Word]) -> Option<usize> {
        let Self { words: terms, prefix } = self;
        let last = terms.len().checked_sub(1)?;
        let matches = |(position, (term, word)): (usize, (&String, &Word))| match (*prefix, position == last) {
            (true, true) => word.folded.starts_with(term),
            (true, false) => word.folded == *term,
            (false, _) => word.stem() == *term,
        };
        (words.len() > last && terms.iter().zip(words).enumerate().all(matches)).then_some(terms.len())
    }
}

impl TextQuery {
    /// The search as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Counts the terms that match a text.
    pub fn count_in(&self, text: &str) -> usize {
        let words = words(text);
        self.terms.iter().filter(|term| term.is_in(&words)).count()
    }

    /// Whether each term matches at least one of the texts, or is the beginning of one of the keys.
    pub fn is_found(&self, texts: &[&str], keys: &[&str]) -> bool {
        let texts: Vec<_> = texts.iter().map(|text| words(text)).collect();
        let is_in_text = |term: &Term| texts.iter().any(|text| term.is_in(text));
        self.terms.iter().all(|term| is_in_text(term) || keys.iter().any(|key| term.is_beginning_of(key)))
    }

    /// Returns the places of the matches in a text, in order. A match may overlap the one before: a phrase may contain another term.
    pub fn matches_in(&self, text: &str) -> Vec<Range<usize>> {
        let words = words(text);
        (0..words.len())
            .filter_map(|at| {
                let rest = words.get(at..)?;
                let count = self.terms.iter().filter_map(|term| term.match_len(rest)).max()?;
                Some(rest.first()?.place.start..rest.get(count - 1)?.place.end)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(text: &str) -> TextQuery {
        text.to_owned().try_into().unwrap()
    }

    fn parse(text: &str) -> Vec<(String, bool)> {
        search(text).terms.into_iter().map(|term| (term.words.join(" "), term.prefix)).collect()
    }

    #[test]
    fn folds_and_stems_words() {
        let stems = |text: &str| words(text).iter().map(Word::stem).collect::<Vec<_>>().join(" ");
        assert_eq!(stems("Trafficking, trafficked; the Women's rights"), "traffick traffick the women right");
        assert_eq!(stems("Łódź, Århus and “Straße”"), "lodz arhus and strass");
        assert_eq!(stems("e\u{301}te\u{301}"), stems("été"));
        assert_eq!(stems("12401/11 – ЮМ"), "12401 11 ium");
        assert_eq!(stems("''' ... '"), "");
    }

    #[test]
    fn folds_scripts_to_latin_letters() {
        let folded = |text: &str| words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ");
        assert_eq!(folded("Украйна и Молдова"), "ukraina i moldova");
        assert_eq!(folded("ΟΥΚΡΑΝΊΑ, Ουκρανία"), "oukrania oukrania");
        assert_eq!(folded("Ħamrun ŻURRIEQ Œuvre ﬁn İstanbul"), "hamrun zurrieq oeuvre fin istanbul");
    }

    #[test]
    fn finds_ids_by_their_beginnings() {
        let finds = |q: &str| search(q).is_found(&[], &["12401-11-se-10", "16633/06"]);
        for q in [
            "12401-11-se-10",
            "12401-11-SE-10",
            "12401/11",
            "12401-11-se",
            "12401-11-se-1*",
            "16633/06",
            "16633-06",
            "1663*",
        ] {
            assert!(finds(q), "{q}");
        }
        for q in ["se", "11", "10", "12401-11-se-1", "11-se-10", "12401 se", "06"] {
            assert!(!finds(q), "{q}");
        }
        assert_eq!(
            beginnings("16633-06-1.1.a", Word::stem),
            ["16633", "16633_06", "16633_06_1", "16633_06_1_1", "16633_06_1_1_a"]
        );
        assert_eq!(search(&"a.".repeat(21)).terms[0].key(), None, "the index has no word that long");
    }

    #[test]
    fn parses_words_phrases_and_prefixes() {
        let plain = |terms: &[&str]| terms.iter().map(|term| ((*term).to_owned(), false)).collect::<Vec<_>>();
        assert_eq!(parse("Trafficking of women"), plain(&["traffick", "women"]));
        assert_eq!(parse("\"trafficking of women\" Nigeria"), plain(&["traffick of women", "nigeria"]));
        assert_eq!(parse("anti-trafficking"), plain(&["anti traffick"]));
        assert_eq!(parse("traffickin*"), [("traffickin".to_owned(), true)]);
        assert_eq!(parse("\"a lost quotation"), plain(&["lost", "quotat"]));
        assert_eq!(parse("of the"), plain(&["of", "the"]), "only common words");
        assert_eq!(parse("* AND (x OR -y) NEAR/2 ^z"), plain(&["x", "y", "near 2", "z"]));
        for wrong in ["", "   ", "\"\"", "*", "!!!", "\"…\""] {
            assert!(TextQuery::try_from(wrong.to_owned()).unwrap_err().starts_with("has no word"), "{wrong}");
        }
        assert_eq!(
            TextQuery::try_from("x".repeat(501)).unwrap_err(),
            "has 501 characters, but at most 500 are allowed"
        );
        let many = (0..21).map(|number| format!("w{number}")).collect::<Vec<_>>().join(" ");
        assert_eq!(TextQuery::try_from(many).unwrap_err(), "has 21 words and phrases, but at most 20 are allowed");
    }
}
