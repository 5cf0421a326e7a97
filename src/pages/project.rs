//! The page of a project.
use super::context::PageContext;
use super::explanation::remark;
use super::layout::Section;
use super::list::statistics_request;
use super::record::{self, Fact, RecordParts, facts, report_facts};
use super::response::PageResponse;
use super::rows;
use super::words::{Words, text_of};
use crate::error::Result;
use crate::kinds::common_view::Participation;
use crate::kinds::projects::{Project, ProjectFilter};
use crate::kinds::report_view::Payment;
use crate::query::explanation::ExplainedRecord;
use crate::query::paging::ListRequest;
use crate::service::queries;
use crate::service::related::{self, REPORTED_AGAIN};
use crate::service::statistics::statistics;
use crate::service::statistics_request::StatisticsRequest;
use entity::Money;
use entity::vocabulary::{Kind, OrganisationRole};
use maud::{Markup, html};
use std::sync::Arc;

/// The most similar projects that a page lists.
const SIMILAR: usize = 4;

/// Renders the page of a project.
///
/// # Errors
///
/// If there is no such project, or the database fails.
pub async fn project(context: &PageContext) -> Result<PageResponse> {
    let record = match record::find::<Project>(context).await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let reports = reports(context, &record).await?;
    let similar = similar(context, &record, &reports).await?;
    let explained = explained(context, &record, &reports).await?;
    let counted = explained.as_ref().and_then(|explained| explained.counted_eur);
    let reporter = context.address.to("/projects", &[("reporter", &record.shared.reporter.id)]);
    let words = context.words;
    let body = html! {
        section aria-labelledby="facts" { h2.vh #facts { (words.say("facts")) } (facts(context, &project_facts(context, &record, counted))) }
        (funding(context, &record, explained.as_ref()))
        (repeated(context, &record, &reports))
        (people(context, &record.shared.organisations))
        (similar)
        (record::history::<Project>(context, &record.shared.id).await?)
    };
    let steps = vec![
        html! { a href=(context.to("/projects")) { (words.say("nav-projects")) } },
        html! { a href=(reporter) { (words.organisation(&record.shared.reporter)) } },
    ];
    let parts = RecordParts { record: &record.shared, steps, headline: html! {}, body };
    Ok(record::page(context, parts, Section::Projects).into())
}

fn project_facts(context: &PageContext, record: &Project, counted: Option<Money>) -> Vec<Fact> {
    let words = context.words;
    let mut facts = report_facts(context, &record.shared, &record.report);
    let funding = &record.report.funding;
    let amount = match funding.amount_eur {
        Some(amount) => Some(
            html! { strong { (words.euro(amount)) } (rows::counted_hint(words, Some(amount), Some(rows::Counted(counted)), Words::euro)) },
        ),
        None => rows::requested(words, funding).map(|requested| html! { span.hint { (requested) } }),
    };
    let themes = record.themes.iter().map(|theme| {
        let value = text_of(theme).unwrap_or_default();
        html! { a href=(context.address.to("/projects", &[("theme", &value)])) { (words.value("theme", theme)) } }
    });
    let organisations = record.shared.organisations.len() as u64;
    let partners =
        (organisations > 0).then(|| html! { a href="#people" { (words.count("count-organisations", organisations)) } });
    let themes = (!record.themes.is_empty()).then(|| PageContext::list(themes));
    let programme = record.programme.as_ref();
    let programme = programme.map(|it| html! { (context.programme(it)) " " span.hint { (it.code) } });
    let general = record.directorate_general.map(|it| html! { (words.value("directorate-general", it)) });
    facts.extend([
        Fact::new(words.say("head-amount"), amount).printed(funding.text.as_ref()),
        Fact::new(words.say("head-partners"), partners).printed(record.report.partners_text.as_ref()),
        Fact::new(words.dimension("theme"), themes),
        Fact::new(words.dimension("programme"), programme),
        Fact::new(words.dimension("directorate_general"), general),
    ]);
    facts
}

/// Explains what a record adds to a sum over all reports of its project.
async fn explained(
    context: &PageContext,
    record: &Project,
    reports: &[Arc<Project>],
) -> Result<Option<ExplainedRecord>> {
    let id = record.shared.id.as_str();
    let ids = reports.iter().map(|report| report.shared.id.as_str()).filter(|other| *other != id).chain([id]);
    let filter = ProjectFilter { id: Some(ids.map(Into::into).collect()), ..ProjectFilter::default() };
    let request = statistics_request::<Project>(context.selection(filter));
    let group = statistics(&context.snapshot, StatisticsRequest { explain: true, ..request }).await?.groups.pop();
    let records = group.and_then(|group| group.explanation).map(|explanation| explanation.records).unwrap_or_default();
    Ok(records.into_iter().find(|explained| explained.id == id))
}

/// Renders the amounts, how they were converted, what counts, and why not more.
fn funding(context: &PageContext, record: &Project, explained: Option<&ExplainedRecord>) -> Markup {
    let words = context.words;
    let funding = &record.report.funding;
    if funding.amounts.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="money" {
            h2 #money { (words.say("funding")) }
            table.plain.stack role="table" {
                thead { tr {
                    th scope="col" { (words.say("head-amount-role")) }
                    th.n scope="col" { (words.say("head-currency")) }
                    th scope="col" { (words.say("head-rate")) }
                    th.n scope="col" { (words.say("head-euro")) }
                } }
                tbody { @for amount in &funding.amounts { (payment(context, amount)) } }
                tfoot { tr {
                    th scope="row" colspan="3" {
                        (words.say("amount-counted"))
                        @if let Some(remark) = explained.and_then(|explained| remark(context, Kind::Project, explained)) { br; span.hint { (remark) } }
                    }
                    td.n { strong { @match explained.and_then(|explained| explained.counted_eur) { Some(counted) => (words.euro(counted)), None => (words.say("amount-not-counted")) } } }
                } }
            }
        }
    }
}

fn payment(context: &PageContext, amount: &Payment) -> Markup {
    let words = context.words;
    let bound = amount.bound.map(|bound| words.value("bound", bound));
    html! {
        tr {
            th scope="row" {
                (words.value("amount-role", amount.role))
                span.hint { " " (words.value("covers", amount.covers)) @if let Some(bound) = bound { ", " (bound.to_lowercase()) } }
            }
            td.n data-label=(words.say("head-currency")) { @if amount.approximate { "≈ " } (words.money(&amount.currency, amount.value)) }
            td data-label=(words.say("head-rate")) {
                @match &amount.rate {
                    Some(rate) => {
                        "1 EUR = " (words.decimal(&rate.units_per_euro)) " " (amount.currency) br;
                        span.hint { (words.say_with("rate-source", &[("year", rate.year.to_string().into())])) }
                    },
                    None if amount.currency == "EUR" => span.hint { (words.say("rate-none")) },
                    None => span.hint { (words.say("rate-unknown")) },
                }
            }
            td.n data-label=(words.say("head-euro")) { (rows::exact_amount(words, amount.value_eur)) }
        }
    }
}

/// Reads all reports of the project, in document order.
async fn reports(context: &PageContext, record: &Project) -> Result<Vec<Arc<Project>>> {
    let first = record.same_as.first().map_or(record.shared.id.as_str(), String::as_str).to_owned();
    let mut pages = related::related::<Project>(
        &context.snapshot,
        REPORTED_AGAIN,
        std::slice::from_ref(&first),
        ListRequest { with_total: false, ..ListRequest::default() },
    )
    .await?;
    let later = match pages.remove(&first) {
        Some(page) => page?.items,
        None => vec![],
    };
    let first = queries::find::<Project>(&context.snapshot, &first, None).await?;
    Ok(first.into_iter().chain(later).collect())
}

fn repeated(context: &PageContext, record: &Project, reports: &[Arc<Project>]) -> Markup {
    let words = context.words;
    if reports.len() < 2 {
        return html! {};
    }
    let count = reports.len() as u64;
    html! {
        section aria-labelledby="same" {
            h2 #same { (words.count("reports-title", count)) }
            p { (words.count("reports-text", count)) }
            table.results.reports role="table" {
                thead { tr {
                    th scope="col" { (words.dimension("reporter")) }
                    th scope="col" { (words.say("head-title")) }
                    th scope="col" { (words.say("head-period")) }
                    th.n scope="col" { (words.say("head-countries")) }
                    th.n scope="col" { (words.say("head-amount")) }
                } }
                tbody { @for (place, report) in reports.iter().enumerate() { (report_row(context, report, place == 0, report.shared.id == record.shared.id)) } }
            }
        }
    }
}

fn report_row(context: &PageContext, report: &Project, is_first: bool, is_this: bool) -> Markup {
    let words = context.words;
    let years = rows::years(words, &report.report.period);
    html! {
        tr.this[is_this] aria-current=[is_this.then_some("true")] {
            th scope="row" {
                (context.organisation(&report.shared.reporter))
                @if is_this { " " span.hint { (words.say("report-this")) } }
                @if is_first { " " span.hint { (words.say("report-first")) } }
            }
            td data-label=(words.say("head-title")) { (rows::record_link(context, &report.shared)) }
            td data-label=(words.say("head-period")) { @if years.is_empty() { (rows::dash()) } @else { (years) } }
            td.n data-label=(words.say("head-countries")) { @if report.shared.countries.is_empty() { (rows::dash()) } @else { (report.shared.countries.len()) } }
            td.n data-label=(words.say("head-amount")) { (rows::amount(words, &report.report.funding)) }
        }
    }
}

/// Renders the organisations of a record by their role.
pub fn people(context: &PageContext, organisations: &[Participation]) -> Markup {
    use OrganisationRole::{Funder, Lead, Participant, Partner, Promoter};
    let words = context.words;
    if organisations.is_empty() {
        return html! {};
    }
    html! {
        section aria-labelledby="people" {
            h2 #people { (words.say("nav-organisations")) }
            div.people {
                @for role in [Funder, Lead, Promoter, Partner, Participant] {
                    @let found: Vec<_> = organisations.iter().filter(|it| it.role == role).collect();
                    @if !found.is_empty() {
                        div {
                            h3 { (words.value("organisation-role", role)) }
                            ul { @for it in found {
                                li { (context.organisation(&it.organisation)) span.hint { " " (words.value("organisation-type", it.organisation.r#type)) } }
                            } }
                        }
                    }
                }
            }
        }
    }
}

/// Renders projects that share countries, organisations or the programme, closest first.
async fn similar(context: &PageContext, record: &Project, reports: &[Arc<Project>]) -> Result<Markup> {
    let countries: Vec<&str> = record.shared.countries.iter().map(|it| it.country.code.as_str()).take(5).collect();
    let organisations: Vec<&str> =
        record.shared.organisations.iter().map(|it| it.organisation.id.as_str()).take(5).collect();
    let mut found: Vec<Arc<Project>> = vec![];
    let some = |ids: &[&str]| (!ids.is_empty()).then(|| ids.iter().map(|id| Some((*id).to_owned())).collect());
    let by_country =
        some(&countries).map(|country| ProjectFilter { country: Some(country), ..ProjectFilter::default() });
    let by_organisation = some(&organisations)
        .map(|organisation| ProjectFilter { organisation: Some(organisation), ..ProjectFilter::default() });
    for filter in [by_country, by_organisation].into_iter().flatten() {
        let request = ListRequest { selection: context.selection(filter), with_total: false, ..ListRequest::default() };
        found.extend(Box::pin(queries::list::<Project, Arc<Project>>(&context.snapshot, request)).await?.items);
    }
    let shared = |mine: &[&str], theirs: Vec<&str>| mine.iter().filter(|it| theirs.contains(it)).count() * 2;
    let score = |other: &Project| {
        let theirs = other.shared.countries.iter().map(|it| it.country.code.as_str()).collect();
        let bodies = other.shared.organisations.iter().map(|it| it.organisation.id.as_str()).collect();
        let programme = |project: &Project| project.programme.as_ref().map(|programme| programme.code.clone());
        let has_same_programme = record.programme.is_some() && programme(record) == programme(other);
        shared(&countries, theirs) + shared(&organisations, bodies) + if has_same_programme { 3 } else { 0 }
    };
    found.retain(|other| {
        reports.iter().all(|report| report.shared.id != other.shared.id) && other.shared.id != record.shared.id
    });
    found.sort_by(|a, b| (score(b), &a.shared.id).cmp(&(score(a), &b.shared.id)));
    found.dedup_by(|a, b| a.shared.id == b.shared.id);
    found.truncate(SIMILAR);
    let words = context.words;
    Ok(html! {
        @if !found.is_empty() {
            section aria-labelledby="near" {
                h2 #near { (words.say("similar")) }
                p.hint { (words.say("similar-hint")) }
                ul.near { @for other in &found {
                    li {
                        (rows::record_link(context, &other.shared))
                        span.meta { (words.organisation(&other.shared.reporter)) " · " (rows::years(words, &other.report.period)) }
                    }
                } }
            }
        }
    })
}
