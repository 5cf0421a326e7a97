//! Exchange rates.
use super::as_of_context::AsOfContext;
use crate::service::reference::Reference;
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use entity::exchange_rate;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The average exchange rate of a currency to the euro in a year.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct ExchangeRate {
    /// Currency code and year: `SEK-2010`.
    #[schema(example = "SEK-2010")]
    #[graphql(skip)]
    pub id: String,
    /// URL of the exchange rate in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/exchange-rates/SEK-2010")]
    #[graphql(skip)]
    pub url: String,
    /// Currency code (ISO 4217).
    #[schema(example = "SEK")]
    pub currency: String,
    /// Year of the average.
    pub year: i32,
    /// Units of the currency per euro, as a decimal.
    #[schema(example = "9.5373")]
    pub units_per_euro: String,
    /// Source of the rate.
    #[graphql(name = "rateSource")]
    pub source: String,
    /// Revision of the register that was read.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

impl ExchangeRate {
    fn new(row: exchange_rate::Model, context: AsOfContext) -> Self {
        let exchange_rate::Model { id, currency, year, units_per_euro, source } = row;
        Self { url: context.url::<Self>(&id), id, currency, year, units_per_euro, source, context }
    }
}

impl Reference for ExchangeRate {
    const NAME: &'static str = "exchange rate";
    const PATH: &'static str = "exchange-rates";
    const KEY: &'static str = "id";
    type Row = exchange_rate::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, exchange_rate::Model> {
        &data.exchange_rates
    }

    fn of_row(row: exchange_rate::Model, snapshot: &Snapshot) -> Self {
        Self::new(row, AsOfContext::of(snapshot))
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.currency]
    }
}
