//! The page of an organisation.
use super::charts::{self, Bar, Columns};
use super::context::PageContext;
use super::kind_figures::kind_where;
use super::layout::{Page, PageStyle, Section, crumbs};
use super::list::by_year_of;
use super::map::{legend, world_map};
use super::place::{Place, PlaceFilters};
use super::response::PageResponse;
use super::words::{facet_label, text_of};
use crate::error::{Error, Result};
use crate::kinds::agreements::AgreementFilter;
use crate::kinds::cooperation::CooperationFilter;
use crate::kinds::projects::{Project, ProjectFilter};
use crate::query::statistics::Facet;
use crate::reference::Organisation;
use crate::service::reference;
use entity::vocabulary::{OrganisationRole, OrganisationType};
use maud::{Markup, html};

/// Renders the page of an organisation.
///
/// # Errors
///
/// If there is no such organisation, or the database fails.
pub async fn organisation(context: &PageContext) -> Result<PageResponse> {
    let id = &context.key;
    let lower = id.to_lowercase();
    let Some(organisation) = reference::find::<Organisation>(&context.snapshot, id) else {
        if lower != *id && context.snapshot.reference().organisations.contains_key(&lower) {
            return Ok(PageResponse::moved(context.to(&format!("/organisations/{lower}"))));
        }
        return Err(Error::NotFound { what: "organisation", id: id.clone(), nearest: None });
    };
    // The Member States as a whole are no country.
    if let (OrganisationType::MemberState, Some(code)) = (organisation.r#type, &organisation.country) {
        return Ok(PageResponse::moved(context.to(&format!("/countries/{code}"))));
    }
    let words = context.words;
    let only = || Some(vec![Some(id.clone())]);
    let filters = PlaceFilters {
        project: ProjectFilter { organisation: only(), ..ProjectFilter::default() },
        agreement: AgreementFilter { organisation: only(), ..AgreementFilter::default() },
        cooperation: CooperationFilter { organisation: only(), ..CooperationFilter::default() },
    };
    let name = words.organisation(&organisation);
    let place = Box::pin(Place::read(context, ("organisation", id.clone()), name.clone(), filters)).await?;
    let kind = text_of(organisation.r#type).unwrap_or_default();
    let steps = [
        html! { a href=(context.to("/organisations")) { (words.say("nav-organisations")) } },
        html! { a href=(context.address.to("/organisations", &[("type", &kind)])) { (words.term("organisation-type-plural", Some(&kind))) } },
    ];
    let body = html! {
        div.wrap.place {
            (crumbs(context, &steps, &words.short_organisation(&organisation)))
            header.place-head { div {
                p.over { (words.term("organisation-type", Some(&kind))) }
                h1 lang=[context.register_language()] { (name) @if let Some(short) = &organisation.short_name { " " span.abbr { (short) } } }
                (place.figures(context))
                @if place.is_empty() { p { (words.say("place-empty")) } }
            } }
            @if place.projects.total > 0 { (roles_and_years(context, &place).await?) (where_section(context, &place)) }
            (place.projects(context))
            (place.agreements(context))
            (place.steps(context))
            @if place.projects.total > 0 {
                div.two {
                    section aria-labelledby="with" { h2 #with { (words.say("who-else")) } (place.bars(context, "organisation", 8)) }
                    section aria-labelledby="themes" { h2 #themes { (words.say("by-theme")) } (place.bars(context, "theme", 6)) }
                }
            }
            (place.tools(context))
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(name, body) }.within(Section::Organisations);
    page.description = place.description(context);
    Ok(page.with_data(context.address.data(&format!("/v1/organisations/{id}"), &[])).into())
}

async fn roles_and_years(context: &PageContext, place: &Place) -> Result<Markup> {
    let words = context.words;
    let mut bars = vec![];
    for role in [
        OrganisationRole::Funder,
        OrganisationRole::Lead,
        OrganisationRole::Promoter,
        OrganisationRole::Partner,
        OrganisationRole::Participant,
    ] {
        let (organisation, roles) = (Some(vec![Some(place.key.1.clone())]), Some(vec![Some(role)]));
        let filter = ProjectFilter { organisation, role: roles, ..ProjectFilter::default() };
        let count = kind_where::<Project>(context, filter, &[]).await?.total;
        if count > 0 {
            let link = place.list(context, "/projects", &[("role", &text_of(role).unwrap_or_default())]);
            let name = html! { a href=(link) { (words.value("organisation-role", role)) } };
            bars.push(Bar { name, figure: words.number(count), length: charts::count(count) });
        }
    }
    let years = place.projects.facet("year");
    let unit = words.say("nav-projects");
    Ok(html! {
        div.two {
            section aria-labelledby="roles" {
                h2 #roles { (words.say("roles")) }
                (charts::bars(&words.say("roles"), &words.dimension("role"), &unit, &bars))
                p.hint { (words.say("roles-hint")) }
            }
            section aria-labelledby="when" {
                h2 #when { (words.say("by-year")) }
                (charts::columns(words, &Columns {
                    title: &words.say("chart-projects-by-year"),
                    heading: None,
                    values: &by_year_of(years),
                    write: &|count| words.number(charts::whole(count)),
                    link: &|year| Some(place.list(context, "/projects", &[("year", &year.to_string())])),
                    unit: &unit,
                    note: String::new(),
                    width: 360.0,
                    has_table: true,
                }))
            }
        }
    })
}

fn where_section(context: &PageContext, place: &Place) -> Markup {
    let words = context.words;
    let facet: &Facet = place.projects.facet("country");
    let named: Vec<_> = facet.values.iter().filter(|value| value.value.is_some() && value.count > 0).collect();
    if named.is_empty() {
        return html! {};
    }
    let counts = named.iter().filter_map(|value| Some((value.value.clone()?, value.count))).collect();
    html! {
        section aria-labelledby="where" {
            h2 #where { (words.say("where")) }
            div.map-and-bars {
                figure { (world_map(context, &counts)) figcaption { (legend(context)) } }
                div {
                    (place.bars(context, "country", 10))
                    details.as-table {
                        summary { (words.count("count-countries", named.len() as u64)) }
                        p { (PageContext::list(named.iter().map(|value| html! {
                            a href=(place.list(context, "/projects", &[("country", value.value.as_deref().unwrap_or_default())])) { (facet_label(words, "country", value)) }
                            " " (words.number(value.count))
                        }))) }
                    }
                }
            }
        }
    }
}
