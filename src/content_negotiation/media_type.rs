//! Media types: the one that a client prefers, and that of a request body.
use super::preferences::for_each_preference;
use actix_web::http::header::{self, HeaderMap};
use actix_web::mime::Mime;

pub const JSON: &str = "application/json";
pub const HTML: &str = "text/html";
const PROBLEM: &str = "application/problem+json";

/// The range of `Accept` that applies to an offered media type.
#[derive(Clone, Copy)]
struct Match {
    /// 0 for `*/*`, 1 for `text/*`, 2 for a media type.
    specificity: u8,
    weight: f32,
    /// The position of the range in the header.
    position: usize,
}

/// Returns the index of the offered media type that the client prefers. The most specific range decides about a media type. Among
/// equal weights, the range that the client names first wins, then the media type that is offered first.
///
/// Ignores the media type of errors, which some generated clients name alone. Returns 0 without `Accept`, or if no other range in it can
/// be read. Returns None if the client accepts none of the media types.
pub fn preferred(headers: &HeaderMap, offered: &[impl AsRef<str>]) -> Option<usize> {
    if !headers.contains_key(header::ACCEPT) {
        return Some(0);
    }
    let mut matches: Vec<Option<Match>> = vec![None; offered.len()];
    let mut ranges = 0;
    for_each_preference(headers, &header::ACCEPT, |range, weight| {
        if range.eq_ignore_ascii_case(PROBLEM) {
            return;
        }
        let Some(range) = parse_range(range) else { return };
        ranges += 1;
        for (best, media_type) in matches.iter_mut().zip(offered) {
            let Some(specificity) = specificity(range, media_type.as_ref()) else { continue };
            let is_better = |best: Match| {
                (specificity, weight)
                    .partial_cmp(&(best.specificity, best.weight))
                    .is_some_and(std::cmp::Ordering::is_gt)
            };
            if best.is_none_or(is_better) {
                *best = Some(Match { specificity, weight, position: ranges });
            }
        }
    });
    if ranges == 0 {
        return Some(0);
    }
    let accepted = (0..).zip(matches).filter_map(|(index, best)| Some((index, best.filter(|best| best.weight > 0.0)?)));
    let order = |(_, a): &(usize, Match), (_, b): &(usize, Match)| {
        b.weight.total_cmp(&a.weight).then(a.position.cmp(&b.position))
    };
    accepted.min_by(order).map(|(index, _)| index)
}

/// Splits a media range into type and subtype. A bare `*` means `*/*`.
fn parse_range(range: &str) -> Option<(&str, &str)> {
    if range == "*" {
        return Some(("*", "*"));
    }
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
    range
        .split_once('/')
        .filter(|(kind, subtype)| is_name(kind) && is_name(subtype) && (*kind != "*" || *subtype == "*"))
}

fn specificity((kind, subtype): (&str, &str), media_type: &str) -> Option<u8> {
    let (offered_kind, offered_subtype) = media_type.split_once('/')?;
    match (kind, subtype) {
        ("*", _) => Some(0),
        (kind, "*") => kind.eq_ignore_ascii_case(offered_kind).then_some(1),
        (kind, subtype) => {
            (kind.eq_ignore_ascii_case(offered_kind) && subtype.eq_ignore_ascii_case(offered_subtype)).then_some(2)
        }
    }
}

/// Whether the request body is JSON in UTF-8.
pub fn has_json_body(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()?.parse::<Mime>().ok());
    media_type.is_some_and(|media_type| {
        let is_utf8 = media_type.get_param("charset").is_none_or(|charset| charset == "utf-8");
        media_type.essence_str() == JSON && is_utf8
    })
}

/// Whether the request body is compressed, or encoded in another way.
pub fn is_encoded(headers: &HeaderMap) -> bool {
    headers.get_all(header::CONTENT_ENCODING).any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    const OFFERED: [&str; 4] = [JSON, "application/x-ndjson", "text/csv", "application/xlsx"];

    fn choice(lines: &[&str]) -> Option<usize> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::ACCEPT, HeaderValue::from_bytes(line.as_bytes()).unwrap());
        }
        preferred(&headers, &OFFERED)
    }

    #[test]
    fn reads_accept_as_clients_write_it() {
        for (lines, expected) in [
            (&[][..], Some(0)),
            (&["*/*"], Some(0)),
            (&["*"], Some(0)),
            (&["text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"], Some(0)),
            (&["text/csv"], Some(2)),
            (&["TEXT/CSV; charset=utf-8; header=present"], Some(2)),
            (&["text/csv;q=0.1, */*"], Some(0)),
            (&["text/csv, application/json"], Some(2)),
            (&["application/json, text/csv"], Some(0)),
            (&["text/*;q=0.9, application/*;q=0.8"], Some(2)),
            (&["application/json;q=0, */*"], Some(1)),
            (&["*/*", "application/json;q=0"], Some(1)),
            (&["application/*;q=0, */*;q=0.1"], Some(2)),
            (&["image/png", "text/csv"], Some(2)),
            (&["image/png"], None),
            (&["application/json;q=0"], None),
            (&["*/*;q=0"], None),
            (&["nonsense, image/png"], None),
            (&["application/problem+json"], Some(0)),
            (&["application/problem+json, text/csv"], Some(2)),
            (&["application/problem+json, image/png"], None),
            (&[""], Some(0)),
            (&["nonsense", "*/json, a/, /b, a/b/c, text/csv;q=7"], Some(0)),
            (&["ñ/ñ"], Some(0)),
        ] {
            assert_eq!(choice(lines), expected, "{lines:?}");
        }
    }

    #[test]
    fn json_body_has_its_media_type_in_utf8() {
        let has_json = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(text).unwrap());
            has_json_body(&headers)
        };
        assert!(has_json("application/json") && has_json("Application/JSON; charset=UTF-8"));
        assert!(!has_json("application/json; charset=latin1") && !has_json("text/plain") && !has_json(""));
    }
}
