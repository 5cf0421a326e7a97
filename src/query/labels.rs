//! Labels of facets, statistics and included regions.
#![expect(clippy::unused_async, reason = "async-graphql only takes asynchronous methods")]
use crate::error::Result;
use crate::language::{self, Language, dimension_label, entry_label, label};
use crate::query::paging::IncludedRegion;
use crate::query::statistics::{Facet, FacetSort, FacetValue, GroupKey, Statistics};
use async_graphql::ComplexObject;

#[ComplexObject]
impl Facet {
    /// Label of the dimension: `Country`.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(facet_label(Language::of_argument(lang)?, &self.dimension, &self.values))
    }

    /// Values of the dimension. The values of a closed list are all there, even without records. Records without a value are counted
    /// last, under `null`.
    async fn values(
        &self,
        #[graphql(desc = "Order of the values. Default: `COUNT`, most frequent value first.")] sort: Option<FacetSort>,
        #[graphql(desc = "Language of the labels to sort by. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<Vec<FacetValue>> {
        let (language, mut values) = (Language::of_argument(lang)?, self.values.clone());
        if sort == Some(FacetSort::Label) {
            sort_by_label(&mut values, language);
        }
        Ok(values)
    }
}

/// Returns the label of a facet. In a search, `kind` is the kind of record. In cooperation, it is the type of step.
pub fn facet_label(language: Language, dimension: &str, values: &[FacetValue]) -> String {
    let of_records = |value: &FacetValue| value.label_key.as_ref().is_some_and(|key| key.starts_with("kind-"));
    dimension_label(language, if values.iter().any(of_records) { "record_kind" } else { dimension })
}

/// Sorts values by label, in the order of the language. Records without a value come last.
pub fn sort_by_label(values: &mut Vec<FacetValue>, language: Language) {
    let label = |value: FacetValue| (value.value.is_none(), value.label_in(language), value);
    let mut labelled: Vec<_> = values.drain(..).map(label).collect();
    labelled.sort_by(|(a_is_none, a, _), (b_is_none, b, _)| {
        a_is_none.cmp(b_is_none).then_with(|| language::compare(language, a, b))
    });
    values.extend(labelled.into_iter().map(|(.., value)| value));
}

#[ComplexObject]
impl FacetValue {
    /// Label of the value: `In force`. Its name or the value itself if it has no translation.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(self.label_in(Language::of_argument(lang)?))
    }
}

#[ComplexObject]
impl GroupKey {
    /// Label of the value: `In force`. Its name or the value itself if it has no translation.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(self.label_in(Language::of_argument(lang)?))
    }

    /// Label of the dimension: `Country`.
    async fn dimension_label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(dimension_label(Language::of_argument(lang)?, &self.dimension))
    }
}

#[ComplexObject]
impl IncludedRegion {
    /// Name of the region, in a language.
    async fn label(
        &self,
        #[graphql(desc = "Language of the label. Default: `EN`.")] lang: Option<Language>,
    ) -> Result<String> {
        Ok(self.label_in(Language::of_argument(lang)?))
    }
}

impl IncludedRegion {
    fn label_in(&self, language: Language) -> String {
        entry_label(language, "region", &self.id, &self.name)
    }

    /// Sets the label.
    pub fn set_label(&mut self, language: Language) {
        self.label = Some(self.label_in(language));
    }
}

impl FacetValue {
    fn label_in(&self, language: Language) -> String {
        label(language, self.label_key.as_deref(), self.name.as_deref().or(self.value.as_deref()))
    }

    /// Sets the label.
    pub fn set_label(&mut self, language: Language) {
        self.label = Some(self.label_in(language));
    }
}

impl GroupKey {
    fn label_in(&self, language: Language) -> String {
        label(language, self.label_key.as_deref(), self.name.as_deref().or(self.value.as_deref()))
    }
}

impl Statistics {
    /// Sets the labels of all groups.
    pub fn set_labels(&mut self, language: Language) {
        for key in self.groups.iter_mut().flat_map(|group| &mut group.keys) {
            key.label = Some(key.label_in(language));
        }
    }
}
