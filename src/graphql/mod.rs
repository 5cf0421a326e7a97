//! GraphQL only: arguments, the page as a connection, limits, the answer to a request.
mod limits;
mod loader;
mod persisted;
mod picks;
mod pins;
mod quiet;
mod responder;
mod schemas;
mod shape;
mod socket;

use crate::error::{Error, Fault, Place, Result};
use crate::figures::{Facet, Statistics};
use crate::page::{AsOf, Cursor, Limit, List, Members, Page, Which};
use crate::service::reference::{self, Reference};
use crate::service::search::Ask;
use crate::service::{self, Lists, Record, Shown, Snapshot, Store, stats};
use crate::words::Search;
use async_graphql::connection::{Connection, CursorType, Edge};
use async_graphql::{Context, Lookahead, OutputType, SimpleObject};
use entity::Revision;
use entity::vocabulary::Kind;
pub use limits::{
    ALIASES, BRACKETS, COMPLEXITY, DEPTH, DIRECTIVES, FIELD_DIRECTIVES, Figures, ROOT_FIELDS, SCHEMA_LISTS, SECONDS,
    TOKENS,
};
pub use loader::{all_of, execute, gather, pointed_at, related};
pub use persisted::Persisted;
pub use pins::Pins;
pub use responder::{get, post};
pub use schemas::Schemas;
pub use socket::socket;

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

/// What a connection says beside its page.
#[derive(SimpleObject)]
#[graphql(serial)]
pub struct Total {
    /// How many match in all, on every page together.
    pub total_count: u64,
    /// The revision of the register that this is the answer of.
    pub revision: Revision,
    /// Of each dimension in the argument `facets`, how many of all that match have which value.
    pub facets: Vec<Facet>,
}

pub type Records<R> = Connection<Cursor, Shown<R>, Total>;

/// Written where it is asked for.
impl CursorType for Cursor {
    type Error = &'static str;

    fn decode_cursor(text: &str) -> std::result::Result<Self, &'static str> {
        Self::try_from(text.to_owned())
    }

    fn encode_cursor(&self) -> String {
        self.to_string()
    }
}

impl<R: OutputType + 'static> From<Page<Shown<R>>> for Records<R> {
    /// The page as GraphQL clients know it: a Relay connection.
    fn from(page: Page<Shown<R>>) -> Self {
        let Page { items, cursors, total, revision, more, earlier, facets } = page;
        let beside = Total { total_count: total, revision, facets };
        let mut records = Connection::with_additional_fields(earlier, more, beside);
        let edges = cursors.into_iter().zip(items).map(|(cursor, record)| Edge::new(cursor, record));
        records.edges.extend(edges);
        records
    }
}

/// The arguments by which a page is asked for.
#[derive(Default)]
pub struct Paging {
    pub first: Option<i64>,
    pub after: Option<String>,
    pub last: Option<i64>,
    pub before: Option<String>,
}

/// The same, checked.
struct Window {
    limit: Limit,
    after: Option<Cursor>,
    before: Option<Cursor>,
    from_end: bool,
}

/// Which records are asked for; what is wrong with it is told where it is read.
pub struct Wanted<F> {
    filter: F,
    q: Option<String>,
    as_of: Option<AsOf>,
}

/// The arguments that say which records.
pub fn which<F: Default>(filter: Option<F>, q: Option<String>, as_of: Option<AsOf>) -> Wanted<F> {
    Wanted { filter: filter.unwrap_or_default(), q, as_of }
}

impl<F> Wanted<F> {
    /// Reads what is asked for.
    ///
    /// # Errors
    ///
    /// When the search has no words.
    pub fn read(self) -> Result<Which<F>> {
        let Self { filter, q, as_of } = self;
        Ok(Which { filter, q: search(q)?, as_of })
    }
}

fn search(q: Option<String>) -> Result<Option<Search>> {
    let read = |q| Search::try_from(q).map_err(|detail| Error::fault(Place::Argument, "q", detail));
    q.map(read).transpose()
}

/// The arguments of a search, checked together.
pub fn ask(
    q: String,
    kinds: Option<Vec<Kind>>,
    as_of: Option<AsOf>,
    first: Option<i64>,
    after: Option<String>,
) -> Result<Ask> {
    let (q, window) = both(search(Some(q)), page(Paging { first, after, ..Paging::default() }))?;
    let q = q.ok_or_else(|| Error::fault(Place::Argument, "q", "must be there: the words to search for"))?;
    let Window { limit, after, .. } = window;
    Ok(Ask { q, kinds: kinds.unwrap_or_default(), as_of, limit, after })
}

/// The answer of a list field; the total is counted where it is asked for.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn records<R: Record + OutputType>(
    ctx: &Context<'_>,
    wanted: Wanted<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    facets: Option<Vec<R::Dimension>>,
    paging: Paging,
) -> async_graphql::Result<Option<Records<R>>> {
    let asked = list::<R>(wanted, sort, facets, is_counted(ctx), paging)?;
    let asked = Lists::<R> { members: members_of_list(ctx), ..asked };
    let pinned = asked.which.is_pinned();
    let page = service::list::<R, Shown<R>>(ctx.data::<Store>()?, asked).await?;
    if pinned {
        Pins::pin(ctx, page.revision);
    }
    Ok(Some(page.into()))
}

/// The answer of a field that is one record, by its id.
///
/// # Errors
///
/// When there is none, or the database fails.
pub async fn record<R: Record>(
    ctx: &Context<'_>,
    id: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<Shown<R>>> {
    let members = members([ctx.look_ahead()]);
    Ok(Some(service::get(ctx.data::<Store>()?, id, as_of, &members).await?))
}

/// What the field asks for of each record of its list.
fn members_of_list(ctx: &Context<'_>) -> Members {
    let list = ctx.look_ahead();
    members([list.field("nodes"), list.field("edges").field("node")])
}

/// What is asked for of a record, in whichever places: GraphQL writes the names that REST has in capitals and small letters.
fn members<'a>(places: impl IntoIterator<Item = Lookahead<'a>>) -> Members {
    let fields = places.into_iter().flat_map(|place| place.selection_fields());
    let names =
        fields.flat_map(|field| field.selection_set().map(|field| snake_case(field.name())).collect::<Vec<_>>());
    Members::Some(names.collect())
}

fn snake_case(name: &str) -> String {
    let letter =
        |letter: char| letter.is_ascii_uppercase().then_some('_').into_iter().chain([letter.to_ascii_lowercase()]);
    name.chars().flat_map(letter).collect()
}

/// Whether the field asks for its total.
fn is_counted(ctx: &Context<'_>) -> bool {
    ctx.look_ahead().field("totalCount").exists()
}

/// The arguments of a list field, checked together.
fn list<R: Record>(
    wanted: Wanted<R::Filter>,
    sort: Option<Vec<R::Sort>>,
    facets: Option<Vec<R::Dimension>>,
    counted: bool,
    paging: Paging,
) -> Result<Lists<R>> {
    let (which, window) = both(wanted.read(), page(paging))?;
    let Window { limit, after, before, from_end } = window;
    let (sort, facets) = (sort.unwrap_or_default(), facets.unwrap_or_default());
    Ok(List { which, sort, facets, counted, limit, after, before, from_end, members: Members::All })
}

/// The arguments of a field that walks from one thing to the records that refer to it.
pub struct Asked<R: Record> {
    pub filter: Option<R::Filter>,
    pub q: Option<String>,
    pub sort: Option<Vec<R::Sort>>,
    pub paging: Paging,
}

impl<R: Record<Filter: Default>> Asked<R> {
    fn read(self, as_of: AsOf, counted: bool) -> Result<Lists<R>> {
        let Self { filter, q, sort, paging } = self;
        list::<R>(which(filter, q, Some(as_of)), sort, None, counted, paging)
    }
}

/// Both, or the faults of both.
fn both<A, B>(a: Result<A>, b: Result<B>) -> Result<(A, B)> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(Error::Invalid(a)), Err(Error::Invalid(b))) => Err(Error::Invalid([a, b].concat())),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// The answer of a statistics field.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn statistics<R: Record>(
    ctx: &Context<'_>,
    wanted: Wanted<R::Filter>,
    group_by: Option<Vec<R::Dimension>>,
) -> async_graphql::Result<Option<Statistics>> {
    Ok(Some(stats::statistics::<R>(ctx.data::<Store>()?, wanted.read()?, group_by.unwrap_or_default()).await?))
}

/// What statistics cost: a hundred groups, as a rule.
pub fn groups(child: usize) -> usize {
    child.saturating_mul(100).min(COMPLEXITY * 10)
}

/// The answer of a list of reference data.
///
/// # Errors
///
/// When an argument is wrong, or the database fails.
pub async fn reference<T: ReferenceNode + OutputType + 'static>(
    ctx: &Context<'_>,
    q: Option<String>,
    first: Option<i64>,
    after: Option<String>,
) -> async_graphql::Result<Option<Records<T>>> {
    let (q, Window { limit, after, .. }) = both(search(q), page(Paging { first, after, ..Paging::default() }))?;
    let store = ctx.data::<Store>()?;
    let found = reference::list::<T>(store, q, limit, after).await?;
    let snapshot = store.at(None).await?;
    Ok(Some(found.map(|entry| Shown::from(entry.within(&snapshot))).into()))
}

/// Reference data as a node of the graph, with fields that lead to the records that refer to it.
pub trait ReferenceNode: Reference {
    /// Returns the entry with the state of the register from which its fields lead on.
    #[must_use]
    fn within(self, snapshot: &Snapshot<'_>) -> Self;
}

/// Returns one entry of reference data, from which to walk on in a state of the register.
///
/// # Errors
///
/// When there is none, or the database fails.
pub async fn lookup<T: ReferenceNode>(
    ctx: &Context<'_>,
    key: &str,
    as_of: Option<AsOf>,
) -> async_graphql::Result<Option<T>> {
    let store = ctx.data::<Store>()?;
    let snapshot = store.at(as_of).await?;
    Ok(Some(reference::get::<T>(store, key).await?.within(&snapshot)))
}

fn page(paging: Paging) -> Result<Window> {
    let Paging { first, after, last, before } = paging;
    let mut faults = vec![];
    let mut fault = |name, detail| faults.push(Fault::new(Place::Argument, name, detail));
    if first.is_some() && last.is_some() {
        fault("last", "goes without first: ask for one end of the list");
    }
    let from_end = last.is_some();
    let mut limit = |name, size: Option<i64>| {
        size.and_then(|size| Limit::try_from(size).map_err(|detail| fault(name, detail)).ok())
    };
    let limit = limit("first", first).or(limit("last", last)).unwrap_or_default();
    let mut cursor = |name, text: Option<String>| {
        text.and_then(|text| Cursor::try_from(text).map_err(|detail| fault(name, detail)).ok())
    };
    let (after, before) = (cursor("after", after), cursor("before", before));
    if faults.is_empty() { Ok(Window { limit, after, before, from_end }) } else { Err(Error::Invalid(faults)) }
}

/// What a connection costs: each record that it may hold, as much as one. Held far below what would wrap around when added up.
pub fn cost(first: Option<i64>, child: usize) -> usize {
    let first = usize::try_from(first.unwrap_or(Limit::DEFAULT.into())).unwrap_or_default().min(Limit::MAX.into());
    first.saturating_mul(child).saturating_add(1).min(COMPLEXITY * 10)
}
