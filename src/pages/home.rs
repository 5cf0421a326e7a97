//! The front page.
use super::charts::{self, Bar, Columns};
use super::citation;
use super::context::PageContext;
use super::home_figures::{Figures, figures};
use super::layout::{Page, PageStyle};
use super::map::{country_name, legend, world_map};
use super::named;
use super::plan::status_parts;
use super::response::PageResponse;
use super::rows;
use super::svg::{Icon, glyph, icon, kind_tag};
use super::words::facet_label;
use crate::error::Result;
use crate::kinds::projects::Project;
use crate::query::statistics::Facet;
use crate::reference::document_path_key;
use crate::service::queries;
use entity::vocabulary::Kind;
use fluent_bundle::types::FluentValue;
use maud::{Markup, html};

/// The project whose row is shown as an example, if the register has it.
const EXAMPLE: &str = "12401-11-se-10";

/// Renders the front page.
///
/// # Errors
///
/// If the database fails.
pub async fn home(context: &PageContext) -> Result<PageResponse> {
    let figures = figures(context).await?;
    let example = queries::find::<Project>(&context.snapshot, EXAMPLE, None).await?;
    let words = context.words;
    let records = figures.total();
    let lead = words.say_with("lead", &[("records", records.into())]);
    let body = html! {
        div.hero {
            div.wrap {
                div {
                    h1 { (words.say("hero")) }
                    p.lead { (lead) }
                    (search(context))
                }
                @if let Some(record) = &example { (specimen(context, record)) }
            }
        }
        section.wrap aria-label=(words.say("fig-label")) { (key_figures(context, &figures)) }
        (map(context, &figures))
        section.wrap aria-labelledby="kinds" { h2 #kinds { (words.say("kinds-h")) } (kinds(context, &figures)) }
        (browse(context, &figures))
        section.wrap.split aria-labelledby="changes" { (changes(context, &figures)) (use_data(context)) }
    };
    let title = format!("{} – {}", words.say("site"), words.say("tagline"));
    let mut page = Page { style: PageStyle::Home, description: lead, ..Page::new(title, body) };
    page.json_ld = Some(citation::dataset(context));
    page = page.with_data(context.address.data("/v1", &[]));
    Ok(page.into())
}

fn search(context: &PageContext) -> Markup {
    let words = context.words;
    let examples = ["Nigeria", "Interpol", "child trafficking"];
    html! {
        form.find.big role="search" action=(context.address.with_path("/search")) {
            label.vh for="q" { (words.say("search-label")) }
            input #q name="q" type="search" placeholder=(words.say("placeholder"));
            (super::layout::kept_date(context))
            button { (words.say("search")) }
        }
        p.examples {
            (words.say("try")) ": "
            @for example in examples { a href=(context.address.to("/search", &[("q", example)])) lang=[context.register_language()] { (example) } " " }
        }
    }
}

/// Renders a row of a document beside what the register makes of it.
fn specimen(context: &PageContext, record: &Project) -> Markup {
    let words = context.words;
    let source = &record.shared.source;
    let funding = &record.report.funding;
    let payment = funding.amounts.iter().find(|amount| amount.rate.is_some());
    html! {
        aside.specimen aria-labelledby="specimen" {
            h2 #specimen { (words.say("example-h")) }
            p.where-in { span { (source.document) } " " span { (words.organisation(&record.shared.reporter)) } " " span { (source.row) } }
            dl {
                div { dt { (words.say("facts-original")) } dd.printed { q lang="en" { (funding.text.as_deref().unwrap_or_default()) } } }
                div {
                    dt { (words.say("facts-register")) }
                    dd.read {
                        (rows::amount(words, funding))
                        @if let Some((payment, rate)) = payment.and_then(|payment| Some((payment, payment.rate.as_ref()?))) {
                            @let amount = words.money(&payment.currency, payment.value);
                            @let rate = format!("{}\u{a0}{}", payment.currency, words.decimal(&rate.units_per_euro));
                            span.hint { (words.say_with("example-rate", &[("amount", amount.into()), ("rate", rate.into())])) }
                        }
                    }
                }
            }
            p { (rows::record_link(context, &record.shared)) }
        }
    }
}

fn key_figures(context: &PageContext, figures: &Figures) -> Markup {
    let (words, address) = (context.words, &context.address);
    let in_force = figures.agreements.count("stage", "in_force");
    let overdue = figures.actions.count("overdue", "true");
    let late = figures.late;
    let figure = |value: String, id: &str, values: &[(&str, FluentValue<'_>)], link: String| {
        html! {
            li { a href=(link) { strong { (value) } " " span { (words.say_with(id, values)) } } }
        }
    };
    let amount = figures.amounts.amount_eur.map_or_else(|| "–".into(), |amount| words.short_euro(amount));
    let with_amount = [("n", figures.amounts.with_amount.into()), ("total", figures.amounts.total.into())];
    let countries = figures.countries.len() as u64;
    let date = |date: &Option<entity::Edtf>| date.as_ref().map(|date| month(context, date)).unwrap_or_default();
    let plan = context.plan_path();
    html! {
        ul.figures {
            (figure(words.number(figures.total()), "fig-records", &[("count", figures.total().into())], context.to("/documents")))
            (figure(amount, "fig-money", &with_amount, address.to("/projects/stats", &[])))
            (figure(words.number(countries), "fig-countries", &[("count", countries.into())], context.to("/countries")))
            (figure(words.number(in_force), "fig-force", &[("count", in_force.into()), ("date", date(&figures.reported).into())], address.to("/agreements", &[("stage", "in_force")])))
            (figure(words.number(overdue), "fig-overdue", &[("count", overdue.into()), ("n", figures.actions.total.into()), ("date", date(&figures.plan_as_of).into())], address.to(&plan, &[("overdue", "true")])))
            (figure(words.number(late), "fig-late", &[("count", late.into()), ("n", figures.actions.total.into())], address.to(&plan, &[("late", "true")])))
        }
    }
}

/// Returns the month of a date: `July 2011`.
fn month(context: &PageContext, date: &entity::Edtf) -> String {
    match date.as_str().get(..7).and_then(|month| month.parse().ok()) {
        Some(month) => context.words.date(&month),
        None => context.words.date(date),
    }
}

fn map(context: &PageContext, figures: &Figures) -> Markup {
    let words = context.words;
    let countries = &figures.countries;
    let totals = countries.iter().map(|(code, counts)| (code.clone(), named::total(counts))).collect();
    let count = [("n", FluentValue::from(countries.len() as u64))];
    let label = words.say_with("map-all", &count);
    html! {
        section.wrap.where aria-labelledby="where" {
            div.head { h2 #where { (words.say("map-h")) } p { (words.say("map-p")) } }
            figure { (world_map(context, &totals)) figcaption { (legend(context)) p.hint { (words.say("map-note")) } } }
            div.beside.scroll tabindex="0" role="region" aria-label=(words.say("map-table")) { (country_table(context, figures)) }
            details.as-table.wide {
                summary { (label) }
                div.scroll tabindex="0" role="region" aria-label=(label) {
                    ul.cols { @for (code, name, total) in named::by_name(context, &figures.countries) {
                        li { a href=(context.to(&format!("/countries/{code}"))) { (name) } " " b { (words.number(total)) } }
                    } }
                }
                p.hint { (words.say("map-xk")) " " (words.say("map-ps")) }
            }
        }
    }
}

/// Renders the ten countries that most records name.
fn country_table(context: &PageContext, figures: &Figures) -> Markup {
    let words = context.words;
    let countries = named::by_frequency(&figures.countries);
    let most = countries.first().map_or(1, |(_, counts)| named::total(counts));
    let kinds = [(Kind::Project, "projects"), (Kind::Agreement, "agreements"), (Kind::Cooperation, "cooperation")];
    html! {
        table.plain.countries {
            caption { (words.say("map-table")) }
            thead { tr {
                th scope="col" { (words.say("col-country")) }
                @for (kind, name) in kinds { th.n scope="col" { (glyph(kind)) span { (words.say(&format!("col-{name}"))) } } }
                th.n scope="col" { (words.say("col-all")) }
                td {}
            } }
            tbody { @for (code, counts) in countries.iter().take(10) {
                @let total = named::total(counts);
                tr {
                    th scope="row" { a href=(context.to(&format!("/countries/{code}"))) { (country_name(context, code)) } }
                    @for (kind, path) in kinds {
                        @let count = counts.get(&kind).copied().unwrap_or_default();
                        td.n.zero[count == 0] {
                            @if count == 0 { "–" } @else { a href=(context.address.to(&format!("/{path}"), &[("country", code)])) { (words.number(count)) } }
                        }
                    }
                    td.n { strong { (words.number(total)) } }
                    td.b aria-hidden="true" { (charts::bar(charts::count(total) / charts::count(most))) }
                }
            } }
        }
    }
}

/// Renders the four kinds, each with a small chart.
fn kinds(context: &PageContext, figures: &Figures) -> Markup {
    let words = context.words;
    let plan = context.plan_path();
    let planned = figures.planned.as_ref().map(|date| month(context, date)).unwrap_or_default();
    let reported = figures.plan_as_of.as_ref().map(|date| month(context, date)).unwrap_or_default();
    let action_text = words.say_with("kinds-action-p", &[("planned", planned.into()), ("reported", reported.into())]);
    let years = super::list::by_year_of(figures.projects.facet("year"));
    let first = years.keys().next_back().map_or(0, |last| last - 11);
    let recent = years.into_iter().filter(|(year, _)| *year >= first).collect();
    let by_year = words.say("by-year");
    let statuses = figures.statuses();
    let unit = words.say("head-records");
    let columns = Columns {
        title: &by_year,
        heading: None,
        values: &recent,
        write: &|count| words.number(charts::whole(count)),
        link: &|_| None,
        unit: &unit,
        note: String::new(),
        width: 210.0,
        has_table: false,
    };
    html! {
        ul.four {
            (kind(context, Kind::Action, &plan, figures.actions.total, action_text, "by-status", charts::stacked(words, &words.say("by-status"), &status_parts(context, &plan, &statuses))))
            (kind(context, Kind::Project, "/projects", figures.projects.total, words.say("kinds-project-p"), "by-year", charts::columns(words, &columns)))
            (kind(context, Kind::Agreement, "/agreements", figures.agreements.total, words.say("kinds-agreement-p"), "by-stage", facet_bars(context, "/agreements", figures.agreements.facet("stage"), "by-stage", 5)))
            (kind(context, Kind::Cooperation, "/cooperation", figures.cooperation.total, words.say("kinds-cooperation-p"), "by-agency", facet_bars(context, "/cooperation", figures.cooperation.facet("agency"), "by-agency", 5)))
        }
    }
}

fn kind(
    context: &PageContext,
    kind: Kind,
    path: &str,
    count: u64,
    text: String,
    chart_title: &str,
    chart: Markup,
) -> Markup {
    let words = context.words;
    html! {
        li {
            h3 { a href=(context.to(path)) { b { (words.number(count)) } " " (glyph(kind)) (words.say(&format!("kinds-{}", kind.name()))) } }
            p { (text) }
            div.micro { p.label { (words.say(chart_title)) } (chart) }
        }
    }
}

/// Renders the most frequent values of a facet as bars. Each leads to the list with its figure.
fn facet_bars(context: &PageContext, path: &str, facet: &Facet, title: &str, most: usize) -> Markup {
    let words = context.words;
    let values = facet.values.iter().filter(|value| value.count > 0 && value.value.is_some()).take(most);
    let bar = |value: &crate::query::statistics::FacetValue| Bar {
        name: html! { a href=(context.address.to(path, &[(&facet.dimension, value.value.as_deref().unwrap_or_default())])) { (context.short_label(&facet.dimension, value)) } },
        figure: words.number(value.count),
        length: charts::count(value.count),
    };
    charts::bars(
        &words.say(title),
        &words.say("head-name"),
        &words.say("head-records"),
        &values.map(bar).collect::<Vec<_>>(),
    )
}

fn browse(context: &PageContext, figures: &Figures) -> Markup {
    let (words, address) = (context.words, &context.address);
    let countries = named::by_frequency(&figures.countries);
    let themes = figures.projects.facet("theme");
    html! {
        section.wrap.browse aria-labelledby="browse" {
            h2 #browse { (words.say("browse-h")) }
            div {
                h3 { (words.say("browse-country")) }
                ul.tags { @for (code, counts) in countries.iter().take(9) { li { a href=(context.to(&format!("/countries/{code}"))) { (country_name(context, code)) } " " b { (words.number(named::total(counts))) } } } }
                p { a.more href=(context.to("/countries")) { (words.say("all-countries")) } }
            }
            div {
                h3 { (words.say("browse-organisation")) }
                ul.tags { @for (id, name, count) in named::across_borders(context, &figures.organisations, 8) { li { (context.organisation_link(&id, &name)) " " b { (words.number(count)) } } } }
                p { a.more href=(context.to("/organisations")) { (words.say("all-organisations")) } }
            }
            div {
                h3 { (words.say("browse-theme")) }
                ul.tags { @for value in themes.values.iter().filter(|value| value.value.is_some()) {
                    li { a href=(address.to("/projects", &[("theme", value.value.as_deref().unwrap_or_default())])) { (facet_label(words, "theme", value)) } " " b { (words.number(value.count)) } }
                } }
                p { a.more href=(context.to("/projects")) { (words.say("all-projects")) } }
            }
            div {
                h3 { (words.say("browse-document")) }
                ul.tags.docs { @for (document, count) in &figures.documents {
                    li {
                        a href=(context.to(&format!("/documents/{}", document_path_key(&document.number)))) { (document.number) } " "
                        b { (words.number(*count)) }
                        @if let Some(date) = &document.date { br; span.hint { (words.time(date)) } }
                    }
                } }
                p { a.more href=(context.to("/documents")) { (words.say("all-documents")) } }
            }
        }
    }
}

fn changes(context: &PageContext, figures: &Figures) -> Markup {
    let (words, address) = (context.words, &context.address);
    html! {
        div {
            h2 #changes { (words.say("changes-h")) }
            @if let Some(revision) = &figures.revision {
                h3 { (words.say_with("changes-rev", &[("n", revision.revision.0.to_string().into())])) " " span.hint { (words.time_of_day(revision.at.date_naive())) } }
                p { (super::changes::counts(words, revision)) }
                ul.inline { @for kind in &revision.kinds { li { (super::changes::kind_count(context, revision, kind)) } } }
            }
            @if !figures.changes.is_empty() {
                p.hint { (words.say("changes-including")) }
                ul.latest { @for change in &figures.changes {
                    li { (kind_tag(words, change.kind)) " " (rows::link(context, change.kind, &change.id, &change.title)) }
                } }
            }
            p.row {
                a.more href=(context.to("/changes")) { (words.say("changes-all")) } " "
                a href=(address.outside("/v1/changes?format=atom")) { (icon(Icon::Feed)) (words.say("changes-feed")) }
            }
        }
    }
}

fn use_data(context: &PageContext) -> Markup {
    let (words, address) = (context.words, &context.address);
    html! {
        div {
            h2 { (words.say("data-h")) }
            p { (words.say("data-p")) }
            dl.use {
                div { dt { a href=(address.outside("/docs/rest/")) { (words.say("data-rest")) } } dd { (words.say("data-rest-p")) " " code { "/v1/projects?country=UA" } } }
                div { dt { a href=(address.outside("/graphiql")) { (words.say("data-graphql")) } } dd { (words.say("data-graphql-p")) " " code { "{ country(code: \"UA\") { projects { totalCount } } }" } } }
                div { dt { a href={(context.to("/about")) "#files"} { (words.say("data-files")) } } dd { (words.say("data-files-p")) " " a href=(address.data("/v1/datapackage.zip", &[])) { (icon(Icon::Download)) (words.say("data-zip")) } } }
            }
            p { a.more href=(address.outside("/data")) { (words.say("foot-developers")) } }
        }
    }
}
