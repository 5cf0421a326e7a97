//! Changes with titles, URLs and records, revisions with the number of their changes, and the addresses before version 0.5.
use crate::answers::{each, with_rest_times};
use crate::support::{Register, author, inputs, on_both};
use serde_json::{Value, json};
use thb_register::kinds::actions::Action;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

const ACTION: &str = "16633-06-1.1.a";
const PROJECT: &str = "12401-11-at-02";

/// Adds three revisions: two that change titles, and one that removes a record.
async fn write_revisions(register: &Register) {
    let (_, mut action) = inputs::<Action>(&register.store).await.remove(0);
    let projects = inputs::<Project>(&register.store).await;
    let (_, mut project) = projects.into_iter().find(|(header, _)| header.id == PROJECT).unwrap();
    for number in [2, 3] {
        action.common.title = format!("Action in {number}");
        project.common.title = format!("Project in {number}");
        let change = PendingRevision::begin(&register.store, author(&format!("titles {number}"))).await.unwrap();
        change.replace::<Action>(ACTION, None, action.clone()).await.unwrap();
        change.replace::<Project>(PROJECT, None, project.clone()).await.unwrap();
        change.commit().await.unwrap();
    }
    let change = PendingRevision::begin(&register.store, author("")).await.unwrap();
    change.remove::<Project>(PROJECT, None).await.unwrap();
    change.add::<Action>(&[("new".into(), action)]).await.unwrap();
    change.commit().await.unwrap();
}

#[test]
fn changes_have_the_title_of_their_revision_and_the_url_of_the_record() {
    on_both(async |register| {
        write_revisions(&register).await;
        let feed = register.get("/v1/changes?after=1").await;
        let found: Vec<_> =
            feed["items"].as_array().unwrap().iter().map(|it| json!([it["kind"], it["event"], it["title"]])).collect();
        let expected = json!([
            ["project", "changed", "Project in 2"],
            ["action", "changed", "Action in 2"],
            ["project", "changed", "Project in 3"],
            ["action", "changed", "Action in 3"],
            ["project", "removed", "Project in 3"],
            ["action", "added", "Action in 3"],
        ]);
        assert_eq!(json!(found), expected);
        let url = |path: &str| format!("{}/v1/{path}", register.url);
        assert_eq!(
            each(&feed["items"], "/url")[..2],
            [url(&format!("projects/{PROJECT}")), url(&format!("actions/{ACTION}"))]
        );
        assert!(feed["items"][0].get("record").is_none());
    });
}

#[test]
fn changes_are_selected_by_kind_and_revision_in_both_orders() {
    on_both(async |register| {
        write_revisions(&register).await;
        for (query, expected) in [
            ("after=1&kind=action", json!([[2, ACTION], [3, ACTION], [4, "new"]])),
            ("after=3&kind=action&kind=project", json!([[4, PROJECT], [4, "new"]])),
            ("revision=3", json!([[3, PROJECT], [3, ACTION]])),
            ("revision=3&kind=project", json!([[3, PROJECT]])),
            ("after=3&kind=agreement", json!([])),
            ("sort=-revision&limit=3", json!([[4, "new"], [4, PROJECT], [3, ACTION]])),
            ("sort=-revision&after=3&kind=project&limit=1", json!([[2, PROJECT]])),
        ] {
            let page = register.get(&format!("/v1/changes?{query}")).await;
            let found: Vec<_> =
                page["items"].as_array().unwrap().iter().map(|it| json!([it["revision"], it["id"]])).collect();
            assert_eq!(json!(found), expected, "{query}");
        }
        for (query, total) in
            [("kind=action", 47 + 3), ("revision=4", 2), ("kind=project&revision=2", 1), ("after=3", 578 + 6)]
        {
            assert_eq!(register.get(&format!("/v1/changes?{query}")).await["total"], total, "{query}");
        }
        let kinds = register.walk("/v1/changes?kind=action&sort=-revision&limit=7").await;
        assert!(kinds.iter().all(|item| item["kind"] == "action"));
        let future = register.answer("/v1/changes?revision=5").await;
        assert_eq!((future.status.as_u16(), &future.json()["errors"][0]["name"]), (400, &json!("revision")));
    });
}

/// A list of the newest changes and a mirror share their cursors.
#[test]
fn cursor_of_a_change_stays_the_same() {
    on_both(async |register| {
        let before = register.get("/v1/changes?sort=-revision&limit=1").await["items"][0].take();
        write_revisions(&register).await;
        let after = register.get("/v1/changes?revision=1&sort=-revision&limit=1").await["items"][0].take();
        assert_eq!(before, after);
        let newer = register.get(&format!("/v1/changes?after={}", before["cursor"].as_str().unwrap())).await;
        assert_eq!(newer["items"], register.get("/v1/changes?after=1").await["items"]);
    });
}

/// Each record is what `as_of` returns, in few statements for any number of changes.
#[test]
fn changes_include_their_records() {
    on_both(async |register| {
        write_revisions(&register).await;
        let page = register.get("/v1/changes?after=1&include=record").await;
        for item in page["items"].as_array().unwrap() {
            let path = item["url"].as_str().unwrap().strip_prefix(&register.url).unwrap();
            if item["event"] == "removed" {
                assert_eq!(item["record"], Value::Null);
            } else {
                assert_eq!(item["record"], register.get(&format!("{path}?as_of={}", item["revision"])).await, "{path}");
            }
        }
        let lines = register.lines("/v1/changes?format=ndjson&after=1&include=record").await;
        assert_eq!(json!(lines), page["items"]);
        let (few, _) = register.cold_and_warm(["/v1/changes?include=record&limit=40", "/v1/changes?limit=2"]).await;
        let (many, _) = register.cold_and_warm(["/v1/changes?include=record&limit=500", "/v1/changes?limit=3"]).await;
        assert!(few >= 10 && many <= 2 * few, "{few} statements for 40 changes, {many} for 500");
    });
}

#[test]
fn revisions_count_their_changes() {
    on_both(async |register| {
        write_revisions(&register).await;
        let list = register.get("/v1/revisions").await;
        let of_kind = |kind: &str, added: u64, changed: u64, removed: u64| json!({ "kind": kind, "added": added, "changed": changed, "removed": removed });
        let url = |number: u64| format!("{}/v1/changes?revision={number}", register.url);
        let item = |number: u64, reason: Value, [added, changed, removed]: [u64; 3], kinds: Value| {
            let at = &list["items"][usize::try_from(number).unwrap() - 1]["at"];
            json!({ "revision": number, "at": at, "reason": reason, "added": added, "changed": changed, "removed": removed,
                "kinds": kinds, "url": url(number) })
        };
        let imported = list["items"][0]["reason"].clone();
        assert!(imported.as_str().unwrap().starts_with("data package thb-register "), "{imported}");
        let first = [
            of_kind("action", 47, 0, 0),
            of_kind("project", 286, 0, 0),
            of_kind("agreement", 116, 0, 0),
            of_kind("cooperation", 129, 0, 0),
        ];
        let changed = json!([of_kind("action", 0, 1, 0), of_kind("project", 0, 1, 0)]);
        let expected = json!([
            item(1, imported, [578, 0, 0], json!(first)),
            item(2, json!("titles 2"), [0, 2, 0], changed.clone()),
            item(3, json!("titles 3"), [0, 2, 0], changed),
            item(4, Value::Null, [1, 0, 1], json!([of_kind("action", 1, 0, 0), of_kind("project", 0, 0, 1)])),
        ]);
        assert_eq!(list["items"], expected);
        assert_eq!((&list["total"], &list["revision"]), (&json!(4), &json!(4)));
        for item in expected.as_array().unwrap() {
            let count =
                ["added", "changed", "removed"].map(|event| item[event].as_u64().unwrap()).into_iter().sum::<u64>();
            assert_eq!(register.get(item["url"].as_str().unwrap()).await["total"], count);
        }
        for (sort, order) in [("revision", [1, 2, 3, 4]), ("-revision", [4, 3, 2, 1])] {
            let items = register.walk(&format!("/v1/revisions?sort={sort}&limit=3")).await;
            assert_eq!(
                items.iter().map(|item| item["revision"].as_u64().unwrap()).collect::<Vec<_>>(),
                order,
                "{sort}"
            );
        }
    });
}

#[test]
fn graphql_lists_revisions_and_changes() {
    on_both(async |register| {
        write_revisions(&register).await;
        let document =
            "{ revisions(sort: REVISION_DESC, first: 2) { totalCount nodes { revision at reason added changed removed
            kinds { kind added changed removed } url } } }";
        let data = with_rest_times(&register.data(document, json!({})).await);
        let list = register.get("/v1/revisions?sort=-revision&limit=2").await;
        let mut expected = list["items"].clone();
        for kind in expected.as_array_mut().unwrap().iter_mut().flat_map(|item| item["kinds"].as_array_mut().unwrap()) {
            kind["kind"] = json!(kind["kind"].as_str().unwrap().to_uppercase());
        }
        assert_eq!((&data["revisions"]["nodes"], &data["revisions"]["totalCount"]), (&expected, &json!(4)));

        let document = "query($sort: RevisionSort, $after: String) { changes(sort: $sort, after: $after, first: 3) {
            totalCount pageInfo { hasNextPage endCursor } nodes { id cursor revision at kind recordId event title url record { id
                ... on Action { title until } ... on Project { title until reporter { id } } } } } }";
        for (sort, query) in [("REVISION", "after=1"), ("REVISION_DESC", "sort=-revision")] {
            let after = if sort == "REVISION" { json!("1") } else { Value::Null };
            let data = register.data(document, json!({ "sort": sort, "after": after })).await;
            let feed = register.get(&format!("/v1/changes?{query}&limit=3&include=record")).await;
            assert_eq!(data["changes"]["totalCount"], feed["total"]);
            let nodes = data["changes"]["nodes"].as_array().unwrap();
            for (node, item) in nodes.iter().zip(feed["items"].as_array().unwrap()) {
                for (name, member) in [
                    ("id", "cursor"),
                    ("cursor", "cursor"),
                    ("revision", "revision"),
                    ("recordId", "id"),
                    ("title", "title"),
                    ("url", "url"),
                ] {
                    assert_eq!(node[name], item[member], "{name}");
                }
                for name in ["id", "title", "until"] {
                    assert_eq!(node["record"][name], item["record"][name], "{name}");
                }
            }
            assert_eq!(nodes.len(), 3);
            let last = &data["changes"]["pageInfo"]["endCursor"];
            assert_eq!(*last, nodes[2]["cursor"]);
            let next = register.data(document, json!({ "sort": sort, "after": last })).await;
            assert_eq!(
                next["changes"]["nodes"][0]["cursor"],
                register
                    .walk(&format!(
                        "/v1/changes?sort={}&limit=500",
                        if sort == "REVISION" { "revision" } else { "-revision" }
                    ))
                    .await[if sort == "REVISION" { 578 + 3 } else { 3 }]["cursor"]
            );
        }
        let selection = "changes(kinds: [PROJECT], first: FIRST) { nodes { record { ... on Project { title } ... on Action { title } } } }";
        let cost = async |first: &str| {
            register.cold_and_warm([&format!("{{ {} }}", selection.replace("FIRST", first)), "{ __typename }"]).await.0
        };
        let (few, many) = (cost("90").await, cost("270").await);
        assert_eq!(few, many, "the number of changes must not matter");
    });
}

#[test]
fn graphql_history_equals_rest() {
    on_both(async |register| {
        write_revisions(&register).await;
        let document = "query($id: ID!, $first: Int) { history(id: $id, first: $first) { revision at event changes { field before after }
            record { id ... on Project { title since until } ... on Action { title since until } } } }";
        for (id, path) in [(PROJECT, "projects"), (ACTION, "actions")] {
            let data = with_rest_times(&register.data(document, json!({ "id": id })).await);
            let history = register.get(&format!("/v1/{path}/{id}/history")).await;
            let (found, expected) = (data["history"].as_array().unwrap(), history["items"].as_array().unwrap());
            assert_eq!(found.len(), expected.len());
            for (version, item) in found.iter().zip(expected) {
                assert_eq!(
                    (&version["revision"], &version["at"], &version["changes"]),
                    (&item["revision"], &item["at"], &item["changes"])
                );
                assert_eq!(version["event"], item["event"].as_str().unwrap().to_uppercase());
                for name in ["id", "title", "since", "until"] {
                    assert_eq!(version["record"][name], item["record"][name], "{name}");
                }
            }
            let newest = with_rest_times(&register.data(document, json!({ "id": id, "first": 1 })).await);
            assert_eq!(newest["history"], json!([found[0]]));
        }
        assert_eq!(register.data("{ history(id: \"none\") { revision } }", json!({})).await["history"], json!([]));
    });
}

/// What the addresses meant before version 0.5 is found at the new ones.
#[test]
fn earlier_addresses_of_the_feed_redirect() {
    on_both(async |register| {
        let cursor = register.get("/v1/changes?limit=1").await["items"][0]["cursor"].as_str().unwrap().to_owned();
        let redirect = |path: &str| {
            let answer = register.exchange(&format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
            let line = answer.lines().find_map(|line| line.strip_prefix("location: ")).map(ToOwned::to_owned);
            (answer[9..12].to_owned(), line)
        };
        let after = format!("after={cursor}&limit=3");
        for query in
            ["after=1", "after=0&limit=3", "format=atom", "format=ndjson&after=1", "format=atom&limit=5", &after]
        {
            let target = format!("{}/v1/changes?{query}", register.url);
            assert_eq!(redirect(&format!("/v1/revisions?{query}")), ("308".into(), Some(target)), "{query}");
        }
        for query in ["", "?after=1"] {
            let target = format!("{}/v1/changes/stream{query}", register.url);
            assert_eq!(redirect(&format!("/v1/revisions/stream{query}")), ("308".into(), Some(target)));
        }
        for path in ["/v1/revisions", "/v1/revisions?limit=1", "/v1/revisions?sort=-revision"] {
            assert_eq!(redirect(path), ("200".into(), None), "{path}");
        }
        for query in ["after=1&page=44235", "format=atom&kind=x", "after=1&unknown=1"] {
            assert_eq!(redirect(&format!("/v1/revisions?{query}")), ("400".into(), None), "{query}");
        }
        let method = register.send(register.request("POST", "/v1/revisions/stream")).await;
        assert_eq!((method.status.as_u16(), method.header("allow")), (405, "GET, HEAD"));
        let followed = register.get("/v1/revisions?after=0&limit=2").await;
        assert_eq!(followed["items"], register.get("/v1/changes?limit=2").await["items"]);
    });
}

#[test]
fn kinds_of_changes_are_bounded() {
    on_both(async |register| {
        let kinds = "kind=project&".repeat(101);
        for path in ["/v1/changes", "/v1/changes/stream"] {
            let answer = register.answer(&format!("{path}?{kinds}")).await;
            let detail = answer.json()["errors"][0]["detail"].take();
            assert_eq!(
                (answer.status.as_u16(), detail),
                (400, json!("has 101 values, but at most 100 are allowed")),
                "{path}"
            );
        }
    });
}
