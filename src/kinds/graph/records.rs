//! From a record to what it refers to, and to records of its own and other kinds.
use crate::graphql::{self, Asked, Paging, Records};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common::{CountryName, OrganisationBrief, Participation, RegionName};
use crate::kinds::cooperation::{self, Cooperation, CooperationFilter, CooperationSort};
use crate::kinds::projects::Project;
use crate::reference::Document;
use crate::service::{Shown, with};
use async_graphql::{ComplexObject, Context, Result};

#[ComplexObject]
impl Action {
    /// The documents that its state of play cites, in the order of the text.
    async fn documents(&self) -> Vec<Document> {
        let cited = self.state_of_play.iter().flat_map(|state| &state.references);
        cited.filter_map(|number| self.plan.state.document(number)).collect()
    }

    /// Who reports.
    async fn reporter(&self) -> &OrganisationBrief {
        &self.shared.reporter
    }

    /// The countries that it is about, without the one that reports, in the order of the document.
    async fn countries(&self) -> &[CountryName] {
        &self.shared.countries
    }

    /// Groups of countries that the document names without naming their members.
    async fn regions(&self) -> &[RegionName] {
        &self.shared.regions
    }

    /// The organisations that take part, each with its role.
    async fn organisations(&self) -> &[Participation] {
        &self.shared.organisations
    }
}

#[ComplexObject]
impl Project {
    /// Who reports.
    async fn reporter(&self) -> &OrganisationBrief {
        &self.shared.reporter
    }

    /// The countries that it is about, without the one that reports, in the order of the document.
    async fn countries(&self) -> &[CountryName] {
        &self.shared.countries
    }

    /// Groups of countries that the document names without naming their members.
    async fn regions(&self) -> &[RegionName] {
        &self.shared.regions
    }

    /// The organisations that take part, each with its role.
    async fn organisations(&self) -> &[Participation] {
        &self.shared.organisations
    }

    /// The earlier projects that report the same: add the amount up once.
    #[graphql(complexity = "child_complexity + 1")]
    async fn same_as(&self, ctx: &Context<'_>) -> Result<Vec<Shown<Project>>> {
        graphql::all_of(ctx, &self.same_as, self.shared.at).await
    }

    /// The later projects that report the same.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn reported_again(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let asked = Asked { filter: None, q: None, sort: None, paging: Paging { first, after, ..Paging::default() } };
        graphql::related(ctx, with::REPORTING_AGAIN, (&self.shared.id, self.shared.at), asked).await
    }
}

#[ComplexObject]
impl Agreement {
    /// Who reports.
    async fn reporter(&self) -> &OrganisationBrief {
        &self.shared.reporter
    }

    /// The countries that it is about, without the one that reports, in the order of the document.
    async fn countries(&self) -> &[CountryName] {
        &self.shared.countries
    }

    /// Groups of countries that the document names without naming their members.
    async fn regions(&self) -> &[RegionName] {
        &self.shared.regions
    }

    /// The organisations that take part, each with its role.
    async fn organisations(&self) -> &[Participation] {
        &self.shared.organisations
    }

    /// The cooperation records that are steps of it, from the same state of the register, in the order of the document unless sorted
    /// otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn cooperation(
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
        graphql::related(ctx, cooperation::STEP_OF, (&self.shared.id, self.shared.at), asked).await
    }

    /// The earlier agreements that report the same instrument.
    #[graphql(complexity = "child_complexity + 1")]
    async fn same_as(&self, ctx: &Context<'_>) -> Result<Vec<Shown<Agreement>>> {
        graphql::all_of(ctx, &self.same_as, self.shared.at).await
    }

    /// The later agreements that report the same instrument.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn reported_again(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
    ) -> Result<Option<Records<Agreement>>> {
        let asked = Asked { filter: None, q: None, sort: None, paging: Paging { first, after, ..Paging::default() } };
        graphql::related(ctx, with::REPORTING_AGAIN, (&self.shared.id, self.shared.at), asked).await
    }
}

#[ComplexObject]
impl Cooperation {
    /// Who reports.
    async fn reporter(&self) -> &OrganisationBrief {
        &self.shared.reporter
    }

    /// The countries that it is about, without the one that reports, in the order of the document.
    async fn countries(&self) -> &[CountryName] {
        &self.shared.countries
    }

    /// Groups of countries that the document names without naming their members.
    async fn regions(&self) -> &[RegionName] {
        &self.shared.regions
    }

    /// The organisations that take part, each with its role.
    async fn organisations(&self) -> &[Participation] {
        &self.shared.organisations
    }

    /// The agreement that it is a step of, from the same state of the register; null where it is none.
    async fn agreement(&self, ctx: &Context<'_>) -> Result<Option<Shown<Agreement>>> {
        graphql::pointed_at(ctx, self.agreement.clone().map(|id| (id, self.shared.at))).await
    }
}
