//! The HTTP server: routes, middleware and shared state.
use crate::content_negotiation::{Offers, wants_web_socket};
use crate::contract::{data, health, openapi, schema};
use crate::kinds::Query;
use crate::kinds::register::RegisterSubscription;
use crate::middleware::{StandardHeaders, add_headers, frame, head_as_get};
use crate::response_cache::{ResponseCache, SCOPE, respond};
use crate::rest::{PublicUrl, RouteTable};
use crate::store::Store;
use crate::{graphql, pages, rest};
use actix_cors::Cors;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::guard::GuardContext;
use actix_web::http::Method;
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, Data};
use actix_web::{App, HttpMessage, HttpServer, guard};
use std::net::{SocketAddr, TcpListener};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder, TracingLogger};

/// The settings of the server.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The public URL of the register, without a slash at its end. Default: the listening address.
    pub public_url: Option<String>,
    /// Maximum size of the response cache, in bytes. 0 turns it off.
    pub response_cache: u64,
}

/// Starts the server. It runs until the process receives a signal to stop.
///
/// # Errors
///
/// Returns an error if the listener cannot be used.
pub fn run(listener: TcpListener, store: Store, settings: Settings) -> std::io::Result<Server> {
    let address = listener.local_addr()?;
    let Settings { public_url, response_cache } = settings;
    let public_url = PublicUrl(public_url.unwrap_or_else(|| default_public_url(address)).into());
    let offers = Offers::of(&openapi()).with("/graphql", graphql::OFFERED);
    let cache = Data::new(ResponseCache::new(response_cache, &public_url.0, offers));
    let standard_headers = Data::new(StandardHeaders::new(&public_url));
    let site_pages = pages::Pages::new(&public_url);
    let base_url = Data::new(public_url);
    let background_store = store.clone();
    tokio::spawn(async move { background_store.follow_revisions().await });
    let executor = Data::new(graphql::Executor::new(schema(), store.clone(), SCOPE));
    let route_table =
        Data::new(RouteTable::of(&openapi(), pages::PATHS, &[("/graphql", &[Method::GET, Method::POST])]));
    let document_cache = Data::new(graphql::DocumentCache::default());
    let server = HttpServer::new(move || {
        App::new()
            .service(web::scope("/v1").configure(data))
            .configure(health)
            .app_data(Data::new(store.clone()))
            .app_data(executor.clone())
            .app_data(route_table.clone())
            .app_data(base_url.clone())
            .app_data(cache.clone())
            .app_data(document_cache.clone())
            .app_data(standard_headers.clone())
            .configure(|routes| site_pages.routes(routes))
            .service(
                web::resource("/graphql")
                    .route(
                        web::get()
                            .guard(guard::fn_guard(is_web_socket))
                            .to(graphql::socket::<Query, RegisterSubscription>),
                    )
                    .route(web::get().to(graphql::get::<Query, RegisterSubscription>))
                    .route(web::post().to(graphql::post::<Query, RegisterSubscription>))
                    .default_service(web::to(rest::not_found)),
            )
            .default_service(web::to(rest::not_found))
            .wrap(TracingLogger::<RequestSpan>::new())
            .wrap(from_fn(cache_responses))
            .wrap(from_fn(head_as_get))
            .wrap(cors())
            .wrap(from_fn(rest::render_problems))
            .wrap(from_fn(frame))
            .wrap(from_fn(add_headers))
    });
    Ok(server.tcp_nodelay(true).shutdown_timeout(5).listen(listener)?.run())
}

/// Returns the URL of the listening address. A register that listens on all addresses is reached as `localhost` from its own machine.
fn default_public_url(address: SocketAddr) -> String {
    let (ip, port) = (address.ip(), address.port());
    let url = match address {
        _ if ip.is_unspecified() => format!("http://localhost:{port}"),
        SocketAddr::V4(_) => format!("http://{ip}:{port}"),
        SocketAddr::V6(_) => format!("http://[{ip}]:{port}"),
    };
    if !ip.is_loopback() {
        tracing::warn!("links begin with {url}, which other machines cannot reach: set --public-url");
    }
    url
}

/// Whether a request for `/graphql` asks for a WebSocket.
fn is_web_socket(request: &GuardContext<'_>) -> bool {
    let head = request.head();
    wants_web_socket(&head.method, head.uri.path(), head.headers())
}

/// Answers the preflight requests of browsers. `add_headers` allows every origin to read.
fn cors() -> Cors {
    Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .allowed_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_any_header()
        .max_age(3600)
        // The response is the same for every origin, so caches need no `Vary: Origin`.
        .disable_vary_header()
        .block_on_origin_mismatch(false)
}

/// The log span of a request. Unlike the default span of `tracing-actix-web`, it does not look up the route, which costs time and is not
/// needed.
struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
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

/// Responds from the response cache before routing, for both interfaces. Cached responses cannot fail, so they have no log span.
async fn cache_responses<B: MessageBody + 'static>(
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
