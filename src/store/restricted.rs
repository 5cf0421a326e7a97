//! Access rights. A record is restricted if its latest version is, also under `as_of`. The public sees neither restricted records nor
//! reference data that only restricted records name. Countries are always visible, because their list does not depend on records.
use crate::error::Result;
use entity::vocabulary::Access;
use entity::{document, record};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoSimpleExpr, QueryResult};
use std::collections::BTreeSet;

/// The access rights of a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Public data only.
    Public,
    /// All data.
    Restricted,
}

/// The keys of all data that the public may not see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hidden {
    /// The ids of restricted records.
    pub records: BTreeSet<String>,
    pub organisations: BTreeSet<String>,
    pub regions: BTreeSet<String>,
    pub programmes: BTreeSet<String>,
    pub documents: BTreeSet<String>,
    pub plans: BTreeSet<String>,
}

/// Selects the ids of restricted records.
pub fn restricted_records() -> SelectStatement {
    let (later, version, id) = (Alias::new("later"), record::Column::Version, record::Column::Id);
    let mut newer = Query::select();
    newer.expr(Expr::val(1)).from_as(record::Entity, later.clone());
    newer.and_where(Expr::col((later.clone(), id)).equals((record::Entity, id)));
    newer.and_where(Expr::col((later, version)).gt(version.into_simple_expr()));
    let mut ids = Query::select();
    ids.column((record::Entity, id)).from(record::Entity).and_where(record::Column::Access.eq(Access::Restricted));
    ids.and_where(Expr::exists(newer).not()).take()
}

/// Reads the keys of all data that the public may not see. They are empty if no record is restricted.
pub async fn hidden(db: &impl ConnectionTrait) -> Result<Hidden> {
    let records = keys(db, restricted_records()).await?;
    if records.is_empty() {
        return Ok(Hidden::default());
    }
    let documents = named_by_restricted(db, &DOCUMENTS).await?;
    Ok(Hidden {
        organisations: organisations(db, &documents).await?,
        regions: named_by_restricted(db, &REGIONS).await?,
        programmes: named_by_restricted(db, &PROGRAMMES).await?,
        plans: named_by_restricted(db, &PLANS).await?,
        documents,
        records,
    })
}

/// A column of a table of versions, or of rows that belong to versions, that names reference data.
type Naming = (&'static str, &'static str);

const ORGANISATIONS: [Naming; 8] = [
    ("record", "reporter"),
    ("record_organisation", "organisation"),
    ("record_amount", "payer"),
    ("action_responsible", "organisation"),
    ("agreement", "agency"),
    ("agreement_party", "organisation"),
    ("cooperation", "agency"),
    ("cooperation", "counterpart_organisation"),
];
const REGIONS: [Naming; 1] = [("record_region", "region")];
const PROGRAMMES: [Naming; 1] = [("project", "programme")];
const DOCUMENTS: [Naming; 2] = [("record", "document"), ("action_reference", "document")];
const PLANS: [Naming; 1] = [("action", "plan")];

/// Reads the organisations that only restricted records or hidden documents name. The originator of a visible document is visible.
async fn organisations(db: &impl ConnectionTrait, hidden: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let (mut restricted, mut visible) =
        (named_keys(db, &ORGANISATIONS, true).await?, named_keys(db, &ORGANISATIONS, false).await?);
    for row in document::Entity::find().all(db).await? {
        let names = if hidden.contains(&row.number) { &mut restricted } else { &mut visible };
        names.extend(row.originator);
    }
    Ok(restricted.difference(&visible).cloned().collect())
}

/// Reads the keys that only restricted records name.
async fn named_by_restricted(db: &impl ConnectionTrait, columns: &[Naming]) -> Result<BTreeSet<String>> {
    let (restricted, visible) = (named_keys(db, columns, true).await?, named_keys(db, columns, false).await?);
    Ok(restricted.difference(&visible).cloned().collect())
}

/// Reads the keys in these columns, from the versions of restricted records or of all others.
async fn named_keys(db: &impl ConnectionTrait, columns: &[Naming], by_restricted: bool) -> Result<BTreeSet<String>> {
    let mut found_keys = BTreeSet::new();
    for (table, column) in columns {
        let mut versions = Query::select();
        versions.column(record::Column::Version).from(record::Entity);
        let restricted = record::Column::Id.in_subquery(restricted_records());
        versions.and_where(if by_restricted { restricted } else { restricted.not() });
        let mut select = Query::select();
        select.distinct().column(*column).from(*table).and_where(Expr::col(*column).is_not_null());
        found_keys.extend(keys(db, select.and_where(Expr::col("version").in_subquery(versions)).take()).await?);
    }
    Ok(found_keys)
}

async fn keys(db: &impl ConnectionTrait, select: SelectStatement) -> Result<BTreeSet<String>> {
    let key = |row: &QueryResult| Ok(row.try_get_by_index(0)?);
    db.query_all(&select).await?.iter().map(key).collect()
}
