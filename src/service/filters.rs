//! Filter conditions in two forms, because a condition on another table makes a list slow in two ways. Looked up row by row, it passes
//! over all rows where few match. Materialized first, it collects half the register where many match. So a count says how many match,
//! and the list is asked in the form that suits.
//!
//! ```text
//! few match (up to 5,000)                            many match
//! where version in (select version from other ...)   where exists (select 1 from other where other.version = version ...)
//! then sorted                                        read in the order of an index until the page is full
//! ```
//!
//! Gain: pages of a filtered list take the same time over 2,000 and over 1,000,000 projects (`bench/run --projects 1000000`, "growth").
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, TableRef};

/// How many matches are materialized and then sorted.
pub const MATERIALIZED: u64 = 5_000;

/// How a database finds the versions of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanStrategy {
    /// Reads rows in the order of the list and checks each, for many matches.
    IndexScan,
    /// Finds all matches and then sorts them, for few.
    Materialize,
}

/// What a condition on another table is about, the most selective first: records of several kinds have few of the same organisation,
/// and many of the same theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Selectivity {
    Reference,
    Organisation,
    Country,
    Region,
    Reporter,
    Report,
    Theme,
}

/// A condition on rows of another table that belong to a version.
#[derive(Clone, Debug)]
pub struct JoinFilter {
    pub selectivity: Selectivity,
    /// The version column of the list's own table.
    pub own_version: Expr,
    pub table: TableRef,
    /// The version column of the other table.
    pub version: Expr,
    pub condition: Condition,
}

impl JoinFilter {
    fn rows(self, select: impl FnOnce(&mut SelectStatement, Expr)) -> SelectStatement {
        let Self { selectivity: _, own_version: _, table, version, condition } = self;
        let mut rows = Query::select();
        select(&mut rows, version);
        rows.from(table).cond_where(condition).take()
    }

    /// Looked up for each row.
    fn exists(self) -> Expr {
        let own = self.own_version.clone();
        Expr::exists(self.rows(|rows, version| {
            rows.expr(Expr::val(1)).and_where(version.eq(own));
        }))
    }

    /// Collected first.
    fn in_subquery(self) -> Expr {
        let own = self.own_version.clone();
        own.in_subquery(self.rows(|rows, version| {
            rows.expr(version);
        }))
    }
}

impl From<JoinFilter> for Condition {
    fn from(filter: JoinFilter) -> Self {
        Self::all().add(filter.exists())
    }
}

/// One of the conditions that must all hold.
pub enum Filter {
    /// On the row itself.
    Own(Condition),
    Join(Box<JoinFilter>),
}

impl From<Expr> for Filter {
    fn from(expr: Expr) -> Self {
        Self::Own(Condition::all().add(expr))
    }
}

impl From<Condition> for Filter {
    fn from(condition: Condition) -> Self {
        Self::Own(condition)
    }
}

impl From<JoinFilter> for Filter {
    fn from(filter: JoinFilter) -> Self {
        Self::Join(Box::new(filter))
    }
}

/// The conditions that must all hold: on the row itself, and on other tables.
#[derive(Clone, Debug)]
pub struct Filters {
    own: Condition,
    joins: Vec<JoinFilter>,
}

impl Filters {
    pub fn all() -> Self {
        Self { own: Condition::all(), joins: vec![] }
    }

    #[must_use]
    pub fn add_option(self, filter: Option<impl Into<Filter>>) -> Self {
        let Self { own, mut joins } = self;
        match filter.map(Into::into) {
            None => Self { own, joins },
            Some(Filter::Own(condition)) => Self { own: own.add(condition), joins },
            Some(Filter::Join(filter)) => {
                joins.push(*filter);
                Self { own, joins }
            }
        }
    }

    /// Whether there is no condition. A filter that is given makes one, even if it has no values.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.joins.is_empty()
    }

    /// Whether a condition depends on another table.
    pub fn has_joins(&self) -> bool {
        !self.joins.is_empty()
    }

    /// The condition in the form that suits a strategy. Only the most selective join is collected; the others are looked up for each of
    /// its rows.
    pub fn condition(self, strategy: ScanStrategy) -> Condition {
        let Self { own, mut joins } = self;
        joins.sort_by_key(|join| join.selectivity);
        let mut joins = joins.into_iter();
        let collected = match strategy {
            ScanStrategy::Materialize => joins.next().map(JoinFilter::in_subquery),
            ScanStrategy::IndexScan => None,
        };
        joins.map(JoinFilter::exists).fold(own.add_option(collected), Condition::add)
    }
}
