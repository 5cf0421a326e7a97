//! The query of a page with a list: filters as in the API, `q`, `sort`, `as_of` and `page`.
use super::context::PageContext;
use crate::error::{Error, Violation};
use crate::query::counted_amounts::CountedAmounts;
use crate::query::paging::{ListRequest, PageNumber, PageSize, PageWindow, Paging};
use crate::query::text_search::TextQuery;
use crate::rest::{QueryStringReader, RequestUrl, comma_separated, names};
use crate::service::conditions::check_filter;
use crate::service::record::{Record, RecordListRequest};
use crate::store::AsOf;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use utoipa::{IntoParams, ToSchema};

/// The parameters of a page beside the filters.
#[derive(Deserialize, IntoParams)]
#[serde(bound = "S: DeserializeOwned")]
pub struct PageParams<S: ToSchema> {
    #[param(value_type = String)]
    pub q: Option<TextQuery>,
    #[serde(default = "Vec::new", deserialize_with = "comma_separated")]
    #[param(inline)]
    pub sort: Vec<S>,
    #[param(value_type = String)]
    pub as_of: Option<AsOf>,
    #[param(value_type = u32)]
    pub page: Option<PageNumber>,
}

/// A query that was read, or the closest one that can be.
pub struct ListQuery<R: Record> {
    pub request: RecordListRequest<R>,
    pub page: u64,
    /// What is wrong with the address. The request leaves these parameters out.
    pub faults: Vec<Violation>,
    /// The parameters that were read.
    pub address: super::address::PageAddress,
}

/// Reads the query of a list. Leaves out the parameters that cannot be read, and names them.
pub fn read<R>(context: &PageContext, facets: &[R::Dimension]) -> ListQuery<R>
where
    R: Record<Filter: DeserializeOwned + IntoParams + Default, Sort: DeserializeOwned + ToSchema>,
{
    let mut address = context.address.clone();
    let mut faults = vec![];
    loop {
        let parsed = parse::<R>(&address.query, facets);
        match parsed.and_then(|parsed| known_keys::<R>(context, parsed)) {
            Ok((request, page)) => return ListQuery { request, page, faults, address },
            Err(more) => {
                let names: BTreeSet<String> = more.iter().map(|fault| fault.name.clone()).collect();
                let before = address.query.len();
                address.query.retain(|(name, _)| !names.contains(name));
                // A fault that names no parameter concerns the whole query.
                if address.query.len() == before {
                    address.query.clear();
                }
                faults.extend(more);
            }
        }
    }
}

/// A list request and the number of its page.
type Parsed<R> = (RecordListRequest<R>, u64);

fn parse<R>(query: &[(String, String)], facets: &[R::Dimension]) -> Result<Parsed<R>, Vec<Violation>>
where
    R: Record<Filter: DeserializeOwned + IntoParams + Default, Sort: DeserializeOwned + ToSchema>,
{
    let url = RequestUrl::of_pairs(query.to_vec());
    let known = [names::<R::Filter>(), names::<PageParams<R::Sort>>()].concat();
    let mut reader = QueryStringReader::of(&url, &known);
    let filter = reader.read_filter(names::<R::Filter>());
    let params = reader.read::<PageParams<R::Sort>>(names::<PageParams<R::Sort>>());
    let (filter, params) = match reader.finish(filter.zip(params)) {
        Ok(read) => read,
        Err(Error::Invalid(faults)) => return Err(faults),
        Err(other) => return Err(vec![Violation::query("", other)]),
    };
    let PageParams { q, sort, as_of, page } = params;
    let number = page.map_or(1, PageNumber::get);
    let deepest = Paging { limit: PageSize::default(), number: page }.deepest();
    if number > deepest {
        return Err(vec![Violation::query("page", format!("must be between 1 and {deepest}"))]);
    }
    let selection = crate::query::paging::Selection { filter, q, as_of };
    let window = PageWindow { number: page, ..PageWindow::default() };
    let request = ListRequest {
        selection,
        sort,
        facets: facets.to_vec(),
        counted_amounts: Some(CountedAmounts::default()),
        window,
        ..ListRequest::default()
    };
    Ok((request, number))
}

/// Rejects unknown keys of countries, organisations and other reference data.
fn known_keys<R: Record>(context: &PageContext, parsed: Parsed<R>) -> Result<Parsed<R>, Vec<Violation>> {
    match check_filter(&parsed.0.selection.filter, context.snapshot.reference()) {
        Err(Error::Invalid(faults)) => Err(faults),
        _ => Ok(parsed),
    }
}

/// Counts the records that match a query.
///
/// # Errors
///
/// If the database fails.
pub async fn total<R>(context: &PageContext, query: &[(String, String)]) -> crate::error::Result<u64>
where
    R: Record<Filter: DeserializeOwned + IntoParams + Default, Sort: DeserializeOwned + ToSchema>,
{
    let (mut request, _) = parse::<R>(query, &[]).map_err(Error::Invalid)?;
    request.window.limit = PageSize::try_from(0).unwrap_or_default();
    let page = Box::pin(crate::service::queries::list::<R, std::sync::Arc<R>>(&context.snapshot, request)).await?;
    Ok(page.total)
}

/// Reads the filter of a query that has no other parameters than filters and `as_of`.
///
/// # Errors
///
/// The faults of the query.
pub fn filter<R>(query: &[(String, String)]) -> Result<R::Filter, Vec<Violation>>
where
    R: Record<Filter: DeserializeOwned + IntoParams + Default, Sort: DeserializeOwned + ToSchema>,
{
    parse::<R>(query, &[]).map(|(request, _)| request.selection.filter)
}
