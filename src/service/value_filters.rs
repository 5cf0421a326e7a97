//! Filters that list values.
use crate::query::filter_values::Values;
use sea_orm::Value;

/// Values that a filter lists.
pub struct ValueList {
    pub values: Vec<Value>,
    /// Whether the list contains records without a value.
    pub has_none: bool,
}

/// The values that a filter keeps, and those that its counterpart `not_` excludes. `None`: the filter is not set.
#[derive(Default)]
pub struct FilterValues {
    pub keep: Option<ValueList>,
    pub exclude: Option<ValueList>,
}

/// A filter that has the values of each dimension.
pub trait ValueFilters {
    type Dimension: Copy + 'static;
    const DIMENSIONS: &'static [Self::Dimension];
    /// The ids of the records. None: all.
    fn ids(&self) -> Option<Vec<String>>;
    /// The values that are set for a dimension.
    fn values(&self, dimension: Self::Dimension) -> FilterValues;
    /// Removes the filter of a dimension and its counterpart.
    fn remove(&mut self, dimension: Self::Dimension);
}

impl FilterValues {
    pub fn of<T: Clone + Into<Value>>(keep: Option<&Values<T>>, exclude: Option<&Values<T>>) -> Self {
        Self { keep: keep.map(ValueList::of), exclude: exclude.map(ValueList::of) }
    }

    /// The values of a filter that is true or false.
    pub fn flag(keep: Option<bool>) -> Self {
        let list = |value: bool| ValueList { values: vec![value.into()], has_none: false };
        Self { keep: keep.map(list), exclude: None }
    }
}

impl ValueList {
    fn of<T: Clone + Into<Value>>(values: &Values<T>) -> Self {
        Self {
            values: values.iter().flatten().cloned().map(Into::into).collect(),
            has_none: values.iter().any(Option::is_none),
        }
    }
}
