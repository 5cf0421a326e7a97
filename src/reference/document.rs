//! Documents.
use super::as_of_context::AsOfContext;
use crate::graphql::ReferenceNode;
use crate::service::Snapshot;
use crate::service::reference::Reference;
use async_graphql::SimpleObject;
use entity::{Edtf, document};
use serde::Serialize;
use utoipa::ToSchema;

/// A document that the register was read from, or that a record cites.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
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
    /// Where GraphQL walks on from. `None` in REST lists.
    #[serde(skip)]
    #[graphql(skip)]
    pub context: Option<AsOfContext>,
}

impl Document {
    /// Returns the document with a number, if there is one.
    pub fn of(number: &str, context: &AsOfContext) -> Option<Self> {
        let row = context.reference_data.documents.get(number)?.clone();
        Some(Self { context: Some(context.clone()), ..row.into() })
    }
}

impl Reference for Document {
    const NAME: &'static str = "document";
    type Entity = document::Entity;
    const KEY: document::Column = document::Column::Number;

    fn texts(&self) -> Vec<&str> {
        [Some(&self.number), self.title.as_ref()].into_iter().flatten().map(String::as_str).collect()
    }
}

impl From<document::Model> for Document {
    fn from(document::Model { number, date, title, originator, marking }: document::Model) -> Self {
        Self { number, date, title, originator, marking, context: None }
    }
}

impl ReferenceNode for Document {
    fn within(self, snapshot: &Snapshot<'_>) -> Self {
        Self { context: Some(AsOfContext::of(snapshot)), ..self }
    }
}
