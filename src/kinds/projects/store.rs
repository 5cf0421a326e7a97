//! Storage of projects: filters, writing and reading.
use super::{Project, ProjectDimension, ProjectFilter, ProjectInput, ProjectSort};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::ReportView;
use crate::reference::{AsOfContext, Programme};
use crate::service::children::{children, each, grouped, insert_all, parts};
use crate::service::common_input::CommonInput;
use crate::service::country_filters::{self, CountryFilters};
use crate::service::dimension_source::DimensionSource;
use crate::service::filters::{Filters, Selectivity};
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::report_input::ReportInput;
use crate::service::value_filters::FilterValues;
use crate::service::{common_filters, dimension_filters, report_input};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::project::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{DirectorateGeneral, Kind, OrganisationRole, Theme};
use entity::{Edtf, Money, edtf, project_theme, record_report};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, Order, Set};
use std::collections::HashMap;

/// Links an organisation to the projects that it takes part in.
pub const PARTICIPATION: Relation = Relation { name: "organisation", source: common_filters::organisations };

/// Links a programme to the projects that it funds.
pub const PROGRAMME: Relation = Relation { name: "programme", source: || DimensionSource::text(Column::Programme) };

impl Record for Project {
    const KIND: Kind = Kind::Project;
    const NAME: &'static str = "project";
    const COLUMNS: Columns<Column> = Columns {
        version: Column::Version,
        id: Column::Id,
        since: Column::Since,
        until: Column::Until,
        ordinal: Column::Ordinal,
        title: Column::Title,
    };
    type Entity = Entity;
    type Filter = ProjectFilter;
    type Sort = ProjectSort;
    type Dimension = ProjectDimension;
    type Input = ProjectInput;

    fn condition(filter: ProjectFilter, snapshot: &Snapshot) -> Filters {
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
            country_role,
            not_country_role,
            single_country,
            include_regions,
            certain,
            first_report,
            ..
        } = filter;
        let countries = CountryFilters {
            country_role: country_role.as_ref(),
            not_country_role: not_country_role.as_ref(),
            single_country,
            include_regions,
        };
        let filters = Filters::all()
            .add_option(common_filters::active::<Self>(active_from.as_ref(), active_to.as_ref()))
            .add_option(start_from.map(|date| Column::StartLatest.gte(date.earliest())))
            .add_option(start_to.map(|date| Column::StartEarliest.lte(date.latest())))
            .add_option(common_filters::amount::<Self>(amount_eur_from, amount_eur_to))
            .add_option(has_funding.map(common_filters::funding::<Self>))
            .add_option(certain.map(common_filters::certain::<Self>))
            .add_option(first_report.map(|first| common_filters::first_report::<Self>(first, snapshot)));
        let filters = country_filters::add::<Self>(filters, &countries, snapshot.reference());
        let roles = FilterValues::of(role.as_ref(), not_role.as_ref());
        let filters = dimension_filters::add::<Self>(filters, &common_filters::roles(), roles);
        let same_as = FilterValues::of(same_as.as_ref(), not_same_as.as_ref());
        dimension_filters::add::<Self>(filters, &common_filters::same_as(snapshot), same_as)
    }

    fn includes_regions(filter: &ProjectFilter) -> bool {
        filter.include_regions == Some(true)
    }

    fn order(sort: ProjectSort) -> (Column, Order) {
        match sort {
            ProjectSort::Title => (Column::Title, Order::Asc),
            ProjectSort::TitleDesc => (Column::Title, Order::Desc),
            ProjectSort::Start => (Column::StartEarliest, Order::Asc),
            ProjectSort::StartDesc => (Column::StartLatest, Order::Desc),
            ProjectSort::AmountEur => (Column::AmountAscending, Order::Asc),
            ProjectSort::AmountEurDesc => (Column::AmountDescending, Order::Desc),
        }
    }

    fn source(dimension: ProjectDimension, filter: &ProjectFilter) -> DimensionSource {
        let in_role = |role| common_filters::organisations_in(Some(vec![role]));
        match dimension {
            ProjectDimension::Country => country_filters::countries_in(filter.country_role.as_ref()),
            ProjectDimension::Region => common_filters::regions(),
            ProjectDimension::Reporter => common_filters::reporters(),
            ProjectDimension::Organisation => {
                let roles = filter.role.as_ref().map(|roles| roles.iter().flatten().copied().collect());
                common_filters::organisations_in(roles)
            }
            ProjectDimension::Funder => in_role(OrganisationRole::Funder),
            ProjectDimension::Lead => in_role(OrganisationRole::Lead),
            ProjectDimension::Partner => in_role(OrganisationRole::Partner),
            ProjectDimension::Form => common_filters::forms(),
            ProjectDimension::Theme => {
                let themes = DimensionSource::each_once(project_theme::Column::Theme).terms::<Theme>();
                themes.selectivity(Selectivity::Theme)
            }
            ProjectDimension::Programme => DimensionSource::text(Column::Programme).named(ReferenceKind::Programme),
            ProjectDimension::DirectorateGeneral => {
                DimensionSource::text(Column::DirectorateGeneral).terms::<DirectorateGeneral>()
            }
            ProjectDimension::Year => DimensionSource::year(Column::StartEarliest),
            ProjectDimension::Ongoing => DimensionSource::truth(record_report::Column::Ongoing),
        }
    }

    const DAYS: (Column, Column) = (Column::StartEarliest, Column::StartLatest);

    fn common(input: &ProjectInput) -> &CommonInput {
        &input.common
    }

    fn dates(input: &ProjectInput) -> Vec<&Edtf> {
        input.reported.dates().collect()
    }

    fn reported(input: &ProjectInput) -> Option<&ReportInput> {
        Some(&input.reported)
    }

    fn set_counted(&mut self, counted: Option<Money>) {
        self.report.funding.counted_eur = Some(counted);
    }

    fn texts<'a>(input: &'a ProjectInput, reference: &'a ReferenceData) -> Vec<&'a str> {
        let programme = input.programme.iter().flat_map(|code| {
            [Some(code.as_str()), reference.programmes.get(code).map(|row| row.name.as_str())].into_iter().flatten()
        });
        input.reported.texts().chain(programme).collect()
    }

    fn row(input: &ProjectInput) -> ActiveModel {
        let ProjectInput { common: _, reported, programme, directorate_general, themes: _ } = input;
        let (earliest, latest) = edtf::days(reported.start.as_ref());
        let amount = reported.amount_eur();
        ActiveModel {
            start_earliest: Set(earliest),
            start_latest: Set(latest),
            amount_ascending: Set(amount.map_or(i64::MAX, |amount| amount.0)),
            amount_descending: Set(amount.map_or(i64::MIN, |amount| amount.0)),
            programme: Set(programme.clone()),
            directorate_general: Set(*directorate_general),
            ..<ActiveModel as ActiveModelTrait>::default()
        }
    }

    async fn link(tx: &DatabaseTransaction, versions: &[(i64, &ProjectInput)]) -> Result<()> {
        report_input::write(tx, &each(versions, |input| &input.reported)).await?;
        let themes = parts(versions, |input| &input.themes)
            .map(|(version, position, theme)| project_theme::ActiveModel { version, position, theme: Set(*theme) });
        insert_all::<project_theme::Entity>(tx, themes).await
    }

    async fn read(db: &impl ConnectionTrait, rows: Vec<(Model, CommonInput)>) -> Result<Vec<ProjectInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut reported = report_input::read(db, &versions).await?;
        let mut themes = themes(db, &versions).await?;
        let input = |(row, common): (Model, CommonInput)| {
            let Model {
                version,
                id: _,
                since: _,
                until: _,
                ordinal: _,
                title: _,
                start_earliest: _,
                start_latest: _,
                amount_ascending: _,
                amount_descending: _,
                programme,
                directorate_general,
            } = row;
            let reported = reported.remove(&version).unwrap_or_default();
            let themes = themes.remove(&version).unwrap_or_default();
            ProjectInput { common, reported, programme, directorate_general, themes }
        };
        Ok(rows.into_iter().map(input).collect())
    }

    fn hide_links(input: &mut ProjectInput, snapshot: &Snapshot) {
        input.reported.hide_links(snapshot);
    }

    fn show(header: VersionHeader, input: ProjectInput, snapshot: &Snapshot) -> Self {
        let context = &AsOfContext::of(snapshot);
        let ProjectInput { common, reported, programme, directorate_general, themes } = input;
        let (report, same_as) = ReportView::of(reported, &common.reporter);
        Self {
            shared: CommonView::of(Self::KIND, header, common, context),
            report,
            programme: programme.map(|code| Programme::of(code, context)),
            directorate_general,
            themes,
            same_as,
        }
    }
}

async fn themes(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<Theme>>> {
    use project_theme::{Column, Entity};
    let rows = children::<Entity, _>(db, Column::Version, [Column::Theme], Column::Position, versions).await?;
    Ok(grouped(rows))
}
