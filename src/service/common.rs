//! What records of every kind have in common: how it is stored and read back.
use super::{ActiveRow, Columns, Head, Record, Row, version};
use crate::error::{Error, Result};
use entity::vocabulary::{Access, OrganisationRole};
use entity::{Revision, record, record_country, record_organisation, record_region};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ModelTrait, NotSet, QueryFilter,
    QueryOrder, Set, Value,
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

/// Begins a version: saves what is common to all kinds, and completes the kind's own row.
pub(super) async fn write<R: Record>(
    tx: &DatabaseTransaction,
    id: &str,
    since: Revision,
    common: &Common,
    mut own: ActiveRow<R>,
) -> Result<i64> {
    let row = row::<R>(id, since, common);
    let version = record::Entity::insert(row).exec(tx).await?.last_insert_id;
    let columns = R::COLUMNS;
    own.set(columns.version, version.into());
    own.set(columns.id, id.into());
    own.set(columns.since, since.into());
    own.set(columns.until, Value::from(None::<Revision>));
    own.set(columns.ordinal, common.ordinal.into());
    own.set(columns.title, common.title.as_str().into());
    R::Entity::insert(own).exec_without_returning(tx).await?;
    write_children(tx, version, common).await?;
    Ok(version)
}

fn row<R: Record>(id: &str, since: Revision, common: &Common) -> record::ActiveModel {
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
        version: NotSet,
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

async fn write_children(tx: &DatabaseTransaction, version: i64, common: &Common) -> Result<()> {
    let (version, place) = (Set(version), |position: usize| Set(i32::try_from(position).unwrap_or(i32::MAX)));
    let countries = common.countries.iter().enumerate().map(|(position, country)| record_country::ActiveModel {
        version: version.clone(),
        position: place(position),
        country: Set(country.clone()),
    });
    insert_all::<record_country::Entity>(tx, countries).await?;
    let regions = common.regions.iter().enumerate().map(|(position, region)| record_region::ActiveModel {
        version: version.clone(),
        position: place(position),
        region: Set(region.clone()),
    });
    insert_all::<record_region::Entity>(tx, regions).await?;
    let organisations = common.organisations.iter().enumerate().map(|(position, (organisation, role))| {
        let organisation = Set(organisation.clone());
        record_organisation::ActiveModel {
            version: version.clone(),
            position: place(position),
            organisation,
            role: Set(*role),
        }
    });
    insert_all::<record_organisation::Entity>(tx, organisations).await
}

/// Inserts child rows, if there are any.
pub async fn insert_all<E: EntityTrait<ActiveModel: Send>>(
    tx: &DatabaseTransaction,
    rows: impl IntoIterator<Item = E::ActiveModel>,
) -> Result<()> {
    let rows: Vec<_> = rows.into_iter().collect();
    if !rows.is_empty() {
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Completes rows of a kind with what is common to all, in four statements.
pub(super) async fn complete<R: Record>(
    db: &impl ConnectionTrait,
    rows: Vec<Row<R>>,
) -> Result<Vec<(Head, (Row<R>, Common))>> {
    let versions = rows.iter().map(version::<R>).collect::<Result<Vec<_>>>()?;
    let found = children::<record::Entity>(db, record::Column::Version, record::Column::Version, &versions).await?;
    let mut records: HashMap<_, _> = found.into_iter().map(|record| (record.version, record)).collect();
    let mut countries = countries(db, &versions).await?;
    let mut regions = regions(db, &versions).await?;
    let mut organisations = organisations(db, &versions).await?;
    let complete = |(row, version): (Row<R>, i64)| {
        let record =
            records.remove(&version).ok_or_else(|| Error::Internal(format!("version {version} has no record")))?;
        let lists = (
            countries.remove(&version).unwrap_or_default(),
            regions.remove(&version).unwrap_or_default(),
            organisations.remove(&version).unwrap_or_default(),
        );
        let ordinal = match row.get(R::COLUMNS.ordinal) {
            Value::Int(Some(ordinal)) => ordinal,
            other => return Err(Error::Internal(format!("an ordinal is not a number: {other:?}"))),
        };
        let (head, common) = common(record, ordinal, lists);
        Ok((head, (row, common)))
    };
    rows.into_iter().zip(versions).map(complete).collect()
}

type Lists = (Vec<String>, Vec<String>, Vec<(String, OrganisationRole)>);

fn common(record: record::Model, ordinal: i32, lists: Lists) -> (Head, Common) {
    let (countries, regions, organisations) = lists;
    let record::Model {
        version: _,
        kind: _,
        id,
        since,
        until,
        title,
        summary,
        official_text,
        note,
        reporter,
        document,
        section,
        row,
        access,
    } = record;
    let common = Common {
        ordinal,
        title,
        summary,
        official_text,
        note,
        reporter,
        countries,
        regions,
        organisations,
        document,
        section,
        row,
        access,
    };
    (Head { id, since, until }, common)
}

async fn countries(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record_country::{Column, Entity, Model};
    let rows = children::<Entity>(db, Column::Version, Column::Position, versions).await?;
    Ok(grouped(rows, |Model { version, position: _, country }| (version, country)))
}

async fn regions(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record_region::{Column, Entity, Model};
    let rows = children::<Entity>(db, Column::Version, Column::Position, versions).await?;
    Ok(grouped(rows, |Model { version, position: _, region }| (version, region)))
}

async fn organisations(
    db: &impl ConnectionTrait,
    versions: &[i64],
) -> Result<HashMap<i64, Vec<(String, OrganisationRole)>>> {
    use record_organisation::{Column, Entity, Model};
    let rows = children::<Entity>(db, Column::Version, Column::Position, versions).await?;
    Ok(grouped(rows, |Model { version, position: _, organisation, role }| (version, (organisation, role))))
}

/// How many versions one statement asks for: SQLite binds 32,766 values at most.
const CHUNK: usize = 10_000;

/// The rows of a child table that belong to versions, in their order.
pub async fn children<E: EntityTrait<Model: Send>>(
    db: &impl ConnectionTrait,
    version: E::Column,
    order: E::Column,
    versions: &[i64],
) -> Result<Vec<E::Model>> {
    let mut rows = vec![];
    for chunk in versions.chunks(CHUNK) {
        rows.extend(E::find().filter(version.is_in(chunk.to_vec())).order_by_asc(order).all(db).await?);
    }
    Ok(rows)
}

/// Child rows, by the version that they belong to.
pub fn grouped<M, T>(rows: Vec<M>, part: impl FnMut(M) -> (i64, T)) -> HashMap<i64, Vec<T>> {
    let mut groups: HashMap<i64, Vec<T>> = HashMap::new();
    for (version, value) in rows.into_iter().map(part) {
        groups.entry(version).or_default().push(value);
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
