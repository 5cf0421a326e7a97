//! Storage of cooperation records: filters, writing and reading.
use super::{Cooperation, CooperationDimension, CooperationFilter, CooperationInput, CooperationSort};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{AsOfContext, Organisation};
use crate::service::children::each;
use crate::service::common_input::CommonInput;
use crate::service::country_filters::{self, CountryFilters};
use crate::service::dimension_source::DimensionSource;
use crate::service::filters::Filters;
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::report_input::ReportInput;
use crate::service::value_filters::FilterValues;
use crate::service::{common_filters, dimension_filters, report_input};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::cooperation::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{CooperationKind, CooperationStatus, Kind};
use entity::{Edtf, Money, edtf};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};

/// Links an organisation to the cooperation records that it takes part in, including as agency or counterpart.
pub const PARTICIPATION: Relation = Relation { name: "organisation", source: organisations };

/// Links an agreement to the cooperation records that are its steps.
pub const STEP_OF: Relation = Relation { name: "agreement", source: || DimensionSource::text(Column::Agreement) };

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
            agreement,
            not_agreement,
            date_from,
            date_to,
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
            .add_option(date_from.map(|date| Column::DateLatest.gte(date.earliest())))
            .add_option(date_to.map(|date| Column::DateEarliest.lte(date.latest())))
            .add_option(certain.map(common_filters::certain::<Self>))
            .add_option(first_report.map(|first| common_filters::first_report::<Self>(first, snapshot)));
        let filters = country_filters::add::<Self>(filters, &countries, snapshot.reference());
        let visible = snapshot.visible((Entity, Column::Agreement)).map(|visible| Condition::all().add(visible));
        let agreements = DimensionSource::text(Column::Agreement).only(visible);
        let values = FilterValues::of(agreement.as_ref(), not_agreement.as_ref());
        dimension_filters::add::<Self>(filters, &agreements, values)
    }

    fn includes_regions(filter: &CooperationFilter) -> bool {
        filter.include_regions == Some(true)
    }

    fn order(sort: CooperationSort) -> (Column, Order) {
        match sort {
            CooperationSort::Title => (Column::Title, Order::Asc),
            CooperationSort::TitleDesc => (Column::Title, Order::Desc),
            CooperationSort::Date => (Column::DateEarliest, Order::Asc),
            CooperationSort::DateDesc => (Column::DateLatest, Order::Desc),
        }
    }

    fn source(dimension: CooperationDimension, filter: &CooperationFilter) -> DimensionSource {
        match dimension {
            CooperationDimension::Agency => DimensionSource::text(Column::Agency).named(ReferenceKind::Organisation),
            CooperationDimension::Kind => DimensionSource::text(Column::Kind).terms::<CooperationKind>(),
            CooperationDimension::Status => DimensionSource::text(Column::Status).terms::<CooperationStatus>(),
            CooperationDimension::Country => country_filters::countries_in(filter.country_role.as_ref()),
            CooperationDimension::Region => common_filters::regions(),
            CooperationDimension::Reporter => common_filters::reporters(),
            CooperationDimension::Organisation => organisations(),
            CooperationDimension::Form => common_filters::forms(),
            CooperationDimension::Year => DimensionSource::year(Column::DateEarliest),
        }
    }

    const DAYS: (Column, Column) = (Column::DateEarliest, Column::DateLatest);

    fn common(input: &CooperationInput) -> &CommonInput {
        &input.common
    }

    fn dates(input: &CooperationInput) -> Vec<&Edtf> {
        input.reported.dates().chain(&input.date).collect()
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
            shared: CommonView::of(Self::KIND, header, common, context),
            report,
            agency: Organisation::of(agency, context),
            counterpart: Party::of(counterpart_name, counterpart_organisation, counterpart_country, context),
            r#type: kind,
            date_earliest: date.as_ref().and_then(Edtf::earliest_day),
            date_latest: date.as_ref().and_then(Edtf::latest_day),
            date,
            status,
            agreement,
        }
    }
}

/// The organisations that take part, are the counterpart or are the agency.
fn organisations() -> DimensionSource {
    common_filters::organisations().or(Column::CounterpartOrganisation).or(Column::Agency)
}
