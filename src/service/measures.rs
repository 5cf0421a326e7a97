//! Shares, and measures of the amounts that count: average, median, smallest and largest.
use super::dimension_source::DimensionSource;
use super::group_rows::{SortKey, number, read_sort_keys};
use super::linked_records::{LinkedRecord, Projects, decide_together};
use crate::error::{Error, Place, Result};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::{Measure, Measures};
use crate::store::Snapshot;
use entity::Money;
use rust_decimal::Decimal;
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::SelectStatement;
use std::collections::{BTreeMap, HashMap};

/// Maximum number of different amounts of all groups that measures read.
pub const AMOUNTS: usize = 100_000;
/// Decimal places of shares.
const PLACES: u32 = 4;

/// How many records add each amount.
pub type Amounts = BTreeMap<i64, u64>;

/// Reads the amounts by the values of some sources. The statement selects these values, `amount` and the number of its records.
pub async fn read_amounts(
    snapshot: &Snapshot,
    statement: &SelectStatement,
    by: &[DimensionSource],
) -> Result<HashMap<Vec<SortKey>, Amounts>> {
    let rows = snapshot.db().await?.query_all(statement).await?;
    if rows.len() > AMOUNTS {
        let detail =
            format!("would read more than {AMOUNTS} different amounts: add a filter, or group by fewer dimensions");
        return Err(Error::fault(Place::Query, "measures", detail));
    }
    let mut amounts: HashMap<Vec<SortKey>, Amounts> = HashMap::new();
    for row in rows {
        let records = number(row.try_get("", "count")?)?;
        amounts.entry(read_sort_keys(by, &row)?).or_default().insert(row.try_get("", "amount")?, records);
    }
    Ok(amounts)
}

/// Adds what linked records add together, of those that `is_in` selects.
pub fn add_linked<K>(
    amounts: &mut Amounts,
    projects: &Projects<K>,
    counted: CountedAmounts,
    is_in: impl Fn(&LinkedRecord<K>) -> bool,
) {
    for records in projects {
        let selected: Vec<_> = records.iter().filter(|record| is_in(record)).collect();
        for Money(amount) in decide_together(&selected, counted).into_iter().filter_map(|decision| decision.counted) {
            *amounts.entry(amount).or_default() += 1;
        }
    }
}

/// Returns the measures of amounts.
pub fn measures(amounts: &Amounts, requested: &[Measure]) -> Measures {
    let number: u64 = amounts.values().sum();
    let sum: Decimal = amounts.iter().map(|(amount, records)| Decimal::from(*amount) * Decimal::from(*records)).sum();
    let at = |place: u64| {
        let mut before = 0;
        let found = amounts.iter().find(|(_, records)| {
            before += **records;
            before > place
        });
        found.map(|(amount, _)| Decimal::from(*amount))
    };
    let last = number.saturating_sub(1);
    let middle = at(last / 2).zip(at(number / 2)).map(|(lower, upper)| lower + upper);
    let extreme = |amount: Option<&i64>| amount.copied().map(Money);
    Measures {
        average: money(sum.checked_div(Decimal::from(number))),
        median: money(middle.and_then(|sum| sum.checked_div(Decimal::TWO))),
        min: extreme(amounts.keys().next()),
        max: extreme(amounts.keys().next_back()),
        requested: requested.to_vec(),
    }
}

/// Rounds hundredths half to even.
fn money(hundredths: Option<Decimal>) -> Option<Money> {
    hundredths?.round().try_into().ok().map(Money)
}

/// Returns the share of a part in a whole, rounded half to even. `None` if the whole is zero.
pub fn share(part: impl Into<Decimal>, whole: impl Into<Decimal>) -> Option<String> {
    let mut share = part.into().checked_div(whole.into())?.round_dp(PLACES);
    share.rescale(PLACES);
    Some(share.to_string())
}

/// Returns the share of an amount in a sum. `None` if one of them is unknown.
pub fn amount_share(part: Option<Money>, whole: Option<Money>) -> Option<String> {
    share(part?.0, whole?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amounts: &[(i64, u64)]) -> [Option<i64>; 4] {
        let Measures { average, median, min, max, requested: _ } = measures(&amounts.iter().copied().collect(), &[]);
        [average, median, min, max].map(|amount| amount.map(|Money(hundredths)| hundredths))
    }

    #[test]
    fn measures_are_exact_and_round_half_to_even() {
        assert_eq!(of(&[]), [None; 4]);
        assert_eq!(of(&[(5, 1)]), [Some(5); 4]);
        assert_eq!(of(&[(1, 1), (2, 1)]), [Some(2), Some(2), Some(1), Some(2)], "1.5 is rounded to 2");
        assert_eq!(of(&[(2, 1), (3, 1)]), [Some(2), Some(2), Some(2), Some(3)], "2.5 is rounded to 2");
        assert_eq!(of(&[(1, 3), (9, 2)]), [Some(4), Some(1), Some(1), Some(9)]);
        assert_eq!(of(&[(-5, 1), (1, 1), (i64::MAX, 2)]).map(|it| it.is_some()), [true; 4]);
    }

    #[test]
    fn shares_have_four_places() {
        for (part, whole, expected) in [
            (0_u64, 3_u64, Some("0.0000")),
            (1, 3, Some("0.3333")),
            (2, 3, Some("0.6667")),
            (3, 3, Some("1.0000")),
            (1, 20_000, Some("0.0000")),
            (3, 20_000, Some("0.0002")),
            (0, 0, None),
        ] {
            assert_eq!(share(part, whole).as_deref(), expected, "{part} of {whole}");
        }
        assert_eq!(amount_share(Some(Money(50)), Some(Money(200))).as_deref(), Some("0.2500"));
        assert_eq!(amount_share(None, Some(Money(200))), None);
    }
}
