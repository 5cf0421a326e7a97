//! From a record to what it refers to, and to records of its own and other kinds.
use super::connections::connections;
use crate::graphql::{self, PageArguments, RecordConnection, RelatedArguments};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common_view::Participation;
use crate::kinds::cooperation::{self, Cooperation};
use crate::kinds::projects::Project;
use crate::reference::{Country, Document, Organisation, Region};
use crate::service::common_filters;
use crate::service::record::Record;
use async_graphql::{ComplexObject, Context, Result};
use entity::Revision;
use std::sync::Arc;

connections! {
    #[ComplexObject]
    Action;
    {
        /// The documents that its state of play cites, in the order of the text.
        async fn documents(&self) -> Vec<Document> {
            let cited = self.state_of_play.iter().flat_map(|state| &state.references);
            cited.filter_map(|number| Document::of(number, &self.shared.context)).collect()
        }
    }
    [shared]
    {}
}

connections! {
    #[ComplexObject]
    Project;
    {}
    [shared]
    [
        /// The earlier projects that report the same: add the amount up once.
        same_as: Project;
        /// The later projects that report the same.
        reported_again;
    ]
    {}
}

connections! {
    #[ComplexObject]
    Agreement by shared.id, at shared.context;
    {}
    [shared]
    /// The cooperation records that are steps of it, from the same state of the register, in the order of the document unless sorted
    /// otherwise.
    cooperation: Cooperation => cooperation::STEP_OF, q: "Full text, as in `Query.cooperationRecords`.";
    [
        /// The earlier agreements that report the same instrument.
        same_as: Agreement;
        /// The later agreements that report the same instrument.
        reported_again;
    ]
    {}
}

connections! {
    #[ComplexObject]
    Cooperation;
    {}
    [shared]
    {
        /// The agreement that it is a step of, from the same state of the register; null where it is none.
        async fn agreement(&self, ctx: &Context<'_>) -> Result<Option<Arc<Agreement>>> {
            graphql::pointed_at(ctx, self.agreement.clone().map(|id| (id, self.shared.context.revision))).await
        }
    }
}
