//! Views of projects.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::ReportView;
use crate::reference::{Programme, ShortProgramme, short};
use async_graphql::SimpleObject;
use entity::vocabulary::{DirectorateGeneral, Theme};
use serde::Serialize;
use utoipa::ToSchema;

/// A reported activity: project, training, campaign, conference, study visit, liaison, joint investigation, legislation and others.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Project {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: ReportView,
    /// Programme or instrument that funds the project. `null` if the row names none or its heading is missing.
    #[serde(serialize_with = "short::option")]
    #[schema(required, value_type = Option<ShortProgramme<'static>>)]
    pub programme: Option<Programme>,
    /// Directorate-General of the Commission that the project is reported under. `null` outside the Commission's tables.
    #[schema(required)]
    pub directorate_general: Option<DirectorateGeneral>,
    /// Themes of the project.
    pub themes: Vec<Theme>,
    /// Ids of earlier records that report the same project. Count its amount only once.
    #[graphql(skip)]
    pub same_as: Vec<String>,
}
