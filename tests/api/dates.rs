//! Dates: the days beside each date, uncertain dates, what was late, and when agreements are in force.
use crate::answers::{each, ids};
use crate::databases::runtime;
use crate::package::{edited, later_release, with_tables};
use crate::packages::import;
use crate::support::{check_property, on_both};
use entity::Edtf;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Returns the members with dates that have days beside them.
fn dated(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| dated(item, path, found)),
        Value::Object(members) => {
            for (name, value) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                let days = (members.get(&format!("{name}_earliest")), members.get(&format!("{name}_latest")));
                if let (Some(earliest), Some(latest)) = days {
                    check_days(value, earliest, latest, &path);
                    found.insert(path.clone());
                }
                dated(value, &path, found);
            }
        }
        _ => {}
    }
}

fn check_days(date: &Value, earliest: &Value, latest: &Value, path: &str) {
    if let Value::Array(dates) = date {
        assert_eq!((earliest.as_array().unwrap().len(), latest.as_array().unwrap().len()), (dates.len(), dates.len()));
        for (place, date) in dates.iter().enumerate() {
            check_days(date, &earliest[place], &latest[place], path);
        }
        return;
    }
    let date: Option<Edtf> = date.as_str().map(|date| date.parse().unwrap());
    assert_eq!(*earliest, json!(date.as_ref().and_then(Edtf::earliest_day)), "{path}");
    assert_eq!(*latest, json!(date.as_ref().and_then(Edtf::latest_day)), "{path}");
}

#[test]
fn each_date_has_days_beside_it() {
    on_both(async |register| {
        for (path, expected) in [
            ("actions", vec!["state_of_play.as_of", "state_of_play.dates", "timetable.deadline"]),
            ("projects", vec!["period.end", "period.start"]),
            ("agreements", vec!["milestones.date", "period.end", "period.start", "validity.end", "validity.start"]),
            ("cooperation", vec!["date", "period.end", "period.start"]),
            ("documents", vec!["date"]),
            ("plans", vec!["adopted"]),
        ] {
            let mut found = BTreeSet::new();
            for record in register.walk(&format!("/v1/{path}?limit=500")).await {
                dated(&record, "", &mut found);
            }
            assert_eq!(found.into_iter().collect::<Vec<_>>(), expected, "{path}");
        }
        let open = register.get("/v1/cooperation/12401-11-cy-01").await;
        assert_eq!(open["date_latest"], Value::Null, "{} has an open end", open["date"]);
        let csv = register.bytes("/v1/projects?format=csv&fields=id,period").await;
        let header = "id,period.text,period.start,period.start_earliest,period.start_latest,period.end,period.end_earliest,period.end_latest,period.ongoing\r\n";
        assert!(String::from_utf8(csv).unwrap().starts_with(header));
        let query =
            r#"{ cooperationRecord(id: "12401-11-cy-01") { date dateEarliest dateLatest period { startEarliest } } }"#;
        let graph = register.data(query, json!({})).await["cooperationRecord"].take();
        assert_eq!((&graph["dateEarliest"], &graph["dateLatest"]), (&open["date_earliest"], &Value::Null));
        assert_eq!(graph["period"]["startEarliest"], open["period"]["start_earliest"]);
    });
}

/// A question mark changes whether a date is certain, and nothing else.
#[test]
fn question_mark_changes_no_day() {
    let point =
        (1_i32..=9999, 1_u32..=24, 1_u32..=31, 0..3).prop_map(|(year, month, day, precision)| match precision {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        });
    let date = (point.clone(), proptest::option::of(point), any::<bool>());
    runtime().block_on(async {
        check_property(256, &date, async |(start, end, is_open)| {
            let text = |mark: &str| match (&end, is_open) {
                (Some(end), _) => format!("{start}{mark}/{end}"),
                (None, true) => format!("{start}{mark}/.."),
                (None, false) => format!("{start}{mark}"),
            };
            let (plain, marked) = (text("").parse::<Edtf>(), text("?").parse::<Edtf>());
            assert_eq!(plain.is_ok(), marked.is_ok());
            let (Ok(plain), Ok(marked)) = (plain, marked) else { return };
            assert_eq!((plain.is_certain(), marked.is_certain()), (true, false));
            assert_eq!((plain.earliest(), plain.latest()), (marked.earliest(), marked.latest()));
            assert_eq!((plain.earliest_day(), plain.latest_day()), (marked.earliest_day(), marked.latest_day()));
            assert!(plain.latest_day().is_none_or(|latest| plain.earliest_day().unwrap() <= latest));
        });
    });
}

#[test]
fn certain_keeps_records_without_an_uncertain_date() {
    on_both(async |register| {
        let before = register.get("/v1/projects?certain=false").await["total"].as_u64().unwrap();
        let package = later_release("reports", "2010-10-15,2010-10-15,false", "2010-10-15?,2010-10-15,false");
        import(&register.store, &package).await.unwrap();
        let record = register.get("/v1/projects/12401-11-at-02").await;
        assert_eq!(
            (&record["period"]["start"], &record["period"]["start_latest"]),
            (&json!("2010-10-15?"), &json!("2010-10-15"))
        );
        let uncertain = register.get("/v1/projects?certain=false&limit=500").await;
        assert_eq!(uncertain["total"], before + 1);
        assert!(each(&uncertain["items"], "/id").contains(&"12401-11-at-02"));
        let all = register.get("/v1/projects").await["total"].as_u64().unwrap();
        assert_eq!(register.get("/v1/projects?certain=true").await["total"], all - before - 1);
        let graph = register.data("{ projects(filter: { certain: false }) { totalCount } }", json!({})).await;
        assert_eq!(graph["projects"]["totalCount"], before + 1);
        let found = register.get("/v1/projects?start_from=2010-10-15&start_to=2010-10-15&reporter=at").await;
        assert!(each(&found["items"], "/id").contains(&"12401-11-at-02"), "filters ignore the question mark");
    });
}

#[test]
fn late_is_overdue_or_delayed() {
    on_both(async |register| {
        let all = register.walk("/v1/actions?limit=500").await;
        let is_late = |action: &&Value| action["overdue"] == true || action["status"] == "delayed";
        let (late, others): (Vec<_>, Vec<_>) = all.iter().partition(is_late);
        for (query, expected) in [("late=true", late), ("late=false", others)] {
            let expected = ids(&expected.into_iter().cloned().collect::<Vec<_>>());
            assert!(!expected.is_empty());
            assert_eq!(ids(&register.walk(&format!("/v1/actions?limit=500&{query}")).await), expected, "{query}");
        }
        let graph = register.data("{ actions(filter: { late: true }) { totalCount } }", json!({})).await;
        assert_eq!(graph["actions"]["totalCount"], register.get("/v1/actions?late=true").await["total"]);
    });
}

#[test]
fn overdue_on_a_day_uses_the_newest_state_up_to_that_day() {
    on_both(async |register| {
        let overdue = ids(&register.walk("/v1/actions?overdue=true&limit=500").await);
        assert!(!overdue.is_empty());
        // All entries are of this day.
        let on = async |day: &str| ids(&register.walk(&format!("/v1/actions?overdue_on={day}&limit=500")).await);
        assert_eq!(on("2006-12-14").await, overdue);
        assert_eq!(on("2006-12-13").await, Vec::<String>::new());
        let later = on("2010").await;
        assert!(
            later.len() > overdue.len() && overdue.iter().all(|id| later.contains(id)),
            "more deadlines have passed"
        );
        let graph = register.data(r#"{ actions(filter: { overdueOn: "2010" }) { totalCount } }"#, json!({})).await;
        assert_eq!(graph["actions"]["totalCount"], later.len());
    });
}

#[test]
fn validity_runs_from_entry_into_force_to_termination() {
    on_both(async |register| {
        let id = "12401-11-europol-in-force-op-04";
        let agreement = register.get(&format!("/v1/agreements/{id}")).await;
        let open = json!({ "start": "2002-12-21", "start_earliest": "2002-12-21", "start_latest": "2002-12-21",
            "end": null, "end_earliest": null, "end_latest": null, "open": true });
        assert_eq!(agreement["validity"], open);
        let found = async |query: &str| {
            let list = register.get(&format!("/v1/agreements?limit=500&agency=europol&type=operational&{query}")).await;
            each(&list["items"], "/id").contains(&id)
        };
        assert!(
            found("active_from=2099").await && found("active_to=2002-12-21").await && found("in_force_on=2099").await
        );
        assert!(!found("active_to=2002-12-20").await && !found("in_force_on=2002-12-20").await);
        let milestones =
            edited("agreement_milestones", ToOwned::to_owned) + &format!("{id},termination,2015-02?,ended\n");
        import(&register.store, &with_tables(&[("agreement_milestones", milestones)])).await.unwrap();
        let agreement = register.get(&format!("/v1/agreements/{id}")).await;
        let ended = json!({ "start": "2002-12-21", "start_earliest": "2002-12-21", "start_latest": "2002-12-21",
            "end": "2015-02?", "end_earliest": "2015-02-01", "end_latest": "2015-02-28", "open": false });
        assert_eq!(agreement["validity"], ended);
        assert!(found("active_from=2015-02-28").await && found("in_force_on=2015-02-28").await);
        assert!(!found("active_from=2015-03").await && !found("in_force_on=2015-03").await);
        let days = register.get("/v1/agreements/durations?agency=europol&from=entry_into_force&to=termination").await;
        assert_eq!(days["groups"], json!([]), "a month is no day");
        let data = register
            .data(&format!("{{ agreement(id: \"{id}\") {{ validity {{ start end endLatest open }} }} }}"), json!({}))
            .await;
        let validity = json!({ "start": "2002-12-21", "end": "2015-02?", "endLatest": "2015-02-28", "open": false });
        assert_eq!(data["agreement"]["validity"], validity);
    });
}

#[test]
fn agreement_that_never_entered_into_force_is_not_active() {
    on_both(async |register| {
        let all = register.walk("/v1/agreements?limit=500").await;
        let is_active =
            |agreement: &&Value| agreement["stage"] == "in_force" || !agreement["validity"]["start"].is_null();
        let expected = ids(&all.iter().filter(is_active).cloned().collect::<Vec<_>>());
        assert_eq!(ids(&register.walk("/v1/agreements?limit=500&active_to=9999").await), expected);
        let unknown =
            all.iter().find(|agreement| agreement["stage"] == "in_force" && agreement["validity"]["start"].is_null());
        let unknown = unknown.unwrap();
        assert_eq!(unknown["validity"]["open"], true, "its start is unknown");
        let dated = ids(&register.walk("/v1/agreements?limit=500&in_force_on=9999").await);
        assert!(!dated.contains(&unknown["id"].as_str().unwrap().to_owned()));
        assert!(dated.iter().all(|id| expected.contains(id)));
    });
}

#[test]
fn milestone_that_is_not_applicable_is_not_reached() {
    on_both(async |register| {
        let all = register.walk("/v1/agreements?limit=500").await;
        let has = |agreement: &Value, kind: &str| {
            let steps = agreement["milestones"].as_array().unwrap();
            steps.iter().any(|step| step["kind"] == kind && step["reached"] == true)
        };
        let groups = register.get("/v1/agreements/stats?group_by=milestone").await["groups"].take();
        let facet = register.get("/v1/agreements?facet=milestone").await["facets"]["milestone"].take();
        let kind = "council_approval";
        let count = all.iter().filter(|agreement| has(agreement, kind)).count();
        let printed = all.iter().filter(|agreement| agreement["milestones"].to_string().contains(kind)).count();
        assert!(count < printed, "some say n/a");
        assert_eq!(register.get(&format!("/v1/agreements?milestone={kind}")).await["total"], count);
        let of = |list: &Value, member: &str| {
            list.as_array().unwrap().iter().find(|one| one[member] == kind).unwrap()["count"].clone()
        };
        assert_eq!((of(&groups, "milestone"), of(&facet, "value")), (json!(count), json!(count)));
    });
}
