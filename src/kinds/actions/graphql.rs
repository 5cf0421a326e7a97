//! Actions over GraphQL.
use super::{Action, ActionFilter, ActionSort};
use crate::graphql::{self, Records};
use crate::page::AsOf;
use crate::service::{self, Store};
use async_graphql::{Context, ID, Object, Result};

impl Action {
    /// What the interface `Node` asks for, in the shape that it asks for.
    #[allow(clippy::unused_async)]
    pub async fn id(&self, _: &Context<'_>) -> Result<&ID> {
        Ok(&self.shared.id)
    }
}

#[derive(Default)]
pub struct ActionQuery;

#[Object]
impl ActionQuery {
    /// The actions of EU plans that match a filter, in the order of the document unless sorted otherwise.
    #[graphql(complexity = "graphql::cost(first, child_complexity)")]
    async fn actions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which actions.")] filter: Option<ActionFilter>,
        #[graphql(desc = "Sort keys, the first first.")] sort: Option<Vec<ActionSort>>,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
        #[graphql(desc = "How many records to return, 1 to 500; 25 unless told.")] first: Option<i64>,
        #[graphql(desc = "The `endCursor` of the page before.")] after: Option<String>,
    ) -> Result<Records<Action>> {
        let list = graphql::list::<Action>(filter, sort, as_of, first, after)?;
        Ok(service::list(ctx.data::<Store>()?, list).await?.into())
    }

    /// One action, by its id.
    async fn action(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The id of the action: `16633-06-1.1.a`.")] id: ID,
        #[graphql(desc = "The revision or the moment to answer as of; without it, as of now.")] as_of: Option<AsOf>,
    ) -> Result<Action> {
        Ok(service::get(ctx.data::<Store>()?, &id, as_of).await?)
    }
}
