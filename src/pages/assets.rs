//! The files of the pages. Their names contain a hash of their content, so that browsers may keep them for a year.
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, http::StatusCode};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::LazyLock;

/// A file of the pages.
pub struct Asset {
    /// The name with the hash: `register.1f2e3d4c.css`.
    pub name: String,
    media_type: &'static str,
    text: &'static str,
}

impl Asset {
    fn new(stem: &str, ending: &str, media_type: &'static str, text: &'static str) -> Self {
        let mut hash = String::new();
        for byte in Sha256::digest(text).iter().take(4) {
            let _ = write!(hash, "{byte:02x}");
        }
        Self { name: format!("{stem}.{hash}.{ending}"), media_type, text }
    }
}

pub static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("register", "css", "text/css; charset=utf-8", include_str!("../../assets/pages/register.css"))
});
pub static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("register", "js", "text/javascript; charset=utf-8", include_str!("../../assets/pages/register.js"))
});
pub static MARK: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("mark", "svg", "image/svg+xml", include_str!("../../assets/pages/mark.svg")));

const ONE_YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Adds the routes of the files.
pub fn routes(routes: &mut ServiceConfig) {
    for asset in [&STYLE, &SCRIPT, &MARK] {
        let respond = move || async move {
            let Asset { media_type, text, .. } = &**asset;
            HttpResponse::build(StatusCode::OK)
                .content_type(*media_type)
                .insert_header((header::CACHE_CONTROL, ONE_YEAR))
                .body(*text)
        };
        routes.service(web::resource(format!("/assets/{}", asset.name)).route(web::get().to(respond)));
    }
    let icon = || async { HttpResponse::Ok().content_type(MARK.media_type).body(MARK.text) };
    routes.service(web::resource("/favicon.ico").route(web::get().to(icon)));
}
