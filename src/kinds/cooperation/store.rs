//! Cooperation records in the store: how they are found, saved and read back.
use super::{Cooperation, CooperationDimension, CooperationFilter, CooperationInput, CooperationSort};
use crate::error::Result;
use crate::kinds::common::Shared;
use crate::kinds::reported::{Party, Report};
use crate::page::Members;
use crate::reference::{AsOfContext, Organisation};
use crate::service::common::{Common, each};
use crate::service::filters::Filters;
use crate::service::names::{Named, Names};
use crate::service::related::Relation;
use crate::service::stats::Values;
use crate::service::{Columns, Head, Record, Snapshot, reported, with};
use entity::cooperation::{ActiveModel, Column, Entity, Model};
use entity::edtf;
use entity::vocabulary::Kind;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};

/// From an organisation to the cooperation that it takes part in, as an agency or its counterpart too.
pub const TAKING_PART: Relation = Relation {
    name: "organisation",
    values: || {
        let counterpart = Values::text(Column::CounterpartOrganisation);
        vec![with::organisations(), counterpart, Values::text(Column::Agency)]
    },
};

/// From an agreement to its steps.
pub const STEP_OF: Relation = Relation { name: "agreement", values: || vec![Values::text(Column::Agreement)] };

impl Record for Cooperation {
    const KIND: Kind = Kind::Cooperation;
    const NAME: &'static str = "cooperation record";
    const COLUMNS: Columns<Column> = Columns {
        version: Column::Version,
        id: Column::Id,
        since: Column::Since,
        until: Column::Until,
        ordinal: Column::Ordinal,
        title: Column::Title,
    };
    type Entity = Entity;
    type Filter = CooperationFilter;
    type Sort = CooperationSort;
    type Dimension = CooperationDimension;
    type Input = CooperationInput;

    fn condition(filter: CooperationFilter) -> Filters {
        let CooperationFilter { agency, kind, status, country, organisation, date_from, date_to, agreement, reporter } =
            filter;
        let taking_part_or_counterpart = |ids: Vec<String>| {
            let parties = [Column::CounterpartOrganisation, Column::Agency].map(|column| column.is_in(ids.clone()));
            let [counterpart, agency] = parties;
            Condition::any()
                .add_option(with::organisation::<Self>(Some(ids), None).map(Condition::from))
                .add(counterpart)
                .add(agency)
        };
        Filters::all()
            .add_option(agency.map(|ids| Column::Agency.is_in(ids)))
            .add_option(kind.map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(status.map(|statuses| Column::Status.is_in(statuses)))
            .add_option(country.map(with::country::<Self>))
            .add_option(organisation.map(taking_part_or_counterpart))
            .add_option(date_from.map(|date| Column::DateLatest.gte(date.earliest())))
            .add_option(date_to.map(|date| Column::DateEarliest.lte(date.latest())))
            .add_option(agreement.map(|ids| Column::Agreement.is_in(ids)))
            .add_option(reporter.map(with::reporter::<Self>))
    }

    fn order(sort: CooperationSort) -> (Column, Order) {
        match sort {
            CooperationSort::Title => (Column::Title, Order::Asc),
            CooperationSort::TitleDesc => (Column::Title, Order::Desc),
            CooperationSort::Date => (Column::DateEarliest, Order::Asc),
            CooperationSort::DateDesc => (Column::DateLatest, Order::Desc),
        }
    }

    fn values(dimension: CooperationDimension) -> Values {
        match dimension {
            CooperationDimension::Agency => Values::text(Column::Agency).named(Named::Organisation),
            CooperationDimension::Kind => Values::text(Column::Kind),
            CooperationDimension::Status => Values::text(Column::Status),
            CooperationDimension::Country => with::countries(),
            CooperationDimension::Region => with::regions(),
            CooperationDimension::Reporter => with::reporters(),
            CooperationDimension::Organisation => with::organisations(),
            CooperationDimension::Form => with::forms(),
            CooperationDimension::Year => Values::year(Column::DateEarliest),
        }
    }

    const DAYS: (Column, Column) = (Column::DateEarliest, Column::DateLatest);

    fn common(input: &CooperationInput) -> &Common {
        &input.common
    }

    fn texts<'a>(input: &'a CooperationInput, names: &'a Names) -> Vec<&'a str> {
        let CooperationInput {
            counterpart_name: name,
            counterpart_organisation: organisation,
            counterpart_country: country,
            ..
        } = input;
        let counterpart = with::texts(name.as_deref(), organisation.as_deref(), country.as_deref(), names);
        input.reported.texts().chain(names.of_organisation(&input.agency)).chain(counterpart).collect()
    }

    fn row(input: &CooperationInput) -> ActiveModel {
        let CooperationInput {
            common: _,
            reported: _,
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        } = input.clone();
        let (earliest, latest) = edtf::days(date.as_ref());
        ActiveModel {
            agency: Set(agency),
            counterpart_name: Set(counterpart_name),
            counterpart_organisation: Set(counterpart_organisation),
            counterpart_country: Set(counterpart_country),
            kind: Set(kind),
            date: Set(date),
            date_earliest: Set(earliest),
            date_latest: Set(latest),
            status: Set(status),
            agreement: Set(agreement),
            ..<ActiveModel as ActiveModelTrait>::default()
        }
    }

    async fn link(tx: &DatabaseTransaction, versions: &[(i64, &CooperationInput)]) -> Result<()> {
        reported::write(tx, &each(versions, |input| &input.reported)).await
    }

    async fn read(
        db: &impl ConnectionTrait,
        rows: Vec<(Model, Common)>,
        members: &Members,
    ) -> Result<Vec<CooperationInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut reported = reported::read(db, &versions, members).await?;
        let input = |(row, common): (Model, Common)| {
            let Model {
                version,
                id: _,
                since: _,
                until: _,
                ordinal: _,
                title: _,
                agency,
                counterpart_name,
                counterpart_organisation,
                counterpart_country,
                kind,
                date,
                date_earliest: _,
                date_latest: _,
                status,
                agreement,
            } = row;
            let reported = reported.remove(&version).unwrap_or_default();
            CooperationInput {
                common,
                reported,
                agency,
                counterpart_name,
                counterpart_organisation,
                counterpart_country,
                kind,
                date,
                status,
                agreement,
            }
        };
        Ok(rows.into_iter().map(input).collect())
    }

    fn show(head: Head, input: CooperationInput, snapshot: &Snapshot<'_>) -> Self {
        let context = &AsOfContext::of(snapshot);
        let CooperationInput {
            common,
            reported,
            agency,
            counterpart_name,
            counterpart_organisation,
            counterpart_country,
            kind,
            date,
            status,
            agreement,
        } = input;
        // What reports the same is told of projects and agreements alone.
        let (report, _) = Report::of(reported);
        Self {
            shared: Shared::of(head, common, context),
            report,
            agency: Organisation::of(agency, context),
            counterpart: Party::of(counterpart_name, counterpart_organisation, counterpart_country, context),
            kind,
            date,
            status,
            agreement,
        }
    }
}
