//! The countries of the regions that records name, as a table for statements.
use crate::store::Snapshot;
use entity::record_region::{Column, Entity};
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement};
use sea_orm::{ColumnTrait, DbBackend};
use serde_json::Value as Json;

/// The regions that have countries, and their countries, as pairs.
pub struct RegionCountries {
    backend: DbBackend,
    /// A JSON list of pairs. There is one statement text for any number of them.
    pairs: String,
}

impl RegionCountries {
    /// Returns the pairs of all regions that the scope of a snapshot sees.
    pub fn of(snapshot: &Snapshot) -> Self {
        let reference = snapshot.reference();
        let countries = reference
            .regions
            .keys()
            .flat_map(|id| reference.countries_in(id).into_iter().map(move |code| Json::from([id.clone(), code])));
        let pairs: Json = countries.collect();
        Self { backend: snapshot.backend(), pairs: pairs.to_string() }
    }

    /// Selects the versions, and the countries of their regions as `value`.
    pub fn values(&self) -> SelectStatement {
        let list = Expr::val(self.pairs.as_str());
        let (function, list, region, country) = match self.backend {
            DbBackend::Postgres => ("json_array_elements", list.cast_as("json"), "value ->> 0", "value ->> 1"),
            _ => ("json_each", list, "json_extract(value, '$[0]')", "json_extract(value, '$[1]')"),
        };
        let mut pairs = Query::select();
        pairs.expr_as(Expr::cust(region), "region").expr_as(Expr::cust(country), "country");
        // The limit never applies. It makes SQLite read the list once instead of once per row.
        pairs.from_function(Func::cust(function).arg(list), "list").limit(u32::MAX.into());
        let is_of = Expr::col(("pairs", "region")).equals(Column::Region.as_column_ref());
        let mut values = Query::select();
        values.column(Column::Version.as_column_ref()).expr_as(Expr::col(("pairs", "country")), "value");
        values.from(Entity).join_subquery(JoinType::InnerJoin, pairs.take(), "pairs", is_of).take()
    }
}
