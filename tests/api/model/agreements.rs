//! Agreements in the reference model.
use super::{
    Mentions, Modelled, ORGANISATIONS, Records, any_of, ascending, date, descending, has, keys, may_fall, often_any_of,
    several_values, single_value, texts, year,
};
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use proptest::option::weighted;
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::agreements::{
    Agreement, AgreementDimension, AgreementFilter, AgreementInput, AgreementSort, Milestone, PartyInput,
};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Agreement {
    const PATH: &'static str = "agreements";
    const TYPE: &'static str = "Agreement";
    const FIELDS: [&'static str; 2] = ["agreements", "agreementStats"];
    const CLOSED: &'static [&'static str] = &["type", "stage", "milestone"];
    const DIMENSIONS: &'static [AgreementDimension] = {
        use AgreementDimension::{Agency, Country, Form, Milestone, Organisation, Region, Reporter, Stage, Type, Year};
        &[Agency, Type, Stage, Country, Region, Reporter, Organisation, Form, Milestone, Year]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.agreements
    }

    fn matches(filter: &AgreementFilter, agreement: &AgreementInput) -> bool {
        let AgreementFilter {
            agency,
            r#type,
            stage,
            country,
            organisation,
            milestone,
            milestone_from,
            milestone_to,
            in_force_on,
            reporter,
            first_report,
        } = filter;
        let AgreementInput { common, agency: own_agency, parties, milestones, .. } = agreement;
        // The filter finds participants, parties and the agency.
        let participants = common.organisations.iter().map(|(id, _)| id.clone());
        let parties = parties.iter().filter_map(|party| party.organisation.clone());
        let involved = participants.chain(parties).chain(own_agency.clone());
        let has_range = milestone_from.is_some() || milestone_to.is_some();
        let step_matches = |step: &Milestone| {
            has(milestone.as_ref(), [step.kind].into_iter())
                && may_fall(step.date.as_ref(), milestone_from.as_ref(), milestone_to.as_ref())
        };
        let in_force = |on: &Edtf| {
            agreement.stage == Some(Stage::InForce)
                && milestones.iter().any(|step| {
                    step.kind == MilestoneKind::EntryIntoForce && may_fall(step.date.as_ref(), None, Some(on))
                })
        };
        has(agency.as_ref(), agreement.agency.iter().cloned())
            && has(r#type.as_ref(), [agreement.r#type].into_iter())
            && has(stage.as_ref(), agreement.stage.into_iter())
            && has(country.as_ref(), common.countries.iter().cloned())
            && has(organisation.as_ref(), involved)
            && ((milestone.is_none() && !has_range) || milestones.iter().any(step_matches))
            && in_force_on.as_ref().is_none_or(in_force)
            && has(reporter.as_ref(), [common.reporter.clone()].into_iter())
            && first_report.is_none_or(|first| first == agreement.reported.same_as.is_empty())
    }

    fn compare(key: AgreementSort, a: &AgreementInput, b: &AgreementInput) -> Ordering {
        match key {
            AgreementSort::Title => a.common.title.cmp(&b.common.title),
            AgreementSort::TitleDesc => b.common.title.cmp(&a.common.title),
            AgreementSort::Milestone => ascending(a.newest(), b.newest()),
            AgreementSort::MilestoneDesc => descending(a.newest(), b.newest()),
        }
    }

    fn dimension(dimension: AgreementDimension, agreement: &AgreementInput) -> (Vec<Value>, bool) {
        let AgreementInput { common, reported, milestones, .. } = agreement;
        match dimension {
            AgreementDimension::Agency => single_value(agreement.agency.as_ref()),
            AgreementDimension::Type => single_value(Some(agreement.r#type)),
            AgreementDimension::Stage => single_value(agreement.stage),
            AgreementDimension::Country => several_values(&common.countries),
            AgreementDimension::Region => several_values(&common.regions),
            AgreementDimension::Reporter => single_value(Some(&common.reporter)),
            AgreementDimension::Organisation => several_values(common.organisations.iter().map(|(id, _)| id)),
            AgreementDimension::Form => single_value(reported.form_category),
            AgreementDimension::Milestone => several_values(milestones.iter().map(|step| &step.kind)),
            AgreementDimension::Year => year(agreement.newest()),
        }
    }

    fn date(agreement: &AgreementInput) -> Option<&Edtf> {
        agreement.newest()
    }

    fn common_mut(agreement: &mut AgreementInput) -> &mut CommonInput {
        &mut agreement.common
    }

    fn mention(agreement: &mut AgreementInput, mentions: &Mentions) {
        let Mentions { agency, parties, .. } = mentions;
        agreement.agency.clone_from(agency);
        let party = |organisation: &Option<String>| PartyInput {
            name: organisation.clone().unwrap_or_else(|| "Ukraine".into()),
            organisation: organisation.clone(),
            country: organisation.is_none().then(|| "UA".into()),
        };
        agreement.parties = parties.iter().map(party).collect();
    }

    fn by_organisation(id: &str) -> Vec<AgreementFilter> {
        vec![AgreementFilter { organisation: Some(vec![id.into()]), ..AgreementFilter::default() }]
    }

    fn filter() -> BoxedStrategy<AgreementFilter> {
        const DATES: &[&str] = &["2002", "2004-06", "2006-05-11", "2008", "2010-04", "2008/.."];
        let types = vec![AgreementType::Strategic, AgreementType::Operational, AgreementType::Bilateral];
        let stages = vec![Stage::InForce, Stage::Signed, Stage::Contacts];
        let steps = vec![MilestoneKind::Signature, MilestoneKind::EntryIntoForce, MilestoneKind::BoardApproval];
        let who = (
            any_of(texts(&["europol", "eurojust", "frontex"])),
            any_of(texts(&["UA", "RU", "CO", "MD"])),
            often_any_of([texts(&ORGANISATIONS), texts(&["olaf"])].concat()),
            any_of(texts(&["europol", "bg", "eurojust"])),
            weighted(0.1, any::<bool>()),
        );
        let filter = (who, any_of(types), any_of(stages), any_of(steps), date(DATES), date(DATES), date(DATES))
            .prop_map(
                |(
                    (agency, country, organisation, reporter, first_report),
                    r#type,
                    stage,
                    milestone,
                    milestone_from,
                    milestone_to,
                    in_force_on,
                )| AgreementFilter {
                    agency,
                    r#type,
                    stage,
                    country,
                    organisation,
                    milestone,
                    milestone_from,
                    milestone_to,
                    in_force_on,
                    reporter,
                    first_report,
                },
            );
        filter.boxed()
    }

    fn sort() -> BoxedStrategy<Vec<AgreementSort>> {
        use AgreementSort::{Milestone, MilestoneDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Milestone, MilestoneDesc]], vec![])
    }
}
