//! The HTTP server: routes, middleware, shared state.
use crate::contract::{data, health, openapi, schema};
use crate::kinds::Query;
use crate::kinds::register::RegisterSubscription;
use crate::response_cache::{ResponseCache, SCOPE, respond};
use crate::rest::RouteTable;
use crate::store::Store;
use crate::{graphql, pages, rest};
use actix_cors::Cors;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::{DefaultHeaders, Next, from_fn};
use actix_web::web::{self, Data};
use actix_web::{App, HttpMessage, HttpServer, guard};
use std::net::TcpListener;
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder, TracingLogger};

/// How a register is served.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where it is reached from outside; without it, where it listens.
    pub public_url: Option<String>,
    /// How many bytes of responses are kept; 0 for none.
    pub response_cache: u64,
}

/// Serves a register until it is told to stop.
///
/// # Errors
///
/// When the listener cannot be used.
pub fn run(listener: TcpListener, store: Store, settings: Settings) -> std::io::Result<Server> {
    let here = format!("http://{}", listener.local_addr()?);
    let Settings { public_url, response_cache } = settings;
    let public_url = public_url.unwrap_or(here);
    let cache = Data::new(ResponseCache::new(response_cache, &public_url));
    let base = Data::new(rest::PublicUrl(public_url));
    let followed = store.clone();
    tokio::spawn(async move { followed.follow_revisions().await });
    let executor = Data::new(graphql::Executor::new(schema(), store.clone(), SCOPE));
    let contract = Data::new(RouteTable::of(&openapi(), pages::PATHS, &[("/graphql", &[Method::GET, Method::POST])]));
    let persisted = Data::new(graphql::DocumentCache::default());
    let server = HttpServer::new(move || {
        App::new()
            .service(web::scope("/v1").configure(data))
            .configure(health)
            .app_data(Data::new(store.clone()))
            .app_data(executor.clone())
            .app_data(contract.clone())
            .app_data(base.clone())
            .app_data(cache.clone())
            .app_data(persisted.clone())
            .configure(pages::routes)
            .service(
                web::resource("/graphql")
                    .route(
                        web::get()
                            .guard(guard::Header("upgrade", "websocket"))
                            .to(graphql::socket::<Query, RegisterSubscription>),
                    )
                    .route(web::get().to(graphql::get::<Query, RegisterSubscription>))
                    .route(web::post().to(graphql::post::<Query, RegisterSubscription>))
                    .default_service(web::to(rest::not_found)),
            )
            .default_service(web::to(rest::not_found))
            .wrap(TracingLogger::<Spans>::new())
            .wrap(from_fn(cached))
            .wrap(from_fn(head))
            .wrap(cors())
            .wrap(from_fn(rest::render_problems))
            .wrap(DefaultHeaders::new().add(("API-Version", env!("CARGO_PKG_VERSION"))))
    });
    Ok(server.tcp_nodelay(true).shutdown_timeout(5).listen(listener)?.run())
}

/// Whoever reads may do so from any page.
fn cors() -> Cors {
    Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .allowed_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_any_header()
        .expose_headers([
            header::ETAG,
            header::LAST_MODIFIED,
            header::LINK,
            header::HeaderName::from_static("api-version"),
        ])
        .max_age(3600)
        // The same for every origin, so caches need not tell them apart.
        .disable_vary_header()
        .block_on_origin_mismatch(false)
}

/// What is logged of a request beside what goes wrong in it. The library's own span looks for the route, too, which an answer that is
/// kept does not need.
struct Spans;

impl RootSpanBuilder for Spans {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let request_id = request.extensions().get::<RequestId>().copied().map(tracing::field::display);
        let (method, target) = (request.method(), request.uri());
        tracing::info_span!("request", request_id, %method, %target, status = tracing::field::Empty)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        if let Ok(response) = outcome {
            span.record("status", response.status().as_u16());
        }
    }
}

/// Finished answers of both surfaces, before a route is looked for. Nothing can go wrong in them, so nothing is noted of them for the log.
async fn cached<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let path = request.path();
    if path.starts_with("/v1/") || path == "/graphql" {
        respond(request, next).await
    } else {
        next.call(request).await.map(ServiceResponse::map_into_boxed_body)
    }
}

/// HEAD is answered like GET; the body is left out on the way.
async fn head<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    next.call(request).await
}
