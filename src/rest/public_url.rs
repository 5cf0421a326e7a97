//! The public URL of the register.
use actix_web::HttpRequest;
use actix_web::web::Data;
use std::fmt::{Display, Formatter};
use std::sync::Arc;

/// The public URL of the register, without a slash at its end: `https://thb-register.example` or `https://example.org/thb`. All links
/// begin with it.
#[derive(Clone, Debug)]
pub struct PublicUrl(pub Arc<str>);

impl PublicUrl {
    pub fn of(request: &HttpRequest) -> Self {
        request.app_data::<Data<Self>>().map_or_else(|| Self("".into()), |base| base.as_ref().clone())
    }
}

impl Display for PublicUrl {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
