//! The state of the register to read.
use chrono::{DateTime, Utc};
use entity::Revision;
use serde::Deserialize;
use std::fmt::{Display, Formatter};
use std::str::FromStr;

/// The state of the register to read: a revision, or the latest revision at a timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Text")]
pub enum AsOf {
    Revision(Revision),
    Moment(DateTime<Utc>),
}

/// The serialized form. A revision may be a number or text.
#[derive(Deserialize)]
#[serde(untagged)]
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
        match (text.parse(), DateTime::parse_from_rfc3339(text)) {
            (Ok(number), _) if number >= 1 => Ok(Self::Revision(Revision(number))),
            (_, Ok(moment)) => Ok(Self::Moment(moment.to_utc())),
            _ => Err("must be a revision number, 1 or higher, or a timestamp such as 2026-11-23T09:00:00Z"),
        }
    }
}

impl Display for AsOf {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Revision(revision) => write!(f, "{}", revision.0),
            Self::Moment(moment) => write!(f, "{}", moment.to_rfc3339()),
        }
    }
}
