//! The pages for people. Each is made from the same service functions as the API, in one snapshot, and has the address of its data
//! without `/v1`.
//!
//! Templates are Rust functions (maud), because a component is then a function with typed arguments, the compiler checks every page,
//! and every value is escaped unless a type says otherwise.
mod about;
mod action;
mod address;
mod agreement;
mod agreement_overview;
mod assets;
mod changes;
mod charts;
mod citation;
mod context;
mod cooperation;
mod country;
mod directory;
mod embed;
mod error_page;
mod explanation;
mod filters;
mod graphql_query;
mod home;
mod home_figures;
mod iframe;
mod kind_figures;
mod kinds;
mod layout;
mod list;
mod list_query;
mod list_tools;
mod map;
mod named;
mod organisation;
mod parameter_order;
mod period;
mod place;
mod plan;
mod project;
mod record;
mod region;
mod render;
mod response;
mod rows;
mod search;
mod sitemap;
mod svg;
mod value_lists;
mod words;

use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::language::{Language, enabled};
use actix_web::web::{self, ServiceConfig};
use render::{Render, redirect_to_front_page, redirect_to_record, respond};
pub use render::{is_page, not_found};
use response::PageResponse;

/// The pages by their path. Each stands below the path of every language, too.
const PAGES: &[(&str, Render)] = &[
    ("/", |context| Box::pin(home::home(context))),
    ("/projects", |context| Box::pin(list::list::<Project>(context))),
    ("/projects/stats", |context| Box::pin(explanation::explanation::<Project>(context))),
    ("/projects/{key}", |context| Box::pin(project::project(context))),
    ("/agreements", |context| Box::pin(list::list::<Agreement>(context))),
    ("/agreements/stats", |context| Box::pin(explanation::explanation::<Agreement>(context))),
    ("/agreements/durations", |context| Box::pin(async { Ok(PageResponse::moved(context.to("/agreements"))) })),
    ("/agreements/{key}", |context| Box::pin(agreement::agreement(context))),
    ("/cooperation", |context| Box::pin(list::list::<Cooperation>(context))),
    ("/cooperation/stats", |context| Box::pin(explanation::explanation::<Cooperation>(context))),
    ("/cooperation/{key}", |context| Box::pin(cooperation::cooperation(context))),
    ("/actions", |context| Box::pin(list::list::<Action>(context))),
    ("/actions/stats", |context| Box::pin(explanation::explanation::<Action>(context))),
    ("/actions/{key}", |context| Box::pin(action::action(context))),
    ("/plans/{key}", |context| Box::pin(plan::plan(context))),
    ("/countries", |context| Box::pin(directory::countries(context))),
    ("/countries/{key}", |context| Box::pin(country::country(context))),
    ("/organisations", |context| Box::pin(directory::organisations(context))),
    ("/organisations/{key}", |context| Box::pin(organisation::organisation(context))),
    ("/documents", |context| Box::pin(directory::list_documents(context))),
    ("/documents/{key}", |context| Box::pin(directory::document(context))),
    ("/programmes", |context| Box::pin(directory::programmes(context))),
    ("/programmes/{key}", |context| Box::pin(directory::programme(context))),
    ("/regions", |context| Box::pin(region::regions(context))),
    ("/regions/{key}", |context| Box::pin(region::region(context))),
    ("/lists", |context| Box::pin(async { Ok(value_lists::lists(context)) })),
    ("/lists/{key}", |context| Box::pin(async { value_lists::list(context) })),
    ("/exchange-rates", |context| Box::pin(async { Ok(value_lists::exchange_rates(context)) })),
    ("/search", |context| Box::pin(search::search(context))),
    ("/changes", |context| Box::pin(changes::list(context))),
    ("/about", |context| Box::pin(about::about(context))),
    ("/accessibility", |context| Box::pin(async { Ok(about::accessibility(context)) })),
    ("/privacy", |context| Box::pin(async { Ok(about::privacy(context)) })),
    ("/id/{key}", |context| Box::pin(redirect_to_record(context))),
    ("/records/{key}", |context| Box::pin(redirect_to_record(context))),
    ("/revisions", |context| Box::pin(async { Ok(PageResponse::moved(context.to("/changes"))) })),
    ("/plans", |context| Box::pin(async { Ok(PageResponse::moved(context.to(&context.plan_path()))) })),
    ("/embed/projects", |context| Box::pin(embed::charts::<Project>(context))),
    ("/embed/projects/{key}", |context| Box::pin(embed::embedded_record::<Project>(context))),
    ("/embed/agreements", |context| Box::pin(embed::charts::<Agreement>(context))),
    ("/embed/agreements/{key}", |context| Box::pin(embed::embedded_record::<Agreement>(context))),
    ("/embed/cooperation", |context| Box::pin(embed::charts::<Cooperation>(context))),
    ("/embed/cooperation/{key}", |context| Box::pin(embed::embedded_record::<Cooperation>(context))),
    ("/embed/actions", |context| Box::pin(embed::charts::<Action>(context))),
    ("/embed/actions/{key}", |context| Box::pin(embed::embedded_record::<Action>(context))),
];

/// The addresses of the pages and their files, without languages, for errors that name the allowed methods.
pub fn paths() -> Vec<&'static str> {
    let others = ["/sitemap.xml", "/robots.txt", "/oembed", "/favicon.ico"];
    PAGES.iter().map(|(path, _)| *path).chain(others).collect()
}

/// Adds the routes of the pages.
pub fn routes(routes: &mut ServiceConfig) {
    assets::routes(routes);
    let others = enabled().iter().filter(|language| **language != Language::En);
    let codes: Vec<&str> = others.map(|language| language.code()).collect();
    let in_language = format!("/{{language:{}}}", codes.join("|"));
    routes.service(web::resource(in_language.as_str()).route(web::get().to(redirect_to_front_page)));
    for (path, render) in PAGES {
        for prefix in ["", in_language.as_str()] {
            let show = |request, snapshot, site| respond(request, snapshot, site, *render);
            routes.service(web::resource(format!("{prefix}{path}")).route(web::get().to(show)));
        }
    }
    routes.service(sitemap::sitemap).service(sitemap::robots).service(embed::oembed);
}
