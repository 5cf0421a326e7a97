//! Projects, agreements and cooperation records in REST and GraphQL.
use crate::answers::each;
use crate::support::{Register, on_both};
use entity::Money;
use serde_json::{Value, json};

/// The numbers of projects, agreements and cooperation records of each reporter, counted by hand in the document.
const COUNTS: [(&str, u64, u64, u64); 31] = [
    ("at", 29, 0, 0),
    ("be", 6, 1, 0),
    ("bg", 4, 11, 0),
    ("cy", 4, 1, 2),
    ("cz", 12, 0, 2),
    ("dk", 3, 0, 1),
    ("ee", 4, 0, 0),
    ("fi", 3, 0, 0),
    ("fr", 42, 0, 0),
    ("de", 7, 2, 0),
    ("hu", 3, 0, 0),
    ("ie", 5, 0, 0),
    ("it", 9, 2, 0),
    ("lv", 3, 0, 0),
    ("lt", 2, 0, 0),
    ("lu", 4, 0, 1),
    ("nl", 17, 2, 0),
    ("pl", 4, 4, 0),
    ("pt", 16, 0, 0),
    ("ro", 1, 0, 0),
    ("sk", 2, 1, 1),
    ("si", 3, 0, 0),
    ("es", 10, 3, 0),
    ("se", 16, 0, 0),
    ("gb", 5, 0, 0),
    ("mt", 0, 0, 0),
    ("eurojust", 0, 17, 26),
    ("europol", 0, 47, 70),
    ("frontex", 0, 24, 24),
    ("fra", 0, 1, 2),
    ("european-commission", 72, 0, 0),
];

/// The number of rows and the sum in euro of each instrument, added up by hand from the Commission's tables.
const INSTRUMENTS: [(&str, u64, &str); 11] = [
    ("ISEC", 4, "1500000.00"),
    ("AGIS", 10, "2170000.00"),
    ("IPA", 5, "2179000.00"),
    ("TAIEX", 15, "270230.00"),
    ("AENEAS", 7, "6578470.00"),
    ("DCI", 1, "6300000.00"),
    ("EIDHR", 5, "1630000.00"),
    ("IfS", 1, "2000000.00"),
    ("TACIS", 1, "826000.00"),
    ("THEMATIC-MIGRATION-ASYLUM", 17, "18639060.00"),
    ("THEMATIC-NGOS-CIVIL-SOCIETY", 1, "0.00"),
];

async fn total(register: &Register, path: &str) -> u64 {
    register.get(path).await["total"].as_u64().unwrap()
}

async fn ids(register: &Register, path: &str) -> Vec<String> {
    let list = register.get(path).await;
    each(&list["items"], "/id").iter().map(|id| id.trim_start_matches("12401-11-").to_owned()).collect()
}

#[test]
fn record_counts_match_the_source_document() {
    on_both(async |register| {
        let mut sums = (0, 0, 0);
        for (reporter, projects, agreements, cooperation) in COUNTS {
            let found = (
                total(&register, &format!("/v1/projects?reporter={reporter}&limit=1")).await,
                total(&register, &format!("/v1/agreements?reporter={reporter}&limit=1")).await,
                total(&register, &format!("/v1/cooperation?reporter={reporter}&limit=1")).await,
            );
            assert_eq!(found, (projects, agreements, cooperation), "{reporter}");
            sums = (sums.0 + projects, sums.1 + agreements, sums.2 + cooperation);
        }
        let data = register
            .data("{ register { counts { actions projects agreements cooperationRecords } } }", json!({}))
            .await;
        let counts = json!({ "actions": 47, "projects": sums.0, "agreements": sums.1, "cooperationRecords": sums.2 });
        assert_eq!(data["register"]["counts"], counts);
        assert_eq!(sums, (286, 116, 129));
    });
}

/// The rows of each reporter are numbered over all kinds. A step has the row of its agreement.
#[test]
fn row_numbers_have_no_gaps() {
    on_both(async |register| {
        let mut rows = std::collections::BTreeMap::<String, std::collections::BTreeSet<u64>>::new();
        for path in ["projects", "agreements", "cooperation"] {
            let list = register.get(&format!("/v1/{path}?limit=500")).await;
            for item in list["items"].as_array().unwrap() {
                let reporter = item["reporter"]["id"].as_str().unwrap().to_owned();
                rows.entry(reporter).or_default().insert(item["source"]["row"].as_u64().unwrap());
                assert_eq!(item["source"]["document"], "12401/11");
            }
        }
        for (reporter, numbers) in rows {
            assert!(numbers.iter().copied().eq(1..=numbers.len() as u64), "{reporter}: {numbers:?}");
        }
    });
}

#[test]
fn funding_totals_match_the_source_document() {
    on_both(async |register| {
        for (code, rows, sum) in INSTRUMENTS {
            let list =
                register.get(&format!("/v1/projects?reporter=european-commission&programme={code}&limit=500")).await;
            let amounts =
                list["items"].as_array().unwrap().iter().filter_map(|item| item["funding"]["amount_eur"].as_str());
            let added = Money(amounts.map(|amount| amount.parse::<Money>().unwrap().0).sum());
            assert_eq!((list["total"].as_u64(), added.to_string().as_str()), (Some(rows), sum), "{code}");
        }
    });
}

#[test]
fn project_has_the_expected_members() {
    on_both(async |register| {
        let project = register.get("/v1/projects/12401-11-se-10").await;
        let funding = json!({
            "text": "99,5 MSEK (for the entire programme)",
            "amounts": [{ "value": "99500000.00", "currency": "SEK", "value_eur": "10756640.47",
                "rate": { "units_per_euro": "9.2501", "year": 2007 }, "role": "total",
                "covers": "programme", "payer": null, "approximate": false, "bound": null }],
            "amount_eur": "10756640.47",
        });
        assert_eq!(project["funding"], funding);
        assert_eq!(
            (&project["period"]["start"], &project["reporter"]),
            (&json!("2007-09"), &json!({ "id": "se", "name": "Sweden" }))
        );
        let project = register.get("/v1/projects/12401-11-at-02").await;
        assert_eq!(
            project["period"],
            json!({ "text": "15 October 2010",
                "start": "2010-10-15", "start_earliest": "2010-10-15", "start_latest": "2010-10-15",
                "end": "2010-10-15", "end_earliest": "2010-10-15", "end_latest": "2010-10-15", "ongoing": false })
        );
        assert_eq!(project["form"], json!({ "text": "Awarensess raising campaign", "category": "campaign" }));
        assert_eq!(project["funding"], json!({ "text": "XX", "amounts": [], "amount_eur": null }));
        assert_eq!(
            (&project["programme"], &project["directorate_general"], &project["same_as"]),
            (&Value::Null, &Value::Null, &json!([]))
        );
        // A budget that might be financed later is no amount of the project.
        assert_eq!(register.get("/v1/projects/12401-11-bg-15").await["funding"]["amount_eur"], Value::Null);
    });
}

#[test]
fn project_filters_return_matching_records() {
    on_both(async |register| {
        for (query, expected) in [
            ("country=NG&reporter=fr&reporter=de&reporter=it", "fr-17 fr-26 de-02 de-03 de-05 it-11"),
            ("organisation=iom&role=lead&role=promoter&reporter=nl", "nl-07 nl-08 nl-10 nl-11"),
            ("region=south-east-europe&reporter=at&reporter=si", "at-08 at-09 si-01 si-02 si-03"),
            ("form=joint_investigation", "ee-01 gb-02"),
            ("theme=research&reporter=european-commission&programme=AGIS", "commission-agis-01"),
            ("directorate_general=justice_freedom_and_security", "cz-05"),
            ("same_as=12401-11-hu-02", "ie-05 ro-01"),
            ("amount_eur_from=6000000&amount_eur_to=10000000", "commission-dci-01"),
            ("amount_eur_from=15319.99&amount_eur_to=15320", "commission-taiex-01"),
            ("start_from=2005-01&start_to=2005-12&reporter=se", "se-11"),
            ("reporter=se&active_to=2006-08", "se-01 se-07 se-11"),
        ] {
            assert_eq!(ids(&register, &format!("/v1/projects?limit=500&{query}")).await.join(" "), expected, "{query}");
        }
        let (all, with) =
            (total(&register, "/v1/projects").await, total(&register, "/v1/projects?has_funding=true").await);
        assert_eq!(total(&register, "/v1/projects?has_funding=false").await, all - with);
        assert_eq!(total(&register, "/v1/projects?ongoing=true").await, 25);
    });
}

#[test]
fn agreement_filters_return_matching_records() {
    on_both(async |register| {
        for (query, expected) in [
            (
                "milestone=entry_into_force&milestone_from=2007&milestone_to=2007",
                "europol-in-force-op-09 europol-in-force-st-12 europol-in-force-st-13 europol-in-force-st-14 europol-in-force-st-17",
            ),
            ("organisation=interpol", "eurojust-15 europol-in-force-op-01 frontex-20"),
            ("agency=europol&stage=declined&stage=on_hold", "europol-a2-01 europol-a2-02"),
            ("type=letter_of_intent", "eurojust-17"),
            ("reporter=nl", "nl-18 nl-19"),
            (
                "agency=europol&type=operational&in_force_on=2002-12-21",
                "europol-in-force-op-01 europol-in-force-op-02 europol-in-force-op-03 europol-in-force-op-04",
            ),
        ] {
            assert_eq!(
                ids(&register, &format!("/v1/agreements?limit=500&{query}")).await.join(" "),
                expected,
                "{query}"
            );
        }
        assert_eq!(total(&register, "/v1/agreements?agency=europol&stage=in_force&type=operational").await, 9);
        assert_eq!(total(&register, "/v1/agreements?agency=europol&stage=in_force&type=strategic").await, 21);
        assert_eq!(total(&register, "/v1/agreements?agency=frontex&stage=signed").await, 24);
        let usa = register.get("/v1/agreements/12401-11-europol-in-force-op-04").await;
        assert_eq!(
            usa["parties"][1],
            json!({ "name": "USA", "organisation": null, "country": { "code": "US", "name": "United States" } })
        );
        let done = usa["milestones"].as_array().unwrap().iter().filter(|step| !step["date"].is_null());
        let dates = done
            .map(|step| format!("{} {}", step["kind"].as_str().unwrap(), step["date"].as_str().unwrap()))
            .collect::<Vec<_>>();
        assert_eq!(
            dates,
            [
                "draft_finalised 2002-10-27",
                "board_approval 2002-10-29",
                "council_approval 2002-12-19",
                "signature 2002-12-20",
                "ratification 2002-12-20",
                "entry_into_force 2002-12-21"
            ]
        );
        assert_eq!(
            usa["milestones"][0],
            json!({ "kind": "data_protection_report_finalised", "date": null, "date_earliest": null, "date_latest": null,
                "text": "n/a", "reached": false })
        );
    });
}

#[test]
fn cooperation_filters_return_matching_records() {
    on_both(async |register| {
        for (query, expected) in [
            ("kind=joint_analysis", "cy-01 cz-03 dk-01 lu-02 sk-02"),
            ("status=cancelled", "europol-a1-04-s06 europol-a2-01-s03 europol-a3-01-s05 europol-a3-01-s06"),
            ("agreement=12401-11-europol-a1-01&date_to=2008-01", "europol-a1-01-s01 europol-a1-01-s02"),
            ("agreement=12401-11-europol-a1-01&date_from=2010", "europol-a1-01-s04 europol-a1-01-s05"),
            ("agency=fra", "fra-01 fra-02-s01"),
        ] {
            assert_eq!(
                ids(&register, &format!("/v1/cooperation?limit=500&{query}")).await.join(" "),
                expected,
                "{query}"
            );
        }
        let step = register.get("/v1/cooperation/12401-11-europol-a1-01-s01").await;
        assert_eq!(
            (&step["agreement"], &step["type"], &step["date"]),
            (&json!("12401-11-europol-a1-01"), &json!("questionnaire_sent"), &json!("2007-12"))
        );
        assert_eq!(step["counterpart"]["country"], json!({ "code": "AL", "name": "Albania" }));
    });
}
