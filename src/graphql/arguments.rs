//! Arguments of fields, checked together, so that every fault is named at once.
use crate::error::{Error, Place, Result, Violation};
use crate::query::paging::{ListRequest, PageSize, Selection};
use crate::query::text_search::TextQuery;
use crate::service::record::{Record, RecordListRequest};
use crate::service::search::SearchRequest;
use crate::store::{AsOf, Cursor};
use entity::vocabulary::Kind;

async_graphql::scalar!(
    AsOf,
    "AsOf",
    "A state of the register to answer as of: the number of a revision, `3`, or a moment for the newest revision then, \
     `\"2026-11-23T09:00:00Z\"`."
);

impl serde::Serialize for AsOf {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The arguments by which a page is asked for.
#[derive(Default)]
pub struct PageArguments {
    pub first: Option<i64>,
    pub after: Option<String>,
    pub last: Option<i64>,
    pub before: Option<String>,
}

/// The same, checked.
pub struct PageWindow {
    pub limit: PageSize,
    pub after: Option<Cursor>,
    pub before: Option<Cursor>,
    pub from_end: bool,
}

/// Which records are asked for; what is wrong with it is told where it is read.
pub struct SelectionArguments<F> {
    filter: F,
    q: Option<String>,
    as_of: Option<AsOf>,
}

/// The arguments that say which records.
pub fn selection<F: Default>(filter: Option<F>, q: Option<String>, as_of: Option<AsOf>) -> SelectionArguments<F> {
    SelectionArguments { filter: filter.unwrap_or_default(), q, as_of }
}

impl<F> SelectionArguments<F> {
    /// Reads what is asked for.
    ///
    /// # Errors
    ///
    /// When the search has no words.
    pub fn read(self) -> Result<Selection<F>> {
        let Self { filter, q, as_of } = self;
        Ok(Selection { filter, q: search(q)?, as_of })
    }
}

pub fn search(q: Option<String>) -> Result<Option<TextQuery>> {
    let read = |q| TextQuery::try_from(q).map_err(|detail| Error::fault(Place::Argument, "q", detail));
    q.map(read).transpose()
}

/// The arguments of a search, checked together.
pub fn ask(
    q: String,
    kinds: Option<Vec<Kind>>,
    as_of: Option<AsOf>,
    first: Option<i64>,
    after: Option<String>,
) -> Result<SearchRequest> {
    let (q, window) = both(search(Some(q)), page(PageArguments { first, after, ..PageArguments::default() }))?;
    let q = q.ok_or_else(|| Error::fault(Place::Argument, "q", "must be there: the words to search for"))?;
    let PageWindow { limit, after, .. } = window;
    Ok(SearchRequest { q, kinds: kinds.unwrap_or_default(), as_of, limit, after })
}

/// The arguments of a list field, checked together.
pub fn list<R: Record>(
    wanted: SelectionArguments<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    facets: Option<Vec<R::Dimension>>,
    with_total: bool,
    paging: PageArguments,
) -> Result<RecordListRequest<R>> {
    let (selection, window) = both(wanted.read(), page(paging))?;
    let PageWindow { limit, after, before, from_end } = window;
    let (sort, facets) = (sort.unwrap_or_default(), facets.unwrap_or_default());
    Ok(ListRequest { selection, sort, facets, with_total, limit, after, before, from_end })
}

/// The arguments of a field that walks from one thing to the records that refer to it.
pub struct RelatedArguments<R: Record> {
    pub filter: Option<R::Filter>,
    pub q: Option<String>,
    pub sort: Option<Vec<R::Sort>>,
    pub paging: PageArguments,
}

impl<R: Record<Filter: Default>> RelatedArguments<R> {
    pub fn read(self, as_of: AsOf, with_total: bool) -> Result<RecordListRequest<R>> {
        let Self { filter, q, sort, paging } = self;
        list::<R>(selection(filter, q, Some(as_of)), sort, None, with_total, paging)
    }
}

/// Both, or the faults of both.
pub fn both<A, B>(a: Result<A>, b: Result<B>) -> Result<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(Error::Invalid(a)), Err(Error::Invalid(b))) => Err(Error::Invalid([a, b].concat())),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

pub fn page(paging: PageArguments) -> Result<PageWindow> {
    let PageArguments { first, after, last, before } = paging;
    let mut faults = vec![];
    let mut fault = |name, detail| faults.push(Violation::new(Place::Argument, name, detail));
    if first.is_some() && last.is_some() {
        fault("last", "goes without first: ask for one end of the list");
    }
    let from_end = last.is_some();
    let mut limit = |name, size: Option<i64>| {
        size.and_then(|size| PageSize::try_from(size).map_err(|detail| fault(name, detail)).ok())
    };
    let limit = limit("first", first).or(limit("last", last)).unwrap_or_default();
    let mut cursor = |name, text: Option<String>| {
        text.and_then(|text| Cursor::try_from(text).map_err(|detail| fault(name, detail)).ok())
    };
    let (after, before) = (cursor("after", after), cursor("before", before));
    if faults.is_empty() { Ok(PageWindow { limit, after, before, from_end }) } else { Err(Error::Invalid(faults)) }
}
