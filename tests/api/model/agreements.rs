//! Agreements in the reference model.
use super::{
    Mentions, Modelled, Records, ascending, countries_in, descending, keys, may_fall, or_null, several_values,
    single_value, terms, year,
};
use entity::Edtf;
use entity::vocabulary::{AgreementType, FormCategory, MilestoneKind, Stage};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cmp::Ordering;
use thb_register::kinds::agreements::{
    Agreement, AgreementDimension, AgreementFilter, AgreementInput, AgreementSort, MilestoneInput, PartyInput,
};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Agreement {
    const PATH: &'static str = "agreements";
    const TYPE: &'static str = "Agreement";
    const FIELDS: [&'static str; 2] = ["agreements", "agreementStats"];
    const CLOSED: &'static [&'static str] = &["country_role", "type", "stage", "form", "milestone"];
    const DIMENSIONS: &'static [AgreementDimension] = {
        use AgreementDimension::{
            Agency, Country, Form, Milestone, MilestoneYear, Organisation, Region, Reporter, Stage, Type, Year,
        };
        &[Agency, Type, Stage, Country, Region, Reporter, Organisation, Form, Milestone, MilestoneYear, Year]
    };
    const OTHER_FILTERS: &'static [(&'static str, &'static [&'static str])] = {
        const DATES: &[&str] = &["2002", "2004-06", "2006-05-11", "2008", "2010-04", "2008/.."];
        &[
            ("milestone_from", DATES),
            ("milestone_to", DATES),
            ("in_force_on", DATES),
            ("active_from", DATES),
            ("active_to", DATES),
        ]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.agreements
    }

    fn matches(filter: &AgreementFilter, agreement: &AgreementInput) -> bool {
        let AgreementFilter { milestone_from, milestone_to, in_force_on, active_from, active_to, .. } = filter;
        let milestones = &agreement.milestones;
        let has_range = milestone_from.is_some() || milestone_to.is_some();
        let dates =
            |kind| milestones.iter().filter(move |step| step.kind == kind).filter_map(|step| step.date.as_ref());
        let start = dates(MilestoneKind::EntryIntoForce).map(Edtf::earliest).min();
        let end = dates(MilestoneKind::Termination).min_by_key(|date| date.earliest()).map(Edtf::latest);
        let is_entered = agreement.entered_into_force();
        let has_not_ended = |on: &Edtf| is_entered && end.as_ref().is_none_or(|end| *end >= on.earliest());
        let has_begun = |on: &Edtf| is_entered && start.as_ref().is_none_or(|start| *start <= on.latest());
        let in_force = |on: &Edtf| start.is_some() && has_begun(on) && has_not_ended(on);
        (!has_range || milestones.iter().any(|step| in_range(filter, step)))
            && in_force_on.as_ref().is_none_or(in_force)
            && active_from.as_ref().is_none_or(has_not_ended)
            && active_to.as_ref().is_none_or(has_begun)
    }

    fn compare(key: AgreementSort, a: &AgreementInput, b: &AgreementInput) -> Ordering {
        match key {
            AgreementSort::Title => a.common.title.cmp(&b.common.title),
            AgreementSort::TitleDesc => b.common.title.cmp(&a.common.title),
            AgreementSort::Milestone => ascending(a.newest(), b.newest()),
            AgreementSort::MilestoneDesc => descending(a.newest(), b.newest()),
        }
    }

    fn dimension(
        dimension: AgreementDimension,
        filter: &AgreementFilter,
        agreement: &AgreementInput,
    ) -> (Vec<Value>, bool) {
        let AgreementInput { common, reported, milestones, .. } = agreement;
        match dimension {
            AgreementDimension::Agency => single_value(agreement.agency.as_ref()),
            AgreementDimension::Type => single_value(Some(agreement.r#type)),
            AgreementDimension::Stage => single_value(agreement.stage),
            AgreementDimension::Country => {
                countries_in(&agreement.common, filter.country_role.as_ref(), filter.include_regions)
            }
            AgreementDimension::Region => several_values(&common.regions),
            AgreementDimension::Reporter => single_value(Some(&common.reporter)),
            AgreementDimension::Organisation => {
                let participants = common.organisations.iter().map(|(id, _)| id);
                let parties = agreement.parties.iter().filter_map(|party| party.organisation.as_ref());
                several_values(participants.chain(parties).chain(&agreement.agency))
            }
            AgreementDimension::Form => single_value(reported.form_category),
            AgreementDimension::Milestone => {
                let years: Option<Vec<i32>> =
                    filter.milestone_year.clone().and_then(|years| years.into_iter().collect());
                let in_years = |step: &MilestoneInput| {
                    let year = year(step.date.as_ref()).0.pop();
                    years.as_ref().is_none_or(|years| years.iter().any(|one| year == Some(json!(one))))
                };
                let kept = milestones.iter().filter(|step| in_range(filter, step) && in_years(step));
                several_values(kept.map(|step| &step.kind))
            }
            AgreementDimension::MilestoneYear => {
                let is_kept = |step: &&MilestoneInput| {
                    filter.milestone.as_ref().is_none_or(|kinds| kinds.contains(&Some(step.kind)))
                };
                years(milestones.iter().filter(|step| in_range(filter, step)).filter(is_kept))
            }
            AgreementDimension::Year => year(agreement.newest()),
        }
    }

    fn unpaired(filter: &AgreementFilter) -> AgreementFilter {
        AgreementFilter { milestone: None, milestone_year: None, ..filter.clone() }
    }

    /// The year of a group by milestone and year is the year of that milestone.
    fn combinations(
        dimensions: &[AgreementDimension],
        filter: &AgreementFilter,
        agreement: &AgreementInput,
    ) -> Vec<Vec<Value>> {
        let is_paired = dimensions.contains(&AgreementDimension::Milestone);
        let mut found: Vec<Vec<(AgreementDimension, Value)>> = vec![vec![]];
        // The years of a milestone come after the milestone.
        let mut order = dimensions.to_vec();
        order.sort_by_key(|dimension| *dimension == AgreementDimension::MilestoneYear);
        for dimension in order {
            let longer = |one: &Vec<(AgreementDimension, Value)>| {
                let milestone = one.iter().find(|(dimension, _)| *dimension == AgreementDimension::Milestone);
                let values = match milestone {
                    Some((_, kind)) if is_paired && dimension == AgreementDimension::MilestoneYear => {
                        let own = agreement.milestones.iter().filter(|step| json!(step.kind) == *kind);
                        years(own.filter(|step| in_range(filter, step))).0
                    }
                    _ => Self::dimension(dimension, filter, agreement).0,
                };
                let add = |value: Value| [&one[..], &[(dimension, value)]].concat();
                or_null(values).into_iter().map(add).collect::<Vec<_>>()
            };
            found = found.iter().flat_map(longer).collect();
        }
        let value = |one: &Vec<(AgreementDimension, Value)>, dimension: &AgreementDimension| {
            one.iter().find(|(other, _)| other == dimension).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        found.iter().map(|one| dimensions.iter().map(|dimension| value(one, dimension)).collect()).collect()
    }

    fn terms(dimension: AgreementDimension) -> Vec<Value> {
        match dimension {
            AgreementDimension::Type => terms::<AgreementType>(),
            AgreementDimension::Stage => terms::<Stage>(),
            AgreementDimension::Form => terms::<FormCategory>(),
            AgreementDimension::Milestone => terms::<MilestoneKind>(),
            _ => vec![],
        }
    }

    fn date(agreement: &AgreementInput) -> Option<&Edtf> {
        agreement.newest()
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
        let Mentions { agency, parties, milestones, .. } = mentions;
        agreement.agency.clone_from(agency);
        let party = |organisation: &Option<String>| PartyInput {
            name: organisation.clone().unwrap_or_else(|| "Ukraine".into()),
            organisation: organisation.clone(),
            country: organisation.is_none().then(|| "UA".into()),
        };
        agreement.parties = parties.iter().map(party).collect();
        let milestone = |(kind, date): &(MilestoneKind, Option<Edtf>)| MilestoneInput {
            kind: *kind,
            date: date.clone(),
            text: None,
        };
        agreement.milestones = milestones.iter().map(milestone).collect();
    }

    fn by_organisation(id: &str) -> Vec<AgreementFilter> {
        vec![AgreementFilter { organisation: Some(vec![Some(id.into())]), ..AgreementFilter::default() }]
    }

    fn sort() -> BoxedStrategy<Vec<AgreementSort>> {
        use AgreementSort::{Milestone, MilestoneDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Milestone, MilestoneDesc]], vec![])
    }
}

fn in_range(filter: &AgreementFilter, step: &MilestoneInput) -> bool {
    step.text.as_deref() != Some("n/a")
        && may_fall(step.date.as_ref(), filter.milestone_from.as_ref(), filter.milestone_to.as_ref())
}

/// The years of milestones.
fn years<'a>(milestones: impl Iterator<Item = &'a MilestoneInput>) -> (Vec<Value>, bool) {
    several_values(&milestones.flat_map(|step| year(step.date.as_ref()).0).collect::<Vec<_>>())
}
