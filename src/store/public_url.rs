//! The public URL of the register, and the addresses below it.
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::{Display, Formatter};
use std::sync::Arc;

/// The characters that a segment of a path encodes (RFC 3986, `pchar`).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The public URL of the register, without a slash at its end: `https://thb-register.example` or `https://example.org/thb`. All links
/// begin with it.
#[derive(Clone, Debug, Default)]
pub struct PublicUrl(pub Arc<str>);

impl PublicUrl {
    /// Returns the URL of a record or an entry in the API, by the path of its list and its key: `.../v1/projects/12401-11-at-02`.
    pub fn data(&self, list: &str, key: &str) -> String {
        format!("{self}/v1/{list}/{}", segment(key))
    }

    /// Returns the URL of the page of a record or an entry for people: that of the data without `/v1`.
    pub fn page(&self, list: &str, key: &str) -> String {
        format!("{self}/{list}/{}", segment(key))
    }
}

fn segment(key: &str) -> impl Display {
    utf8_percent_encode(key, ENCODED)
}

impl Display for PublicUrl {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_one_segment_of_the_path() {
        let url = PublicUrl("https://example.org/thb".into());
        for (key, segment) in
            [("16633-06-1.1.a", "16633-06-1.1.a"), ("a b/c, d", "a%20b%2Fc,%20d"), ("é?#%", "%C3%A9%3F%23%25")]
        {
            assert_eq!(url.data("documents", key), format!("https://example.org/thb/v1/documents/{segment}"));
            assert_eq!(url.page("documents", key), format!("https://example.org/thb/documents/{segment}"));
        }
    }
}
