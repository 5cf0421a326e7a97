//! Projects in the store: how they are found, saved and read back.
use super::{Project, ProjectDimension, ProjectFilter, ProjectInput, ProjectSort};
use crate::error::Result;
use crate::kinds::common::Shared;
use crate::kinds::reported::Report;
use crate::page::Members;
use crate::reference::{AsOfContext, Programme};
use crate::service::common::{Common, children, each, grouped, insert_all, parts};
use crate::service::filters::{Elsewhere, Filters, Rank};
use crate::service::names::{Named, Names};
use crate::service::related::Relation;
use crate::service::stats::Values;
use crate::service::{Columns, Head, Record, Snapshot, reported, with};
use entity::project::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{Kind, Theme};
use entity::{edtf, project_theme, record_report};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};
use std::collections::HashMap;

/// From an organisation to the projects that it takes part in.
pub const TAKING_PART: Relation = Relation { name: "organisation", values: || vec![with::organisations()] };

/// From a programme to the projects that it pays for.
pub const PROGRAMME: Relation = Relation { name: "programme", values: || vec![Values::text(Column::Programme)] };

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

    fn condition(filter: ProjectFilter) -> Filters {
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
        } = filter;
        Filters::all()
            .add_option(reporter.map(with::reporter::<Self>))
            .add_option(country.map(with::country::<Self>))
            .add_option(region.map(with::region::<Self>))
            .add_option(with::organisation::<Self>(organisation, role))
            .add_option(category.map(with::category::<Self>))
            .add_option(theme.map(with_theme))
            .add_option(programme.map(|codes| Column::Programme.is_in(codes)))
            .add_option(directorate_general.map(|values| Column::DirectorateGeneral.is_in(values)))
            .add_option(with::active::<Self>(active_from.as_ref(), active_to.as_ref()))
            .add_option(start_from.map(|date| Column::StartLatest.gte(date.earliest())))
            .add_option(start_to.map(|date| Column::StartEarliest.lte(date.latest())))
            .add_option(with::amount::<Self>(amount_eur_from, amount_eur_to))
            .add_option(has_funding.map(with::funding::<Self>))
            .add_option(ongoing.map(with::ongoing::<Self>))
            .add_option(same_as.map(with::same_as::<Self>))
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

    fn values(dimension: ProjectDimension) -> Values {
        match dimension {
            ProjectDimension::Country => with::countries(),
            ProjectDimension::Region => with::regions(),
            ProjectDimension::Reporter => with::reporters(),
            ProjectDimension::Organisation => with::organisations(),
            ProjectDimension::Form => with::forms(),
            ProjectDimension::Theme => Values::each_once(project_theme::Column::Theme),
            ProjectDimension::Programme => Values::text(Column::Programme).named(Named::Programme),
            ProjectDimension::DirectorateGeneral => Values::text(Column::DirectorateGeneral),
            ProjectDimension::Year => Values::year(Column::StartEarliest),
            ProjectDimension::Ongoing => Values::truth(record_report::Column::Ongoing),
        }
    }

    const DAYS: (Column, Column) = (Column::StartEarliest, Column::StartLatest);

    fn common(input: &ProjectInput) -> &Common {
        &input.common
    }

    fn texts<'a>(input: &'a ProjectInput, names: &'a Names) -> Vec<&'a str> {
        let programme = input.programme.iter().flat_map(|code| {
            [Some(code.as_str()), names.programmes.get(code).map(|row| row.name.as_str())].into_iter().flatten()
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
        reported::write(tx, &each(versions, |input| &input.reported)).await?;
        let themes = parts(versions, |input| &input.themes)
            .map(|(version, position, theme)| project_theme::ActiveModel { version, position, theme: Set(*theme) });
        insert_all::<project_theme::Entity>(tx, themes).await
    }

    async fn read(
        db: &impl ConnectionTrait,
        rows: Vec<(Model, Common)>,
        members: &Members,
    ) -> Result<Vec<ProjectInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut reported = reported::read(db, &versions, members).await?;
        let mut themes = themes(db, members.reading(&["themes"], &versions)).await?;
        let input = |(row, common): (Model, Common)| {
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

    fn show(head: Head, input: ProjectInput, snapshot: &Snapshot<'_>) -> Self {
        let context = &AsOfContext::of(snapshot);
        let ProjectInput { common, reported, programme, directorate_general, themes } = input;
        let (report, same_as) = Report::of(reported);
        Self {
            shared: Shared::of(head, common, context),
            report,
            programme: programme.map(|code| Programme::of(code, context)),
            directorate_general,
            themes,
            same_as,
        }
    }
}

fn with_theme(themes: Vec<Theme>) -> Elsewhere {
    use project_theme::{Column, Entity};
    with::versions::<Project>(Rank::Theme, Entity, Column::Version, Condition::all().add(Column::Theme.is_in(themes)))
}

async fn themes(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<Theme>>> {
    use project_theme::{Column, Entity};
    let rows = children::<Entity, _>(db, Column::Version, [Column::Theme], Column::Position, versions).await?;
    Ok(grouped(rows))
}
