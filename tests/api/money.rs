//! The rule by which sums count money, by examples: `docs/data.md` explains it.
use crate::support::{Register, author, inputs, on_both};
use entity::Money;
use entity::vocabulary::{Access, AmountRole, Bound, CountryRole, Covers};
use serde_json::{Value, json};
use thb_register::kinds::projects::{Project, ProjectInput};
use thb_register::service::report_input::{Amount, Euro, ReportInput};
use thb_register::service::write::PendingRevision;

/// An amount in euro.
pub fn amount(euro: i64, role: AmountRole, covers: Covers, payer: Option<&str>) -> Amount {
    let value = Money(euro * 100);
    Amount {
        value,
        currency: "EUR".into(),
        role,
        covers,
        payer: payer.map(Into::into),
        approximate: false,
        bound: None,
        euro: Some(Euro { value, rate: None }),
    }
}

fn activity(euro: i64) -> Amount {
    amount(euro, AmountRole::Total, Covers::Activity, None)
}

fn share(euro: i64, payer: &str) -> Amount {
    amount(euro, AmountRole::National, Covers::Share, Some(payer))
}

fn programme(euro: i64) -> Amount {
    amount(euro, AmountRole::Total, Covers::Programme, None)
}

/// A project with only these links, amounts and countries.
pub fn project(sample: &ProjectInput, ordinal: i32, same_as: &[&str], amounts: Vec<Amount>) -> ProjectInput {
    let same_as = same_as.iter().map(ToString::to_string).collect();
    let mut input =
        ProjectInput { reported: ReportInput { amounts, same_as, ..ReportInput::default() }, ..sample.clone() };
    input.common.ordinal = 900_000 + ordinal;
    input.common.countries = vec![("TV".into(), CountryRole::Target)];
    input
}

/// Adds projects in this order. Each has an id, links and amounts.
async fn add(register: &Register, projects: &[(&str, &[&str], Vec<Amount>)]) {
    let sample = inputs::<Project>(&register.store).await.remove(0).1;
    let projects: Vec<_> = (0..)
        .zip(projects)
        .map(|(ordinal, (id, same_as, amounts))| ((*id).into(), project(&sample, ordinal, same_as, amounts.clone())))
        .collect();
    let change = PendingRevision::begin(&register.store, author("money")).await.unwrap();
    change.add::<Project>(&projects).await.unwrap();
    change.commit().await.unwrap();
}

/// What each project adds, by id, in document order.
async fn counted(register: &Register, query: &str) -> Vec<(String, Option<String>)> {
    let list = register.get(&format!("/v1/projects?country=TV&{query}")).await;
    let counted = |item: &Value| {
        let counted = &item["funding"]["counted_eur"];
        assert!(counted.is_null() || counted.is_string(), "{item}");
        (item["id"].as_str().unwrap().to_owned(), counted.as_str().map(ToOwned::to_owned))
    };
    list["items"].as_array().unwrap().iter().map(counted).collect()
}

fn expected(amounts: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    amounts.iter().map(|(id, counted)| ((*id).into(), counted.map(Into::into))).collect()
}

/// The largest amount of the activity counts, of equal ones the first. Shares of it do not.
#[test]
fn project_counts_its_largest_amount() {
    on_both(async |register| {
        let projects: [(&str, &[&str], Vec<Amount>); 6] = [
            ("m1", &[], vec![share(20_000, "at")]),
            ("m2", &["m1"], vec![share(20_000, "de")]),
            ("m3", &["m2"], vec![amount(769_530, AmountRole::Eu, Covers::Activity, None)]),
            ("m4", &["m1"], vec![activity(769_530), share(800_000, "fr")]),
            ("m5", &[], vec![]),
            ("m6", &["m3"], vec![amount(9, AmountRole::Requested, Covers::Activity, None), share(900_000, "it")]),
        ];
        add(&register, &projects).await;
        let amounts = [("m1", None), ("m2", None), ("m3", Some("769530.00")), ("m4", None), ("m5", None), ("m6", None)];
        assert_eq!(counted(&register, "").await, expected(&amounts));
        let stats = register.get("/v1/projects/stats?country=TV&explain=true").await;
        let figures = ["total", "amount_eur", "with_amount", "amounts_overlapping"].map(|name| &stats[name]);
        assert_eq!(figures, [&json!(6), &json!("769530.00"), &json!(5), &json!(false)]);
        assert_eq!(stats["amounts_by_role"], json!([{ "role": "eu", "amount_eur": "769530.00", "count": 1 }]));
        let records = stats["groups"][0]["explanation"]["records"].as_array().unwrap();
        let reasons: Vec<_> =
            records.iter().map(|record| ["reason", "counted_record", "covers"].map(|name| &record[name])).collect();
        let (m3, none, activity, share) = (json!("m3"), Value::Null, json!("activity"), json!("share"));
        let [part, same, nothing, larger] =
            ["share_of_counted", "same_project", "no_amount", "larger_share"].map(|reason| json!(reason));
        assert_eq!(
            reasons,
            [
                [&part, &m3, &share],
                [&part, &m3, &share],
                [&none, &none, &activity],
                [&same, &m3, &activity],
                [&nothing, &none, &none],
                [&larger, &m3, &share],
            ]
        );
        assert_eq!(
            records[5]["note"],
            "The share of it, 900000.00 euro, is larger than the amount that counts with m3."
        );
        assert_eq!(records[0]["url"], format!("{}/v1/projects/m1", register.url));
        // Records outside the filter do not count, but they still connect the others.
        let large = [("m3", Some("769530.00")), ("m4", None), ("m6", None)];
        assert_eq!(counted(&register, "amount_eur_from=700000").await, expected(&large));
    });
}

/// Without an amount of the activity, each payer counts once. Programmes count only on request, and only without anything else.
#[test]
fn project_without_a_whole_amount_counts_shares() {
    on_both(async |register| {
        let projects: [(&str, &[&str], Vec<Amount>); 8] = [
            ("s1", &[], vec![share(100, "at"), amount(50, AmountRole::Eu, Covers::Share, None)]),
            ("s2", &["s1"], vec![share(300, "de"), share(100, "at")]),
            ("s3", &["s2"], vec![share(200, "at"), programme(9_000)]),
            ("s4", &["s1"], vec![share(40, "european-union")]),
            ("s5", &["s1"], vec![programme(5_000)]),
            ("p1", &[], vec![programme(7_000)]),
            ("p2", &["p1"], vec![programme(8_000)]),
            ("p3", &["p2"], vec![]),
        ];
        add(&register, &projects).await;
        let shares =
            [("s1", Some("50.00")), ("s2", Some("300.00")), ("s3", Some("200.00")), ("s4", None), ("s5", None)];
        let without = [&shares[..], &[("p1", None), ("p2", None), ("p3", None)]].concat();
        let with = [&shares[..], &[("p1", None), ("p2", Some("8000.00")), ("p3", None)]].concat();
        assert_eq!(counted(&register, "").await, expected(&without));
        assert_eq!(counted(&register, "money=all").await, expected(&with));
        for (query, sum, with_amount) in [("", "550.00", 4), ("&money=all", "8550.00", 7)] {
            let stats = register.get(&format!("/v1/projects/stats?country=TV&explain=true{query}")).await;
            assert_eq!((&stats["amount_eur"], &stats["with_amount"]), (&json!(sum), &json!(with_amount)), "{query}");
            let records = stats["groups"][0]["explanation"]["records"].as_array().unwrap();
            assert_eq!((&records[3]["reason"], &records[3]["counted_record"]), (&json!("same_payer"), &json!("s1")));
            assert_eq!((&records[4]["reason"], &records[4]["counted_record"]), (&json!("programme"), &json!("s1")));
            assert_eq!(
                (&records[0]["note"], &records[0]["payers"]),
                (&json!("The share of at counts with s3."), &json!(["at", "european-union"]))
            );
        }
        let roles = register.get("/v1/projects/stats?country=TV&money=all").await["amounts_by_role"].take();
        assert_eq!(
            roles,
            json!([
                { "role": "total", "amount_eur": "8000.00", "count": 1 },
                { "role": "eu", "amount_eur": "50.00", "count": 1 },
                { "role": "national", "amount_eur": "500.00", "count": 2 }
            ])
        );
    });
}

/// Links that the public does not see connect nothing, and restricted records do not count.
#[test]
fn restricted_records_do_not_count() {
    on_both(async |register| {
        let sample = inputs::<Project>(&register.store).await.remove(0).1;
        let mut secret = project(&sample, 2, &["r1"], vec![activity(900)]);
        secret.common.access = Access::Restricted;
        let projects = [
            ("r1", project(&sample, 1, &[], vec![activity(100)])),
            ("secret", secret),
            ("r2", project(&sample, 3, &["secret"], vec![activity(200)])),
        ];
        let mut change = PendingRevision::begin(&register.store, author("money")).await.unwrap();
        change.reference_data_changed().await.unwrap();
        change.add::<Project>(&projects.map(|(id, input)| (id.into(), input))).await.unwrap();
        change.commit().await.unwrap();
        assert_eq!(counted(&register, "").await, expected(&[("r1", Some("100.00")), ("r2", Some("200.00"))]));
        let stats = register.get("/v1/projects/stats?country=TV&explain=true").await;
        assert_eq!((&stats["total"], &stats["amount_eur"]), (&json!(2), &json!("300.00")));
        assert!(!stats.to_string().contains("secret"));
        let first = register.get("/v1/projects?country=TV&first_report=true&fields=id").await;
        assert_eq!(first["total"], 2, "a link to a restricted record is no link");
    });
}

/// A single record has no counted amount, because it depends on the filter.
#[test]
fn only_lists_have_counted_amounts() {
    on_both(async |register| {
        let list = register.get("/v1/projects?limit=2&fields=id,funding.counted_eur").await;
        assert!(list["items"][0]["funding"].as_object().unwrap().contains_key("counted_eur"));
        let id = list["items"][0]["id"].as_str().unwrap();
        let record = register.get(&format!("/v1/projects/{id}")).await;
        assert_eq!(record["funding"].get("counted_eur"), None);
        let answer = register.answer(&format!("/v1/projects/{id}?fields=funding.counted_eur")).await;
        assert_eq!(answer.status, 400, "{}", answer.text);
        assert_eq!(register.get("/v1/actions?limit=1").await["items"][0].get("funding"), None);
    });
}

/// Amounts without a rate, upper ends of ranges and requested amounts add nothing, and the explanation says so.
#[test]
fn explanation_names_each_reason() {
    on_both(async |register| {
        let foreign = Amount { currency: "SEK".into(), euro: None, ..activity(100) };
        let upper = Amount { bound: Some(Bound::Max), ..activity(100) };
        let projects: [(&str, &[&str], Vec<Amount>); 4] = [
            ("x1", &[], vec![foreign]),
            ("x2", &[], vec![upper]),
            ("x3", &[], vec![programme(10)]),
            ("x4", &[], vec![activity(3), share(4, "at")]),
        ];
        add(&register, &projects).await;
        let stats = register.get("/v1/projects/stats?country=TV&group_by=country,year&explain=true").await;
        let explanation = &stats["groups"][0]["explanation"];
        let reasons: Vec<_> =
            explanation["records"].as_array().unwrap().iter().map(|it| it["reason"].clone()).collect();
        assert_eq!(reasons, [json!("not_converted"), json!("requested_or_other"), json!("programme"), Value::Null]);
        assert_eq!(
            explanation["records"][3]["note"],
            "The share of at, 4.00 euro, is larger than the amount that counts."
        );
        assert_eq!(explanation["more"], 0);
        let lines = register.answer(explanation["url"].as_str().unwrap()).await;
        assert_eq!(lines.header("content-type"), "application/x-ndjson");
        let lines: Vec<Value> = lines.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0]["group"], json!({ "country": "TV", "year": null }));
        let mut line = lines[3].clone();
        line.as_object_mut().unwrap().shift_remove("group");
        assert_eq!(line, explanation["records"][3]);
    });
}

#[test]
fn explanations_are_bounded() {
    on_both(async |register| {
        let answer = register.answer("/v1/projects/stats?group_by=country,organisation&explain=true").await;
        let detail = answer.json()["errors"][0]["detail"].as_str().unwrap().to_owned();
        assert!(answer.status == 400 && detail.starts_with("is limited to 100 groups, but there are"), "{detail}");
        for query in ["format=ndjson", "format=csv&explain=true", "explain=maybe", "money=some"] {
            assert_eq!(register.answer(&format!("/v1/projects/stats?{query}")).await.status, 400, "{query}");
        }
        let sample = inputs::<Project>(&register.store).await.remove(0).1;
        let many: Vec<_> =
            (0..503).map(|at| (format!("many-{at:03}"), project(&sample, at, &[], vec![activity(1)]))).collect();
        let change = PendingRevision::begin(&register.store, author("many")).await.unwrap();
        change.add::<Project>(&many).await.unwrap();
        change.commit().await.unwrap();
        let stats = register.get("/v1/projects/stats?country=TV&group_by=country&explain=true").await;
        let explanation = &stats["groups"][0]["explanation"];
        assert_eq!((explanation["records"].as_array().unwrap().len(), &explanation["more"]), (500, &json!(3)));
        let lines = register.answer(explanation["url"].as_str().unwrap()).await.text;
        assert_eq!(lines.lines().count(), 503);
    });
}

/// Links of later revisions connect what earlier ones have connected. In each of the two pairs, the larger amount counts, until a record links
/// to both pairs. A project stays connected when that record is gone from the list.
#[test]
fn later_links_join_projects() {
    on_both(async |register| {
        add(&register, &[("j1", &[], vec![activity(1)]), ("j2", &["j1"], vec![activity(2)])]).await;
        add(&register, &[("j3", &[], vec![activity(3)]), ("j4", &["j3"], vec![activity(4)])]).await;
        let amounts = async |query: &str| {
            let mut counted = counted(&register, query).await;
            counted.sort();
            counted.into_iter().map(|(_, amount)| amount.unwrap_or_default()).collect::<Vec<_>>()
        };
        assert_eq!(amounts("limit=50").await, ["", "2.00", "", "4.00"]);
        add(&register, &[("j5", &["j2", "j3"], vec![activity(5)])]).await;
        assert_eq!(amounts("limit=50").await, ["", "", "", "", "5.00"]);
        assert_eq!(amounts("amount_eur_to=4").await, ["", "", "", "4.00"]);
        assert_eq!(amounts("limit=2").await, ["", ""]);
        let stats = register.get("/v1/projects/stats?country=TV").await;
        assert_eq!(stats["amount_eur"], "5.00");
    });
}

/// A page needs one more statement only if it has linked records with an amount.
#[test]
fn counted_amounts_cost_at_most_one_statement() {
    on_both(async |register| {
        let projects: [(&str, &[&str], Vec<Amount>); 3] =
            [("c1", &[], vec![activity(5)]), ("c2", &["c1"], vec![activity(6)]), ("c3", &[], vec![activity(7)])];
        add(&register, &projects).await;
        register.get("/v1/projects?country=TV").await;
        let graphql =
            |fields: &str| format!("{{ projects(filter: {{ country: [\"TV\"] }}) {{ edges {{ {fields} }} }} }}");
        let alone = register.cost("/v1/projects?country=TV&amount_eur_from=7").await;
        let linked = register.cost("/v1/projects?country=TV&amount_eur_from=6").await;
        assert_eq!(linked, alone + 1, "the amounts of the linked records");
        assert_eq!(register.cost("/v1/projects?country=TV&amount_eur_from=6&fields=funding").await, 0);
        let plain = register.cost(&graphql("node { id }")).await;
        assert_eq!(register.cost(&graphql("countedEur")).await, 0, "the list above has read the same page");
        assert!(plain <= 1);
    });
}
