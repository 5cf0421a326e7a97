//! Pages of lists: requests and results.
use crate::error;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::statistics::{Facet, FacetScope};
use crate::query::text_search::TextQuery;
use crate::store::{AsOf, Cursor};
use async_graphql::SimpleObject;
use entity::{Money, Revision};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The records that match a filter and a search at a revision or timestamp.
#[derive(Clone, Debug, Default)]
pub struct Selection<F> {
    pub filter: F,
    pub q: Option<TextQuery>,
    pub as_of: Option<AsOf>,
}

impl<F> Selection<F> {
    /// Returns whether the search has a prefix, which makes it expensive.
    pub fn has_prefix(&self) -> bool {
        self.q.as_ref().is_some_and(TextQuery::has_prefix)
    }
}

/// A request for one page of a list.
#[derive(Clone, Debug)]
pub struct ListRequest<F, S, D> {
    pub selection: Selection<F>,
    pub sort: Vec<S>,
    /// Dimensions to count all matching records by.
    pub facets: Vec<D>,
    pub facet_scope: FacetScope,
    /// Whether to count all matching records. Otherwise the total is 0.
    pub with_total: bool,
    /// The amounts to count for `counted` of the page. None if it is not needed.
    pub counted_amounts: Option<CountedAmounts>,
    pub window: PageWindow,
}

impl<F: Default, S, D> Default for ListRequest<F, S, D> {
    fn default() -> Self {
        Self {
            selection: Selection::default(),
            sort: vec![],
            facets: vec![],
            facet_scope: FacetScope::default(),
            with_total: true,
            counted_amounts: None,
            window: PageWindow::default(),
        }
    }
}

/// The part of a list that a request asks for: a page by its number, or a page after or before a cursor.
#[derive(Clone, Debug)]
pub struct PageWindow<C = Cursor> {
    pub limit: PageSize,
    /// Only items after this cursor.
    pub after: Option<C>,
    /// Only items before this cursor.
    pub before: Option<C>,
    /// Whether to return the last items of the range instead of the first. The order stays the same.
    pub from_end: bool,
    /// Number of the page. Without cursors only.
    pub number: Option<PageNumber>,
}

impl<C> Default for PageWindow<C> {
    fn default() -> Self {
        Self { limit: PageSize::default(), after: None, before: None, from_end: false, number: None }
    }
}

/// The items of a page in the order of the list.
pub struct PageRows<T> {
    pub rows: Vec<T>,
    pub has_next: bool,
    pub has_previous: bool,
}

impl<C> PageWindow<C> {
    /// Returns the size and the number of the page.
    pub fn paging(&self) -> Paging {
        Paging { limit: self.limit, number: self.number }
    }

    /// Number of rows to read: one more than the page holds, to know whether others follow.
    pub fn rows(&self) -> usize {
        self.limit.get() + 1
    }

    /// Number of rows before a page that is named by its number.
    pub fn offset(&self) -> u64 {
        self.number.map_or(0, |PageNumber(number)| number.saturating_sub(1).saturating_mul(self.limit.get() as u64))
    }

    /// Cuts rows to the page. They were read from the end if the window is at the end.
    pub fn cut<T>(&self, mut rows: Vec<T>) -> PageRows<T> {
        let has_more = rows.len() > self.limit.get();
        rows.truncate(self.limit.get());
        if self.from_end {
            rows.reverse();
            return PageRows { rows, has_next: self.before.is_some(), has_previous: has_more };
        }
        PageRows { rows, has_next: has_more, has_previous: self.after.is_some() || self.offset() > 0 }
    }
}

/// The size and the number of a page.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    pub limit: PageSize,
    pub number: Option<PageNumber>,
}

impl Paging {
    /// The last record that page numbers reach.
    pub const DEPTH: u64 = 10_000;

    /// Returns the number of pages of a list. None if a page holds no items.
    pub fn pages(self, total: u64) -> Option<u64> {
        let limit = self.limit.get() as u64;
        (limit > 0).then(|| total.div_ceil(limit))
    }

    /// Returns the number of the last page that page numbers reach.
    pub fn deepest(self) -> u64 {
        Self::DEPTH.checked_div(self.limit.get() as u64).unwrap_or_default()
    }
}

/// Number of a page, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PageNumber(u64);

impl PageNumber {
    pub fn get(self) -> u64 {
        self.0
    }
}

impl TryFrom<i64> for PageNumber {
    type Error = &'static str;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        u64::try_from(number).ok().filter(|number| *number > 0).map(Self).ok_or("must be 1 or higher")
    }
}

/// Number of records on a page, 0 to 500. Default: 25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PageSize(u16);

impl PageSize {
    pub const MAX: u16 = 500;
    pub const DEFAULT: u16 = 25;

    /// Returns the maximum page size.
    pub fn most() -> Self {
        Self(Self::MAX)
    }

    pub fn get(self) -> usize {
        self.0.into()
    }
}

impl Default for PageSize {
    fn default() -> Self {
        Self(Self::DEFAULT)
    }
}

impl TryFrom<i64> for PageSize {
    type Error = &'static str;

    fn try_from(limit: i64) -> Result<Self, Self::Error> {
        let limit = u16::try_from(limit).ok().filter(|limit| *limit <= Self::MAX);
        limit.map(Self).ok_or("must be between 0 and 500")
    }
}

/// A region around a country of the filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial, complex)]
pub struct IncludedRegion {
    /// Id: `south-east-europe`.
    #[schema(example = "south-east-europe")]
    pub id: String,
    /// Name: `South East Europe`.
    pub name: String,
    /// Label in the language of `lang`. Absent without `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = String)]
    #[graphql(skip)]
    pub label: Option<String>,
}

/// One page of records.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// The cursor of each item.
    pub cursors: Vec<Cursor>,
    /// What each item adds to the sum of all matching records. Empty if the request did not ask for it, or the kind has no funding.
    pub counted: Vec<Option<Money>>,
    /// Number of all matching records. 0 if the request did not ask for it.
    pub total: u64,
    /// The revision that the page was read at.
    pub revision: Revision,
    /// Whether records follow this page.
    pub has_next: bool,
    /// Whether records precede this page.
    pub has_previous: bool,
    /// Counts of all matching records by value, one facet per dimension.
    pub facets: Vec<Facet>,
    /// A corrected search that finds something, if nothing matches.
    pub did_you_mean: Option<String>,
}

impl<T> Page<T> {
    /// Converts the items of the page with `f`.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        let Self { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean } = self;
        let items = items.into_iter().map(f).collect();
        Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean }
    }

    /// Converts the items of the page with `f`.
    ///
    /// # Errors
    ///
    /// The first error of `f`.
    pub fn try_map<U>(self, f: impl FnMut(T) -> error::Result<U>) -> error::Result<Page<U>> {
        let Self { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean } = self;
        let items = items.into_iter().map(f).collect::<error::Result<_>>()?;
        Ok(Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean })
    }

    /// The cursor at which the next page begins. None on the last page.
    pub fn next(&self) -> Option<&Cursor> {
        self.cursors.last().filter(|_| self.has_next)
    }
}
