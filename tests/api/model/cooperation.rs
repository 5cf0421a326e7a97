//! Cooperation records in the reference model.
use super::filters::passes;
use super::{
    Mentions, Modelled, Records, ascending, countries_in, descending, keys, may_fall, several_values, single_value,
    terms, year,
};
use entity::Edtf;
use entity::vocabulary::{CooperationKind, CooperationStatus, FormCategory};
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
    const CLOSED: &'static [&'static str] = &["country_role", "kind", "status", "form"];
    const DIMENSIONS: &'static [CooperationDimension] = {
        use CooperationDimension::{Agency, Country, Form, Kind, Organisation, Region, Reporter, Status, Year};
        &[Agency, Kind, Status, Country, Region, Reporter, Organisation, Form, Year]
    };
    const OTHER_FILTERS: &'static [(&'static str, &'static [&'static str])] = {
        const DATES: &[&str] = &["2007", "2009-11", "2010-04-09", "2010-22", "2010/.."];
        const AGREEMENTS: &[&str] = &["12401-11-europol-a1-04", "12401-11-europol-a1-01", "unknown", "none"];
        &[("agreement", AGREEMENTS), ("not_agreement", AGREEMENTS), ("date_from", DATES), ("date_to", DATES)]
    };

    fn of(contents: &Contents) -> &Records<Self> {
        &contents.cooperation
    }

    fn matches(filter: &CooperationFilter, record: &CooperationInput) -> bool {
        let CooperationFilter { agreement, not_agreement, date_from, date_to, .. } = filter;
        passes(agreement, not_agreement, &record.agreement)
            && may_fall(record.date.as_ref(), date_from.as_ref(), date_to.as_ref())
    }

    fn compare(key: CooperationSort, a: &CooperationInput, b: &CooperationInput) -> Ordering {
        match key {
            CooperationSort::Title => a.common.title.cmp(&b.common.title),
            CooperationSort::TitleDesc => b.common.title.cmp(&a.common.title),
            CooperationSort::Date => ascending(a.date.as_ref(), b.date.as_ref()),
            CooperationSort::DateDesc => descending(a.date.as_ref(), b.date.as_ref()),
        }
    }

    fn dimension(
        dimension: CooperationDimension,
        filter: &CooperationFilter,
        record: &CooperationInput,
    ) -> (Vec<Value>, bool) {
        match dimension {
            CooperationDimension::Agency => single_value(Some(&record.agency)),
            CooperationDimension::Kind => single_value(Some(record.kind)),
            CooperationDimension::Status => single_value(Some(record.status)),
            CooperationDimension::Country => {
                countries_in(&record.common, filter.country_role.as_ref(), filter.include_regions)
            }
            CooperationDimension::Region => several_values(&record.common.regions),
            CooperationDimension::Reporter => single_value(Some(&record.common.reporter)),
            CooperationDimension::Organisation => {
                let participants = record.common.organisations.iter().map(|(id, _)| id);
                several_values(participants.chain(&record.counterpart_organisation).chain([&record.agency]))
            }
            CooperationDimension::Form => single_value(record.reported.form_category),
            CooperationDimension::Year => year(record.date.as_ref()),
        }
    }

    fn terms(dimension: CooperationDimension) -> Vec<Value> {
        match dimension {
            CooperationDimension::Kind => terms::<CooperationKind>(),
            CooperationDimension::Status => terms::<CooperationStatus>(),
            CooperationDimension::Form => terms::<FormCategory>(),
            _ => vec![],
        }
    }

    fn date(record: &CooperationInput) -> Option<&Edtf> {
        record.date.as_ref()
    }

    fn common_mut(record: &mut CooperationInput) -> &mut CommonInput {
        &mut record.common
    }

    fn date_mut(record: &mut CooperationInput) -> &mut Option<Edtf> {
        &mut record.date
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
        vec![CooperationFilter { organisation: Some(vec![Some(id.into())]), ..CooperationFilter::default() }]
    }

    fn sort() -> BoxedStrategy<Vec<CooperationSort>> {
        use CooperationSort::{Date, DateDesc, Title, TitleDesc};
        keys([[Title, TitleDesc], [Date, DateDesc]], vec![])
    }
}
