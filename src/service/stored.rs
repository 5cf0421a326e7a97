//! Stores versions and reads them back.
use super::children::{children, grouped, insert_all, parts};
use super::common_input::CommonInput;
use super::record::{Columns, Record, Row, VersionHeader, id, ordinal, since, title, until, version};
use crate::error::{Error, Result};
use entity::vocabulary::{CountryRole, OrganisationRole};
use entity::{Edtf, Revision, record, record_country, record_organisation, record_region};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, Set, Value,
};
use std::collections::HashMap;

/// Reads the stored form of versions.
pub async fn read<R: Record>(db: &impl ConnectionTrait, rows: Vec<Row<R>>) -> Result<Vec<(VersionHeader, R::Input)>> {
    let (headers, rows): (Vec<_>, Vec<_>) = complete::<R>(db, rows).await?.into_iter().unzip();
    Ok(headers.into_iter().zip(R::read(db, rows).await?).collect())
}

/// Completes rows of a kind with the members that all kinds share, with four statements.
async fn complete<R: Record>(
    db: &impl ConnectionTrait,
    rows: Vec<Row<R>>,
) -> Result<Vec<(VersionHeader, (Row<R>, CommonInput))>> {
    let versions = rows.iter().map(version::<R>).collect::<Result<Vec<_>>>()?;
    let mut base = base(db, &versions).await?;
    let mut countries = countries(db, &versions).await?;
    let mut regions = regions(db, &versions).await?;
    let mut organisations = organisations(db, &versions).await?;
    let complete = |(row, version): (Row<R>, i64)| {
        let base = base.remove(&version);
        let common = CommonInput {
            ordinal: ordinal::<R>(&row)?,
            title: title::<R>(&row)?,
            countries: countries.remove(&version).unwrap_or_default(),
            regions: regions.remove(&version).unwrap_or_default(),
            organisations: organisations.remove(&version).unwrap_or_default(),
            ..base.ok_or_else(|| Error::Internal(format!("version {version} has no record")))?
        };
        let header = VersionHeader { id: id::<R>(&row)?, since: since::<R>(&row)?, until: until::<R>(&row)? };
        Ok((header, (row, common)))
    };
    rows.into_iter().zip(versions).map(complete).collect()
}

/// Reads the members that only the table `record` holds.
async fn base(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, CommonInput>> {
    use record::Column::{Access, Document, Note, OfficialText, Reporter, Row, Section, Summary, Version};
    let columns = [Summary, OfficialText, Note, Reporter, Document, Section, Row, Access];
    let rows = children::<record::Entity, _>(db, Version, columns, Version, versions).await?;
    let base = |(version, summary, official_text, note, reporter, document, section, row, access)| {
        let common = CommonInput {
            ordinal: 0,
            title: String::new(),
            summary,
            official_text,
            note,
            reporter,
            countries: vec![],
            regions: vec![],
            organisations: vec![],
            document,
            section,
            row,
            access,
        };
        (version, common)
    };
    Ok(rows.into_iter().map(base).collect())
}

async fn countries(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<(String, CountryRole)>>> {
    use record_country::{Column, Entity};
    let columns = [Column::Country, Column::Role];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    Ok(grouped(rows.into_iter().map(|(version, country, role)| (version, (country, role)))))
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

/// Begins versions: inserts the members that all kinds share, and the kind's own rows. Returns the numbers of the versions.
pub async fn write<R: Record>(
    tx: &DatabaseTransaction,
    since: Revision,
    records: &[(String, R::Input)],
) -> Result<Vec<i64>> {
    // Writers hold the lock of the revision counter, so no other writer numbers versions at the same time.
    let newest = Query::select().expr(Expr::col(record::Column::Version).max()).from(record::Entity).take();
    let newest = tx.query_one(&newest).await?.map(|row| row.try_get_by_index::<Option<i64>>(0)).transpose()?;
    let first = newest.flatten().unwrap_or_default() + 1;
    let numbered: Vec<_> =
        (first..).zip(records).map(|(version, (id, input))| (version, id, R::common(input), input)).collect();
    let rows = numbered.iter().map(|(version, id, _, input)| row::<R>(*version, id, since, input));
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

fn row<R: Record>(version: i64, id: &str, since: Revision, input: &R::Input) -> record::ActiveModel {
    let CommonInput {
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
    } = R::common(input);
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
        certain: Set(R::dates(input).into_iter().all(Edtf::is_certain)),
    }
}

async fn write_children(tx: &DatabaseTransaction, versions: &[(i64, &CommonInput)]) -> Result<()> {
    let countries = parts(versions, |common| &common.countries);
    let countries = countries.map(|(version, position, (country, role))| record_country::ActiveModel {
        version,
        position,
        country: Set(country.clone()),
        role: Set(*role),
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

/// Ends a version.
pub async fn end<R: Record>(tx: &DatabaseTransaction, version: i64, until: Revision) -> Result<()> {
    let Columns { version: own, until: column, .. } = R::COLUMNS;
    let ended = R::Entity::update_many().col_expr(column, Expr::val(until));
    ended.filter(own.eq(version)).exec(tx).await?;
    let ended = record::Entity::update_many().col_expr(record::Column::Until, Expr::val(until));
    ended.filter(record::Column::Version.eq(version)).exec(tx).await?;
    Ok(())
}
