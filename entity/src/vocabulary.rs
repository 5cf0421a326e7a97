//! The closed lists. Each type defines the column type, the JSON values, the OpenAPI enum and the GraphQL enum.
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
    /// A lettered action of an EU plan, with its state of play.
    Action,
    /// A project, training, campaign, conference or other reported activity.
    Project,
    /// A legal or administrative instrument between parties, at any stage from first contacts to entry into force.
    Agreement,
    /// A step or activity of an EU agency with a counterpart that is not itself an instrument.
    Cooperation,
}

impl Kind {
    /// Returns the path segment in URLs: `projects` in `/v1/projects`.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Action => "actions",
            Self::Project => "projects",
            Self::Agreement => "agreements",
            Self::Cooperation => "cooperation",
        }
    }

    /// Returns the name in the API: `project`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Project => "project",
            Self::Agreement => "agreement",
            Self::Cooperation => "cooperation",
        }
    }
}

/// The effect of a revision on a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The record is new.
    Added,
    /// A new version replaces the previous one.
    Changed,
    /// The record is no longer current. Earlier versions remain available.
    Removed,
}

/// Who may read a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Access {
    /// Everyone.
    Public,
    /// Only readers with permission.
    Restricted,
}

/// The kind of timetable of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum TimetableKind {
    /// By a date: the `deadline`.
    By,
    /// Continuously, without an end.
    Ongoing,
    /// At intervals, such as once a year.
    Recurring,
    /// As soon as possible, without a date.
    AsSoonAsPossible,
    /// The cell is empty.
    None,
}

/// The progress of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ActionStatus {
    /// Planned only.
    NotStarted,
    /// Work is in progress.
    InProgress,
    /// The action has been carried out.
    Done,
    /// The action is late or was postponed.
    Delayed,
    /// The action recurs and was carried out this time.
    Recurring,
    /// The document does not say.
    Unknown,
}

/// The role of an organisation that is responsible for an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ResponsibleRole {
    /// Carries out the action.
    Lead,
    /// Supports the lead.
    Support,
    /// Coordinates the work of others.
    Coordinator,
}

/// What a country has to do with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CountryRole {
    /// The activity is about the country, or takes place there.
    Target,
    /// The country, or an authority of it, takes part.
    Partner,
}

/// The role of an organisation in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OrganisationRole {
    /// Leads the activity.
    Lead,
    /// Is accountable for a project that the EU funds.
    Promoter,
    /// Cooperates with the others.
    Partner,
    /// Provides funding.
    Funder,
    /// Takes part.
    Participant,
}

/// The type of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum OrganisationType {
    /// A Member State of the European Union, at the time of the document.
    MemberState,
    /// An institution of the European Union, or one of its services or working parties.
    EuInstitution,
    /// An agency of the European Union.
    EuAgency,
    /// An intergovernmental organisation.
    InternationalOrganisation,
    /// An authority of a country outside the European Union.
    ThirdCountryAuthority,
    /// An authority of a Member State.
    NationalAuthority,
    /// A non-governmental organisation.
    Ngo,
    /// A university or research institute.
    Academic,
    /// A company.
    Private,
    /// A network of organisations or practitioners.
    Network,
}

/// The form of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum FormCategory {
    /// A project.
    Project,
    /// A training, workshop or teaching seminar.
    Training,
    /// A conference, seminar or meeting.
    Conference,
    /// A study visit.
    StudyVisit,
    /// An awareness campaign.
    Campaign,
    /// An exchange of information.
    InformationExchange,
    /// Operational cooperation between authorities.
    Operational,
    /// Liaison officers or permanent contacts.
    Liaison,
    /// A joint investigation.
    JointInvestigation,
    /// An agreement or other instrument.
    Agreement,
    /// Legislation.
    Legislation,
    /// A strategy, plan or policy.
    Strategy,
    /// Research.
    Research,
    /// Funding of others.
    Funding,
    /// Any other form.
    Other,
}

/// The theme of an activity: a part of anti-trafficking policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Theme {
    /// Prevention of trafficking.
    Prevention,
    /// Protection and support of victims.
    Protection,
    /// Detection and prosecution of traffickers.
    Prosecution,
    /// Cooperation between the actors involved.
    Partnership,
    /// Better knowledge of trafficking.
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

/// The role of an amount.
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
pub enum AmountRole {
    /// The total.
    Total,
    /// EU funding.
    Eu,
    /// National funding.
    National,
    /// Co-financing by others.
    Cofinancing,
    /// A grant.
    Grant,
    /// Requested but not yet granted.
    Requested,
    /// Any other role.
    Other,
}

/// What an amount covers.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum Covers {
    /// The whole activity.
    #[default]
    Activity,
    /// The part of one payer.
    Share,
    /// A whole programme, of which the activity is a part.
    Programme,
}

/// The end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Bound {
    /// The minimum.
    Min,
    /// The maximum.
    Max,
}

/// The type of instrument of an agreement.
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
    /// An operational agreement of Europol. Allows the exchange of personal data.
    Operational,
    /// A strategic agreement of Europol. Excludes personal data.
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
    /// Another agreement between two states.
    Bilateral,
    /// Another agreement between more than two states.
    Multilateral,
    /// Any other type.
    Other,
}

/// The stage of an agreement that the document reports last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Stage {
    /// First contacts, including data protection questionnaires.
    Contacts,
    /// Negotiations.
    Negotiation,
    /// Agreed but not yet signed.
    AwaitingSignature,
    /// Signed. The document does not report entry into force.
    Signed,
    /// In force.
    InForce,
    /// Interrupted.
    OnHold,
    /// Abandoned.
    Declined,
}

/// A milestone of an agreement. The values are in the order in which agreements reach them.
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
    /// Start of negotiations.
    NegotiationsOpened,
    /// Completion of the data protection report.
    DataProtectionReportFinalised,
    /// Approval of the data protection report by the Management Board.
    DataProtectionReportBoardApproval,
    /// Approval of the data protection report by the Council.
    DataProtectionReportCouncilApproval,
    /// Completion of the draft.
    DraftFinalised,
    /// Approval of the draft by the Management Board.
    BoardApproval,
    /// Approval of the draft by the Council.
    CouncilApproval,
    /// Signature.
    Signature,
    /// Ratification.
    Ratification,
    /// Entry into force.
    EntryIntoForce,
    /// End of force: termination, expiry or replacement.
    Termination,
}

/// The kind of a step or activity of an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CooperationKind {
    /// A contact or meeting that is not a negotiation.
    Contact,
    /// Dispatch of a questionnaire.
    QuestionnaireSent,
    /// Return of a questionnaire.
    QuestionnaireReceived,
    /// A study visit.
    StudyVisit,
    /// A fact-finding mission.
    FactFindingMission,
    /// A negotiation meeting.
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
    /// Any other kind.
    Other,
}

/// The status of a step or activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CooperationStatus {
    /// Completed.
    Done,
    /// Planned.
    Planned,
    /// In progress.
    Ongoing,
    /// Cancelled.
    Cancelled,
}

/// Why a record adds nothing to a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum NotCounted {
    /// It names no amount.
    NoAmount,
    /// It names only amounts that never count: requested amounts, other amounts, or the upper end of a range.
    RequestedOrOther,
    /// Its amount has no value in euro, because the year or the rate is unknown.
    NotConverted,
    /// Its amount covers a whole programme.
    Programme,
    /// Another record of the same project counts.
    SameProject,
    /// Its amount is a share of the amount that counts.
    ShareOfCounted,
    /// Its amount is a share, but larger than the amount that counts.
    LargerShare,
    /// Another record counts for the same payer.
    SamePayer,
}

/// What a suggestion leads to: an entry of reference data, or a record. Sorted as suggestions are: entries come before records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema, Enum)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionKind {
    /// A country or territory.
    Country,
    /// A group of countries.
    Region,
    /// An organisation.
    Organisation,
    /// A programme that funds projects.
    Programme,
    /// A plan whose actions the register tracks.
    Plan,
    /// A document.
    Document,
    /// A lettered action of an EU plan.
    Action,
    /// A project or another reported activity.
    Project,
    /// A legal or administrative instrument.
    Agreement,
    /// A step or activity of an EU agency.
    Cooperation,
}

impl SuggestionKind {
    /// Returns the path segment in URLs: `countries` in `/v1/countries`.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Country => "countries",
            Self::Region => "regions",
            Self::Organisation => "organisations",
            Self::Programme => "programmes",
            Self::Plan => "plans",
            Self::Document => "documents",
            Self::Action => Kind::Action.path(),
            Self::Project => Kind::Project.path(),
            Self::Agreement => Kind::Agreement.path(),
            Self::Cooperation => Kind::Cooperation.path(),
        }
    }

    /// Returns the name in JSON: `country`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Organisation => "organisation",
            Self::Programme => "programme",
            Self::Plan => "plan",
            Self::Document => "document",
            Self::Action => "action",
            Self::Project => "project",
            Self::Agreement => "agreement",
            Self::Cooperation => "cooperation",
        }
    }
}

impl From<Kind> for SuggestionKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Action => Self::Action,
            Kind::Project => Self::Project,
            Kind::Agreement => Self::Agreement,
            Kind::Cooperation => Self::Cooperation,
        }
    }
}
