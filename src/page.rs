//! One page of a list: how it is asked for, and where it ends.
use crate::figures::Facet;
use crate::words::Search;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use entity::Revision;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt::{Display, Formatter};
use std::str::FromStr;

/// Which records: those that a filter and a search keep, as of when.
#[derive(Clone, Debug, Default)]
pub struct Which<F> {
    pub filter: F,
    pub q: Option<Search>,
    pub as_of: Option<AsOf>,
}

impl<F> Which<F> {
    /// Whether the answer follows from versions alone, as they are now, so that nothing that is written meanwhile gets into it. The words
    /// by which records are searched are no such: they follow the names of organisations and countries.
    pub fn is_pinned(&self) -> bool {
        self.as_of.is_none() && self.q.is_none()
    }
}

/// What to list: which records, in which order, and which page of them.
#[derive(Clone, Debug)]
pub struct List<F, S, D> {
    pub which: Which<F>,
    pub sort: Vec<S>,
    /// What to count them by, beside the page.
    pub facets: Vec<D>,
    /// Whether the total is wanted; without it, it is 0.
    pub counted: bool,
    pub limit: Limit,
    /// Only what stands beyond this place.
    pub after: Option<Cursor>,
    /// Only what stands before this place.
    pub before: Option<Cursor>,
    /// Of what is left, the last records instead of the first; in the order of the list all the same.
    pub from_end: bool,
    /// What of each record is asked for.
    pub members: Members,
}

/// Which members of a record are asked for, by their names in REST: the others may be left unread.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Members {
    #[default]
    All,
    Some(BTreeSet<String>),
}

impl Members {
    /// Whether any of these is asked for.
    pub fn hold(&self, names: &[&str]) -> bool {
        match self {
            Self::All => true,
            Self::Some(asked) => names.iter().any(|name| asked.contains(*name)),
        }
    }

    /// The versions of which these members are to be read: all, or none.
    pub fn reading<'a>(&self, names: &[&str], versions: &'a [i64]) -> &'a [i64] {
        if self.hold(names) { versions } else { &[] }
    }
}

impl<F: Default, S, D> Default for List<F, S, D> {
    fn default() -> Self {
        Self {
            which: Which::default(),
            sort: vec![],
            facets: vec![],
            counted: true,
            limit: Limit::default(),
            after: None,
            before: None,
            from_end: false,
            members: Members::All,
        }
    }
}

/// A state of the register that is asked for: a revision, or the newest one at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Text")]
pub enum AsOf {
    Revision(Revision),
    Moment(DateTime<Utc>),
}

/// A revision may come as a number or as text.
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
            _ => Err("must be the number of a revision, from 1, or a moment such as 2026-11-23T09:00:00Z"),
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

/// How many records a page holds: 1 to 500, 25 unless told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct Limit(u16);

impl Limit {
    pub const MAX: u16 = 500;
    pub const DEFAULT: u16 = 25;

    /// As many as a page may hold.
    pub fn most() -> Self {
        Self(Self::MAX)
    }

    pub fn get(self) -> usize {
        self.0.into()
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self(Self::DEFAULT)
    }
}

impl TryFrom<i64> for Limit {
    type Error = &'static str;

    fn try_from(limit: i64) -> Result<Self, Self::Error> {
        let limit = u16::try_from(limit).ok().filter(|limit| (1..=Self::MAX).contains(limit));
        limit.map(Self).ok_or("must be 1 to 500")
    }
}

/// A place in a list: the sort keys of a record there, and the mark of the query that it is a place of.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Cursor {
    pub query: u64,
    pub keys: Vec<Key>,
}

/// What lists are sorted by: text or whole numbers, never null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Key {
    Number(i64),
    Text(String),
}

impl Display for Cursor {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let Self { query, keys } = self;
        let text = serde_json::to_string(&(query, keys)).map_err(|_| std::fmt::Error)?;
        f.write_str(&URL_SAFE_NO_PAD.encode(text))
    }
}

impl TryFrom<String> for Cursor {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        let parts = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        parts
            .map(|(query, keys)| Self { query, keys })
            .ok_or("is not a cursor of this register: take the one in links.next or endCursor")
    }
}

/// One page of records.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// The place of each item.
    pub cursors: Vec<Cursor>,
    /// How many records match in all; 0 where that was not asked for.
    pub total: u64,
    /// The revision that this is the answer of.
    pub revision: Revision,
    /// Whether records follow.
    pub more: bool,
    /// Whether records stand before it.
    pub earlier: bool,
    /// How many of all that match there are by value, one list a dimension.
    pub facets: Vec<Facet>,
}

impl<T> Page<T> {
    /// The same page of something else.
    pub fn map<U>(self, show: impl FnMut(T) -> U) -> Page<U> {
        let Self { items, cursors, total, revision, more, earlier, facets } = self;
        Page { items: items.into_iter().map(show).collect(), cursors, total, revision, more, earlier, facets }
    }

    /// Where the next page begins; nowhere on the last one.
    pub fn next(&self) -> Option<&Cursor> {
        self.cursors.last().filter(|_| self.more)
    }
}
