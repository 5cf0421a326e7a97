//! What stands around the records of a list: order, date, pages, files and requests.
use super::context::PageContext;
use super::svg::{Icon, icon};
use crate::error::Violation;
use maud::{Markup, html};

/// Renders the menu of orders. The first one is the default.
pub fn sort_menu(context: &PageContext, sorts: &[(&str, &str)]) -> Markup {
    let words = context.words;
    let given = context.address.get("sort").unwrap_or_default();
    let current = sorts.iter().find(|(value, _)| *value == given).or(sorts.first());
    let href = |value: &str| match value {
        "" => context.address.with(&[], &["sort", "page"]),
        value => context.address.with(&[("sort", value)], &["page"]),
    };
    html! {
        details.drop {
            summary { (words.say("sort-by")) " " strong { @if let Some((_, label)) = current { (words.say(label)) } } }
            ul {
                @for (value, label) in sorts {
                    @let is_current = (*value == given).then_some("true");
                    li { a href=(href(value)) aria-current=[is_current] { (words.say(label)) } }
                }
            }
        }
    }
}

/// Renders the form that shows the page as it was on a day.
pub fn as_of_menu(context: &PageContext) -> Markup {
    let words = context.words;
    let day = context.updated.map(|day| day.to_string()).unwrap_or_default();
    let others = context.address.query.iter().filter(|(key, _)| key != "as_of" && key != "page");
    html! {
        details.drop.as-of {
            summary { (words.say("as-of")) " " strong { (context.updated.map(|day| words.day(day)).unwrap_or_default()) } }
            form action=(context.address.with_path(&context.address.path)) {
                p { (words.say("as-of-hint")) }
                label for="as_of" { (words.say("head-date")) } " "
                input #as_of name="as_of" type="date" value=(day);
                @for (key, value) in others { input type="hidden" name=(key) value=(value); }
                " " button { (words.say("show")) }
            }
        }
    }
}

/// Renders the links to other pages of the list.
pub fn pager(context: &PageContext, page: u64, pages: u64) -> Markup {
    let words = context.words;
    if pages < 2 {
        return html! {};
    }
    let href = |number: u64| match number {
        1 => context.address.with(&[], &["page"]),
        number => context.address.with(&[("page", &number.to_string())], &[]),
    };
    let near = |number: u64| number == 1 || number == pages || number.abs_diff(page) <= 2;
    let numbers: Vec<u64> = (1..=pages).filter(|number| near(*number)).collect();
    html! {
        nav.pager aria-label=(words.say("pages")) {
            ul {
                @for (place, number) in numbers.iter().enumerate() {
                    @let before = place.checked_sub(1).and_then(|place| numbers.get(place));
                    @if before.is_some_and(|before| number - before > 1) { li.gap aria-hidden="true" { "…" } }
                    @let current = (*number == page).then_some("page");
                    li { a href=(href(*number)) aria-current=[current] { span.vh { (words.say("page")) " " } (words.number(*number)) } }
                }
            }
            @if page > 1 { a.button rel="prev" href=(href(page - 1)) { (words.say("page-previous")) } " " }
            @if page < pages { a.button rel="next" href=(href(page + 1)) { (words.say("page-next")) } }
        }
    }
}

/// Renders the files and requests of the same view, and how to show it on another site.
pub fn view_tools(context: &PageContext, count: &str, total: u64, graphql: &str, embed: Option<Markup>) -> Markup {
    let (words, address) = (context.words, &context.address);
    html! {
        section.view-tools aria-labelledby="use" {
            h2 #use { (words.say("use-data")) }
            div {
                h3 { (words.say("download")) }
                p { (words.say_with("download-all", &[("records", words.count(count, total).into())])) }
                p.row {
                    @for format in ["csv", "xlsx", "ndjson"] {
                        a.button href=(address.own_data(&[("format", format)])) { (icon(Icon::Download)) (format.to_uppercase()) } " "
                    }
                }
            }
            div { h3 { "REST" } (copyable(context, &address.absolute(&address.own_data(&[])), &words.say("use-rest"), "rest")) }
            div { h3 { "GraphQL" } (copyable(context, graphql, &words.say("use-graphql"), "graphql")) }
            @if let Some(embed) = embed { div { h3 { (words.say("embed-h")) } (embed) } }
        }
    }
}

/// Renders text to copy. The button appears once the script runs.
pub fn copyable(context: &PageContext, text: &str, what: &str, id: &str) -> Markup {
    let words = context.words;
    html! {
        div.code {
            pre tabindex="0" role="region" aria-label=(what) { code id=(id) { (text) } }
            button.copy type="button" data-copy=(id) data-copied=(words.say("copied")) hidden { (icon(Icon::Copy)) span { (words.say("copy")) } }
        }
    }
}

/// Names the parameters of the address that could not be read.
pub fn fault_banner(context: &PageContext, faults: &[Violation]) -> Markup {
    if faults.is_empty() {
        return html! {};
    }
    html! {
        div.banner role="alert" {
            p { strong { (context.words.count("faults", faults.len() as u64)) } }
            ul {
                @for fault in faults.iter().take(crate::error::MAX_LISTED) {
                    li lang=[context.register_language()] { code { (fault.name) } " " (fault.detail) }
                }
            }
        }
    }
}
