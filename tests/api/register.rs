//! The summary of the register: its figures are those of the lists and statistics, and one request has all of a home page.
use crate::answers::{each, with_rest_times};
use crate::databases::InitialData;
use crate::support::{Register, author, inputs, on_both, on_both_with};
use serde_json::{Value, json};
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const KINDS: [(&str, &str, &str); 4] = [
    ("action", "actions", "actions"),
    ("project", "projects", "projects"),
    ("agreement", "agreements", "agreements"),
    ("cooperation", "cooperation", "cooperation_records"),
];

async fn total(register: &Register, path: &str) -> Value {
    register.get(path).await["total"].take()
}

/// The sum of a number over all documents. `null` counts as 0.
fn sum(summary: &Value, kind: &str, name: &str) -> u64 {
    let documents = summary["coverage"].as_array().unwrap().iter();
    let kinds = documents.flat_map(|document| document["kinds"].as_array().unwrap());
    kinds.filter(|it| it["kind"] == kind).map(|it| it[name].as_u64().unwrap_or_default()).sum()
}

#[test]
fn figures_are_those_of_lists_and_statistics() {
    on_both(async |register| {
        let summary = register.get("/v1").await;
        assert_eq!(summary["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!((&summary["revision"], &summary["contact"]), (&json!(1), &Value::Null));
        let statistics = register.get("/v1/projects/stats").await;
        for name in ["amount_eur", "with_amount"] {
            assert!(!statistics[name].is_null());
            assert_eq!(summary[name], statistics[name], "{name}");
        }
        for (kind, path, count) in KINDS {
            let all = total(&register, &format!("/v1/{path}?limit=1")).await;
            assert_eq!((&summary["counts"][count], &json!(sum(&summary, kind, "count"))), (&all, &all), "{kind}");
            for (name, filter) in [("without_country", "country=none"), ("without_date", "year=none")] {
                let lacking = total(&register, &format!("/v1/{path}?{filter}&limit=1")).await;
                assert_eq!(json!(sum(&summary, kind, name)), lacking, "{kind} {name}");
            }
        }
        let unfunded = total(&register, "/v1/projects?has_funding=false&limit=1").await;
        assert_eq!(json!(sum(&summary, "project", "without_amount")), unfunded);
        assert!(sum(&summary, "agreement", "without_amount") > 0);
        let actions = summary["coverage"].as_array().unwrap().iter().flat_map(|it| it["kinds"].as_array().unwrap());
        assert!(actions.filter(|it| it["kind"] == "action").all(|it| it["without_amount"].is_null()));
    });
}

#[test]
fn coverage_names_documents_reporters_and_caveats() {
    on_both(async |register| {
        let summary = register.get("/v1").await;
        assert_eq!(each(&summary["coverage"], "/document"), ["12401/11", "16633/06"]);
        let document = &summary["coverage"][0];
        let known = register.get("/v1/documents?limit=500").await;
        let known = known["items"].as_array().unwrap().iter().find(|it| it["number"] == "12401/11").unwrap().clone();
        assert_eq!((&document["title"], &document["date"]), (&known["title"], &known["date"]));
        let reporters = register.get("/v1/projects?facet=reporter&limit=1").await["facets"]["reporter"].take();
        for facet in reporters.as_array().unwrap().iter().filter(|facet| facet["count"] != 0) {
            let named = |it: &&Value| it["reporter"] == facet["value"];
            let count = |document: &Value| {
                let reporter =
                    document["reporters"].as_array().unwrap().iter().find(named).cloned().unwrap_or_default();
                reporter["counts"]["projects"].as_u64().unwrap_or_default()
            };
            let found: u64 = summary["coverage"].as_array().unwrap().iter().map(count).sum();
            assert_eq!(json!(found), facet["count"], "{}", facet["value"]);
        }
        let austria = document["reporters"].as_array().unwrap().iter().find(|it| it["reporter"] == "at").unwrap();
        assert_eq!(austria["name"], "Austria");
        let amounts = json!({ "section": "European Commission", "text": "Amounts are slightly rounded." });
        assert!(document["caveats"].as_array().unwrap().contains(&amounts));
        assert_eq!(document["caveats"][0]["section"], Value::Null);
    });
}

/// The same type in both interfaces, with their own spelling of names.
#[test]
fn rest_and_graphql_have_the_same_summary() {
    on_both(async |register| {
        let document = "{ register { version revision updated_at: updatedAt
            counts { actions projects agreements cooperation_records: cooperationRecords } amount_eur: amountEur
            with_amount: withAmount data_licence: dataLicence { spdx name url } code_licence: codeLicence { spdx name url } contact
            links { openapi graphql schema docs actions projects agreements cooperation lists changes stream revisions datapackage feeds }
            coverage { document title date kinds { kind count without_country: withoutCountry without_amount: withoutAmount
                without_date: withoutDate } reporters { reporter name counts { actions projects agreements
                cooperation_records: cooperationRecords } } caveats { section text } } } }";
        let mut found = with_rest_times(&register.data(document, json!({})).await)["register"].take();
        let documents = found["coverage"].as_array_mut().unwrap().iter_mut();
        for kind in documents.flat_map(|document| document["kinds"].as_array_mut().unwrap()) {
            kind["kind"] = json!(kind["kind"].as_str().unwrap().to_lowercase());
        }
        assert_eq!(found, register.get("/v1").await);
    });
}

#[test]
fn every_link_leads_somewhere() {
    on_both(async |register| {
        let mut links = register.get("/v1").await["links"].take();
        let links = links.as_object_mut().unwrap();
        let feeds = links.remove("feeds").unwrap();
        assert!(links.remove("stream").unwrap().as_str().unwrap().ends_with("/v1/changes/stream"));
        for link in links.values().chain(feeds.as_array().unwrap()) {
            let link = link.as_str().unwrap();
            let path = link.strip_prefix(&register.url).unwrap();
            let path = if path == "/graphql" { "/graphql?query=%7B__typename%7D" } else { path };
            assert_eq!(register.answer(path).await.status, 200, "{link}");
        }
    });
}

#[test]
fn one_request_has_the_figures_and_the_newest_changes() {
    on_both(async |register| {
        let plain = register.get("/v1").await;
        assert_eq!(plain.get("changes"), None);
        let mut whole = register.get("/v1?include=changes").await;
        let changes = whole.as_object_mut().unwrap().remove("changes").unwrap();
        assert_eq!(whole, plain);
        assert_eq!(changes, register.get("/v1/changes?sort=-revision&limit=10").await["items"]);
        assert_eq!(changes.as_array().unwrap().len(), 10);
        let document = "{ register { counts { projects } amountEur withAmount }
            changes(sort: REVISION_DESC, first: 10) { nodes { title url } } }";
        let data = register.data(document, json!({})).await;
        assert_eq!(each(&data["changes"]["nodes"], "/title"), each(&changes, "/title"));
        assert_eq!(data["register"]["withAmount"], plain["with_amount"]);
    });
}

#[test]
fn summary_is_read_as_of_a_revision_in_few_statements() {
    on_both(async |register| {
        let first = register.get("/v1?include=changes").await;
        let id = inputs::<Project>(&register.store).await.remove(0).0.id;
        let change = PendingRevision::begin(&register.store, author("removes")).await.unwrap();
        change.remove::<Project>(&id, None).await.unwrap();
        change.commit().await.unwrap();
        let now = register.get("/v1?include=changes").await;
        let count = |summary: &Value| summary["counts"]["projects"].as_u64().unwrap();
        assert_eq!((&now["revision"], count(&now)), (&json!(2), count(&first) - 1));
        assert_eq!(now["changes"][0]["event"], "removed");
        assert_eq!(register.get("/v1?include=changes&as_of=1").await, first);
        let data = register.data("{ register(asOf: 1) { revision updatedAt counts { projects } } }", json!({})).await;
        let expected =
            json!({ "revision": 1, "updatedAt": first["updated_at"], "counts": { "projects": count(&first) } });
        assert_eq!(with_rest_times(&data["register"]), expected);
        assert_eq!(register.answer("/v1?as_of=3").await.status, 400);
        assert_eq!(register.answer("/v1?include=records").await.status, 400);

        // The first request loads the reference data.
        let (_, cold) = register.cold_and_warm(["/v1/plans", "/v1"]).await;
        assert!(cold <= 12, "{cold} statements");
        let (_, warm) = register.cold_and_warm(["/v1", "/v1?as_of=2"]).await;
        assert!(warm < cold, "{warm} of {cold} statements");
        let (_, light) = register.cold_and_warm(["/v1/plans", "{ register { revision counts { projects } } }"]).await;
        assert!(light <= 2, "{light} statements");
    });
}

#[test]
fn summary_of_an_empty_register() {
    on_both_with(InitialData::Empty, async |register| {
        let summary = register.get("/v1?include=changes").await;
        assert_eq!(
            (&summary["revision"], &summary["updated_at"], &summary["amount_eur"]),
            (&json!(0), &Value::Null, &Value::Null)
        );
        assert_eq!(
            (&summary["coverage"], &summary["changes"], &summary["counts"]["projects"]),
            (&json!([]), &json!([]), &json!(0))
        );
        assert_eq!(register.get("/v1/revisions").await["items"], json!([]));
    });
}
