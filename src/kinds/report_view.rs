//! Form, period and funding, for records of every kind except actions.
use crate::reference::{AsOfContext, Country, Organisation, ShortCountry, ShortOrganisation, short};
use crate::service::project_money::payer;
use crate::service::report_input::{Amount, Euro, Rate, ReportInput};
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::vocabulary::{AmountRole, Bound, Covers, FormCategory};
use entity::{Edtf, Money};
use serde::Serialize;
use utoipa::ToSchema;

/// Form, period and funding of the reported activity.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct ReportView {
    /// Countries and organisations as printed. `null` if the cell is empty.
    #[schema(required)]
    pub countries_text: Option<String>,
    /// Partners as printed. `null` if the cell is empty.
    #[schema(required)]
    pub partners_text: Option<String>,
    /// Form of the activity.
    pub form: Form,
    /// Period of the activity.
    pub period: Period,
    /// Funding of the activity.
    pub funding: Funding,
}

/// The form of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Form {
    /// Text as printed. `null` if the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// Category that the register assigns. `null` if the text does not tell.
    #[schema(required)]
    pub category: Option<FormCategory>,
}

/// The period of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Period {
    /// Text as printed. `null` if the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// Start date. `null` if the document gives none.
    #[schema(required)]
    pub start: Option<Edtf>,
    /// Earliest possible day of the start.
    #[schema(required)]
    pub start_earliest: Option<NaiveDate>,
    /// Latest possible day of the start.
    #[schema(required)]
    pub start_latest: Option<NaiveDate>,
    /// End date. `null` if the document gives none.
    #[schema(required)]
    pub end: Option<Edtf>,
    /// Earliest possible day of the end.
    #[schema(required)]
    pub end_earliest: Option<NaiveDate>,
    /// Latest possible day of the end.
    #[schema(required)]
    pub end_latest: Option<NaiveDate>,
    /// Whether the row says that the activity is ongoing.
    pub ongoing: bool,
}

/// The funding of an activity.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Funding {
    /// Text as printed. `null` if the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// Amounts that the text names.
    pub amounts: Vec<Payment>,
    /// Amount in euro: the total or, without a total, the sum of EU, national, grant and co-financing amounts. Excludes requested
    /// amounts, and amounts of a whole programme if there are others. A range counts with its minimum. `null` if unknown.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "1300.00")]
    pub amount_eur: Option<Money>,
    /// What the record adds to the sum of all records that match, in euro. `null` if it adds nothing, for example because another
    /// record of the same project counts. Only in lists and files, because it depends on the filter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Option<String>, format = "decimal", example = "1300.00")]
    #[graphql(skip)]
    pub counted_eur: Option<Option<Money>>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Payment {
    /// Value in the printed currency, as a decimal with two places.
    #[schema(value_type = String, format = "decimal", example = "99500000.00")]
    pub value: Money,
    /// Currency code (ISO 4217).
    #[schema(example = "SEK")]
    pub currency: String,
    /// Value in euro. `null` if the year or the rate is unknown.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "10432000.00")]
    pub value_eur: Option<Money>,
    /// Exchange rate of the conversion. `null` for amounts printed in euro.
    #[schema(required)]
    pub rate: Option<ConversionRate>,
    /// Role of the amount: the total, or a share such as `eu`.
    pub role: AmountRole,
    /// What the amount covers: the whole activity, the share of one payer, or a whole programme.
    pub covers: Covers,
    /// Id of the organisation whose share the amount is. `null` if it is not a share.
    #[schema(required, example = "at")]
    pub payer: Option<String>,
    /// Whether the text says that the amount is approximate.
    pub approximate: bool,
    /// Which end of a range the amount is. `null` if it is not part of a range.
    #[schema(required)]
    pub bound: Option<Bound>,
}

/// An exchange rate: the European Central Bank's average for the year in which the activity began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct ConversionRate {
    /// Units of the currency per euro, as a decimal.
    #[schema(format = "decimal", example = "9.5373")]
    pub units_per_euro: String,
    /// Year of the average.
    #[schema(example = 2010)]
    pub year: i32,
}

impl ReportView {
    /// Returns the view, and the ids of the earlier records that report the same.
    pub fn of(reported: ReportInput, reporter: &str) -> (Self, Vec<String>) {
        let amount_eur = reported.amount_eur();
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
            amounts,
            same_as,
        } = reported;
        let report = Self {
            countries_text,
            partners_text,
            form: Form { text: form_text, category: form_category },
            period: Period::of(period_text, start, end, ongoing),
            funding: Funding {
                text: funding_text,
                amounts: amounts.into_iter().map(|amount| Payment::of(amount, reporter)).collect(),
                amount_eur,
                counted_eur: None,
            },
        };
        (report, same_as)
    }
}

impl Period {
    fn of(text: Option<String>, start: Option<Edtf>, end: Option<Edtf>, ongoing: bool) -> Self {
        Self {
            text,
            start_earliest: start.as_ref().and_then(Edtf::earliest_day),
            start_latest: start.as_ref().and_then(Edtf::latest_day),
            start,
            end_earliest: end.as_ref().and_then(Edtf::earliest_day),
            end_latest: end.as_ref().and_then(Edtf::latest_day),
            end,
            ongoing,
        }
    }
}

impl Payment {
    fn of(amount: Amount, reporter: &str) -> Self {
        let Amount { value, currency, role, covers, payer: named, approximate, bound, euro } = amount;
        let payer = (covers == Covers::Share).then(|| payer(named.as_deref(), role, reporter));
        let (value_eur, rate) = euro.map_or((None, None), |Euro { value, rate }| (Some(value), rate));
        let rate = rate.map(|Rate { units_per_euro, year }| ConversionRate { units_per_euro, year });
        Self { value, currency, value_eur, rate, role, covers, payer, approximate, bound }
    }
}

/// A party to an agreement, or the counterpart of an agency.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Party {
    /// Name as printed. `null` if it is missing from the document.
    #[schema(required)]
    pub name: Option<String>,
    /// Organisation of the party. `null` for a country, or if unknown.
    #[serde(serialize_with = "short::option")]
    #[schema(required, value_type = Option<ShortOrganisation<'static>>)]
    pub organisation: Option<Organisation>,
    /// Country that the party is or belongs to. `null` for other parties.
    #[serde(serialize_with = "short::option")]
    #[schema(required, value_type = Option<ShortCountry<'static>>)]
    pub country: Option<Country>,
}

impl Party {
    pub fn of(
        name: Option<String>,
        organisation: Option<String>,
        country: Option<String>,
        context: &AsOfContext,
    ) -> Self {
        Self {
            name,
            organisation: organisation.map(|id| Organisation::of(id, context)),
            country: country.map(|code| Country::of(code, context)),
        }
    }
}
