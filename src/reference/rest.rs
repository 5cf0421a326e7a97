//! Reference data over REST.
use super::closed_list::{ClosedList, find, list};
use super::country::{Country, CountryFilter, CountrySort};
use super::document::{Document, DocumentFilter, DocumentSort};
use super::exchange_rate::{ExchangeRate, ExchangeRateFilter, ExchangeRateSort};
use super::organisation::{Organisation, OrganisationFilter, OrganisationSort};
use super::plan::{Plan, PlanFilter, PlanSort};
use super::programme::{Programme, ProgrammeFilter, ProgrammeSort};
use super::region::{Region, RegionFilter, RegionSort};
use crate::error;
use crate::rest::{self, Binary, LanguageParams, LanguageQuery, Listing, ReferenceParams, ReferenceQuery, Routes};
use crate::store::Snapshot;
use actix_web::web::{Json, Path};
use actix_web::{HttpRequest, HttpResponse, get};

pub fn routes(routes: &mut impl Routes) {
    routes.add(list_plans).add(get_plan);
    routes.add(list_organisations).add(get_organisation);
    routes.add(list_documents).add(get_document);
    routes.add(list_countries).add(get_country);
    routes.add(list_regions).add(get_region);
    routes.add(list_programmes).add(get_programme);
    routes.add(list_exchange_rates).add(get_exchange_rate);
    routes.add(list_lists).add(get_list);
}

/// List plans
///
/// Plans whose actions the register tracks. Default order: by id.
#[utoipa::path(tag = "reference data", params(PlanFilter, ReferenceParams<PlanSort>), responses(
    (status = 200, description = "One page of plans.", content((Listing<Plan> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the plan.", example = "eu-plan-thb-2005"), LanguageParams), responses(
    (status = 200, description = "The plan.", body = Plan)))]
#[get("/plans/{id}")]
async fn get_plan(snapshot: Snapshot, id: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<Plan>(&snapshot, &id, query)
}

/// List organisations
///
/// Organisations that records name. Default order: by id.
#[utoipa::path(tag = "reference data", params(OrganisationFilter, ReferenceParams<OrganisationSort>), responses(
    (status = 200, description = "One page of organisations.", content((Listing<Organisation> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the organisation.", example = "europol"), LanguageParams), responses(
    (status = 200, description = "The organisation.", body = Organisation)))]
#[get("/organisations/{id}")]
async fn get_organisation(snapshot: Snapshot, id: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<Organisation>(&snapshot, &id, query)
}

/// List documents
///
/// Source documents of the register and documents that records cite. Default order: by number.
#[utoipa::path(tag = "reference data", params(DocumentFilter, ReferenceParams<DocumentSort>), responses(
    (status = 200, description = "One page of documents.", content((Listing<Document> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
#[get("/documents")]
async fn list_documents(
    snapshot: Snapshot,
    query: ReferenceQuery<Document>,
    request: HttpRequest,
) -> error::Result<HttpResponse> {
    rest::reference(&snapshot, query, &request).await
}

/// Get a document
///
/// One document by its number, which may be written with hyphens: `16633-06`.
#[utoipa::path(tag = "reference data", params(("number" = String, Path, description = "Number of the document. Hyphens stand for other signs.", example = "16633-06"), LanguageParams), responses(
    (status = 200, description = "The document.", body = Document)))]
#[get("/documents/{number}")]
async fn get_document(snapshot: Snapshot, number: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::respond(&Document::with_number(&snapshot, &number)?, query.language)
}

/// List countries
///
/// All countries and territories of ISO 3166-1, and Kosovo. Default order: by code.
#[utoipa::path(tag = "reference data", params(CountryFilter, ReferenceParams<CountrySort>), responses(
    (status = 200, description = "One page of countries.", content((Listing<Country> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("code" = String, Path, description = "ISO 3166-1 alpha-2 code. `XK` for Kosovo.", example = "NG"), LanguageParams), responses(
    (status = 200, description = "The country.", body = Country)))]
#[get("/countries/{code}")]
async fn get_country(snapshot: Snapshot, code: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<Country>(&snapshot, &code, query)
}

/// List regions
///
/// Groups of countries that documents name. Default order: by id.
#[utoipa::path(tag = "reference data", params(RegionFilter, ReferenceParams<RegionSort>), responses(
    (status = 200, description = "One page of regions.", content((Listing<Region> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the region.", example = "south-east-europe"), LanguageParams), responses(
    (status = 200, description = "The region.", body = Region)))]
#[get("/regions/{id}")]
async fn get_region(snapshot: Snapshot, id: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<Region>(&snapshot, &id, query)
}

/// List programmes
///
/// Programmes and instruments that fund projects. Default order: by code.
#[utoipa::path(tag = "reference data", params(ProgrammeFilter, ReferenceParams<ProgrammeSort>), responses(
    (status = 200, description = "One page of programmes.", content((Listing<Programme> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("code" = String, Path, description = "Code of the programme.", example = "TAIEX"), LanguageParams), responses(
    (status = 200, description = "The programme.", body = Programme)))]
#[get("/programmes/{code}")]
async fn get_programme(snapshot: Snapshot, code: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<Programme>(&snapshot, &code, query)
}

/// List exchange rates
///
/// Yearly exchange rates that convert amounts to euro. Default order: by currency and year.
#[utoipa::path(tag = "reference data", params(ExchangeRateFilter, ReferenceParams<ExchangeRateSort>), responses(
    (status = 200, description = "One page of exchange rates.", content((Listing<ExchangeRate> = "application/json"), (String = "application/x-ndjson"), (String = "text/csv"), (Binary = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
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
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "Id of the exchange rate: currency code and year.", example = "SEK-2010"), LanguageParams), responses(
    (status = 200, description = "The exchange rate.", body = ExchangeRate)))]
#[get("/exchange-rates/{id}")]
async fn get_exchange_rate(snapshot: Snapshot, id: Path<String>, query: LanguageQuery) -> error::Result<HttpResponse> {
    rest::entry::<ExchangeRate>(&snapshot, &id, query)
}

/// List closed lists
///
/// All closed lists with their values, labels and descriptions. The values are in the order of the list.
#[utoipa::path(tag = "reference data", params(LanguageParams), responses(
    (status = 200, description = "All closed lists on one page.", body = Listing<ClosedList>)))]
#[get("/lists")]
async fn list_lists(snapshot: Snapshot, query: LanguageQuery) -> Listing<ClosedList> {
    query.url.whole_list(list(&snapshot, query.language))
}

/// Get a closed list
///
/// One closed list by its name.
#[utoipa::path(tag = "reference data", params(("name" = String, Path, description = "Name of the list.", example = "stage"), LanguageParams), responses(
    (status = 200, description = "The closed list.", body = ClosedList)))]
#[get("/lists/{name}")]
async fn get_list(_: Snapshot, name: Path<String>, query: LanguageQuery) -> error::Result<Json<ClosedList>> {
    Ok(Json(find(&name, query.language)?))
}
