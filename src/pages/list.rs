//! The lists of the four kinds: filters, charts, records, pages, and the same list as data.
use super::charts::{self, Bar, Columns};
use super::context::PageContext;
use super::filters::{self, FilterForm};
use super::graphql_query::graphql_query;
use super::iframe::{self, Size};
use super::layout::{Page, PageStyle, Section};
use super::list_query::{self, ListQuery};
use super::list_tools::{as_of_menu, fault_banner, pager, sort_menu, view_tools};
use super::response::PageResponse;
use super::words::facet_label;
use crate::error::Result;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupOptions;
use crate::query::paging::{PageSize, Selection};
use crate::query::statistics::{Facet, FacetValue, RoleAmount, Statistics};
use crate::service::queries;
use crate::service::record::Record;
use crate::service::statistics::statistics;
use crate::service::statistics_request::StatisticsRequest;
use entity::Money;
use entity::vocabulary::AmountRole;
use maud::{Markup, html};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// A kind of record that has a list for people.
pub trait ListedKind:
    Record<Filter: DeserializeOwned + IntoParams + Default, Sort: DeserializeOwned + ToSchema>
{
    const SECTION: Section;
    /// The groups of the filter form, in order.
    const FACETS: &'static [Self::Dimension];
    const FORM: FilterForm;
    /// The orders: the value of `sort`, and the message. The first one is the default.
    const SORTS: &'static [(&'static str, &'static str)];
    /// The dimension of the chart by year.
    const YEAR: Self::Dimension;
    /// The name of the dimension whose most frequent values are shown as bars. One of the facets.
    const TOP: &'static str;
    /// The message with the title of the chart by year, and that of the most frequent values.
    const CHART_TITLES: (&'static str, &'static str);
    /// The message that says how sums treat what several bodies report, if they do.
    const SUM_NOTE: Option<&'static str> = None;
    /// Fields of a GraphQL query of this list, for the example.
    const GRAPHQL: (&'static str, &'static str);
    /// Renders records as a table. `counted` has what each adds to the sum, if the kind has funding.
    fn table(context: &PageContext, records: &[Arc<Self>], counted: &[Option<Money>], caption: &str) -> Markup;

    /// Renders what stands above the first page of the list: by default its charts.
    async fn overview(context: &PageContext, _: Selection<Self::Filter>, facets: &[Facet]) -> Result<Markup> {
        Ok(chart_pair::<Self>(context, facets))
    }
}

/// Renders the list of a kind.
///
/// # Errors
///
/// Returns an error if a filter names an unknown key, or the database fails.
pub async fn list<R: ListedKind>(context: &PageContext) -> Result<PageResponse> {
    if let Some(link) = context.address.canonical() {
        return Ok(PageResponse::see_other(link));
    }
    let facets = [R::FACETS, &[R::YEAR]].concat();
    let ListQuery { request, page, faults, address } = list_query::read::<R>(context, &facets);
    let selection = request.selection.clone();
    let listed = Box::pin(queries::list::<R, Arc<R>>(&context.snapshot, request)).await?;
    let figures = statistics(&context.snapshot, statistics_request::<R>(selection.clone())).await?;
    let words = context.words;
    let pages = listed.total.div_ceil(PageSize::DEFAULT.into()).max(1);
    let view = PageContext { address, ..context.clone() };
    let address = &view.address;
    let is_filtered = address.query.iter().any(|(key, _)| !["sort", "as_of", "page"].contains(&key.as_str()));
    let sort: Vec<String> =
        address.get("sort").into_iter().flat_map(|keys| keys.split(',').map(ToOwned::to_owned)).collect();
    let graphql = graphql_query::<R>(R::GRAPHQL, &selection, &sort);
    let overview = if page == 1 && listed.total > 0 {
        R::overview(&view, selection, &listed.facets).await?
    } else {
        html! {}
    };
    let title = words.say(&title_of(R::KIND.name()));
    let found = html! {
        section.found #results tabindex="-1" aria-label=(words.say("results")) {
            @if listed.total == 0 { (nothing::<R>(&view, &listed.facets).await?) }
            @else {
                (overview)
                div.bar-tools {
                    (sort_menu(&view, R::SORTS))
                    (as_of_menu(&view))
                    p.hint { (shown(&view, page, listed.items.len(), listed.total)) }
                }
                (R::table(&view, &listed.items, &listed.counted, &words.say_with("list-caption", &[("kind", title.clone().into()), ("page", page.into()), ("pages", pages.into())])))
                (pager(&view, page, pages))
                (view_tools(&view, R::FORM.count, listed.total, &graphql, Some(iframe::code(&view, &words.say(&title_of(R::KIND.name())), Size::CHARTS))))
            }
        }
    };
    let body = html! {
        div.wrap.list {
            (fault_banner(&view, &faults))
            div.list-head { h1 { (title) } (sum::<R>(&view, &figures, is_filtered).await?) }
            (filters::chips(&view, address, &listed.facets, &[]))
            (filters::form(&view, address, &R::FORM, listed.facets.get(..R::FACETS.len()).unwrap_or_default()))
            (found)
        }
    };
    let heading = if is_filtered { words.count(R::FORM.count, listed.total) } else { title };
    let mut page = Page { style: PageStyle::Wide, ..Page::new(heading, body) }.within(R::SECTION);
    page.description = words.count(R::FORM.count, listed.total);
    page.is_hidden = address.query.iter().filter(|(key, _)| key != "page").count() > 1;
    if !faults.is_empty() {
        page.status = actix_web::http::StatusCode::BAD_REQUEST;
    }
    page.alternates = ["json", "csv", "atom"]
        .into_iter()
        .map(|format| {
            let media_type = match format {
                "csv" => "text/csv",
                "atom" => "application/atom+xml",
                _ => "application/json",
            };
            let set = [("format", format)];
            let set: &[(&str, &str)] = if format == "json" { &[] } else { &set };
            let link = if format == "atom" {
                let query = address.changed(set, &["page", "sort"]);
                address.data_of("", &query)
            } else {
                address.own_data(set)
            };
            (media_type, format.to_uppercase(), link)
        })
        .collect();
    Ok(page.with_oembed(&view).into())
}

/// The message with the title of a list.
pub fn title_of(kind: &str) -> String {
    match kind {
        "action" => "kinds-action-all".to_owned(),
        kind => format!("kinds-{kind}"),
    }
}

/// Asks for the figures of all records that match.
pub fn statistics_request<R: Record>(selection: Selection<R::Filter>) -> StatisticsRequest<R> {
    StatisticsRequest {
        selection,
        group_by: vec![],
        counted_amounts: CountedAmounts::default(),
        explain: false,
        options: GroupOptions::default(),
    }
}

/// Says how many records match, of how many, and the sum of their amounts.
///
/// # Errors
///
/// If the database fails.
pub async fn sum<R: ListedKind>(context: &PageContext, figures: &Statistics, is_filtered: bool) -> Result<Markup> {
    let words = context.words;
    let all = if is_filtered { queries::count::<R>(&context.snapshot).await? } else { figures.total };
    Ok(html! {
        p.sum {
            strong { (words.number(figures.total)) } " "
            @if is_filtered { (words.count("of-total", all)) " " }
            (words.count(&format!("{}-noun", R::FORM.count), figures.total))
            @if let Some(amount) = figures.amount_eur {
                span.sep { " · " }
                strong { a href=(context.address.explanation()) { data value=(amount) { (words.short_euro(amount)) } } } " "
                (words.count("reported-for", figures.with_amount))
                @if let Some(note) = R::SUM_NOTE { " " span.hint { a href={(context.to("/about")) "#once"} { (words.say(note)) } } }
            }
        }
        (amounts_by_role(context, &figures.amounts_by_role))
    })
}

/// Lists the amounts of the sum by their role, if there is another role than the total.
fn amounts_by_role(context: &PageContext, amounts: &[RoleAmount]) -> Markup {
    let words = context.words;
    if amounts.iter().all(|it| it.role == AmountRole::Total) {
        return html! {};
    }
    html! {
        p.hint { @for (place, it) in amounts.iter().enumerate() {
            @if place > 0 { " · " }
            (words.value("amount-role", it.role)) " " a href=(context.address.explanation()) { (words.short_euro(it.amount_eur)) }
        } }
    }
}

fn shown(context: &PageContext, page: u64, items: usize, total: u64) -> String {
    let first = (page - 1) * u64::from(PageSize::DEFAULT) + 1;
    let last = (first + items as u64).saturating_sub(1);
    let values = [("first", first.into()), ("last", last.into()), ("total", total.into())];
    context.words.say_with("list-shown", &values)
}

/// Draws the charts of a list. They show facets, so that each figure is the length of the list that it leads to.
pub fn chart_pair<R: ListedKind>(context: &PageContext, facets: &[Facet]) -> Markup {
    let words = context.words;
    let (by_year, most) = R::CHART_TITLES;
    let Some((years, others)) = facets.split_last() else { return html! {} };
    // A facet leaves out its own filter. So the values of another one are shown if the list is filtered by the usual one.
    let is_filtered = |facet: &&Facet| {
        let own = |key: &str| key.strip_prefix("not_").unwrap_or(key) == facet.dimension;
        context.address.query.iter().any(|(key, _)| own(key))
    };
    let usual = others.iter().filter(|facet| facet.dimension == R::TOP);
    let Some(top) = usual.chain(others).find(|facet| !is_filtered(facet)) else { return html! {} };
    let most = if top.dimension == R::TOP { words.say(most) } else { words.dimension(&top.dimension) };
    let undated: u64 = years.values.iter().filter(|value| value.value.is_none()).map(|value| value.count).sum();
    let unit = words.say("head-records");
    html! {
        div.charts {
            (charts::columns(words, &Columns {
                title: &words.say(by_year),
                heading: Some(2),
                values: &by_year_of(years),
                write: &|count| words.number(charts::whole(count)),
                link: &|of| Some(context.address.narrowed(&years.dimension, &of.to_string())),
                unit: &unit,
                note: if undated > 0 { words.count("chart-undated", undated) } else { String::new() },
                width: 360.0,
                has_table: true,
            }))
            figure.chart {
                figcaption { h2 { (most) } }
                (charts::bars(&most, &words.dimension(&top.dimension), &unit, &most_frequent(context, top)))
            }
        }
    }
}

/// Returns the counts of a facet of years.
pub fn by_year_of(facet: &Facet) -> BTreeMap<i32, f64> {
    let year = |value: &FacetValue| Some((value.value.as_ref()?.parse().ok()?, charts::count(value.count)));
    facet.values.iter().filter_map(year).collect()
}

/// Returns the six most frequent values of a facet as bars.
fn most_frequent(context: &PageContext, facet: &Facet) -> Vec<Bar> {
    let bar = |value: &FacetValue| {
        let href = context.address.narrowed(&facet.dimension, value.value.as_deref()?);
        Some(Bar {
            name: html! { a href=(href) { (facet_label(context.words, &facet.dimension, value)) } },
            figure: context.words.number(value.count),
            length: charts::count(value.count),
        })
    };
    facet.values.iter().filter(|value| value.count > 0).filter_map(bar).take(6).collect()
}

/// Says which filter to remove, and how many results that gives.
async fn nothing<R: ListedKind>(context: &PageContext, facets: &[Facet]) -> Result<Markup> {
    let words = context.words;
    let mut names: Vec<&str> = vec![];
    for (name, _) in &context.address.query {
        if !["sort", "as_of", "page"].contains(&name.as_str()) && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let mut ways = vec![];
    for name in names.iter().take(5) {
        let query = context.address.changed(&[], &[name, "page", "sort"]);
        let total = list_query::total::<R>(context, &query).await?;
        ways.push((filters::filter_text(context, facets, name), context.address.with_query(&query), total));
    }
    let all = queries::count::<R>(&context.snapshot).await?;
    Ok(html! {
        div.nothing {
            h2 { (words.say("nothing")) }
            p { (words.say("nothing-remove")) }
            ul.ways {
                @for (name, link, total) in ways {
                    li {
                        a href=(link) { (words.say_with("nothing-way", &[("name", name.into())])) } " "
                        b { (words.count(R::FORM.count, total)) }
                    }
                }
            }
            p {
                a href=(context.to("/search")) { (words.say("nothing-search")) } " · "
                a href=(context.to(&format!("/{}", R::KIND.path()))) { (words.count(R::FORM.count, all)) }
            }
        }
    })
}
