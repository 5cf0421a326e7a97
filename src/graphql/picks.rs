//! What a request picks of records that are kept. The library makes a future of each field of each record; what follows from a record
//! alone, without an argument and without another record, is resolved by it once a version, and later picked from there and
//! written at once.
use super::shape::{TYPE, enclose};
use crate::service::{Entered, Shown};
use async_graphql::parser::types::{Field, FragmentDefinition, Selection, SelectionSet, TypeCondition};
use async_graphql::registry::{MetaType, Registry};
use async_graphql::{ContextSelectionSet, Name, Number, OutputType, Pos, Positioned, ServerResult, Value};
use std::any::TypeId;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

type Fragments = HashMap<Name, Positioned<FragmentDefinition>>;

/// The interface of all records.
const RECORD: &str = "Node";

/// The records of which something is picked, for as long as one request lasts. In the data that the library gives, each stands by its
/// number.
#[derive(Clone, Default)]
pub struct Picks(Arc<Mutex<Picked>>);

#[derive(Default)]
struct Picked {
    /// What is asked of a kind in a place of the request; nothing where the library is to resolve it.
    plans: Vec<(Place, Option<Arc<Plan>>)>,
    records: Vec<(Arc<Plan>, Arc<Plain>)>,
}

/// A kind, and the address of the field that it stands under.
type Place = (TypeId, usize);

/// What is asked of an object: the members in their order, each with its key as it is written before it.
struct Plan(Vec<(String, Member)>);

enum Member {
    /// The name of the type, as JSON.
    Type(String),
    /// A field, by its place among the plain ones, with what is asked of it.
    Field(usize, Plan),
}

/// All of a record that follows from it alone, as JSON, its members in the order of their type.
enum Plain {
    Leaf(Box<str>),
    List(Box<[Plain]>),
    Object(Box<[Plain]>),
}

/// The plain fields of a type.
struct Layout {
    name: String,
    fields: Vec<(Name, Option<Layout>)>,
}

/// All that is plain of a kind, as it is asked for.
struct Whole {
    layout: Layout,
    selection: Positioned<SelectionSet>,
}

/// They are the same in every schema.
static WHOLES: LazyLock<Mutex<HashMap<TypeId, Arc<Whole>>>> = LazyLock::new(Mutex::default);

impl Layout {
    /// Of a type, inside those that it is reached by.
    fn of(registry: &Registry, name: &str, within: &[&str]) -> Self {
        let Some(MetaType::Object { fields, .. }) = registry.types.get(name) else {
            return Self { name: name.into(), fields: vec![] };
        };
        let within = [within, &[name]].concat();
        let plain = fields.values().filter(|field| field.args.is_empty()).filter_map(|field| {
            let kind = field.ty.trim_matches(['[', ']', '!']);
            let layout = match registry.types.get(kind)? {
                MetaType::Scalar { .. } | MetaType::Enum { .. } => None,
                MetaType::Object { .. } if !within.contains(&kind) && !is_record(registry, kind) => {
                    Some(Self::of(registry, kind, &within)).filter(|layout| !layout.fields.is_empty()).map(Some)?
                }
                _ => return None,
            };
            Some((Name::new(&field.name), layout))
        });
        Self { name: name.into(), fields: plain.collect() }
    }

    /// The selection of all of it.
    fn selection(&self) -> Positioned<SelectionSet> {
        let items = self.fields.iter().map(|(name, layout)| {
            let field = Field {
                alias: None,
                name: placed(name.clone()),
                arguments: vec![],
                directives: vec![],
                selection_set: layout.as_ref().map(Self::selection).unwrap_or_default(),
            };
            placed(Selection::Field(placed(field)))
        });
        placed(SelectionSet { items: items.collect() })
    }
}

fn is_record(registry: &Registry, name: &str) -> bool {
    registry.implements.get(name).is_some_and(|interfaces| interfaces.contains(RECORD))
}

fn placed<T>(node: T) -> Positioned<T> {
    Positioned::new(node, Pos::default())
}

impl Whole {
    fn of<R: OutputType + 'static>(registry: &Registry) -> Arc<Self> {
        let mut wholes = WHOLES.lock().unwrap_or_else(PoisonError::into_inner);
        let whole = wholes.entry(TypeId::of::<R>()).or_insert_with(|| {
            let layout = Layout::of(registry, &R::type_name(), &[]);
            Arc::new(Self { selection: layout.selection(), layout })
        });
        whole.clone()
    }
}

impl Plan {
    /// None where anything is asked for that is not plain, a member in two places, which had to be merged, or something of another type.
    fn of(asked: &SelectionSet, fragments: &Fragments, layout: &Layout) -> Option<Self> {
        let mut members = vec![];
        Self::gather(asked, fragments, layout, &mut members)?;
        Some(Self(members))
    }

    fn gather(
        asked: &SelectionSet,
        fragments: &Fragments,
        layout: &Layout,
        members: &mut Vec<(String, Member)>,
    ) -> Option<()> {
        let holds = |condition: &Positioned<TypeCondition>| {
            let kind = condition.node.on.node.as_str();
            (kind == layout.name || kind == RECORD).then_some(())
        };
        for selection in &asked.items {
            let field = match &selection.node {
                Selection::Field(field) => &field.node,
                Selection::InlineFragment(fragment) => {
                    fragment.node.type_condition.as_ref().map_or(Some(()), holds)?;
                    Self::gather(&fragment.node.selection_set.node, fragments, layout, members)?;
                    continue;
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = fragments.get(&spread.node.fragment_name.node)?;
                    holds(&fragment.node.type_condition)?;
                    Self::gather(&fragment.node.selection_set.node, fragments, layout, members)?;
                    continue;
                }
            };
            let key = field.response_key().node.as_str();
            if key == TYPE {
                continue;
            }
            let key = format!("{}:", serde_json::to_string(key).ok()?);
            if members.iter().any(|(other, _)| *other == key) {
                return None;
            }
            let member = if field.name.node == "__typename" {
                Member::Type(serde_json::to_string(&layout.name).ok()?)
            } else {
                let place = layout.fields.iter().position(|(name, _)| *name == field.name.node)?;
                let within = match &layout.fields[place].1 {
                    Some(layout) => Self::of(&field.selection_set.node, fragments, layout)?,
                    None => Self(vec![]),
                };
                Member::Field(place, within)
            };
            members.push((key, member));
        }
        Some(())
    }
}

impl Plain {
    /// Of what the library resolved; nothing if that is not what was asked for.
    fn of(value: Value, layout: Option<&Layout>) -> Option<Self> {
        Some(match (value, layout) {
            (Value::List(items), layout) => {
                Self::List(items.into_iter().map(|item| Self::of(item, layout)).collect::<Option<_>>()?)
            }
            (Value::Object(mut members), Some(layout)) => {
                let fields = layout.fields.iter();
                let members = fields.map(|(name, layout)| Self::of(members.swap_remove(name)?, layout.as_ref()));
                Self::Object(members.collect::<Option<_>>()?)
            }
            (value, None) | (value @ Value::Null, Some(_)) => Self::Leaf(serde_json::to_string(&value).ok()?.into()),
            _ => return None,
        })
    }
}

impl Plan {
    /// Writes what is picked of a part of a record.
    fn write(&self, plain: &Plain, to: &mut Vec<u8>) -> serde_json::Result<()> {
        match plain {
            Plain::Leaf(json) => to.extend(json.bytes()),
            Plain::List(items) => enclose(to, *b"[]", items, |item, to| self.write(item, to))?,
            Plain::Object(fields) => enclose(to, *b"{}", &self.0, |(key, member), to| {
                to.extend(key.bytes());
                match member {
                    Member::Type(name) => to.extend(name.bytes()),
                    Member::Field(place, plan) => match fields.get(*place) {
                        Some(field) => plan.write(field, to)?,
                        None => to.extend(b"null"),
                    },
                }
                Ok(())
            })?,
        }
        Ok(())
    }
}

impl Picks {
    /// What is asked of records of a kind where they stand, if all of that is plain.
    fn plan<R: 'static>(&self, place: &Positioned<Field>, plan: impl FnOnce() -> Option<Plan>) -> Option<Arc<Plan>> {
        let mut picked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = (TypeId::of::<R>(), std::ptr::from_ref(place).addr());
        let known = picked.plans.iter().find(|(place, _)| *place == at).map(|(_, plan)| plan.clone());
        known.unwrap_or_else(|| {
            let plan = plan().map(Arc::new);
            picked.plans.push((at, plan.clone()));
            plan
        })
    }

    /// The number of a record of which something is picked.
    fn pick(&self, plan: Arc<Plan>, record: Arc<Plain>) -> usize {
        let mut picked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        picked.records.push((plan, record));
        picked.records.len() - 1
    }

    /// Writes what is picked of the record of a number.
    pub fn write(&self, number: &Number, to: &mut Vec<u8>) -> serde_json::Result<()> {
        let picked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
        match number.and_then(|number| picked.records.get(number)) {
            Some((plan, plain)) => plan.write(plain, to),
            None => serde_json::to_writer(to, &()),
        }
    }
}

/// All that is plain of a record, if there is room to keep it. It is made when it is asked for a second time: it is more than one who
/// passes by asks for.
async fn plain<R: OutputType + 'static>(
    shown: &Shown<R>,
    ctx: &ContextSelectionSet<'_>,
    field: &Positioned<Field>,
) -> Option<Arc<Plain>> {
    let made = match shown.room.as_ref()?.enter() {
        Entered::Made(made) => return made.downcast().ok(),
        Entered::First => return None,
        Entered::Again(room) => room,
    };
    let whole = Whole::of::<R>(&ctx.schema_env.registry);
    let resolved = Box::pin(shown.record.resolve(&ctx.with_selection_set(&whole.selection), field)).await;
    let plain = Arc::new(Plain::of(resolved.ok()?, Some(&whole.layout))?);
    made.keep(plain.clone());
    Some(plain)
}

impl<R: OutputType + 'static> OutputType for Shown<R> {
    fn type_name() -> Cow<'static, str> {
        R::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        R::create_type_info(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
        if let Some(picks) = ctx.data_opt::<Picks>().filter(|_| self.room.is_some()) {
            let asked = &field.node.selection_set.node;
            let whole = || Whole::of::<R>(&ctx.schema_env.registry);
            let plan = picks.plan::<R>(field, || Plan::of(asked, &ctx.query_env.fragments, &whole().layout));
            if let Some(plan) = plan
                && let Some(plain) = plain(self, ctx, field).await
            {
                return Ok(picks.pick(plan, plain).into());
            }
        }
        self.record.resolve(ctx, field).await
    }
}
