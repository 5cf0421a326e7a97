//! What is no data: health, the contracts, and the pages for a person. All of it comes from the binary.
use crate::app;
use crate::error::{CODES, Result};
use crate::kinds::register::register;
use crate::rest::Problem;
use crate::service::Store;
use actix_web::web::{Data, Redirect, ServiceConfig};
use actix_web::{HttpResponse, Responder, get, web};
use serde::Serialize;
use std::sync::LazyLock;
use utoipa::ToSchema;
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The paths that the contract does not list.
pub const PATHS: &[&str] = &[
    "/",
    "/errors",
    "/openapi.json",
    "/schema.graphql",
    "/docs",
    "/docs/",
    "/graphiql",
    "/graphiql/graphiql.js",
    "/graphiql/graphiql.css",
    "/graphiql/LICENSE.txt",
];

/// The contracts, made once.
static OPENAPI: LazyLock<String> = LazyLock::new(|| app::openapi().to_json().unwrap_or_default());
static SDL: LazyLock<String> = LazyLock::new(app::sdl);

const HTML: &str = "text/html; charset=utf-8";

pub fn routes(routes: &mut ServiceConfig) {
    routes.service(start).service(errors).service(openapi).service(schema).service(graphiql);
    asset(
        routes,
        "/graphiql/graphiql.js",
        "text/javascript; charset=utf-8",
        include_str!("../assets/graphiql/graphiql.js"),
    );
    asset(routes, "/graphiql/graphiql.css", "text/css; charset=utf-8", include_str!("../assets/graphiql/graphiql.css"));
    asset(routes, "/graphiql/LICENSE.txt", "text/plain; charset=utf-8", include_str!("../assets/graphiql/LICENSE.txt"));
    let docs = Config::from("/openapi.json").try_it_out_enabled(true).display_operation_id(true).validator_url("none");
    routes.service(web::resource("/docs").route(web::get().to(|| async { Redirect::to("/docs/") })));
    routes.service(SwaggerUi::new("/docs/{_:.*}").config(docs));
}

fn asset(routes: &mut ServiceConfig, path: &str, kind: &'static str, text: &'static str) {
    let answer = move || async move { HttpResponse::Ok().content_type(kind).body(text) };
    routes.service(web::resource(path).route(web::get().to(answer)));
}

/// Whether all is well.
#[derive(Serialize, ToSchema)]
struct Health {
    /// Always `ok`: a fault is told as a problem.
    #[schema(example = "ok")]
    status: &'static str,
}

/// Is it alive
///
/// Whether the process answers at all.
#[utoipa::path(
    tag = "health",
    operation_id = "health_live",
    responses((status = 200, description = "The process answers.", body = Health))
)]
#[get("/health/live")]
pub async fn live() -> impl Responder {
    web::Json(Health { status: "ok" })
}

/// Is it ready
///
/// Whether the database answers and its tables are up to date.
#[utoipa::path(
    tag = "health",
    operation_id = "health_ready",
    responses(
        (status = 200, description = "The register can answer.", body = Health),
        (status = "5XX", description = "It cannot, for now.", body = Problem, content_type = "application/problem+json")
    )
)]
#[get("/health/ready")]
pub async fn ready(store: Data<Store>) -> Result<impl Responder> {
    store.ready().await?;
    Ok(web::Json(Health { status: "ok" }))
}

#[get("/openapi.json")]
async fn openapi() -> impl Responder {
    HttpResponse::Ok().content_type("application/json").body(OPENAPI.as_str())
}

#[get("/schema.graphql")]
async fn schema() -> impl Responder {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(SDL.as_str())
}

#[get("/graphiql")]
async fn graphiql() -> impl Responder {
    HttpResponse::Ok().content_type(HTML).body(include_str!("../assets/graphiql/index.html"))
}

#[get("/")]
async fn start(store: Data<Store>) -> Result<impl Responder> {
    let register = register(&store).await?;
    let counts = &register.counts;
    let updated = register.updated_at.map(|at| at.format("%-d %B %Y").to_string()).unwrap_or_default();
    let page = include_str!("../assets/start.html")
        .replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace("{revision}", &register.revision.0.to_string())
        .replace("{updated}", &updated)
        .replace("{actions}", &counts.actions.to_string())
        .replace("{projects}", &counts.projects.to_string())
        .replace("{agreements}", &counts.agreements.to_string())
        .replace("{cooperation}", &counts.cooperation_records.to_string());
    Ok(HttpResponse::Ok().content_type(HTML).body(page))
}

#[get("/errors")]
async fn errors() -> impl Responder {
    let row =
        |(code, meaning): &(&str, &str)| format!("<dt id=\"{code}\"><code>{code}</code></dt><dd>{meaning}</dd>\n");
    let page = include_str!("../assets/errors.html").replace("{codes}", &CODES.iter().map(row).collect::<String>());
    HttpResponse::Ok().content_type(HTML).body(page)
}
