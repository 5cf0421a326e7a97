//! The address of a record by its id alone.
use crate::error::Result;
use crate::rest::{self, RequestUrl, Routes};
use crate::store::Snapshot;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes.add(get_record);
}

/// Find a record by its id
///
/// Redirects to the record, whatever its kind. The query stays the same, so `as_of`, `fields` and `lang` apply to the record.
#[utoipa::path(
    tag = "search",
    params(("id" = String, Path, description = "Id of the record, in any letter case.", example = "12401-11-at-02")),
    responses(
        (status = 308, description = "The address of the record.",
            headers(("Location" = String, description = "URL of the record, with the same query.")))
    )
)]
#[get("/records/{id}")]
async fn get_record(snapshot: Snapshot, id: Path<String>, request: HttpRequest) -> Result<HttpResponse> {
    rest::redirect_to_record(&snapshot, &id, &RequestUrl::of(&request)?).await
}
