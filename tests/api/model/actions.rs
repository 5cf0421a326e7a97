//! Actions in the reference model.
use super::{
    Modelled, Records, any_of, ascending, date, descending, has, keys, may_fall, several_values, single_value, texts,
    year,
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
    const CLOSED: &'static [&'static str] = &["status", "timetable_kind"];
    const DIMENSIONS: &'static [ActionDimension] = {
        use ActionDimension::{Chapter, Country, Overdue, Plan, Reporter, Responsible, Status, TimetableKind, Year};
        &[Plan, Chapter, Status, TimetableKind, Responsible, Country, Reporter, Year, Overdue]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.actions
    }

    fn matches(filter: &ActionFilter, action: &ActionInput) -> bool {
        let ActionFilter {
            chapter,
            objective,
            code,
            responsible,
            timetable_kind,
            deadline_from,
            deadline_to,
            status,
            overdue,
            document,
        } = filter;
        let cited = action.states.iter().flat_map(|state| state.references.iter().cloned());
        has(chapter.as_ref(), [action.chapter].into_iter())
            && objective.as_ref().is_none_or(|codes| {
                codes.iter().any(|code| (code.chapter, code.number) == (action.chapter, action.objective))
            })
            && has(code.as_ref(), [action.code()].into_iter())
            && has(responsible.as_ref(), action.responsible.iter().map(|(id, _)| id.clone()))
            && has(timetable_kind.as_ref(), [action.timetable_kind].into_iter())
            && may_fall(action.deadline.as_ref(), deadline_from.as_ref(), deadline_to.as_ref())
            && has(status.as_ref(), action.status().into_iter())
            && overdue.is_none_or(|overdue| overdue == action.overdue())
            && has(document.as_ref(), cited.chain([action.common.document.clone()]))
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

    fn dimension(dimension: ActionDimension, action: &ActionInput) -> (Vec<Value>, bool) {
        match dimension {
            ActionDimension::Plan => single_value(Some(&action.plan)),
            ActionDimension::Chapter => single_value(Some(action.chapter)),
            ActionDimension::Status => single_value(action.status()),
            ActionDimension::TimetableKind => single_value(Some(action.timetable_kind)),
            ActionDimension::Responsible => several_values(action.responsible.iter().map(|(id, _)| id)),
            ActionDimension::Country => several_values(&action.common.countries),
            ActionDimension::Reporter => single_value(Some(&action.common.reporter)),
            ActionDimension::Year => year(action.deadline.as_ref()),
            ActionDimension::Overdue => single_value(Some(action.overdue())),
        }
    }

    fn date(action: &ActionInput) -> Option<&Edtf> {
        action.deadline.as_ref()
    }

    fn common_mut(action: &mut ActionInput) -> &mut CommonInput {
        &mut action.common
    }

    fn by_organisation(id: &str) -> Vec<ActionFilter> {
        vec![ActionFilter { responsible: Some(vec![id.into()]), ..ActionFilter::default() }]
    }

    fn filter() -> BoxedStrategy<ActionFilter> {
        const DATES: &[&str] = &["2006", "2006-06", "2006-10-01", "2006-23", "2007", "2005/2006-05"];
        let objectives = ["1.1", "1.3", "5.1", "8.1", "9.9"].map(|code| code.to_owned().try_into().unwrap()).to_vec();
        let kinds = vec![TimetableKind::By, TimetableKind::Ongoing, TimetableKind::Recurring, TimetableKind::None];
        let statuses =
            vec![ActionStatus::NotStarted, ActionStatus::InProgress, ActionStatus::Done, ActionStatus::Unknown];
        let first = (
            any_of(vec![1, 3, 5, 6, 12]),
            any_of(objectives),
            any_of(texts(&["1.1.a", "5.4.e", "x"])),
            any_of(texts(&["europol", "presidency", "member-states"])),
        );
        let second = (
            any_of(kinds),
            date(DATES),
            date(DATES),
            any_of(statuses),
            proptest::option::weighted(0.2, any::<bool>()),
            any_of(texts(&["16626/06", "8449/06", "16633/06"])),
        );
        let filter = (first, second).prop_map(
            |(
                (chapter, objective, code, responsible),
                (timetable_kind, deadline_from, deadline_to, status, overdue, document),
            )| {
                ActionFilter {
                    chapter,
                    objective,
                    code,
                    responsible,
                    timetable_kind,
                    deadline_from,
                    deadline_to,
                    status,
                    overdue,
                    document,
                }
            },
        );
        filter.boxed()
    }

    fn sort() -> BoxedStrategy<Vec<ActionSort>> {
        use ActionSort::{Code, CodeDesc, Deadline, DeadlineDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Code, CodeDesc]], vec![Deadline, DeadlineDesc])
    }
}
