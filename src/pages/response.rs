//! What a page answers with: a page, or the way to another address.
use super::layout::Page;
use actix_web::http::StatusCode;

/// A page, or the way to another address.
pub enum PageResponse {
    Page(Box<Page>),
    Redirect(StatusCode, String),
}

impl PageResponse {
    /// Leads to the address of the same view.
    pub fn see_other(link: String) -> Self {
        Self::Redirect(StatusCode::SEE_OTHER, link)
    }

    /// Leads to the permanent address.
    pub fn moved(link: String) -> Self {
        Self::Redirect(StatusCode::MOVED_PERMANENTLY, link)
    }
}

impl From<Page> for PageResponse {
    fn from(page: Page) -> Self {
        Self::Page(Box::new(page))
    }
}
