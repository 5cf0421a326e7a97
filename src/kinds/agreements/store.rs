//! Storage of agreements: filters, writing and reading.
use super::{Agreement, AgreementDimension, AgreementFilter, AgreementInput, AgreementSort, Milestone, PartyInput};
use crate::error::Result;
use crate::kinds::common_view::CommonView;
use crate::kinds::report_view::{Party, ReportView};
use crate::reference::{AsOfContext, Organisation};
use crate::service::children::{children, each, grouped, insert_all, parts};
use crate::service::common_input::CommonInput;
use crate::service::dimension_source::DimensionSource;
use crate::service::filters::{Filters, JoinFilter, Selectivity};
use crate::service::record::{Columns, Record, VersionHeader};
use crate::service::related::Relation;
use crate::service::report_input::ReportInput;
use crate::service::{common_filters, report_input};
use crate::store::Snapshot;
use crate::store::{ReferenceData, ReferenceKind};
use entity::agreement::{ActiveModel, Column, Entity, Model};
use entity::vocabulary::{Kind, MilestoneKind, Stage};
use entity::{Edtf, Money, agreement, agreement_milestone, agreement_party, edtf};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, Order, Set};
use std::collections::HashMap;

/// Links an organisation to the agreements that it takes part in or is a party to.
pub const PARTICIPATION: Relation = Relation {
    name: "organisation",
    sources: || {
        let party = DimensionSource::each(agreement_party::Column::Organisation);
        vec![common_filters::organisations(), party, DimensionSource::text(Column::Agency)]
    },
};

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
            agency,
            r#type,
            stage,
            country,
            organisation,
            milestone,
            milestone_from,
            milestone_to,
            in_force_on,
            reporter,
            first_report,
        } = filter;
        Filters::all()
            .add_option(agency.map(|ids| Column::Agency.is_in(ids)))
            .add_option(r#type.map(|types| Column::Type.is_in(types)))
            .add_option(stage.map(|stages| Column::Stage.is_in(stages)))
            .add_option(country.map(common_filters::country::<Self>))
            .add_option(organisation.map(organisation_filter))
            .add_option(milestone_filter(milestone, milestone_from.as_ref(), milestone_to.as_ref()))
            .add_option(in_force_on.as_ref().map(in_force_filter))
            .add_option(reporter.map(common_filters::reporter::<Self>))
            .add_option(first_report.map(|first| common_filters::first_report::<Self>(first, snapshot)))
    }

    fn order(sort: AgreementSort) -> (Column, Order) {
        match sort {
            AgreementSort::Title => (Column::Title, Order::Asc),
            AgreementSort::TitleDesc => (Column::Title, Order::Desc),
            AgreementSort::Milestone => (Column::NewestEarliest, Order::Asc),
            AgreementSort::MilestoneDesc => (Column::NewestLatest, Order::Desc),
        }
    }

    fn source(dimension: AgreementDimension) -> DimensionSource {
        match dimension {
            AgreementDimension::Agency => DimensionSource::text(Column::Agency).named(ReferenceKind::Organisation),
            AgreementDimension::Type => DimensionSource::text(Column::Type),
            AgreementDimension::Stage => DimensionSource::text(Column::Stage),
            AgreementDimension::Country => common_filters::countries(),
            AgreementDimension::Region => common_filters::regions(),
            AgreementDimension::Reporter => common_filters::reporters(),
            AgreementDimension::Organisation => common_filters::organisations(),
            AgreementDimension::Form => common_filters::forms(),
            AgreementDimension::Milestone => DimensionSource::each(agreement_milestone::Column::Kind),
            AgreementDimension::Year => DimensionSource::year(Column::NewestEarliest),
        }
    }

    const DAYS: (Column, Column) = (Column::NewestEarliest, Column::NewestLatest);

    fn common(input: &AgreementInput) -> &CommonInput {
        &input.common
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
        ActiveModel {
            r#type: Set(*r#type),
            agency: Set(agency.clone()),
            stage: Set(*stage),
            newest_earliest: Set(earliest),
            newest_latest: Set(latest),
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
            let Milestone { kind, date, text } = milestone.clone();
            let (earliest, latest) = edtf::days(date.as_ref());
            agreement_milestone::ActiveModel {
                version,
                position,
                kind: Set(kind),
                date: Set(date),
                date_earliest: Set(earliest),
                date_latest: Set(latest),
                text: Set(text),
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
        let AgreementInput { common, reported, r#type, agency, parties, stage, milestones } = input;
        let (report, same_as) = ReportView::of(reported, &common.reporter);
        let party = |PartyInput { name, organisation, country }| Party::of(Some(name), organisation, country, context);
        Self {
            shared: CommonView::of(header, common, context),
            report,
            r#type,
            agency: agency.map(|id| Organisation::of(id, context)),
            parties: parties.into_iter().map(party).collect(),
            stage,
            milestones,
            same_as,
        }
    }
}

fn organisation_filter(ids: Vec<String>) -> Condition {
    use agreement_party::{Column, Entity};
    let party = Condition::all().add(Column::Organisation.is_in(ids.clone()));
    let agency = agreement::Column::Agency.is_in(ids.clone());
    let taking_part = common_filters::organisation::<Agreement>(Some(ids), None);
    let party = common_filters::versions::<Agreement>(Selectivity::Organisation, Entity, Column::Version, party);
    Condition::any().add_option(taking_part.map(Condition::from)).add(Condition::from(party)).add(agency)
}

/// Requires one milestone that has one of the kinds and lies in the range.
fn milestone_filter(kinds: Option<Vec<MilestoneKind>>, from: Option<&Edtf>, to: Option<&Edtf>) -> Option<JoinFilter> {
    use agreement_milestone::{Column, Entity};
    let is_set = kinds.is_some() || from.is_some() || to.is_some();
    let all = Condition::all()
        .add_option(kinds.map(|kinds| Column::Kind.is_in(kinds)))
        .add_option(from.map(|date| Column::DateLatest.gte(date.earliest())))
        .add_option(to.map(|date| Column::DateEarliest.lte(date.latest())));
    is_set.then(|| common_filters::versions::<Agreement>(Selectivity::Report, Entity, Column::Version, all))
}

fn in_force_filter(on: &Edtf) -> Condition {
    let entered = milestone_filter(Some(vec![MilestoneKind::EntryIntoForce]), None, Some(on));
    Condition::all().add(Column::Stage.eq(Stage::InForce)).add_option(entered.map(Condition::from))
}

async fn parties(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<PartyInput>>> {
    use agreement_party::{Column, Entity};
    let columns = [Column::Name, Column::Organisation, Column::Country];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    let party = |(version, name, organisation, country)| (version, PartyInput { name, organisation, country });
    Ok(grouped(rows.into_iter().map(party)))
}

async fn milestones(db: &impl ConnectionTrait, versions: &[i64]) -> Result<HashMap<i64, Vec<Milestone>>> {
    use agreement_milestone::{Column, Entity};
    let columns = [Column::Kind, Column::Date, Column::Text];
    let rows = children::<Entity, _>(db, Column::Version, columns, Column::Position, versions).await?;
    Ok(grouped(rows.into_iter().map(|(version, kind, date, text)| (version, Milestone { kind, date, text }))))
}
