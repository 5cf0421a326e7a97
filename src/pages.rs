//! The contract files and the HTML pages. All of them are compiled into the binary.
use crate::contract;
use crate::error::{CODES, Result};
use crate::kinds::register::register;
use crate::store::Snapshot;
use actix_web::web::{Redirect, ServiceConfig};
use actix_web::{HttpResponse, Responder, get, web};
use std::sync::LazyLock;
use utoipa_swagger_ui::{Config, SwaggerUi};

/// The paths that the OpenAPI description does not list.
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

/// The contracts, rendered once.
static OPENAPI: LazyLock<String> = LazyLock::new(|| contract::openapi().to_json().unwrap_or_default());
static SDL: LazyLock<String> = LazyLock::new(contract::sdl);

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
    let respond = move || async move { HttpResponse::Ok().content_type(kind).body(text) };
    routes.service(web::resource(path).route(web::get().to(respond)));
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
async fn start(snapshot: Snapshot) -> Result<impl Responder> {
    let register = register(&snapshot).await?;
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
