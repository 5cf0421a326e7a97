//! Words: how text is cut, folded and stemmed, and what a search asks for. Done here and not by the databases, so that both find
//! the same.
use deunicode::deunicode;
use frostem::{Algorithm, Stemmer};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;

/// How many letters of a word count: PostgreSQL refuses words of more than two thousand.
const LETTERS: usize = 60;
/// How many words and phrases one search may have.
const TERMS: usize = 20;
/// How long a search may be, in characters.
const LENGTH: usize = 500;
/// What is left out of a search for several words: nearly every text has them.
const COMMON: [&str; 16] =
    ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "s", "that", "the", "to", "with"];

/// A word of a text: where it stands, and what is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub place: Range<usize>,
    /// In small Latin letters without accents, and digits.
    pub folded: String,
}

impl Word {
    /// Without its ending: `trafficking` and `trafficked` have the same.
    pub fn stem(&self) -> String {
        stem(&self.folded).into_owned()
    }
}

fn stem(folded: &str) -> Cow<'_, str> {
    Stemmer::new(Algorithm::English).stem(folded)
}

/// Cuts a text into words: letters and digits in a row. The `'s` of a genitive is no word.
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

/// An accent may stand as a character of its own behind its letter.
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

/// What is searched for: every term must be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TextQuery {
    /// As it was asked.
    text: String,
    pub terms: Vec<Term>,
}

/// A word, or several that must follow on one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Folded; stemmed too, unless it is a prefix.
    pub words: Vec<String>,
    /// Whether the last word is the beginning of one.
    pub prefix: bool,
}

impl From<TextQuery> for String {
    fn from(search: TextQuery) -> Self {
        search.text
    }
}

impl TryFrom<String> for TextQuery {
    type Error = String;

    /// Reads words, `"quoted phrases"` and prefixes with a star, `traffick*`. Any other sign parts words; a quotation mark without its
    /// fellow is none.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let length = text.chars().count();
        if length > LENGTH {
            return Err(format!("has {length} characters; it may have {LENGTH}"));
        }
        let mut terms = terms(&text);
        if terms.iter().any(|term| !term.is_common()) {
            terms.retain(|term| !term.is_common());
        }
        match terms.len() {
            0 => Err("has no word to search for: give words, \"a phrase\" or a prefix with a star, traffick*".into()),
            1..=TERMS => Ok(Self { text, terms }),
            count => Err(format!("has {count} words and phrases; it may have {TERMS}")),
        }
    }
}

fn terms(text: &str) -> Vec<Term> {
    let mut parts: Vec<&str> = text.split('"').collect();
    // An even number of parts means an odd one of quotation marks: the last of them opens nothing.
    let loose = if parts.len().is_multiple_of(2) { parts.pop() } else { None };
    let quoted = |(place, part): (usize, &&str)| (place % 2 == 1, (*part).to_owned());
    let parts = parts.iter().enumerate().map(quoted).chain(loose.map(|part| (false, part.to_owned())));
    parts
        .flat_map(
            |(quoted, part)| {
                if quoted { vec![Term::of(&part)] } else { part.split_whitespace().map(Term::of).collect() }
            },
        )
        .flatten()
        .collect()
}

impl Term {
    fn of(text: &str) -> Option<Self> {
        let prefix = text.ends_with('*') && text.chars().rev().nth(1).is_some_and(is_letter);
        let words = words(text).into_iter();
        let words: Vec<_> =
            if prefix { words.map(|word| word.folded).collect() } else { words.map(|word| word.stem()).collect() };
        (!words.is_empty()).then_some(Self { words, prefix })
    }

    /// The same, to be looked for among stems alone.
    #[must_use]
    pub fn stemmed(&self) -> Self {
        let words = self.words.iter().map(|word| stem(word).into_owned()).collect();
        Self { words, prefix: self.prefix }
    }

    fn is_common(&self) -> bool {
        !self.prefix && matches!(self.words.as_slice(), [word] if COMMON.contains(&word.as_str()))
    }

    fn is_in(&self, words: &[Word]) -> bool {
        (0..words.len()).any(|at| words.get(at..).and_then(|rest| self.found(rest)).is_some())
    }

    /// Whether it begins at a word, and how many it takes there.
    fn found(&self, words: &[Word]) -> Option<usize> {
        let Self { words: asked, prefix } = self;
        let last = asked.len().checked_sub(1)?;
        let fits = |(place, (asked, word)): (usize, (&String, &Word))| match (*prefix, place == last) {
            (true, true) => word.folded.starts_with(asked),
            (true, false) => word.folded == *asked,
            (false, _) => word.stem() == *asked,
        };
        (words.len() > last && asked.iter().zip(words).enumerate().all(fits)).then_some(asked.len())
    }
}

/// How many characters a snippet has at most, about.
const SNIPPET: usize = 240;

impl TextQuery {
    /// How many of its terms are found in a text.
    pub fn count_in(&self, text: &str) -> usize {
        let words = words(text);
        self.terms.iter().filter(|term| term.is_in(&words)).count()
    }

    /// Whether each of its terms is found in one of the texts.
    pub fn is_found(&self, texts: &[&str]) -> bool {
        let texts: Vec<_> = texts.iter().map(|text| words(text)).collect();
        self.terms.iter().all(|term| texts.iter().any(|text| term.is_in(text)))
    }

    /// The part of a text where it is found first, as HTML: what is found in `<mark>`, all else escaped. None where nothing is found.
    pub fn snippet(&self, text: &str) -> Option<String> {
        let words = words(text);
        let hits: Vec<Range<usize>> = (0..words.len())
            .filter_map(|at| {
                let rest = words.get(at..)?;
                let count = self.terms.iter().filter_map(|term| term.found(rest)).max()?;
                Some(rest.first()?.place.start..rest.get(count - 1)?.place.end)
            })
            .collect();
        let first = hits.first()?;
        let window = window(text, first);
        let (mut html, mut done) = (String::new(), window.start);
        if window.start > 0 {
            html.push_str("… ");
        }
        for hit in hits.iter().filter(|hit| hit.end <= window.end) {
            // A phrase may hold a word that is asked for too.
            if hit.start >= done {
                escape(&mut html, text.get(done..hit.start)?);
                html.push_str("<mark>");
                escape(&mut html, text.get(hit.clone())?);
                html.push_str("</mark>");
                done = hit.end;
            }
        }
        escape(&mut html, text.get(done..window.end)?);
        if window.end < text.len() {
            html.push_str(" …");
        }
        Some(html)
    }
}

/// The beginning of a text as HTML, where nothing is to be marked.
pub fn beginning(text: &str) -> String {
    let window = window(text, &(0..0));
    let mut html = String::new();
    escape(&mut html, text.get(window.clone()).unwrap_or_default());
    if window.end < text.len() {
        html.push_str(" …");
    }
    html
}

/// A part of a text around a place, which it holds whole, cut between words.
fn window(text: &str, place: &Range<usize>) -> Range<usize> {
    let around = place.start;
    let mut start = around.saturating_sub(SNIPPET / 3);
    start = if start == 0 { 0 } else { (start..=around).find(|at| is_gap(text, *at)).map_or(around, |gap| gap + 1) };
    let end = place.end.max(start + SNIPPET);
    let end = if end >= text.len() {
        text.len()
    } else {
        (end..text.len()).find(|at| is_gap(text, *at)).unwrap_or(text.len())
    };
    start..end
}

fn is_gap(text: &str, at: usize) -> bool {
    text.as_bytes().get(at) == Some(&b' ')
}

fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(text: &str) -> TextQuery {
        text.to_owned().try_into().unwrap()
    }

    fn asked(text: &str) -> Vec<(String, bool)> {
        search(text).terms.into_iter().map(|term| (term.words.join(" "), term.prefix)).collect()
    }

    #[test]
    fn words_are_folded_and_stemmed() {
        let stems = |text: &str| words(text).iter().map(Word::stem).collect::<Vec<_>>().join(" ");
        assert_eq!(stems("Trafficking, trafficked; the Women's rights"), "traffick traffick the women right");
        assert_eq!(stems("Łódź, Århus and “Straße”"), "lodz arhus and strass");
        assert_eq!(stems("e\u{301}te\u{301}"), stems("été"));
        assert_eq!(stems("12401/11 – ЮМ"), "12401 11 ium");
        assert_eq!(stems("''' ... '"), "");
    }

    #[test]
    fn a_search_is_read_as_words_phrases_and_prefixes() {
        let plain = |terms: &[&str]| terms.iter().map(|term| ((*term).to_owned(), false)).collect::<Vec<_>>();
        assert_eq!(asked("Trafficking of women"), plain(&["traffick", "women"]));
        assert_eq!(asked("\"trafficking of women\" Nigeria"), plain(&["traffick of women", "nigeria"]));
        assert_eq!(asked("anti-trafficking"), plain(&["anti traffick"]));
        assert_eq!(asked("traffickin*"), [("traffickin".to_owned(), true)]);
        assert_eq!(asked("\"a lost quotation"), plain(&["lost", "quotat"]));
        assert_eq!(asked("of the"), plain(&["of", "the"]), "nothing else to go by");
        assert_eq!(asked("* AND (x OR -y) NEAR/2 ^z"), plain(&["x", "y", "near 2", "z"]));
        for wrong in ["", "   ", "\"\"", "*", "!!!", "\"…\""] {
            assert!(TextQuery::try_from(wrong.to_owned()).unwrap_err().starts_with("has no word"), "{wrong}");
        }
        assert_eq!(TextQuery::try_from("x".repeat(501)).unwrap_err(), "has 501 characters; it may have 500");
        let many = (0..21).map(|number| format!("w{number}")).collect::<Vec<_>>().join(" ");
        assert_eq!(TextQuery::try_from(many).unwrap_err(), "has 21 words and phrases; it may have 20");
    }

    #[test]
    fn what_is_found_is_marked_and_all_else_escaped() {
        let snippet = |q: &str, text: &str| search(q).snippet(text);
        assert_eq!(
            snippet("traffic*", "<b>Trafficking</b> & co"),
            Some("&lt;b&gt;<mark>Trafficking</mark>&lt;/b&gt; &amp; co".into())
        );
        assert_eq!(
            snippet("\"human beings\" human", "Human beings; human"),
            Some("<mark>Human beings</mark>; <mark>human</mark>".into())
        );
        assert_eq!(snippet("nigeria", "Ghana"), None);
        let long = format!("{} Nigéria {}", "word ".repeat(100), "word ".repeat(100));
        let cut = snippet("nigeria", &long).unwrap();
        assert!(cut.starts_with("… word") && cut.ends_with("word …") && cut.contains("<mark>Nigéria</mark>"), "{cut}");
        assert!(cut.chars().count() < 300, "{cut}");
    }
}
