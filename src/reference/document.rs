//! Documents.
use super::as_of_context::AsOfContext;
use crate::error::Result;
use crate::service::reference::{self, Reference};
use crate::store::{ReferenceData, Snapshot};
use async_graphql::SimpleObject;
use chrono::NaiveDate;
use entity::{Edtf, document};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A source document of the register, or a document that a record cites.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Document {
    /// Council document number: `16633/06`. For other documents, the usual citation.
    #[schema(example = "16633/06")]
    pub number: String,
    /// URL of the document in the API.
    #[schema(format = "uri", example = "https://thb-register.example/v1/documents/16633-06")]
    #[graphql(skip)]
    pub url: String,
    /// URL of the document for people. Until the register has pages, it redirects to `url`.
    #[schema(format = "uri", example = "https://thb-register.example/documents/16633-06")]
    #[graphql(skip)]
    pub html_url: String,
    /// Date printed on the document. `null` if unknown.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Earliest possible day of the date.
    #[schema(required)]
    pub date_earliest: Option<NaiveDate>,
    /// Latest possible day of the date.
    #[schema(required)]
    pub date_latest: Option<NaiveDate>,
    /// Title, or the description by a document that cites it.
    #[schema(required)]
    #[graphql(skip)]
    pub title: Option<String>,
    /// Id of the organisation that issued the document. `null` if unknown.
    #[schema(required)]
    pub originator: Option<String>,
    /// Distribution marking printed on the document: `LIMITE`.
    #[schema(required)]
    pub marking: Option<String>,
    /// Revision and reference data for linked GraphQL fields.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: AsOfContext,
}

impl Document {
    /// Returns a document without its addresses, which only documents themselves show.
    fn new(row: document::Model, context: &AsOfContext) -> Self {
        let document::Model { number, date, title, originator, marking } = row;
        Self {
            number,
            url: String::new(),
            html_url: String::new(),
            date_earliest: date.as_ref().and_then(Edtf::earliest_day),
            date_latest: date.as_ref().and_then(Edtf::latest_day),
            date,
            title,
            originator,
            marking,
            context: context.clone(),
        }
    }

    /// Returns the document with a number. The number may be written as in the path of a document: `16633-06`.
    ///
    /// # Errors
    ///
    /// If it does not exist.
    pub fn with_number(snapshot: &Snapshot, number: &str) -> Result<Self> {
        let is_meant = |known: &&String| *known == number || path_key(known).eq_ignore_ascii_case(&path_key(number));
        let known = snapshot.reference().documents.keys().find(is_meant);
        reference::get(snapshot, known.map_or(number, String::as_str))
    }

    pub fn rest_url(&self) -> String {
        self.context.url::<Self>(&path_key(&self.number))
    }

    pub fn page_url(&self) -> String {
        self.context.html_url::<Self>(&path_key(&self.number))
    }

    /// Returns the document with a number, if it exists.
    pub fn of(number: &str, context: &AsOfContext) -> Option<Self> {
        let row = context.reference_data.documents.get(number)?.clone();
        Some(Self::new(row, context))
    }
}

/// Returns the number of a document as it stands in its path: `16633-06` for `16633/06`.
pub fn path_key(number: &str) -> String {
    let parts = number.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

impl Reference for Document {
    const NAME: &'static str = "document";
    const PATH: &'static str = "documents";
    const KEY: &'static str = "number";
    type Row = document::Model;

    fn rows(data: &ReferenceData) -> &BTreeMap<String, document::Model> {
        &data.documents
    }

    fn of_row(row: document::Model, snapshot: &Snapshot) -> Self {
        let document = Self::new(row, &AsOfContext::of(snapshot));
        Self { url: document.rest_url(), html_url: document.page_url(), ..document }
    }

    fn texts(&self) -> Vec<&str> {
        [Some(&self.number), self.title.as_ref()].into_iter().flatten().map(String::as_str).collect()
    }
}
