//! Documents.
use super::as_of_context::AsOfContext;
use super::entry_filter::{entry_filter, may_be_in};
use crate::error::Result;
use crate::language::Language;
use crate::query::filter_values::{OrNone, Values, ids, values};
use crate::service::reference::{self, EntryFilter, Reference, has_values};
use crate::store::{ReferenceData, Snapshot, SortValue};
use async_graphql::{Enum, ID, InputObject, SimpleObject};
use chrono::{Datelike, NaiveDate};
use entity::{Edtf, document};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

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
    /// URL of the document for people.
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

entry_filter! {
    /// Filters for documents. Values of one filter are combined with OR, different filters with AND.
    DocumentFilter of Document;
    lists {
        /// Id of the organisation that issued the document: `presidency`.
        originator, not_originator: String = |document| document.originator.iter().cloned().collect();
        /// Distribution marking: `LIMITE`.
        marking, not_marking: String = |document| document.marking.iter().cloned().collect();
        /// Year of the earliest possible day of the date: `2011`.
        year, not_year: i32 = |document| document.date_earliest.iter().map(Datelike::year).collect();
    }
    {
        /// Only documents whose date may fall on or after this date: `2006`. Excludes documents without a date.
        #[param(value_type = String, required = false)]
        pub date_from: Option<Edtf>,
        /// Only documents whose date may fall on or before this date: `2011`. Excludes documents without a date.
        #[param(value_type = String, required = false)]
        pub date_to: Option<Edtf>,
    }
    keeping |filter, document| may_be_in(document.date.as_ref(), filter.date_from.as_ref(), filter.date_to.as_ref())
}

/// Sort keys for documents. A minus prefix (in GraphQL the suffix `_DESC`) means descending. Documents without a title or a date come last in both directions. Default: by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
pub enum DocumentSort {
    /// By title, ascending, compared character by character.
    #[serde(rename = "title")]
    Title,
    /// By title, descending.
    #[serde(rename = "-title")]
    TitleDesc,
    /// By the earliest possible day of the date, ascending.
    #[serde(rename = "date")]
    Date,
    /// By the latest possible day of the date, descending.
    #[serde(rename = "-date")]
    DateDesc,
}

impl Reference for Document {
    const NAME: &'static str = "document";
    const PATH: &'static str = "documents";
    const KEY: &'static str = "number";
    type Row = document::Model;
    type Filter = DocumentFilter;
    type Sort = DocumentSort;

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

    fn sort_value(&self, sort: DocumentSort, _: Language) -> Option<SortValue> {
        Some(SortValue::Text(match sort {
            DocumentSort::Title | DocumentSort::TitleDesc => self.title.clone()?,
            DocumentSort::Date => self.date.as_ref()?.earliest(),
            DocumentSort::DateDesc => self.date.as_ref()?.latest(),
        }))
    }
}
