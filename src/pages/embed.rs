//! Records and charts for other sites: small pages without a frame, and the description of them (oEmbed).
use super::address::PageAddress;
use super::context::PageContext;
use super::filters;
use super::iframe::{Size, iframe};
use super::layout::{Page, PageStyle};
use super::list::{ListedKind, chart_pair, statistics_request, sum, title_of};
use super::list_query;
use super::record::{self, section};
use super::response::PageResponse;
use super::svg::kind_tag;
use super::words::Words;
use crate::error::{Error, Place, Result, Violation};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common_view::CommonView;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::rest::{QueryStringReader, RequestUrl};
use crate::service::record::Record;
use crate::service::statistics::statistics;
use crate::service::{lookup, queries};
use crate::store::{PublicUrl, Snapshot};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use entity::vocabulary::Kind;
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

/// Reads what all kinds have in common of a record.
async fn common(snapshot: &Snapshot, kind: Kind, id: &str) -> Result<Option<CommonView>> {
    Ok(match kind {
        Kind::Action => queries::find::<Action>(snapshot, id, None).await?.map(|it| it.shared.clone()),
        Kind::Project => queries::find::<Project>(snapshot, id, None).await?.map(|it| it.shared.clone()),
        Kind::Agreement => queries::find::<Agreement>(snapshot, id, None).await?.map(|it| it.shared.clone()),
        Kind::Cooperation => queries::find::<Cooperation>(snapshot, id, None).await?.map(|it| it.shared.clone()),
    })
}

/// Renders a record for another site.
///
/// # Errors
///
/// If there is no such record, or the database fails.
pub async fn embedded_record<R: Record>(context: &PageContext) -> Result<PageResponse> {
    let missing = || Error::NotFound { what: R::NAME, id: context.key.clone(), nearest: None };
    // Also says that a record was removed.
    let found = record::find::<R>(context).await?;
    let (kind, id) = lookup::find(&context.snapshot, &context.key).await?.ok_or_else(missing)?;
    if found.is_err() {
        return Ok(PageResponse::moved(context.to(&format!("/embed/{}/{id}", kind.path()))));
    }
    let record = common(&context.snapshot, kind, &id).await?.ok_or_else(missing)?;
    let words = context.words;
    let source = &record.source;
    let path = format!("/{}/{id}", kind.path());
    let body = html! {
        article.wrap.record {
            p.over { (kind_tag(words, kind)) " " code { (id) } }
            h1 { a href=(context.to(&path)) lang=[context.register_language()] { (record.title) } }
            p.lead lang=[context.register_language()] { (record.summary) }
            p.where-in { span { (source.document) } " " (section(context, &record)) " " span { (words.say_with("row", &[("n", source.row.to_string().into())])) } }
        }
    };
    Ok(embedded(record.title.clone(), body, context.to(&path)))
}

/// Renders the charts of a list for another site.
///
/// # Errors
///
/// Returns an error if a filter is invalid, or the database fails.
pub async fn charts<R: ListedKind>(context: &PageContext) -> Result<PageResponse> {
    if let Some(link) = context.address.canonical() {
        return Ok(PageResponse::see_other(link));
    }
    // The charts lead to the list.
    let address = context.address.at(&format!("/{}", R::KIND.path()));
    let view = PageContext { address, ..context.clone() };
    let list = list_query::read::<R>(&view, &[R::FACETS, &[R::YEAR]].concat());
    if !list.faults.is_empty() {
        return Err(Error::Invalid(list.faults));
    }
    let selection = list.request.selection.clone();
    let listed = Box::pin(queries::list::<R, Arc<R>>(&view.snapshot, list.request)).await?;
    let figures = statistics(&view.snapshot, statistics_request::<R>(selection)).await?;
    let title = view.words.say(&title_of(R::KIND.name()));
    let is_filtered = view.address.query.iter().any(|(key, _)| key != "as_of");
    let link = view.address.with(&[], &[]);
    let body = html! {
        div.wrap.list {
            div.list-head { h1 { a href=(link) { (title) } } (sum::<R>(&view, &figures, is_filtered).await?) }
            (filters::chips(&view, &view.address, &listed.facets, &[]))
            (chart_pair::<R>(&view, &listed.facets))
        }
    };
    Ok(embedded(title, body, link))
}

/// Returns a page for other sites. Search engines find the page at `link` instead.
fn embedded(title: String, body: Markup, link: String) -> PageResponse {
    let mut page = Page { style: PageStyle::Embed, ..Page::new(title, body) };
    page.is_hidden = true;
    page.canonical = Some(link);
    page.into()
}

/// A request for the description of a page.
#[derive(Deserialize)]
struct OembedParams {
    url: Option<String>,
    format: Option<String>,
    maxwidth: Option<u32>,
    maxheight: Option<u32>,
}

const PARAMS: [&str; 4] = ["url", "format", "maxwidth", "maxheight"];

/// Describes the page of a record or a list for sites that embed it (oEmbed 1.0).
///
/// # Errors
///
/// If the query is invalid, the record does not exist, or the database fails.
#[get("/oembed")]
pub async fn oembed(snapshot: Snapshot, public_url: Data<PublicUrl>, request: HttpRequest) -> Result<HttpResponse> {
    let own = RequestUrl::of(&request)?;
    let known = PARAMS.map(ToOwned::to_owned);
    let mut reader = QueryStringReader::of(&own, &known);
    let params = reader.read::<OembedParams>(&known);
    let missing = || vec![Violation::query("url", "is required: the address of a record or a list")];
    reader.collect(if own.has("url") { Ok(()) } else { Err(missing()) });
    let OembedParams { url, format, maxwidth, maxheight } = reader.finish(params)?;
    if format.is_some_and(|format| format != "json") {
        return Err(Error::fault(Place::Query, "format", "must be json"));
    }
    let url = url.unwrap_or_default();
    let invalid = || Error::fault(Place::Query, "url", "must be the address of a record or a list in this register");
    let address = PageAddress::of_url(&public_url, &url).ok_or_else(invalid)?;
    let (title, address, size) = match address.path.trim_start_matches('/').split_once('/') {
        None => {
            let kinds = [Kind::Action, Kind::Project, Kind::Agreement, Kind::Cooperation];
            let kind = kinds.into_iter().find(|kind| address.path.strip_prefix('/') == Some(kind.path()));
            let title = Words(address.language).say(&title_of(kind.ok_or_else(invalid)?.name()));
            (title, address, Size::CHARTS)
        }
        Some((_, id)) => {
            let missing = || Error::NotFound { what: "record", id: id.into(), nearest: None };
            let (kind, id) = lookup::find(&snapshot, id).await?.ok_or_else(missing)?;
            let record = common(&snapshot, kind, &id).await?.ok_or_else(missing)?;
            (record.title, address.at(&format!("/{}/{id}", kind.path())), Size::RECORD)
        }
    };
    let size = Size {
        width: size.width.min(maxwidth.unwrap_or(u32::MAX)),
        height: size.height.min(maxheight.unwrap_or(u32::MAX)),
    };
    Ok(HttpResponse::Ok().json(json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "THB Register",
        "provider_url": public_url.0.as_ref(),
        "html": iframe(&address.absolute(&address.embedded()), &title, size),
        "width": size.width,
        "height": size.height,
        "cache_age": 3600,
    })))
}
