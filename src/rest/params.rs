//! Query parameters as structs. The OpenAPI contract is generated from them.
use super::representation::{Escape, FeedFormat, Format, ReferenceFormat, StatisticsFormat};
use crate::language::Language;
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::{GroupSort, Measure, Top};
use crate::query::paging::{PageNumber, PageSize};
use crate::query::revisions::RevisionSort;
use crate::query::statistics::{FacetScope, FacetSort};
use crate::query::text_search::TextQuery;
use crate::service::changes::FeedPosition;
use crate::store::{AsOf, Cursor};
use entity::Revision;
use entity::vocabulary::Kind;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Deserializer};
use utoipa::{IntoParams, ToSchema};

/// The parameters of a list of records, without its filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "S: DeserializeOwned, D: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct ListParams<S: ToSchema, D: ToSchema> {
    /// Full-text search. All words must match, in any form: `trafficked` finds `trafficking`. `"Quotation marks"` match a
    /// phrase, a star matches a prefix: `traffick*`. Searches the id, the number of the document, the title, summary, note, printed
    /// texts, and the names of countries and organisations. Filters the records without changing their order.
    #[param(value_type = String, required = false, example = "\"human beings\" traffick*")]
    pub q: Option<TextQuery>,
    /// Sort keys in order of priority, separated by commas. A minus sign before a key sorts in descending order. Unknown values
    /// come last in both directions. Default: document order.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub sort: Vec<S>,
    /// Dimensions to count matching records by. The counts are in `facets`.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false)]
    pub facet: Vec<D>,
    /// Filters that facets apply. `others`: all except the filter of the facet's own dimension and its counterpart with `not_`.
    /// Default: `others`.
    #[param(value_type = FacetScope, inline, required = false)]
    pub facet_scope: Option<FacetScope>,
    /// Order of the values of facets. `label` requires `lang`. Default: `count`, most frequent value first.
    #[param(value_type = FacetSort, inline, required = false)]
    pub facet_sort: Option<FacetSort>,
    /// Fields of a record to return, separated by commas: `id,title,source.document`. Default: all fields. In CSV and XLSX, these are
    /// the columns and may include `url`.
    #[serde(default, deserialize_with = "comma_separated")]
    #[param(required = false, style = Form, explode = false)]
    pub fields: Vec<String>,
    /// A list within a record, such as `countries`. CSV and XLSX then have one row per value of the list instead of one per record.
    #[param(value_type = String, required = false)]
    pub expand: Option<String>,
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// Number of records, 0 to 500. Default: 25 in JSON and in feeds. `0` gives the total and facets without records, in JSON only. Feeds
    /// contain at most 100. Files (NDJSON, CSV, XLSX) contain every record that matches, unless the limit is set.
    #[param(value_type = u16, required = false, minimum = 0, maximum = 500)]
    pub limit: Option<PageSize>,
    /// Cursor of an item: the page begins after it. `next_cursor` of the previous page. Requires the same filters, `q`, `sort` and
    /// `as_of`.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// Cursor of an item: the page ends before it. `links.prev` has one. Requires the same parameters as `after`.
    #[param(value_type = String, required = false)]
    pub before: Option<Cursor>,
    /// Number of a page, from 1, instead of a cursor. Page numbers reach 10,000 records: `page` times `limit` is at most 10,000.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000)]
    pub page: Option<PageNumber>,
    /// Which amounts `funding.counted_eur` counts. `all` also counts amounts of whole programmes, for projects without an amount or
    /// share of their own. Default: `activities`.
    #[param(value_type = CountedAmounts, inline, required = false)]
    pub money: Option<CountedAmounts>,
    /// Whether a CSV file begins with a byte order mark, so that Excel reads it as UTF-8. Default: `false`.
    #[param(value_type = bool, required = false)]
    pub bom: Option<bool>,
    /// How CSV protects text that a spreadsheet would read as a formula. `apostrophe`: an apostrophe stands before text that begins with
    /// `=`, `+`, `-`, `@`, a tab, a carriage return or an apostrophe; to restore the text, remove one apostrophe at its beginning.
    /// `none`: text is unchanged. Default: `apostrophe`.
    #[param(value_type = Escape, inline, required = false)]
    pub escape: Option<Escape>,
    /// Response format. Overrides the header `Accept`. `ndjson`, `csv` and `xlsx` are files of every record that matches, `atom` and
    /// `rss` are feeds of the records that were added or changed last.
    #[param(value_type = Format, inline, required = false)]
    pub format: Option<Format>,
    /// Language of labels. Adds `label` to the values of facets and to countries, regions, programmes and organisations, and
    /// `status_label` beside `status`, for example. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The parameters of a list of reference data, without its filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "S: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct ReferenceParams<S: ToSchema> {
    /// Words or prefixes of words. All of them must occur in the key or the names of an entry.
    #[param(value_type = String, required = false)]
    pub q: Option<TextQuery>,
    /// Sort keys in order of priority, separated by commas. A minus sign before a key sorts in descending order. Unknown values
    /// come last in both directions. `label` requires `lang`. Default: the code, number or id.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub sort: Vec<S>,
    /// Fields of an entry to return, separated by commas. Default: all fields. In CSV and XLSX, these are the columns.
    #[serde(default, deserialize_with = "comma_separated")]
    #[param(required = false, style = Form, explode = false)]
    pub fields: Vec<String>,
    /// Number of entries, 0 to 500. Default: 25 in JSON. The other formats contain every entry that matches, unless the limit is set to 1 or
    /// more.
    #[param(value_type = u16, required = false, minimum = 0, maximum = 500)]
    pub limit: Option<PageSize>,
    /// Cursor of an item: the page begins after it. `next_cursor` of the previous page. Requires the same `sort`, and with `sort=label` the
    /// same `lang`.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// Cursor of an item: the page ends before it. `links.prev` has one. Requires the same parameters as `after`.
    #[param(value_type = String, required = false)]
    pub before: Option<Cursor>,
    /// Number of a page, from 1, instead of a cursor. Page numbers reach 10,000 entries: `page` times `limit` is at most 10,000.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000)]
    pub page: Option<PageNumber>,
    /// Whether a CSV file begins with a byte order mark, so that Excel reads it as UTF-8. Default: `false`.
    #[param(value_type = bool, required = false)]
    pub bom: Option<bool>,
    /// How CSV protects text that a spreadsheet would read as a formula: with an `apostrophe`, or not (`none`). Default: `apostrophe`.
    #[param(value_type = Escape, inline, required = false)]
    pub escape: Option<Escape>,
    /// Response format. Overrides the header `Accept`. All formats except `json` contain every entry that matches, not one page.
    #[param(value_type = ReferenceFormat, inline, required = false)]
    pub format: Option<ReferenceFormat>,
    /// Language of labels. Adds `label` to countries, regions, programmes and organisations, and `status_label` beside `status`, for
    /// example. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The parameters of a single record.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RecordParams {
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// Fields of a record to return, separated by commas: `id,title,source.document`. Default: all fields.
    #[serde(default, deserialize_with = "comma_separated")]
    #[param(required = false, style = Form, explode = false)]
    pub fields: Vec<String>,
    /// Language of labels. Adds `label` to countries, regions, programmes and organisations, and `status_label` beside `status`, for
    /// example. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The parameters of an operation that only takes `lang`.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LanguageParams {
    /// Language of labels. Adds `label` to countries, regions, programmes and organisations, and `status_label` beside `status`, for
    /// example. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The parameters of an operation that only takes `as_of`.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AsOfParams {
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
}

/// The parameters that select records, without the filters.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SelectionParams {
    /// Full-text search, as in the list. Only records that match are counted.
    #[param(value_type = String, required = false, example = "Europol")]
    pub q: Option<TextQuery>,
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// Language of labels. Adds `labels` to each group. Default: no labels.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// The parameters of statistics, without the selection of records.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "D: DeserializeOwned")]
#[into_params(parameter_in = Query)]
pub struct GroupParams<D: ToSchema> {
    /// One to three dimensions to group by, separated by commas. Each combination of values is a group. Default: one group of all
    /// records.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub group_by: Vec<D>,
    /// Which amounts the sums count. `all` also counts amounts of whole programmes, for projects without an amount or share of their
    /// own. Default: `activities`.
    #[param(value_type = CountedAmounts, inline, required = false)]
    pub money: Option<CountedAmounts>,
    /// Whether to list the records behind each group: at most 500 per group, for at most 100 groups. Each record says what it adds to
    /// the sum, or why it adds nothing.
    #[param(value_type = bool, required = false)]
    pub explain: Option<bool>,
    /// Sort keys of the groups in order of priority, separated by commas. A minus sign before a key sorts in descending order. Groups
    /// without an amount, and missing values, come last in both directions. Default: `value`.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub sort: Vec<GroupSort>,
    /// Number of groups to keep, 1 to 100, in the order of `sort`. `rest` has the figures of the others. Default: all groups.
    #[param(value_type = u16, required = false, minimum = 1, maximum = 100, example = 10)]
    pub top: Option<Top>,
    /// Whether to add groups without records: all values of closed lists, and all years from the first to the last. At most 500 groups.
    /// Default: `false`.
    #[param(value_type = bool, required = false)]
    pub empty: Option<bool>,
    /// Measures of the amounts that count, separated by commas, for each group and for all matching records.
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline, required = false, style = Form, explode = false)]
    pub measures: Vec<Measure>,
    /// Whether a CSV file begins with a byte order mark, so that Excel reads it as UTF-8. Default: `false`.
    #[param(value_type = bool, required = false)]
    pub bom: Option<bool>,
    /// How CSV protects text that a spreadsheet would read as a formula: with an `apostrophe`, or not (`none`). Default: `apostrophe`.
    #[param(value_type = Escape, inline, required = false)]
    pub escape: Option<Escape>,
    /// Response format. Overrides the header `Accept`. `ndjson` requires `explain=true` and contains a line for every group and record.
    #[param(value_type = StatisticsFormat, inline, required = false)]
    pub format: Option<StatisticsFormat>,
}

/// The parameters of the summary of the register.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SummaryParams {
    /// Revision, day or timestamp to read at. Default: the latest. A revision is a number. A timestamp, such as
    /// `2026-11-23T09:00:00Z`, selects the latest revision at that time. A day, `2026-11-23`, selects its last revision in UTC.
    #[param(value_type = String, required = false)]
    pub as_of: Option<AsOf>,
    /// `changes` adds the ten newest changes.
    #[param(value_type = IncludedInSummary, inline, required = false)]
    pub include: Option<IncludedInSummary>,
    /// Language of the labels: `kind_label` and `event_label` of changes.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// What may be added to the summary of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncludedInSummary {
    /// The ten newest changes.
    Changes,
}

/// The parameters of the list of revisions.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RevisionParams {
    /// Order of the revisions. Default: `revision`, oldest first.
    #[param(value_type = RevisionSort, inline, required = false)]
    pub sort: Option<RevisionSort>,
    /// Number of revisions, 0 to 500. Default: 25.
    #[param(value_type = u16, required = false, minimum = 0, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Cursor of an item: the page begins after it. `next_cursor` of the previous page.
    #[param(value_type = String, required = false)]
    pub after: Option<Cursor>,
    /// Cursor of an item: the page ends before it. `links.prev` has one. Requires the same parameters as `after`.
    #[param(value_type = String, required = false)]
    pub before: Option<Cursor>,
    /// Number of a page, from 1, instead of a cursor. Page numbers reach 10,000 revisions: `page` times `limit` is at most 10,000.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000)]
    pub page: Option<PageNumber>,
}

/// The parameters of the change feed.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FeedParams {
    /// Only records of this kind. Repeat the parameter for several kinds. Default: all kinds.
    #[serde(default)]
    #[param(inline, required = false)]
    pub kind: Vec<Kind>,
    /// Only changes of this revision.
    #[param(value_type = i64, required = false, minimum = 1)]
    pub revision: Option<Revision>,
    /// Order of the changes. Default: `revision`, oldest first. `atom` always has the newest changes first.
    #[param(value_type = RevisionSort, inline, required = false)]
    pub sort: Option<RevisionSort>,
    /// `record` adds the record after each change, in its state at that revision.
    #[param(value_type = IncludedInChange, inline, required = false)]
    pub include: Option<IncludedInChange>,
    /// Number of changes, 0 to 500. Default: 25.
    #[param(value_type = u16, required = false, minimum = 0, maximum = 500, default = 25)]
    pub limit: Option<PageSize>,
    /// Position to continue after, in the order of `sort`: a revision number, or the `cursor` of a change. With `sort=-revision`, a
    /// number gives the changes before that revision. Default: the start of the list. The status is 410 if the register never had this
    /// position, for example because a backup was restored.
    #[param(value_type = String, required = false)]
    pub after: Option<FeedPosition>,
    /// Position to end before, in the order of `sort`: a revision number, or the `cursor` of a change.
    #[param(value_type = String, required = false)]
    pub before: Option<FeedPosition>,
    /// Number of a page, from 1, instead of a cursor. Page numbers reach 10,000 changes: `page` times `limit` is at most 10,000.
    #[param(value_type = u32, required = false, minimum = 1, maximum = 10000)]
    pub page: Option<PageNumber>,
    /// Response format. Overrides the header `Accept`. `ndjson` contains every change, `atom` the latest ones.
    #[param(value_type = FeedFormat, inline, required = false)]
    pub format: Option<FeedFormat>,
    /// Language of the labels: `event_label`, `kind_label`, those of records, and the titles of `atom`, such as `Changed` before the title
    /// of a record. Titles of records are not translated.
    #[param(value_type = Language, inline, required = false)]
    pub lang: Option<Language>,
}

/// What may be added to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncludedInChange {
    /// The record after the change.
    Record,
}

/// The parameters of the stream of changes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StreamParams {
    /// Only records of this kind. Repeat the parameter for several kinds. Default: all kinds.
    #[serde(default)]
    #[param(inline, required = false)]
    pub kind: Vec<Kind>,
    /// Position to continue after: a revision number or the id of an event. Default: only new changes. The header `Last-Event-ID`
    /// has the same meaning and takes precedence. The status is 410 if the register never had this position.
    #[param(value_type = String, required = false)]
    pub after: Option<FeedPosition>,
}

/// Reads values separated by commas, each as in JSON. The values of a repeated parameter are appended.
pub fn comma_separated<'de, S: DeserializeOwned, D: Deserializer<'de>>(
    text: D,
) -> std::result::Result<Vec<S>, D::Error> {
    let texts = Vec::<String>::deserialize(text)?;
    texts.iter().flat_map(|text| text.split(',')).map(|key| S::deserialize(key.trim().into_deserializer())).collect()
}
