//! What a list of search results shows of a record.
use super::result::SearchResult;
use crate::kinds::common_view::{CommonView, RecordCountry, ShortRecordCountry, countries_with_roles};
use crate::language::{Language, label, term_key};
use crate::reference::{Organisation, OrganisationName};
use crate::service::search::SearchHit;
use chrono::NaiveDate;
use entity::Edtf;
use entity::closed_list::Listed;
use entity::vocabulary::{Kind, Stage};
use sea_orm::ActiveEnum;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// A record that matches a search.
#[derive(Serialize, ToSchema)]
#[schema(as = SearchHit)]
pub struct Hit {
    pub kind: Kind,
    /// Id of the record.
    #[schema(example = "12401-11-at-02")]
    pub id: String,
    /// Title of the record.
    pub title: String,
    /// The title as HTML, with matches in `<mark>` and all other text escaped.
    #[schema(example = "Assistance to <mark>victims</mark>")]
    pub title_html: String,
    /// Excerpt of another text than the title as HTML, with matches in `<mark>` and all other text escaped. The beginning of the summary if
    /// the match is in the title or in a name.
    #[schema(example = "Helps <mark>victims</mark> of …")]
    pub snippet: String,
    /// URL of the record.
    #[schema(format = "uri", example = "https://thb-register.example/v1/projects/12401-11-at-02")]
    pub url: String,
    /// URL of the record for people.
    #[schema(format = "uri", example = "https://thb-register.example/projects/12401-11-at-02")]
    pub html_url: String,
    /// Date of the record: the start of a project, the newest milestone of an agreement, the date of a cooperation record, or the deadline of
    /// an action. `null` if the document gives none.
    #[schema(required)]
    pub date: Option<Edtf>,
    /// Earliest possible day of the date.
    #[schema(required)]
    pub date_earliest: Option<NaiveDate>,
    /// Latest possible day of the date.
    #[schema(required)]
    pub date_latest: Option<NaiveDate>,
    /// Status of an action or a cooperation record: a term of the list `action-status` or `cooperation-status`. `null` for other records,
    /// and if the document does not say.
    #[schema(required, example = "implemented")]
    pub status: Option<String>,
    /// Label of the status in the language of `lang`. `null` if there is no status. Absent without `lang`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Option<String>, example = "Implemented")]
    pub status_label: Option<Value>,
    /// Stage of an agreement. `null` for other records, and if the document does not say.
    #[schema(required)]
    pub stage: Option<Stage>,
    /// Countries concerned, with their roles.
    #[serde(serialize_with = "countries_with_roles")]
    #[schema(value_type = Vec<ShortRecordCountry<'static>>)]
    pub countries: Vec<RecordCountry>,
    /// Organisation that reports the record.
    #[serde(serialize_with = "Organisation::serialize_name")]
    #[schema(value_type = OrganisationName<'static>)]
    pub reporter: Organisation,
}

impl Hit {
    /// Combines a hit with its record.
    pub fn of(hit: SearchHit, record: &SearchResult, language: Option<Language>) -> Self {
        let SearchHit { kind, id, title, title_html, snippet } = hit;
        let CommonView { url, html_url, countries, reporter, .. } = record.common();
        let (date, status) = (record.date(), status(record));
        let status_label = |language| Value::from(status.as_ref().map(|status| status.label(language)));
        Self {
            kind,
            id,
            title,
            title_html,
            snippet,
            url: url.clone(),
            html_url: html_url.clone(),
            date_earliest: date.and_then(Edtf::earliest_day),
            date_latest: date.and_then(Edtf::latest_day),
            date: date.cloned(),
            status_label: language.map(status_label),
            status: status.map(|status| status.term),
            stage: record.stage(),
            countries: countries.clone(),
            reporter: reporter.clone(),
        }
    }
}

/// A term of one of the closed lists of statuses.
struct Status {
    list: String,
    term: String,
}

impl Status {
    fn of<E: Listed + ActiveEnum<Value = String>>(term: E) -> Self {
        Self { list: E::list(), term: term.to_value() }
    }

    fn label(&self, language: Language) -> String {
        label(language, Some(&term_key(&self.list, Some(&self.term))), Some(&self.term))
    }
}

fn status(record: &SearchResult) -> Option<Status> {
    match record {
        SearchResult::Action(action) => action.status.map(Status::of),
        SearchResult::CooperationRecord(record) => Some(Status::of(record.status)),
        SearchResult::Project(_) | SearchResult::Agreement(_) => None,
    }
}
