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
    /// A project, training, campaign, conference or another reported activity.
    Project,
    /// A legal or administrative instrument between parties, at any stage from first contacts to force.
    Agreement,
    /// A step or an activity of an EU agency with a counterpart, which is not itself an instrument.
    Cooperation,
}

impl Kind {
    /// As records of it are named in addresses: `/v1/projects`.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Action => "actions",
            Self::Project => "projects",
            Self::Agreement => "agreements",
            Self::Cooperation => "cooperation",
        }
    }
}

/// What a revision did to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It is new.
    Added,
    /// Another version took the place of the one before.
    Changed,
    /// It is no longer current; earlier versions stay.
    Removed,
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

/// What form an activity has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FormCategory {
    /// A project.
    Project,
    /// A training, a workshop or a seminar that teaches.
    Training,
    /// A conference, a seminar or a meeting.
    Conference,
    /// A study visit.
    StudyVisit,
    /// A campaign that raises awareness.
    Campaign,
    /// An exchange of information.
    InformationExchange,
    /// Operational cooperation of authorities.
    Operational,
    /// Liaison officers, or contacts that are kept up.
    Liaison,
    /// A joint investigation.
    JointInvestigation,
    /// An agreement or another instrument.
    Agreement,
    /// Legislation.
    Legislation,
    /// A strategy, a plan or a policy.
    Strategy,
    /// Research.
    Research,
    /// Money given to others.
    Funding,
    /// None of the others.
    Other,
}

/// What an activity works for: the parts of a policy against trafficking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Theme {
    /// That it does not happen.
    Prevention,
    /// That victims are protected and supported.
    Protection,
    /// That traffickers are found and tried.
    Prosecution,
    /// That those who act do so together.
    Partnership,
    /// That more is known.
    Research,
}

/// A Directorate-General of the European Commission, as of 2011.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DirectorateGeneral {
    /// Home Affairs.
    HomeAffairs,
    /// Enlargement.
    Enlargement,
    /// Development and Cooperation.
    DevelopmentCooperation,
    /// Justice, Freedom and Security, the predecessor of Home Affairs.
    JusticeFreedomAndSecurity,
}

/// What an amount pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum AmountRole {
    /// The whole.
    Total,
    /// The support of the Union.
    Eu,
    /// The share of a state.
    National,
    /// The share of others who pay along.
    Cofinancing,
    /// A grant.
    Grant,
    /// What was asked for, and not yet given.
    Requested,
    /// Something else.
    Other,
}

/// Which end of a range an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Bound {
    /// The least.
    Min,
    /// The most.
    Max,
}

/// What sort of instrument an agreement is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    ToSchema,
    Enum,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum AgreementType {
    /// An operational agreement of Europol: personal data may be exchanged.
    Operational,
    /// A strategic agreement of Europol: no personal data.
    Strategic,
    /// A working arrangement.
    WorkingArrangement,
    /// A cooperation arrangement.
    CooperationArrangement,
    /// An administrative arrangement.
    AdministrativeArrangement,
    /// A cooperation agreement.
    CooperationAgreement,
    /// A memorandum of understanding.
    MemorandumOfUnderstanding,
    /// A letter of intent.
    LetterOfIntent,
    /// Another agreement of two states.
    Bilateral,
    /// Another agreement of more than two.
    Multilateral,
    /// None of the others.
    Other,
}

/// How far an agreement has come, as the document says last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Stage {
    /// First contacts, questionnaires on data protection among them.
    Contacts,
    /// Negotiations.
    Negotiation,
    /// Agreed, and not yet signed.
    AwaitingSignature,
    /// Signed; the document does not say that it is in force.
    Signed,
    /// In force.
    InForce,
    /// Interrupted.
    OnHold,
    /// Given up.
    Declined,
}

/// A step that an agreement takes, in their order.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    ToSchema,
    Enum,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MilestoneKind {
    /// First contacts.
    ContactsOpened,
    /// The start of negotiations.
    NegotiationsOpened,
    /// The report on data protection is finished.
    DataProtectionReportFinalised,
    /// The Management Board approves that report.
    DataProtectionReportBoardApproval,
    /// The Council approves that report.
    DataProtectionReportCouncilApproval,
    /// The draft is finished.
    DraftFinalised,
    /// The Management Board approves the draft.
    BoardApproval,
    /// The Council approves the draft.
    CouncilApproval,
    /// It is signed.
    Signature,
    /// It is ratified.
    Ratification,
    /// It enters into force.
    EntryIntoForce,
}

/// What a step or an activity of an agency is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CooperationKind {
    /// A contact or a meeting, not a negotiation.
    Contact,
    /// A questionnaire is sent.
    QuestionnaireSent,
    /// A questionnaire comes back.
    QuestionnaireReceived,
    /// A study visit.
    StudyVisit,
    /// A fact-finding mission.
    FactFindingMission,
    /// A meeting to negotiate.
    NegotiationMeeting,
    /// A decision of a body.
    Decision,
    /// A letter.
    Letter,
    /// A signature.
    Signature,
    /// A ratification.
    Ratification,
    /// A conference.
    Conference,
    /// Support of a project.
    ProjectSupport,
    /// A joint analysis, such as an analysis work file.
    JointAnalysis,
    /// Research.
    Research,
    /// A training.
    Training,
    /// None of the others.
    Other,
}

/// Whether a step has been taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CooperationStatus {
    /// It was taken.
    Done,
    /// It is to be taken.
    Planned,
    /// It is being taken.
    Ongoing,
    /// It was called off.
    Cancelled,
}
