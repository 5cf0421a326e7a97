//! Storage of agreements: filters, writing and reading.
use super::{
    Agreement, AgreementDimension, AgreementFilter, AgreementInput, AgreementSort, Milestone, MilestoneInput,
    PartyInput, Validity,
};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{AsOfContext, Organisation};
use crate::service::children::{children, each, grouped, insert_all, parts};
use crate::service::common_input::CommonInput;
use crate::service::country_filters::{self, CountryFilters};
use crate::service::dimension_source::{DimensionSource, in_years};
use crate::service::filters::{Filters, JoinFilter, Selectivity};
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::report_input::ReportInput;
use crate::service::{common_filters, report_input};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::agreement::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{AgreementType, Kind, MilestoneKind, Stage};
use entity::{Edtf, Money, agreement_milestone, agreement_party, edtf};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};
use std::collections::HashMap;

/// Links an organisation to the agreements that it takes part in or is a party to.
pub const PARTICIPATION: Relation = Relation { name: "organisation", source: organisations };

impl Record for Agreement {
    const KIND: Kind = Kind::Agreement;
    const NAME: &'static str = "agreement";
    const COLUMNS: Columns<Column> = Columns {
        version: Column::Version,
        id: Column::Id,
        since: Column::Since,
        until: Column::Until,
        ordinal: Column::Ordinal,
        title: Column::Title,
    };
    type Entity = Entity;
    type Filter = AgreementFilter;
    type Sort = AgreementSort;
    type Dimension = AgreementDimension;
    type Input = AgreementInput;

    fn condition(filter: AgreementFilter, snapshot: &Snapshot) -> Filters {
        let AgreementFilter {
            milestone_from,
            milestone_to,
            in_force_on,
            country_role,
            not_country_role,
            single_country,
            include_regions,
            certain,
            first_report,
            active_from,
            active_to,
            ..
        } = filter;
        let in_range = milestone_range(milestone_from.as_ref(), milestone_to.as_ref());
        let countries = CountryFilters {
            country_role: country_role.as_ref(),
            not_country_role: not_country_role.as_ref(),
            single_country,
            include_regions,
        };
        let filters = Filters::all()
            .add_option(in_range.map(milestone_filter))
            .add_option(in_force_on.as_ref().map(in_force_filter))
            .add_option(certain.map(common_filters::certain::<Self>))
            .add_option(first_report.map(|first| common_filters::first_report::<Self>(first, snapshot)))
            .add_option(active_from.map(|date| Column::ValidLatest.gte(date.earliest())))
            .add_option(active_to.map(|date| Column::ValidEarliest.lte(date.latest())));
        country_filters::add::<Self>(filters, &countries, snapshot.reference())
    }

    fn includes_regions(filter: &AgreementFilter) -> bool {
        filter.include_regions == Some(true)
    }

    fn order(sort: AgreementSort) -> (Column, Order) {
        match sort {
            AgreementSort::Title => (Column::Title, Order::Asc),
            AgreementSort::TitleDesc => (Column::Title, Order::Desc),
            AgreementSort::Milestone => (Column::NewestEarliest, Order::Asc),
            AgreementSort::MilestoneDesc => (Column::NewestLatest, Order::Desc),
        }
    }

    fn source(dimension: AgreementDimension, filter: &AgreementFilter) -> DimensionSource {
        match dimension {
            AgreementDimension::Agency => DimensionSource::text(Column::Agency).named(ReferenceKind::Organisation),
            AgreementDimension::Type => DimensionSource::text(Column::Type).terms::<AgreementType>(),
            AgreementDimension::Stage => DimensionSource::text(Column::Stage).terms::<Stage>(),
            AgreementDimension::Country => country_filters::countries_in(filter.country_role.as_ref()),
            AgreementDimension::Region => common_filters::regions(),
            AgreementDimension::Reporter => common_filters::reporters(),
            AgreementDimension::Organisation => organisations(),
            AgreementDimension::Form => common_filters::forms(),
            AgreementDimension::Milestone => milestone_kinds(filter),
            AgreementDimension::MilestoneYear => milestone_years(filter),
            AgreementDimension::Year => DimensionSource::year(Column::NewestEarliest),
        }
    }

    const DAYS: (Column, Column) = (Column::NewestEarliest, Column::NewestLatest);

    fn common(input: &AgreementInput) -> &CommonInput {
        &input.common
    }

    fn dates(input: &AgreementInput) -> Vec<&Edtf> {
        let milestones = input.milestones.iter().filter_map(|step| step.date.as_ref());
        input.reported.dates().chain(milestones).collect()
    }

    fn reported(input: &AgreementInput) -> Option<&ReportInput> {
        Some(&input.reported)
    }

    fn set_counted(&mut self, counted: Option<Money>) {
        self.report.funding.counted_eur = Some(counted);
    }

    fn texts<'a>(input: &'a AgreementInput, reference: &'a ReferenceData) -> Vec<&'a str> {
        let agency = input.agency.iter().flat_map(|id| reference.names_of_organisation(id));
        let parties = input.parties.iter().flat_map(|PartyInput { name, organisation, country }| {
            common_filters::texts(Some(name.as_str()), organisation.as_deref(), country.as_deref(), reference)
        });
        let milestones = input.milestones.iter().filter_map(|milestone| milestone.text.as_deref());
        input.reported.texts().chain(agency).chain(parties).chain(milestones).collect()
    }

    fn row(input: &AgreementInput) -> ActiveModel {
        let AgreementInput { common: _, reported: _, r#type, agency, parties: _, stage, milestones: _ } = input;
        let (earliest, latest) = edtf::days(input.newest());
        let (valid_earliest, valid_latest) = input.valid();
        ActiveModel {
            r#type: Set(*r#type),
            agency: Set(agency.clone()),
            stage: Set(*stage),
            newest_earliest: Set(earliest),
            newest_latest: Set(latest),
            valid_earliest: Set(valid_earliest),
            valid_latest: Set(valid_latest),
            ..<ActiveModel as ActiveModelTrait>::default()
        }
    }

    async fn link(tx: &DatabaseTransaction, versions: &[(i64, &AgreementInput)]) -> Result<()> {
        report_input::write(tx, &each(versions, |input| &input.reported)).await?;
        let parties = parts(versions, |input| &input.parties).map(|(version, position, party)| {
            let PartyInput { name, organisation, country } = party.clone();
            agreement_party::ActiveModel {
                version,
                position,
                name: Set(name),
                organisation: Set(organisation),
                country: Set(country),
            }
        });
        insert_all::<agreement_party::Entity>(tx, parties).await?;
        let milestones = parts(versions, |input| &input.milestones).map(|(version, position, milestone)| {
            let reached = Set(milestone.is_reached());
            let MilestoneInput { kind, date, text } = milestone.clone();
            let (earliest, latest) = edtf::days(date.as_ref());
            agreement_milestone::ActiveModel {
                version,
                position,
                kind: Set(kind),
                date: Set(date),
                date_earliest: Set(earliest),
                date_latest: Set(latest),
                text: Set(text),
                reached,
            }
        });
        insert_all::<agreement_milestone::Entity>(tx, milestones).await
    }

    async fn read(db: &impl ConnectionTrait, rows: Vec<(Model, CommonInput)>) -> Result<Vec<AgreementInput>> {
        let versions: Vec<i64> = rows.iter().map(|(row, _)| row.version).collect();
        let mut reported = report_input::read(db, &versions).await?;
        let mut parties = parties(db, &versions).await?;
        let mut milestones = milestones(db, &versions).await?;
        let input = |(row, common): (Model, CommonInput)| {
            let Model {
                version,
                id: _,
                since: _,
                until: _,
                ordinal: _,
                title: _,
                r#type,
                agency,
                stage,
                newest_earliest: _,
                newest_latest: _,
                valid_earliest: _,
                valid_latest: _,
            } = row;
            AgreementInput {
                common,
                reported: reported.remove(&version).unwrap_or_default(),
                r#type,
                agency,
                parties: parties.remove(&version).unwrap_or_default(),
                stage,
                milestones: milestones.remove(&version).unwrap_or_default(),
            }
        };
        Ok(rows.into_iter().map(input).collect())
    }

    fn hide_links(input: &mut AgreementInput, snapshot: &Snapshot) {
        input.reported.hide_links(snapshot);
    }

    fn show(header: VersionHeader, input: AgreementInput, snapshot: &Snapshot) -> Self {
        let context = &AsOfContext::of(snapshot);
        let validity = Validity::of(&input);
        let AgreementInput { common, reported, r#type, agency, parties, stage, milestones } = input;
        let (report, same_as) = ReportView::of(reported, &common.reporter);
        let party = |PartyInput { name, organisation, country }| Party::of(Some(name), organisation, country, context);
        Self {
            shared: CommonView::of(Self::KIND, header, common, context),
            report,
            r#type,
            agency: agency.map(|id| Organisation::of(id, context)),
            parties: parties.into_iter().map(party).collect(),
            stage,
            validity,
            milestones: milestones.into_iter().map(Milestone::of).collect(),
            same_as,
        }
    }
}

/// The organisations that take part, are parties or are the agency.
fn organisations() -> DimensionSource {
    common_filters::organisations().or(agreement_party::Column::Organisation).or(Column::Agency)
}

/// The milestones. With filters for years or a range, only those reached then.
fn milestone_kinds(filter: &AgreementFilter) -> DimensionSource {
    use agreement_milestone::Column;
    let AgreementFilter { milestone_year, milestone_from, milestone_to, .. } = filter;
    let years: Option<Vec<_>> = milestone_year.as_ref().and_then(|years| years.iter().copied().collect());
    DimensionSource::each(Column::Kind)
        .only(Some(Column::Reached.eq(true)))
        .terms::<MilestoneKind>()
        .kept(years.map(|years| in_years(Column::DateEarliest.as_column_ref(), &years)))
        .only(milestone_range(milestone_from.as_ref(), milestone_to.as_ref()))
}

/// The years of the milestones. With a filter for milestones, only of those.
fn milestone_years(filter: &AgreementFilter) -> DimensionSource {
    use agreement_milestone::Column;
    let AgreementFilter { milestone, milestone_from, milestone_to, .. } = filter;
    let kinds = milestone.as_ref().map(|kinds| Column::Kind.is_in(kinds.iter().flatten().copied()));
    DimensionSource::each_year(Column::DateEarliest)
        .only(Some(Column::Reached.eq(true)))
        .only(milestone_range(milestone_from.as_ref(), milestone_to.as_ref()))
        .kept(kinds)
        .of_rows(Column::Kind)
}

/// The condition for milestones that may lie in a range. None if both ends are missing.
fn milestone_range(from: Option<&Edtf>, to: Option<&Edtf>) -> Option<Condition> {
    use agreement_milestone::Column;
    let range = Condition::all()
        .add_option(from.map(|date| Column::DateLatest.gte(date.earliest())))
        .add_option(to.map(|date| Column::DateEarliest.lte(date.latest())));
    Some(range).filter(|range| !range.is_empty())
}

/// Requires one milestone that meets a condition.
fn milestone_filter(condition: Condition) -> JoinFilter {
    use agreement_milestone::{Column, Entity};
    let condition = condition.add(Column::Reached.eq(true));
    common_filters::versions::<Agreement>(Selectivity::Report, Entity, Column::Version, condition)
}

/// Requires a dated entry into force up to the date, and no termination before it.
fn in_force_filter(on: &Edtf) -> Condition {
    let entry = agreement_milestone::Column::Kind.eq(MilestoneKind::EntryIntoForce);
    let entered = milestone_filter(Condition::all().add(entry).add_option(milestone_range(None, Some(on))));
    Condition::all().add(Column::ValidLatest.gte(on.earliest())).add(Condition::from(entered))
}

async fn parties(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<PartyInput>>> {
    use agreement_party::{Column, Entity};
    let columns = [Column::Name, Column::Organisation, Column::Country];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let party = |(version, name, organisation, country)| (version, PartyInput { name, organisation, country });
    Ok(grouped(rows.into_iter().map(party)))
}

async fn milestones(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<MilestoneInput>>> {
    use agreement_milestone::{Column, Entity};
    let columns = [Column::Kind, Column::Date, Column::Text];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    Ok(grouped(rows.into_iter().map(|(version, kind, date, text)| (version, MilestoneInput { kind, date, text }))))
}
