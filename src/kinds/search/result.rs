//! Records of any kind among search results.
use crate::error::Result;
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common_view::CommonView;
use crate::kinds::cooperation::Cooperation;
use crate::kinds::projects::Project;
use crate::service::queries;
use crate::store::Snapshot;
use async_graphql::Union;
use entity::Edtf;
use entity::vocabulary::{Kind, Stage};
use std::collections::HashMap;
use std::sync::Arc;

/// A record that matches a search.
#[derive(Union)]
pub enum SearchResult {
    Action(Arc<Action>),
    Project(Arc<Project>),
    Agreement(Arc<Agreement>),
    CooperationRecord(Arc<Cooperation>),
}

impl SearchResult {
    /// Returns the fields that records of all kinds share.
    pub fn common(&self) -> &CommonView {
        match self {
            Self::Action(action) => &action.shared,
            Self::Project(project) => &project.shared,
            Self::Agreement(agreement) => &agreement.shared,
            Self::CooperationRecord(record) => &record.shared,
        }
    }

    /// Returns the start of a project, the newest milestone of an agreement, the date of a cooperation record, or the deadline of an action.
    pub fn date(&self) -> Option<&Edtf> {
        match self {
            Self::Action(action) => action.timetable.deadline.as_ref(),
            Self::Project(project) => project.report.period.start.as_ref(),
            Self::Agreement(agreement) => {
                let dates = agreement.milestones.iter().filter_map(|milestone| milestone.date.as_ref());
                dates.max_by_key(|date| date.latest())
            }
            Self::CooperationRecord(record) => record.date.as_ref(),
        }
    }

    /// Returns the stage of an agreement.
    pub fn stage(&self) -> Option<Stage> {
        match self {
            Self::Agreement(agreement) => agreement.stage,
            Self::Action(_) | Self::Project(_) | Self::CooperationRecord(_) => None,
        }
    }
}

/// Reads the records of a kind by their ids.
///
/// # Errors
///
/// If the database fails.
pub async fn records_of_kind(snapshot: &Snapshot, kind: Kind, ids: &[String]) -> Result<HashMap<String, SearchResult>> {
    fn to_results<R>(records: HashMap<String, R>, result: fn(R) -> SearchResult) -> HashMap<String, SearchResult> {
        records.into_iter().map(|(id, record)| (id, result(record))).collect()
    }
    Ok(match kind {
        Kind::Action => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Action),
        Kind::Project => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Project),
        Kind::Agreement => to_results(queries::get_many(snapshot, ids).await?, SearchResult::Agreement),
        Kind::Cooperation => to_results(queries::get_many(snapshot, ids).await?, SearchResult::CooperationRecord),
    })
}
