//! Links from reference data to the records that refer to it.
#![expect(clippy::unused_async, reason = "async-graphql only takes asynchronous methods")]
use super::connections::connections;
use crate::graphql::{self, PageArguments, RecordConnection, RelatedArguments, RelatedStatisticsArguments};
use crate::kinds::actions::{self, Action};
use crate::kinds::agreements::{self, Agreement};
use crate::kinds::cooperation::{self, Cooperation};
use crate::kinds::node_id;
use crate::kinds::projects::{self, Project};
use crate::language::{Language, entry_label};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupSort;
use crate::query::statistics::Statistics;
use crate::reference::{
    AsOfContext, Country, Document, ExchangeRate, Organisation, Plan, Programme, Region, RegionMember,
};
use crate::service::common_filters;
use crate::service::record::Record;
use crate::service::related::Relation;
use async_graphql::{ComplexObject, Context, ID, Object, Result};
use entity::{Edtf, Revision};

const COUNTRY: Relation = Relation { name: "country", source: common_filters::countries };
const REGION: Relation = Relation { name: "region", source: common_filters::regions };
const REPORTER: Relation = Relation { name: "reporter", source: common_filters::reporters };

connections! {
    #[ComplexObject]
    Country (COUNTRY) by code, at context;
    {
        /// ISO 3166-1 alpha-2 code, the same as `code`: `NG`.
        pub async fn id(&self) -> ID {
            ID(self.code.clone())
        }

        /// URL of the country in REST.
        async fn url(&self) -> String {
            self.context.url::<Self>(&self.code)
        }

        /// URL of the country for people.
        async fn html_url(&self) -> String {
            self.context.html_url::<Self>(&self.code)
        }

        /// Name of the country, in a language.
        async fn label(
            &self,
            #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
        ) -> Result<String> {
            let language = Language::of_argument(lang)?;
            Ok(entry_label(language, "country", &self.code, &self.name))
        }

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
    + {
        /// Number of projects that concern this country, and their amounts in euro, by up to three dimensions.
        project_stats: Project => COUNTRY;
        /// Number of agreements that concern this country, and their amounts in euro, by up to three dimensions.
        agreement_stats: Agreement => COUNTRY;
        /// Number of cooperation records that concern this country, and their amounts in euro, by up to three dimensions.
        cooperation_stats: Cooperation => COUNTRY;
    }
    {}
}

connections! {
    #[ComplexObject]
    Region (REGION) by id, at context;
    {
        /// Id: `south-east-europe`.
        pub async fn id(&self) -> ID {
            ID(self.id.clone())
        }

        /// URL of the region in REST.
        async fn url(&self) -> String {
            self.context.url::<Self>(&self.id)
        }

        /// Name of the region, in a language.
        async fn label(
            &self,
            #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
        ) -> Result<String> {
            let language = Language::of_argument(lang)?;
            Ok(entry_label(language, "region", &self.id, &self.name))
        }

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
    Organisation (ORGANISATION) by id, at context;
    {
        /// Id: `europol`. For a Member State, its ISO code in lower case: `at`.
        pub async fn id(&self) -> ID {
            ID(self.id.clone())
        }

        /// URL of the organisation in REST.
        async fn url(&self) -> String {
            self.context.url::<Self>(&self.id)
        }

        /// URL of the organisation for people.
        async fn html_url(&self) -> String {
            self.context.html_url::<Self>(&self.id)
        }

        /// Name of the organisation, in a language. Only the names of Member States are translated.
        async fn label(
            &self,
            #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
        ) -> Result<String> {
            let language = Language::of_argument(lang)?;
            Ok(entry_label(language, "organisation", &self.id, &self.name))
        }

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
    + {
        /// Number of actions that this organisation is responsible for, by up to three dimensions.
        action_stats: Action => actions::RESPONSIBLE;
        /// Number of projects that this organisation takes part in, and their amounts in euro, by up to three dimensions.
        project_stats: Project => projects::PARTICIPATION;
        /// Number of agreements that this organisation takes part in, and their amounts in euro, by up to three dimensions.
        agreement_stats: Agreement => agreements::PARTICIPATION;
        /// Number of cooperation records that this organisation takes part in, and their amounts in euro, by up to three dimensions.
        cooperation_stats: Cooperation => cooperation::PARTICIPATION;
    }
    {}
}

connections! {
    #[ComplexObject]
    Programme (PROGRAMME) by code, at context;
    {
        /// Code, the same as `code`: `TAIEX`.
        pub async fn id(&self) -> ID {
            ID(self.code.clone())
        }

        /// URL of the programme in REST.
        async fn url(&self) -> String {
            self.context.url::<Self>(&self.code)
        }

        /// URL of the programme for people.
        async fn html_url(&self) -> String {
            self.context.html_url::<Self>(&self.code)
        }

        /// Name of the programme, in a language.
        async fn label(
            &self,
            #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
        ) -> Result<String> {
            let language = Language::of_argument(lang)?;
            Ok(entry_label(language, "programme", &self.code, &self.name))
        }
    }
    /// Projects that this programme funds. Default: document order.
    projects: Project => projects::PROGRAMME, q: "Full-text search, as in `Query.projects`.";
    {}
}

connections! {
    #[ComplexObject]
    Document (DOCUMENT) by number, at context;
    {
        /// Number, the same as `number`: `16633/06`.
        pub async fn id(&self) -> ID {
            ID(self.number.clone())
        }

        /// URL of the document in REST.
        async fn url(&self) -> String {
            self.rest_url()
        }

        /// URL of the document for people.
        async fn html_url(&self) -> String {
            self.page_url()
        }

        /// Title, or the description by a document that cites it. The number if the document has neither.
        async fn title(&self) -> &str {
            self.title.as_deref().unwrap_or(&self.number)
        }
    }
    /// Actions that this document contains, or that cite it. Default: document order.
    actions: Action => actions::DOCUMENT, q: "Full-text search, as in `Query.actions`.";
    {}
}

connections! {
    #[ComplexObject]
    Plan (PLAN) by id, at context;
    {
        /// Id: `eu-plan-thb-2005`.
        pub async fn id(&self) -> ID {
            ID(self.id.clone())
        }

        /// URL of the plan in REST.
        async fn url(&self) -> String {
            self.context.url::<Self>(&self.id)
        }

        /// URL of the plan for people.
        async fn html_url(&self) -> String {
            self.context.html_url::<Self>(&self.id)
        }
    }
    /// Actions of this plan. Default: document order.
    actions: Action => actions::PLAN, q: "Full-text search, as in `Query.actions`.";
    {}
}

#[ComplexObject]
impl ExchangeRate {
    /// Currency code and year: `SEK-2010`.
    pub async fn id(&self) -> ID {
        ID(self.id.clone())
    }

    /// URL of the exchange rate in REST.
    async fn url(&self) -> String {
        self.context.url::<Self>(&self.id)
    }

    /// Id over all types, with the type before the id: `exchange-rate:SEK-2010`.
    pub async fn node_id(&self) -> ID {
        node_id::node_id(node_id::EXCHANGE_RATE, &self.id)
    }

    /// Id of the object in the state that was read, as a key for caches: `exchange-rate:SEK-2010@3`.
    pub async fn state_id(&self) -> ID {
        node_id::state_id(node_id::EXCHANGE_RATE, &self.id, self.context.revision)
    }
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
