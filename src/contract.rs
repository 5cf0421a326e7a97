//! The contracts of both interfaces: the OpenAPI description and the GraphQL schema, and the routes that the description lists.
use crate::kinds::Query;
use crate::kinds::register::RegisterSubscription;
use crate::rest::Routes;
use crate::{health, kinds, package};
use actix_web::App;
use async_graphql::{EmptyMutation, Schema, SchemaBuilder};
use utoipa::OpenApi;
use utoipa_actix_web::{AppExt, scope, service_config};

/// The head of the OpenAPI description.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "THB Register",
        description = "The EU's action against trafficking in human beings, as open, versioned data. Every record names the \
            document and the row that it was read from; every list names the revision of the register that it is the answer \
            of. The same records, filters and errors are served over GraphQL under `/graphql`.",
        contact(name = "The maintainers of the THB Register"),
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    servers((url = "/", description = "This register.")),
    tags(
        (name = "actions", description = "The lettered actions of EU plans, each with its state of play."),
        (name = "projects", description = "What Member States and the Commission do: projects, trainings, campaigns, conferences and more."),
        (name = "agreements", description = "Instruments between parties, from first contacts to force."),
        (name = "cooperation", description = "Steps and activities of EU agencies with their counterparts."),
        (name = "search", description = "Records of any kind, by their words."),
        (name = "revisions", description = "What changed, revision by revision."),
        (name = "reference data", description = "The plans, organisations, documents, countries, regions, programmes and exchange rates that records refer to."),
        (name = "data package", description = "Everything, in one file."),
        (name = "health", description = "Whether the register runs, and can answer."),
    )
)]
struct Head;

/// The GraphQL schema, to which the server adds its data and limits.
pub fn schema() -> SchemaBuilder<Query, EmptyMutation, RegisterSubscription> {
    Schema::build(Query::default(), EmptyMutation, RegisterSubscription)
}

/// The OpenAPI description of the REST interface.
pub fn openapi() -> utoipa::openapi::OpenApi {
    App::new().into_utoipa_app().openapi(Head::openapi()).configure(documented).split_for_parts().1
}

/// The GraphQL schema in its definition language.
pub fn sdl() -> String {
    schema().finish().sdl()
}

fn documented(routes: &mut service_config::ServiceConfig) {
    health(routes.service(scope("/v1").configure(|routes| data(routes))));
}

/// The routes under `/v1`.
pub fn data(routes: &mut impl Routes) {
    kinds::routes(routes);
    package::rest::routes(routes);
}

/// The routes that tell whether the register runs.
pub fn health(routes: &mut impl Routes) {
    routes.add(health::live).add(health::ready);
}
