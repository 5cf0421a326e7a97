//! The words of many texts, to complete a word and to correct typing errors. A finite state transducer holds them in a few bytes a word.
use crate::error::{Error, Result};
use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words, each with a number.
pub struct Vocabulary(fst::Map<Vec<u8>>);

/// Maximum number of words that a word or a prefix is compared with successfully.
const MATCHES: usize = 2_000;
/// Maximum length of a word in which errors are tolerated. The size of an automaton grows with it.
const LONGEST: usize = 24;

/// Automata for one and for two errors. Two swapped letters are one error.
static AUTOMATA: LazyLock<[LevenshteinAutomatonBuilder; 2]> =
    LazyLock::new(|| [LevenshteinAutomatonBuilder::new(1, true), LevenshteinAutomatonBuilder::new(2, true)]);

/// A word of a query, which words of texts are compared with.
pub struct WordPattern {
    word: String,
    is_prefix: bool,
    /// Accepts words with few errors. None if no errors are tolerated.
    automaton: Option<DFA>,
}

/// A word of the vocabulary that matches a pattern.
pub struct WordMatch {
    pub word: String,
    pub number: u64,
    pub errors: u8,
}

impl WordPattern {
    /// Accepts the word, or words that begin with it.
    pub fn exact(word: &str, is_prefix: bool) -> Self {
        Self { word: word.to_owned(), is_prefix, automaton: None }
    }

    /// Also accepts words with typing errors: one in words of four to seven letters, two in longer words. Words with digits must be right.
    pub fn tolerant(word: &str, is_prefix: bool) -> Self {
        let has_digit = word.contains(|c: char| c.is_ascii_digit());
        let builder = match word.len() {
            _ if has_digit => None,
            4..=7 => AUTOMATA.first(),
            8..=LONGEST => AUTOMATA.last(),
            _ => None,
        };
        let build = |builder: &LevenshteinAutomatonBuilder| {
            if is_prefix { builder.build_prefix_dfa(word) } else { builder.build_dfa(word) }
        };
        Self { automaton: builder.map(build), ..Self::exact(word, is_prefix) }
    }

    /// Returns the number of errors with which a word matches.
    pub fn errors(&self, word: &str) -> Option<u8> {
        if word == self.word || self.is_prefix && word.starts_with(&self.word) {
            return Some(0);
        }
        match self.automaton.as_ref()?.eval(word) {
            Distance::Exact(errors) => Some(errors),
            Distance::AtLeast(_) => None,
        }
    }

    pub fn is_whole(&self, word: &str) -> bool {
        word == self.word
    }
}

impl Vocabulary {
    /// Numbers words in alphabetical order, from 0. Returns the words and what belongs to them.
    pub fn of<T>(words: BTreeMap<String, T>) -> Result<(Self, Vec<T>)> {
        let failed = |e: fst::Error| Error::Internal(e.to_string());
        let map = fst::Map::from_iter(words.keys().zip(0..)).map_err(failed)?;
        Ok((Self(map), words.into_values().collect()))
    }

    /// Returns the number of a word.
    pub fn number(&self, word: &str) -> Option<u64> {
        self.0.get(word)
    }

    /// Returns the words that match a pattern, in alphabetical order, at most a bounded number.
    pub fn matches(&self, pattern: &WordPattern) -> Vec<WordMatch> {
        match (&pattern.automaton, pattern.is_prefix) {
            (Some(automaton), _) => collect(self.0.search(automaton), pattern),
            (None, true) => self.with_prefix(&pattern.word),
            (None, false) => {
                let found = |number| WordMatch { word: pattern.word.clone(), number, errors: 0 };
                self.number(&pattern.word).map(found).into_iter().collect()
            }
        }
    }

    /// Returns the words that begin with a prefix, in alphabetical order, at most a bounded number.
    pub fn with_prefix(&self, prefix: &str) -> Vec<WordMatch> {
        collect(self.0.search(Str::new(prefix).starts_with()), &WordPattern::exact(prefix, true))
    }
}

fn collect<'m>(
    words: impl IntoStreamer<'m, Into: for<'a> Streamer<'a, Item = (&'a [u8], u64)>>,
    pattern: &WordPattern,
) -> Vec<WordMatch> {
    let (mut words, mut matches) = (words.into_stream(), vec![]);
    while let Some((word, number)) = words.next() {
        let word = String::from_utf8_lossy(word).into_owned();
        if let Some(errors) = pattern.errors(&word) {
            matches.push(WordMatch { word, number, errors });
        }
        if matches.len() == MATCHES {
            break;
        }
    }
    matches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let words = ["europol", "nigeria", "niger", "trafficked", "trafficking", "victim", "victims"];
        Vocabulary::of(words.into_iter().map(|word| (word.to_owned(), ())).collect()).unwrap().0
    }

    fn found(pattern: &WordPattern) -> Vec<(String, u8)> {
        vocabulary().matches(pattern).into_iter().map(|found| (found.word, found.errors)).collect()
    }

    #[test]
    fn completes_words() {
        let words = |word| found(&WordPattern::exact(word, true)).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(words("nige"), ["niger", "nigeria"]);
        assert_eq!(words("victims"), ["victims"]);
        assert!(words("x").is_empty());
        assert_eq!(found(&WordPattern::exact("niger", false)), [("niger".to_owned(), 0)]);
    }

    #[test]
    fn tolerates_typing_errors() {
        let one = |word: &str, errors| vec![(word.to_owned(), errors)];
        assert_eq!(found(&WordPattern::tolerant("traficking", false)), one("trafficking", 1));
        assert_eq!(found(&WordPattern::tolerant("nigreia", false)), one("nigeria", 1));
        assert_eq!(found(&WordPattern::tolerant("evropol", false)), one("europol", 1));
        assert_eq!(found(&WordPattern::tolerant("victms", false)), one("victims", 1));
        let prefix = found(&WordPattern::tolerant("traffik", true));
        assert_eq!(prefix, [("trafficked".to_owned(), 1), ("trafficking".to_owned(), 1)].to_vec());
        for wrong in ["nig", "vic", "europ0l", "kindergarten"] {
            assert!(found(&WordPattern::tolerant(wrong, false)).is_empty(), "{wrong}");
        }
    }
}
