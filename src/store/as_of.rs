//! The state of the register to read.
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use entity::Revision;
use serde::Deserialize;
use std::fmt::{Display, Formatter};
use std::str::FromStr;

/// The state of the register to read: a revision, the latest revision at a timestamp, or the last revision of a day in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Text")]
pub enum AsOf {
    Revision(Revision),
    Moment(DateTime<Utc>),
    Day(NaiveDate),
}

/// The times of the revisions to choose the latest from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLimit {
    UpTo(DateTime<Utc>),
    Before(DateTime<Utc>),
}

/// The serialized form. A revision may be a number or text.
#[derive(Deserialize)]
#[serde(untagged, expecting = "must be a revision number, a day or a timestamp")]
enum Text {
    Number(i64),
    Text(String),
}

impl TryFrom<Text> for AsOf {
    type Error = &'static str;

    fn try_from(text: Text) -> Result<Self, Self::Error> {
        match text {
            Text::Number(number) => number.to_string().parse(),
            Text::Text(text) => text.parse(),
        }
    }
}

impl FromStr for AsOf {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(number) = text.parse().ok().filter(|number| *number >= 1) {
            return Ok(Self::Revision(Revision(number)));
        }
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Ok(Self::Moment(moment.to_utc()));
        }
        // The parser of days also takes days such as 2026-1-2.
        if let Some(day) = text.parse().ok().filter(|_| text.len() == "2026-11-23".len()) {
            return Ok(Self::Day(day));
        }
        if DateTime::parse_from_rfc3339(&text.replace(' ', "+")).is_ok() {
            return Err("must not contain a space: write the + of the offset as %2B, or use Z");
        }
        Err("must be a revision number, 1 or higher, a day such as 2026-11-23, or a timestamp such as \
             2026-11-23T09:00:00Z")
    }
}

impl AsOf {
    /// Returns which revisions to choose the latest from. None for the number of a revision.
    ///
    /// # Errors
    ///
    /// Returns an error if a time is later than now and than the latest revision, because a later response could differ. Today is not.
    pub fn time_limit(
        self,
        now: DateTime<Utc>,
        latest: Option<DateTime<Utc>>,
    ) -> Result<Option<TimeLimit>, &'static str> {
        let known = latest.map_or(now, |latest| latest.max(now));
        match self {
            Self::Revision(_) => Ok(None),
            Self::Moment(moment) if moment <= known => Ok(Some(TimeLimit::UpTo(moment))),
            Self::Day(day) if day <= known.date_naive() => {
                let end = day.checked_add_days(Days::new(1)).unwrap_or(day).and_time(NaiveTime::MIN).and_utc();
                Ok(Some(TimeLimit::Before(end)))
            }
            Self::Moment(_) | Self::Day(_) => Err("must not be in the future"),
        }
    }
}

impl Display for AsOf {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Revision(revision) => write!(f, "{}", revision.0),
            Self::Moment(moment) => write!(f, "{}", moment.to_rfc3339()),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap_or_default().to_utc()
    }

    #[test]
    fn parses_revisions_days_and_timestamps() {
        assert_eq!("3".parse(), Ok(AsOf::Revision(Revision(3))));
        assert_eq!("2026-11-23".parse(), Ok(AsOf::Day(moment("2026-11-23T00:00:00Z").date_naive())));
        assert_eq!("2026-11-23T10:00:00.250+01:00".parse(), Ok(AsOf::Moment(moment("2026-11-23T09:00:00.250Z"))));
        for text in ["0", "-1", "2026-11", "2026-1-2", "2026-02-30", "yesterday", ""] {
            assert!(text.parse::<AsOf>().is_err(), "{text}");
        }
    }

    #[test]
    fn hints_at_a_plus_that_became_a_space() {
        let hint = "2026-11-23T10:00:00 01:00".parse::<AsOf>().err().unwrap_or_default();
        assert!(hint.contains("%2B"), "{hint}");
    }

    #[test]
    fn a_day_ends_at_midnight_utc_and_today_is_not_in_the_future() {
        let now = moment("2026-11-23T23:59:59Z");
        let limit = |text: &str, latest| text.parse::<AsOf>().and_then(|as_of| as_of.time_limit(now, latest));
        let midnight = TimeLimit::Before(moment("2026-11-24T00:00:00Z"));
        assert_eq!(limit("2026-11-23", None), Ok(Some(midnight)));
        assert!(limit("2026-11-24", None).is_err());
        assert!(limit("2026-11-24T00:00:00Z", None).is_err());
        assert_eq!(limit("7", None), Ok(None));
        // The clock was ahead when the latest revision was written.
        let ahead = moment("2030-01-01T00:00:00Z");
        assert_eq!(limit("2030-01-01T00:00:00Z", Some(ahead)), Ok(Some(TimeLimit::UpTo(ahead))));
    }
}
