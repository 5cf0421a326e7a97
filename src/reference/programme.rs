//! Programmes and instruments that pay for projects.
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

/// A programme or an instrument that pays for projects.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Programme {
    /// Such as `TAIEX`.
    #[schema(example = "TAIEX")]
    pub code: String,
    /// Its name: `Instrument for Stability`.
    pub name: String,
    /// The Directorate-General that runs it; null outside the Commission, or where that is not told.
    #[schema(required)]
    pub directorate_general: Option<DirectorateGeneral>,
    /// Its first year, `2007`; null where that is not told.
    #[schema(required)]
    pub years_from: Option<i32>,
    /// Its last year, `2013`; null where it goes on, or that is not told.
    #[schema(required)]
    pub years_to: Option<i32>,
    /// Where GraphQL walks on from.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

/// A programme or an instrument that pays for projects.
#[derive(Serialize, ToSchema)]
#[schema(as = ProgrammeName)]
pub struct ShortProgramme<'a> {
    /// Such as `TAIEX`.
    #[schema(example = "TAIEX")]
    code: &'a str,
    /// Its name: `Instrument for Stability`.
    name: &'a str,
}

impl Programme {
    fn new(row: programme::Model, context: &AsOfContext) -> Self {
        let programme::Model { code, name, directorate_general, years_from, years_to } = row;
        Self { code, name, directorate_general, years_from, years_to, context: context.clone() }
    }

    /// Returns the programme with a code, as a record names it.
    pub fn of(code: String, context: &AsOfContext) -> Self {
        match context.reference_data.programmes.get(&code).cloned() {
            Some(row) => Self::new(row, context),
            // Foreign keys exclude it, unless it was added since the reference data were read.
            None => Self {
                name: code.clone(),
                code,
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
    const KEY: &'static str = "code";
    type Row = programme::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, programme::Model> {
        &data.programmes
    }

    fn of_row(row: programme::Model, snapshot: &Snapshot) -> Self {
        Self::new(row, &AsOfContext::of(snapshot))
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.code, &self.name]
    }
}
