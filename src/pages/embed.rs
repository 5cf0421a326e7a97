//! Records for other sites: a small page without a frame, and the description of it (oEmbed).
use super::context::PageContext;
use super::layout::{Page, PageStyle};
use super::response::PageResponse;
use super::svg::kind_tag;
use crate::error::{Error, Place, Result};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common_view::CommonView;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::{lookup, queries};
use crate::store::{PublicUrl, Snapshot};
use actix_web::web::{Data, Query};
use actix_web::{HttpResponse, get};
use entity::vocabulary::Kind;
use maud::html;
use serde::Deserialize;
use serde_json::json;

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
pub async fn record(context: &PageContext) -> Result<PageResponse> {
    let missing = || Error::NotFound { what: "record", id: context.key.clone(), nearest: None };
    let (kind, id) = lookup::find(&context.snapshot, &context.key).await?.ok_or_else(missing)?;
    let record = common(&context.snapshot, kind, &id).await?.ok_or_else(missing)?;
    let words = context.words;
    let source = &record.source;
    let body = html! {
        article.wrap.record {
            p.over { (kind_tag(words, kind)) " " code { (id) } }
            h1 { a href=(record.html_url) target="_top" lang=[context.register_language()] { (record.title) } }
            p.lead lang=[context.register_language()] { (record.summary) }
            p.where-in { span { (source.document) } " " span { (source.section) } " " span { (words.say_with("row", &[("n", source.row.to_string().into())])) } }
        }
    };
    let mut page = Page { style: PageStyle::Embed, ..Page::new(record.title.clone(), body) };
    page.is_hidden = true;
    page.canonical = Some(context.to(&format!("/{}/{id}", kind.path())));
    Ok(page.into())
}

/// A request for the description of a page.
#[derive(Deserialize)]
struct OembedParams {
    url: String,
    format: Option<String>,
}

/// Describes the page of a record for sites that embed it (oEmbed 1.0).
#[get("/oembed")]
pub async fn oembed(
    snapshot: Snapshot,
    public_url: Data<PublicUrl>,
    params: Query<OembedParams>,
) -> Result<HttpResponse> {
    if params.format.as_deref().is_some_and(|format| format != "json") {
        return Err(Error::fault(Place::Query, "format", "must be json"));
    }
    let invalid = || Error::fault(Place::Query, "url", "must be the address of a record in this register");
    let path = params.url.strip_prefix(public_url.0.as_ref()).ok_or_else(invalid)?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let id = path.rsplit('/').next().unwrap_or_default();
    let (kind, id) = lookup::find(&snapshot, id).await?.ok_or_else(invalid)?;
    let record = common(&snapshot, kind, &id).await?.ok_or_else(invalid)?;
    let source = format!("{}/embed/{}/{id}", public_url.0, kind.path());
    let html = html! { iframe src=(source) width="600" height="320" title=(record.title) loading="lazy" {} };
    Ok(HttpResponse::Ok().json(json!({
        "version": "1.0",
        "type": "rich",
        "title": record.title,
        "provider_name": "THB Register",
        "provider_url": public_url.0.as_ref(),
        "html": html.into_string(),
        "width": 600,
        "height": 320,
        "cache_age": 3600,
    })))
}
