//! Links from records to reference data and to other records.
use super::connections::connections;
use crate::graphql::{self, PageArguments, RecordConnection, RelatedArguments};
use crate::kinds::actions::Action;
use crate::kinds::agreements::Agreement;
use crate::kinds::common_view::{Participation, RecordCountry};
use crate::kinds::cooperation::{self, Cooperation};
use crate::kinds::node_id;
use crate::kinds::projects::Project;
use crate::query::counted_amounts::CountedAmounts;
use crate::reference::{Country, Document, Organisation, Region};
use crate::service::record::Record;
use crate::service::related;
use async_graphql::{ComplexObject, Context, ID, Result};
use entity::Revision;
use std::sync::Arc;

connections! {
    #[ComplexObject]
    Action (ACTION) by shared.id, at shared.context;
    {
        /// Documents that the state of play cites, in text order.
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
    Project (PROJECT) by shared.id, at shared.context;
    {}
    [shared]
    [
        /// Earlier records that report the same project. Count its amount only once.
        same_as: Project;
        /// Later records that report the same project.
        reported_again;
    ]
    {}
}

connections! {
    #[ComplexObject]
    Agreement (AGREEMENT) by shared.id, at shared.context;
    {}
    [shared]
    /// Cooperation records that are steps of this agreement, read at the same revision. Default: document order.
    cooperation: Cooperation => cooperation::STEP_OF, q: "Full-text search, as in `Query.cooperationRecords`.";
    [
        /// Earlier records that report the same instrument.
        same_as: Agreement;
        /// Later records that report the same instrument.
        reported_again;
    ]
    {}
}

connections! {
    #[ComplexObject]
    Cooperation (COOPERATION) by shared.id, at shared.context;
    {}
    [shared]
    {
        /// EU agency that takes the step. Never `null`, but nullable like `Agreement.agency`, so that one selection fits both types.
        async fn agency(&self) -> Option<&Organisation> {
            Some(&self.agency)
        }

        /// Agreement that the record is a step of, read at the same revision. `null` if it belongs to no agreement.
        async fn agreement(&self, ctx: &Context<'_>) -> Result<Option<Arc<Agreement>>> {
            graphql::pointed_at(ctx, self.agreement.clone().map(|id| (id, self.shared.context.revision))).await
        }
    }
}
