//! The figures of the front page. They come from facets and the summary of the register, as in the API.
use super::context::PageContext;
use super::kind_figures::{KindFigures, first, kind};
use super::list::statistics_request;
use super::named;
use crate::error::Result;
use crate::kinds::actions::{Action, ActionDimension, ActionFilter};
use crate::kinds::agreements::{Agreement, AgreementDimension};
use crate::kinds::cooperation::{Cooperation, CooperationDimension};
use crate::kinds::projects::{Project, ProjectDimension, ProjectFilter};
use crate::query::paging::ListRequest;
use crate::query::revisions::RevisionSummary;
use crate::query::statistics::Statistics;
use crate::service::changes::{self, Change};
use crate::service::counts_by_kind::CountsByValue;
use crate::service::coverage::{self, DocumentCount};
use crate::service::queries;
use crate::service::revisions;
use crate::service::statistics::statistics;
use entity::vocabulary::Kind;
use entity::{Edtf, document};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The figures of the front page.
pub struct Figures {
    pub actions: KindFigures,
    pub projects: KindFigures,
    pub agreements: KindFigures,
    pub cooperation: KindFigures,
    pub countries: CountsByValue,
    pub organisations: CountsByValue,
    pub amounts: Statistics,
    /// The number of actions that are overdue or delayed.
    pub late: u64,
    /// The date of the newest state of play of the plan.
    pub plan_as_of: Option<Edtf>,
    /// The date on which the plan was adopted.
    pub planned: Option<Edtf>,
    /// The date of the newest document with agreements.
    pub reported: Option<Edtf>,
    /// The documents with records, and their number of records.
    pub documents: Vec<(document::Model, u64)>,
    /// The revision that the page shows, and its first change of each kind.
    pub revision: Option<RevisionSummary>,
    pub changes: Vec<Change>,
}

/// Reads the figures.
///
/// # Errors
///
/// If the database fails.
pub async fn figures(context: &PageContext) -> Result<Figures> {
    let snapshot = &context.snapshot;
    let counts = coverage::by_document(snapshot).await?;
    let total = |kind| counts.iter().filter(|it| it.kind == kind).map(|it| it.count).sum();
    let projects =
        kind::<Project>(context, total(Kind::Project), &[ProjectDimension::Year, ProjectDimension::Theme]).await?;
    let agreements = kind::<Agreement>(context, total(Kind::Agreement), &[AgreementDimension::Stage]).await?;
    let cooperation = kind::<Cooperation>(context, total(Kind::Cooperation), &[CooperationDimension::Agency]).await?;
    let actions =
        kind::<Action>(context, total(Kind::Action), &[ActionDimension::Status, ActionDimension::Overdue]).await?;
    let amounts =
        statistics(snapshot, statistics_request::<Project>(context.selection(ProjectFilter::default()))).await?;
    let (countries, organisations) = (named::countries(context).await?, named::organisations(context).await?);
    let late = ActionFilter { late: Some(true), ..ActionFilter::default() };
    let request = ListRequest { selection: context.selection(late), window: first(0), ..ListRequest::default() };
    let late = Box::pin(queries::list::<Action, Arc<Action>>(snapshot, request)).await?.total;
    let newest = |kind| {
        let of_kind = counts.iter().filter(|it| it.kind == kind && it.count > 0);
        let dates = of_kind.filter_map(|it| snapshot.reference().documents.get(&it.document)?.date.clone());
        dates.max_by_key(Edtf::latest)
    };
    let revision = revisions::one(snapshot, snapshot.revision()).await?;
    Ok(Figures {
        late,
        plan_as_of: newest(Kind::Action),
        planned: snapshot.reference().plans.values().next().and_then(|plan| plan.adopted.clone()),
        reported: newest(Kind::Agreement),
        changes: changes::first_of_each_kind(snapshot, snapshot.revision()).await?,
        documents: documents(context, &counts),
        actions,
        projects,
        agreements,
        cooperation,
        countries,
        organisations,
        amounts,
        revision,
    })
}

/// Returns the documents that have records, and the number of these.
fn documents(context: &PageContext, counts: &[DocumentCount]) -> Vec<(document::Model, u64)> {
    let mut found: BTreeMap<&str, u64> = BTreeMap::new();
    for it in counts {
        *found.entry(&it.document).or_default() += it.count;
    }
    let rows = &context.snapshot.reference().documents;
    found.into_iter().filter_map(|(number, count)| Some((rows.get(number)?.clone(), count))).collect()
}

impl Figures {
    /// The number of all records.
    pub fn total(&self) -> u64 {
        self.actions.total + self.projects.total + self.agreements.total + self.cooperation.total
    }

    /// The status of each action.
    pub fn statuses(&self) -> Vec<Option<String>> {
        let values = self.actions.facet("status").values.iter();
        values
            .flat_map(|value| {
                std::iter::repeat_n(value.value.clone(), usize::try_from(value.count).unwrap_or_default())
            })
            .collect()
    }
}
