//! Actions in the reference model.
use super::filters::passes;
use super::{
    Modelled, Records, ascending, countries_in, descending, keys, may_fall, several_values, single_value, terms, year,
};
use entity::Edtf;
use entity::vocabulary::{ActionStatus, TimetableKind};
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::actions::{Action, ActionDimension, ActionFilter, ActionInput, ActionSort};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Action {
    const PATH: &'static str = "actions";
    const TYPE: &'static str = "Action";
    const FIELDS: [&'static str; 2] = ["actions", "actionStats"];
    const CLOSED: &'static [&'static str] = &["country_role", "status", "timetable_kind"];
    const DIMENSIONS: &'static [ActionDimension] = {
        use ActionDimension::{
            Chapter, Country, Organisation, Overdue, Plan, Region, Reporter, Responsible, Status, TimetableKind, Year,
        };
        &[Plan, Chapter, Status, TimetableKind, Responsible, Organisation, Country, Region, Reporter, Year, Overdue]
    };
    const OTHER_FILTERS: &'static [(&'static str, &'static [&'static str])] = {
        const DATES: &[&str] = &["2006", "2006-06", "2006-10-01", "2006-23", "2007", "2005/2006-05"];
        &[
            ("objective", &["1.1", "1.3", "5.1", "8.1", "9.9", "none"]),
            ("not_objective", &["1.1", "1.3", "5.1", "8.1", "9.9", "none"]),
            ("code", &["1.1.a", "5.4.e", "x", "none"]),
            ("not_code", &["1.1.a", "5.4.e", "x", "none"]),
            ("document", &["16626/06", "8449/06", "16633/06", "none"]),
            ("not_document", &["16626/06", "8449/06", "16633/06", "none"]),
            ("deadline_from", DATES),
            ("deadline_to", DATES),
            ("overdue_on", DATES),
            ("late", &["true", "false"]),
        ]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.actions
    }

    fn matches(filter: &ActionFilter, action: &ActionInput) -> bool {
        let ActionFilter {
            objective,
            not_objective,
            code,
            not_code,
            document,
            not_document,
            deadline_from,
            deadline_to,
            overdue_on,
            late,
            ..
        } = filter;
        let cited = action.states.iter().flat_map(|state| &state.references);
        passes(objective, not_objective, [format!("{}.{}", action.chapter, action.objective)])
            && passes(code, not_code, [action.code()])
            && may_fall(action.deadline.as_ref(), deadline_from.as_ref(), deadline_to.as_ref())
            && overdue_on.as_ref().is_none_or(|date| overdue_on_day(action, &date.latest()))
            && late.is_none_or(|late| late == (action.overdue() || action.status() == Some(ActionStatus::Delayed)))
            && passes(document, not_document, cited.chain([&action.common.document]))
    }

    fn compare(key: ActionSort, a: &ActionInput, b: &ActionInput) -> Ordering {
        match key {
            ActionSort::Title => a.common.title.cmp(&b.common.title),
            ActionSort::TitleDesc => b.common.title.cmp(&a.common.title),
            ActionSort::Code => a.code().cmp(&b.code()),
            ActionSort::CodeDesc => b.code().cmp(&a.code()),
            ActionSort::Deadline => ascending(a.deadline.as_ref(), b.deadline.as_ref()),
            ActionSort::DeadlineDesc => descending(a.deadline.as_ref(), b.deadline.as_ref()),
        }
    }

    fn dimension(dimension: ActionDimension, filter: &ActionFilter, action: &ActionInput) -> (Vec<Value>, bool) {
        match dimension {
            ActionDimension::Plan => single_value(Some(&action.plan)),
            ActionDimension::Chapter => single_value(Some(action.chapter)),
            ActionDimension::Status => single_value(action.status()),
            ActionDimension::TimetableKind => single_value(Some(action.timetable_kind)),
            ActionDimension::Responsible => several_values(action.responsible.iter().map(|(id, _)| id)),
            ActionDimension::Organisation => several_values(action.common.organisations.iter().map(|(id, _)| id)),
            ActionDimension::Country => {
                countries_in(&action.common, filter.country_role.as_ref(), filter.include_regions)
            }
            ActionDimension::Region => several_values(&action.common.regions),
            ActionDimension::Reporter => single_value(Some(&action.common.reporter)),
            ActionDimension::Year => year(action.deadline.as_ref()),
            ActionDimension::Overdue => single_value(Some(action.overdue())),
        }
    }

    fn terms(dimension: ActionDimension) -> Vec<Value> {
        match dimension {
            ActionDimension::Status => terms::<ActionStatus>(),
            ActionDimension::TimetableKind => terms::<TimetableKind>(),
            ActionDimension::Overdue => vec![true.into(), false.into()],
            _ => vec![],
        }
    }

    fn date(action: &ActionInput) -> Option<&Edtf> {
        action.deadline.as_ref()
    }

    fn common_mut(action: &mut ActionInput) -> &mut CommonInput {
        &mut action.common
    }

    fn date_mut(action: &mut ActionInput) -> &mut Option<Edtf> {
        &mut action.deadline
    }

    fn by_organisation(id: &str) -> Vec<ActionFilter> {
        vec![ActionFilter { responsible: Some(vec![Some(id.into())]), ..ActionFilter::default() }]
    }

    fn sort() -> BoxedStrategy<Vec<ActionSort>> {
        use ActionSort::{Code, CodeDesc, Deadline, DeadlineDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Code, CodeDesc]], vec![Deadline, DeadlineDesc])
    }
}

/// Returns whether an action was overdue on a day by the newest entry up to that day.
fn overdue_on_day(action: &ActionInput, day: &str) -> bool {
    let known = action.states.iter().filter(|state| state.as_of.latest().as_str() <= day);
    let newest = known.max_by_key(|state| state.as_of.latest());
    let has_passed = action.deadline.as_ref().is_some_and(|deadline| deadline.latest().as_str() < day);
    has_passed && newest.is_some_and(|state| state.status != ActionStatus::Done)
}
