//! The HTTP server: routes, middleware and shared state.
use crate::content_negotiation::{Offers, wants_web_socket};
use crate::contract::{data, health, schema};
use crate::contract_files::Paths;
use crate::kinds::Query;
use crate::kinds::register::{RegisterSubscription, Site, moved_stream};
use crate::middleware::{StandardHeaders, add_headers, frame, head_as_get};
use crate::package::PackageCache;
use crate::response_cache::{ResponseCache, SCOPE, respond};
use crate::rest::RouteTable;
use crate::store::{PublicUrl, Store};
use crate::stream_limits::{OpenStreams, StreamLimits};
use crate::{developer_pages, graphql, pages, request_log, rest};
use actix_cors::Cors;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::guard::GuardContext;
use actix_web::http::Method;
use actix_web::middleware::{Condition, Next, from_fn};
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer, guard};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::time::Duration;
use tracing_actix_web::TracingLogger;

/// The settings of the server.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The public URL of the register, without a slash at its end. Default: the listening address.
    pub public_url: Option<String>,
    /// Maximum size of the response cache, in bytes. 0 turns it off.
    pub response_cache: u64,
    /// How to reach the operator: an e-mail address or a URL.
    pub contact: Option<String>,
    /// Who publishes the register.
    pub publisher: Option<String>,
    /// The accessibility statement.
    pub accessibility: Option<String>,
    /// The privacy statement.
    pub privacy: Option<String>,
    /// The folder of data packages. Default: a temporary folder.
    pub package_folder: Option<PathBuf>,
    /// Whether to log each request.
    pub access_log: bool,
    /// The limits of sockets and event streams.
    pub streams: StreamLimits,
}

/// Starts the server. It runs until the process receives a signal to stop.
///
/// # Errors
///
/// Returns an error if the listener cannot be used.
pub fn run(listener: TcpListener, store: Store, settings: Settings) -> std::io::Result<Server> {
    let address = listener.local_addr()?;
    let Settings {
        public_url,
        contact,
        publisher,
        accessibility,
        privacy,
        response_cache,
        package_folder,
        access_log,
        streams,
    } = settings;
    let package_cache = Data::new(PackageCache::new(package_folder));
    disconnect_stalled_clients(&listener, streams.stall_timeout)?;
    let streams = Data::new(OpenStreams::new(streams));
    let public_url = PublicUrl(public_url.unwrap_or_else(|| default_public_url(address)).into());
    let paths = Paths::read()?;
    let offers = Offers::of(&paths).with("/graphql", graphql::OFFERED);
    let cache = Data::new(ResponseCache::new(response_cache, &public_url.0, offers));
    let standard_headers = Data::new(StandardHeaders::new(&public_url));
    let site_pages = developer_pages::DeveloperPages::new(&public_url, contact.as_deref());
    let site = Site {
        public_url: public_url.clone(),
        contact: contact.map(Into::into),
        publisher: publisher.map(Into::into),
        accessibility: accessibility.map(Into::into),
        privacy: privacy.map(Into::into),
    };
    store.set_public_url(public_url.clone());
    let base_url = Data::new(public_url);
    let background_store = store.clone();
    tokio::spawn(async move { background_store.follow_revisions().await });
    let executor = Data::new(graphql::Executor::new(schema(), store.clone(), SCOPE, site.clone()));
    let site = Data::new(site);
    let others: [(&str, &[Method]); 2] =
        [("/graphql", &[Method::GET, Method::POST]), ("/v1/revisions/stream", &[Method::GET])];
    let page_paths = [developer_pages::PATHS, pages::paths().as_slice()].concat();
    let route_table = Data::new(RouteTable::of(&paths, &page_paths, &others));
    let document_cache = Data::new(graphql::DocumentCache::default());
    let server = HttpServer::new(move || {
        App::new()
            .service(
                web::scope("/v1")
                    .configure(data)
                    .service(web::resource("/revisions/stream").route(web::get().to(moved_stream))),
            )
            .configure(health)
            .app_data(Data::new(store.clone()))
            .app_data(executor.clone())
            .app_data(route_table.clone())
            .app_data(base_url.clone())
            .app_data(site.clone())
            .app_data(cache.clone())
            .app_data(document_cache.clone())
            .app_data(package_cache.clone())
            .app_data(streams.clone())
            .app_data(standard_headers.clone())
            .configure(|routes| site_pages.routes(routes))
            .configure(pages::routes)
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
            .default_service(web::to(pages::not_found))
            .wrap(TracingLogger::<request_log::RequestSpan>::new())
            .wrap(from_fn(cache_responses))
            .wrap(from_fn(head_as_get))
            .wrap(from_fn(rest::limit_time))
            .wrap(cors())
            .wrap(from_fn(rest::render_problems))
            .wrap(Condition::new(access_log, from_fn(request_log::log_access)))
            .wrap(from_fn(frame))
            .wrap(from_fn(add_headers))
    });
    // A client that closes its side of the connection has gone, so its requests end.
    let server = server.h1_allow_half_closed(false);
    Ok(server.tcp_nodelay(true).shutdown_timeout(5).listen(listener)?.run())
}

/// Makes the operating system disconnect clients that read nothing for a time. The HTTP server does not notice them.
fn disconnect_stalled_clients(listener: &TcpListener, timeout: Duration) -> std::io::Result<()> {
    // Connections inherit the option from the listener.
    #[cfg(target_os = "linux")]
    socket2::SockRef::from(listener).set_tcp_user_timeout(Some(timeout))?;
    Ok(())
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

/// Responds from the response cache before routing: data of both interfaces, and pages. Cached responses cannot fail, so they have no log span.
async fn cache_responses<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let path = request.path();
    if path == "/v1" || path.starts_with("/v1/") || path == "/graphql" || pages::is_page(path) {
        respond(request, next).await
    } else {
        next.call(request).await.map(ServiceResponse::map_into_boxed_body)
    }
}
