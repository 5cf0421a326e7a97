//! The contract files and the pages for developers. All of them are compiled into the binary.
use crate::contract_files;
use crate::error::{CODES, Result};
use crate::guides::{self, Guides};
use crate::kinds::register::counts;
use crate::store::PublicUrl;
use crate::store::Snapshot;
use actix_web::web::{Data, Redirect, ServiceConfig};
use actix_web::{HttpResponse, Responder, get, web};
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The paths that the OpenAPI description does not list.
pub const PATHS: &[&str] = &[
    "/data",
    "/errors",
    "/openapi.json",
    "/schema.graphql",
    "/docs",
    "/docs/",
    "/docs/{guide}",
    "/docs/rest/",
    "/graphiql",
    "/graphiql/graphiql.js",
    "/graphiql/graphiql.css",
    "/graphiql/LICENSE.txt",
];

const HTML: &str = "text/html; charset=utf-8";

/// The pages whose links begin with the public URL. They are rendered once.
#[derive(Clone)]
pub struct DeveloperPages {
    public_url: PublicUrl,
    description: Data<OpenApiText>,
    guides: Data<Guides>,
}

/// The OpenAPI description as JSON.
struct OpenApiText(String);

impl DeveloperPages {
    pub fn new(public_url: &PublicUrl, contact: Option<&str>) -> Self {
        let description = Data::new(OpenApiText(contract_files::openapi_at(&public_url.0, contact)));
        Self { public_url: public_url.clone(), description, guides: Data::new(Guides::new(public_url)) }
    }

    /// Adds the routes of the pages.
    pub fn routes(&self, routes: &mut ServiceConfig) {
        let Self { public_url, description, guides } = self;
        routes.app_data(description.clone()).app_data(guides.clone());
        routes.service(start).service(errors).service(openapi).service(schema).service(graphiql);
        asset(
            routes,
            "/graphiql/graphiql.js",
            "text/javascript; charset=utf-8",
            include_str!("../assets/graphiql/graphiql.js"),
        );
        asset(
            routes,
            "/graphiql/graphiql.css",
            "text/css; charset=utf-8",
            include_str!("../assets/graphiql/graphiql.css"),
        );
        asset(
            routes,
            "/graphiql/LICENSE.txt",
            "text/plain; charset=utf-8",
            include_str!("../assets/graphiql/LICENSE.txt"),
        );
        let docs = Config::from(format!("{public_url}/openapi.json"));
        let docs = docs.try_it_out_enabled(true).display_operation_id(true).validator_url("none");
        let address = format!("{public_url}/docs/rest/");
        let redirect = move || {
            let address = address.clone();
            async move { Redirect::to(address) }
        };
        routes.service(web::resource("/docs/rest").route(web::get().to(redirect)));
        routes.service(SwaggerUi::new("/docs/rest/{_:.*}").config(docs));
        routes.service(guides::contents).service(guides::old_contents).service(guides::one_guide);
    }
}

/// Fills the public URL into a page.
fn with_links(page: &str, public_url: &PublicUrl) -> String {
    page.replace("{url}", &public_url.0)
}

fn asset(routes: &mut ServiceConfig, path: &str, kind: &'static str, text: &'static str) {
    let respond = move || async move { HttpResponse::Ok().content_type(kind).body(text) };
    routes.service(web::resource(path).route(web::get().to(respond)));
}

#[get("/openapi.json")]
async fn openapi(text: Data<OpenApiText>) -> impl Responder {
    HttpResponse::Ok().content_type("application/json").body(text.0.clone())
}

#[get("/schema.graphql")]
async fn schema() -> impl Responder {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(contract_files::SCHEMA)
}

#[get("/graphiql")]
async fn graphiql(public_url: Data<PublicUrl>) -> impl Responder {
    HttpResponse::Ok().content_type(HTML).body(with_links(include_str!("../assets/graphiql/index.html"), &public_url))
}

#[get("/data")]
async fn start(snapshot: Snapshot, public_url: Data<PublicUrl>) -> Result<impl Responder> {
    let (counts, latest) = (counts(&snapshot).await?, snapshot.latest());
    let updated = latest.at.map(|at| at.format("%-d %B %Y").to_string()).unwrap_or_default();
    let page = with_links(include_str!("../assets/start.html"), &public_url)
        .replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace("{revision}", &latest.number.0.to_string())
        .replace("{updated}", &updated)
        .replace("{actions}", &counts.actions.to_string())
        .replace("{projects}", &counts.projects.to_string())
        .replace("{agreements}", &counts.agreements.to_string())
        .replace("{cooperation}", &counts.cooperation_records.to_string());
    Ok(HttpResponse::Ok().content_type(HTML).body(page))
}

#[get("/errors")]
async fn errors(public_url: Data<PublicUrl>) -> impl Responder {
    let row =
        |(code, meaning): &(&str, &str)| format!("<dt id=\"{code}\"><code>{code}</code></dt><dd>{meaning}</dd>\n");
    let page = with_links(include_str!("../assets/errors.html"), &public_url)
        .replace("{codes}", &CODES.iter().map(row).collect::<String>());
    HttpResponse::Ok().content_type(HTML).body(page)
}
