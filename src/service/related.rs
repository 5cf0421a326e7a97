//! The records that refer to something, for many somethings at once: one page of each, in as many statements as one list costs.
use super::order::{Keys, Way};
use super::records::show;
use super::stats::Values;
use super::{Lists, Record, Row, Shape, Shown, Store, matching, version};
use crate::error::{Error, Result};
use crate::page::{Cursor, List, Page};
use sea_orm::sea_query::{
    Asterisk, Expr, ExprTrait, JoinType, Order, Query, SelectStatement, UnionType, WindowStatement,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryResult, QueryTrait, Select,
};
use std::collections::{HashMap, HashSet};

/// How records refer to something by its key.
#[derive(Clone, Copy)]
pub struct Relation {
    /// Tells one relation from another.
    pub name: &'static str,
    /// Where the keys stand: a record is related by any of them.
    pub values: fn() -> Vec<Values>,
}

/// What the pages of a relation have in common.
struct Walk<'a, R: Record> {
    relation: Relation,
    matching: &'a Select<R::Entity>,
    keys: &'a Keys<R>,
    way: Way,
    limit: usize,
}

/// Of each of several keys, one page of the records that refer to it. A cursor belongs to one key: of another one it is refused.
pub async fn related<R: Record>(
    store: &Store,
    relation: Relation,
    wanted: &[String],
    list: Lists<R>,
) -> Result<HashMap<String, Result<Page<Shown<R>>>>> {
    let snapshot = store.at(list.which.as_of).await?;
    let keys = Keys::<R>::of(&list, &snapshot)?;
    let List { which, sort: _, facets: _, counted, limit, after, before, from_end, members } = list;
    let (started, ended) = (after.is_some(), before.is_some());
    let (mut pages, mut beyond, mut asked): (HashMap<_, _>, _, Vec<String>) =
        (HashMap::new(), Condition::all(), vec![]);
    for key in wanted {
        let own = keys.of_relation(relation.name, key)?;
        let beyond_of = |place: &Option<Cursor>, way| {
            Ok(own.beyond(place.clone(), way)?.into_iter().fold(Condition::any(), Condition::add))
        };
        let after = beyond_of(&after, Way::Forward);
        match after.and_then(|after| Ok((after, beyond_of(&before, Way::Backward)?))) {
            // The place is the same for every key that the cursors belong to.
            Ok((after, before)) => {
                beyond = Condition::all().add(after).add(before);
                asked.push(key.clone());
            }
            Err(error) => {
                pages.insert(key.clone(), Err(error));
            }
        }
    }
    let matching = R::Entity::find().filter(matching::<R>(&snapshot, which, Shape::Walked));
    let way = if from_end { Way::Backward } else { Way::Forward };
    let walk = Walk { relation, matching: &matching, keys: &keys, way, limit: limit.get() };
    let totals = if counted { walk.totals(snapshot.db, &asked).await? } else { HashMap::new() };
    let rows = walk.rows(snapshot.db, &asked, beyond).await?;
    let mut seen = HashSet::new();
    let unique = rows.iter().map(|(_, row)| Ok((version::<R>(row)?, row.clone()))).collect::<Result<Vec<_>>>()?;
    let unique: Vec<_> = unique.into_iter().filter(|(version, _)| seen.insert(*version)).collect();
    let (versions, unique): (Vec<i64>, Vec<_>) = unique.into_iter().unzip();
    let shown: HashMap<i64, Shown<R>> =
        versions.into_iter().zip(show::<R, Shown<R>>(&snapshot, snapshot.db.into(), unique, &members).await?).collect();
    let mut groups: HashMap<String, Vec<Row<R>>> = HashMap::new();
    for (key, row) in rows {
        groups.entry(key).or_default().push(row);
    }
    for key in asked {
        let mut rows = groups.remove(&key).unwrap_or_default();
        let left = rows.len() > limit.get();
        rows.truncate(limit.get());
        if from_end {
            rows.reverse();
        }
        let own = keys.of_relation(relation.name, &key)?;
        let cursors = rows.iter().map(|row| own.cursor(row)).collect::<Result<_>>()?;
        let lost = || Error::Internal("a row was lost on the way to its view".into());
        let record = |row: &Row<R>| shown.get(&version::<R>(row)?).cloned().ok_or_else(lost);
        let items = rows.iter().map(record).collect::<Result<Vec<_>>>()?;
        let (earlier, more) = if from_end { (left, ended) } else { (started, left) };
        let (total, revision) = (totals.get(&key).copied().unwrap_or_default(), snapshot.revision);
        pages.insert(key, Ok(Page { items, cursors, total, revision, more, earlier, facets: vec![] }));
    }
    Ok(pages)
}

impl<R: Record> Walk<'_, R> {
    /// The records that match, each once for each key that it refers to.
    fn joined(&self, keys: &[String], rows: Select<R::Entity>) -> SelectStatement {
        let mut rows = rows.into_query();
        let belongs = Expr::col(("related", "version")).equals(R::COLUMNS.version.as_column_ref());
        rows.join_subquery(JoinType::InnerJoin, pairs(self.relation, keys), "related", belongs);
        rows
    }

    async fn totals(&self, db: &impl ConnectionTrait, keys: &[String]) -> Result<HashMap<String, u64>> {
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let mut count = self.joined(keys, self.matching.clone());
        count.clear_selects().expr_as(Expr::col(("related", "key")), "key").expr_as(Expr::cust("count(*)"), "count");
        count.group_by_col(("related", "key"));
        let total = |row: &QueryResult| {
            let count: i64 = row.try_get("", "count")?;
            Ok((row.try_get("", "key")?, u64::try_from(count).unwrap_or_default()))
        };
        db.query_all(&count).await?.iter().map(total).collect()
    }

    /// The first rows of each key, one more than a page holds, those of a key in the order of its page.
    async fn rows(
        &self,
        db: &impl ConnectionTrait,
        keys: &[String],
        beyond: Condition,
    ) -> Result<Vec<(String, Row<R>)>> {
        if keys.is_empty() {
            return Ok(vec![]);
        }
        let mut window = WindowStatement::partition_by(("related", "key"));
        for (column, order) in self.keys.columns() {
            window.order_by(column.as_column_ref(), self.way.of(order));
        }
        let mut rows = self.joined(keys, self.matching.clone().filter(beyond));
        rows.expr_as(Expr::col(("related", "key")), "related_key");
        rows.expr_window_as(Expr::cust("row_number()"), window, "related_turn");
        let mut page = Query::select();
        page.column(Asterisk).from_subquery(rows, "page").order_by("related_turn", Order::Asc);
        page.and_where(Expr::col("related_turn").lte(self.limit as u64 + 1));
        let read = |row: &QueryResult| Ok((row.try_get("", "related_key")?, Row::<R>::from_query_result(row, "")?));
        db.query_all(&page).await?.iter().map(read).collect()
    }
}

/// Which versions refer to which of these keys, each pair once.
fn pairs(Relation { name: _, values }: Relation, keys: &[String]) -> SelectStatement {
    let mut pairs: Option<SelectStatement> = None;
    for values in values() {
        let one = values.pairs(keys);
        match &mut pairs {
            None => pairs = Some(one),
            Some(pairs) => {
                pairs.union(UnionType::Distinct, one);
            }
        }
    }
    pairs.unwrap_or_default()
}
