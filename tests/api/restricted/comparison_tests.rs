//! Tests of the comparison itself: it reports a restricted record in one facet, and the restricted records exist.
use super::comparison::{Answer, Comparison, json_differences};
use super::registers::{NEWEST, Registers, on_both_databases};
use super::secret;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::{Project, ProjectDimension};
use thb_register::query::paging::{ListRequest, PageSize, Selection};
use thb_register::query::statistics::Facet;
use thb_register::service::queries;
use thb_register::service::record::{Record, RecordListRequest};
use thb_register::store::{Scope, Snapshot};

fn list<R: Record<Filter: Default>>(facets: Vec<R::Dimension>) -> RecordListRequest<R> {
    let selection = Selection { filter: R::Filter::default(), q: None, as_of: None };
    let (sort, limit) = (vec![], PageSize::default());
    ListRequest { selection, sort, facets, limit, ..ListRequest::default() }
}

/// The facets of projects, as REST writes them.
async fn facets(registers: &Registers, scope: Scope) -> Value {
    let snapshot = registers.full.store.snapshot(scope).await.unwrap();
    let request = list::<Project>(vec![ProjectDimension::Reporter, ProjectDimension::Country]);
    let page = queries::list::<Project, Arc<Project>>(&snapshot, request).await.unwrap();
    let member = |Facet { dimension, values }: Facet| (dimension, json!(values));
    Value::Object(page.facets.into_iter().map(member).collect::<Map<_, _>>())
}

/// Simulates a facet that ignores the scope.
#[test]
fn comparison_reports_a_restricted_record_in_one_facet() {
    on_both_databases(async |registers| {
        let path = "/v1/projects?facet=reporter&facet=country&limit=1";
        let expected = registers.public.get(path).await;
        assert_eq!(expected["facets"], facets(registers, Scope::Public).await);
        let mut mistaken = expected.clone();
        mistaken["facets"]["country"] = facets(registers, Scope::Restricted).await["country"].take();
        let found = json_differences("", &expected, &mistaken);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("/facets/country: "), "{found:?}");
        let country = mistaken["facets"]["country"].as_array().unwrap();
        assert!(country.iter().any(|value| value["value"] == secret::COUNTRY && value["count"] == 2));
    });
}

/// Compares two different requests, to show that the comparison can fail.
#[test]
fn comparison_reports_any_difference() {
    on_both_databases(async |registers| {
        let paths = ["/v1/projects?limit=1", "/v1/projects?limit=2"];
        let comparison = Comparison::default();
        let request = |register: &crate::support::Register| {
            register.request("GET", paths[usize::from(register.url == registers.full.url)])
        };
        let answer: Answer = comparison.compare(registers, "one more", request).await;
        assert_eq!(answer.status, 200);
        let differences = comparison.differences();
        assert!(differences.iter().any(|difference| difference.starts_with("/items: ")), "{differences:?}");
    });
}

async fn count<R: Record>(snapshot: &Snapshot) -> u64 {
    queries::count::<R>(snapshot).await.unwrap()
}

#[test]
fn restricted_scope_includes_restricted_records() {
    on_both_databases(async |registers| {
        let snapshot = registers.full.store.snapshot(Scope::Restricted).await.unwrap();
        let public = registers.full.store.snapshot(Scope::Public).await.unwrap();
        assert_eq!((snapshot.revision().0, public.revision().0), (NEWEST, NEWEST));
        assert_eq!(count::<Project>(&snapshot).await, count::<Project>(&public).await + 2);
        assert_eq!(count::<Agreement>(&snapshot).await, count::<Agreement>(&public).await + 1);
        assert_eq!(count::<Cooperation>(&snapshot).await, count::<Cooperation>(&public).await + 1);
        assert_eq!(count::<Action>(&snapshot).await, count::<Action>(&public).await + 1);
        for id in secret::RECORDS {
            assert!(queries::kind(&snapshot, id).await.unwrap().is_some(), "{id}");
            assert!(queries::kind(&public, id).await.unwrap().is_none(), "{id}");
        }
        let (all, visible) = (snapshot.reference(), public.reference());
        for id in secret::ORGANISATIONS {
            assert!(all.organisations.contains_key(id) && !visible.organisations.contains_key(id), "{id}");
        }
        for number in [secret::SOURCE, secret::REFERENCE] {
            assert!(all.documents.contains_key(number) && !visible.documents.contains_key(number), "{number}");
        }
        assert!(all.regions.contains_key(secret::REGION) && !visible.regions.contains_key(secret::REGION));
        assert!(all.programmes.contains_key(secret::PROGRAMME) && !visible.programmes.contains_key(secret::PROGRAMME));
        assert!(all.plans.contains_key(secret::PLAN) && !visible.plans.contains_key(secret::PLAN));
        let second = snapshot.at(Some("2".parse().unwrap())).await.unwrap();
        assert!(queries::get::<Project, Arc<Project>>(&second, secret::ONCE_PUBLIC, None).await.is_ok());
        let second = public.at(Some("2".parse().unwrap())).await.unwrap();
        assert!(queries::get::<Project, Arc<Project>>(&second, secret::ONCE_PUBLIC, None).await.is_err());
    });
}
