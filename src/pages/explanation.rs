//! The records behind a sum of money: what each reports, what it adds to the sum, and why not more.
use super::context::PageContext;
use super::filters;
use super::layout::{Page, PageStyle, crumbs};
use super::list::{ListedKind, statistics_request, sum};
use super::list_query;
use super::response::PageResponse;
use super::rows;
use crate::error::Result;
use crate::query::explanation::{ExplainedRecord, Explanation, UsedRate};
use crate::service::statistics::statistics;
use crate::service::statistics_request::StatisticsRequest;
use entity::Money;
use entity::vocabulary::Kind;
use maud::{Markup, html};

/// Renders the records behind the sum of a list.
///
/// # Errors
///
/// Returns an error if a filter names an unknown key, or the database fails.
pub async fn explanation<R: ListedKind>(context: &PageContext) -> Result<PageResponse> {
    let address = &context.address;
    let query = address.changed(&[], &["explain", "page", "sort"]);
    let mut own = address.clone();
    own.query = query;
    if let Some(link) = own.canonical() {
        return Ok(PageResponse::see_other(link));
    }
    if own.query != address.query {
        return Ok(PageResponse::see_other(own.with(&[], &[])));
    }
    let list_query::ListQuery { request, faults, address, .. } = list_query::read::<R>(context, &[]);
    let request = StatisticsRequest { explain: true, ..statistics_request::<R>(request.selection) };
    let mut figures = statistics(&context.snapshot, request).await?;
    let group = figures.groups.pop();
    let explanation = group.and_then(|group| group.explanation);
    let words = context.words;
    let list = address.at(&format!("/{}", R::KIND.path()));
    let view = PageContext { address: address.clone(), ..context.clone() };
    let section = words.say(&format!("nav-{}", if R::KIND.path() == "actions" { "plan" } else { R::KIND.path() }));
    let title = words.say("explain-h");
    let is_filtered = list.query.iter().any(|(key, _)| key != "as_of");
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(list.with(&[], &[])) { (section) } }], &title))
            (super::list_tools::fault_banner(context, &faults))
            div.list-head { h1 { (title) } (sum::<R>(&PageContext { address: list.clone(), ..context.clone() }, &figures, is_filtered).await?) }
            (filters::chips(&view, &address, &[], &[]))
            @if let Some(explanation) = &explanation { (table::<R>(&view, explanation, figures.amount_eur)) }
            p { a.more href=(list.with(&[], &[])) { (words.say_with("all-of", &[("records", words.count(R::FORM.count, figures.total).into())])) } }
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(title, body) }.within(R::SECTION);
    page.is_hidden = true;
    if !faults.is_empty() {
        page.status = actix_web::http::StatusCode::BAD_REQUEST;
    }
    Ok(page.with_data(address.own_data(&[("explain", "true")])).into())
}

/// Renders the records: first those that add something to the sum.
fn table<R: ListedKind>(context: &PageContext, explanation: &Explanation, sum: Option<Money>) -> Markup {
    let words = context.words;
    let (counted, others): (Vec<_>, Vec<_>) =
        explanation.records.iter().partition(|record| record.counted_eur.is_some());
    html! {
        table.results role="table" {
            caption.vh { (words.say("explain-h")) }
            thead { tr {
                th scope="col" { (words.say("head-title")) }
                th.n scope="col" { (words.say("head-amount")) }
                th scope="col" { (words.say("explain-why")) }
                th.n scope="col" { (words.say("explain-counted")) }
            } }
            tbody { @for record in counted.into_iter().chain(others) { (row::<R>(context, record)) } }
            @if let Some(sum) = sum {
                tfoot { tr {
                    th scope="row" colspan="3" { (words.say("col-all")) }
                    td.n data-label=(words.say("explain-counted")) { strong { (words.euro(sum)) } }
                } }
            }
        }
        @if explanation.more > 0 {
            p { (words.count("and-more", explanation.more)) " · " a href=(context.address.own_data(&[("explain", "true"), ("format", "ndjson")])) { "NDJSON" } }
        }
    }
}

fn row<R: ListedKind>(context: &PageContext, record: &ExplainedRecord) -> Markup {
    let words = context.words;
    html! {
        tr {
            th scope="row" { (rows::link(context, R::KIND, &record.id, &record.title)) span.meta { code { (record.id) } } }
            td.n data-label=(words.say("head-amount")) { (rows::exact_amount(words, record.amount_eur)) @if let Some(rate) = &record.rate { (used_rate(context, rate)) } }
            td data-label=(words.say("explain-why")) { @match remark(context, R::KIND, record) { Some(remark) => (remark), None => (rows::dash()) } }
            td.n data-label=(words.say("explain-counted")) { (rows::exact_amount(words, record.counted_eur)) }
        }
    }
}

/// Says why a record adds nothing to a sum, or what else is special. None if it counts as it stands.
pub fn remark(context: &PageContext, kind: Kind, record: &ExplainedRecord) -> Option<Markup> {
    let words = context.words;
    match (record.reason, &record.note) {
        (Some(reason), _) => Some(html! {
            (words.value("not-counted", reason))
            @if let Some(id) = &record.counted_record { " (" a href=(rows::path(context, kind, id)) { (id) } ")" }
        }),
        (None, Some(note)) => Some(html! { span lang=[context.register_language()] { (note) } }),
        (None, None) => None,
    }
}

/// Names the exchange rate of an amount.
fn used_rate(context: &PageContext, rate: &UsedRate) -> Markup {
    let words = context.words;
    html! {
        br;
        span.hint { (rate.currency) " " (words.decimal(&rate.units_per_euro)) " · " (words.say_with("rate-source", &[("year", rate.year.to_string().into())])) }
    }
}
