//! Agreements in the reference model.
use super::{
    Mentions, Modelled, ORGANISATIONS, Records, any_of, ascending, country_filters, country_matches, date, descending,
    has, is_certain, keys, may_fall, often_any_of, several_values, single_value, texts, year,
};
use entity::Edtf;
use entity::vocabulary::{AgreementType, MilestoneKind, Stage};
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::agreements::{
    Agreement, AgreementDimension, AgreementFilter, AgreementInput, AgreementSort, MilestoneInput, PartyInput,
};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;
use thb_register::service::report_input::ReportInput;

impl Modelled for Agreement {
    const PATH: &'static str = "agreements";
    const TYPE: &'static str = "Agreement";
    const FIELDS: [&'static str; 2] = ["agreements", "agreementStats"];
    const CLOSED: &'static [&'static str] = &["type", "stage", "milestone", "country_role"];
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
            country_role,
            single_country,
            include_regions,
            organisation,
            milestone,
            milestone_from,
            milestone_to,
            in_force_on,
            active_from,
            active_to,
            certain,
            reporter,
        } = filter;
        let AgreementInput { common, agency: own_agency, parties, milestones, .. } = agreement;
        // The filter finds participants, parties and the agency.
        let participants = common.organisations.iter().map(|(id, _)| id.clone());
        let parties = parties.iter().filter_map(|party| party.organisation.clone());
        let involved = participants.chain(parties).chain(own_agency.clone());
        let has_range = milestone_from.is_some() || milestone_to.is_some();
        let is_reached = |step: &MilestoneInput| step.text.as_deref() != Some("n/a");
        let step_matches = |step: &MilestoneInput| {
            is_reached(step)
                && has(milestone.as_ref(), [step.kind].into_iter())
                && may_fall(step.date.as_ref(), milestone_from.as_ref(), milestone_to.as_ref())
        };
        let dates =
            |kind| milestones.iter().filter(move |step| step.kind == kind).filter_map(|step| step.date.as_ref());
        let start = dates(MilestoneKind::EntryIntoForce).map(Edtf::earliest).min();
        let end = dates(MilestoneKind::Termination).min_by_key(|date| date.earliest()).map(Edtf::latest);
        let is_entered = agreement.stage == Some(Stage::InForce) || start.is_some();
        let has_not_ended = |on: &Edtf| is_entered && end.as_ref().is_none_or(|end| *end >= on.earliest());
        let has_begun = |on: &Edtf| is_entered && start.as_ref().is_none_or(|start| *start <= on.latest());
        let in_force = |on: &Edtf| start.is_some() && has_begun(on) && has_not_ended(on);
        has(agency.as_ref(), agreement.agency.iter().cloned())
            && has(r#type.as_ref(), [agreement.r#type].into_iter())
            && has(stage.as_ref(), agreement.stage.into_iter())
            && country_matches(common, country.as_ref(), (country_role.as_ref(), *single_country, *include_regions))
            && has(organisation.as_ref(), involved)
            && ((milestone.is_none() && !has_range) || milestones.iter().any(step_matches))
            && in_force_on.as_ref().is_none_or(in_force)
            && active_from.as_ref().is_none_or(has_not_ended)
            && active_to.as_ref().is_none_or(has_begun)
            && certain.is_none_or(|certain| certain == is_certain::<Self>(agreement))
            && has(reporter.as_ref(), [common.reporter.clone()].into_iter())
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
            AgreementDimension::Country => several_values(common.countries.iter().map(|(code, _)| code)),
            AgreementDimension::Region => several_values(&common.regions),
            AgreementDimension::Reporter => single_value(Some(&common.reporter)),
            AgreementDimension::Organisation => several_values(common.organisations.iter().map(|(id, _)| id)),
            AgreementDimension::Form => single_value(reported.form_category),
            AgreementDimension::Milestone => {
                let reached = milestones.iter().filter(|step| step.text.as_deref() != Some("n/a"));
                several_values(reached.map(|step| &step.kind))
            }
            AgreementDimension::Year => year(agreement.newest()),
        }
    }

    fn date(agreement: &AgreementInput) -> Option<&Edtf> {
        agreement.newest()
    }

    fn reported(agreement: &AgreementInput) -> Option<&ReportInput> {
        Some(&agreement.reported)
    }

    fn common_mut(agreement: &mut AgreementInput) -> &mut CommonInput {
        &mut agreement.common
    }

    fn date_mut(agreement: &mut AgreementInput) -> &mut Option<Edtf> {
        match agreement.milestones.first_mut() {
            Some(step) => &mut step.date,
            None => &mut agreement.reported.start,
        }
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
        );
        let when = (date(DATES), date(DATES), date(DATES), date(DATES), date(DATES));
        let filter = (who, any_of(types), any_of(stages), any_of(steps), when, country_filters()).prop_map(
            |(
                (agency, country, organisation, reporter),
                r#type,
                stage,
                milestone,
                (milestone_from, milestone_to, in_force_on, active_from, active_to),
                (country_role, single_country, include_regions, certain),
            )| AgreementFilter {
                agency,
                r#type,
                stage,
                country,
                country_role,
                single_country,
                include_regions,
                organisation,
                milestone,
                milestone_from,
                milestone_to,
                in_force_on,
                active_from,
                active_to,
                certain,
                reporter,
            },
        );
        filter.boxed()
    }

    fn sort() -> BoxedStrategy<Vec<AgreementSort>> {
        use AgreementSort::{Milestone, MilestoneDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Milestone, MilestoneDesc]], vec![])
    }
}
