//! Cooperation records in the reference model.
use super::{
    Mentions, Modelled, ORGANISATIONS, Records, any_of, ascending, date, descending, has, keys, may_fall, often_any_of,
    several_values, single_value, texts, year,
};
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus};
use proptest::option::weighted;
use proptest::prelude::*;
use serde_json::Value;
use std::cmp::Ordering;
use thb_register::kinds::cooperation::{
    Cooperation, CooperationDimension, CooperationFilter, CooperationInput, CooperationSort,
};
use thb_register::package::Contents;
use thb_register::service::common_input::CommonInput;

impl Modelled for Cooperation {
    const PATH: &'static str = "cooperation";
    const TYPE: &'static str = "Cooperation";
    const FIELDS: [&'static str; 2] = ["cooperationRecords", "cooperationStats"];
    const CLOSED: &'static [&'static str] = &["kind", "status"];
    const DIMENSIONS: &'static [CooperationDimension] = {
        use CooperationDimension::{Agency, Country, Form, Kind, Organisation, Region, Reporter, Status, Year};
        &[Agency, Kind, Status, Country, Region, Reporter, Organisation, Form, Year]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.cooperation
    }

    fn matches(filter: &CooperationFilter, record: &CooperationInput) -> bool {
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
        // The filter finds participants, the counterpart and the agency.
        let participants = record.common.organisations.iter().map(|(id, _)| id.clone());
        let involved = participants.chain(record.counterpart_organisation.clone()).chain([record.agency.clone()]);
        has(agency.as_ref(), [record.agency.clone()].into_iter())
            && has(kind.as_ref(), [record.kind].into_iter())
            && has(status.as_ref(), [record.status].into_iter())
            && has(country.as_ref(), record.common.countries.iter().cloned())
            && has(organisation.as_ref(), involved)
            && may_fall(record.date.as_ref(), date_from.as_ref(), date_to.as_ref())
            && has(agreement.as_ref(), record.agreement.iter().cloned())
            && has(reporter.as_ref(), [record.common.reporter.clone()].into_iter())
            && first_report.is_none_or(|first| first == record.reported.same_as.is_empty())
    }

    fn compare(key: CooperationSort, a: &CooperationInput, b: &CooperationInput) -> Ordering {
        match key {
            CooperationSort::Title => a.common.title.cmp(&b.common.title),
            CooperationSort::TitleDesc => b.common.title.cmp(&a.common.title),
            CooperationSort::Date => ascending(a.date.as_ref(), b.date.as_ref()),
            CooperationSort::DateDesc => descending(a.date.as_ref(), b.date.as_ref()),
        }
    }

    fn dimension(dimension: CooperationDimension, record: &CooperationInput) -> (Vec<Value>, bool) {
        match dimension {
            CooperationDimension::Agency => single_value(Some(&record.agency)),
            CooperationDimension::Kind => single_value(Some(record.kind)),
            CooperationDimension::Status => single_value(Some(record.status)),
            CooperationDimension::Country => several_values(&record.common.countries),
            CooperationDimension::Region => several_values(&record.common.regions),
            CooperationDimension::Reporter => single_value(Some(&record.common.reporter)),
            CooperationDimension::Organisation => several_values(record.common.organisations.iter().map(|(id, _)| id)),
            CooperationDimension::Form => single_value(record.reported.form_category),
            CooperationDimension::Year => year(record.date.as_ref()),
        }
    }

    fn date(record: &CooperationInput) -> Option<&Edtf> {
        record.date.as_ref()
    }

    fn common_mut(record: &mut CooperationInput) -> &mut CommonInput {
        &mut record.common
    }

    fn mention(record: &mut CooperationInput, mentions: &Mentions) {
        let Mentions { agency, parties, .. } = mentions;
        // A cooperation record must have an agency.
        record.agency = agency.clone().unwrap_or_else(|| "fra".into());
        let counterpart = parties.first().cloned().flatten();
        record.counterpart_name.clone_from(&counterpart);
        record.counterpart_organisation = counterpart;
        record.counterpart_country = None;
    }

    fn by_organisation(id: &str) -> Vec<CooperationFilter> {
        vec![CooperationFilter { organisation: Some(vec![id.into()]), ..CooperationFilter::default() }]
    }

    fn filter() -> BoxedStrategy<CooperationFilter> {
        const DATES: &[&str] = &["2007", "2009-11", "2010-04-09", "2010-22", "2010/.."];
        let kinds = vec![CooperationKind::Signature, CooperationKind::NegotiationMeeting, CooperationKind::Contact];
        let statuses = vec![CooperationStatus::Done, CooperationStatus::Planned, CooperationStatus::Cancelled];
        let who = (
            any_of(texts(&["europol", "frontex", "cepol"])),
            any_of(texts(&["UA", "RU", "CO", "MD"])),
            often_any_of([texts(&ORGANISATIONS), texts(&["olaf", "fra"])].concat()),
            any_of(texts(&["europol", "dk", "frontex"])),
            any_of(texts(&["12401-11-europol-a1-04", "12401-11-europol-a1-01", "none"])),
            weighted(0.1, any::<bool>()),
        );
        let filter = (who, any_of(kinds), any_of(statuses), date(DATES), date(DATES)).prop_map(
            |((agency, country, organisation, reporter, agreement, first_report), kind, status, date_from, date_to)| {
                CooperationFilter {
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
                }
            },
        );
        filter.boxed()
    }

    fn sort() -> BoxedStrategy<Vec<CooperationSort>> {
        use CooperationSort::{Date, DateDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Date, DateDesc]], vec![])
    }
}
