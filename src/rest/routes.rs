//! Adds routes to the contract or to a worker of the server. They are separate, so that workers do not build the contract again.
use actix_web::dev::HttpServiceFactory;
use actix_web::web;
use utoipa_actix_web::OpenApiFactory;
use utoipa_actix_web::service_config::ServiceConfig;

/// A target for routes.
pub trait Routes {
    /// Adds a handler that is annotated with its route and its entry in the contract.
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
