//! Lists of preferences in headers: `text/csv, */*;q=.5`. A header may have several lines. They are one list.
use actix_web::http::header::{HeaderMap, HeaderName};

/// Calls `visit` with each value of a header and its weight, from 0 to 1. Skips empty values and those whose weight cannot be read.
/// Ignores all other parameters.
pub fn for_each_preference(headers: &HeaderMap, name: &HeaderName, mut visit: impl FnMut(&str, f32)) {
    for line in headers.get_all(name) {
        for item in split_unquoted(&String::from_utf8_lossy(line.as_bytes()), ',') {
            let mut parts = split_unquoted(item, ';').map(str::trim);
            let value = parts.next().filter(|value| !value.is_empty());
            if let (Some(value), Some(weight)) = (value, weight(parts)) {
                visit(value, weight);
            }
        }
    }
}

/// Splits a text at separators outside of quoted strings.
fn split_unquoted(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    text.split(move |c| {
        if is_escaped {
            is_escaped = false;
            return false;
        }
        match c {
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            c => return c == separator && !is_quoted,
        }
        false
    })
}

/// Returns the weight among the parameters of a value. Default: 1. Returns `None` if the weight is malformed.
fn weight<'a>(mut parameters: impl Iterator<Item = &'a str>) -> Option<f32> {
    let weight = parameters.find_map(|parameter| {
        let (name, weight) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then_some(weight.trim())
    });
    match weight {
        None | Some("") => Some(1.0),
        // Accepts `.2` and `1.`, which some clients send. The parser of numbers also reads `1e-3` and `inf`.
        Some(text) if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => {
            text.parse().ok().filter(|weight| *weight <= 1.0)
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{ACCEPT, HeaderValue};

    fn preferences(lines: &[&str]) -> Vec<(String, f32)> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(ACCEPT, HeaderValue::from_str(line).unwrap());
        }
        let mut found = vec![];
        for_each_preference(&headers, &ACCEPT, |value, weight| found.push((value.to_owned(), weight)));
        found
    }

    #[test]
    fn reads_weights_as_clients_write_them() {
        let one = |line: &str| preferences(&[line]);
        for (line, weight) in [
            ("a", 1.0),
            ("a;q=1", 1.0),
            ("a;q=1.000", 1.0),
            ("a; q=.2", 0.2),
            ("a ; Q = 0.5 ;x=y", 0.5),
            ("a;;q=0.5;", 0.5),
            ("a;", 1.0),
            ("a;q=", 1.0),
            ("a;q=0", 0.0),
            ("a;x=\";q=0.1,\\\"\";q=0.3", 0.3),
        ] {
            assert_eq!(one(line), [("a".to_owned(), weight)], "{line}");
        }
        for line in ["", ",", " , ;q=1", "a;q=2", "a;q=-1", "a;q=x", "a;q=1e-3", "a;q=inf", "a;q=."] {
            assert_eq!(one(line), [], "{line}");
        }
    }

    #[test]
    fn several_lines_are_one_list() {
        let found = preferences(&["a, b;q=0.5", "", "c;q=0"]);
        assert_eq!(found, [("a".to_owned(), 1.0), ("b".to_owned(), 0.5), ("c".to_owned(), 0.0)]);
    }
}
