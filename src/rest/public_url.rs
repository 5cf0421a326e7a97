//! The public URL that a request is answered with.
use crate::store::PublicUrl;
use actix_web::HttpRequest;
use actix_web::web::Data;

impl PublicUrl {
    pub fn of(request: &HttpRequest) -> Self {
        request.app_data::<Data<Self>>().map_or_else(Self::default, |base| base.as_ref().clone())
    }
}
