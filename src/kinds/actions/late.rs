//! Which actions were late: as conditions, and of a record.
use super::view::Action;
use entity::action::Column;
use entity::action_state;
use entity::vocabulary::ActionStatus;
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{ColumnTrait, Condition, ExprTrait, IntoSimpleExpr};

/// Requires a deadline before the day, and that the newest entry up to the day is not `Done`.
pub fn overdue_on(day: &str) -> Condition {
    use action_state::Column::{AsOfLatest, Position, Status, Version};
    let newer = Alias::new("newer");
    let of_newer = |column| Expr::col((newer.clone(), column));
    let is_later_entry = of_newer(Position).gt(Position.into_simple_expr());
    let is_same_day = of_newer(AsOfLatest).equals(AsOfLatest.as_column_ref());
    let is_newer = of_newer(AsOfLatest).gt(AsOfLatest.into_simple_expr()).or(is_same_day.and(is_later_entry));
    let mut later = Query::select();
    later.expr(Expr::val(1)).from_as(action_state::Entity, newer.clone());
    later.and_where(of_newer(Version).equals(Version.as_column_ref())).and_where(is_newer);
    later.and_where(of_newer(AsOfLatest).lte(day));
    let mut newest = Query::select();
    newest.expr(Expr::val(1)).from(action_state::Entity);
    newest.and_where(Version.into_simple_expr().equals(Column::Version.as_column_ref()));
    newest.and_where(AsOfLatest.lte(day)).and_where(Status.ne(ActionStatus::Done));
    newest.and_where(Expr::exists(later).not());
    let passed = Column::Deadline.is_not_null().and(Column::DeadlineLatest.lt(day));
    Condition::all().add(passed).add(Expr::exists(newest))
}

impl Action {
    /// Whether the filter `late` finds the action.
    pub fn is_late(&self) -> bool {
        self.overdue || self.status == Some(ActionStatus::Delayed)
    }
}

/// Matches actions that were overdue or delayed, or the others.
pub fn late(late: bool) -> Condition {
    let delayed = Column::Status.eq(ActionStatus::Delayed);
    if late {
        return Condition::any().add(Column::Overdue.eq(true)).add(delayed);
    }
    let not_delayed = Condition::any().add(Column::Status.is_null()).add(Column::Status.ne(ActionStatus::Delayed));
    Condition::all().add(Column::Overdue.eq(false)).add(not_delayed)
}
