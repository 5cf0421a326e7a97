//! The summary of the register.
use super::change::{ChangeWithRecord, complete};
use super::counts::{Counts, counts};
use super::coverage::{DocumentCoverage, documents};
use crate::error::Result;
use crate::kinds::projects::{Project, ProjectFilter};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::group_options::GroupOptions;
use crate::query::paging::{PageSize, PageWindow, Selection};
use crate::query::revisions::RevisionSort;
use crate::service::changes::{self, ChangeRequest};
use crate::service::statistics;
use crate::service::statistics_request::StatisticsRequest;
use crate::store::PublicUrl;
use crate::store::Snapshot;
use async_graphql::SimpleObject;
use chrono::{DateTime, Utc};
use entity::{Money, Revision};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// Number of changes in the summary.
const CHANGES: i64 = 10;

/// The register as a whole.
#[derive(Serialize, ToSchema, SimpleObject)]
pub struct Register {
    /// Version of the program: `0.5.0`.
    #[schema(example = "0.5.0")]
    pub version: &'static str,
    /// Revision that was read.
    pub revision: Revision,
    /// Time of the revision. `null` before the first revision.
    #[schema(required)]
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of records by kind.
    pub counts: Counts,
    /// Sum of the amounts in euro of all projects, as in the statistics of projects. `null` if no amount is known.
    #[schema(required, value_type = Option<String>, format = "decimal", example = "1200.00")]
    pub amount_eur: Option<Money>,
    /// Number of projects with an amount in euro that can count.
    pub with_amount: u64,
    /// Licence of the data.
    pub data_licence: Licence,
    /// Licence of the program.
    pub code_licence: Licence,
    /// E-mail address or URL of the operator. `null` if the operator gives none.
    #[schema(required)]
    pub contact: Option<String>,
    /// URLs of this register.
    pub links: RegisterLinks,
    /// Records by document and reporter, and what the documents do not say.
    pub coverage: Vec<DocumentCoverage>,
    /// The ten newest changes, newest first. Absent without `include=changes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, value_type = Vec<ChangeWithRecord>)]
    #[graphql(skip)]
    pub changes: Option<Vec<ChangeWithRecord>>,
}

/// A licence.
#[derive(Serialize, ToSchema, SimpleObject)]
pub struct Licence {
    /// SPDX identifier: `CC-BY-4.0`.
    #[schema(example = "CC-BY-4.0")]
    pub spdx: &'static str,
    /// Name of the licence.
    pub name: &'static str,
    /// URL of its text.
    pub url: &'static str,
}

const DATA_LICENCE: Licence = Licence {
    spdx: "CC-BY-4.0",
    name: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
};

const CODE_LICENCE: Licence =
    Licence { spdx: "EUPL-1.2", name: "European Union Public Licence 1.2", url: "https://eupl.eu/1.2/en/" };

/// URLs of the register.
#[derive(Serialize, ToSchema, SimpleObject)]
pub struct RegisterLinks {
    /// Contract of REST (OpenAPI).
    pub openapi: String,
    /// Endpoint of GraphQL.
    pub graphql: String,
    /// Contract of GraphQL (SDL).
    pub schema: String,
    /// Documentation.
    pub docs: String,
    /// Actions of EU plans.
    pub actions: String,
    /// Projects.
    pub projects: String,
    /// Agreements.
    pub agreements: String,
    /// Cooperation records.
    pub cooperation: String,
    /// Closed lists, with labels in the languages of the EU.
    pub lists: String,
    /// Changes of records.
    pub changes: String,
    /// Changes as they happen, as server-sent events.
    pub stream: String,
    /// Revisions of the register.
    pub revisions: String,
    /// All data in one file.
    pub datapackage: String,
    /// Feeds to subscribe to.
    pub feeds: Vec<String>,
}

impl RegisterLinks {
    fn of(base: &PublicUrl) -> Self {
        let url = |path: &str| format!("{base}{path}");
        Self {
            openapi: url("/openapi.json"),
            graphql: url("/graphql"),
            schema: url("/schema.graphql"),
            docs: url("/docs/"),
            actions: url("/v1/actions"),
            projects: url("/v1/projects"),
            agreements: url("/v1/agreements"),
            cooperation: url("/v1/cooperation"),
            lists: url("/v1/lists"),
            changes: url("/v1/changes"),
            stream: url("/v1/changes/stream"),
            revisions: url("/v1/revisions"),
            datapackage: url("/v1/datapackage.zip"),
            feeds: vec![url("/v1/changes?format=atom")],
        }
    }
}

/// What a register says of itself: its public URL and its contact.
#[derive(Clone)]
pub struct Site {
    pub public_url: PublicUrl,
    /// How to reach the operator: an e-mail address or a URL.
    pub contact: Option<Arc<str>>,
    /// Who publishes the register. Pages name it.
    pub publisher: Option<Arc<str>>,
    /// The accessibility statement: paragraphs with empty lines between them. Default: a general one.
    pub accessibility: Option<Arc<str>>,
    /// The privacy statement, in the same form.
    pub privacy: Option<Arc<str>>,
}

/// The parts of a summary that take more statements.
#[derive(Clone, Copy)]
pub struct SummaryParts {
    pub counts: bool,
    pub amount: bool,
    pub coverage: bool,
}

/// Reads the summary at the revision of a snapshot. Parts that are not requested stay empty.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn summary(snapshot: &Snapshot, site: &Site, parts: SummaryParts) -> Result<Register> {
    let SummaryParts { counts: with_counts, amount, coverage } = parts;
    let counts = if with_counts { counts(snapshot).await? } else { Counts::default() };
    let (amount_eur, with_amount) = if amount { amounts(snapshot).await? } else { (None, 0) };
    let coverage = if coverage { documents(snapshot).await? } else { vec![] };
    Ok(Register {
        version: env!("CARGO_PKG_VERSION"),
        revision: snapshot.revision(),
        updated_at: snapshot.revision_time().await?,
        counts,
        amount_eur,
        with_amount,
        data_licence: DATA_LICENCE,
        code_licence: CODE_LICENCE,
        contact: site.contact.as_deref().map(ToOwned::to_owned),
        links: RegisterLinks::of(&site.public_url),
        coverage,
        changes: None,
    })
}

/// Reads the sum of all projects and the number of projects with an amount.
async fn amounts(snapshot: &Snapshot) -> Result<(Option<Money>, u64)> {
    let selection = Selection { filter: ProjectFilter::default(), q: None, as_of: None };
    let request = StatisticsRequest::<Project> {
        selection,
        group_by: vec![],
        counted_amounts: CountedAmounts::default(),
        explain: false,
        options: GroupOptions::default(),
    };
    let statistics = statistics::statistics(snapshot, request).await?;
    Ok((statistics.amount_eur, statistics.with_amount))
}

/// Reads the newest changes, newest first.
///
/// # Errors
///
/// Returns an error if the database fails.
pub async fn newest_changes(snapshot: &Snapshot) -> Result<Vec<ChangeWithRecord>> {
    let limit = PageSize::try_from(CHANGES).unwrap_or_default();
    let window = PageWindow { limit, ..PageWindow::default() };
    let request = ChangeRequest { sort: RevisionSort::RevisionDesc, window, ..ChangeRequest::default() };
    let page = changes::feed(snapshot, &request).await?;
    complete(snapshot, page.items, false, None).await
}
