//! What the pages of countries and organisations share: the records that name the place, and their figures.
use super::charts::{self, Bar, Columns};
use super::context::PageContext;
use super::kind_figures::{KindFigures, kind_where};
use super::list::statistics_request;
use super::list_tools::view_tools;
use super::rows;
use crate::error::Result;
use crate::kinds::agreements::{Agreement, AgreementDimension, AgreementFilter};
use crate::kinds::cooperation::{Cooperation, CooperationFilter, CooperationSort};
use crate::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::query::paging::{ListRequest, PageSize, PageWindow};
use crate::query::statistics::{FacetValue, Statistics};
use crate::service::queries;
use crate::service::record::{Record, RecordListRequest};
use crate::service::statistics::statistics;
use entity::Money;
use maud::{Markup, html};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a place has: its records of three kinds, and their figures.
pub struct Place {
    /// The parameter and the value that select its records: `country` and `UA`.
    pub key: (&'static str, String),
    pub name: String,
    pub projects: KindFigures,
    pub amounts: Statistics,
    pub by_year: Statistics,
    pub agreements: KindFigures,
    pub cooperation: KindFigures,
    pub largest: Vec<Arc<Project>>,
    pub agreement_rows: Vec<Arc<Agreement>>,
    pub steps: Vec<Arc<Cooperation>>,
}

/// The filters that select the records of a place.
pub struct PlaceFilters {
    pub project: ProjectFilter,
    pub agreement: AgreementFilter,
    pub cooperation: CooperationFilter,
}

/// The most rows of a kind on the page of a place.
const ROWS: i64 = 10;

/// Asks for a page of records.
pub fn first<R: Record>(context: &PageContext, filter: R::Filter, sort: Vec<R::Sort>) -> RecordListRequest<R> {
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
    /// Reads the records and figures of a place.
    ///
    /// # Errors
    ///
    /// If the database fails.
    pub async fn read(
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
    pub fn list(&self, context: &PageContext, path: &str, more: &[(&str, &str)]) -> String {
        let own = [(self.key.0, self.key.1.as_str())];
        context.address.to(path, &[&own, more].concat())
    }

    /// Renders the files and requests of its projects.
    pub fn tools(&self, context: &PageContext) -> Markup {
        let mut address = context.address.at("/projects");
        address.query.insert(0, (self.key.0.to_owned(), self.key.1.clone()));
        let projects = PageContext { address, ..context.clone() };
        view_tools(&projects, "count-projects", self.projects.total, &self.graphql(), None)
    }

    /// Renders the figures of the records.
    pub fn figures(&self, context: &PageContext) -> Markup {
        let words = context.words;
        let amount = self.amounts.amount_eur.map_or_else(|| "–".into(), |amount| words.short_euro(amount));
        html! {
            ul.figures.small {
                li { a href=(self.list(context, "/projects", &[])) { strong { (words.number(self.projects.total)) } " " span { (words.count("count-projects-noun", self.projects.total)) } } }
                li { a href=(self.list(context, "/projects/stats", &[])) { strong { (amount) } " " span { (words.count("reported-for", self.amounts.with_amount)) } } }
                li { a href=(self.list(context, "/agreements", &[])) { strong { (words.number(self.agreements.total)) } " " span { (words.count("count-agreements-noun", self.agreements.total)) } } }
                li { a href=(self.list(context, "/cooperation", &[])) { strong { (words.number(self.cooperation.total)) } " " span { (words.count("count-cooperation-noun", self.cooperation.total)) } } }
            }
        }
    }

    /// Renders the largest projects.
    pub fn projects(&self, context: &PageContext) -> Markup {
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

    /// Renders the first agreements.
    pub fn agreements(&self, context: &PageContext) -> Markup {
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

    /// Renders the latest steps.
    pub fn steps(&self, context: &PageContext) -> Markup {
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
    pub fn money(&self, context: &PageContext) -> Markup {
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
    pub fn bars(&self, context: &PageContext, dimension: &str, most: usize) -> Markup {
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

    /// Says in a sentence how many records name the place.
    pub fn description(&self, context: &PageContext) -> String {
        let words = context.words;
        words.say_with(
            "place-description",
            &[
                ("name", self.name.clone().into()),
                ("projects", words.count("count-projects", self.projects.total).into()),
                ("agreements", words.count("count-agreements", self.agreements.total).into()),
                ("steps", words.count("count-cooperation", self.cooperation.total).into()),
            ],
        )
    }

    /// Whether no record names the place.
    pub fn is_empty(&self) -> bool {
        self.projects.total + self.agreements.total + self.cooperation.total == 0
    }

    /// Returns the GraphQL query of the page.
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
