//! Dates in EDTF (ISO 8601-2): the part of level 1 that the documents need.
use async_graphql::scalar;
use chrono::{Days, Months, NaiveDate};
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};
use std::fmt::{Display, Formatter};
use std::str::FromStr;
use utoipa::ToSchema;

/// A date in EDTF (ISO 8601-2, level 1), as precise as known: a year `2010`, a month `2010-09`, a day `2010-09-22`, a season
/// `2006-23` (21 spring, 22 summer, 23 autumn, 24 winter), an interval `2009-11/2010-10`, or an open interval `2010/..` or
/// `../2010`. A question mark after a date means that the reading is uncertain: `2010-05?`, `2010-05?/2010-06`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, DeriveValueType)]
#[serde(try_from = "String")]
#[schema(value_type = String, example = "2010-09")]
pub struct Edtf(String);

scalar!(
    Edtf,
    "Edtf",
    "A date in EDTF (ISO 8601-2, level 1), as precise as known: `2010`, `2010-09`, `2010-09-22`, a season `2006-23` (21 spring \
     to 24 winter), an interval `2009-11/2010-10`, or an open interval `2010/..` or `../2010`. A question mark after a date means \
     that the reading is uncertain: `2010-05?`, `2010-05?/2010-06`."
);

/// The last day of an interval with an open end.
pub const END_OF_TIME: &str = "9999-12-31";
/// The first day of an interval with an open start.
pub const BEGINNING_OF_TIME: &str = "0000-01-01";
/// The earliest day of a missing date. It sorts after every day, so it comes last in ascending order and matches no range.
pub const NO_EARLIEST: &str = "~";
/// The latest day of a missing date. It sorts before every day, so it comes last in descending order and matches no range.
pub const NO_LATEST: &str = "";

const EXPECTED: &str = "must be a date in EDTF: 2010, 2010-09, 2010-09-22, 2006-23 (a season), 2009-11/2010-10 or 2010/..; a date may end in ? if it is uncertain";

impl Edtf {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the earliest possible day as `YYYY-MM-DD`. For an open start, [`BEGINNING_OF_TIME`].
    #[must_use]
    pub fn earliest(&self) -> String {
        span(&self.0).map_or_else(|| BEGINNING_OF_TIME.into(), |(first, _)| first)
    }

    /// Returns the latest possible day as `YYYY-MM-DD`. For an open end, [`END_OF_TIME`].
    #[must_use]
    pub fn latest(&self) -> String {
        span(&self.0).map_or_else(|| END_OF_TIME.into(), |(_, last)| last)
    }

    /// Returns the earliest possible day. `None` for an open start.
    #[must_use]
    pub fn earliest_day(&self) -> Option<NaiveDate> {
        self.earliest().parse().ok().filter(|_| !self.0.starts_with(".."))
    }

    /// Returns the latest possible day. `None` for an open end.
    #[must_use]
    pub fn latest_day(&self) -> Option<NaiveDate> {
        self.latest().parse().ok().filter(|_| !self.0.ends_with(".."))
    }

    /// Returns whether the reading of the date, or of both ends of an interval, is certain.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        !self.0.contains(UNCERTAIN)
    }
}

/// The mark of an uncertain date.
pub const UNCERTAIN: char = '?';

/// Returns the earliest and latest day columns of a date. A missing date sorts last in both directions and matches no range.
#[must_use]
pub fn days(date: Option<&Edtf>) -> (String, String) {
    match date {
        Some(date) => (date.earliest(), date.latest()),
        None => (NO_EARLIEST.into(), NO_LATEST.into()),
    }
}

impl FromStr for Edtf {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match span(text) {
            Some((first, last)) if first <= last => Ok(Self(text.into())),
            Some(_) => Err("must not end before it starts"),
            None => Err(EXPECTED),
        }
    }
}

impl TryFrom<String> for Edtf {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl Display for Edtf {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn span(text: &str) -> Option<(String, String)> {
    match text.split_once('/') {
        None => point(text),
        Some(("..", "..")) => None,
        Some(("..", end)) => Some((BEGINNING_OF_TIME.into(), point(end)?.1)),
        Some((start, "..")) => Some((point(start)?.0, END_OF_TIME.into())),
        Some((start, end)) => Some((point(start)?.0, point(end)?.1)),
    }
}

/// Returns the first and the last day of a year, season, month or day, which may be uncertain.
fn point(text: &str) -> Option<(String, String)> {
    let text = text.strip_suffix(UNCERTAIN).unwrap_or(text);
    let pattern: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let year = i32::try_from(number(0..4)?).ok().filter(|year| *year > 0)?;
    let (first, months) = match pattern.as_str() {
        "0000" => (NaiveDate::from_ymd_opt(year, 1, 1)?, 12),
        "0000-00" => match number(5..7)? {
            season @ 21..=24 => (NaiveDate::from_ymd_opt(year, (season - 20) * 3, 1)?, 3),
            month => (NaiveDate::from_ymd_opt(year, month, 1)?, 1),
        },
        "0000-00-00" => {
            let day = NaiveDate::from_ymd_opt(year, number(5..7)?, number(8..10)?)?;
            return Some((day.to_string(), day.to_string()));
        }
        _ => return None,
    };
    let last = first.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1))?;
    // The winter of 9999 would end in a five-digit year.
    Some((first.to_string(), last.min(NaiveDate::from_ymd_opt(9999, 12, 31)?).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computes_earliest_and_latest_day() {
        for (text, first, last) in [
            ("2010", "2010-01-01", "2010-12-31"),
            ("2010-02", "2010-02-01", "2010-02-28"),
            ("2008-02", "2008-02-01", "2008-02-29"),
            ("2010-09-22", "2010-09-22", "2010-09-22"),
            ("2006-21", "2006-03-01", "2006-05-31"),
            ("2006-23", "2006-09-01", "2006-11-30"),
            ("2006-24", "2006-12-01", "2007-02-28"),
            ("2009-11/2010-10", "2009-11-01", "2010-10-31"),
            ("2010/..", "2010-01-01", END_OF_TIME),
            ("../2010-03", BEGINNING_OF_TIME, "2010-03-31"),
            ("9999-24", "9999-12-01", END_OF_TIME),
            ("2010?", "2010-01-01", "2010-12-31"),
            ("2006-23?", "2006-09-01", "2006-11-30"),
            ("2010-05?/2010-06", "2010-05-01", "2010-06-30"),
            ("2010-05-03?/..", "2010-05-03", END_OF_TIME),
        ] {
            let date: Edtf = text.parse().unwrap();
            assert_eq!((date.earliest().as_str(), date.latest().as_str()), (first, last), "{text}");
        }
    }

    #[test]
    fn open_ends_have_no_day() {
        for (text, first, last) in [
            ("2006-06/2006-07", Some("2006-06-01"), Some("2006-07-31")),
            ("2010/..", Some("2010-01-01"), None),
            ("../2010-03?", None, Some("2010-03-31")),
            ("9999", Some("9999-01-01"), Some("9999-12-31")),
        ] {
            let date: Edtf = text.parse().unwrap();
            let day = |day: Option<&str>| day.map(|day| day.parse().unwrap());
            assert_eq!((date.earliest_day(), date.latest_day()), (day(first), day(last)), "{text}");
        }
    }

    #[test]
    fn question_mark_makes_a_date_uncertain() {
        for (text, is_certain) in [("2010-05", true), ("2010-05?", false), ("2010/2011?", false), ("2010?/..", false)] {
            assert_eq!(text.parse::<Edtf>().unwrap().is_certain(), is_certain, "{text}");
        }
    }

    #[test]
    fn rejects_invalid_dates() {
        for text in [
            "",
            "10",
            "2010-13",
            "2010-00",
            "2010-25",
            "2010-02-30",
            "2010-9",
            "0000",
            "../..",
            "2010/2009",
            "2010-é1",
            "２０１０",
            "2010/2011/2012",
            "?",
            "2010??",
            "2010?-05",
            "?2010",
            "..?/2010",
            "2010/..?",
        ] {
            assert!(text.parse::<Edtf>().is_err(), "{text}");
        }
    }
}
