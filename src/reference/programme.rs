//! Programmes and instruments that fund projects.
use super::as_of_context::AsOfContext;
use super::entry_filter::entry_filter;
use super::short::HasShort;
use crate::language::{Language, entry_label};
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use entity::vocabulary::DirectorateGeneral;
use entity::{Edtf, programme};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

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
    /// URL of the programme for people.
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

entry_filter! {
    /// Filters for programmes. Values of one filter are combined with OR, different filters with AND.
    ProgrammeFilter of Programme;
    lists {
        /// Directorate-General in charge: `home_affairs`.
        directorate_general, not_directorate_general: DirectorateGeneral =
            |programme| programme.directorate_general.into_iter().collect();
    }
    {
        /// Only programmes that may have run on or after this date: `2010`. An unknown end is open. Excludes programmes without years.
        #[param(value_type = String, required = false)]
        pub active_from: Option<Edtf>,
        /// Only programmes that may have run on or before this date: `2006`. An unknown beginning is open. Excludes programmes without
        /// years.
        #[param(value_type = String, required = false)]
        pub active_to: Option<Edtf>,
    }
    keeping |filter, programme| {
        let has_years = programme.years_from.or(programme.years_to).is_some();
        let ends = programme.years_to.map(|year| format!("{year:04}-12-31"));
        let begins = programme.years_from.map(|year| format!("{year:04}-01-01"));
        let from = |date: &Edtf| has_years && ends.is_none_or(|end| end >= date.earliest());
        let to = |date: &Edtf| has_years && begins.is_none_or(|begin| begin <= date.latest());
        filter.active_from.as_ref().is_none_or(from) && filter.active_to.as_ref().is_none_or(to)
    }
}

/// Sort keys for programmes. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Programmes without a first year come last in both directions. Default: by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum ProgrammeSort {
    /// By name, ascending, compared character by character.
    #[serde(rename = "name")]
    Name,
    /// By name, descending.
    #[serde(rename = "-name")]
    NameDesc,
    /// By label, ascending, in the order of the language of `lang`.
    #[serde(rename = "label")]
    Label,
    /// By label, descending.
    #[serde(rename = "-label")]
    LabelDesc,
    /// By first year, ascending.
    #[serde(rename = "years_from")]
    YearsFrom,
    /// By first year, descending.
    #[serde(rename = "-years_from")]
    YearsFromDesc,
}

impl Reference for Programme {
    const NAME: &'static str = "programme";
    const PATH: &'static str = "programmes";
    const KEY: &'static str = "code";
    type Row = programme::Model;
    type Filter = ProgrammeFilter;
    type Sort = ProgrammeSort;

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

    fn sort_value(&self, sort: ProgrammeSort, language: Language) -> Option<SortValue> {
        match sort {
            ProgrammeSort::Name | ProgrammeSort::NameDesc => Some(SortValue::Text(self.name.clone())),
            ProgrammeSort::Label | ProgrammeSort::LabelDesc => {
                Some(SortValue::Text(entry_label(language, Self::NAME, &self.code, &self.name)))
            }
            ProgrammeSort::YearsFrom | ProgrammeSort::YearsFromDesc => {
                self.years_from.map(|year| SortValue::Number(year.into()))
            }
        }
    }
}
