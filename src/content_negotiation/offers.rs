//! The media types that each path offers, from the contract.
use super::media_type::{JSON, preferred};
use crate::contract_files::{Operation, Paths};
use actix_web::http::header::HeaderMap;
use fnv::FnvHashMap;

/// The media types of a successful GET, by path. Of the paths that are not listed, those of data offer JSON, and pages offer HTML.
#[derive(Default)]
pub struct Offers(FnvHashMap<String, Offer>);

struct Offer {
    /// First choice first.
    media_types: Vec<String>,
    /// Whether the query parameter `format` overrides `Accept`.
    has_format_parameter: bool,
}

impl Offers {
    /// Reads the paths of the contract.
    pub fn of(paths: &Paths) -> Self {
        Self(paths.gets().map(|(path, get)| (path.to_owned(), Offer::of(get))).collect())
    }

    /// Adds a path that the contract does not list.
    #[must_use]
    pub fn with(mut self, path: &str, media_types: &[&str]) -> Self {
        let media_types = media_types.iter().map(|name| (*name).to_owned()).collect();
        self.0.insert(path.into(), Offer { media_types, has_format_parameter: false });
        self
    }

    /// Returns the index of the media type of the response to a request. None if the client accepts none of them.
    pub fn choose(&self, path: &str, query: &str, headers: &HeaderMap) -> Option<usize> {
        match self.0.get(path) {
            Some(offer) if offer.has_format_parameter && has_format(query) => Some(0),
            Some(offer) => preferred(headers, &offer.media_types),
            None if is_data(path) => preferred(headers, &[JSON]),
            // A browser may also ask for a page as if it were a picture.
            None => Some(0),
        }
    }
}

/// Whether a path is that of data.
fn is_data(path: &str) -> bool {
    path == "/v1" || path.starts_with("/v1/")
}

/// Whether a query string names the format. A key with percent-encoded letters does not count. Then the response is only shared by
/// requests that also accept the same media type.
fn has_format(query: &str) -> bool {
    query.split('&').any(|pair| pair.starts_with("format="))
}

impl Offer {
    fn of(get: &Operation) -> Self {
        let media_types: Vec<String> = get.media_types().map(ToOwned::to_owned).collect();
        let media_types = if media_types.is_empty() { vec![JSON.into()] } else { media_types };
        Self { media_types, has_format_parameter: get.has_parameter("format") }
    }
}
