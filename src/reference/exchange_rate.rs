//! Exchange rates.
use super::as_of_context::AsOfContext;
use super::entry_filter::entry_filter;
use crate::language::Language;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use entity::exchange_rate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

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

entry_filter! {
    /// Filters for exchange rates. Values of one filter are combined with OR, different filters with AND.
    ExchangeRateFilter of ExchangeRate;
    lists {
        /// Currency code (ISO 4217): `SEK`.
        currency, not_currency: String = |rate| vec![rate.currency.clone()];
        /// Year of the average: `2010`.
        year, not_year: i32 = |rate| vec![rate.year];
    }
}

/// Sort keys for exchange rates. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Default: by currency and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ExchangeRateSort {
    /// By currency, ascending.
    #[serde(rename = "currency")]
    Currency,
    /// By currency, descending.
    #[serde(rename = "-currency")]
    CurrencyDesc,
    /// By year, ascending.
    #[serde(rename = "year")]
    Year,
    /// By year, descending.
    #[serde(rename = "-year")]
    YearDesc,
}

impl Reference for ExchangeRate {
    const NAME: &'static str = "exchange rate";
    const PATH: &'static str = "exchange-rates";
    const KEY: &'static str = "id";
    type Row = exchange_rate::Model;
    type Filter = ExchangeRateFilter;
    type Sort = ExchangeRateSort;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, exchange_rate::Model> {
        &data.exchange_rates
    }

    fn of_row(row: exchange_rate::Model, snapshot: &Snapshot) -> Self {
        Self::new(row, AsOfContext::of(snapshot))
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.id, &self.currency]
    }

    fn sort_value(&self, sort: ExchangeRateSort, _: Language) -> Option<SortValue> {
        Some(match sort {
            ExchangeRateSort::Currency | ExchangeRateSort::CurrencyDesc => SortValue::Text(self.currency.clone()),
            ExchangeRateSort::Year | ExchangeRateSort::YearDesc => SortValue::Number(self.year.into()),
        })
    }
}
