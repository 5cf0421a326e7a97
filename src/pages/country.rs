//! The page of a country.
use super::context::PageContext;
use super::kind_figures::kind_where;
use super::layout::{Page, PageStyle, Section, crumbs};
use super::list::statistics_request;
use super::map::mini_map;
use super::place::{Place, PlaceFilters, first};
use super::response::PageResponse;
use super::rows;
use crate::error::{Error, Result};
use crate::kinds::agreements::{Agreement, AgreementFilter};
use crate::kinds::cooperation::CooperationFilter;
use crate::kinds::projects::{Project, ProjectFilter, ProjectSort};
use crate::reference::Country;
use crate::service::statistics::statistics;
use crate::service::{queries, reference};
use maud::{Markup, html};
use std::sync::Arc;

/// Renders the page of a country.
///
/// # Errors
///
/// If there is no such country, or the database fails.
pub async fn country(context: &PageContext) -> Result<PageResponse> {
    let code = &context.key;
    let Some(country) = reference::find::<Country>(&context.snapshot, code) else {
        return other_code(context, code);
    };
    let words = context.words;
    let name = words.country(&country);
    let only = || Some(vec![Some(country.code.clone())]);
    let filters = PlaceFilters {
        project: ProjectFilter { country: only(), ..ProjectFilter::default() },
        agreement: AgreementFilter { country: only(), ..AgreementFilter::default() },
        cooperation: CooperationFilter { country: only(), ..CooperationFilter::default() },
    };
    let place = Box::pin(Place::read(context, ("country", country.code.clone()), name.clone(), filters)).await?;
    let reports = country_reports(context, &country).await?;
    let map = mini_map(context, &[&country.code], &words.say_with("map-of", &[("names", name.clone().into())]));
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(context.to("/countries")) { (words.say("nav-countries")) } }], &name))
            header.place-head {
                div {
                    h1 { (name) }
                    @if let Some(footnote) = footnote(context, &country.code) { p.hint { (footnote) } }
                    @if reports.is_some() { h2 { (words.say("about-state")) } }
                    (place.figures(context))
                    @if place.is_empty() { p { (words.say("place-empty")) } }
                }
                @if let Some(map) = map { figure { (map) } }
            }
            (place_sections(context, &place))
            @if let Some(reports) = &reports { (reports) }
            (regions_note(context, &country))
            (place.tools(context))
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(name, body) }.within(Section::Countries);
    page.description = place.description(context);
    Ok(page.with_data(context.address.data(&format!("/v1/countries/{}", country.code), &[])).into())
}

/// Leads from other spellings of a code to the country: `ua`, `UKR`, `EL`, `UK`.
fn other_code(context: &PageContext, code: &str) -> Result<PageResponse> {
    match reference::known_key::<Country>(&context.snapshot, code) {
        Some(known) => Ok(PageResponse::moved(context.to(&format!("/countries/{known}")))),
        None => Err(Error::NotFound { what: "country", id: code.into(), nearest: None }),
    }
}

/// Returns the footnote that EU texts print at the name of a country, in the language of the page.
pub fn footnote(context: &PageContext, code: &str) -> Option<String> {
    match code {
        "XK" => Some(context.words.say("map-xk")),
        "PS" => Some(context.words.say("map-ps")),
        _ => None,
    }
}

/// Renders what a Member State reports. Its sums stand apart from those of what is about it.
async fn country_reports(context: &PageContext, country: &Country) -> Result<Option<Markup>> {
    let id = country.code.to_lowercase();
    if !context.snapshot.reference().organisations.contains_key(&id) {
        return Ok(None);
    }
    let words = context.words;
    let reporter = || Some(vec![Some(id.clone())]);
    let project = ProjectFilter { reporter: reporter(), ..ProjectFilter::default() };
    let agreement = AgreementFilter { reporter: reporter(), ..AgreementFilter::default() };
    let amounts =
        statistics(&context.snapshot, statistics_request::<Project>(context.selection(project.clone()))).await?;
    let agreements = kind_where::<Agreement>(context, agreement, &[]).await?.total;
    let largest = first::<Project>(context, project, vec![ProjectSort::AmountEurDesc]);
    let largest = Box::pin(queries::list::<Project, Arc<Project>>(&context.snapshot, largest)).await?.items;
    if amounts.total + agreements == 0 {
        return Ok(None);
    }
    let link = |path: &str| context.address.to(path, &[("reporter", &id)]);
    let amount = amounts.amount_eur.map_or_else(|| "–".into(), |amount| words.short_euro(amount));
    Ok(Some(html! {
        section aria-labelledby="reports" {
            h2 #reports { (words.say("reported-by-state")) }
            ul.figures.small {
                li { a href=(link("/projects")) { strong { (words.number(amounts.total)) } " " span { (words.count("count-projects-noun", amounts.total)) } } }
                li { a href=(link("/projects/stats")) { strong { (amount) } " " span { (words.count("reported-for", amounts.with_amount)) } } }
                li { a href=(link("/agreements")) { strong { (words.number(agreements)) } " " span { (words.count("count-agreements-noun", agreements)) } } }
            }
            @if !largest.is_empty() {
                (rows::projects(context, &largest, None, &words.say("largest-projects")))
                p { a.more href=(link("/projects")) { (words.say_with("all-of", &[("records", words.count("count-projects", amounts.total).into())])) } }
            }
        }
    }))
}

/// Names the regions around a country, whose records are not counted on its page.
fn regions_note(context: &PageContext, country: &Country) -> Markup {
    let words = context.words;
    let around = context.snapshot.reference().regions_around(std::slice::from_ref(&country.code));
    let regions = around.iter().filter_map(|id| {
        let row = context.snapshot.reference().regions.get(id)?;
        let name = crate::language::entry_label(words.0, "region", id, &row.name);
        Some(html! { a href=(context.to(&format!("/regions/{id}"))) { (name) } })
    });
    html! {
        @if !around.is_empty() {
            aside.note {
                h2 { (words.say("regions-note-h")) }
                p { (words.say("regions-note")) " " (PageContext::list(regions)) }
                p { a href=(context.address.to("/projects", &[("country", &country.code), ("include_regions", "true")])) { (words.say("regions-note-with")) } }
            }
        }
    }
}

fn place_sections(context: &PageContext, place: &Place) -> Markup {
    let words = context.words;
    html! {
        (place.agreements(context))
        @if place.projects.total > 0 {
            div.two {
                (place.money(context))
                section aria-labelledby="themes" {
                    h2 #themes { (words.say("by-theme")) } (place.bars(context, "theme", 6))
                    h3 { (words.dimension("reporter")) } (place.bars(context, "reporter", 5))
                }
            }
        }
        (place.projects(context))
        div.two {
            (place.steps(context))
            @if place.projects.total > 0 {
                section aria-labelledby="with" {
                    h2 #with { (words.say("who-else")) }
                    h3 { (words.say("who-organisations")) } (place.bars(context, "organisation", 7))
                }
            }
        }
    }
}
