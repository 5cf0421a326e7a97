//! The parameters that select a page of a list.
use crate::error::Violation;
use crate::query::paging::{PageNumber, PageSize, PageWindow, Paging};

/// The parameters that select a page of a list.
pub struct PageParams<C> {
    pub limit: Option<PageSize>,
    pub after: Option<C>,
    pub before: Option<C>,
    pub page: Option<PageNumber>,
}

impl<C> PageParams<C> {
    /// Reads the part of the list.
    ///
    /// # Errors
    ///
    /// Parameters that exclude each other, and pages that numbers do not reach.
    pub fn window(self) -> Result<PageWindow<C>, Vec<Violation>> {
        let Self { limit, after, before, page: number } = self;
        let limit = limit.unwrap_or_default();
        let given = [("after", after.is_some()), ("before", before.is_some()), ("page", number.is_some())];
        let mut given = given.into_iter().filter_map(|(name, is_given)| is_given.then_some(name));
        let first = given.next();
        let refused = |name| Violation::query(name, format!("must not be combined with {}", first.unwrap_or_default()));
        let mut faults: Vec<_> = given.map(refused).collect();
        if let Some(number) = number {
            faults.extend(too_deep(number, limit).map(|detail| Violation::query("page", detail)));
        }
        let from_end = before.is_some();
        if faults.is_empty() { Ok(PageWindow { limit, after, before, from_end, number }) } else { Err(faults) }
    }
}

/// Returns why numbers do not reach a page.
fn too_deep(number: PageNumber, limit: PageSize) -> Option<String> {
    let deepest = Paging { limit, number: Some(number) }.deepest();
    match limit.get() {
        0 => Some("requires a limit of 1 or more".into()),
        _ if number.get() <= deepest => None,
        size => Some(format!(
            "must be between 1 and {deepest} with limit={size}, because page numbers reach 10,000 records: \
             continue with after and the next_cursor of a page"
        )),
    }
}
