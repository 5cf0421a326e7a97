//! The status board of a plan: its actions at a glance, and as tables by chapter.
use super::charts::{self, Part};
use super::context::PageContext;
use super::layout::{Page, PageStyle, Section};
use super::list_query;
use super::response::PageResponse;
use super::rows;
use super::svg::{Icon, icon, kind_tag};
use super::words::text_of;
use crate::error::{Error, Result};
use crate::kinds::actions::{Action, ActionFilter};
use crate::reference::Plan;
use crate::service::{queries, reference};
use entity::vocabulary::{ActionStatus, Kind};
use maud::{Markup, html};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The statuses in the order of the board. The last one stands for actions that the document does not report on.
const STATUSES: [Option<ActionStatus>; 7] = [
    Some(ActionStatus::Done),
    Some(ActionStatus::Recurring),
    Some(ActionStatus::InProgress),
    Some(ActionStatus::NotStarted),
    Some(ActionStatus::Delayed),
    Some(ActionStatus::Unknown),
    None,
];

/// What the board shows.
struct Board<'a> {
    plan: &'a Plan,
    /// All actions of the plan, in document order.
    all: &'a [Arc<Action>],
    /// The actions that match the filters of the address.
    shown: Vec<Arc<Action>>,
}

/// Renders the status board of a plan.
///
/// # Errors
///
/// If there is no such plan, a filter is invalid, or the database fails.
pub async fn plan(context: &PageContext) -> Result<PageResponse> {
    let plan = reference::get::<Plan>(&context.snapshot, &context.key)?;
    if let Some(link) = context.address.canonical() {
        return Ok(PageResponse::see_other(link));
    }
    let of_plan = ActionFilter { plan: Some(vec![Some(plan.id.clone())]), ..ActionFilter::default() };
    let all: Vec<Arc<Action>> =
        queries::all::<Action>(&context.snapshot, of_plan).await?.into_iter().map(|(_, it)| it).collect();
    let shown = if context.address.query.iter().all(|(key, _)| key == "as_of") {
        all.clone()
    } else {
        let mut filter = list_query::filter::<Action>(&context.address.query).map_err(Error::Invalid)?;
        filter.plan = Some(vec![Some(plan.id.clone())]);
        queries::all::<Action>(&context.snapshot, filter).await?.into_iter().map(|(_, it)| it).collect()
    };
    let board = Board { plan: &plan, all: &all, shown };
    let words = context.words;
    let body = html! {
        div.wrap.plan {
            (head(context, &board))
            (glance(context, &board))
            (filter_form(context, &board))
            @for chapter in chapters(&board.shown).values() { (chapter_table(context, &board, chapter)) }
        }
    };
    let mut page = Page { style: PageStyle::Plain, ..Page::new(plan.title.clone(), body) }.within(Section::Plan);
    page.description = words.count("plan-description", all.len() as u64);
    page = page.with_data(context.address.data("/v1/actions", &[("plan", &plan.id)]));
    page.canonical = Some(context.to(&format!("/plans/{}", plan.id)));
    Ok(page.into())
}

fn chapters(actions: &[Arc<Action>]) -> BTreeMap<i32, Vec<&Arc<Action>>> {
    let mut chapters: BTreeMap<i32, Vec<&Arc<Action>>> = BTreeMap::new();
    for action in actions {
        chapters.entry(action.chapter.number).or_default().push(action);
    }
    chapters
}

/// The date of the newest state of play.
fn as_of(board: &Board<'_>) -> Option<entity::Edtf> {
    let dates = board.all.iter().filter_map(|action| action.state_of_play.last().map(|state| state.as_of.clone()));
    dates.max_by_key(entity::Edtf::latest)
}

fn head(context: &PageContext, board: &Board<'_>) -> Markup {
    let (words, address) = (context.words, &context.address);
    let plan = board.plan;
    let date = as_of(board).map(|date| words.date(&date)).unwrap_or_default();
    let overdue = board.all.iter().filter(|action| action.overdue).count() as u64;
    let late = board.all.iter().filter(|action| action.is_late()).count() as u64;
    // Files hold what the board shows.
    let shown = address.query.iter().filter(|(key, _)| !["as_of", "plan"].contains(&key.as_str()));
    let shown: Vec<(&str, &str)> = shown.map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let shown = [&shown, &[("plan", plan.id.as_str())][..]].concat();
    let file = |format| address.data("/v1/actions", &[&shown, &[("format", format)][..]].concat());
    html! {
        header.plan-head {
            p.over {
                (kind_tag(words, Kind::Action)) " "
                span { @if let Some(adopted) = &plan.adopted { (words.date(adopted)) } @if let Some(published) = &plan.published { ", " (published) } }
            }
            h1 { (words.say("plan-title")) }
            p.hint lang=[context.register_language()] { (plan.title) }
            p.lead { (words.say_with("plan-lead", &[("n", (board.all.len() as u64).into()), ("date", date.into())])) }
            ul.figures.small {
                li { a href=(address.to(&address.path, &[("overdue", "true")])) { strong { (words.number(overdue)) } " " span { (words.say("plan-overdue")) } } }
                li { a href=(address.to(&address.path, &[("late", "true")])) { strong { (words.number(late)) } " " span { (words.say("plan-late")) } } }
            }
            p.row.no-print {
                button.button type="button" data-print hidden { (icon(Icon::Print)) (words.say("print")) } " "
                @for format in ["xlsx", "csv"] { a.button data-filtered href=(file(format)) { (icon(Icon::Download)) (format.to_uppercase()) } " " }
                a.button data-filtered href=(address.data("/v1/actions", &shown)) { "JSON" } " "
                a.button data-filtered href=(address.to("/actions", &shown)) { (words.say("plan-list")) }
            }
        }
    }
}

/// Returns the statuses of actions as the parts of a bar. Each leads to the board with these actions.
pub fn status_parts(context: &PageContext, path: &str, actions: &[Option<String>]) -> Vec<Part> {
    let part = |status: &Option<ActionStatus>| {
        let value = status.and_then(text_of);
        let name = value.clone().unwrap_or_else(|| "none".into());
        Part {
            class: format!("s-{name}"),
            label: context.words.term("action-status", value.as_deref()),
            count: actions.iter().filter(|given| **given == value).count() as u64,
            link: context.address.to(path, &[("status", &name)]),
        }
    };
    STATUSES.iter().map(part).collect()
}

fn glance(context: &PageContext, board: &Board<'_>) -> Markup {
    let words = context.words;
    let statuses: Vec<Option<String>> = board.all.iter().map(|action| action.status.and_then(text_of)).collect();
    let date = as_of(board).map(|date| words.date(&date)).unwrap_or_default();
    html! {
        section.glance aria-labelledby="glance" {
            h2 #glance { (words.say("glance")) }
            (charts::stacked(words, &words.say("by-status"), &status_parts(context, &context.address.path, &statuses)))
            ul.tiles {
                @for chapter in chapters(board.all).values() {
                    @let title = chapter.first().map(|action| &action.chapter);
                    @let is_shown = board.shown.iter().any(|action| Some(action.chapter.number) == title.map(|title| title.number));
                    li {
                        @if let Some(title) = title { h3 { a href=[is_shown.then(|| format!("#c{}", title.number))] { span.no { (title.number) } " " span lang=[context.register_language()] { (title.title) } } } }
                        ul { @for action in chapter { li { (tile(context, board, action)) } } }
                    }
                }
            }
            p.hint {
                span.late-mark aria-hidden="true" {} " "
                (words.say_with("glance-hint", &[("date", date.into())])) " "
                a href={(context.to("/about")) "#overdue"} { (words.say("glance-more")) }
            }
        }
    }
}

/// Links to the row of an action, or to its page if the filters hide the row.
fn tile(context: &PageContext, board: &Board<'_>, action: &Action) -> Markup {
    let words = context.words;
    let link = if board.shown.iter().any(|shown| shown.shared.id == action.shared.id) {
        format!("#a{}", action.code)
    } else {
        rows::path(context, Kind::Action, &action.shared.id)
    };
    let status = action.status.and_then(text_of);
    let class = format!("tile s-{}{}", status.as_deref().unwrap_or("none"), if action.overdue { " late" } else { "" });
    html! {
        a class=(class) href=(link) title=(action.shared.title) {
            span { (action.code) }
            span.vh { ": " (words.term("action-status", status.as_deref())) @if action.overdue { ", " (words.dimension("overdue")) } }
        }
    }
}

fn filter_form(context: &PageContext, board: &Board<'_>) -> Markup {
    let (words, address) = (context.words, &context.address);
    let mut bodies: BTreeMap<&str, (String, u64)> = BTreeMap::new();
    for it in board.all.iter().flat_map(|action| &action.responsible) {
        bodies.entry(&it.organisation.id).or_insert_with(|| (words.short_organisation(&it.organisation), 0)).1 += 1;
    }
    let mut bodies: Vec<_> = bodies.into_iter().collect();
    bodies.sort_by(|a, b| (b.1.1, &a.1.0).cmp(&(a.1.1, &b.1.0)));
    let statuses: Vec<Option<String>> = board.all.iter().map(|action| action.status.and_then(text_of)).collect();
    let is_set = |key: &str, value: &str| address.query.iter().any(|(name, given)| name == key && given == value);
    let tick = |key: &'static str, count: u64| {
        html! {
            p { label { input type="checkbox" name=(key) value="true" checked[is_set(key, "true")]; span.overdue { (icon(Icon::Flag)) (words.dimension(key)) } " " b { (words.number(count)) } } }
        }
    };
    let overdue = board.all.iter().filter(|action| action.overdue).count() as u64;
    let late = board.all.iter().filter(|action| action.is_late()).count() as u64;
    let shown = [("n", (board.shown.len() as u64).into()), ("total", (board.all.len() as u64).into())];
    html! {
        form.board-filter.no-print action=(address.with_path(&address.path)) aria-label=(words.say("filters")) autocomplete="off" data-board {
            fieldset {
                legend { (words.dimension("status")) }
                @for part in status_parts(context, &address.path, &statuses).iter().filter(|part| part.count > 0) {
                    @let value = part.class.trim_start_matches("s-");
                    label { input type="checkbox" name="status" value=(value) checked[is_set("status", value)]; span class=(format!("status {}", part.class)) { (part.label) } " " b { (words.number(part.count)) } }
                }
            }
            (tick("overdue", overdue)) (tick("late", late))
            p {
                label for="who" { (words.say("head-responsible")) } " "
                select #who name="responsible" {
                    option value="" { (words.say("anyone")) }
                    @for (id, (name, count)) in &bodies { option value=(id) selected[is_set("responsible", id)] { (name) " (" (words.number(*count)) ")" } }
                }
            }
            (super::layout::kept_date(context))
            p { button { (words.say("show-actions")) } " " output role="status" data-text=(words.say_with("board-shown", &[("n", "{n}".into()), ("total", "{total}".into())])) { (words.say_with("board-shown", &shown)) } }
        }
    }
}

fn chapter_table(context: &PageContext, board: &Board<'_>, actions: &[&Arc<Action>]) -> Markup {
    let words = context.words;
    let Some(chapter) = actions.first().map(|action| &action.chapter) else { return html! {} };
    let of_chapter = board.all.iter().filter(|action| action.chapter.number == chapter.number);
    let is_done = |action: &&Arc<Action>| matches!(action.status, Some(ActionStatus::Done | ActionStatus::Recurring));
    let done = [
        ("n", (of_chapter.clone().filter(is_done).count() as u64).into()),
        ("total", (of_chapter.count() as u64).into()),
    ];
    let number = chapter.number;
    html! {
        section.chapter id=(format!("c{number}")) aria-labelledby=(format!("h{number}")) {
            h2 id=(format!("h{number}")) { span.no { (number) } " " span lang=[context.register_language()] { (chapter.title) } " " span.hint { (words.say_with("chapter-done", &done)) } }
            table.results.board role="table" {
                colgroup { col.c1; col; col.c3; col.c4; col.c5; }
                thead { tr {
                    th scope="col" { (words.say("head-number")) }
                    th scope="col" { (words.term("kind", Some("action"))) }
                    th scope="col" { (words.say("head-responsible")) }
                    th scope="col" { (words.dimension("timetable_kind")) }
                    th scope="col" { (words.dimension("status")) }
                } }
                tbody { @for (place, action) in actions.iter().enumerate() {
                    @let is_new = place.checked_sub(1).and_then(|before| actions.get(before)).is_none_or(|before| before.objective.number != action.objective.number);
                    @if is_new { tr.objective { th colspan="5" scope="colgroup" { span.no { (number) "." (action.objective.number) } " " span lang=[context.register_language()] { (action.objective.title) } } } }
                    (board_row(context, action))
                } }
            }
        }
    }
}

fn board_row(context: &PageContext, action: &Action) -> Markup {
    let status = action.status.and_then(text_of).unwrap_or_else(|| "none".into());
    let bodies: Vec<&str> = action.responsible.iter().map(|it| it.organisation.id.as_str()).collect();
    html! {
        tr id=(format!("a{}", action.code)) data-status=(status) data-overdue=(action.overdue) data-late=(action.is_late()) data-responsible=(bodies.join(" ")) {
            (rows::action_cells(context, action))
        }
    }
}
