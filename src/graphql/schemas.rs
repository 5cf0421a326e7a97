//! The schema as it answers, and as it tells what is wrong.
use super::limits::{COMPLEXITY, DEPTH, Figures};
use async_graphql::{EmptyMutation, ObjectType, Schema, SchemaBuilder, SubscriptionType};
use std::sync::OnceLock;

type Builder<Q, S> = SchemaBuilder<Q, EmptyMutation, S>;

/// One schema twice: the library calls an extension at every field of every record, so what answers has none.
pub struct Schemas<Q, S> {
    lean: Schema<Q, EmptyMutation, S>,
    told: OnceLock<Schema<Q, EmptyMutation, S>>,
    make: Box<dyn Fn() -> Builder<Q, S> + Send + Sync>,
}

impl<Q: ObjectType + 'static, S: SubscriptionType + 'static> Schemas<Q, S> {
    pub fn of(make: impl Fn() -> Builder<Q, S> + Send + Sync + 'static) -> Self {
        let lean = make().limit_depth(DEPTH).limit_complexity(COMPLEXITY).finish();
        Self { lean, told: OnceLock::new(), make: Box::new(make) }
    }

    /// What answers, within the same limits, of which it says little.
    pub fn lean(&self) -> &Schema<Q, EmptyMutation, S> {
        &self.lean
    }

    /// What says by how much a request is too large, what it costs, and the codes of errors; made when it is needed.
    pub fn told(&self) -> &Schema<Q, EmptyMutation, S> {
        self.told.get_or_init(|| (self.make)().extension(Figures).finish())
    }
}
