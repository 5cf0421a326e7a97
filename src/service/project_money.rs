//! The rule that decides what each record of a project adds to a sum. It uses no database.
//!
//! A project consists of the records that are connected by `same_as`. Among its records, in document order:
//!
//! 1. The largest amount that covers the activity counts. Of equal amounts, the earliest counts.
//! 2. Without such an amount, the share of each payer counts once: the largest one.
//! 3. Without either, the largest amount of a programme counts, but only if [`CountedAmounts::All`] is asked for.
//!
//! `docs/data.md` explains the rule with examples.
use crate::query::counted_amounts::CountedAmounts;
use entity::Money;
use entity::vocabulary::NotCounted;
use entity::vocabulary::{AmountRole, Bound, Covers};
use std::collections::BTreeMap;

/// The payer of EU funding.
const EUROPEAN_UNION: &str = "european-union";

/// The roles that count without a total.
const PARTS: [AmountRole; 4] = [AmountRole::Eu, AmountRole::National, AmountRole::Grant, AmountRole::Cofinancing];
/// The roles that count.
pub const COUNTED_ROLES: [AmountRole; 5] =
    [AmountRole::Total, AmountRole::Eu, AmountRole::National, AmountRole::Cofinancing, AmountRole::Grant];

/// What the rule needs to know of an amount.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountFacts {
    pub role: AmountRole,
    pub covers: Covers,
    /// The payer that the package names.
    pub payer: Option<String>,
    pub bound: Option<Bound>,
    pub euro: Option<Money>,
}

impl AmountFacts {
    /// Returns whether the amount can count. Requested and other amounts and the upper ends of ranges never count.
    pub fn can_count(&self) -> bool {
        self.bound != Some(Bound::Max) && COUNTED_ROLES.contains(&self.role)
    }
}

/// Returns the organisation whose share an amount is: by default the reporter, or the European Union for EU funding.
pub fn payer(named: Option<&str>, role: AmountRole, reporter: &str) -> String {
    let default = if role == AmountRole::Eu { EUROPEAN_UNION } else { reporter };
    named.unwrap_or(default).to_owned()
}

/// Returns the total in euro, or without a total the sum of the parts. None if nothing counts, or if one that counts has no rate.
pub fn total_or_parts<'a>(amounts: impl Iterator<Item = &'a AmountFacts> + Clone) -> Option<Money> {
    let with_roles = |roles: &'static [AmountRole]| {
        amounts.clone().filter(move |amount| amount.bound != Some(Bound::Max) && roles.contains(&amount.role))
    };
    let has_total = with_roles(&[AmountRole::Total]).next().is_some();
    let counted = with_roles(if has_total { &[AmountRole::Total] } else { &PARTS });
    counted.map(|amount| amount.euro).reduce(|sum, euro| Some(add(sum?, euro?))).flatten()
}

pub fn add(a: Money, b: Money) -> Money {
    Money(a.0.saturating_add(b.0))
}

/// What one record reports in euro, by what it covers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordSums {
    pub activity: Option<Money>,
    /// By payer.
    pub shares: BTreeMap<String, Money>,
    pub programme: Option<Money>,
    /// Whether the record names an amount of any role.
    has_amount: bool,
    /// Whether an amount that could count has no value in euro.
    lacks_rate: bool,
}

impl RecordSums {
    pub fn of(amounts: &[AmountFacts], reporter: &str) -> Self {
        let covering = |covers| amounts.iter().filter(move |amount| amount.covers == covers);
        let mut shares: BTreeMap<String, Money> = BTreeMap::new();
        for amount in covering(Covers::Share).filter(|amount| amount.can_count()) {
            if let Some(euro) = amount.euro {
                let share = shares.entry(payer(amount.payer.as_deref(), amount.role, reporter)).or_insert(Money(0));
                *share = add(*share, euro);
            }
        }
        Self {
            activity: total_or_parts(covering(Covers::Activity)),
            shares,
            programme: total_or_parts(covering(Covers::Programme)),
            has_amount: !amounts.is_empty(),
            lacks_rate: amounts.iter().any(|amount| amount.can_count() && amount.euro.is_none()),
        }
    }

    /// The sum of the shares of all payers.
    pub fn share(&self) -> Option<Money> {
        self.shares.values().copied().reduce(add)
    }

    /// Returns what the record adds if no other record reports the same project.
    pub fn alone(&self, counted: CountedAmounts) -> Option<Money> {
        let programme = self.programme.filter(|_| counted == CountedAmounts::All);
        self.activity.or_else(|| self.share()).or(programme)
    }

    /// Returns what the record's amounts cover that takes part in a sum.
    pub fn covers(&self) -> Option<Covers> {
        let share = (!self.shares.is_empty()).then_some(Covers::Share);
        self.activity.map(|_| Covers::Activity).or(share).or(self.programme.map(|_| Covers::Programme))
    }
}

/// A record of a project.
#[derive(Clone, Debug)]
pub struct ProjectRecord<'a> {
    pub id: &'a str,
    pub sums: &'a RecordSums,
}

/// What a record adds to the sum of its project, and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decision {
    /// What the record adds. None if it adds nothing.
    pub counted: Option<Money>,
    /// Why it adds nothing.
    pub reason: Option<NotCounted>,
    /// The record that counts instead.
    pub counted_record: Option<String>,
    /// A share of the record that is larger than the amount that counts, and its payer.
    pub larger_share: Option<(String, Money)>,
    /// Shares of the record that count with another record: the payer and that record.
    pub shares_elsewhere: Vec<(String, String)>,
}

/// Decides what each record of one project adds. The records are in document order, and so are the decisions.
pub fn decide(records: &[ProjectRecord<'_>], counted: CountedAmounts) -> Vec<Decision> {
    let is_all = counted == CountedAmounts::All;
    let has_share = records.iter().any(|record| !record.sums.shares.is_empty());
    if let Some((at, amount)) = largest(records, |sums| sums.activity) {
        return each(records, |place, record| beside_activity(records, (at, amount), place, record));
    }
    if has_share {
        let counting = counting_shares(records);
        return each(records, |place, record| by_share(records, &counting, place, record));
    }
    match largest(records, |sums| sums.programme).filter(|_| is_all) {
        Some((at, amount)) => each(records, |place, record| match record.sums.programme {
            Some(_) if place == at => Decision { counted: Some(amount), ..Decision::default() },
            Some(_) => instead(NotCounted::SameProject, records[at].id),
            None => without_amount(record.sums),
        }),
        None => each(records, |_, record| without_amount(record.sums)),
    }
}

fn each(records: &[ProjectRecord<'_>], decide: impl Fn(usize, &ProjectRecord<'_>) -> Decision) -> Vec<Decision> {
    records.iter().enumerate().map(|(place, record)| decide(place, record)).collect()
}

/// Returns the place and the value of the largest amount. Of equal ones the first.
fn largest(records: &[ProjectRecord<'_>], amount: impl Fn(&RecordSums) -> Option<Money>) -> Option<(usize, Money)> {
    let mut largest: Option<(usize, Money)> = None;
    for (place, record) in records.iter().enumerate() {
        if let Some(amount) = amount(record.sums)
            && largest.is_none_or(|(_, most)| amount > most)
        {
            largest = Some((place, amount));
        }
    }
    largest
}

/// Decides about a record of a project whose record at `at` counts with an amount of the activity.
fn beside_activity(
    records: &[ProjectRecord<'_>],
    (at, amount): (usize, Money),
    place: usize,
    record: &ProjectRecord<'_>,
) -> Decision {
    let larger_share = record.sums.shares.iter().find(|(_, share)| **share > amount);
    let larger_share = larger_share.map(|(payer, share)| (payer.clone(), *share));
    let decision = match record.sums.covers() {
        Some(Covers::Activity) if place == at => Decision { counted: Some(amount), ..Decision::default() },
        Some(Covers::Activity) => instead(NotCounted::SameProject, records[at].id),
        Some(Covers::Share) if larger_share.is_some() => instead(NotCounted::LargerShare, records[at].id),
        Some(Covers::Share) => instead(NotCounted::ShareOfCounted, records[at].id),
        Some(Covers::Programme) => instead(NotCounted::Programme, records[at].id),
        None => without_amount(record.sums),
    };
    Decision { larger_share, ..decision }
}

/// Returns the record that counts for each payer: the place of its largest share. Of equal ones the first.
fn counting_shares<'a>(records: &[ProjectRecord<'a>]) -> BTreeMap<&'a str, usize> {
    let mut counting: BTreeMap<&str, (usize, Money)> = BTreeMap::new();
    for (place, record) in records.iter().enumerate() {
        for (payer, share) in &record.sums.shares {
            let most = counting.entry(payer).or_insert((place, *share));
            if *share > most.1 {
                *most = (place, *share);
            }
        }
    }
    counting.into_iter().map(|(payer, (place, _))| (payer, place)).collect()
}

/// Decides about a record of a project whose shares count.
fn by_share(
    records: &[ProjectRecord<'_>],
    counting: &BTreeMap<&str, usize>,
    place: usize,
    record: &ProjectRecord<'_>,
) -> Decision {
    let place_of = |payer: &String| counting.get(payer.as_str()).copied().unwrap_or(place);
    let (own, other): (Vec<_>, Vec<_>) = record.sums.shares.iter().partition(|(payer, _)| place_of(payer) == place);
    let counted = own.into_iter().map(|(_, share)| *share).reduce(add);
    let shares_elsewhere: Vec<_> =
        other.iter().map(|(payer, _)| ((*payer).clone(), records[place_of(payer)].id.to_owned())).collect();
    let decision = match (counted, shares_elsewhere.first()) {
        (Some(counted), _) => Decision { counted: Some(counted), ..Decision::default() },
        (None, Some((_, elsewhere))) => instead(NotCounted::SamePayer, elsewhere),
        (None, None) => match (record.sums.programme, counting.values().min()) {
            (Some(_), Some(first)) => instead(NotCounted::Programme, records[*first].id),
            _ => without_amount(record.sums),
        },
    };
    Decision { shares_elsewhere, ..decision }
}

fn instead(reason: NotCounted, record: &str) -> Decision {
    Decision { reason: Some(reason), counted_record: Some(record.to_owned()), ..Decision::default() }
}

/// Decides about a record without an amount that takes part.
fn without_amount(sums: &RecordSums) -> Decision {
    let reason = match sums {
        RecordSums { programme: Some(_), .. } => NotCounted::Programme,
        RecordSums { lacks_rate: true, .. } => NotCounted::NotConverted,
        RecordSums { has_amount: true, .. } => NotCounted::RequestedOrOther,
        _ => NotCounted::NoAmount,
    };
    Decision { reason: Some(reason), ..Decision::default() }
}
