//! Projects in the reference model.
use super::random_records::ROLES;
use super::{
    Modelled, ORGANISATIONS, Records, amount, any_of, ascending, date, descending, has, keys, may_fall, often_any_of,
    several_values, single_value, texts, year,
};
use entity::vocabulary::{DirectorateGeneral, FormCategory, OrganisationRole, Theme};
use entity::{Edtf, Money};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::projects::{Project, ProjectDimension, ProjectFilter, ProjectInput, ProjectSort};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Project {
    const PATH: &'static str = "projects";
    const TYPE: &'static str = "Project";
    const FIELDS: [&'static str; 2] = ["projects", "projectStats"];
    const CLOSED: &'static [&'static str] = &["role", "category", "theme", "directorate_general"];
    const DIMENSIONS: &'static [ProjectDimension] = {
        use ProjectDimension::{
            Country, DirectorateGeneral, Form, Ongoing, Organisation, Programme, Region, Reporter, Theme, Year,
        };
        &[Country, Region, Reporter, Organisation, Form, Theme, Programme, DirectorateGeneral, Year, Ongoing]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.projects
    }

    fn matches(filter: &ProjectFilter, project: &ProjectInput) -> bool {
        let ProjectFilter {
            reporter,
            country,
            region,
            organisation,
            role,
            category,
            theme,
            programme,
            directorate_general,
            active_from,
            active_to,
            start_from,
            start_to,
            amount_eur_from,
            amount_eur_to,
            has_funding,
            ongoing,
            same_as,
            first_report,
        } = filter;
        let ProjectInput { common, reported, .. } = project;
        let in_role = |(id, own_role): &(String, OrganisationRole)| {
            has(organisation.as_ref(), [id.clone()].into_iter()) && has(role.as_ref(), [*own_role].into_iter())
        };
        let (first, last) = reported.active();
        let amount_matches = |amount: Money| {
            amount_eur_from.is_none_or(|from| amount.0 >= from.0) && amount_eur_to.is_none_or(|to| amount.0 <= to.0)
        };
        has(reporter.as_ref(), [common.reporter.clone()].into_iter())
            && has(country.as_ref(), common.countries.iter().cloned())
            && has(region.as_ref(), common.regions.iter().cloned())
            && ((organisation.is_none() && role.is_none()) || common.organisations.iter().any(in_role))
            && has(category.as_ref(), reported.form_category.into_iter())
            && has(theme.as_ref(), project.themes.iter().copied())
            && has(programme.as_ref(), project.programme.iter().cloned())
            && has(directorate_general.as_ref(), project.directorate_general.into_iter())
            && active_from.as_ref().is_none_or(|from| last >= from.earliest())
            && active_to.as_ref().is_none_or(|to| first <= to.latest())
            && may_fall(reported.start.as_ref(), start_from.as_ref(), start_to.as_ref())
            && ((amount_eur_from.is_none() && amount_eur_to.is_none())
                || reported.amount_eur().is_some_and(amount_matches))
            && has_funding.is_none_or(|expected| expected != reported.amounts.is_empty())
            && ongoing.is_none_or(|ongoing| ongoing == reported.ongoing)
            && has(same_as.as_ref(), reported.same_as.iter().cloned())
            && first_report.is_none_or(|first| first == reported.same_as.is_empty())
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

    fn dimension(dimension: ProjectDimension, project: &ProjectInput) -> (Vec<Value>, bool) {
        let ProjectInput { common, reported, programme, directorate_general, themes } = project;
        match dimension {
            ProjectDimension::Country => several_values(&common.countries),
            ProjectDimension::Region => several_values(&common.regions),
            ProjectDimension::Reporter => single_value(Some(&common.reporter)),
            ProjectDimension::Organisation => several_values(common.organisations.iter().map(|(id, _)| id)),
            ProjectDimension::Form => single_value(reported.form_category),
            ProjectDimension::Theme => several_values(themes),
            ProjectDimension::Programme => single_value(programme.as_ref()),
            ProjectDimension::DirectorateGeneral => single_value(*directorate_general),
            ProjectDimension::Year => year(reported.start.as_ref()),
            ProjectDimension::Ongoing => single_value(Some(reported.ongoing)),
        }
    }

    fn date(project: &ProjectInput) -> Option<&Edtf> {
        project.reported.start.as_ref()
    }

    fn common_mut(project: &mut ProjectInput) -> &mut CommonInput {
        &mut project.common
    }

    /// The organisation in any role, in each role alone, and in one of two.
    fn by_organisation(id: &str) -> Vec<ProjectFilter> {
        let in_roles = |roles: &[OrganisationRole]| ProjectFilter {
            organisation: Some(vec![id.into()]),
            role: (!roles.is_empty()).then(|| roles.to_vec()),
            ..ProjectFilter::default()
        };
        let each = ROLES.iter().map(|role| in_roles(&[*role]));
        each.chain([in_roles(&[]), in_roles(&[OrganisationRole::Lead, OrganisationRole::Funder])]).collect()
    }

    fn filter() -> BoxedStrategy<ProjectFilter> {
        const DATES: &[&str] = &["2009", "2010-09", "2010-09-22", "2010-23", "2011", "2008/2009-05", "../2010-03"];
        let money = || weighted(0.1, select(vec![0, 100, 5_336_801, 10_000_000, 99_999_999]).prop_map(Money));
        let forms = vec![FormCategory::Project, FormCategory::Training, FormCategory::Agreement];
        let services = vec![DirectorateGeneral::HomeAffairs, DirectorateGeneral::Enlargement];
        let who = (
            any_of(texts(&["at", "fr", "european-commission", "bg"])),
            any_of(texts(&["MK", "UA", "MD", "NG"])),
            often_any_of(texts(&["south-east-europe", "global", "west-africa", "andes"])),
            often_any_of([texts(&ORGANISATIONS), texts(&["european-commission"])].concat()),
            often_any_of(ROLES.to_vec()),
        );
        let what = (
            any_of(forms),
            any_of(vec![Theme::Prevention, Theme::Protection, Theme::Research]),
            any_of(texts(&["TAIEX", "AGIS", "IPA"])),
            any_of(services),
            weighted(0.1, any::<bool>()),
            any_of(texts(&["12401-11-at-13", "12401-11-bg-14", "none"])),
        );
        let when = (
            date(DATES),
            date(DATES),
            date(DATES),
            date(DATES),
            weighted(0.1, any::<bool>()),
            weighted(0.1, any::<bool>()),
        );
        let filter = (who, what, when, money(), money()).prop_map(
            |(
                (reporter, country, region, organisation, role),
                (category, theme, programme, directorate_general, has_funding, same_as),
                (active_from, active_to, start_from, start_to, ongoing, first_report),
                amount_eur_from,
                amount_eur_to,
            )| ProjectFilter {
                reporter,
                country,
                region,
                organisation,
                role,
                category,
                theme,
                programme,
                directorate_general,
                active_from,
                active_to,
                start_from,
                start_to,
                amount_eur_from,
                amount_eur_to,
                has_funding,
                ongoing,
                same_as,
                first_report,
            },
        );
        filter.boxed()
    }

    fn sort() -> BoxedStrategy<Vec<ProjectSort>> {
        use ProjectSort::{AmountEur, AmountEurDesc, Start, StartDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [AmountEur, AmountEurDesc]], vec![Start, StartDesc])
    }
}
