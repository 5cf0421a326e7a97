//! Every closed list, once: column type, JSON value, OpenAPI enum and GraphQL enum.
use async_graphql::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The kind of a record.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    ToSchema,
    Enum,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Kind {
    /// One lettered action of an EU plan, with its state of play.
    Action,
}

/// Who may read a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Access {
    /// Everybody.
    Public,
    /// Those who were given the right to.
    Restricted,
}

/// How the timetable of an action is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum TimetableKind {
    /// By a date, the `deadline`.
    By,
    /// All the time, without an end.
    Ongoing,
    /// Again and again, such as once a year.
    Recurring,
    /// As soon as possible, without a date.
    AsSoonAsPossible,
    /// The cell is empty.
    None,
}

/// How far along an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ActionStatus {
    /// Only planned.
    NotStarted,
    /// Work is under way.
    InProgress,
    /// What the action asks for has happened.
    Done,
    /// It was not done in time, or was put off.
    Delayed,
    /// It comes again, and was met this time.
    Recurring,
    /// The document does not say.
    Unknown,
}

/// What a body has to do with an action that it is responsible for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ResponsibleRole {
    /// It carries the action out.
    Lead,
    /// It helps the one in the lead.
    Support,
    /// It brings the work of others together.
    Coordinator,
}

/// What an organisation has to do with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OrganisationRole {
    /// It leads.
    Lead,
    /// It answers for a project that the Union funds.
    Promoter,
    /// It works together with the others.
    Partner,
    /// It pays.
    Funder,
    /// It takes part.
    Participant,
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OrganisationType {
    /// A Member State of the European Union, at the time of the document.
    MemberState,
    /// An institution of the European Union, or a service or a working party of one.
    EuInstitution,
    /// An agency of the European Union.
    EuAgency,
    /// An organisation of states.
    InternationalOrganisation,
    /// An authority of a country outside the European Union.
    ThirdCountryAuthority,
    /// An authority of a Member State.
    NationalAuthority,
    /// A non-governmental organisation.
    Ngo,
    /// A university or a research institute.
    Academic,
    /// A company.
    Private,
    /// A network of organisations or practitioners.
    Network,
}
