//! The escapes of the GraphQL specification of 2025 in strings: `\u{1F600}`, and pairs of surrogates such as `\ud83d\ude00`, which JSON
//! encoders write. The parser of async-graphql reads neither.
use std::borrow::Cow;

/// Returns a document with these escapes in the form that the parser reads. Invalid escapes stay, and the parser reports them.
pub fn with_known_escapes(document: &str) -> Cow<'_, str> {
    if !document.contains("\\u") {
        return Cow::Borrowed(document);
    }
    let (mut known, mut rest) = (String::with_capacity(document.len()), document);
    while !rest.is_empty() {
        let (length, is_string) = next_part(rest);
        let (part, after) = rest.split_at(length);
        if is_string {
            push_string(&mut known, part);
        } else {
            known.push_str(part);
        }
        rest = after;
    }
    Cow::Owned(known)
}

/// Returns the length of the next string, block string, comment or character, and whether it is a string.
fn next_part(text: &str) -> (usize, bool) {
    let end_of = |open: usize, end: &str| {
        let mut from = open;
        while let Some(at) = text.get(from..).and_then(|rest| rest.find(end)) {
            let at = from + at;
            if !text.get(..at).is_some_and(|before| before.ends_with('\\')) {
                return at + end.len();
            }
            from = at + end.len();
        }
        text.len()
    };
    match text.chars().next() {
        Some('"') if text.starts_with("\"\"\"") => (end_of(3, "\"\"\""), false),
        Some('"') => (end_of_string(text), true),
        Some('#') => (text.find('\n').unwrap_or(text.len()), false),
        first => (first.map_or(0, char::len_utf8), false),
    }
}

/// Returns the length of a string with its quotation marks.
fn end_of_string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn push_string(known: &mut String, string: &str) {
    let mut rest = string;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        known.push_str(before);
        let length = if let Some((c, length)) = read_escape(escape) {
            match u16::try_from(u32::from(c)) {
                // A quotation mark must stay escaped.
                Ok(short) => known.extend(format!("\\u{short:04x}").chars()),
                Err(_) => known.push(c),
            }
            length
        } else {
            // Another escape: the backslash and the character after it.
            let length = 1 + escape.chars().nth(1).map_or(0, char::len_utf8);
            known.push_str(escape.get(..length).unwrap_or(escape));
            length
        };
        rest = escape.get(length..).unwrap_or_default();
    }
    known.push_str(rest);
}

/// Reads an escape in braces or a pair of surrogates. Returns the character and the length of the escape.
fn read_escape(text: &str) -> Option<(char, usize)> {
    let digits = text.strip_prefix("\\u")?;
    let hexadecimal = |digits: &str| {
        let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| is_number)
    };
    if let Some((code, _)) = digits.strip_prefix('{').and_then(|digits| digits.split_once('}')) {
        return Some((char::from_u32(hexadecimal(code)?)?, code.len() + 4));
    }
    let high = hexadecimal(digits.get(..4)?)?;
    let low = hexadecimal(digits.get(4..)?.strip_prefix("\\u")?.get(..4)?)?;
    let units = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
    let is_pair = (0xd800..0xdc00).contains(&high);
    let c = char::decode_utf16(units).next().and_then(Result::ok).filter(|_| is_pair)?;
    Some((c, 12))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_escapes_in_strings_only() {
        for (document, known) in [
            (r#"{ a(b: "\u{76}\ud83d\ude00\u{1F600}") }"#, "{ a(b: \"\\u0076😀😀\") }"),
            (r#"{ a(b: "\u{22}\u0022\\u{76}\n\"\u{76}") }"#, r#"{ a(b: "\u0022\u0022\\u{76}\n\"\u0076") }"#),
            (
                r#"{ a(b: """\u{76} \""" \u{76}""", c: "\u{76}") } # \u{76} ""#,
                r#"{ a(b: """\u{76} \""" \u{76}""", c: "\u0076") } # \u{76} ""#,
            ),
            (
                r#"{ a(b: "\ud83d \u{110000} \u{} \ude00\ud83d \u{+7}") }"#,
                r#"{ a(b: "\ud83d \u{110000} \u{} \ude00\ud83d \u{+7}") }"#,
            ),
            (r#"{ a(b: "\u"#, r#"{ a(b: "\u"#),
            (r#"{ a(b: "ü\"#, r#"{ a(b: "ü\"#),
        ] {
            assert_eq!(with_known_escapes(document), known);
        }
    }
}
