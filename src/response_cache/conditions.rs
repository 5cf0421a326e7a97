//! The conditions of a request: `If-None-Match` and `If-Modified-Since`.
use actix_web::HttpResponse;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HttpDate};
use std::time::SystemTime;

/// The condition under which the client needs no body.
#[derive(Debug, PartialEq)]
pub enum Condition {
    None,
    /// The client has the response with one of these tags.
    NoneMatch,
    /// `If-None-Match: *`: the client has some response.
    NoneExists,
    /// The client has the response of this time.
    ModifiedSince(SystemTime),
}

impl Condition {
    /// Reads the condition of a request. `If-Modified-Since` does not count if there is an `If-None-Match`, or if it is no date.
    pub fn of(headers: &HeaderMap) -> Self {
        if headers.contains_key(header::IF_NONE_MATCH) {
            let is_any = headers.get_all(header::IF_NONE_MATCH).any(|line| line.as_bytes().trim_ascii() == b"*");
            return if is_any { Self::NoneExists } else { Self::NoneMatch };
        }
        let mut lines = headers.get_all(header::IF_MODIFIED_SINCE);
        let date = lines.next().filter(|_| lines.next().is_none()).and_then(|date| date.to_str().ok()?.parse().ok());
        date.map_or(Self::None, |date: HttpDate| Self::ModifiedSince(date.into()))
    }

    /// Whether the client has this response.
    fn holds_for(&self, headers: &HeaderMap) -> bool {
        match self {
            Self::None | Self::NoneMatch => false,
            Self::NoneExists => headers.contains_key(header::ETAG),
            Self::ModifiedSince(date) => {
                let modified = headers.get(header::LAST_MODIFIED).and_then(|date| date.to_str().ok()?.parse().ok());
                modified.is_some_and(|modified: HttpDate| SystemTime::from(modified) <= *date)
            }
        }
    }

    /// Replaces a successful response by 304 if the client has it. Only the response shows whether the resource exists.
    pub fn apply(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        if response.status() != StatusCode::OK || !self.holds_for(response.headers()) {
            return response;
        }
        let (request, response) = response.into_parts();
        let mut not_modified = HttpResponse::NotModified().finish();
        for name in &KEPT {
            if let Some(value) = response.headers().get(name) {
                not_modified.headers_mut().insert(name.clone(), value.clone());
            }
        }
        ServiceResponse::new(request, not_modified)
    }
}

/// The headers of a response that 304 repeats.
static KEPT: [HeaderName; 4] = [header::ETAG, header::CACHE_CONTROL, header::VARY, header::LAST_MODIFIED];

/// Whether a list of entity tags names a tag. Weak tags match too (RFC 9110, 13.1.2). `tag` has its quotation marks.
pub fn lists_tag(headers: &HeaderMap, tag: &[u8]) -> bool {
    headers.get_all(header::IF_NONE_MATCH).any(|line| line_lists_tag(line.as_bytes(), tag))
}

fn line_lists_tag(line: &[u8], tag: &[u8]) -> bool {
    // The parts between quotation marks are the tags and the text between them, in turn. No tag contains a quotation mark.
    let tag = tag.strip_prefix(b"\"").and_then(|tag| tag.strip_suffix(b"\"")).unwrap_or(tag);
    let mut parts = line.split(|byte| *byte == b'"').skip(1).step_by(2);
    parts.any(|listed| listed == tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn headers(lines: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::IF_NONE_MATCH, HeaderValue::from_str(line).unwrap());
        }
        headers
    }

    #[test]
    fn finds_a_tag_in_several_lines_and_lists() {
        for lines in [
            &["\"a-b\""][..],
            &["W/\"a-b\""],
            &["\"x\",\"a-b\""],
            &["\"x, y\", W/\"a-b\" , \"z\""],
            &["\"x\"", "\"a-b\""],
        ] {
            assert!(lists_tag(&headers(lines), b"\"a-b\""), "{lines:?}");
        }
        for lines in [&[][..], &["\"x\""], &["a-b"], &["\"x\"a-b\"y\""], &["*"], &[""]] {
            assert!(!lists_tag(&headers(lines), b"\"a-b\""), "{lines:?}");
        }
    }

    #[test]
    fn if_none_match_takes_precedence_over_the_date() {
        assert_eq!(Condition::of(&HeaderMap::new()), Condition::None);
        assert_eq!(Condition::of(&headers(&["\"x\"", " * "])), Condition::NoneExists);
        let date = HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT");
        let mut both = headers(&["\"x\""]);
        both.insert(header::IF_MODIFIED_SINCE, date.clone());
        assert_eq!(Condition::of(&both), Condition::NoneMatch);
        let mut dated = HeaderMap::new();
        dated.insert(header::IF_MODIFIED_SINCE, date.clone());
        assert!(matches!(Condition::of(&dated), Condition::ModifiedSince(_)));
        dated.append(header::IF_MODIFIED_SINCE, date);
        assert_eq!(Condition::of(&dated), Condition::None, "two dates are no date");
    }
}
