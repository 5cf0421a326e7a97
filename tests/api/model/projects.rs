//! Projects in the reference model.
use super::filters::passes;
use super::random_records::ROLES;
use super::{
    Modelled, Records, amount, ascending, countries_in, descending, keys, may_fall, several_values, single_value,
    terms, year,
};
use entity::vocabulary::{DirectorateGeneral, FormCategory, OrganisationRole, Theme};
use entity::{Edtf, Money};
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectInput, ProjectSort};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Project {
    const PATH: &'static str = "projects";
    const TYPE: &'static str = "Project";
    const FIELDS: [&'static str; 2] = ["projects", "projectStats"];
    const CLOSED: &'static [&'static str] = &["country_role", "role", "form", "theme", "directorate_general"];
    const DIMENSIONS: &'static [ProjectDimension] = {
        use ProjectDimension::{
            Country, DirectorateGeneral, Form, Funder, Lead, Ongoing, Organisation, Partner, Programme, Region,
            Reporter, Theme, Year,
        };
        &[
            Country,
            Region,
            Reporter,
            Organisation,
            Funder,
            Lead,
            Partner,
            Form,
            Theme,
            Programme,
            DirectorateGeneral,
            Year,
            Ongoing,
        ]
    };
    const OTHER_FILTERS: &'static [(&'static str, &'static [&'static str])] = {
        const DATES: &[&str] = &["2009", "2010-09", "2010-09-22", "2010-23", "2011", "2008/2009-05", "../2010-03"];
        const EURO: &[&str] = &["0", "1", "53368.01", "100000", "999999.99"];
        &[
            ("role", &["lead", "promoter", "partner", "funder", "participant", "none"]),
            ("not_role", &["lead", "promoter", "partner", "funder", "participant", "none"]),
            ("same_as", &["12401-11-at-13", "12401-11-bg-14", "unknown", "none"]),
            ("not_same_as", &["12401-11-at-13", "12401-11-bg-14", "unknown", "none"]),
            ("active_from", DATES),
            ("active_to", DATES),
            ("start_from", DATES),
            ("start_to", DATES),
            ("amount_eur_from", EURO),
            ("amount_eur_to", EURO),
            ("has_funding", &["true", "false"]),
        ]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.projects
    }

    fn matches(filter: &ProjectFilter, project: &ProjectInput) -> bool {
        let ProjectFilter {
            role,
            not_role,
            same_as,
            not_same_as,
            active_from,
            active_to,
            start_from,
            start_to,
            amount_eur_from,
            amount_eur_to,
            has_funding,
            ..
        } = filter;
        let ProjectInput { common, reported, .. } = project;
        let (first, last) = reported.active();
        let amount_matches = |amount: Money| {
            amount_eur_from.is_none_or(|from| amount.0 >= from.0) && amount_eur_to.is_none_or(|to| amount.0 <= to.0)
        };
        passes(role, not_role, common.organisations.iter().map(|(_, role)| role))
            && active_from.as_ref().is_none_or(|from| last >= from.earliest())
            && active_to.as_ref().is_none_or(|to| first <= to.latest())
            && may_fall(reported.start.as_ref(), start_from.as_ref(), start_to.as_ref())
            && ((amount_eur_from.is_none() && amount_eur_to.is_none())
                || reported.amount_eur().is_some_and(amount_matches))
            && has_funding.is_none_or(|expected| expected != reported.amounts.is_empty())
            && passes(same_as, not_same_as, &reported.same_as)
    }

    fn compare(key: ProjectSort, a: &ProjectInput, b: &ProjectInput) -> Ordering {
        let starts = (a.reported.start.as_ref(), b.reported.start.as_ref());
        let amounts = (a.reported.amount_eur(), b.reported.amount_eur());
        match key {
            ProjectSort::Title => a.common.title.cmp(&b.common.title),
            ProjectSort::TitleDesc => b.common.title.cmp(&a.common.title),
            ProjectSort::Start => ascending(starts.0, starts.1),
            ProjectSort::StartDesc => descending(starts.0, starts.1),
            ProjectSort::AmountEur => amount(amounts.0, amounts.1, i64::cmp),
            ProjectSort::AmountEurDesc => amount(amounts.0, amounts.1, |a, b| b.cmp(a)),
        }
    }

    fn dimension(dimension: ProjectDimension, filter: &ProjectFilter, project: &ProjectInput) -> (Vec<Value>, bool) {
        let ProjectInput { common, reported, programme, directorate_general, themes } = project;
        let in_role = |roles: &[OrganisationRole]| {
            several_values(common.organisations.iter().filter(|(_, role)| roles.contains(role)).map(|(id, _)| id))
        };
        match dimension {
            ProjectDimension::Country => {
                countries_in(&project.common, filter.country_role.as_ref(), filter.include_regions)
            }
            ProjectDimension::Region => several_values(&common.regions),
            ProjectDimension::Reporter => single_value(Some(&common.reporter)),
            ProjectDimension::Organisation => match &filter.role {
                Some(roles) => in_role(&roles.iter().flatten().copied().collect::<Vec<_>>()),
                None => in_role(&ROLES),
            },
            ProjectDimension::Funder => in_role(&[OrganisationRole::Funder]),
            ProjectDimension::Lead => in_role(&[OrganisationRole::Lead]),
            ProjectDimension::Partner => in_role(&[OrganisationRole::Partner]),
            ProjectDimension::Form => single_value(reported.form_category),
            ProjectDimension::Theme => several_values(themes),
            ProjectDimension::Programme => single_value(programme.as_ref()),
            ProjectDimension::DirectorateGeneral => single_value(*directorate_general),
            ProjectDimension::Year => year(reported.start.as_ref()),
            ProjectDimension::Ongoing => single_value(Some(reported.ongoing)),
        }
    }

    fn terms(dimension: ProjectDimension) -> Vec<Value> {
        match dimension {
            ProjectDimension::Form => terms::<FormCategory>(),
            ProjectDimension::Theme => terms::<Theme>(),
            ProjectDimension::DirectorateGeneral => terms::<DirectorateGeneral>(),
            ProjectDimension::Ongoing => vec![true.into(), false.into()],
            _ => vec![],
        }
    }

    fn date(project: &ProjectInput) -> Option<&Edtf> {
        project.reported.start.as_ref()
    }

    fn common_mut(project: &mut ProjectInput) -> &mut CommonInput {
        &mut project.common
    }

    fn date_mut(project: &mut ProjectInput) -> &mut Option<Edtf> {
        &mut project.reported.start
    }

    /// The organisation in any role, in each role alone, and in one of two.
    fn by_organisation(id: &str) -> Vec<ProjectFilter> {
        let in_roles = |roles: &[OrganisationRole]| ProjectFilter {
            organisation: Some(vec![Some(id.into())]),
            role: (!roles.is_empty()).then(|| roles.iter().copied().map(Some).collect()),
            ..ProjectFilter::default()
        };
        let each = ROLES.iter().map(|role| in_roles(&[*role]));
        each.chain([in_roles(&[]), in_roles(&[OrganisationRole::Lead, OrganisationRole::Funder])]).collect()
    }

    fn sort() -> BoxedStrategy<Vec<ProjectSort>> {
        use ProjectSort::{AmountEur, AmountEurDesc, Start, StartDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [AmountEur, AmountEurDesc]], vec![Start, StartDesc])
    }
}
