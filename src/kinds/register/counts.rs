//! The number of records by kind.
use crate::error::Result;
use crate::service::coverage;
use crate::store::Snapshot;
use async_graphql::SimpleObject;
use entity::vocabulary::Kind;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The number of records by kind.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema, SimpleObject)]
pub struct Counts {
    /// Actions of EU plans.
    pub actions: u64,
    /// Projects.
    pub projects: u64,
    /// Agreements.
    pub agreements: u64,
    /// Cooperation records.
    pub cooperation_records: u64,
}

impl Counts {
    pub fn of(counts: &BTreeMap<Kind, u64>) -> Self {
        let count = |kind| counts.get(&kind).copied().unwrap_or_default();
        Self {
            actions: count(Kind::Action),
            projects: count(Kind::Project),
            agreements: count(Kind::Agreement),
            cooperation_records: count(Kind::Cooperation),
        }
    }
}

/// Counts the records of each kind.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn counts(snapshot: &Snapshot) -> Result<Counts> {
    Ok(Counts::of(&coverage::counts(snapshot).await?))
}
