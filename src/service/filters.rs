//! What a list keeps, in the two shapes that a database is asked in. Conditions on other tables make a list slow in two ways: looked
//! up row by row, they pass by all rows where few hold; gathered first, they gather half the register where many do. So a count
//! says how many match, and the list is asked in the shape that goes with that.
use sea_orm::Condition;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement, TableRef};

/// How many matches are gathered and then sorted; of more, the list is walked in its order until a page is full.
pub const GATHERED: u64 = 5_000;

/// What a condition on another table is about, that which leaves least first: records of several kinds have few of the same
/// organisation, and many of the same theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Reference,
    Organisation,
    Country,
    Region,
    Reporter,
    Report,
    Theme,
}

/// The versions that stand in another table under a condition.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    pub rank: Rank,
    /// The version of the row that is kept or not.
    pub own: Expr,
    pub table: TableRef,
    pub version: Expr,
    pub condition: Condition,
}

impl Elsewhere {
    fn rows(self, select: impl FnOnce(&mut SelectStatement, Expr)) -> SelectStatement {
        let Self { rank: _, own: _, table, version, condition } = self;
        let mut rows = Query::select();
        select(&mut rows, version);
        rows.from(table).cond_where(condition).take()
    }

    /// Looked up for each row.
    pub fn looked_up(self) -> Expr {
        let own = self.own.clone();
        Expr::exists(self.rows(|rows, version| {
            rows.expr(Expr::val(1)).and_where(version.eq(own));
        }))
    }

    /// Gathered first.
    pub fn gathered(self) -> Expr {
        let own = self.own.clone();
        own.in_subquery(self.rows(|rows, version| {
            rows.expr(version);
        }))
    }
}

impl From<Elsewhere> for Condition {
    fn from(elsewhere: Elsewhere) -> Self {
        Self::all().add(elsewhere.looked_up())
    }
}

/// One of the conditions that must all hold.
pub enum Filter {
    Here(Condition),
    There(Box<Elsewhere>),
}

impl From<Expr> for Filter {
    fn from(expr: Expr) -> Self {
        Self::Here(Condition::all().add(expr))
    }
}

impl From<Condition> for Filter {
    fn from(condition: Condition) -> Self {
        Self::Here(condition)
    }
}

impl From<Elsewhere> for Filter {
    fn from(elsewhere: Elsewhere) -> Self {
        Self::There(Box::new(elsewhere))
    }
}

/// The conditions that must all hold: on the row itself, and on other tables.
#[derive(Clone, Debug)]
pub struct Filters {
    here: Condition,
    there: Vec<Elsewhere>,
}

impl Filters {
    pub fn all() -> Self {
        Self { here: Condition::all(), there: vec![] }
    }

    #[must_use]
    pub fn add_option(self, filter: Option<impl Into<Filter>>) -> Self {
        let Self { here, mut there } = self;
        match filter.map(Into::into) {
            None => Self { here, there },
            Some(Filter::Here(condition)) => Self { here: here.add(condition), there },
            Some(Filter::There(elsewhere)) => {
                there.push(*elsewhere);
                Self { here, there }
            }
        }
    }

    /// Whether any condition is made: each that is asked for makes one, even if it names nothing.
    pub fn keep_some(&self) -> bool {
        !self.here.is_empty() || self.look_elsewhere()
    }

    /// Whether anything depends on another table.
    pub fn look_elsewhere(&self) -> bool {
        !self.there.is_empty()
    }

    /// In the shape for many matches: each looked up for each row.
    pub fn walked(self) -> Condition {
        self.there.into_iter().map(Elsewhere::looked_up).fold(self.here, Condition::add)
    }

    /// In the shape for few: what leaves least is gathered, and all else looked up for each of that.
    pub fn gathered(self) -> Condition {
        let Self { here, mut there } = self;
        there.sort_by_key(|elsewhere| elsewhere.rank);
        let mut there = there.into_iter();
        let first = there.next().map(Elsewhere::gathered);
        there.map(Elsewhere::looked_up).fold(here.add_option(first), Condition::add)
    }
}
