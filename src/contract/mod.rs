//! The contracts of both interfaces, the OpenAPI description and the GraphQL schema, and the routes that the description lists.
mod limits;
mod references;
mod responses;

use crate::kinds::Query;
use crate::kinds::register::RegisterSubscription;
use crate::rest::Routes;
use crate::{health, kinds, package, rest};
use actix_web::App;
use async_graphql::{EmptyMutation, Schema, SchemaBuilder};
use serde_json::{Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::{AppExt, scope, service_config};

/// The metadata of the OpenAPI description.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "THB Register",
        description = "The EU's action against trafficking in human beings, as open, versioned data. Every record names \
            its source document and row. Every list names the revision that it was read at. The same records, filters and \
            errors are available over GraphQL under `/graphql`. The data are licensed under CC BY 4.0, the software under EUPL-1.2.",
        terms_of_service = "https://creativecommons.org/licenses/by/4.0/",
        contact(name = "The maintainers of the THB Register"),
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    servers((url = "/", description = "This register, in production.")),
    components(schemas(rest::Problem, kinds::search::Hit)),
    tags(
        (name = "register", description = "The register as a whole."),
        (name = "actions", description = "Lettered actions of EU plans, each with its state of play."),
        (name = "projects", description = "Projects, trainings, campaigns, conferences and other activities of Member States and the \
            Commission."),
        (name = "agreements", description = "Instruments between parties, from first contacts to entry into force."),
        (name = "cooperation", description = "Steps and activities of EU agencies with their counterparts."),
        (name = "search", description = "Full-text search over all kinds of records."),
        (name = "revisions", description = "Revisions, and the changes of records in them."),
        (name = "reference data", description = "Plans, organisations, documents, countries, regions, programmes and exchange rates that \
            records refer to."),
        (name = "data package", description = "All data in one file."),
        (name = "health", description = "Checks whether the register runs and can answer requests."),
    )
)]
struct ApiInfo;

/// Builds the GraphQL schema. The server adds its data and limits.
pub fn schema() -> SchemaBuilder<Query, EmptyMutation, RegisterSubscription> {
    Schema::build(Query::default(), EmptyMutation, RegisterSubscription::default())
}

/// Builds the OpenAPI description of the REST interface.
pub fn openapi() -> Value {
    let app = App::new().into_utoipa_app().openapi(ApiInfo::openapi()).configure(documented_routes);
    let mut api = serde_json::to_value(app.split_for_parts().1).unwrap_or_default();
    references::use_references(&mut api);
    rest::describe_labels(&mut api);
    responses::complete_responses(&mut api);
    limits::add_limits(&mut api);
    for server in api["servers"].as_array_mut().into_iter().flatten() {
        server["x-internal"] = false.into();
    }
    // Everybody may read. An empty list says so, a missing one does not.
    api["security"] = json!([]);
    api
}

/// Returns the GraphQL schema in its schema definition language (SDL).
pub fn sdl() -> String {
    schema().finish().sdl()
}

fn documented_routes(routes: &mut service_config::ServiceConfig) {
    health(routes.service(scope("/v1").configure(|routes| data(routes))));
}

/// Adds the routes under `/v1`.
pub fn data(routes: &mut impl Routes) {
    kinds::routes(routes);
    package::rest::routes(routes);
}

/// Adds the routes of the health checks.
pub fn health(routes: &mut impl Routes) {
    routes.add(health::live).add(health::ready);
}
