//! The data of only one of the two registers: restricted records of each kind, and reference data that only they refer to.
//!
//! Every id, key, name and text contains the word `zorbl`. The amount and the date occur in no public record either.
use crate::support::inputs;
use entity::vocabulary::{
    Access, ActionStatus, AmountRole, CountryRole, Covers, MilestoneKind, OrganisationRole, OrganisationType,
    ResponsibleRole,
};
use entity::{
    caveat, chapter, document, objective, organisation, plan, programme, region, region_country, region_parent,
};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};
use thb_register::kinds::actions::{Action, ActionInput, StateInput};
use thb_register::kinds::agreements::{Agreement, AgreementInput, MilestoneInput, PartyInput};
use thb_register::kinds::cooperation::{Cooperation, CooperationInput};
use thb_register::kinds::projects::{Project, ProjectInput};
use thb_register::service::common_input::CommonInput;
use thb_register::service::report_input::{Amount, Euro, ReportInput};
use thb_register::store::Store;

/// Words that no public response may contain.
pub const WORDS: [&str; 3] = ["zorbl", "7654321", "2031-07"];

pub const PROJECT: &str = "zorbl-project";
pub const AGREEMENT: &str = "zorbl-agreement";
pub const COOPERATION: &str = "zorbl-step";
pub const ACTION: &str = "zorbl-action";
/// Public in revision 2, restricted from revision 3 on.
pub const ONCE_PUBLIC: &str = "zorbl-once-public";
/// Restricted in revision 2, removed in revision 3.
pub const REMOVED: &str = "zorbl-removed";
pub const RECORDS: [&str; 6] = [PROJECT, AGREEMENT, COOPERATION, ACTION, ONCE_PUBLIC, REMOVED];

pub const ORGANISATIONS: [&str; 7] = [
    "zorbl-reporter",
    "zorbl-participant",
    "zorbl-party",
    "zorbl-counterpart",
    "zorbl-responsible",
    "zorbl-agency",
    "zorbl-originator",
];
pub const REGION: &str = "zorbl-region";
pub const PROGRAMME: &str = "ZORBL";
pub const SOURCE: &str = "ZORBL 1/31";
pub const REFERENCE: &str = "ZORBL 2/31";
pub const PLAN: &str = "zorbl-plan";
pub const CHAPTER: i32 = 77;
/// A country that no public record refers to.
pub const COUNTRY: &str = "TV";
pub const AMOUNT: &str = "7654321.09";
pub const DATE: &str = "2031-07-14";

/// Inserts the reference data. Rows that refer to others come after them.
pub async fn insert_reference_data(tx: &DatabaseTransaction) {
    let organisation = |id: &str| organisation::Model {
        id: id.into(),
        name: format!("Bureau {id}"),
        short_name: Some(id.to_uppercase()),
        r#type: OrganisationType::Ngo,
        country: Some(COUNTRY.into()),
    };
    for id in ORGANISATIONS {
        insert::<organisation::Entity>(tx, organisation(id)).await;
    }
    let uri = Some("https://zorbl.example".into());
    insert::<region::Entity>(tx, region::Model { id: REGION.into(), name: "Land of Zorbl".into(), uri }).await;
    let (region, parent) = (REGION.to_owned(), "south-east-europe".to_owned());
    insert::<region_parent::Entity>(tx, region_parent::Model { region: region.clone(), parent: parent.clone() }).await;
    insert::<region_parent::Entity>(tx, region_parent::Model { region: parent, parent: region.clone() }).await;
    let member = region_country::Model { region, country: "NG".into(), member_from: None, member_to: None };
    insert::<region_country::Entity>(tx, member).await;
    let name = "Zorbl fund".into();
    let programme = programme::Model {
        code: PROGRAMME.into(),
        name,
        directorate_general: None,
        years_from: Some(2031),
        years_to: None,
    };
    insert::<programme::Entity>(tx, programme).await;
    for number in [SOURCE, REFERENCE] {
        let document = document::Model {
            number: number.into(),
            date: Some(DATE.parse().unwrap()),
            title: Some("Zorbl papers".into()),
            originator: Some("zorbl-originator".into()),
            marking: Some("ZORBL".into()),
        };
        insert::<document::Entity>(tx, document).await;
    }
    let text = "Zorbl amounts are rounded.".into();
    insert::<caveat::Entity>(tx, caveat::Model { document: SOURCE.into(), section: String::new(), text }).await;
    let plan = plan::Model { id: PLAN.into(), title: "Zorbl plan".into(), adopted: None, published: None };
    insert::<plan::Entity>(tx, plan).await;
    let chapter = chapter::Model { plan: PLAN.into(), number: CHAPTER, title: "Zorbl chapter".into() };
    insert::<chapter::Entity>(tx, chapter).await;
    let objective =
        objective::Model { plan: PLAN.into(), chapter: CHAPTER, number: 1, title: "Zorbl objective".into() };
    insert::<objective::Entity>(tx, objective).await;
}

async fn insert<E: EntityTrait<ActiveModel: Send>>(tx: &DatabaseTransaction, row: E::Model)
where
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    E::insert(row.into_active_model().reset_all()).exec_without_returning(tx).await.unwrap();
}

/// A public record of each kind, as a template for a restricted one.
pub struct Samples {
    pub project: ProjectInput,
    pub agreement: AgreementInput,
    pub cooperation: CooperationInput,
    pub action: ActionInput,
}

impl Samples {
    pub async fn read(store: &Store) -> Self {
        Self {
            project: inputs::<Project>(store).await.remove(0).1,
            agreement: inputs::<Agreement>(store).await.remove(0).1,
            cooperation: inputs::<Cooperation>(store).await.remove(0).1,
            action: inputs::<Action>(store).await.remove(0).1,
        }
    }

    pub fn restricted_project(&self, same_as: &str) -> ProjectInput {
        ProjectInput {
            common: restricted(&self.project.common),
            reported: ReportInput { same_as: vec![same_as.into()], ..reported(&self.project.reported) },
            programme: Some(PROGRAMME.into()),
            ..self.project.clone()
        }
    }

    pub fn restricted_agreement(&self, same_as: &str) -> AgreementInput {
        let milestone = |kind, date: &str| MilestoneInput {
            kind,
            date: Some(date.parse().unwrap()),
            text: Some(format!("zorbl since {date}")),
        };
        AgreementInput {
            common: restricted(&self.agreement.common),
            reported: ReportInput { same_as: vec![same_as.into()], ..reported(&self.agreement.reported) },
            agency: Some("zorbl-agency".into()),
            parties: vec![PartyInput {
                name: "Zorbl party".into(),
                organisation: Some("zorbl-party".into()),
                country: Some(COUNTRY.into()),
            }],
            milestones: vec![
                milestone(MilestoneKind::Signature, "2031-07-01"),
                milestone(MilestoneKind::EntryIntoForce, DATE),
            ],
            ..self.agreement.clone()
        }
    }

    pub fn restricted_cooperation(&self, agreement: &str) -> CooperationInput {
        CooperationInput {
            common: restricted(&self.cooperation.common),
            reported: reported(&self.cooperation.reported),
            agency: "zorbl-agency".into(),
            counterpart_name: Some("Zorbl counterpart".into()),
            counterpart_organisation: Some("zorbl-counterpart".into()),
            counterpart_country: Some(COUNTRY.into()),
            date: Some(DATE.parse().unwrap()),
            agreement: Some(agreement.into()),
            ..self.cooperation.clone()
        }
    }

    pub fn restricted_action(&self) -> ActionInput {
        let state = StateInput {
            as_of: DATE.parse().unwrap(),
            status: ActionStatus::Delayed,
            summary: Some("Zorbl is late.".into()),
            official_text: Some("Zorbl verbatim.".into()),
            references: vec![REFERENCE.into()],
            dates: vec![DATE.parse().unwrap()],
        };
        ActionInput {
            common: restricted(&self.action.common),
            plan: PLAN.into(),
            chapter: CHAPTER,
            objective: 1,
            letter: "z".into(),
            timetable_text: Some("zorbl time".into()),
            responsible_text: Some("zorbl bodies".into()),
            responsible: vec![("zorbl-responsible".into(), ResponsibleRole::Lead)],
            indicator: Some("zorbl index".into()),
            states: vec![state],
            ..self.action.clone()
        }
    }
}

fn restricted(sample: &CommonInput) -> CommonInput {
    CommonInput {
        title: "Zorbl title".into(),
        summary: "A summary of zorbl traffickers.".into(),
        official_text: Some("The wording of zorbl.".into()),
        note: Some("A note on zorbl.".into()),
        reporter: "zorbl-reporter".into(),
        countries: vec![(COUNTRY.into(), CountryRole::Target), ("NG".into(), CountryRole::Partner)],
        regions: vec![REGION.into()],
        organisations: vec![
            ("zorbl-participant".into(), OrganisationRole::Partner),
            ("europol".into(), OrganisationRole::Partner),
        ],
        document: SOURCE.into(),
        section: "zorbl section".into(),
        access: Access::Restricted,
        ..sample.clone()
    }
}

fn reported(sample: &ReportInput) -> ReportInput {
    let value = AMOUNT.parse().unwrap();
    ReportInput {
        countries_text: Some("zorbl countries".into()),
        partners_text: Some("zorbl partners".into()),
        form_text: Some("zorbl form".into()),
        period_text: Some("zorbl period".into()),
        start: Some(DATE.parse().unwrap()),
        end: None,
        ongoing: true,
        funding_text: Some("zorbl money".into()),
        amounts: vec![Amount {
            value,
            currency: "EUR".into(),
            role: AmountRole::Total,
            covers: Covers::Activity,
            payer: None,
            approximate: false,
            bound: None,
            euro: Some(Euro { value, rate: None }),
        }],
        ..sample.clone()
    }
}
