//! What routes are added to: the contract, and each worker of the server, which would build a whole contract once more if both were one.
use actix_web::dev::HttpServiceFactory;
use actix_web::web;
use utoipa_actix_web::OpenApiFactory;
use utoipa_actix_web::service_config::ServiceConfig;

pub trait Routes {
    /// Adds what is annotated with its route and with what the contract says of it.
    fn add(&mut self, service: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self;
}

impl Routes for ServiceConfig<'_> {
    fn add(&mut self, service: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        self.service(service)
    }
}

impl Routes for web::ServiceConfig {
    fn add(&mut self, service: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        self.service(service)
    }
}
