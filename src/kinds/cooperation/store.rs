//! Storage of cooperation records: filters, writing and reading.
use super::{Cooperation, CooperationDimension, CooperationFilter, CooperationInput, CooperationSort};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{AsOfContext, Organisation};
use crate::service::children::each;
use crate::service::common_input::CommonInput;
use crate::service::dimension_source::DimensionSource;
use crate::service::filters::Filters;
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::report_input::ReportInput;
use crate::service::{common_filters, report_input};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::cooperation::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::Kind;
use entity::{Money, edtf};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};

/// Links an organisation to the cooperation records that it takes part in, including as agency or counterpart.
pub const PARTICIPATION: Relation = Relation {
    name: "organisation",
    sources: || {
        let counterpart = DimensionSource::text(Column::CounterpartOrganisation);
        vec![common_filters::organisations(), counterpart, DimensionSource::text(Column::Agency)]
    },
};

/// Links an agreement to the cooperation records that are its steps.
pub const STEP_OF: Relation =
    Relation { name: "agreement", sources: || vec![DimensionSource::text(Column::Agreement)] };

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

    fn condition(filter: CooperationFilter, snapshot: &Snapshot) -> Filters {
        let CooperationFilter {
            agency,
            kind,
            status,
            country,
            organisation,
            date_from,
            date_to,
            agreement,
            reporter,
            first_report,
        } = filter;
        let organisation_filter = |ids: Vec<String>| {
            let parties = [Column::CounterpartOrganisation, Column::Agency].map(|column| column.is_in(ids.clone()));
            let [counterpart, agency] = parties;
            Condition::any()
                .add_option(common_filters::organisation::<Self>(Some(ids), None).map(Condition::from))
                .add(counterpart)
                .add(agency)
        };
        Filters::all()
            .add_option(agency.map(|ids| Column::Agency.is_in(ids)))
            .add_option(kind.map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(status.map(|statuses| Column::Status.is_in(statuses)))
            .add_option(country.map(common_filters::country::<Self>))
            .add_option(organisation.map(organisation_filter))
            .add_option(date_from.map(|date| Column::DateLatest.gte(date.earliest())))
            .add_option(date_to.map(|date| Column::DateEarliest.lte(date.latest())))
            .add_option(agreement.map(|ids| Column::Agreement.is_in(common_filters::visible_ids(ids, snapshot))))
            .add_option(reporter.map(common_filters::reporter::<Self>))
            .add_option(first_report.map(|first| common_filters::first_report::<Self>(first, snapshot)))
    }

    fn order(sort: CooperationSort) -> (Column, Order) {
        match sort {
            CooperationSort::Title => (Column::Title, Order::Asc),
            CooperationSort::TitleDesc => (Column::Title, Order::Desc),
            CooperationSort::Date => (Column::DateEarliest, Order::Asc),
            CooperationSort::DateDesc => (Column::DateLatest, Order::Desc),
        }
    }

    fn source(dimension: CooperationDimension) -> DimensionSource {
        match dimension {
            CooperationDimension::Agency => DimensionSource::text(Column::Agency).named(ReferenceKind::Organisation),
            CooperationDimension::Kind => DimensionSource::text(Column::Kind),
            CooperationDimension::Status => DimensionSource::text(Column::Status),
            CooperationDimension::Country => common_filters::countries(),
            CooperationDimension::Region => common_filters::regions(),
            CooperationDimension::Reporter => common_filters::reporters(),
            CooperationDimension::Organisation => common_filters::organisations(),
            CooperationDimension::Form => common_filters::forms(),
            CooperationDimension::Year => DimensionSource::year(Column::DateEarliest),
        }
    }

    const DAYS: (Column, Column) = (Column::DateEarliest, Column::DateLatest);

    fn common(input: &CooperationInput) -> &CommonInput {
        &input.common
    }

    fn reported(input: &CooperationInput) -> Option<&ReportInput> {
        Some(&input.reported)
    }

    fn set_counted(&mut self, counted: Option<Money>) {
        self.report.funding.counted_eur = Some(counted);
    }

    fn texts<'a>(input: &'a CooperationInput, reference: &'a ReferenceData) -> Vec<&'a str> {
        let CooperationInput {
            counterpart_name: name,
            counterpart_organisation: organisation,
            counterpart_country: country,
            ..
        } = input;
        let counterpart =
            common_filters::texts(name.as_deref(), organisation.as_deref(), country.as_deref(), reference);
        input.reported.texts().chain(reference.names_of_organisation(&input.agency)).chain(counterpart).collect()
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
        report_input::write(tx, &each(versions, |input| &input.reported)).await
    }

    async fn read(db: &impl ConnectionTrait, rows: Vec<(Model, CommonInput)>) -> Result<Vec<CooperationInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut reported = report_input::read(db, &versions).await?;
        let input = |(row, common): (Model, CommonInput)| {
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

    fn hide_links(input: &mut CooperationInput, snapshot: &Snapshot) {
        input.reported.hide_links(snapshot);
        input.agreement = input.agreement.take().filter(|id| snapshot.shows(id));
    }

    fn show(header: VersionHeader, input: CooperationInput, snapshot: &Snapshot) -> Self {
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
        // Only projects and agreements show the records that report the same.
        let (report, _) = ReportView::of(reported, &common.reporter);
        Self {
            shared: CommonView::of(header, common, context),
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
