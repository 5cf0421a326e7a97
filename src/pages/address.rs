//! The address of a page: its language, its path and its query. Links of pages are built from it, so that they keep the language and
//! the date.
use super::parameter_order;
use crate::error::{Error, Result, Violation};
use crate::language::{Language, enabled};
use crate::store::PublicUrl;
use actix_web::HttpRequest;

/// The parameters of a query, in order.
pub type Pairs = Vec<(String, String)>;

/// The address of a page.
#[derive(Clone, Debug)]
pub struct PageAddress {
    /// The public URL of the register.
    origin: PublicUrl,
    /// The path of the public URL: empty, or `/thb`. Links begin with it, so that they work under every host name of the register.
    base: String,
    pub language: Language,
    /// The path without the language: `/projects`.
    pub path: String,
    pub query: Pairs,
}

impl PageAddress {
    /// Reads the address of a request.
    ///
    /// # Errors
    ///
    /// Returns an error if the query string is malformed or contains NUL.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let query: Pairs = serde_html_form::from_str(request.query_string()).map_err(|_| {
            Error::Invalid(vec![Violation::query("", "the query string must consist of pairs such as `key=value`")])
        })?;
        let has_nul = |(key, value): &(String, String)| key.contains('\0') || value.contains('\0');
        if query.iter().any(has_nul) {
            return Err(Error::Invalid(vec![Violation::query("", "must not contain the character NUL")]));
        }
        let (language, path) = split(request.path());
        let origin = PublicUrl::of(request);
        let base = base_path(&origin.0).to_owned();
        Ok(Self { origin, base, language, path: path.into(), query })
    }

    /// Returns the address of a page that cannot be read, for its error.
    pub fn without_query(request: &HttpRequest) -> Self {
        let (language, path) = split(request.path());
        let origin = PublicUrl::of(request);
        let base = base_path(&origin.0).to_owned();
        Self { origin, base, language, path: path.into(), query: vec![] }
    }

    /// Reads the URL of a page. Returns `None` if it is not a URL of this register.
    pub fn of_url(origin: &PublicUrl, url: &str) -> Option<Self> {
        let rest = url.strip_prefix(origin.0.as_ref())?;
        let rest = rest.split('#').next().unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (language, path) = path.starts_with('/').then(|| split(path))?;
        let (base, path) = (base_path(&origin.0).to_owned(), path.to_owned());
        Some(Self { origin: origin.clone(), base, language, path, query: serde_html_form::from_str(query).ok()? })
    }

    /// Returns the address of another page with the same query.
    pub fn at(&self, path: &str) -> Self {
        Self { path: path.to_owned(), ..self.clone() }
    }

    /// Returns the link to this page for other sites, which show it in a frame.
    pub fn embedded(&self) -> String {
        self.at(&format!("/embed{}", self.path)).with(&[], &["page", "sort"])
    }

    /// Returns the first value of a parameter.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Returns the link to another page in the same language, at the same date.
    pub fn to(&self, path: &str, query: &[(&str, &str)]) -> String {
        let as_of = self.get("as_of").map(|value| ("as_of", value));
        let query: Vec<_> = query.iter().copied().chain(as_of).collect();
        self.link(path, &query)
    }

    /// Returns the link to a page in the same language, with the parameters in their canonical order.
    fn link(&self, path: &str, query: &[(&str, &str)]) -> String {
        let mut query = query.to_vec();
        parameter_order::sort(path, &mut query);
        let path = if self.language == Language::En {
            path.to_owned()
        } else if path == "/" {
            format!("/{}/", self.language.code())
        } else {
            format!("/{}{path}", self.language.code())
        };
        format!("{}{path}{}", self.base, query_string(&query))
    }

    /// Returns the link to the canonical address of this page, if it differs: without empty parameters, in the order of the contract,
    /// with sorted values.
    pub fn canonical(&self) -> Option<String> {
        let mut query = self.query.clone();
        query.retain(|(key, value)| !(value.is_empty() || key == "page" && value == "1"));
        parameter_order::sort(&self.path, &mut query);
        query.dedup();
        (query != self.query).then(|| self.with_query(&query))
    }

    /// Returns the link to this page with another query.
    pub fn with_query(&self, query: &[(String, String)]) -> String {
        let query: Vec<_> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        self.link(&self.path, &query)
    }

    /// Returns the link to this page with some parameters set, and others left out.
    pub fn with(&self, set: &[(&str, &str)], without: &[&str]) -> String {
        self.with_query(&self.changed(set, without))
    }

    /// Returns the query with some parameters set, and others left out.
    pub fn changed(&self, set: &[(&str, &str)], without: &[&str]) -> Pairs {
        let is_kept = |name: &str| !without.contains(&name) && set.iter().all(|(key, _)| *key != name);
        let mut query: Pairs = self.query.iter().filter(|(name, _)| is_kept(name)).cloned().collect();
        query.extend(set.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        query
    }

    /// Returns the link to this page in another language.
    pub fn in_language(&self, language: Language) -> String {
        Self { language, ..self.clone() }.with_query(&self.query)
    }

    /// Returns the link to an address outside the pages, such as data: it has no language.
    pub fn data(&self, path: &str, query: &[(&str, &str)]) -> String {
        let as_of = self.get("as_of").map(|value| ("as_of", value));
        let query: Vec<_> = query.iter().copied().chain(as_of).collect();
        format!("{}{path}{}", self.base, query_string(&query))
    }

    /// Returns the link to the data of this page.
    pub fn own_data(&self, set: &[(&str, &str)]) -> String {
        self.data_of("", &self.changed(set, &["page"]))
    }

    /// Returns the link to the page that explains the sum of this list.
    pub fn explanation(&self) -> String {
        self.at(&format!("{}/stats", self.path)).with(&[], &["page", "sort"])
    }

    /// Returns the link to the data of this page with another query.
    pub fn data_of(&self, path: &str, query: &[(String, String)]) -> String {
        let query: Vec<_> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        format!("{}/v1{}{path}{}", self.base, self.path, query_string(&query))
    }

    /// Returns the link to this page with one more value of a filter, which keeps only what also matches it.
    pub fn narrowed(&self, key: &str, value: &str) -> String {
        self.with(&[(key, value)], &["page"])
    }

    /// Returns a link with the scheme and the host: for citations, canonical addresses and previews.
    pub fn absolute(&self, link: &str) -> String {
        format!("{}{}", self.origin.0.strip_suffix(self.base.as_str()).unwrap_or(&self.origin.0), link)
    }

    /// Returns the link to another page in the same language, without a query. Forms send to it.
    pub fn with_path(&self, path: &str) -> String {
        self.link(path, &[])
    }

    /// Returns the link to an address that has neither a language nor a date, such as the documentation.
    pub fn outside(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Returns the link to a file of the pages.
    pub fn asset(&self, name: &str) -> String {
        format!("{}/assets/{name}", self.base)
    }
}

/// Splits a path into the language and the rest.
fn split(path: &str) -> (Language, &str) {
    let rest = path.trim_start_matches('/');
    let (code, rest) = rest.split_once('/').unwrap_or((rest, ""));
    match enabled().iter().find(|language| **language != Language::En && language.code() == code) {
        Some(language) => {
            (*language, path.get(path.len() - rest.len() - 1..).filter(|rest| rest.starts_with('/')).unwrap_or("/"))
        }
        None => (Language::En, path),
    }
}

/// Returns the path of a URL, without a slash at its end.
fn base_path(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.find('/').and_then(|at| host.get(at..)).unwrap_or_default().trim_end_matches('/')
}

fn query_string(query: &[(&str, &str)]) -> String {
    let text = serde_html_form::to_string(query).unwrap_or_default();
    if text.is_empty() { text } else { format!("?{text}") }
}
