//! Filter conditions in two forms. A lookup per row is slow if few rows match, because it scans all rows. Materializing all matches is
//! slow if many match, because it collects half the register. The count of matches decides which form a list uses.
//!
//! ```text
//! few match (up to 5,000)                            many match
//! where version in (select version from other ...)   where exists (select 1 from other where other.version = version ...)
//! then sorted                                        read in the order of an index until the page is full
//! ```
//!
//! Gain: a list with two filters takes at most 1.2 times as long over 1,000,000 projects as over 100,000 (`bench/run`, "growth").
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, TableRef};

/// Maximum number of matches to materialize and sort.
pub const MATERIALIZED: u64 = 5_000;

/// The way in which a database finds the versions of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanStrategy {
    /// Reads rows in the order of the list and checks each. For many matches.
    IndexScan,
    /// Finds all matches, then sorts them. For few matches.
    Materialize,
}

/// The subject of a condition on another table, most selective first: few records share an organisation, many share a theme.
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

    /// Looks up the condition for each row.
    fn exists(self) -> Expr {
        let own = self.own_version.clone();
        Expr::exists(self.rows(|rows, version| {
            rows.expr(Expr::val(1)).and_where(version.eq(own));
        }))
    }

    /// Collects all matches first.
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

/// One condition of a conjunction.
pub enum Filter {
    /// A condition on the row itself.
    Own(Condition),
    /// A condition on another table.
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

/// A conjunction of conditions on the row itself and on other tables.
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

    /// Whether there is no condition. A filter with an empty list of values is a condition.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.joins.is_empty()
    }

    /// Whether a condition depends on another table.
    pub fn has_joins(&self) -> bool {
        !self.joins.is_empty()
    }

    /// Builds the condition for a strategy. Only the most selective join is materialized. The others are looked up for each of its
    /// rows.
    pub fn condition(self, strategy: ScanStrategy) -> Condition {
        let Self { own, mut joins } = self;
        joins.sort_by_key(|join| join.selectivity);
        let mut joins = joins.into_iter();
        let materialized = match strategy {
            ScanStrategy::Materialize => joins.next().map(JoinFilter::in_subquery),
            ScanStrategy::IndexScan => None,
        };
        joins.map(JoinFilter::exists).fold(own.add_option(materialized), Condition::add)
    }
}
