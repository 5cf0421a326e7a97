//! The public URL of a request.
use crate::error::{Error, Result, Violation};
use crate::store::PublicUrl;
use actix_web::HttpRequest;
use std::fmt::{Display, Formatter};

/// The parameters that name the position of a page.
pub const POSITION: [&str; 3] = ["after", "before", "page"];

/// The parameters of a query string, in order.
pub type Pairs = Vec<(String, String)>;

/// The URL of a request, as the public sees it.
#[derive(Clone, Debug)]
pub struct RequestUrl {
    base: PublicUrl,
    path: String,
    pub query: Pairs,
}

impl RequestUrl {
    /// Reads the URL of a request.
    ///
    /// # Errors
    ///
    /// Returns an error if the query string is malformed, or a value is empty or contains NUL.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let pairs: Pairs = serde_html_form::from_str(request.query_string()).map_err(|_| {
            Error::Invalid(vec![Violation::query("", "the query string must consist of pairs such as `key=value`")])
        })?;
        let faults: Vec<_> = pairs.iter().filter_map(|(key, value)| check_pair(key, value)).collect();
        if faults.is_empty() {
            Ok(Self { base: PublicUrl::of(request), path: request.path().into(), query: pairs })
        } else {
            Err(Error::Invalid(faults))
        }
    }

    /// Returns a URL that only has a query.
    pub fn of_pairs(query: Pairs) -> Self {
        Self { base: PublicUrl::default(), path: String::new(), query }
    }

    /// Returns the URL of a request without its query string.
    pub fn without_query(request: &HttpRequest) -> Self {
        Self { base: PublicUrl::of(request), path: request.path().into(), query: vec![] }
    }

    /// Whether the query string has a key.
    pub fn has(&self, key: &str) -> bool {
        self.query.iter().any(|(name, _)| name == key)
    }

    /// The path without the query string.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The URL with only some of the keys.
    pub fn with_only(&self, keys: &[&str]) -> String {
        self.filtered(|name| keys.contains(&name))
    }

    /// The URL without some keys.
    pub fn without(&self, keys: &[&str]) -> String {
        self.filtered(|name| !keys.contains(&name))
    }

    fn filtered(&self, keep: impl Fn(&str) -> bool) -> String {
        let mut url = self.clone();
        url.query.retain(|(name, _)| keep(name));
        url.to_string()
    }

    /// The URL of another path without a query string.
    pub fn of_path(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Another URL with the query of this one.
    pub fn query_at(&self, url: &str) -> String {
        Self { base: PublicUrl(url.into()), path: String::new(), query: self.query.clone() }.to_string()
    }

    /// The URL of another page of the same list.
    pub fn page_at(&self, key: &str, value: &str) -> String {
        let mut url = self.clone();
        url.query.retain(|(name, _)| !POSITION.contains(&name.as_str()));
        url.query.push((key.into(), value.into()));
        url.to_string()
    }

    /// The URL with one key set to a value.
    pub fn with(&self, key: &str, value: &str) -> String {
        let mut query = self.query.clone();
        query.retain(|(name, _)| name != key);
        query.push((key.into(), value.into()));
        Self { base: self.base.clone(), path: self.path.clone(), query }.to_string()
    }
}

fn check_pair(key: &str, value: &str) -> Option<Violation> {
    if key.contains('\0') || value.contains('\0') {
        Some(Violation::query(key.replace('\0', ""), "must not contain the character NUL"))
    } else if value.is_empty() {
        Some(Violation::query(key, "has no value: set one or remove the key"))
    } else {
        None
    }
}

impl Display for RequestUrl {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let query = serde_html_form::to_string(&self.query).map_err(|_| std::fmt::Error)?;
        write!(f, "{}{}", self.base, self.path)?;
        if query.is_empty() { Ok(()) } else { write!(f, "?{query}") }
    }
}
