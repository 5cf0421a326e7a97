//! From what records refer to, to the records.
use super::connections::connections;
use crate::graphql::{self, PageArguments, RecordConnection, RelatedArguments};
use crate::kinds::actions::{self, Action};
use crate::kinds::agreements::{self, Agreement};
use crate::kinds::cooperation::{self, Cooperation};
use crate::kinds::projects::{self, Project};
use crate::reference::{AsOfContext, Country, Document, Organisation, Plan, Programme, Region};
use crate::service::common_filters;
use crate::service::record::Record;
use crate::service::related::Relation;
use async_graphql::{ComplexObject, Context, Object, Result};
use entity::Revision;

const COUNTRY: Relation = Relation { name: "country", sources: || vec![common_filters::countries()] };
const REGION: Relation = Relation { name: "region", sources: || vec![common_filters::regions()] };
const REPORTER: Relation = Relation { name: "reporter", sources: || vec![common_filters::reporters()] };

connections! {
    #[ComplexObject]
    Country by code, at context;
    {}
    /// The projects that are about it, in the order of the document unless sorted otherwise.
    projects: Project => COUNTRY, q: "Full text, as in `Query.projects`.";
    /// The agreements that are about it, in the order of the document unless sorted otherwise.
    agreements: Agreement => COUNTRY, q: "Full text, as in `Query.agreements`.";
    /// The cooperation records that are about it, in the order of the document unless sorted otherwise.
    cooperation_records: Cooperation => COUNTRY, q: "Full text, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Region by id, at context;
    {}
    /// The projects that are about it, in the order of the document unless sorted otherwise.
    projects: Project => REGION, q: "Full text, as in `Query.projects`.";
    /// The agreements that are about it, in the order of the document unless sorted otherwise.
    agreements: Agreement => REGION, q: "Full text, as in `Query.agreements`.";
    /// The cooperation records that are about it, in the order of the document unless sorted otherwise.
    cooperation_records: Cooperation => REGION, q: "Full text, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Organisation by id, at context;
    {
        /// The country that it belongs to; null if to none or more than one.
        async fn country(&self) -> Option<Country> {
            Some(Country::of(self.country.clone()?, &self.context))
        }

        /// The records that it reports, of each kind.
        async fn reported(&self) -> RelatedRecords {
            RelatedRecords { reporter: self.id.clone(), context: self.context.clone() }
        }
    }
    /// The actions that it is responsible for, in the order of the document unless sorted otherwise.
    actions: Action => actions::RESPONSIBLE, q: "Full text, as in `Query.actions`.";
    /// The projects that it takes part in, in the order of the document unless sorted otherwise.
    projects: Project => projects::PARTICIPATION, q: "Full text, as in `Query.projects`.";
    /// The agreements that it takes part in, in the order of the document unless sorted otherwise.
    agreements: Agreement => agreements::PARTICIPATION, q: "Full text, as in `Query.agreements`.";
    /// The cooperation records that it takes part in, in the order of the document unless sorted otherwise.
    cooperation_records: Cooperation => cooperation::PARTICIPATION, q: "Full text, as in `Query.cooperationRecords`.";
    {}
}

connections! {
    #[ComplexObject]
    Programme by code, at context;
    {}
    /// The projects that it pays for, in the order of the document unless sorted otherwise.
    projects: Project => projects::PROGRAMME, q: "Full text, as in `Query.projects`.";
    {}
}

connections! {
    #[ComplexObject]
    Document by number, at context;
    {}
    /// The actions that stand in it, or cite it, in the order of the document unless sorted otherwise.
    actions: Action => actions::DOCUMENT, q: "Full text, as in `Query.actions`.";
    {}
}

connections! {
    #[ComplexObject]
    Plan by id, at context;
    {}
    /// Its actions, in the order of the document unless sorted otherwise.
    actions: Action => actions::PLAN, q: "Full text, as in `Query.actions`.";
    {}
}

/// The records that one organisation reports.
pub struct RelatedRecords {
    reporter: String,
    context: AsOfContext,
}

connections! {
    /// The records that one organisation reports, of each kind.
    #[Object(name = "Reported")]
    RelatedRecords by reporter, at context;
    {}
    /// The projects that it reports, in the order of the document unless sorted otherwise.
    projects: Project => REPORTER, q: "Full text, as in `Query.projects`.";
    /// The agreements that it reports, in the order of the document unless sorted otherwise.
    agreements: Agreement => REPORTER, q: "Full text, as in `Query.agreements`.";
    /// The cooperation records that it reports, in the order of the document unless sorted otherwise.
    cooperation_records: Cooperation => REPORTER, q: "Full text, as in `Query.cooperationRecords`.";
    {}
}
