//! Reference data over REST.
use super::{Country, Document, ExchangeRate, Organisation, Plan, Programme, Region};
use crate::error;
use crate::rest::{self, Listing, NoParams, Problem, ReferenceParams, ReferenceQuery, Routes};
use crate::service::reference;
use crate::store::Snapshot;
use actix_web::web::{Json, Path};
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_plans).add(get_plan);
    routes.add(list_organisations).add(get_organisation);
    routes.add(list_documents);
    routes.add(list_countries).add(get_country);
    routes.add(list_regions).add(get_region);
    routes.add(list_programmes).add(get_programme);
    routes.add(list_exchange_rates).add(get_exchange_rate);
}

/// List plans
///
/// Plans whose actions the register tracks, sorted by id.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of plans.", content((Listing<Plan> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/plans")]
async fn list_plans(
    snapshot: Snapshot,
    query: ReferenceQuery<Plan>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get a plan
///
/// One plan by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the plan.", example = "eu-plan-thb-2005")), responses(
    (status = 200, description = "The plan.", body = Plan),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/plans/{id}")]
async fn get_plan(snapshot: Snapshot, id: Path<String>, _: NoParams) -> error::Result<Json<Plan>> {
    Ok(Json(reference::get(&snapshot, &id)?))
}

/// List organisations
///
/// Organisations that records name, sorted by id.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of organisations.", content((Listing<Organisation> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/organisations")]
async fn list_organisations(
    snapshot: Snapshot,
    query: ReferenceQuery<Organisation>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get an organisation
///
/// One organisation by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the organisation.", example = "europol")), responses(
    (status = 200, description = "The organisation.", body = Organisation),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/organisations/{id}")]
async fn get_organisation(snapshot: Snapshot, id: Path<String>, _: NoParams) -> error::Result<Json<Organisation>> {
    Ok(Json(reference::get(&snapshot, &id)?))
}

/// List documents
///
/// Source documents of the register and documents that records cite, sorted by number.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of documents.", content((Listing<Document> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/documents")]
async fn list_documents(
    snapshot: Snapshot,
    query: ReferenceQuery<Document>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// List countries
///
/// All countries and territories of ISO 3166-1, and Kosovo, sorted by code.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of countries.", content((Listing<Country> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/countries")]
async fn list_countries(
    snapshot: Snapshot,
    query: ReferenceQuery<Country>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get a country
///
/// One country by its code.
#[utoipa::path(tag = "reference data", params(("code" = String, Path, description = "ISO 3166-1 alpha-2 code. `XK` for Kosovo.", example = "NG")), responses(
    (status = 200, description = "The country.", body = Country),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/countries/{code}")]
async fn get_country(snapshot: Snapshot, code: Path<String>, _: NoParams) -> error::Result<Json<Country>> {
    Ok(Json(reference::get(&snapshot, &code)?))
}

/// List regions
///
/// Groups of countries that documents name, sorted by id.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of regions.", content((Listing<Region> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/regions")]
async fn list_regions(
    snapshot: Snapshot,
    query: ReferenceQuery<Region>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get a region
///
/// One region by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the region.", example = "south-east-europe")), responses(
    (status = 200, description = "The region.", body = Region),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/regions/{id}")]
async fn get_region(snapshot: Snapshot, id: Path<String>, _: NoParams) -> error::Result<Json<Region>> {
    Ok(Json(reference::get(&snapshot, &id)?))
}

/// List programmes
///
/// Programmes and instruments that fund projects, sorted by code.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of programmes.", content((Listing<Programme> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/programmes")]
async fn list_programmes(
    snapshot: Snapshot,
    query: ReferenceQuery<Programme>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get a programme
///
/// One programme by its code.
#[utoipa::path(tag = "reference data", params(("code" = String, Path, description = "Code of the programme.", example = "TAIEX")), responses(
    (status = 200, description = "The programme.", body = Programme),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/programmes/{code}")]
async fn get_programme(snapshot: Snapshot, code: Path<String>, _: NoParams) -> error::Result<Json<Programme>> {
    Ok(Json(reference::get(&snapshot, &code)?))
}

/// List exchange rates
///
/// Yearly exchange rates that convert amounts to euro, sorted by currency and year.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of exchange rates.", content((Listing<ExchangeRate> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/exchange-rates")]
async fn list_exchange_rates(
    snapshot: Snapshot,
    query: ReferenceQuery<ExchangeRate>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get an exchange rate
///
/// One exchange rate by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the exchange rate: currency code and year.", example = "SEK-2010")), responses(
    (status = 200, description = "The exchange rate.", body = ExchangeRate),
    (status = "4XX", description = "Client error. The body says what is wrong.", body = Problem, content_type = "application/problem+json")))]
#[get("/exchange-rates/{id}")]
async fn get_exchange_rate(snapshot: Snapshot, id: Path<String>, _: NoParams) -> error::Result<Json<ExchangeRate>> {
    Ok(Json(reference::get(&snapshot, &id)?))
}
