//! Projects over GraphQL.
use super::{Project, ProjectDimension, ProjectFilter, ProjectSort};
use crate::figures::Statistics;
use crate::graphql::{self, Paging, Records};
use crate::page::AsOf;
use crate::service::Shown;
use async_graphql::{Context, ID, Object, Result};

impl Project {
    /// What the interface `Node` asks for, in the shape that it asks for.
    #[allow(clippy::unused_async)]
    pub async fn id(&self, _: &Context<'_>) -> Result<&ID> {
        Ok(&self.shared.id)
    }
}

#[derive(Default)]
pub struct ProjectQuery;

#[Object]
impl ProjectQuery {
    /// The reported activities that match the filters, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first.or(last), child_complexity)")]
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which projects.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star.")]
        q: Option<String>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ProjectSort>>,
        #[graphql(desc = "Dimensions to count all that match by: the answer is in `facets`.")] facets: Option<
            Vec<ProjectDimension>,
        >,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before: what stands after it.")] after: Option<String>,
        #[graphql(desc = "How many records to return from the end of the list, 1 to 500; instead of `first`.")]
        last: Option<i64>,
        #[graphql(desc = "The `startCursor` of a page: what stands before it.")] before: Option<String>,
    ) -> Result<Option<Records<Project>>> {
        let paging = Paging { first, after, last, before };
        graphql::records(ctx, graphql::which(filter, q, as_of), sort, facets, paging).await
    }

    /// One project, by its id; null, with an error of the code `not_found`, if there is none.
    async fn project(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the project: `12401-11-at-02`.")] id: ID,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Shown<Project>>> {
        graphql::record(ctx, &id, as_of).await
    }

    /// How many projects match and their money in euro, by up to three dimensions.
    #[graphql(complexity = "graphql::groups(child_complexity)")]
    async fn project_stats(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which projects.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "Full text, as in REST: words that must all be found, \"phrases\" and prefixes with a star.")]
        q: Option<String>,
        #[graphql(desc = "One to three dimensions; without any, one group of all.")] group_by: Option<
            Vec<ProjectDimension>,
        >,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Option<Statistics>> {
        graphql::statistics::<Project>(ctx, graphql::which(filter, q, as_of), group_by).await
    }
}
