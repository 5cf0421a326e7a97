//! Funding of generated projects.
use super::draw::Draw;
use crate::service::report_input::{Amount, euro};
use crate::store::ReferenceData;
use entity::Money;
use entity::vocabulary::{AmountRole, Bound, Covers};

/// Draws the printed funding cell and its amounts. Most are in euro, some in another currency. Some are ranges, shares of a sum, or
/// requested amounts. Four in ten have no amount.
pub fn draw(
    draw: &mut Draw,
    currencies: &[String],
    year: Option<i32>,
    reference: &ReferenceData,
) -> (Option<String>, Vec<Amount>) {
    use AmountRole::{Cofinancing, Eu, Requested, Total};
    let foreign = draw.skewed(currencies).filter(|_| draw.percent(20));
    let currency = foreign.map_or("EUR", String::as_str);
    let (value, approximate) = (sum(draw), draw.percent(5));
    let amount = |value: i64, role, bound| {
        let value = Money(value);
        Amount {
            value,
            currency: currency.into(),
            role,
            covers: Covers::Activity,
            payer: None,
            approximate,
            bound,
            euro: euro(value, currency, year, reference),
        }
    };
    match draw.below(20) {
        0..7 => (None, vec![]),
        7 => (Some("paid from the general budget".into()), vec![]),
        8..17 => (Some(format!("{} {currency}", Money(value))), vec![amount(value, Total, None)]),
        17 => {
            let text = format!("{} to {} {currency}", Money(value), Money(2 * value));
            (Some(text), vec![amount(value, Total, Some(Bound::Min)), amount(2 * value, Total, Some(Bound::Max))])
        }
        18 => {
            let (eu_share, own_share) = (value / 5 * 4, value - value / 5 * 4);
            let text = format!("EU {} {currency}, own means {} {currency}", Money(eu_share), Money(own_share));
            (Some(text), vec![amount(eu_share, Eu, None), amount(own_share, Cofinancing, None)])
        }
        _ => (Some(format!("{} {currency} requested", Money(value))), vec![amount(value, Requested, None)]),
    }
}

/// Draws a sum from a hundred to nearly a hundred million, in hundredths. Small sums are as frequent as large ones. One in five has cents.
fn sum(draw: &mut Draw) -> i64 {
    let scale = [1, 10, 100, 1_000, 10_000];
    let units = (100 + draw.below(9_900)) * draw.one(&scale).copied().unwrap_or(1);
    let cents = if draw.percent(20) { draw.below(100) } else { 0 };
    i64::try_from(units * 100 + cents).unwrap_or_default()
}
