//! Full-text search over records of all kinds.
use super::entries::matching_entries;
use super::filters::{SearchFilters, condition, facets};
use super::matching::{matching, score, visible};
use super::names::corrected;
use crate::error::{Error, Place, Result};
use crate::query::highlight::{beginning, highlight, snippet};
use crate::query::paging::{Page, PageRows, PageWindow};
use crate::query::statistics::FacetScope;
use crate::query::suggestion::Suggestion;
use crate::query::text_search::TextQuery;
use crate::service::children::children;
use crate::service::conditions::check_filter;
use crate::service::sort_order::{Direction, fingerprint};
use crate::store::{AsOf, Cursor, Snapshot, SortValue};
use entity::vocabulary::Kind;
use entity::vocabulary::SuggestionKind;
use entity::{record, record_report};
use sea_orm::sea_query::{Asterisk, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, Iterable};
use std::collections::{BTreeMap, HashMap};

/// A request for one page of search results.
#[derive(Clone, Debug)]
pub struct SearchRequest<F: SearchFilters> {
    pub q: TextQuery,
    pub filter: F,
    /// Dimensions to count all matching records by.
    pub facets: Vec<F::Dimension>,
    pub facet_scope: FacetScope,
    pub as_of: Option<AsOf>,
    pub window: PageWindow,
}

/// A record that matches a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    pub kind: Kind,
    pub id: String,
    pub title: String,
    /// The title with matches, as HTML.
    pub title_html: String,
    /// The text around a match in another text than the title, as HTML.
    pub snippet: String,
}

/// One page of search results, the number of hits by kind, and the entries of reference data that match.
pub struct SearchResults<T = SearchHit> {
    pub page: Page<T>,
    pub counts: BTreeMap<Kind, u64>,
    pub reference: Vec<Suggestion>,
}

/// Searches records of all kinds. Sorts by the number of terms that match the title, descending, then by id. So the order is the same on
/// both databases, and total, so that no page misses a record. `label` returns the label of an entry of reference data.
///
/// # Errors
///
/// If a filter has invalid values, the cursor belongs to another search, or the database fails.
pub async fn search<F: SearchFilters>(
    snapshot: &Snapshot,
    request: SearchRequest<F>,
    label: impl Fn(SuggestionKind, &str, &str) -> String,
) -> Result<SearchResults> {
    let SearchRequest { q, filter, facets: dimensions, facet_scope, as_of, window } = request;
    let PageWindow { after, before, .. } = &window;
    let snapshot = snapshot.at(as_of).await?;
    check_filter(&filter, snapshot.reference())?;
    if q.has_prefix() || !dimensions.is_empty() {
        snapshot.begin_heavy().await?;
    }
    snapshot.check_cursor("after", after.as_ref()).await?;
    snapshot.check_cursor("before", before.as_ref()).await?;
    let query = fingerprint(&(SEARCH, &q, &filter, as_of.map(|_| snapshot.revision())))?;
    let after = after.as_ref().map(|cursor| beyond("after", cursor, query)).transpose()?;
    let before = before.as_ref().map(|cursor| beyond("before", cursor, query)).transpose()?;
    let (db, backend) = (snapshot.db().await?, snapshot.backend());
    let version = record::Column::Version.as_column_ref();
    let hits = |q: &TextQuery, filter: &F| {
        visible(&snapshot).add(matching(backend, version.clone(), q)).add(condition(filter, &snapshot))
    };
    let counts = count(db, &hits(&q, &filter.of_all_kinds())).await?;
    let total: u64 = counts.iter().filter(|(kind, _)| filter.keeps(**kind)).map(|(_, count)| count).sum();
    let between = Condition::all().add_option(after).add_option(before);
    let page = page_statement(hits(&q, &filter), score(backend, version.clone(), &q), between, &window);
    // SQLite skips wrong rows of some subqueries, so rows are skipped here. Page numbers bound them.
    let skipped = usize::try_from(window.offset()).unwrap_or(usize::MAX);
    let found = db.query_all(&page).await?.into_iter().skip(skipped).collect();
    let PageRows { rows, has_next, has_previous } = window.cut(found);
    let (mut items, mut cursors, mut versions) = (vec![], vec![], vec![]);
    for row in &rows {
        let (id, score): (String, i32) = (row.try_get("", "id")?, row.try_get("", "score")?);
        cursors.push(snapshot.cursor(query, vec![SortValue::Number(score.into()), SortValue::Text(id.clone())]));
        versions.push(row.try_get::<i64>("", "version")?);
        let (kind, title): (_, String) = (row.try_get("", "kind")?, row.try_get("", "title")?);
        items.push(SearchHit { kind, id, title_html: highlight(&q, &title), title, snippet: String::new() });
    }
    let mut texts = texts(db, &versions).await?;
    for (hit, version) in items.iter_mut().zip(versions) {
        hit.snippet = best_snippet(&q, &texts.remove(&version).unwrap_or_default());
    }
    let facets = facets(&snapshot, &filter, facet_scope, &dimensions, |filter| hits(&q, filter)).await?;
    let did_you_mean = if total == 0 { did_you_mean(&snapshot, &q, |q| hits(q, &filter)).await? } else { None };
    let (revision, reference) = (snapshot.revision(), matching_entries(snapshot.reference(), &q, label));
    let counted = vec![];
    let page = Page { items, cursors, counted, total, revision, has_next, has_previous, facets, did_you_mean };
    Ok(SearchResults { page, counts, reference })
}

/// Selects the hits of a page and those before it.
fn page_statement(hits: Condition, score: Expr, between: Condition, window: &PageWindow) -> SelectStatement {
    let mut rows = Query::select();
    rows.columns([record::Column::Version, record::Column::Kind, record::Column::Id, record::Column::Title]);
    rows.expr_as(score, "score").from(record::Entity).cond_where(hits);
    let direction = Direction::from_end(window.from_end);
    let mut page = Query::select();
    page.column(Asterisk).from_subquery(rows, "found").cond_where(between);
    page.order_by("score", direction.of(&Order::Desc)).order_by("id", direction.of(&Order::Asc));
    page.limit(window.offset() + window.rows() as u64).take()
}

/// Distinguishes the cursors of searches from those of lists.
const SEARCH: &str = "search";

/// The condition for hits after or before a cursor, as the name of its parameter says.
fn beyond(name: &str, cursor: &Cursor, query: u64) -> Result<Condition> {
    let refuse = |detail| Err(Error::fault(Place::Query, name, detail));
    match cursor.values() {
        _ if cursor.query() != query => {
            refuse("belongs to another search: repeat the q, filters and as_of of that search, or omit the cursor")
        }
        [SortValue::Number(score), SortValue::Text(id)] if i32::try_from(*score).is_ok() && !id.contains('\0') => {
            let (same_score, key) = (Condition::all().add(Expr::col("score").eq(*score)), || Expr::col("id"));
            let (other, same) = match name {
                "after" => (Expr::col("score").lt(*score), key().gt(id.as_str())),
                _ => (Expr::col("score").gt(*score), key().lt(id.as_str())),
            };
            Ok(Condition::any().add(other).add(same_score.add(same)))
        }
        _ => refuse("is not a cursor of this search: use links.next or endCursor"),
    }
}

/// Returns the corrected search, if it finds something.
async fn did_you_mean(
    snapshot: &Snapshot,
    q: &TextQuery,
    hits: impl Fn(&TextQuery) -> Condition,
) -> Result<Option<String>> {
    let Some(corrected) = corrected(snapshot, q).await? else { return Ok(None) };
    let counts = count(snapshot.db().await?, &hits(&corrected)).await?;
    Ok(counts.values().any(|count| *count > 0).then(|| corrected.into()))
}

async fn count(db: &impl ConnectionTrait, hits: &Condition) -> Result<BTreeMap<Kind, u64>> {
    let mut counts = Query::select();
    counts.column(record::Column::Kind).expr_as(Expr::cust("count(*)"), "count").from(record::Entity);
    counts.cond_where(hits.clone()).group_by_col(record::Column::Kind);
    let mut by_kind: BTreeMap<Kind, u64> = Kind::iter().map(|kind| (kind, 0)).collect();
    for row in db.query_all(&counts).await? {
        let count: i64 = row.try_get("", "count")?;
        by_kind.insert(row.try_get("", "kind")?, u64::try_from(count).unwrap_or_default());
    }
    Ok(by_kind)
}

/// Reads the texts for snippets by version: summary, official text, note and printed cells.
async fn texts(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record::Column as Written;
    use record_report::Column as Printed;
    let mut texts: HashMap<i64, Vec<String>> = HashMap::new();
    let columns = [Written::Summary, Written::OfficialText, Written::Note];
    let rows = children::<record::Entity, _>(db, Written::Version, columns, Written::Version, versions).await?;
    for (version, summary, official_text, note) in rows {
        texts.insert(version, [Some(summary), official_text, note].into_iter().flatten().collect());
    }
    let columns =
        [Printed::CountriesText, Printed::PartnersText, Printed::FormText, Printed::PeriodText, Printed::FundingText];
    let rows = children::<record_report::Entity, _>(db, Printed::Version, columns, Printed::Version, versions).await?;
    for (version, countries, partners, form, period, funding) in rows {
        let printed: [Option<String>; 5] = [countries, partners, form, period, funding];
        texts.entry(version).or_default().extend(printed.into_iter().flatten());
    }
    Ok(texts)
}

/// Returns a snippet of the text that matches most terms, the first of several. If only the title, a name or another text matches, returns
/// the beginning of the summary.
fn best_snippet(q: &TextQuery, texts: &[String]) -> String {
    let best = texts.iter().rev().max_by_key(|text| q.count_in(text));
    let snippet = best.and_then(|text| snippet(q, text));
    snippet.or_else(|| texts.first().map(|text| beginning(text))).unwrap_or_default()
}
