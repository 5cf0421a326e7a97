//! Texts as HTML, with matches in `<mark>` and everything else escaped.
use super::text_search::{TextQuery, Word, words};
use std::ops::Range;

/// The approximate maximum length of a snippet, in characters.
const SNIPPET: usize = 240;

/// Returns the part of a text around the first match, with the matches in `<mark>`. None if nothing matches.
pub fn snippet(q: &TextQuery, text: &str) -> Option<String> {
    let matches = q.matches_in(text);
    let window = window(text, matches.first()?);
    Some(html(text, window, &matches))
}

/// Returns a text with the matches in `<mark>`.
pub fn highlight(q: &TextQuery, text: &str) -> String {
    html(text, 0..text.len(), &q.matches_in(text))
}

/// Returns a text with the words in `<mark>` whose folded form matches.
pub fn mark(text: &str, is_match: impl Fn(&str) -> bool) -> String {
    let matches = words(text).into_iter().filter(|word| is_match(&word.folded)).map(|Word { place, .. }| place);
    html(text, 0..text.len(), &matches.collect::<Vec<_>>())
}

/// Returns the beginning of a text.
pub fn beginning(text: &str) -> String {
    html(text, window(text, &(0..0)), &[])
}

fn html(text: &str, window: Range<usize>, matches: &[Range<usize>]) -> String {
    let (mut html, mut done) = (String::new(), window.start);
    if window.start > 0 {
        html.push_str("… ");
    }
    for found in matches.iter().filter(|found| found.end <= window.end) {
        // Skip a match that overlaps the one before.
        if found.start >= done {
            escape(&mut html, text.get(done..found.start).unwrap_or_default());
            html.push_str("<mark>");
            escape(&mut html, text.get(found.clone()).unwrap_or_default());
            html.push_str("</mark>");
            done = found.end;
        }
    }
    escape(&mut html, text.get(done..window.end).unwrap_or_default());
    if window.end < text.len() {
        html.push_str(" …");
    }
    html
}

/// Returns a range of the text that contains `place` and begins and ends between words.
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

    #[test]
    fn snippet_marks_matches_and_escapes_text() {
        let snippet = |q: &str, text: &str| super::snippet(&search(q), text);
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

    fn search(text: &str) -> TextQuery {
        text.to_owned().try_into().unwrap()
    }
}
