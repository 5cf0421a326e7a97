//! The number of records of a kind, and their facets.
use super::context::PageContext;
use crate::error::Result;
use crate::query::paging::{ListRequest, PageSize, PageWindow};
use crate::query::statistics::{Facet, FacetScope};
use crate::service::queries;
use crate::service::record::{Record, RecordListRequest};
use std::sync::Arc;

/// The number of records of a kind, and their facets.
pub struct KindFigures {
    pub total: u64,
    facets: Vec<Facet>,
}

static NO_FACET: Facet = Facet { dimension: String::new(), values: vec![], is_enum: false };

impl KindFigures {
    pub fn facet(&self, dimension: &str) -> &Facet {
        self.facets.iter().find(|facet| facet.dimension == dimension).unwrap_or(&NO_FACET)
    }

    /// Returns the number of records with a value.
    pub fn count(&self, dimension: &str, value: &str) -> u64 {
        let values = &self.facet(dimension).values;
        values.iter().find(|known| known.value.as_deref() == Some(value)).map_or(0, |known| known.count)
    }
}

/// Returns the window of the first records.
pub fn first<C>(limit: i64) -> PageWindow<C> {
    PageWindow { limit: PageSize::try_from(limit).unwrap_or_default(), ..PageWindow::default() }
}

/// Reads the facets of all records of a kind, whose number is known.
///
/// # Errors
///
/// If the database fails.
pub async fn kind<R: Record<Filter: Default>>(
    context: &PageContext,
    total: u64,
    facets: &[R::Dimension],
) -> Result<KindFigures> {
    let request = ListRequest { with_total: false, ..request::<R>(context, R::Filter::default(), facets) };
    let page = Box::pin(queries::list::<R, Arc<R>>(&context.snapshot, request)).await?;
    Ok(KindFigures { total, facets: page.facets })
}

/// Reads the number of records that match a filter, and their facets. A facet applies the filter of its own dimension, too.
///
/// # Errors
///
/// If the database fails.
pub async fn kind_where<R: Record<Filter: Default>>(
    context: &PageContext,
    filter: R::Filter,
    facets: &[R::Dimension],
) -> Result<KindFigures> {
    let request = request::<R>(context, filter, facets);
    let page = Box::pin(queries::list::<R, Arc<R>>(&context.snapshot, request)).await?;
    Ok(KindFigures { total: page.total, facets: page.facets })
}

fn request<R: Record>(context: &PageContext, filter: R::Filter, facets: &[R::Dimension]) -> RecordListRequest<R> {
    ListRequest {
        selection: context.selection(filter),
        sort: vec![],
        facets: facets.to_vec(),
        facet_scope: FacetScope::All,
        with_total: true,
        counted_amounts: None,
        window: first(0),
    }
}
