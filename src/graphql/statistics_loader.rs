//! Loads the statistics of the records that refer to an object. Each level of a request takes the same number of statements for any number
//! of objects on the level.
use super::arguments::{GroupArguments, SelectionArguments, combine};
use super::connections::are_measures_selected;
use super::loader::RecordLoader;
use crate::error::Error;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::Selection;
use crate::query::statistics::Statistics;
use crate::service::record::Record;
use crate::service::related::Relation;
use crate::service::related_statistics;
use crate::service::statistics_request::StatisticsRequest;
use crate::store::AsOf;
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use entity::Revision;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The arguments of statistics of the records that refer to an object.
pub struct RelatedStatisticsArguments<R: Record> {
    pub selection: SelectionArguments<R::Filter>,
    pub group_by: Option<Vec<R::Dimension>>,
    pub money: Option<CountedAmounts>,
    pub groups: GroupArguments,
}

/// Loads the statistics of the records that refer to a key.
///
/// # Errors
///
/// Returns an error if an argument is invalid or the database fails.
pub async fn related_statistics<R: Record>(
    ctx: &Context<'_>,
    relation: Relation,
    (key, at): (&str, Revision),
    arguments: RelatedStatisticsArguments<R>,
) -> async_graphql::Result<Option<Statistics>> {
    let RelatedStatisticsArguments { selection, group_by, money, groups } = arguments;
    let (selection, options) = combine(selection.read(), groups.read(are_measures_selected(ctx)))?;
    let selection = Selection { as_of: Some(AsOf::Revision(at)), ..selection };
    let request = StatisticsRequest::<R> {
        selection,
        group_by: group_by.unwrap_or_default(),
        counted_amounts: money.unwrap_or_default(),
        explain: false,
        options,
    };
    let question = Arc::new(Question { fingerprint: fingerprint(relation, &request)?, relation, request });
    let loader = ctx.data::<DataLoader<RecordLoader>>()?;
    let statistics = loader.load_one(StatisticsKey { key: key.into(), question }).await?;
    Ok(statistics.transpose()?.map(Statistics::with_enum_values))
}

/// Returns a text that identifies a question: equal questions have equal fingerprints.
fn fingerprint<R: Record>(relation: Relation, request: &StatisticsRequest<R>) -> Result<String, Error> {
    let StatisticsRequest { selection, group_by, counted_amounts, explain: _, options } = request;
    let Selection { filter, q, as_of } = selection;
    let parts = (R::KIND, relation.name, filter, q, as_of, group_by, counted_amounts, options);
    serde_json::to_string(&parts).map_err(|e| Error::Internal(e.to_string()))
}

impl<R: Record> Loader<StatisticsKey<R>> for RecordLoader {
    type Value = Result<Statistics, Error>;
    type Error = Error;

    async fn load(&self, keys: &[StatisticsKey<R>]) -> Result<HashMap<StatisticsKey<R>, Self::Value>, Error> {
        let mut questions: BTreeMap<&str, (Arc<Question<R>>, Vec<String>)> = BTreeMap::new();
        for StatisticsKey { key, question } in keys {
            let (_, keys) = questions.entry(&question.fingerprint).or_insert_with(|| (question.clone(), vec![]));
            keys.push(key.clone());
        }
        let mut loaded = HashMap::new();
        for (question, keys) in questions.into_values() {
            let Question { relation, request, fingerprint: _ } = &*question;
            let found = related_statistics::related_statistics::<R>(&self.0, *relation, &keys, request).await;
            let of_key = |key: String| {
                let missing = || Error::Internal("a key has no statistics".into());
                let found = found.as_ref().map_err(Error::clone);
                let statistics = found.and_then(|found| found.get(&key).cloned().ok_or_else(missing));
                (StatisticsKey { key, question: question.clone() }, statistics)
            };
            loaded.extend(keys.into_iter().map(of_key));
        }
        Ok(loaded)
    }
}

/// A request for statistics, shared by several keys.
struct Question<R: Record> {
    fingerprint: String,
    relation: Relation,
    request: StatisticsRequest<R>,
}

/// A key, and the question which statistics the records have that refer to it.
struct StatisticsKey<R: Record> {
    key: String,
    question: Arc<Question<R>>,
}

impl<R: Record> Clone for StatisticsKey<R> {
    fn clone(&self) -> Self {
        Self { key: self.key.clone(), question: self.question.clone() }
    }
}

impl<R: Record> PartialEq for StatisticsKey<R> {
    fn eq(&self, other: &Self) -> bool {
        (&self.key, &self.question.fingerprint) == (&other.key, &other.question.fingerprint)
    }
}

impl<R: Record> Eq for StatisticsKey<R> {}

impl<R: Record> Hash for StatisticsKey<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.key, &self.question.fingerprint).hash(state);
    }
}
