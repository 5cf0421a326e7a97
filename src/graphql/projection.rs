//! Reuses the plain fields of cached records. async-graphql creates a future for each field of each record. A plain field has no
//! arguments and leads to no other record, so its value is the same for each request. It is resolved once per cached record.
//!
//! Gain, together with `cost`, which replaced an extension: 20 projects with countries and organisations take 216 µs of CPU instead of
//! 365 µs on SQLite, and 348 µs instead of 521 µs on PostgreSQL (the request "GraphQL, three levels" of `bench/run --compare`, "no
//! response cache", before pages were cached).
use async_graphql::parser::types::{Field, FragmentDefinition, Selection, SelectionSet};
use async_graphql::registry::{MetaType, Registry};
use async_graphql::{ContextSelectionSet, Name, Number, OutputType, Pos, Positioned, ServerResult, Value};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The interface of all records.
const RECORD: &str = "Record";
/// The field with the name of the type.
pub const TYPE_NAME: &str = "__typename";

/// A record whose plain fields can be reused.
pub trait Projectable: OutputType + 'static {
    fn plain_values(&self) -> &PlainValues;
}

/// The values of the plain fields of one record, by field name.
#[derive(Debug, Default)]
pub struct PlainValues {
    is_requested: AtomicBool,
    values: OnceLock<Arc<Value>>,
}

/// A copy of a record starts without values.
impl Clone for PlainValues {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// The values follow from the record, so they make no difference.
impl PartialEq for PlainValues {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The selections of all plain fields, by name of the record type.
pub struct PlainFields(HashMap<String, Positioned<SelectionSet>>);

/// The records of one response whose plain values are written. In the data, a record is represented by its index.
#[derive(Clone, Default)]
pub struct Projection(Arc<Mutex<ProjectedRecords>>);

#[derive(Default)]
struct ProjectedRecords {
    /// Whether a field selects plain fields only, by the address of the field.
    fields: Vec<(usize, bool)>,
    records: Vec<Arc<Value>>,
}

/// A record in a list.
pub struct Projected<R>(Arc<R>);

impl<R> From<Arc<R>> for Projected<R> {
    fn from(record: Arc<R>) -> Self {
        Self(record)
    }
}

impl PlainFields {
    pub fn new(registry: &Registry) -> Self {
        let records = registry.types.keys().filter(|name| is_record(registry, name));
        Self(records.map(|name| (name.clone(), positioned(plain_fields(registry, name, &[])))).collect())
    }
}

/// Selects all plain fields of a type. `parents` are the types around it, which would repeat forever.
fn plain_fields(registry: &Registry, name: &str, parents: &[&str]) -> SelectionSet {
    let fields = registry.types.get(name).and_then(MetaType::fields).into_iter().flat_map(|fields| fields.values());
    let parents = [parents, &[name]].concat();
    let plain = fields.filter(|field| field.args.is_empty()).filter_map(|field| {
        let type_name = field.ty.trim_matches(['[', ']', '!']);
        match registry.types.get(type_name)? {
            MetaType::Scalar { .. } | MetaType::Enum { .. } => Some(selection(&field.name, SelectionSet::default())),
            MetaType::Object { .. } if !parents.contains(&type_name) && !is_record(registry, type_name) => {
                let inner = plain_fields(registry, type_name, &parents);
                // Each selection has the name of the type.
                (inner.items.len() > 1).then(|| selection(&field.name, inner))
            }
            _ => None,
        }
    });
    SelectionSet { items: plain.chain([selection(TYPE_NAME, SelectionSet::default())]).collect() }
}

fn is_record(registry: &Registry, name: &str) -> bool {
    registry.implements.get(name).is_some_and(|interfaces| interfaces.contains(RECORD))
}

fn selection(name: &str, selection_set: SelectionSet) -> Positioned<Selection> {
    let (name, selection_set) = (positioned(Name::new(name)), positioned(selection_set));
    let field = Field { alias: None, name, arguments: vec![], directives: vec![], selection_set };
    positioned(Selection::Field(positioned(field)))
}

fn positioned<T>(node: T) -> Positioned<T> {
    Positioned::new(node, Pos::default())
}

/// Returns whether the plain fields contain all that is selected. Validation ensures that fragments apply to the type.
fn covers(
    plain: &SelectionSet,
    selected: &SelectionSet,
    fragments: &HashMap<Name, Positioned<FragmentDefinition>>,
) -> bool {
    selected.items.iter().all(|selection| match &selection.node {
        Selection::Field(field) => plain.items.iter().any(|one| match &one.node {
            Selection::Field(one) if one.node.name.node == field.node.name.node => {
                covers(&one.node.selection_set.node, &field.node.selection_set.node, fragments)
            }
            _ => false,
        }),
        Selection::InlineFragment(fragment) => covers(plain, &fragment.node.selection_set.node, fragments),
        Selection::FragmentSpread(spread) => fragments
            .get(&spread.node.fragment_name.node)
            .is_some_and(|fragment| covers(plain, &fragment.node.selection_set.node, fragments)),
    })
}

impl Projection {
    /// Returns whether a field selects plain fields only.
    fn covers(&self, plain: &SelectionSet, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> bool {
        let mut projected = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let address = std::ptr::from_ref(field).addr();
        if let Some((_, is_covered)) = projected.fields.iter().find(|(known, _)| *known == address) {
            return *is_covered;
        }
        let is_covered = covers(plain, &field.node.selection_set.node, &ctx.query_env.fragments);
        projected.fields.push((address, is_covered));
        is_covered
    }

    /// Adds a record. Returns its representation in the data.
    fn add(&self, values: Arc<Value>) -> Value {
        let mut projected = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        projected.records.push(values);
        (projected.records.len() - 1).into()
    }

    /// Returns the values of a record by its representation in the data.
    pub fn record(&self, index: &Number) -> Option<Arc<Value>> {
        let projected = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        projected.records.get(usize::try_from(index.as_u64()?).ok()?).cloned()
    }
}

/// Returns the plain values of a record. Returns `None` on the first request for them, because resolving all is slower than resolving
/// what is selected, and many records are read only once.
async fn plain_values<R: Projectable>(
    record: &R,
    plain: &Positioned<SelectionSet>,
    ctx: &ContextSelectionSet<'_>,
    field: &Positioned<Field>,
) -> Option<Arc<Value>> {
    let PlainValues { is_requested, values } = record.plain_values();
    if values.get().is_none() && is_requested.swap(true, Ordering::Relaxed) {
        let resolved = Box::pin(record.resolve(&ctx.with_selection_set(plain), field)).await;
        // Another request may have set the same values meanwhile.
        let _ = values.set(Arc::new(resolved.ok()?));
    }
    values.get().cloned()
}

impl<R: Projectable> OutputType for Projected<R> {
    fn type_name() -> Cow<'static, str> {
        R::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        R::create_type_info(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
        let Self(record) = self;
        if let Some(projection) = ctx.data_opt::<Projection>()
            && let Some(plain) = ctx.data_opt::<PlainFields>().and_then(|plain| plain.0.get(R::type_name().as_ref()))
            && projection.covers(&plain.node, ctx, field)
            && let Some(values) = plain_values(record.as_ref(), plain, ctx, field).await
        {
            return Ok(projection.add(values));
        }
        record.resolve(ctx, field).await
    }
}
