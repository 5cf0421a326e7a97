//! The closed lists of values, and the exchange rates.
use super::context::PageContext;
use super::layout::{Page, Section, crumbs};
use super::response::PageResponse;
use super::rows::dash;
use crate::error::Result;
use crate::reference::closed_list::{self, ClosedList};
use maud::html;

/// Renders the names of all closed lists.
pub fn lists(context: &PageContext) -> PageResponse {
    let words = context.words;
    let body = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("closed-lists")) } }
            p.lead { (words.say("closed-lists-p")) }
            ul.cols { @for list in closed_list::all(words.0) {
                li { a href=(context.to(&format!("/lists/{}", list.name))) { (list.label) } " " b { (words.number(list.values.len() as u64)) } }
            } }
        }
    };
    let page = Page::new(words.say("closed-lists"), body).within(Section::Data);
    page.with_data(context.address.data("/v1/lists", &[])).into()
}

/// Renders the values of a closed list.
///
/// # Errors
///
/// If there is no such list.
pub fn list(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let ClosedList { name, label, description, values, .. } = closed_list::find(&context.key, Some(words.0))?;
    let register = context.register_language();
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(context.to("/lists")) { (words.say("closed-lists")) } }], &label))
            div.list-head { h1 { (label) } }
            p.lead lang=[register] { (description) }
            table.results role="table" {
                caption.vh { (label) }
                thead { tr {
                    th scope="col" { (words.say("list-label")) }
                    th scope="col" { (words.say("list-code")) }
                    th scope="col" { (words.say("list-meaning")) }
                } }
                tbody { @for value in &values { tr {
                    th scope="row" { @match &value.uri { Some(uri) => a href=(uri) { (value.label) }, None => (value.label) } }
                    td data-label=(words.say("list-code")) { code { (value.value) } }
                    td data-label=(words.say("list-meaning")) lang=[register] { @if value.description.is_empty() { (dash()) } @else { (value.description) } }
                } } }
            }
        }
    };
    let page = Page::new(label.clone(), body).within(Section::Data);
    Ok(page.with_data(context.address.data(&format!("/v1/lists/{name}"), &[])).into())
}

/// Renders the exchange rates that convert amounts to euro.
pub fn exchange_rates(context: &PageContext) -> PageResponse {
    let words = context.words;
    let body = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("exchange-rates")) } }
            p.lead { (words.say("exchange-rates-p")) }
            table.results role="table" {
                caption.vh { (words.say("exchange-rates")) }
                thead { tr {
                    th scope="col" { (words.say("head-currency")) }
                    th scope="col" { (words.say("head-year")) }
                    th.n scope="col" { (words.say("rate-units")) }
                } }
                tbody { @for rate in context.snapshot.reference().exchange_rates.values() { tr id=(rate.id) {
                    th scope="row" { code { (rate.currency) } }
                    td data-label=(words.say("head-year")) { (rate.year) }
                    td.n data-label=(words.say("rate-units")) { (words.decimal(&rate.units_per_euro)) }
                } } }
            }
        }
    };
    let page = Page::new(words.say("exchange-rates"), body).within(Section::Data);
    page.with_data(context.address.data("/v1/exchange-rates", &[])).into()
}
