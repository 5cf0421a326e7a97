//! What the lists of the four kinds show.
use super::agreement_overview;
use super::context::PageContext;
use super::filters::FilterForm;
use super::layout::Section;
use super::list::ListedKind;
use super::rows;
use crate::error::Result;
use crate::kinds::actions::{Action, ActionDimension};
use crate::kinds::agreements::{Agreement, AgreementDimension, AgreementFilter};
use crate::kinds::cooperation::{Cooperation, CooperationDimension};
use crate::kinds::projects::{Project, ProjectDimension};
use crate::query::paging::Selection;
use crate::query::statistics::Facet;
use entity::Money;
use maud::Markup;
use std::sync::Arc;

impl ListedKind for Project {
    const SECTION: Section = Section::Projects;
    const FACETS: &'static [ProjectDimension] = &[
        ProjectDimension::Theme,
        ProjectDimension::Country,
        ProjectDimension::Reporter,
        ProjectDimension::Region,
        ProjectDimension::Form,
        ProjectDimension::Programme,
        ProjectDimension::DirectorateGeneral,
        ProjectDimension::Organisation,
        ProjectDimension::Ongoing,
    ];
    const FORM: FilterForm = FilterForm {
        open: 3,
        ranges: &[
            ("range-start", "start_from", "start_to"),
            ("range-active", "active_from", "active_to"),
            ("range-amount", "amount_eur_from", "amount_eur_to"),
        ],
        ticks: &[
            ("has_funding", "true"),
            ("first_report", "true"),
            ("single_country", "true"),
            ("include_regions", "true"),
        ],
        stated: &["reporter", "ongoing"],
        button: "show-projects",
        count: "count-projects",
    };
    const SORTS: &'static [(&'static str, &'static str)] = &[
        ("", "sort-document"),
        ("-amount_eur", "sort-amount-desc"),
        ("amount_eur", "sort-amount"),
        ("-start", "sort-start-desc"),
        ("start", "sort-start"),
        ("title", "sort-title"),
    ];
    const YEAR: ProjectDimension = ProjectDimension::Year;
    const TOP: &'static str = "country";
    const CHART_TITLES: (&'static str, &'static str) = ("chart-projects-by-year", "chart-top-countries");
    const SUM_NOTE: Option<&'static str> = Some("counted-once");
    const GRAPHQL: (&'static str, &'static str) = ("projects", "period { start end } funding { amountEur }");

    fn table(context: &PageContext, records: &[Arc<Self>], counted: &[Option<Money>], caption: &str) -> Markup {
        rows::projects(context, records, Some(counted), caption)
    }
}

impl ListedKind for Agreement {
    const SECTION: Section = Section::Agreements;
    const FACETS: &'static [AgreementDimension] = &[
        AgreementDimension::Stage,
        AgreementDimension::Agency,
        AgreementDimension::Type,
        AgreementDimension::Country,
        AgreementDimension::Reporter,
        AgreementDimension::Region,
        AgreementDimension::Milestone,
        AgreementDimension::Organisation,
        AgreementDimension::Form,
    ];
    const FORM: FilterForm = FilterForm {
        open: 3,
        ranges: &[("range-milestone", "milestone_from", "milestone_to"), ("range-active", "active_from", "active_to")],
        ticks: &[("first_report", "true"), ("single_country", "true"), ("include_regions", "true")],
        stated: &["type", "reporter"],
        button: "show-agreements",
        count: "count-agreements",
    };
    const SORTS: &'static [(&'static str, &'static str)] = &[
        ("", "sort-document"),
        ("-milestone", "sort-milestone-desc"),
        ("milestone", "sort-milestone"),
        ("title", "sort-title"),
    ];
    const YEAR: AgreementDimension = AgreementDimension::Year;
    const TOP: &'static str = "stage";
    const CHART_TITLES: (&'static str, &'static str) = ("chart-agreements-by-year", "by-stage");
    const GRAPHQL: (&'static str, &'static str) = ("agreements", "stage validity { start }");

    fn table(context: &PageContext, records: &[Arc<Self>], _: &[Option<Money>], caption: &str) -> Markup {
        rows::agreements(context, records, caption)
    }

    async fn overview(context: &PageContext, selection: Selection<AgreementFilter>, _: &[Facet]) -> Result<Markup> {
        agreement_overview::overview(context, selection).await
    }
}

impl ListedKind for Cooperation {
    const SECTION: Section = Section::Cooperation;
    const FACETS: &'static [CooperationDimension] = &[
        CooperationDimension::Agency,
        CooperationDimension::Kind,
        CooperationDimension::Status,
        CooperationDimension::Country,
        CooperationDimension::Region,
        CooperationDimension::Reporter,
        CooperationDimension::Organisation,
        CooperationDimension::Form,
    ];
    const FORM: FilterForm = FilterForm {
        open: 3,
        ranges: &[("range-date", "date_from", "date_to")],
        ticks: &[("first_report", "true"), ("single_country", "true"), ("include_regions", "true")],
        stated: &["agency", "kind", "status", "reporter"],
        button: "show-cooperation",
        count: "count-cooperation",
    };
    const SORTS: &'static [(&'static str, &'static str)] =
        &[("", "sort-document"), ("-date", "sort-date-desc"), ("date", "sort-date"), ("title", "sort-title")];
    const YEAR: CooperationDimension = CooperationDimension::Year;
    const TOP: &'static str = "kind";
    const CHART_TITLES: (&'static str, &'static str) = ("chart-cooperation-by-year", "chart-top-kinds");
    const GRAPHQL: (&'static str, &'static str) = ("cooperationRecords", "date cooperationStatus");

    fn table(context: &PageContext, records: &[Arc<Self>], _: &[Option<Money>], caption: &str) -> Markup {
        rows::cooperation(context, records, caption)
    }
}

impl ListedKind for Action {
    const SECTION: Section = Section::Plan;
    const FACETS: &'static [ActionDimension] = &[
        ActionDimension::Status,
        ActionDimension::Chapter,
        ActionDimension::Responsible,
        ActionDimension::TimetableKind,
        ActionDimension::Overdue,
        ActionDimension::Plan,
        ActionDimension::Country,
        ActionDimension::Region,
        ActionDimension::Organisation,
    ];
    const FORM: FilterForm = FilterForm {
        open: 3,
        ranges: &[("range-deadline", "deadline_from", "deadline_to")],
        ticks: &[("late", "true")],
        stated: &["chapter", "timetable_kind", "overdue", "plan"],
        button: "show-actions",
        count: "count-actions",
    };
    const SORTS: &'static [(&'static str, &'static str)] = &[
        ("", "sort-document"),
        ("deadline", "sort-deadline"),
        ("-deadline", "sort-deadline-desc"),
        ("code", "sort-code"),
        ("title", "sort-title"),
    ];
    const YEAR: ActionDimension = ActionDimension::Year;
    const TOP: &'static str = "responsible";
    const CHART_TITLES: (&'static str, &'static str) = ("chart-actions-by-year", "chart-top-responsible");
    const GRAPHQL: (&'static str, &'static str) = ("actions", "code overdue");

    fn table(context: &PageContext, records: &[Arc<Self>], _: &[Option<Money>], caption: &str) -> Markup {
        rows::actions(context, records, caption)
    }
}
