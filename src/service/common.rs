//! What records of every kind have in common: how it is stored and read back.
use super::store::among;
use super::{Columns, Head, Record, Row, id, since, until, version};
use crate::error::{Error, Result};
use crate::page::Members;
use entity::vocabulary::{Access, OrganisationRole};
use entity::{Revision, record, record_country, record_organisation, record_region};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, Iterable,
    ModelTrait, QueryFilter, QueryOrder, QuerySelect, Set, TryGetableMany, Value,
};
use std::collections::HashMap;

/// What is stored of a record of any kind, beside what is its kind's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    /// The place of the record in its document.
    pub ordinal: i32,
    pub title: String,
    pub summary: String,
    pub official_text: Option<String>,
    pub note: Option<String>,
    /// The id of an organisation.
    pub reporter: String,
    /// Codes.
    pub countries: Vec<String>,
    /// Ids.
    pub regions: Vec<String>,
    /// Ids, each with its role.
    pub organisations: Vec<(String, OrganisationRole)>,
    pub document: String,
    pub section: String,
    pub row: i32,
    pub access: Access,
}

/// Begins versions: saves what is common to all kinds, and completes the kind's own rows. Says which versions they are.
pub(super) async fn write<R: Record>(
    tx: &DatabaseTransaction,
    since: Revision,
    records: &[(String, R::Input)],
) -> Result<Vec<i64>> {
    // Writers queue on the counter of revisions, so nobody else numbers versions meanwhile.
    let newest = Query::select().expr(Expr::col(record::Column::Version).max()).from(record::Entity).take();
    let newest = tx.query_one(&newest).await?.map(|row| row.try_get_by_index::<Option<i64>>(0)).transpose()?;
    let first = newest.flatten().unwrap_or_default() + 1;
    let numbered: Vec<_> =
        (first..).zip(records).map(|(version, (id, input))| (version, id, R::common(input), input)).collect();
    let rows = numbered.iter().map(|(version, id, common, _)| row::<R>(*version, id, since, common));
    insert_all::<record::Entity>(tx, rows).await?;
    let rows = numbered.iter().map(|(version, id, common, input)| {
        let (mut own, columns) = (R::row(input), R::COLUMNS);
        own.set(columns.version, (*version).into());
        own.set(columns.id, id.as_str().into());
        own.set(columns.since, since.into());
        own.set(columns.until, Value::from(None::<Revision>));
        own.set(columns.ordinal, common.ordinal.into());
        own.set(columns.title, common.title.as_str().into());
        own
    });
    insert_all::<R::Entity>(tx, rows).await?;
    let versions: Vec<_> = numbered.iter().map(|(version, _, common, _)| (*version, *common)).collect();
    write_children(tx, &versions).await?;
    Ok(versions.into_iter().map(|(version, _)| version).collect())
}

fn row<R: Record>(version: i64, id: &str, since: Revision, common: &Common) -> record::ActiveModel {
    let Common {
        ordinal: _,
        title,
        summary,
        official_text,
        note,
        reporter,
        document,
        section,
        row,
        access,
        countries: _,
        regions: _,
        organisations: _,
    } = common;
    record::ActiveModel {
        version: Set(version),
        kind: Set(R::KIND),
        id: Set(id.into()),
        since: Set(since),
        until: Set(None),
        title: Set(title.clone()),
        summary: Set(summary.clone()),
        official_text: Set(official_text.clone()),
        note: Set(note.clone()),
        reporter: Set(reporter.clone()),
        document: Set(document.clone()),
        section: Set(section.clone()),
        row: Set(*row),
        access: Set(*access),
    }
}

async fn write_children(tx: &DatabaseTransaction, versions: &[(i64, &Common)]) -> Result<()> {
    let countries = parts(versions, |common| &common.countries).map(|(version, position, country)| {
        record_country::ActiveModel { version, position, country: Set(country.clone()) }
    });
    insert_all::<record_country::Entity>(tx, countries).await?;
    let regions = parts(versions, |common| &common.regions).map(|(version, position, region)| {
        record_region::ActiveModel { version, position, region: Set(region.clone()) }
    });
    insert_all::<record_region::Entity>(tx, regions).await?;
    let organisations = parts(versions, |common| &common.organisations);
    let organisations =
        organisations.map(|(version, position, (organisation, role))| record_organisation::ActiveModel {
            version,
            position,
            organisation: Set(organisation.clone()),
            role: Set(*role),
        });
    insert_all::<record_organisation::Entity>(tx, organisations).await
}

/// The parts of one sort of each version, each with its place in it.
pub fn parts<'a, T, P: 'a>(
    versions: &'a [(i64, &'a T)],
    parts: impl Fn(&'a T) -> &'a [P] + 'a,
) -> impl Iterator<Item = (ActiveValue<i64>, ActiveValue<i32>, &'a P)> {
    versions.iter().flat_map(move |(version, whole)| {
        (0..).zip(parts(whole)).map(|(position, part)| (Set(*version), Set(position), part))
    })
}

/// One part of each version.
pub fn each<'a, T, P>(versions: &[(i64, &'a T)], part: impl Fn(&'a T) -> &'a P) -> Vec<(i64, &'a P)> {
    versions.iter().map(|(version, whole)| (*version, part(whole))).collect()
}

/// How many values one statement binds: SQLite takes 32,766 at most, PostgreSQL 65,535.
const VALUES: usize = 30_000;

/// Inserts rows, if there are any.
pub async fn insert_all<E: EntityTrait<ActiveModel: Send>>(
    tx: &DatabaseTransaction,
    rows: impl IntoIterator<Item = E::ActiveModel>,
) -> Result<()> {
    let chunk = VALUES / E::Column::iter().count();
    // Gathered first: no iterator is held while the database works.
    let mut rows = rows.into_iter().collect::<Vec<_>>().into_iter().peekable();
    while rows.peek().is_some() {
        let rows: Vec<_> = rows.by_ref().take(chunk).collect();
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The members of every kind that stand in the table of all records alone.
const WRITTEN: &[&str] = &["summary", "official_text", "note", "reporter", "source", "access"];

/// Completes rows of a kind with what is common to all, in four statements at most; what is not asked for stays empty.
pub(super) async fn complete<R: Record>(
    db: &impl ConnectionTrait,
    rows: Vec<Row<R>>,
    members: &Members,
) -> Result<Vec<(Head, (Row<R>, Common))>> {
    let versions = rows.iter().map(version::<R>).collect::<Result<Vec<_>>>()?;
    let mut written = written(db, members.reading(WRITTEN, &versions)).await?;
    let mut countries = countries(db, members.reading(&["countries"], &versions)).await?;
    let mut regions = regions(db, members.reading(&["regions"], &versions)).await?;
    let mut organisations = organisations(db, members.reading(&["organisations"], &versions)).await?;
    let complete = |(row, version): (Row<R>, i64)| {
        let written = match written.remove(&version) {
            Some(written) => written,
            None if members.hold(WRITTEN) => return Err(Error::Internal(format!("version {version} has no record"))),
            None => unread(),
        };
        let common = Common {
            ordinal: ordinal::<R>(&row)?,
            title: title::<R>(&row)?,
            countries: countries.remove(&version).unwrap_or_default(),
            regions: regions.remove(&version).unwrap_or_default(),
            organisations: organisations.remove(&version).unwrap_or_default(),
            ..written
        };
        let head = Head { id: id::<R>(&row)?, since: since::<R>(&row)?, until: until::<R>(&row)? };
        Ok((head, (row, common)))
    };
    rows.into_iter().zip(versions).map(complete).collect()
}

fn ordinal<R: Record>(row: &Row<R>) -> Result<i32> {
    match row.get(R::COLUMNS.ordinal) {
        Value::Int(Some(ordinal)) => Ok(ordinal),
        other => Err(Error::Internal(format!("an ordinal is not a number: {other:?}"))),
    }
}

fn title<R: Record>(row: &Row<R>) -> Result<String> {
    match row.get(R::COLUMNS.title) {
        Value::String(Some(title)) => Ok(title),
        other => Err(Error::Internal(format!("a title is not text: {other:?}"))),
    }
}

/// What is known where nothing was read.
fn unread() -> Common {
    Common {
        ordinal: 0,
        title: String::new(),
        summary: String::new(),
        official_text: None,
        note: None,
        reporter: String::new(),
        countries: vec![],
        regions: vec![],
        organisations: vec![],
        document: String::new(),
        section: String::new(),
        row: 0,
        access: Access::Restricted,
    }
}

/// What stands in the table of all records alone.
async fn written(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Common>> {
    use record::Column::{Access, Document, Note, OfficialText, Reporter, Row, Section, Summary, Version};
    let columns = [Summary, OfficialText, Note, Reporter, Document, Section, Row, Access];
    let rows = children::<record::Entity, _>(db, Version, columns, Version, versions).await?;
    let written = |(version, summary, official_text, note, reporter, document, section, row, access)| {
        (version, Common { summary, official_text, note, reporter, document, section, row, access, ..unread() })
    };
    Ok(rows.into_iter().map(written).collect())
}

async fn countries(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record_country::{Column, Entity};
    let rows = children::<Entity, _>(db, Column::Version, [Column::Country], Column::Position, versions).await?;
    Ok(grouped(rows))
}

async fn regions(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record_region::{Column, Entity};
    let rows = children::<Entity, _>(db, Column::Version, [Column::Region], Column::Position, versions).await?;
    Ok(grouped(rows))
}

async fn organisations(
    db: &impl ConnectionTrait,
    versions: &[i64],
) -> Result<HashMap<i64, Vec<(String, OrganisationRole)>>> {
    use record_organisation::{Column, Entity};
    let columns = [Column::Organisation, Column::Role];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    Ok(grouped(rows.into_iter().map(|(version, organisation, role)| (version, (organisation, role)))))
}

/// What belongs to versions in a child table, in its order: of each row the version, and then these columns. They are taken from the
/// row by their places, which costs less than by their names.
pub async fn children<E: EntityTrait, T: TryGetableMany + Send>(
    db: &impl ConnectionTrait,
    version: E::Column,
    columns: impl IntoIterator<Item = E::Column>,
    order: E::Column,
    versions: &[i64],
) -> Result<Vec<T>> {
    if versions.is_empty() {
        return Ok(vec![]);
    }
    let rows = E::find().select_only().column(version).columns(columns);
    let found = rows.filter(among(db.get_database_backend(), version.as_column_ref(), versions));
    Ok(found.order_by_asc(order).into_tuple().all(db).await?)
}

/// Parts, by the version that they belong to.
pub fn grouped<T>(parts: impl IntoIterator<Item = (i64, T)>) -> HashMap<i64, Vec<T>> {
    let mut groups: HashMap<i64, Vec<T>> = HashMap::new();
    for (version, part) in parts {
        groups.entry(version).or_default().push(part);
    }
    groups
}

/// Ends a version.
pub(super) async fn end<R: Record>(tx: &DatabaseTransaction, version: i64, until: Revision) -> Result<()> {
    let Columns { version: own, until: column, .. } = R::COLUMNS;
    let ended = R::Entity::update_many().col_expr(column, Expr::val(until));
    ended.filter(own.eq(version)).exec(tx).await?;
    let ended = record::Entity::update_many().col_expr(record::Column::Until, Expr::val(until));
    ended.filter(record::Column::Version.eq(version)).exec(tx).await?;
    Ok(())
}
