//! The order of parameters in the addresses of pages. One view has one address, so links are built in the order that redirects enforce.
use crate::kinds::actions::ActionFilter;
use crate::kinds::agreements::AgreementFilter;
use crate::kinds::cooperation::CooperationFilter;
use crate::kinds::projects::ProjectFilter;
use crate::kinds::search::SearchFilter;
use crate::rest::names;

/// The parameters of lists beside the filters.
const OF_LISTS: [&str; 4] = ["q", "sort", "as_of", "page"];
/// The parameters of the search beside its filters.
const OF_SEARCH: [&str; 3] = ["q", "as_of", "page"];

/// Sorts the parameters of a page by their place in the contract, then by value. Pages without filters keep the given order.
pub fn sort<T: AsRef<str> + Ord>(path: &str, query: &mut [(T, T)]) {
    if query.len() < 2 {
        return;
    }
    let Some(order) = order(path) else { return };
    let place = |key: &T| order.iter().position(|known| *known == key.as_ref());
    query.sort_by(|a, b| (place(&a.0), &a.0, &a.1).cmp(&(place(&b.0), &b.0, &b.1)));
}

/// Returns the parameters of a list, of its charts and sums, of a plan, or of the search.
fn order(path: &str) -> Option<Vec<&'static str>> {
    let list = path.strip_prefix("/embed").unwrap_or(path);
    let filters = match list.strip_suffix("/stats").unwrap_or(list) {
        "/projects" => names::<ProjectFilter>(),
        "/agreements" => names::<AgreementFilter>(),
        "/cooperation" => names::<CooperationFilter>(),
        "/actions" => names::<ActionFilter>(),
        "/search" => names::<SearchFilter>(),
        plan if plan.starts_with("/plans/") => names::<ActionFilter>(),
        _ => return None,
    };
    let filters = filters.iter().map(String::as_str);
    Some(if list == "/search" {
        OF_SEARCH.into_iter().chain(filters).collect()
    } else {
        filters.chain(OF_LISTS).collect()
    })
}
