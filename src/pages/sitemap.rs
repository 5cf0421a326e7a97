//! What search engines read: the list of pages, and what they may visit.
use crate::error::Result;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::reference::document_path_key;
use crate::service::newest;
use crate::service::record::Record;
use crate::store::{PublicUrl, Snapshot};
use actix_web::web::Data;
use actix_web::{HttpResponse, get};
use maud::{PreEscaped, html};

/// The most records of a kind in the list of pages. Search engines find the others through lists.
const MOST: u64 = 10_000;

/// Lists the pages (sitemaps.org).
#[get("/sitemap.xml")]
pub async fn sitemap(snapshot: Snapshot, public_url: Data<PublicUrl>) -> Result<HttpResponse> {
    let base = &public_url.0;
    let reference = snapshot.reference();
    let mut paths: Vec<String> = [
        "/",
        "/projects",
        "/agreements",
        "/cooperation",
        "/countries",
        "/organisations",
        "/documents",
        "/programmes",
        "/about",
    ]
    .map(Into::into)
    .into();
    paths.extend(reference.plans.keys().map(|id| format!("/plans/{id}")));
    paths.extend(reference.countries.keys().map(|code| format!("/countries/{code}")));
    paths.extend(reference.organisations.keys().filter(|id| id.len() > 2).map(|id| format!("/organisations/{id}")));
    paths.extend(reference.documents.keys().map(|number| format!("/documents/{}", document_path_key(number))));
    paths.extend(reference.programmes.keys().map(|code| format!("/programmes/{code}")));
    paths.extend(records::<Action>(&snapshot).await?);
    paths.extend(records::<Project>(&snapshot).await?);
    paths.extend(records::<Agreement>(&snapshot).await?);
    paths.extend(records::<Cooperation>(&snapshot).await?);
    let modified = snapshot.latest().at.map(|at| at.date_naive().to_string());
    let body = html! {
        (PreEscaped(r#"<?xml version="1.0" encoding="UTF-8"?>"#))
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" {
            @for path in &paths {
                url { loc { (base) (path) } @if let Some(modified) = &modified { lastmod { (modified) } } }
            }
        }
    };
    Ok(HttpResponse::Ok().content_type("application/xml; charset=utf-8").body(body.into_string()))
}

async fn records<R: Record>(snapshot: &Snapshot) -> Result<Vec<String>> {
    let ids = newest::ids::<R>(snapshot, MOST).await?;
    Ok(ids.into_iter().map(|id| format!("/{}/{id}", R::KIND.path())).collect())
}

/// Says what search engines may visit: the pages, not the data.
#[get("/robots.txt")]
pub async fn robots(public_url: Data<PublicUrl>) -> HttpResponse {
    let text = format!(
        "User-agent: *\nDisallow: /v1/\nDisallow: /graphql\nDisallow: /search\nSitemap: {}/sitemap.xml\n",
        public_url.0
    );
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text)
}
