//! The pages of countries and organisations, and the lists that lead to them.
use super::charts::{self, Bar, Columns};
use super::context::PageContext;
use super::kind_figures::{KindFigures, kind_where};
use super::layout::{Page, PageStyle, Section, crumbs};
use super::list::{by_year_of, statistics_request};
use super::list_tools::view_tools;
use super::map::{legend, mini_map, world_map};
use super::response::PageResponse;
use super::rows;
use super::words::{facet_label, text_of};
use crate::error::{Error, Result};
use crate::kinds::agreements::{Agreement, AgreementDimension, AgreementFilter};
use crate::kinds::cooperation::{Cooperation, CooperationFilter, CooperationSort};
use crate::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::query::paging::{ListRequest, PageSize, PageWindow};
use crate::query::statistics::{Facet, FacetValue, Statistics};
use crate::reference::{Country, Organisation};
use crate::service::record::{Record, RecordListRequest};
use crate::service::statistics::statistics;
use crate::service::{queries, reference};
use entity::Money;
use entity::vocabulary::{OrganisationRole, OrganisationType};
use maud::{Markup, html};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a place has: its records of three kinds, and their figures.
struct Place {
    /// The parameter and the value that select its records: `country` and `UA`.
    key: (&'static str, String),
    name: String,
    projects: KindFigures,
    amounts: Statistics,
    by_year: Statistics,
    agreements: KindFigures,
    cooperation: KindFigures,
    largest: Vec<Arc<Project>>,
    agreement_rows: Vec<Arc<Agreement>>,
    steps: Vec<Arc<Cooperation>>,
}

/// The filters that select the records of a place.
struct PlaceFilters {
    project: ProjectFilter,
    agreement: AgreementFilter,
    cooperation: CooperationFilter,
}

/// The most rows of a kind on the page of a place.
const ROWS: i64 = 10;

/// Asks for a page of records.
fn first<R: Record>(context: &PageContext, filter: R::Filter, sort: Vec<R::Sort>) -> RecordListRequest<R> {
    let window = PageWindow { limit: PageSize::try_from(ROWS).unwrap_or_default(), ..PageWindow::default() };
    ListRequest {
        selection: context.selection(filter),
        sort,
        facets: vec![],
        facet_scope: crate::query::statistics::FacetScope::default(),
        with_total: false,
        counted_amounts: None,
        window,
    }
}

impl Place {
    async fn read(
        context: &PageContext,
        key: (&'static str, String),
        name: String,
        filters: PlaceFilters,
    ) -> Result<Self> {
        use ProjectDimension::{Country, Organisation, Reporter, Theme, Year};
        let PlaceFilters { project, agreement, cooperation } = filters;
        let snapshot = &context.snapshot;
        let facets = [Country, Organisation, Reporter, Theme, Year];
        let mut by_year = statistics_request::<Project>(context.selection(project.clone()));
        by_year.group_by = vec![Year];
        let largest = first::<Project>(context, project.clone(), vec![ProjectSort::AmountEurDesc]);
        let agreements = first::<Agreement>(context, agreement.clone(), vec![]);
        let steps = first::<Cooperation>(context, cooperation.clone(), vec![CooperationSort::DateDesc]);
        Ok(Self {
            key,
            name,
            projects: kind_where::<Project>(context, project.clone(), &facets).await?,
            amounts: statistics(snapshot, statistics_request::<Project>(context.selection(project))).await?,
            by_year: statistics(snapshot, by_year).await?,
            agreements: kind_where::<Agreement>(context, agreement, &[AgreementDimension::Stage]).await?,
            cooperation: kind_where::<Cooperation>(context, cooperation, &[]).await?,
            largest: Box::pin(queries::list::<Project, Arc<Project>>(snapshot, largest)).await?.items,
            agreement_rows: Box::pin(queries::list::<Agreement, Arc<Agreement>>(snapshot, agreements)).await?.items,
            steps: Box::pin(queries::list::<Cooperation, Arc<Cooperation>>(snapshot, steps)).await?.items,
        })
    }

    /// Returns the link to a list of its records.
    fn list(&self, context: &PageContext, path: &str, more: &[(&str, &str)]) -> String {
        let own = [(self.key.0, self.key.1.as_str())];
        context.address.to(path, &[&own, more].concat())
    }

    fn figures(&self, context: &PageContext) -> Markup {
        let words = context.words;
        let amount = self.amounts.amount_eur.map_or_else(|| "–".into(), |amount| words.short_euro(amount));
        html! {
            ul.figures.small {
                li { a href=(self.list(context, "/projects", &[])) { strong { (words.number(self.projects.total)) } " " span { (words.count("count-projects-noun", self.projects.total)) } } }
                li { a href=(self.list(context, "/projects", &[("sort", "-amount_eur")])) { strong { (amount) } " " span { (words.count("reported-for", self.amounts.with_amount)) } } }
                li { a href=(self.list(context, "/agreements", &[])) { strong { (words.number(self.agreements.total)) } " " span { (words.count("count-agreements-noun", self.agreements.total)) } } }
                li { a href=(self.list(context, "/cooperation", &[])) { strong { (words.number(self.cooperation.total)) } " " span { (words.count("count-cooperation-noun", self.cooperation.total)) } } }
            }
        }
    }

    fn projects(&self, context: &PageContext) -> Markup {
        let words = context.words;
        html! {
            @if self.projects.total > 0 {
                section aria-labelledby="projects" {
                    h2 #projects { (words.say("largest-projects")) }
                    (rows::projects(context, &self.largest, None, &words.say("largest-projects")))
                    p { a.more href=(self.list(context, "/projects", &[])) { (words.say_with("all-of", &[("records", words.count("count-projects", self.projects.total).into())])) } }
                }
            }
        }
    }

    fn agreements(&self, context: &PageContext) -> Markup {
        let words = context.words;
        html! {
            @if self.agreements.total > 0 {
                section aria-labelledby="agreements" {
                    h2 #agreements { (words.say("nav-agreements")) }
                    (rows::agreements(context, &self.agreement_rows, &words.say("nav-agreements")))
                    p { a.more href=(self.list(context, "/agreements", &[])) { (words.say_with("all-of", &[("records", words.count("count-agreements", self.agreements.total).into())])) } }
                }
            }
        }
    }

    fn steps(&self, context: &PageContext) -> Markup {
        let words = context.words;
        html! {
            @if self.cooperation.total > 0 {
                section aria-labelledby="steps" {
                    h2 #steps { (words.say("kinds-cooperation")) }
                    (rows::timeline(context, &self.steps))
                    p { a.more href=(self.list(context, "/cooperation", &[])) { (words.say_with("all-of", &[("records", words.count("count-cooperation", self.cooperation.total).into())])) } }
                }
            }
        }
    }

    /// Draws the amounts by start year.
    fn money(&self, context: &PageContext) -> Markup {
        let words = context.words;
        let amounts: BTreeMap<i32, f64> = self
            .by_year
            .groups
            .iter()
            .filter_map(|group| Some((group.keys.first()?.value.as_ref()?.parse().ok()?, euro(group.amount_eur?))))
            .collect();
        let title = words.say("amounts-by-year");
        let unit = words.say("head-amount");
        html! {
            section aria-labelledby="money" {
                h2 #money { (words.say("amounts-h")) }
                (charts::columns(words, &Columns {
                    title: &title,
                    heading: Some(3),
                    values: &amounts,
                    write: &|amount| words.short_euro(cents(amount)),
                    link: &|year| Some(self.list(context, "/projects", &[("year", &year.to_string())])),
                    unit: &unit,
                    note: words.say("amounts-hint"),
                    width: 360.0,
                    has_table: true,
                }))
            }
        }
    }

    /// Renders the most frequent values of a facet of projects. Each leads to the list with its figure.
    fn bars(&self, context: &PageContext, dimension: &str, most: usize) -> Markup {
        let words = context.words;
        let facet = self.projects.facet(dimension);
        let is_shown =
            |value: &&FacetValue| value.count > 0 && value.value.as_deref().is_some_and(|value| value != self.key.1);
        let bar = |value: &FacetValue| {
            let id = value.value.as_deref().unwrap_or_default();
            // A list cannot ask for two values of one filter at once, so others of the same kind lead to their page.
            let href = if dimension == self.key.0 {
                context.to(&format!("/organisations/{id}"))
            } else {
                self.list(context, "/projects", &[(dimension, id)])
            };
            Bar {
                name: html! { a href=(href) { (context.short_label(dimension, value)) } },
                figure: words.number(value.count),
                length: charts::count(value.count),
            }
        };
        let bars: Vec<Bar> = facet.values.iter().filter(is_shown).take(most).map(bar).collect();
        charts::bars(&words.dimension(dimension), &words.dimension(dimension), &words.say("nav-projects"), &bars)
    }

    fn is_empty(&self) -> bool {
        self.projects.total + self.agreements.total + self.cooperation.total == 0
    }

    fn graphql(&self) -> String {
        let argument = if self.key.0 == "country" { "code" } else { "id" };
        format!(
            "{{ {}({argument}: \"{}\") {{ name projects(first: 100) {{ totalCount nodes {{ id title }} }} agreements(first: 50) {{ nodes {{ id title stage }} }} }} }}",
            self.key.0, self.key.1
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "a column has no more than a hundred pixels")]
fn euro(Money(hundredths): Money) -> f64 {
    hundredths as f64
}

#[expect(clippy::cast_possible_truncation, reason = "the figure was a whole number of cents")]
fn cents(amount: f64) -> Money {
    Money(amount as i64)
}

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
            (view_tools(context, "count-projects", place.projects.total, &place.graphql()))
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(name, body) }.within(Section::Countries);
    page.description = words.say_with(
        "place-description",
        &[
            ("name", place.name.clone().into()),
            ("projects", words.count("count-projects", place.projects.total).into()),
            ("agreements", words.count("count-agreements", place.agreements.total).into()),
            ("steps", words.count("count-cooperation", place.cooperation.total).into()),
        ],
    );
    Ok(page.with_data(context.address.data(&format!("/v1/countries/{}", country.code), &[])).into())
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

/// Leads from other spellings of a code to the country: `ua`, `UKR`, `EL`, `UK`.
fn other_code(context: &PageContext, code: &str) -> Result<PageResponse> {
    let upper = match code.to_uppercase().as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        other => other.to_owned(),
    };
    let countries = &context.snapshot.reference().countries;
    let known = countries.values().find(|row| row.code == upper || row.alpha3 == upper);
    match known {
        Some(row) => Ok(PageResponse::moved(context.to(&format!("/countries/{}", row.code)))),
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
                li { a href=(link("/projects")) { strong { (amount) } " " span { (words.count("reported-for", amounts.with_amount)) } } }
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
        Some(html! { a href=(context.address.to("/projects", &[("region", id)])) { (name) } })
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
    if organisation.r#type == OrganisationType::MemberState {
        return Ok(PageResponse::moved(context.to(&format!("/countries/{}", id.to_uppercase()))));
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
            (view_tools(context, "count-projects", place.projects.total, &place.graphql()))
        }
    };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(name, body) }.within(Section::Organisations);
    page.description = words.say_with(
        "place-description",
        &[
            ("name", place.name.clone().into()),
            ("projects", words.count("count-projects", place.projects.total).into()),
            ("agreements", words.count("count-agreements", place.agreements.total).into()),
            ("steps", words.count("count-cooperation", place.cooperation.total).into()),
        ],
    );
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
