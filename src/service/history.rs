//! What was: which revision is asked for.
use crate::error::{Error, Place, Result};
use crate::page::AsOf;
use entity::{Revision, revision};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The newest revision; 0 in a register that nothing was written to yet.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Revision> {
    let row = db.query_one(Query::select().column("revision").from("register")).await?;
    let row = row.ok_or_else(|| Error::Internal("the register has no revision".into()))?;
    Ok(row.try_get("", "revision")?)
}

/// Refuses a state that is yet to come: what is said of it now would not stay true.
pub(super) async fn resolve(db: &impl ConnectionTrait, as_of: Option<AsOf>, newest: Revision) -> Result<Revision> {
    let refuse = |detail: String| Error::fault(Place::Query, "as_of", detail);
    match as_of {
        None => Ok(newest),
        Some(AsOf::Revision(then)) if then <= newest => Ok(then),
        Some(AsOf::Revision(_)) => Err(refuse(format!("the newest revision is {}", newest.0))),
        Some(AsOf::Moment(moment)) => {
            let then = revision::Entity::find().filter(revision::Column::At.lte(moment));
            let then = then.order_by_desc(revision::Column::Number).one(db).await?;
            Ok(then.ok_or_else(|| refuse("the register is younger than that".into()))?.number)
        }
    }
}

/// A revision, as it was made; none in a register that nothing was written to yet.
pub async fn revision(db: &impl ConnectionTrait, number: Revision) -> Result<Option<revision::Model>> {
    Ok(revision::Entity::find_by_id(number).one(db).await?)
}
