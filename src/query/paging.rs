//! One page of a list: how it is asked for, and where it ends.
use crate::query::statistics::Facet;
use crate::query::text_search::TextQuery;
use crate::store::{AsOf, Cursor};
use entity::Revision;
use serde::Deserialize;

/// Which records: those that a filter and a search keep, as of when.
#[derive(Clone, Debug, Default)]
pub struct Selection<F> {
    pub filter: F,
    pub q: Option<TextQuery>,
    pub as_of: Option<AsOf>,
}

/// What to list: which records, in which order, and which page of them.
#[derive(Clone, Debug)]
pub struct ListRequest<F, S, D> {
    pub selection: Selection<F>,
    pub sort: Vec<S>,
    /// What to count them by, beside the page.
    pub facets: Vec<D>,
    /// Whether the total is wanted; without it, it is 0.
    pub with_total: bool,
    pub limit: PageSize,
    /// Only what stands beyond this place.
    pub after: Option<Cursor>,
    /// Only what stands before this place.
    pub before: Option<Cursor>,
    /// Of what is left, the last records instead of the first; in the order of the list all the same.
    pub from_end: bool,
}

impl<F: Default, S, D> Default for ListRequest<F, S, D> {
    fn default() -> Self {
        Self {
            selection: Selection::default(),
            sort: vec![],
            facets: vec![],
            with_total: true,
            limit: PageSize::default(),
            after: None,
            before: None,
            from_end: false,
        }
    }
}

/// How many records a page holds: 1 to 500, 25 unless told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct PageSize(u16);

impl PageSize {
    pub const MAX: u16 = 500;
    pub const DEFAULT: u16 = 25;

    /// As many as a page may hold.
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
        let limit = u16::try_from(limit).ok().filter(|limit| (1..=Self::MAX).contains(limit));
        limit.map(Self).ok_or("must be 1 to 500")
    }
}

/// One page of records.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// The place of each item.
    pub cursors: Vec<Cursor>,
    /// How many records match in all; 0 where that was not asked for.
    pub total: u64,
    /// The revision that this is the answer of.
    pub revision: Revision,
    /// Whether records follow.
    pub has_next: bool,
    /// Whether records stand before it.
    pub has_previous: bool,
    /// How many of all that match there are by value, one list a dimension.
    pub facets: Vec<Facet>,
}

impl<T> Page<T> {
    /// The same page of something else.
    pub fn map<U>(self, show: impl FnMut(T) -> U) -> Page<U> {
        let Self { items, cursors, total, revision, has_next, has_previous, facets } = self;
        Page { items: items.into_iter().map(show).collect(), cursors, total, revision, has_next, has_previous, facets }
    }

    /// Where the next page begins; nowhere on the last one.
    pub fn next(&self) -> Option<&Cursor> {
        self.cursors.last().filter(|_| self.has_next)
    }
}
