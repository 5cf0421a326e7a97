//! Exchange rates.
use crate::graphql::ReferenceNode;
use crate::service::Snapshot;
use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use entity::exchange_rate;
use serde::Serialize;
use utoipa::ToSchema;

/// How many units of a currency a euro was worth, on average over a year.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct ExchangeRate {
    /// Currency and year: `SEK-2010`.
    #[schema(example = "SEK-2010")]
    pub id: String,
    /// ISO 4217.
    #[schema(example = "SEK")]
    pub currency: String,
    /// The year that it is the average of.
    pub year: i32,
    /// A decimal, as text.
    #[schema(example = "9.5373")]
    pub units_per_euro: String,
    /// Whose rate it is.
    pub source: String,
}

impl Reference for ExchangeRate {
    const NAME: &'static str = "exchange rate";
    type Entity = exchange_rate::Entity;
    const KEY: exchange_rate::Column = exchange_rate::Column::Id;

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.currency]
    }
}

impl From<exchange_rate::Model> for ExchangeRate {
    fn from(row: exchange_rate::Model) -> Self {
        let exchange_rate::Model { id, currency, year, units_per_euro, source } = row;
        Self { id, currency, year, units_per_euro, source }
    }
}

/// It leads nowhere.
impl ReferenceNode for ExchangeRate {
    fn within(self, _: &Snapshot<'_>) -> Self {
        self
    }
}
