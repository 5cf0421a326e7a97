//! Programmes and instruments that fund projects.
use super::as_of_context::AsOfContext;
use super::short::HasShort;
use crate::service::reference::Reference;
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use entity::programme;
use entity::vocabulary::DirectorateGeneral;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A programme or instrument that funds projects.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Programme {
    /// Code: `TAIEX`.
    #[schema(example = "TAIEX")]
    pub code: String,
    /// URL of the programme in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/programmes/TAIEX")]
    #[graphql(skip)]
    pub url: String,
    /// URL of the programme for people. Until the register has pages, it redirects to `url`.
    #[schema(format = "uri", example = "https://thb-register.example/programmes/TAIEX")]
    #[graphql(skip)]
    pub html_url: String,
    /// Name: `Instrument for Stability`.
    #[schema(extensions(("x-label" = json!("programme"))))]
    pub name: String,
    /// Directorate-General in charge. `null` outside the Commission, or if unknown.
    #[schema(required)]
    pub directorate_general: Option<DirectorateGeneral>,
    /// First year: `2007`. `null` if unknown.
    #[schema(required)]
    pub years_from: Option<i32>,
    /// Last year: `2013`. `null` if the programme is ongoing, or if unknown.
    #[schema(required)]
    pub years_to: Option<i32>,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A programme or instrument that funds projects.
#[derive(Serialize, ToSchema)]
#[schema(as = ProgrammeName)]
pub struct ShortProgramme<'a> {
    /// Code: `TAIEX`.
    #[schema(example = "TAIEX")]
    code: &'a str,
    /// Name: `Instrument for Stability`.
    #[schema(extensions(("x-label" = json!("programme"))))]
    name: &'a str,
}

impl Programme {
    /// Returns a programme without its addresses, which only programmes themselves show.
    fn new(row: programme::Model, context: &AsOfContext) -> Self {
        let programme::Model { code, name, directorate_general, years_from, years_to } = row;
        let (url, html_url) = (String::new(), String::new());
        Self { code, url, html_url, name, directorate_general, years_from, years_to, context: context.clone() }
    }

    /// Returns the programme with the code that a record names.
    pub fn of(code: String, context: &AsOfContext) -> Self {
        match context.reference_data.programmes.get(&code).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys prevent this, unless the row was added after the reference data were loaded.
            None => Self {
                name: code.clone(),
                code,
                url: String::new(),
                html_url: String::new(),
                directorate_general: None,
                years_from: None,
                years_to: None,
                context: context.clone(),
            },
        }
    }
}

impl HasShort for Programme {
    type Short<'a> = ShortProgramme<'a>;

    fn short(&self) -> ShortProgramme<'_> {
        ShortProgramme { code: &self.code, name: &self.name }
    }
}

impl Reference for Programme {
    const NAME: &'static str = "programme";
    const PATH: &'static str = "programmes";
    const KEY: &'static str = "code";
    type Row = programme::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, programme::Model> {
        &data.programmes
    }

    fn of_row(row: programme::Model, snapshot: &Snapshot) -> Self {
        let programme = Self::new(row, &AsOfContext::of(snapshot));
        let (url, html_url) =
            (programme.context.url::<Self>(&programme.code), programme.context.html_url::<Self>(&programme.code));
        Self { url, html_url, ..programme }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.code, &self.name]
    }
}
