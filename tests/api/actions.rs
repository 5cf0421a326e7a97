//! Actions in REST and GraphQL.
use crate::answers::each;
use crate::support::on_both;
use serde_json::{Value, json};

/// The letters of the actions of each objective, read by hand from the document.
const LETTERS: [(&str, &str); 17] = [
    ("1.1", "abc"),
    ("1.2", "a"),
    ("1.3", "abc"),
    ("2.1", "abcd"),
    ("3.1", "ab"),
    ("3.2", "ab"),
    ("3.3", "abcdef"),
    ("4.1", "a"),
    ("4.2", "a"),
    ("5.1", "abcde"),
    ("5.2", "a"),
    ("5.3", "abcd"),
    ("5.4", "abcde"),
    ("6.1", "a"),
    ("6.2", "abcd"),
    ("7.1", "a"),
    ("8.1", "abc"),
];

#[test]
fn actions_are_in_document_order() {
    on_both(async |register| {
        let list = register.get("/v1/actions?limit=500").await;
        let letters =
            LETTERS.iter().flat_map(|(objective, letters)| letters.chars().map(move |c| format!("{objective}.{c}")));
        assert_eq!(each(&list["items"], "/code"), letters.collect::<Vec<_>>());
        assert_eq!((&list["total"], &list["revision"]), (&json!(47), &json!(1)));
        let this = format!("{}/v1/actions?limit=500", register.url);
        let links =
            json!({ "self": this, "first": this, "prev": null, "next": null, "last": format!("{this}&page=1") });
        assert_eq!(list["links"], links);
    });
}

#[test]
fn action_has_the_expected_members() {
    on_both(async |register| {
        let action = register.get("/v1/actions/16633-06-5.4.b").await;
        let expected = json!({
            "id": "16633-06-5.4.b", "code": "5.4.b", "letter": "b",
            "chapter": { "number": 5, "title": "Investigating and prosecuting" },
            "timetable": { "text": "End of 2006", "kind": "by", "deadline": "2006-12",
                "deadline_earliest": "2006-12-01", "deadline_latest": "2006-12-31" },
            "responsible_text": "Presidency / Eurojust / European Judicial Network",
            "reporter": { "id": "presidency", "name": "Presidency of the Council" },
            "countries": [], "regions": [], "organisations": [], "official_text": null, "access": "public",
            "source": { "document": "16633/06", "section": "5. Investigating and prosecuting", "row": 35,
                "caveats": ["The states of play update those that the Council had for its meeting of 4 December 2006."] },
            "since": 1, "until": null, "overdue": false,
        });
        for (name, value) in expected.as_object().unwrap() {
            assert_eq!(action[name], *value, "{name}");
        }
        assert_eq!(
            each(&action["responsible"], "/organisation/id"),
            ["presidency", "eurojust", "european-judicial-network"]
        );
        assert_eq!(each(&action["responsible"], "/role"), ["lead", "lead", "lead"]);
        assert_eq!(action["state_of_play"][0]["as_of"], "2006-12-14");
        assert_eq!(action["status"], action["state_of_play"][0]["status"]);
    });
}

#[test]
fn empty_cells_are_null() {
    on_both(async |register| {
        let action = register.get("/v1/actions/16633-06-8.1.c").await;
        let timetable = json!({ "text": null, "kind": "none",
            "deadline": null, "deadline_earliest": null, "deadline_latest": null });
        assert_eq!(action["timetable"], timetable);
        assert_eq!((&action["responsible"], &action["state_of_play"]), (&json!([]), &json!([])));
        assert_eq!(
            (&action["status"], &action["indicator"], &action["overdue"]),
            (&Value::Null, &Value::Null, &json!(false))
        );
    });
}

#[test]
fn action_filters_return_matching_records() {
    on_both(async |register| {
        for (query, codes) in [
            ("chapter=6&chapter=7", "6.1.a 6.2.a 6.2.b 6.2.c 6.2.d 7.1.a"),
            ("objective=1.2&objective=8.1", "1.2.a 8.1.a 8.1.b 8.1.c"),
            ("code=3.3.b&code=9.9.z", "3.3.b"),
            ("responsible=cepol", "5.2.a"),
            ("responsible=eurojust&responsible=cepol", "5.2.a 5.4.a 5.4.b 5.4.c"),
            ("timetable_kind=recurring&timetable_kind=none", "1.2.a 8.1.c"),
            ("timetable_kind=as_soon_as_possible", "3.3.f"),
            ("deadline_from=2007", "1.3.c 5.4.c 5.4.e"),
            // "End of 2006" is December.
            ("deadline_to=2006-03-31&chapter=1", "1.1.a"),
            ("deadline_from=2006-12-31&deadline_to=2006-12-31&chapter=1", "1.3.a 1.3.b"),
            ("deadline_from=2006-06&deadline_to=2006-06&chapter=5&objective=5.1", "5.1.a 5.1.c 5.1.d 5.1.e"),
            ("document=15024/06", "3.3.c"),
            ("document=8489/3/06&document=12042/06", "1.1.a 5.3.d"),
            ("overdue=true&chapter=1", "1.1.a"),
            ("chapter=5&status=done&timetable_kind=ongoing", "5.3.a"),
            ("chapter=99", ""),
        ] {
            let list = register.get(&format!("/v1/actions?limit=500&{query}")).await;
            let codes: Vec<_> = codes.split_whitespace().collect();
            assert_eq!(each(&list["items"], "/code"), codes, "{query}");
            assert_eq!(list["total"], codes.len(), "{query}");
        }
        // Every action comes from this document.
        assert_eq!(register.get("/v1/actions?document=16633/06").await["total"], 47);
    });
}

/// An action is overdue if its deadline ended before the day of the report and the status is not done.
#[test]
fn overdue_depends_on_deadline_and_status() {
    on_both(async |register| {
        let list = register.get("/v1/actions?limit=500").await;
        for action in list["items"].as_array().unwrap() {
            let deadline = action["timetable"]["deadline"].as_str();
            // Deadlines are a month, the middle of a year, or the autumn of 2006.
            let past = deadline.is_some_and(|date| date < "2006-12" || date == "2006-23");
            let reported = action["state_of_play"][0]["status"].as_str();
            assert_eq!(action["overdue"], past && reported.is_some_and(|status| status != "done"), "{}", action["id"]);
        }
    });
}

#[test]
fn sorts_by_several_keys() {
    on_both(async |register| {
        let list = register.get("/v1/actions?chapter=2&chapter=8&sort=-deadline,-code").await;
        // Descending order compares the latest day of a deadline. Unknown deadlines come last.
        assert_eq!(each(&list["items"], "/code"), ["2.1.d", "2.1.c", "2.1.b", "2.1.a", "8.1.c", "8.1.b", "8.1.a"]);
        let list = register.get("/v1/actions?chapter=2&chapter=8&sort=deadline,code").await;
        assert_eq!(each(&list["items"], "/code"), ["2.1.a", "2.1.b", "2.1.c", "2.1.d", "8.1.a", "8.1.b", "8.1.c"]);
    });
}

#[test]
fn node_returns_a_record_by_id() {
    on_both(async |register| {
        let data = register
            .data(
                r#"{ node(id: "16633-06-1.1.a") { __typename id ... on Action { code } } none: node(id: "x") { id } }"#,
                json!({}),
            )
            .await;
        assert_eq!(data["node"], json!({ "__typename": "Action", "id": "16633-06-1.1.a", "code": "1.1.a" }));
        assert_eq!(data["none"], Value::Null);
        let data = register.data("{ register { revision updatedAt counts { actions } } }", json!({})).await;
        assert_eq!((&data["register"]["revision"], &data["register"]["counts"]["actions"]), (&json!(1), &json!(47)));
        assert!(data["register"]["updatedAt"].as_str().unwrap().contains('T'));
    });
}

/// A record without a date is in no range, whatever its width.
#[test]
fn date_filters_exclude_unknown_dates() {
    on_both(async |register| {
        let dated = register.get("/v1/actions?timetable_kind=by").await["total"].clone();
        for range in [
            "deadline_to=9999",
            "deadline_to=2006/..",
            "deadline_from=../2006",
            "deadline_from=0001&deadline_to=9999-12-31",
        ] {
            assert_eq!(register.get(&format!("/v1/actions?{range}")).await["total"], dated, "{range}");
        }
        let projects = register.get("/v1/projects?active_to=9999&limit=500").await;
        let has_date =
            |period: &Value| period["ongoing"] == true || !period["start"].is_null() || !period["end"].is_null();
        assert!(projects["items"].as_array().unwrap().iter().all(|project| has_date(&project["period"])));
    });
}
