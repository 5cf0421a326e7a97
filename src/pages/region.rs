//! The list of regions, and the page of a region.
use super::context::PageContext;
use super::directory::letters;
use super::layout::{Page, PageStyle, Section, crumbs};
use super::named;
use super::place::{Place, PlaceFilters};
use super::response::PageResponse;
use crate::error::{Error, Result};
use crate::kinds::agreements::AgreementFilter;
use crate::kinds::cooperation::CooperationFilter;
use crate::kinds::projects::ProjectFilter;
use crate::language::entry_label;
use crate::reference::{Region, RegionMember};
use crate::service::reference;
use maud::{Markup, html};

/// Renders the list of regions.
///
/// # Errors
///
/// If the database fails.
pub async fn regions(context: &PageContext) -> Result<PageResponse> {
    let words = context.words;
    let counts = named::regions(context).await?;
    let rows = context.snapshot.reference().regions.values();
    let entries: Vec<_> = rows
        .map(|row| {
            let name = entry_label(words.0, "region", &row.id, &row.name);
            (context.to(&format!("/regions/{}", row.id)), name, counts.get(&row.id).map_or(0, named::total))
        })
        .collect();
    let body = html! {
        div.wrap.place {
            div.list-head { h1 { (words.say("regions")) } p.sum { strong { (words.number(entries.len() as u64)) } } }
            p.hint { (words.say("map-note")) }
            section aria-labelledby="az" { h2 #az { (words.say("a-to-z")) } (letters(context, entries, None)) }
        }
    };
    let page = Page::new(words.say("regions"), body).within(Section::Countries);
    Ok(page.with_data(context.address.data("/v1/regions", &[])).into())
}

/// Renders the page of a region.
///
/// # Errors
///
/// If there is no such region, or the database fails.
pub async fn region(context: &PageContext) -> Result<PageResponse> {
    let id = &context.key;
    let lower = id.to_lowercase();
    let Some(region) = reference::find::<Region>(&context.snapshot, &lower) else {
        return Err(Error::NotFound { what: "region", id: id.clone(), nearest: None });
    };
    if lower != *id {
        return Ok(PageResponse::moved(context.to(&format!("/regions/{lower}"))));
    }
    let words = context.words;
    let only = || Some(vec![Some(id.clone())]);
    let filters = PlaceFilters {
        project: ProjectFilter { region: only(), ..ProjectFilter::default() },
        agreement: AgreementFilter { region: only(), ..AgreementFilter::default() },
        cooperation: CooperationFilter { region: only(), ..CooperationFilter::default() },
    };
    let name = words.region(&region);
    let place = Box::pin(Place::read(context, ("region", id.clone()), name.clone(), filters)).await?;
    let body = html! {
        div.wrap.place {
            (crumbs(context, &[html! { a href=(context.to("/regions")) { (words.say("regions")) } }], &name))
            header.place-head { div {
                p.over { (words.dimension("region")) }
                h1 { (name) }
                @if !region.parents.is_empty() {
                    p { (words.say("region-part-of")) ": " (PageContext::list(region.parents.iter().map(|parent| context.region(parent)))) }
                }
                (place.figures(context))
                @if place.is_empty() { p { (words.say("place-empty")) } }
            } }
            (members(context, &region))
            (place.projects(context))
            (place.agreements(context))
            (place.steps(context))
            @if place.projects.total > 0 {
                div.two {
                    (place.money(context))
                    section aria-labelledby="themes" { h2 #themes { (words.say("by-theme")) } (place.bars(context, "theme", 6)) }
                }
            }
            (place.tools(context))
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(name, body) }.within(Section::Countries);
    page.description = place.description(context);
    Ok(page.with_data(context.address.data(&format!("/v1/regions/{id}"), &[])).into())
}

/// Names the countries that are or were members.
fn members(context: &PageContext, region: &Region) -> Markup {
    let words = context.words;
    let period = |member: &RegionMember| {
        let date = |date: &Option<entity::Edtf>| date.as_ref().map(|date| words.date(date)).unwrap_or_default();
        let is_dated = member.from.is_some() || member.to.is_some();
        is_dated.then(|| format!("{} – {}", date(&member.from), date(&member.to)).trim().to_owned())
    };
    html! {
        @if !region.members.is_empty() {
            section aria-labelledby="members" {
                h2 #members { (words.say("region-countries")) }
                ul.cols { @for member in &region.members {
                    li { (context.country(&member.country)) @if let Some(period) = period(member) { " " span.hint { (period) } } }
                } }
            }
        }
    }
}
