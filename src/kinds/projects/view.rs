//! What the register shows of projects.
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::ReportView;
use crate::reference::{Programme, ShortProgramme, short};
use async_graphql::SimpleObject;
use entity::vocabulary::{DirectorateGeneral, Theme};
use serde::Serialize;
use utoipa::ToSchema;

/// A reported activity: project, training, campaign, conference, study visit, liaison, joint investigation, legislation, ...
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema, SimpleObject)]
#[graphql(complex)]
pub struct Project {
    #[serde(flatten)]
    #[graphql(flatten)]
    pub shared: CommonView,
    #[serde(flatten)]
    #[graphql(flatten)]
    pub report: ReportView,
    /// The programme or instrument that pays for it; null where the row names none, or its heading is lost.
    #[serde(serialize_with = "short::option")]
    #[schema(required, value_type = Option<ShortProgramme<'static>>)]
    pub programme: Option<Programme>,
    /// The Directorate-General of the Commission under which it is reported; null outside the Commission's tables.
    #[schema(required)]
    pub directorate_general: Option<DirectorateGeneral>,
    /// What it works for.
    pub themes: Vec<Theme>,
    /// The ids of earlier records that report the same project: add its amount up once.
    #[graphql(skip)]
    pub same_as: Vec<String>,
}
