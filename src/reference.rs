//! Reference data: the plans, organisations, documents and countries that records refer to.
use crate::error;
use crate::graphql::{self, Records};
use crate::rest::{Listing, Problem, ReferenceParams, ReferenceQuery as Query};
use crate::service::Store;
use crate::service::reference::{self, Reference};
use actix_web::get;
use actix_web::web::{Data, Json, Path};
use async_graphql::{Context, Object, Result, SimpleObject};
use chrono::NaiveDate;
use entity::vocabulary::OrganisationType;
use entity::{Edtf, country, document, organisation, plan};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

/// A plan of the European Union, whose actions the register follows.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Plan {
    #[schema(example = "eu-plan-thb-2005")]
    pub id: String,
    pub title: String,
    /// When it was adopted.
    #[schema(required)]
    pub adopted: Option<Edtf>,
    /// Where it was published: `OJ C 311, 9.12.2005`.
    #[schema(required)]
    pub published: Option<String>,
}

/// A body that reports, acts or is responsible.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Organisation {
    /// Such as `europol`; a Member State's is its ISO code in small letters, `at`.
    #[schema(example = "europol")]
    pub id: String,
    pub name: String,
    /// An acronym; null where there is none in use.
    #[schema(required)]
    pub short_name: Option<String>,
    pub r#type: OrganisationType,
    /// The country that it belongs to, as its ISO 3166-1 alpha-2 code; null if to none or more than one.
    #[schema(required)]
    pub country: Option<String>,
}

/// A document that the register was read from, or that a record cites.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Document {
    /// As the Council numbers it, `16633/06`; else the usual citation.
    #[schema(example = "16633/06")]
    pub number: String,
    /// The date on its face; null where it is not known.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Its title, or what a citing document says that it is.
    #[schema(required)]
    pub title: Option<String>,
    /// The id of the organisation that it comes from; null where it is not known.
    #[schema(required)]
    pub originator: Option<String>,
    /// The distribution marking on its face: `LIMITE`.
    #[schema(required)]
    pub marking: Option<String>,
}

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
pub struct Country {
    /// ISO 3166-1 alpha-2; XK for Kosovo.
    #[schema(example = "NG")]
    pub code: String,
    /// ISO 3166-1 alpha-3; XKX for Kosovo.
    #[schema(example = "NGA")]
    pub alpha3: String,
    pub name: String,
    /// The day that it joined the European Union or its predecessors; null if it never did.
    #[schema(required)]
    pub eu_since: Option<NaiveDate>,
    /// Its last day in the European Union; null if it is a member or never was.
    #[schema(required)]
    pub eu_until: Option<NaiveDate>,
    /// Its URI in the country authority list of the EU's Publications Office.
    #[schema(example = "http://publications.europa.eu/resource/authority/country/NGA")]
    pub uri: String,
}

impl Reference for Plan {
    const NAME: &'static str = "plan";
    type Entity = plan::Entity;
    const KEY: plan::Column = plan::Column::Id;
}

impl Reference for Organisation {
    const NAME: &'static str = "organisation";
    type Entity = organisation::Entity;
    const KEY: organisation::Column = organisation::Column::Id;
}

impl Reference for Document {
    const NAME: &'static str = "document";
    type Entity = document::Entity;
    const KEY: document::Column = document::Column::Number;
}

impl Reference for Country {
    const NAME: &'static str = "country";
    type Entity = country::Entity;
    const KEY: country::Column = country::Column::Code;
}

impl From<plan::Model> for Plan {
    fn from(plan::Model { id, title, adopted, published }: plan::Model) -> Self {
        Self { id, title, adopted, published }
    }
}

impl From<organisation::Model> for Organisation {
    fn from(organisation::Model { id, name, short_name, r#type, country }: organisation::Model) -> Self {
        Self { id, name, short_name, r#type, country }
    }
}

impl From<document::Model> for Document {
    fn from(document::Model { number, date, title, originator, marking }: document::Model) -> Self {
        Self { number, date, title, originator, marking }
    }
}

impl From<country::Model> for Country {
    fn from(country::Model { code, alpha3, name, eu_since, eu_until, uri }: country::Model) -> Self {
        Self { code, alpha3, name, eu_since, eu_until, uri }
    }
}

pub fn routes(routes: &mut ServiceConfig) {
    routes.service(list_plans).service(get_plan);
    routes.service(list_organisations).service(get_organisation);
    routes.service(list_documents);
    routes.service(list_countries).service(get_country);
}

/// List plans
///
/// The plans whose actions the register follows, by id.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of plans.", body = Listing<Plan>),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/plans")]
async fn list_plans(store: Data<Store>, query: Query) -> error::Result<Listing<Plan>> {
    Ok(query.address.page(reference::list(&store, query.limit, query.after).await?))
}

/// Get a plan
///
/// One plan by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "The id of the plan.", example = "eu-plan-thb-2005")), responses(
    (status = 200, description = "The plan.", body = Plan),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/plans/{id}")]
async fn get_plan(store: Data<Store>, id: Path<String>) -> error::Result<Json<Plan>> {
    Ok(Json(reference::get(&store, &id).await?))
}

/// List organisations
///
/// The organisations that records name, by id.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of organisations.", body = Listing<Organisation>),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/organisations")]
async fn list_organisations(store: Data<Store>, query: Query) -> error::Result<Listing<Organisation>> {
    Ok(query.address.page(reference::list(&store, query.limit, query.after).await?))
}

/// Get an organisation
///
/// One organisation by its id.
#[utoipa::path(tag = "reference data", params(("id" = String, Path, description = "The id of the organisation.", example = "europol")), responses(
    (status = 200, description = "The organisation.", body = Organisation),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/organisations/{id}")]
async fn get_organisation(store: Data<Store>, id: Path<String>) -> error::Result<Json<Organisation>> {
    Ok(Json(reference::get(&store, &id).await?))
}

/// List documents
///
/// The documents that the register was read from, and those that records cite, by number.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of documents.", body = Listing<Document>),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/documents")]
async fn list_documents(store: Data<Store>, query: Query) -> error::Result<Listing<Document>> {
    Ok(query.address.page(reference::list(&store, query.limit, query.after).await?))
}

/// List countries
///
/// All countries and territories of ISO 3166-1, and Kosovo, by code.
#[utoipa::path(tag = "reference data", params(ReferenceParams), responses(
    (status = 200, description = "One page of countries.", body = Listing<Country>),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/countries")]
async fn list_countries(store: Data<Store>, query: Query) -> error::Result<Listing<Country>> {
    Ok(query.address.page(reference::list(&store, query.limit, query.after).await?))
}

/// Get a country
///
/// One country by its code.
#[utoipa::path(tag = "reference data", params(("code" = String, Path, description = "ISO 3166-1 alpha-2; XK for Kosovo.", example = "NG")), responses(
    (status = 200, description = "The country.", body = Country),
    (status = "4XX", description = "What is wrong with the request.", body = Problem, content_type = "application/problem+json")))]
#[get("/countries/{code}")]
async fn get_country(store: Data<Store>, code: Path<String>) -> error::Result<Json<Country>> {
    Ok(Json(reference::get(&store, &code).await?))
}

#[derive(Default)]
pub struct ReferenceQuery;

#[Object]
impl ReferenceQuery {
    /// The plans whose actions the register follows, by id.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn plans(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Records<Plan>> {
        graphql::reference(ctx, first, after).await
    }

    /// One plan, by its id.
    async fn plan(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `eu-plan-thb-2005`.")] id: String,
    ) -> Result<Plan> {
        Ok(reference::get(ctx.data::<Store>()?, &id).await?)
    }

    /// The organisations that records name, by id.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn organisations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Records<Organisation>> {
        graphql::reference(ctx, first, after).await
    }

    /// One organisation, by its id.
    async fn organisation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id: `europol`.")] id: String,
    ) -> Result<Organisation> {
        Ok(reference::get(ctx.data::<Store>()?, &id).await?)
    }

    /// The documents that the register was read from, and those that records cite, by number.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn documents(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Records<Document>> {
        graphql::reference(ctx, first, after).await
    }

    /// One document, by its number.
    async fn document(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The number: `16633/06`.")] number: String,
    ) -> Result<Document> {
        Ok(reference::get(ctx.data::<Store>()?, &number).await?)
    }

    /// All countries and territories of ISO 3166-1, and Kosovo, by code.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn countries(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Records<Country>> {
        graphql::reference(ctx, first, after).await
    }

    /// One country, by its code.
    async fn country(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "ISO 3166-1 alpha-2; XK for Kosovo.")] code: String,
    ) -> Result<Country> {
        Ok(reference::get(ctx.data::<Store>()?, &code).await?)
    }
}
