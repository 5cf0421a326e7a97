//! Stored members that only reports have: form, period and funding.
use super::children::{children, grouped, insert_all, parts};
use super::project_money::{AmountFacts, RecordSums, total_or_parts};
use crate::error::Result;
use crate::store::{ReferenceData, Snapshot};
use entity::edtf::{BEGINNING_OF_TIME, END_OF_TIME, days};
use entity::vocabulary::{AmountRole, Bound, Covers, FormCategory};
use entity::{Edtf, Money, record_amount, record_report, record_same_as};
use rust_decimal::{Decimal, RoundingStrategy};
use sea_orm::{ActiveValue, ConnectionTrait, DatabaseTransaction, Set};
use std::collections::HashMap;

/// The stored form, period and funding of a report, as printed and as parsed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportInput {
    pub countries_text: Option<String>,
    pub partners_text: Option<String>,
    pub form_text: Option<String>,
    pub form_category: Option<FormCategory>,
    pub period_text: Option<String>,
    pub start: Option<Edtf>,
    pub end: Option<Edtf>,
    pub ongoing: bool,
    pub funding_text: Option<String>,
    pub amounts: Vec<Amount>,
    /// The ids of earlier records that report the same activity.
    pub same_as: Vec<String>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    pub value: Money,
    /// ISO 4217 code.
    pub currency: String,
    pub role: AmountRole,
    pub covers: Covers,
    /// The id of the organisation whose share it is. None for the default: the reporter, or for the role `eu` the European Union.
    pub payer: Option<String>,
    pub approximate: bool,
    pub bound: Option<Bound>,
    /// The amount in euro. None if no rate is known.
    pub euro: Option<Euro>,
}

/// An amount in euro, and the rate of its conversion.
#[derive(Clone, Debug, PartialEq)]
pub struct Euro {
    pub value: Money,
    /// The exchange rate. None if the original amount is in euro.
    pub rate: Option<Rate>,
}

/// Units of a currency per euro: the average of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    pub units_per_euro: String,
    pub year: i32,
}

impl ReportInput {
    /// Removes the links to records that the scope of a snapshot does not see.
    pub fn hide_links(&mut self, snapshot: &Snapshot) {
        self.same_as.retain(|id| snapshot.shows(id));
    }

    /// Returns the cells as printed.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let Self { countries_text, partners_text, form_text, period_text, funding_text, .. } = self;
        let printed = [countries_text, partners_text, form_text, period_text, funding_text];
        printed.into_iter().flatten().map(String::as_str)
    }

    /// Returns the dates of the period.
    pub fn dates(&self) -> impl Iterator<Item = &Edtf> {
        self.start.iter().chain(&self.end)
    }

    /// Returns the first and last day on which the activity may have taken place. An ongoing period has no end. A period without an end
    /// that is not ongoing consists of its start.
    pub fn active(&self) -> (String, String) {
        let ends = (self.start.as_ref().or(self.end.as_ref()), self.end.as_ref().or(self.start.as_ref()));
        match ends {
            (Some(first), Some(_)) if self.ongoing => (first.earliest(), END_OF_TIME.into()),
            (Some(first), Some(last)) => (first.earliest(), last.latest()),
            _ if self.ongoing => (BEGINNING_OF_TIME.into(), END_OF_TIME.into()),
            _ => days(None),
        }
    }

    /// Returns the sum in euro: the total, or without a total the sum of the shares. Ranges count with their lower bound. Requested and
    /// other amounts never count, amounts of a programme only if there are no others. None if no amount counts, or if one that counts
    /// has no rate.
    pub fn amount_eur(&self) -> Option<Money> {
        let facts = self.facts();
        let is_own = |facts: &&AmountFacts| facts.covers != Covers::Programme;
        let has_own = facts.iter().any(|facts| is_own(&facts));
        total_or_parts(facts.iter().filter(|facts| !has_own || is_own(facts)))
    }

    /// Returns the sums in euro by what the amounts cover.
    pub fn sums(&self, reporter: &str) -> RecordSums {
        RecordSums::of(&self.facts(), reporter)
    }

    fn facts(&self) -> Vec<AmountFacts> {
        self.amounts.iter().map(Amount::facts).collect()
    }
}

impl Amount {
    fn facts(&self) -> AmountFacts {
        let Self { value: _, currency: _, role, covers, payer, approximate: _, bound, euro } = self;
        let euro = euro.as_ref().map(|euro| euro.value);
        AmountFacts { role: *role, covers: *covers, payer: payer.clone(), bound: *bound, euro }
    }
}

/// Converts an amount to euro by the average rate of a year, rounded half to even. None without a year or a known rate.
pub fn euro(value: Money, currency: &str, year: Option<i32>, reference: &ReferenceData) -> Option<Euro> {
    if currency == "EUR" {
        return Some(Euro { value, rate: None });
    }
    let year = year?;
    let rate = reference.exchange_rates.get(&format!("{currency}-{year}"))?;
    let units: Decimal = rate.units_per_euro.parse().ok()?;
    let exact = Decimal::new(value.0, 2).checked_div(units)?;
    let mut rounded = exact.round_dp_with_strategy(2, RoundingStrategy::MidpointNearestEven);
    rounded.rescale(2);
    let value = Money(i64::try_from(rounded.mantissa()).ok()?);
    Some(Euro { value, rate: Some(Rate { units_per_euro: rate.units_per_euro.clone(), year }) })
}

/// Inserts the members of versions.
pub async fn write(tx: &DatabaseTransaction, versions: &[(i64, &ReportInput)]) -> Result<()> {
    let rows = versions.iter().map(|(version, reported)| row(*version, reported));
    insert_all::<record_report::Entity>(tx, rows).await?;
    let amounts = parts(versions, |reported| &reported.amounts);
    let amounts = amounts.map(|(version, position, amount)| amount_row(version, position, amount));
    insert_all::<record_amount::Entity>(tx, amounts).await?;
    let same_as = parts(versions, |reported| &reported.same_as)
        .map(|(version, position, id)| record_same_as::ActiveModel { version, position, same_as: Set(id.clone()) });
    insert_all::<record_same_as::Entity>(tx, same_as).await
}

fn row(version: i64, reported: &ReportInput) -> record_report::ActiveModel {
    let (active_earliest, active_latest) = reported.active();
    let amount_eur = reported.amount_eur();
    // The sum of all shares does not depend on who pays them.
    let sums = reported.sums("");
    let ReportInput {
        countries_text,
        partners_text,
        form_text,
        form_category,
        period_text,
        start,
        end,
        ongoing,
        funding_text,
        amounts: _,
        same_as: _,
    } = reported.clone();
    record_report::ActiveModel {
        version: Set(version),
        countries_text: Set(countries_text),
        partners_text: Set(partners_text),
        form_text: Set(form_text),
        form_category: Set(form_category),
        period_text: Set(period_text),
        period_start: Set(start),
        period_end: Set(end),
        ongoing: Set(ongoing),
        active_earliest: Set(active_earliest),
        active_latest: Set(active_latest),
        funding_text: Set(funding_text),
        amount_eur: Set(amount_eur),
        activity_eur: Set(sums.activity),
        share_eur: Set(sums.share()),
        programme_eur: Set(sums.programme),
    }
}

fn amount_row(version: ActiveValue<i64>, position: ActiveValue<i32>, amount: &Amount) -> record_amount::ActiveModel {
    let Amount { value, currency, role, covers, payer, approximate, bound, euro } = amount.clone();
    let rate = euro.as_ref().and_then(|euro| euro.rate.clone());
    record_amount::ActiveModel {
        version,
        position,
        value: Set(value),
        currency: Set(currency),
        role: Set(role),
        covers: Set(covers),
        payer: Set(payer),
        approximate: Set(approximate),
        bound: Set(bound),
        value_eur: Set(euro.map(|euro| euro.value)),
        rate_year: Set(rate.as_ref().map(|rate| rate.year)),
        rate: Set(rate.map(|rate| rate.units_per_euro)),
    }
}

/// Reads the members of versions, with three statements.
pub async fn read(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, ReportInput>> {
    let mut printed = printed(db, versions).await?;
    let mut amounts = amounts(db, versions).await?;
    let mut same_as = same_as(db, versions).await?;
    let reported = |version: &i64| {
        let amounts = amounts.remove(version).unwrap_or_default();
        let same_as = same_as.remove(version).unwrap_or_default();
        (*version, ReportInput { amounts, same_as, ..printed.remove(version).unwrap_or_default() })
    };
    Ok(versions.iter().map(reported).collect())
}

async fn printed(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, ReportInput>> {
    use record_report::{Column, Entity};
    let columns = [
        Column::CountriesText,
        Column::PartnersText,
        Column::FormText,
        Column::FormCategory,
        Column::PeriodText,
        Column::PeriodStart,
        Column::PeriodEnd,
        Column::Ongoing,
        Column::FundingText,
    ];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Version, versions).await?;
    let printed = |row| {
        let (
            version,
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            start,
            end,
            ongoing,
            funding_text,
        ) = row;
        let printed = ReportInput {
            countries_text,
            partners_text,
            form_text,
            form_category,
            period_text,
            start,
            end,
            ongoing,
            funding_text,
            ..ReportInput::default()
        };
        (version, printed)
    };
    Ok(rows.into_iter().map(printed).collect())
}

async fn amounts(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<Amount>>> {
    use record_amount::{Column, Entity};
    let columns = [
        Column::Value,
        Column::Currency,
        Column::Role,
        Column::Covers,
        Column::Payer,
        Column::Approximate,
        Column::Bound,
        Column::ValueEur,
        Column::Rate,
        Column::RateYear,
    ];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let amount = |(version, value, currency, role, covers, payer, approximate, bound, euro, rate, year)| {
        let rate = Option::zip(rate, year).map(|(units_per_euro, year)| Rate { units_per_euro, year });
        let euro = Option::map(euro, |value| Euro { value, rate });
        (version, Amount { value, currency, role, covers, payer, approximate, bound, euro })
    };
    Ok(grouped(rows.into_iter().map(amount)))
}

async fn same_as(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<String>>> {
    use record_same_as::{Column, Entity};
    let rows = children::<Entity, _>(db, Column::Version, [Column::SameAs], Column::Position, versions).await?;
    Ok(grouped(rows))
}
