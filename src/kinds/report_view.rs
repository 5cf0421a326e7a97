//! What every record but actions shows of form, period and funding.
use crate::reference::{AsOfContext, Country, Organisation, ShortCountry, ShortOrganisation, short};
use crate::service::report_input::{Amount, Euro, Rate, ReportInput};
use async_graphql::SimpleObject;
use entity::vocabulary::{AmountRole, Bound, FormCategory};
use entity::{Edtf, Money};
use serde::Serialize;
use utoipa::ToSchema;

/// Form, period and funding of what is reported.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct ReportView {
    /// The cell of countries and organisations as printed; null where it is empty.
    #[schema(required)]
    pub countries_text: Option<String>,
    /// The cell of partners as printed; null where it is empty.
    #[schema(required)]
    pub partners_text: Option<String>,
    /// What form it has.
    pub form: Form,
    /// From when to when.
    pub period: Period,
    /// Who pays how much.
    pub funding: Funding,
}

/// What form an activity has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Form {
    /// As printed; null where the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// As read; null where the text does not tell.
    #[schema(required)]
    pub category: Option<FormCategory>,
}

/// From when to when something went on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Period {
    /// As printed; null where the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// When it began; null where that is not told.
    #[schema(required)]
    pub start: Option<Edtf>,
    /// When it ended; null where that is not told.
    #[schema(required)]
    pub end: Option<Edtf>,
    /// Whether the row says that it goes on.
    pub ongoing: bool,
}

/// Who pays how much.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Funding {
    /// As printed; null where the cell is empty.
    #[schema(required)]
    pub text: Option<String>,
    /// The amounts that the text names.
    pub amounts: Vec<Payment>,
    /// The amount in euro: the total; without one the sum of what the Union, states, grants and co-financing pay; never what was
    /// only requested; of a range the least. Null where that is not known.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "1300.00")]
    pub amount_eur: Option<Money>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct Payment {
    /// In the currency that is printed: a decimal with two places.
    #[schema(value_type = String, format = "decimal", example = "99500000.00")]
    pub value: Money,
    /// ISO 4217.
    #[schema(example = "SEK")]
    pub currency: String,
    /// In euro; null where the year or the rate is not known.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "10432000.00")]
    pub value_eur: Option<Money>,
    /// The rate by which it was converted; null for what is printed in euro.
    #[schema(required)]
    pub rate: Option<ConversionRate>,
    /// What the amount is: the total, or whose share of it: `eu`.
    pub role: AmountRole,
    /// Whether the text says that it is not exact.
    pub approximate: bool,
    /// Which end of a range it is; null for an amount that is none.
    #[schema(required)]
    pub bound: Option<Bound>,
}

/// A rate by which an amount was converted: the European Central Bank's, on average over the year in which the activity began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema, SimpleObject)]
#[graphql(serial)]
pub struct ConversionRate {
    /// Units of the currency per euro: a decimal.
    #[schema(format = "decimal", example = "9.5373")]
    pub units_per_euro: String,
    /// The year that it is the average of.
    #[schema(example = 2010)]
    pub year: i32,
}

impl ReportView {
    /// What is shown, and the ids of the records that report the same.
    pub fn of(reported: ReportInput) -> (Self, Vec<String>) {
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
            period: Period { text: period_text, start, end, ongoing },
            funding: Funding {
                text: funding_text,
                amounts: amounts.into_iter().map(Payment::of).collect(),
                amount_eur,
            },
        };
        (report, same_as)
    }
}

impl Payment {
    fn of(amount: Amount) -> Self {
        let Amount { value, currency, role, approximate, bound, euro } = amount;
        let (value_eur, rate) = euro.map_or((None, None), |Euro { value, rate }| (Some(value), rate));
        let rate = rate.map(|Rate { units_per_euro, year }| ConversionRate { units_per_euro, year });
        Self { value, currency, value_eur, rate, role, approximate, bound }
    }
}

/// A party to an agreement, or the counterpart of an agency.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Party {
    /// As printed; null where it is lost.
    #[schema(required)]
    pub name: Option<String>,
    /// The organisation that it is; null for a country, or where it is not known.
    #[serde(serialize_with = "short::option")]
    #[schema(required, value_type = Option<ShortOrganisation<'static>>)]
    pub organisation: Option<Organisation>,
    /// The country that it is, or belongs to; null for others.
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
