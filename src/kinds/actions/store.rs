//! Storage of actions: filters, writing and reading.
use super::late;
use super::{
    Action, ActionDimension, ActionFilter, ActionInput, ActionSort, NumberedTitle, ObjectiveCode, Responsible,
    StateInput, StateOfPlay, Timetable,
};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::query::filter_values::Values;
use crate::reference::{AsOfContext, Organisation, Plan};
use crate::service::children::{children, grouped, insert_all, parts};
use crate::service::common_input::CommonInput;
use crate::service::country_filters::{self, CountryFilters};
use crate::service::dimension_source::DimensionSource;
use crate::service::filters::{Filters, Selectivity};
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::value_filters::FilterValues;
use crate::service::{common_filters, dimension_filters};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::action::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{ActionStatus, Kind, ResponsibleRole, TimetableKind};
use entity::{Edtf, action_reference, action_responsible, action_state, edtf, record};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, ExprTrait, Order, Set,
};
use std::collections::HashMap;

/// Links an organisation to the actions that it is responsible for.
pub const RESPONSIBLE: Relation = Relation { name: "responsible", source: responsible_bodies };

/// Links a document to the actions that it contains, or that cite it.
pub const DOCUMENT: Relation = Relation { name: "document", source: documents };

/// Links a plan to its actions.
pub const PLAN: Relation = Relation { name: "plan", source: || DimensionSource::text(Column::Plan) };

impl Record for Action {
    const KIND: Kind = Kind::Action;
    const NAME: &'static str = "action";
    const COLUMNS: Columns<Column> = Columns {
        version: Column::Version,
        id: Column::Id,
        since: Column::Since,
        until: Column::Until,
        ordinal: Column::Ordinal,
        title: Column::Title,
    };
    type Entity = Entity;
    type Filter = ActionFilter;
    type Sort = ActionSort;
    type Dimension = ActionDimension;
    type Input = ActionInput;

    fn condition(filter: ActionFilter, snapshot: &Snapshot) -> Filters {
        let ActionFilter {
            objective,
            not_objective,
            code,
            not_code,
            document,
            not_document,
            deadline_from,
            deadline_to,
            country_role,
            not_country_role,
            single_country,
            include_regions,
            certain,
            overdue_on,
            late,
            ..
        } = filter;
        let countries = CountryFilters {
            country_role: country_role.as_ref(),
            not_country_role: not_country_role.as_ref(),
            single_country,
            include_regions,
        };
        let filters = Filters::all()
            .add_option(objective.map(|codes| objective_filter(&codes)))
            .add_option(not_objective.map(|codes| objective_filter(&codes).not()))
            .add_option(deadline_from.map(|date| Column::DeadlineLatest.gte(date.earliest())))
            .add_option(deadline_to.map(|date| Column::DeadlineEarliest.lte(date.latest())))
            .add_option(certain.map(common_filters::certain::<Self>))
            .add_option(overdue_on.map(|date| late::overdue_on(&date.latest())))
            .add_option(late.map(late::late));
        let filters = country_filters::add::<Self>(filters, &countries, snapshot.reference());
        let codes = FilterValues::of(code.as_ref(), not_code.as_ref());
        let filters = dimension_filters::add::<Self>(filters, &DimensionSource::text(Column::Code), codes);
        let numbers = FilterValues::of(document.as_ref(), not_document.as_ref());
        dimension_filters::add::<Self>(filters, &documents(), numbers)
    }

    fn includes_regions(filter: &ActionFilter) -> bool {
        filter.include_regions == Some(true)
    }

    fn order(sort: ActionSort) -> (Column, Order) {
        match sort {
            ActionSort::Title => (Column::Title, Order::Asc),
            ActionSort::TitleDesc => (Column::Title, Order::Desc),
            ActionSort::Code => (Column::Code, Order::Asc),
            ActionSort::CodeDesc => (Column::Code, Order::Desc),
            ActionSort::Deadline => (Column::DeadlineEarliest, Order::Asc),
            ActionSort::DeadlineDesc => (Column::DeadlineLatest, Order::Desc),
        }
    }

    fn source(dimension: ActionDimension, filter: &ActionFilter) -> DimensionSource {
        match dimension {
            ActionDimension::Plan => DimensionSource::text(Column::Plan).named(ReferenceKind::Plan),
            ActionDimension::Chapter => DimensionSource::number(Column::Chapter).named(ReferenceKind::Chapter),
            ActionDimension::Status => DimensionSource::text(Column::Status).terms::<ActionStatus>(),
            ActionDimension::TimetableKind => DimensionSource::text(Column::TimetableKind).terms::<TimetableKind>(),
            ActionDimension::Responsible => responsible_bodies(),
            ActionDimension::Organisation => common_filters::organisations(),
            ActionDimension::Country => country_filters::countries_in(filter.country_role.as_ref()),
            ActionDimension::Region => common_filters::regions(),
            ActionDimension::Reporter => common_filters::reporters(),
            ActionDimension::Year => DimensionSource::year(Column::DeadlineEarliest),
            ActionDimension::Overdue => DimensionSource::truth(Column::Overdue),
        }
    }

    const DAYS: (Column, Column) = (Column::DeadlineEarliest, Column::DeadlineLatest);
    const HAS_FUNDING: bool = false;

    fn common(input: &ActionInput) -> &CommonInput {
        &input.common
    }

    fn dates(input: &ActionInput) -> Vec<&Edtf> {
        let states = input.states.iter().flat_map(|state| [&state.as_of].into_iter().chain(&state.dates));
        input.deadline.iter().chain(states).collect()
    }

    fn texts<'a>(input: &'a ActionInput, reference: &'a ReferenceData) -> Vec<&'a str> {
        let ActionInput { timetable_text, responsible_text, responsible, indicator, states, .. } = input;
        let cells = [timetable_text, responsible_text, indicator].into_iter().flatten().map(String::as_str);
        let bodies = responsible.iter().flat_map(|(id, _)| reference.names_of_organisation(id));
        let texts = states.iter().flat_map(|state| [&state.summary, &state.official_text]).flatten();
        let cited = states.iter().flat_map(|state| &state.references);
        cells.chain(bodies).chain(texts.chain(cited).map(String::as_str)).collect()
    }

    fn row(input: &ActionInput) -> ActiveModel {
        let ActionInput {
            common: _,
            plan,
            chapter,
            objective,
            letter,
            timetable_text,
            timetable_kind,
            deadline,
            responsible_text,
            responsible: _,
            indicator,
            states: _,
        } = input;
        let (earliest, latest) = edtf::days(deadline.as_ref());
        ActiveModel {
            plan: Set(plan.clone()),
            code: Set(input.code()),
            chapter: Set(*chapter),
            objective: Set(*objective),
            letter: Set(letter.clone()),
            timetable_text: Set(timetable_text.clone()),
            timetable_kind: Set(*timetable_kind),
            deadline: Set(deadline.clone()),
            deadline_earliest: Set(earliest),
            deadline_latest: Set(latest),
            responsible_text: Set(responsible_text.clone()),
            indicator: Set(indicator.clone()),
            status: Set(input.status()),
            overdue: Set(input.overdue()),
            ..<ActiveModel as ActiveModelTrait>::default()
        }
    }

    async fn link(tx: &DatabaseTransaction, versions: &[(i64, &ActionInput)]) -> Result<()> {
        let responsible = parts(versions, |input| &input.responsible);
        let responsible = responsible.map(|(version, position, (organisation, role))| {
            let organisation = Set(organisation.clone());
            action_responsible::ActiveModel { version, position, organisation, role: Set(*role) }
        });
        insert_all::<action_responsible::Entity>(tx, responsible).await?;
        let states = || parts(versions, |input| &input.states);
        let rows = states().map(|(version, position, state)| state_row(version, position, state));
        insert_all::<action_state::Entity>(tx, rows).await?;
        let references = states().flat_map(|(version, state, entry)| reference_rows(&version, &state, entry));
        insert_all::<action_reference::Entity>(tx, references).await
    }

    async fn read(db: &impl ConnectionTrait, rows: Vec<(Model, CommonInput)>) -> Result<Vec<ActionInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut responsible = responsible(db, &versions).await?;
        let mut states = states(db, &versions).await?;
        let input = |(row, common): (Model, CommonInput)| {
            let Model {
                version,
                id: _,
                since: _,
                until: _,
                ordinal: _,
                title: _,
                plan,
                code: _,
                chapter,
                objective,
                letter,
                timetable_text,
                timetable_kind,
                deadline,
                deadline_earliest: _,
                deadline_latest: _,
                responsible_text,
                indicator,
                status: _,
                overdue: _,
            } = row;
            let responsible = responsible.remove(&version).unwrap_or_default();
            let states = states.remove(&version).unwrap_or_default();
            ActionInput {
                common,
                plan,
                chapter,
                objective,
                letter,
                timetable_text,
                timetable_kind,
                deadline,
                responsible_text,
                responsible,
                indicator,
                states,
            }
        };
        Ok(rows.into_iter().map(input).collect())
    }

    fn show(header: VersionHeader, input: ActionInput, snapshot: &Snapshot) -> Self {
        let context = &AsOfContext::of(snapshot);
        let reference = &context.reference_data;
        let (code, status, overdue) = (input.code(), input.status(), input.overdue());
        let ActionInput {
            common,
            plan,
            chapter,
            objective,
            letter,
            timetable_text,
            timetable_kind,
            deadline,
            responsible_text,
            responsible,
            indicator,
            states,
        } = input;
        let title_of_chapter = reference.chapters.get(&(plan.clone(), chapter)).map(|row| row.title.clone());
        let title_of_objective =
            reference.objectives.get(&(plan.clone(), chapter, objective)).map(|row| row.title.clone());
        let body = |(id, role)| Responsible { organisation: Organisation::of(id, context), role };
        Self {
            shared: CommonView::of(Self::KIND, header, common, context),
            code,
            plan: Plan::of(plan, context),
            chapter: NumberedTitle { number: chapter, title: title_of_chapter.unwrap_or_default() },
            objective: NumberedTitle { number: objective, title: title_of_objective.unwrap_or_default() },
            letter,
            timetable: Timetable::of(timetable_text, timetable_kind, deadline),
            responsible: responsible.into_iter().map(body).collect(),
            responsible_text,
            indicator,
            state_of_play: states.into_iter().map(StateOfPlay::of).collect(),
            status,
            overdue,
        }
    }
}

fn objective_filter(codes: &Values<ObjectiveCode>) -> Condition {
    let one = |ObjectiveCode { chapter, number }: &ObjectiveCode| {
        Column::Chapter.eq(*chapter).and(Column::Objective.eq(*number))
    };
    // Every action has an objective, so no value matches nothing.
    codes.iter().flatten().map(one).fold(Condition::any().add(Expr::val(1).eq(2)), Condition::add)
}

/// The responsible organisations, in any role.
fn responsible_bodies() -> DimensionSource {
    let bodies = DimensionSource::each(action_responsible::Column::Organisation).named(ReferenceKind::Organisation);
    bodies.selectivity(Selectivity::Organisation)
}

/// The document that contains an action, and those that its row cites.
fn documents() -> DimensionSource {
    DimensionSource::each(action_reference::Column::Document).or(record::Column::Document)
}

fn state_row(version: ActiveValue<i64>, position: ActiveValue<i32>, state: &StateInput) -> action_state::ActiveModel {
    let StateInput { as_of, status, summary, official_text, references: _, dates } = state;
    action_state::ActiveModel {
        version,
        position,
        as_of: Set(as_of.clone()),
        as_of_latest: Set(as_of.latest()),
        status: Set(*status),
        summary: Set(summary.clone()),
        official_text: Set(official_text.clone()),
        dates: Set(action_state::Dates(dates.clone())),
    }
}

fn reference_rows(
    version: &ActiveValue<i64>,
    state: &ActiveValue<i32>,
    entry: &StateInput,
) -> Vec<action_reference::ActiveModel> {
    let row = |(position, document): (i32, &String)| action_reference::ActiveModel {
        version: version.clone(),
        state: state.clone(),
        position: Set(position),
        document: Set(document.clone()),
    };
    (0..).zip(&entry.references).map(row).collect()
}

async fn responsible(
    db: &impl ConnectionTrait,
    versions: &[i64],
) -> Result<HashMap<i64, Vec<(String, ResponsibleRole)>>> {
    use action_responsible::{Column, Entity};
    let columns = [Column::Organisation, Column::Role];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    Ok(grouped(rows.into_iter().map(|(version, organisation, role)| (version, (organisation, role)))))
}

async fn states(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<StateInput>>> {
    use action_state::{Column, Dates, Entity};
    let mut references = references(db, versions).await?;
    let columns =
        [Column::Position, Column::AsOf, Column::Status, Column::Summary, Column::OfficialText, Column::Dates];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let state = |(version, position, as_of, status, summary, official_text, Dates(dates))| {
        let references = references.remove(&(version, position)).unwrap_or_default();
        (version, StateInput { as_of, status, summary, official_text, references, dates })
    };
    Ok(grouped(rows.into_iter().map(state)))
}

/// Returns the cited documents by version and entry.
async fn references(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<(i64, i32), Vec<String>>> {
    use action_reference::{Column, Entity};
    let columns = [Column::State, Column::Document];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let mut references: HashMap<_, Vec<_>> = HashMap::new();
    for (version, state, document) in rows {
        references.entry((version, state)).or_default().push(document);
    }
    Ok(references)
}
