//! Arguments of fields. They are checked together, so that one response reports every violation.
use crate::error::{Error, Place, Result, Violation};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::{GroupOptions, GroupSort, Measure, Top};
use crate::query::paging::{ListRequest, PageSize, PageWindow, Selection};
use crate::query::statistics::FacetScope;
use crate::query::suggestion::{SuggestionLimit, SuggestionRequest, TypedText};
use crate::query::text_search::TextQuery;
use crate::service::changes::FeedPosition;
use crate::service::record::{Record, RecordListRequest};
use crate::service::search::{SearchFilters, SearchRequest};
use crate::store::AsOf;

async_graphql::scalar!(
    AsOf,
    "AsOf",
    "Revision, day or timestamp to read at: a revision number, `3`, an RFC 3339 timestamp, `\"2026-11-23T09:00:00Z\"`, for the \
     latest revision at that time, or a day, `\"2026-11-23\"`, for its last revision in UTC."
);

impl serde::Serialize for AsOf {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The paging arguments of a connection.
#[derive(Default)]
pub struct PageArguments {
    pub first: Option<i64>,
    pub after: Option<String>,
    pub last: Option<i64>,
    pub before: Option<String>,
}

/// The arguments for the facets of a connection.
pub struct FacetArguments<D> {
    pub facets: Option<Vec<D>>,
    pub scope: Option<FacetScope>,
}

impl<D> FacetArguments<D> {
    fn none() -> Self {
        Self { facets: None, scope: None }
    }
}

/// The arguments that select records. [`SelectionArguments::read`] validates them.
pub struct SelectionArguments<F> {
    filter: F,
    q: Option<String>,
    as_of: Option<AsOf>,
}

/// Collects the arguments that select records.
pub fn selection<F: Default>(filter: Option<F>, q: Option<String>, as_of: Option<AsOf>) -> SelectionArguments<F> {
    SelectionArguments { filter: filter.unwrap_or_default(), q, as_of }
}

impl<F> SelectionArguments<F> {
    /// Validates the arguments.
    ///
    /// # Errors
    ///
    /// Returns an error if `q` is not a valid search.
    pub fn read(self) -> Result<Selection<F>> {
        let Self { filter, q, as_of } = self;
        Ok(Selection { filter, q: search(q)?, as_of })
    }
}

/// The arguments for the groups of statistics.
pub struct GroupArguments {
    pub sort: Option<Vec<GroupSort>>,
    pub top: Option<i64>,
    pub empty: Option<bool>,
}

impl GroupArguments {
    /// Validates the arguments. With measures if they are selected.
    ///
    /// # Errors
    ///
    /// Returns an error if `top` is out of range.
    pub fn read(self, has_measures: bool) -> Result<GroupOptions> {
        let Self { sort, top, empty } = self;
        let read = |top| Top::try_from(top).map_err(|detail| Error::fault(Place::Argument, "top", detail));
        Ok(GroupOptions {
            sort: sort.unwrap_or_default(),
            top: top.map(read).transpose()?,
            empty: empty.unwrap_or_default(),
            measures: if has_measures { Measure::ALL.to_vec() } else { vec![] },
        })
    }
}

/// Validates the argument `q`.
pub fn search(q: Option<String>) -> Result<Option<TextQuery>> {
    let read = |q| TextQuery::try_from(q).map_err(|detail| Error::fault(Place::Argument, "q", detail));
    q.map(read).transpose()
}

/// Validates the arguments of a search.
pub fn ask<F: SearchFilters>(
    q: String,
    filter: F,
    FacetArguments { facets, scope }: FacetArguments<F::Dimension>,
    as_of: Option<AsOf>,
    paging: PageArguments,
) -> Result<SearchRequest<F>> {
    let (q, window) = combine(search(Some(q)), page(paging))?;
    let q = q.ok_or_else(|| Error::fault(Place::Argument, "q", "is required: the words to search for"))?;
    let (facets, facet_scope) = (facets.unwrap_or_default(), scope.unwrap_or_default());
    Ok(SearchRequest { q, filter, facets, facet_scope, as_of, window })
}

/// Validates the arguments of suggestions.
pub fn typed(q: String, first: Option<i64>, as_of: Option<AsOf>) -> Result<SuggestionRequest> {
    let q = TypedText::try_from(q).map_err(|detail| Error::fault(Place::Argument, "q", detail));
    let limit = first.map(SuggestionLimit::try_from).transpose();
    let limit = limit.map_err(|detail| Error::fault(Place::Argument, "first", detail));
    let (q, limit) = combine(q, limit)?;
    Ok(SuggestionRequest { q, as_of, limit: limit.unwrap_or_default() })
}

/// The requested fields of a connection that need more statements.
#[derive(Clone, Copy)]
pub struct RequestedFields {
    pub total: bool,
    pub counted: bool,
}

/// Validates the arguments of a list field.
pub fn list<R: Record>(
    selection: SelectionArguments<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    FacetArguments { facets, scope }: FacetArguments<R::Dimension>,
    requested: RequestedFields,
    money: Option<CountedAmounts>,
    paging: PageArguments,
) -> Result<RecordListRequest<R>> {
    let (selection, window) = combine(selection.read(), page(paging))?;
    let (sort, facets) = (sort.unwrap_or_default(), facets.unwrap_or_default());
    let facet_scope = scope.unwrap_or_default();
    let RequestedFields { total: with_total, counted } = requested;
    let counted_amounts = counted.then(|| money.unwrap_or_default());
    Ok(ListRequest { selection, sort, facets, facet_scope, with_total, counted_amounts, window })
}

/// The arguments of a field that lists the records that refer to an object.
pub struct RelatedArguments<R: Record> {
    pub filter: Option<R::Filter>,
    pub q: Option<String>,
    pub sort: Option<Vec<R::Sort>>,
    pub money: Option<CountedAmounts>,
    pub paging: PageArguments,
}

impl<R: Record<Filter: Default>> RelatedArguments<R> {
    pub fn read(self, as_of: AsOf, requested: RequestedFields) -> Result<RecordListRequest<R>> {
        let Self { filter, q, sort, money, paging } = self;
        list::<R>(selection(filter, q, Some(as_of)), sort, FacetArguments::none(), requested, money, paging)
    }
}

/// Combines two results. If two are invalid, the error contains all violations.
pub fn combine<A, B>(a: Result<A>, b: Result<B>) -> Result<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(Error::Invalid(a)), Err(Error::Invalid(b))) => Err(Error::Invalid([a, b].concat())),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// Validates the argument `first` of a list without cursors.
pub fn page_size(first: Option<i64>) -> Result<PageSize> {
    let read = |first| size(first).map_err(|detail| Error::fault(Place::Argument, "first", detail));
    Ok(first.map(read).transpose()?.unwrap_or_default())
}

/// Reads the size of a page, which holds at least one item. A field that needs none does not select them.
fn size(size: i64) -> std::result::Result<PageSize, &'static str> {
    PageSize::try_from(size).ok().filter(|size| size.get() > 0).ok_or("must be between 1 and 500")
}

/// Validates the argument `after` of the stream of changes.
pub fn position(after: Option<String>) -> Result<Option<FeedPosition>> {
    let read = |after| FeedPosition::try_from(after).map_err(|detail| Error::fault(Place::Argument, "after", detail));
    after.map(read).transpose()
}

/// Validates paging arguments.
pub fn page<C: TryFrom<String, Error = &'static str>>(paging: PageArguments) -> Result<PageWindow<C>> {
    let PageArguments { first, after, last, before } = paging;
    let mut violations = vec![];
    let mut reject = |name, detail| violations.push(Violation::new(Place::Argument, name, detail));
    if first.is_some() && last.is_some() {
        reject("last", "must not be combined with first");
    }
    let from_end = last.is_some();
    let mut limit =
        |name, given: Option<i64>| given.and_then(|given| size(given).map_err(|detail| reject(name, detail)).ok());
    let limit = limit("first", first).or(limit("last", last)).unwrap_or_default();
    let mut cursor = |name, text: Option<String>| {
        text.and_then(|text| C::try_from(text).map_err(|detail| reject(name, detail)).ok())
    };
    let (after, before) = (cursor("after", after), cursor("before", before));
    if violations.is_empty() {
        Ok(PageWindow { limit, after, before, from_end, number: None })
    } else {
        Err(Error::Invalid(violations))
    }
}
