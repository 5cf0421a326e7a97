//! Nodes of the graph: records of any kind, and entries of reference data.
// The fields of an interface are attributes, and many have the same type.
#![allow(clippy::duplicated_attributes)]

use super::actions::Action;
use super::agreements::Agreement;
use super::common_view::{Participation, RecordCountry, Source};
use super::cooperation::Cooperation;
use super::node_id::{self, NodeRef};
use super::projects::Project;
use crate::error::{Error, Place, Result};
use crate::query::paging::PageSize;
use crate::reference::{Country, Document, ExchangeRate, Organisation, Plan, Programme, Region};
use crate::service::queries;
use crate::service::reference::{self, Reference};
use crate::store::{AsOf, Snapshot};
use async_graphql::{ID, Interface};
use entity::Revision;
use entity::vocabulary::{Access, Kind};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// An object with an id that is unique over the whole schema.
#[derive(Clone, Interface)]
#[graphql(
    field(name = "id", ty = "ID", desc = "Id within the type, as filters take it: `UA`."),
    field(
        name = "node_id",
        ty = "ID",
        desc = "Id over all types: `country:UA`. The same in each state of the register."
    ),
    field(
        name = "state_id",
        ty = "ID",
        desc = "Id of the object in the state that was read, as a key for caches: `country:UA@3`."
    )
)]
pub enum Node {
    Action(Arc<Action>),
    Project(Arc<Project>),
    Agreement(Arc<Agreement>),
    CooperationRecord(Arc<Cooperation>),
    Plan(Plan),
    Organisation(Organisation),
    Document(Document),
    Country(Country),
    Region(Region),
    Programme(Programme),
    ExchangeRate(ExchangeRate),
}

/// A record of any kind.
#[derive(Clone, Serialize, Interface)]
#[serde(untagged)]
#[graphql(
    name = "Record",
    field(
        name = "id",
        ty = "ID",
        desc = "Permanent, readable id: `16633-06-1.1.a`. Unique across all kinds and never reused."
    ),
    field(
        name = "node_id",
        ty = "ID",
        desc = "Id over all types: `action:16633-06-1.1.a`. The same in each state of the register."
    ),
    field(
        name = "state_id",
        ty = "ID",
        desc = "Id of the record in the state that was read, as a key for caches: `action:16633-06-1.1.a@3`."
    ),
    field(name = "kind", ty = "&Kind", desc = "Kind of the record."),
    field(name = "url", ty = "&String", desc = "Permanent URL of the record in REST, without `as_of`."),
    field(name = "html_url", ty = "&String", desc = "Permanent URL of the record for people."),
    field(
        name = "title",
        ty = "&String",
        desc = "Short title: the printed name if the document gives one, else in the register's own words."
    ),
    field(name = "summary", ty = "&String", desc = "Summary of the report, in the register's own words."),
    field(
        name = "official_text",
        ty = "&Option<String>",
        desc = "Wording of the document. `null` until an operator imports it."
    ),
    field(
        name = "note",
        ty = "&Option<String>",
        desc = "Contradictions and errors in the document, and how the register interprets them. `null` if the document has none."
    ),
    field(name = "source", ty = "&Source", desc = "Position of the record in its source document."),
    field(name = "access", ty = "&Access", desc = "Who may read the record."),
    field(name = "since", ty = "&Revision", desc = "Revision at which this version became current."),
    field(
        name = "until",
        ty = "&Option<Revision>",
        desc = "Revision at which this version was replaced or removed. `null` while it is current."
    ),
    field(name = "reporter", ty = "&Organisation", desc = "Organisation that reports the record."),
    field(
        name = "countries",
        ty = "Vec<&Country>",
        desc = "Countries concerned, except the reporting country, in document order."
    ),
    field(name = "countries_with_roles", ty = "&[RecordCountry]", desc = "The same countries, with their roles."),
    field(
        name = "regions",
        ty = "&[Region]",
        desc = "Groups of countries that the document names without listing their members."
    ),
    field(name = "organisations", ty = "&[Participation]", desc = "Organisations that take part, with their roles.")
)]
pub enum AnyRecord {
    Action(Arc<Action>),
    Project(Arc<Project>),
    Agreement(Arc<Agreement>),
    CooperationRecord(Arc<Cooperation>),
}

impl AnyRecord {
    fn node_type(&self) -> &'static str {
        match self {
            Self::Action(_) => node_id::ACTION,
            Self::Project(_) => node_id::PROJECT,
            Self::Agreement(_) => node_id::AGREEMENT,
            Self::CooperationRecord(_) => node_id::COOPERATION,
        }
    }
}

impl From<AnyRecord> for Node {
    fn from(record: AnyRecord) -> Self {
        match record {
            AnyRecord::Action(action) => Self::Action(action),
            AnyRecord::Project(project) => Self::Project(project),
            AnyRecord::Agreement(agreement) => Self::Agreement(agreement),
            AnyRecord::CooperationRecord(cooperation) => Self::CooperationRecord(cooperation),
        }
    }
}

/// Returns nodes by their ids, with one query per kind of record. `None` for each id that does not exist.
///
/// # Errors
///
/// Returns an error if there are too many ids, ids of several revisions, or the database fails.
pub async fn nodes(snapshot: &Snapshot, ids: &[ID], as_of: Option<AsOf>) -> Result<Vec<Option<Node>>> {
    if ids.len() > usize::from(PageSize::MAX) {
        let detail = format!("has {} ids, but at most {} are allowed", ids.len(), PageSize::MAX);
        return Err(Error::fault(Place::Argument, "ids", detail));
    }
    let references: Vec<NodeRef<'_>> = ids.iter().map(|id| NodeRef::read(id)).collect();
    let as_of = if as_of.is_some() { as_of } else { shared_revision(&references)? };
    let snapshot = &snapshot.at(as_of).await?;
    let is_record = |reference: &&NodeRef<'_>| reference_data(snapshot, reference).is_none();
    let record_ids: Vec<String> =
        references.iter().filter(is_record).map(|reference| reference.id.to_owned()).collect();
    let records = records(snapshot, &record_ids).await?;
    let record = |reference: &NodeRef<'_>| {
        let record = records.get(reference.id)?;
        let is_of_type = reference.node_type.is_none_or(|node_type| node_type == record.node_type());
        is_of_type.then(|| record.clone().into())
    };
    let node = |reference| reference_data(snapshot, reference).or_else(|| record(reference));
    // An id may occur twice.
    Ok(references.iter().map(node).collect())
}

/// Returns the revision that the ids of states name.
fn shared_revision(references: &[NodeRef<'_>]) -> Result<Option<AsOf>> {
    let mut revisions: BTreeSet<Option<Revision>> = references.iter().map(|reference| reference.revision).collect();
    let revision = revisions.pop_first().flatten();
    if revisions.is_empty() {
        return Ok(revision.map(AsOf::Revision));
    }
    Err(Error::fault(
        Place::Argument,
        "ids",
        "must not mix ids of different revisions: use one request per revision, or asOf",
    ))
}

/// Returns the entry of reference data with an id. `None` if it does not exist or is a record.
fn reference_data(snapshot: &Snapshot, reference: &NodeRef<'_>) -> Option<Node> {
    fn entry<R: Reference>(snapshot: &Snapshot, id: &str, node: fn(R) -> Node) -> Option<Node> {
        reference::find(snapshot, id).map(node)
    }
    let id = reference.id;
    match reference.node_type? {
        node_id::PLAN => entry(snapshot, id, Node::Plan),
        node_id::ORGANISATION => entry(snapshot, id, Node::Organisation),
        node_id::DOCUMENT => entry(snapshot, id, Node::Document),
        node_id::COUNTRY => entry(snapshot, id, Node::Country),
        node_id::REGION => entry(snapshot, id, Node::Region),
        node_id::PROGRAMME => entry(snapshot, id, Node::Programme),
        node_id::EXCHANGE_RATE => entry(snapshot, id, Node::ExchangeRate),
        _ => None,
    }
}

/// Returns the existing records of any kind among these ids, by id, with one query per kind.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn records(snapshot: &Snapshot, ids: &[String]) -> Result<HashMap<String, AnyRecord>> {
    fn add<R>(to: &mut HashMap<String, AnyRecord>, records: HashMap<String, R>, record: fn(R) -> AnyRecord) {
        to.extend(records.into_iter().map(|(id, one)| (id, record(one))));
    }
    let mut records = HashMap::new();
    if ids.is_empty() {
        return Ok(records);
    }
    for (kind, ids) in queries::by_kind(snapshot, ids).await? {
        match kind {
            Kind::Action => add(&mut records, queries::get_many(snapshot, &ids).await?, AnyRecord::Action),
            Kind::Project => add(&mut records, queries::get_many(snapshot, &ids).await?, AnyRecord::Project),
            Kind::Agreement => add(&mut records, queries::get_many(snapshot, &ids).await?, AnyRecord::Agreement),
            Kind::Cooperation => {
                add(&mut records, queries::get_many(snapshot, &ids).await?, AnyRecord::CooperationRecord);
            }
        }
    }
    Ok(records)
}
