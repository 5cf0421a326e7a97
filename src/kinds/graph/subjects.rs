//! Links from reference data to the records that refer to it.
use super::connections::connections;
use crate::graphql::{self, PageArguments, RecordConnection, RelatedArguments};
use crate::kinds::actions::{self, Action};
use crate::kinds::agreements::{self, Agreement};
use crate::kinds::cooperation::{self, Cooperation};
use crate::kinds::projects::{self, Project};
use crate::query::counted_amounts::CountedAmounts;
use crate::reference::{AsOfContext, Country, Document, Organisation, Plan, Programme, Region, RegionMember};
use crate::service::common_filters;
use crate::service::record::Record;
use crate::service::related::Relation;
use async_graphql::{ComplexObject, Context, Object, Result};
use entity::{Edtf, Revision};

const COUNTRY: Relation = Relation { name: "country", sources: || vec![common_filters::countries()] };
const REGION: Relation = Relation { name: "region", sources: || vec![common_filters::regions()] };
const REPORTER: Relation = Relation { name: "reporter", sources: || vec![common_filters::reporters()] };

connections! {
    #[ComplexObject]
    Country by code, at context;
    {
        /// Other spellings of the name in the documents.
        async fn printed_names(&self) -> Vec<String> {
            self.all_printed_names()
        }
    }
    /// Projects that concern this country. Default: document order.
    projects: Project => COUNTRY, q: "Full-text search, as in `Query.projects`.";
    /// Agreements that concern this country. Default: document order.
    agreements: Agreement => COUNTRY, q: "Full-text search, as in `Query.agreements`.";
    /// Cooperation records that concern this country. Default: document order.
    cooperation_records: Cooperation => COUNTRY, q: "Full-text search, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Region by id, at context;
    {
        /// Other spellings of the name in the documents.
        async fn printed_names(&self) -> Vec<String> {
            self.all_printed_names()
        }

        /// Countries that are or were members. Empty if the documents name a group without fixed members. `null` if `on` is no date.
        async fn members(
            &self,
            #[graphql(desc = "Only countries that may have been members on this date: `2010`.")] on: Option<Edtf>,
        ) -> Option<Vec<RegionMember>> {
            Some(self.all_members(on.as_ref()))
        }

        /// Regions that contain this region.
        async fn parents(&self) -> Vec<Region> {
            self.all_parents()
        }
    }
    /// Projects that concern this region. Default: document order.
    projects: Project => REGION, q: "Full-text search, as in `Query.projects`.";
    /// Agreements that concern this region. Default: document order.
    agreements: Agreement => REGION, q: "Full-text search, as in `Query.agreements`.";
    /// Cooperation records that concern this region. Default: document order.
    cooperation_records: Cooperation => REGION, q: "Full-text search, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Organisation by id, at context;
    {
        /// Other spellings of the name in the documents.
        async fn printed_names(&self) -> Vec<String> {
            self.all_printed_names()
        }

        /// Country of the organisation. `null` if it belongs to none or to several.
        async fn country(&self) -> Option<Country> {
            Some(Country::of(self.country.clone()?, &self.context))
        }

        /// Records that this organisation reports, by kind.
        async fn reported(&self) -> RelatedRecords {
            RelatedRecords { reporter: self.id.clone(), context: self.context.clone() }
        }
    }
    /// Actions that this organisation is responsible for. Default: document order.
    actions: Action => actions::RESPONSIBLE, q: "Full-text search, as in `Query.actions`.";
    /// Projects that this organisation takes part in. Default: document order.
    projects: Project => projects::PARTICIPATION, q: "Full-text search, as in `Query.projects`.";
    /// Agreements that this organisation takes part in. Default: document order.
    agreements: Agreement => agreements::PARTICIPATION, q: "Full-text search, as in `Query.agreements`.";
    /// Cooperation records that this organisation takes part in. Default: document order.
    cooperation_records: Cooperation => cooperation::PARTICIPATION, q: "Full-text search, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Programme by code, at context;
    {}
    /// Projects that this programme funds. Default: document order.
    projects: Project => projects::PROGRAMME, q: "Full-text search, as in `Query.projects`.";
    {}
}

connections! {
    #[ComplexObject]
    Document by number, at context;
    {}
    /// Actions that this document contains, or that cite it. Default: document order.
    actions: Action => actions::DOCUMENT, q: "Full-text search, as in `Query.actions`.";
    {}
}

connections! {
    #[ComplexObject]
    Plan by id, at context;
    {}
    /// Actions of this plan. Default: document order.
    actions: Action => actions::PLAN, q: "Full-text search, as in `Query.actions`.";
    {}
}

/// The records that one organisation reports.
pub struct RelatedRecords {
    reporter: String,
    context: AsOfContext,
}

connections! {
    /// The records that one organisation reports, by kind.
    #[Object(name = "Reported")]
    RelatedRecords by reporter, at context;
    {}
    /// Projects that this organisation reports. Default: document order.
    projects: Project => REPORTER, q: "Full-text search, as in `Query.projects`.";
    /// Agreements that this organisation reports. Default: document order.
    agreements: Agreement => REPORTER, q: "Full-text search, as in `Query.agreements`.";
    /// Cooperation records that this organisation reports. Default: document order.
    cooperation_records: Cooperation => REPORTER, q: "Full-text search, as in `Query.cooperationRecords`.";
    {}
}
