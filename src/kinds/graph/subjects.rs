//! From what records refer to, to the records.
use super::{About, Subject};
use crate::graphql::{self, Asked, Paging, Records};
use crate::kinds::actions::{self, Action, ActionFilter, ActionSort, PlanTitle};
use crate::kinds::agreements::{self, Agreement, AgreementFilter, AgreementSort};
use crate::kinds::common::{CountryName, OrganisationBrief, RegionName};
use crate::kinds::cooperation::{self, Cooperation, CooperationFilter, CooperationSort};
use crate::kinds::projects::{self, ProgrammeName, Project, ProjectFilter, ProjectSort};
use crate::reference::Document;
use async_graphql::{ComplexObject, Context, Object, Result};
use chrono::NaiveDate;
use entity::Edtf;
use entity::vocabulary::DirectorateGeneral;

#[ComplexObject]
impl CountryName {
    /// ISO 3166-1 alpha-3; XKX for Kosovo: `NGA`.
    async fn alpha3(&self) -> Option<&str> {
        self.records.state.names.countries.get(&self.code).map(|row| row.alpha3.as_str())
    }

    /// The day that it joined the European Union or its predecessors, `1995-01-01`; null if it never did.
    async fn eu_since(&self) -> Option<NaiveDate> {
        self.records.state.names.countries.get(&self.code).and_then(|row| row.eu_since)
    }

    /// Its last day in the European Union, `2020-01-31`; null if it is a member or never was.
    async fn eu_until(&self) -> Option<NaiveDate> {
        self.records.state.names.countries.get(&self.code).and_then(|row| row.eu_until)
    }

    /// Its URI in the country authority list of the EU's Publications Office:
    /// `http://publications.europa.eu/resource/authority/country/NGA`.
    async fn uri(&self) -> Option<&str> {
        self.records.state.names.countries.get(&self.code).map(|row| row.uri.as_str())
    }

    /// The projects that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in `Query.projects`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(projects::TAKING_PART), self.records.key(), asked).await
    }

    /// The agreements that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in `Query.agreements`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<AgreementSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(agreements::TAKING_PART), self.records.key(), asked).await
    }

    /// The cooperation records that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn cooperation_records(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<CooperationFilter>,
        #[graphql(desc = "Full text, as in `Query.cooperationRecords`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<CooperationSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Cooperation>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(cooperation::TAKING_PART), self.records.key(), asked).await
    }
}

#[ComplexObject]
impl RegionName {
    /// The projects that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in `Query.projects`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(projects::TAKING_PART), self.records.key(), asked).await
    }

    /// The agreements that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in `Query.agreements`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<AgreementSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(agreements::TAKING_PART), self.records.key(), asked).await
    }

    /// The cooperation records that are about it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn cooperation_records(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<CooperationFilter>,
        #[graphql(desc = "Full text, as in `Query.cooperationRecords`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<CooperationSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Cooperation>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(cooperation::TAKING_PART), self.records.key(), asked).await
    }
}

#[ComplexObject]
impl OrganisationBrief {
    /// The country that it belongs to; null if to none or more than one.
    async fn country(&self) -> Option<CountryName> {
        let About { state, .. } = &self.records;
        let code = state.names.organisations.get(&self.id)?.country.clone()?;
        let name = state.names.countries.get(&code)?.name.clone();
        let records = About { subject: Subject::Country, key: code.clone(), state: state.clone() };
        Some(CountryName { code, name, records })
    }

    /// The records that it reports, of each kind.
    async fn reported(&self) -> About {
        About { subject: Subject::Reporter, ..self.records.clone() }
    }

    /// The actions that it is responsible for, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn actions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ActionFilter>,
        #[graphql(desc = "Full text, as in `Query.actions`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ActionSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Action>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, actions::RESPONSIBLE, self.records.key(), asked).await
    }

    /// The projects that it takes part in, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in `Query.projects`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(projects::TAKING_PART), self.records.key(), asked).await
    }

    /// The agreements that it takes part in, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in `Query.agreements`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<AgreementSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(agreements::TAKING_PART), self.records.key(), asked).await
    }

    /// The cooperation records that it takes part in, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn cooperation_records(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<CooperationFilter>,
        #[graphql(desc = "Full text, as in `Query.cooperationRecords`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<CooperationSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Cooperation>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.records.relation(cooperation::TAKING_PART), self.records.key(), asked).await
    }
}

#[ComplexObject]
impl ProgrammeName {
    /// The Directorate-General that runs it; null outside the Commission, or where that is not told.
    async fn directorate_general(&self) -> Option<DirectorateGeneral> {
        self.state.names.programmes.get(&self.code).and_then(|row| row.directorate_general)
    }

    /// Its first year, `2007`; null where that is not told.
    async fn years_from(&self) -> Option<i32> {
        self.state.names.programmes.get(&self.code).and_then(|row| row.years_from)
    }

    /// Its last year, `2013`; null where it goes on, or that is not told.
    async fn years_to(&self) -> Option<i32> {
        self.state.names.programmes.get(&self.code).and_then(|row| row.years_to)
    }

    /// The projects that it pays for, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in `Query.projects`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, projects::PROGRAMME, (&self.code, self.state.at), asked).await
    }
}

#[ComplexObject]
impl Document {
    /// The actions that stand in it, or cite it, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn actions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ActionFilter>,
        #[graphql(desc = "Full text, as in `Query.actions`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ActionSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Action>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        let Some(at) = self.at else { return Ok(None) };
        graphql::related(ctx, actions::DOCUMENT, (&self.number, at), asked).await
    }
}

#[ComplexObject]
impl PlanTitle {
    /// When it was adopted: `2005-12-01`.
    async fn adopted(&self) -> Option<Edtf> {
        self.state.names.plans.get(&self.id).and_then(|row| row.adopted.clone())
    }

    /// Where it was published: `OJ C 311, 9.12.2005`.
    async fn published(&self) -> Option<&str> {
        self.state.names.plans.get(&self.id).and_then(|row| row.published.as_deref())
    }

    /// Its actions, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn actions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ActionFilter>,
        #[graphql(desc = "Full text, as in `Query.actions`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ActionSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Action>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, actions::PLAN, (&self.id, self.state.at), asked).await
    }
}

/// The records that one organisation reports, of each kind.
#[Object(name = "Reported")]
impl About {
    /// The projects that it reports, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in `Query.projects`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.relation(projects::TAKING_PART), self.key(), asked).await
    }

    /// The agreements that it reports, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<AgreementFilter>,
        #[graphql(desc = "Full text, as in `Query.agreements`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<AgreementSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.relation(agreements::TAKING_PART), self.key(), asked).await
    }

    /// The cooperation records that it reports, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn cooperation_records(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which of them.")] filter: Option<CooperationFilter>,
        #[graphql(desc = "Full text, as in `Query.cooperationRecords`.")] q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<CooperationSort>>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end, 1 to 500; instead of `first`.")] last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Cooperation>>> {
        let asked = Asked { filter, q, sort, paging: Paging { first, after, last, before } };
        graphql::related(ctx, self.relation(cooperation::TAKING_PART), self.key(), asked).await
    }
}
