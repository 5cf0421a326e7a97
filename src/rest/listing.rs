//! Pages of lists as JSON, with their links.
use super::request_url::{POSITION, RequestUrl};
use crate::language::Language;
use crate::query::labels::{facet_label, sort_by_label};
use crate::query::paging::{IncludedRegion, Page, PageNumber, Paging};
use crate::query::statistics::{Facet, FacetSort, FacetValue};
use crate::store::Cursor;
use actix_web::body::BoxBody;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, Responder};
use entity::Revision;
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// One page of a list.
#[derive(Serialize, ToSchema)]
pub struct Listing<T> {
    /// The items of the page, at most `limit`.
    pub items: Vec<T>,
    /// Number of items that match, on all pages.
    #[schema(example = 47)]
    pub total: u64,
    /// Number of pages of this size. `null` with `limit=0`.
    #[schema(required, example = 2)]
    pub pages: Option<u64>,
    /// Revision of the register that was read.
    pub revision: Revision,
    /// For each dimension in `facet`, its values with the number of matching records, most frequent value first. Records without a
    /// value are counted last, under `null`. Absent without `facet`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schema(required = false, value_type = HashMap<String, Vec<FacetValue>>)]
    pub facets: IndexMap<String, Vec<FacetValue>>,
    /// Labels of the dimensions in `facets`, in the language of `lang`. Absent without `facet` or `lang`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[schema(required = false, value_type = HashMap<String, String>)]
    pub facet_labels: IndexMap<String, String>,
    /// Regions around the countries of the filter. Records of these regions match too. Absent without `include_regions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Vec<IncludedRegion>)]
    pub included_regions: Option<Vec<IncludedRegion>>,
    /// A corrected `q` that finds something under the same filters. `null` if something matches, or no better word is known. Absent
    /// without `q`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Option<String>, example = "victims nigeria")]
    pub did_you_mean: Option<Value>,
    /// Cursor of the last item, for `after`. `null` on the last page.
    #[schema(required)]
    pub next_cursor: Option<String>,
    pub links: Links,
}

/// Links to this page and to others of the same list. The header `Link` has the same links. Links of a page with `page=` name pages by
/// number, all others by cursor.
#[derive(Serialize, ToSchema)]
pub struct Links {
    /// Link to this page.
    #[serde(rename = "self")]
    #[schema(example = "https://thb-register.example/v1/actions?limit=25")]
    pub this: String,
    /// Link to the first page.
    #[schema(example = "https://thb-register.example/v1/actions?limit=25")]
    pub first: String,
    /// Link to the previous page. `null` on the first page.
    #[schema(required, example = json!(null))]
    pub prev: Option<String>,
    /// Link to the next page. `null` on the last page.
    #[schema(
        required,
        example = "https://thb-register.example/v1/actions?limit=25&after=WzE3LFsyNSwiMTY2MzMtMDYtNS40LmEiXV0"
    )]
    pub next: Option<String>,
    /// Link to the last page, by its number. `null` if it ends beyond the 10,000th record, which page numbers do not reach.
    #[schema(required, example = "https://thb-register.example/v1/actions?limit=25&page=2")]
    pub last: Option<String>,
}

impl Links {
    /// Returns the links as the value of the header `Link`.
    pub fn header(&self) -> String {
        let Self { this, first, prev, next, last } = self;
        let links = [("self", Some(this)), ("first", Some(first)), ("prev", prev.as_ref())];
        let links = links.into_iter().chain([("next", next.as_ref()), ("last", last.as_ref())]);
        let links = links.filter_map(|(rel, link)| link.map(|link| format!("<{link}>; rel=\"{rel}\"")));
        links.collect::<Vec<_>>().join(", ")
    }
}

impl RequestUrl {
    /// Returns the links of a page.
    pub fn links<T>(&self, page: &Page<T>, paging: Paging) -> Links {
        let (this, first) = (self.to_string(), self.without(&POSITION));
        let Some(pages) = paging.pages(page.total) else {
            return Links { this, first, prev: None, next: None, last: None };
        };
        let numbered = |number: u64| (number <= paging.deepest()).then(|| self.page_at("page", &number.to_string()));
        let at_cursor = |name, cursor: Option<&Cursor>| Some(self.page_at(name, &cursor?.to_string()));
        let last = numbered(pages.max(1));
        // A page after the last cursor or before the first one is empty.
        let prev = || match paging.number.map(PageNumber::get) {
            Some(number) => numbered((number - 1).min(pages.max(1))),
            None => at_cursor("before", page.cursors.first()).or_else(|| last.clone()),
        };
        let next = || {
            let number = paging.number.and_then(|number| numbered(number.get() + 1));
            number.or_else(|| at_cursor("after", page.cursors.last())).or_else(|| Some(first.clone()))
        };
        let prev = page.has_previous.then(prev).flatten();
        let next = page.has_next.then(next).flatten();
        Links { this, first, prev, next, last }
    }

    /// Builds the response for a page of this URL.
    pub fn page<T>(&self, page: Page<T>, paging: Paging) -> Listing<T> {
        let links = self.links(&page, paging);
        let next_cursor = page.next().map(ToString::to_string);
        let did_you_mean = self.has("q").then(|| page.did_you_mean.clone().into());
        Listing { next_cursor, did_you_mean, pages: paging.pages(page.total), ..Listing::of(page, links) }
    }

    /// Builds the response for a list without pages.
    pub fn whole_list<T>(&self, page: Page<T>) -> Listing<T> {
        let this = self.to_string();
        let links = Links { first: this.clone(), prev: None, next: None, last: Some(this.clone()), this };
        Listing { pages: Some(1), ..Listing::of(page, links) }
    }
}

impl<T> Listing<T> {
    fn of(page: Page<T>, links: Links) -> Self {
        let Page { items, total, revision, facets, .. } = page;
        let facets = facets.into_iter().map(|Facet { dimension, values, is_enum: _ }| (dimension, values)).collect();
        let (facet_labels, included_regions) = (IndexMap::new(), None);
        let (pages, did_you_mean, next_cursor) = (None, None, None);
        Self { items, total, pages, revision, facets, facet_labels, included_regions, did_you_mean, next_cursor, links }
    }

    /// Adds labels to the facets and the included regions.
    pub fn set_labels(&mut self, language: Language, sort: FacetSort) {
        for region in self.included_regions.iter_mut().flatten() {
            region.set_label(language);
        }
        for values in self.facets.values_mut() {
            if sort == FacetSort::Label {
                sort_by_label(values, language);
            }
            for value in values {
                value.set_label(language);
            }
        }
        let label = |(name, values): (&String, &Vec<_>)| (name.clone(), facet_label(language, name, values));
        self.facet_labels = self.facets.iter().map(label).collect();
    }
}

impl<T: Serialize> Responder for Listing<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().insert_header((header::LINK, self.links.header())).json(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::paging::PageSize;
    use actix_web::test::TestRequest;

    /// Returns the links of a page of 30,000 items, 25 a page.
    fn links(query: &str, number: Option<i64>) -> Links {
        let request = TestRequest::with_uri(&format!("/v1/x?{query}")).to_http_request();
        let cursor = Cursor::try_from("WzEsWzFdXQ".to_owned()).unwrap();
        let page = Page {
            items: vec![1],
            cursors: vec![cursor],
            counted: vec![],
            total: 30_000,
            revision: Revision(1),
            has_next: true,
            has_previous: true,
            facets: vec![],
            did_you_mean: None,
        };
        let number = number.map(|number| PageNumber::try_from(number).unwrap());
        RequestUrl::of(&request).unwrap().links(&page, Paging { limit: PageSize::default(), number })
    }

    #[test]
    fn links_go_on_by_cursor_beyond_the_last_page_with_a_number() {
        for (query, number, prev, next) in [
            ("page=399&a=1", Some(399), "a=1&page=398", "a=1&page=400"),
            ("page=400&a=1", Some(400), "a=1&page=399", "a=1&after=WzEsWzFdXQ"),
            ("a=1&after=x", None, "a=1&before=WzEsWzFdXQ", "a=1&after=WzEsWzFdXQ"),
        ] {
            let Links { this, first, prev: found_prev, next: found_next, last } = links(query, number);
            assert_eq!((this, first), (format!("/v1/x?{query}"), "/v1/x?a=1".to_owned()));
            assert_eq!((found_prev, found_next), (Some(format!("/v1/x?{prev}")), Some(format!("/v1/x?{next}"))));
            assert_eq!(last, None, "numbers do not reach the last page");
        }
    }
}
