//! Durations of agreements between milestones, compared with the milestones in the data package.
use crate::model::World;
use crate::support::{author, inputs, on_both};
use chrono::NaiveDate;
use entity::vocabulary::{AgreementType, MilestoneKind};
use sea_orm::Iterable;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use thb_register::kinds::agreements::{Agreement, AgreementInput, MilestoneInput};
use thb_register::service::write::PendingRevision;

/// Returns the days between two milestones of an agreement, if both have an exact day.
fn days(agreement: &AgreementInput, from: MilestoneKind, to: MilestoneKind) -> Option<i64> {
    let day = |kind| {
        let dates = agreement.milestones.iter().filter(|step| step.kind == kind).filter_map(|step| step.date.as_ref());
        dates.filter_map(|date| date.as_str().parse::<NaiveDate>().ok()).min()
    };
    Some((day(to)? - day(from)?).num_days())
}

/// Returns the expected REST response for the agreements that `keeps` accepts.
fn expected(
    world: &World,
    is_included: impl Fn(&AgreementInput) -> bool,
    pairs: &[(MilestoneKind, MilestoneKind)],
) -> Value {
    let agreements: Vec<_> =
        world.contents.agreements.iter().map(|(_, input)| input).filter(|input| is_included(input)).collect();
    let mut spans: BTreeMap<(Option<String>, AgreementType, usize), Vec<i64>> = BTreeMap::new();
    for agreement in &agreements {
        for (place, (from, to)) in pairs.iter().enumerate() {
            if let Some(days) = days(agreement, *from, *to) {
                spans.entry((agreement.agency.clone(), agreement.r#type, place)).or_default().push(days);
            }
        }
    }
    let group = |((agency, kind, pair), mut days): ((Option<String>, AgreementType, usize), Vec<i64>)| {
        days.sort_unstable();
        let (count, middle) = (days.len(), days.len() / 2);
        let twice = if count.is_multiple_of(2) { days[middle - 1] + days[middle] } else { 2 * days[middle] };
        let agency = agency.map(|id| json!({ "id": id, "name": world.names.organisations[&id].name }));
        json!({
            "agency": agency, "type": kind, "from": pairs[pair].0, "to": pairs[pair].1, "count": count,
            "median": f64::from(i32::try_from(twice).unwrap()) / 2.0, "minimum": days[0], "maximum": days[count - 1],
        })
    };
    json!({ "groups": spans.into_iter().map(group).collect::<Vec<_>>(), "total": agreements.len(), "revision": 1 })
}

/// Returns every pair whose second milestone is later in the order of milestones.
fn forward() -> Vec<(MilestoneKind, MilestoneKind)> {
    let kinds: Vec<_> = MilestoneKind::iter().collect();
    kinds.iter().flat_map(|from| kinds.iter().filter(move |to| *to > from).map(move |to| (*from, *to))).collect()
}

#[test]
fn durations_match_the_milestones_in_the_package() {
    use MilestoneKind::{BoardApproval, CouncilApproval, EntryIntoForce, Signature};
    let world = World::bundled();
    let of_europol = |input: &AgreementInput| input.agency.as_deref() == Some("europol");
    on_both(async |register| {
        for (query, expected) in [
            ("", expected(world, |_| true, &forward())),
            (
                "agency=europol&from=signature&to=entry_into_force",
                expected(world, of_europol, &[(Signature, EntryIntoForce)]),
            ),
            (
                "agency=europol&from=entry_into_force&to=signature",
                expected(world, of_europol, &[(EntryIntoForce, Signature)]),
            ),
            (
                "from=board_approval&as_of=1",
                expected(
                    world,
                    |_| true,
                    &[
                        (BoardApproval, CouncilApproval),
                        (BoardApproval, Signature),
                        (BoardApproval, MilestoneKind::Ratification),
                        (BoardApproval, EntryIntoForce),
                    ],
                ),
            ),
            (
                "type=strategic&to=council_approval",
                expected(
                    world,
                    |input| input.r#type == AgreementType::Strategic,
                    &MilestoneKind::iter()
                        .filter(|from| *from != CouncilApproval)
                        .map(|from| (from, CouncilApproval))
                        .collect::<Vec<_>>(),
                ),
            ),
            (
                "from=signature&to=signature",
                json!({ "groups": [], "total": world.contents.agreements.len(), "revision": 1 }),
            ),
        ] {
            assert_eq!(register.get(&format!("/v1/agreements/durations?{query}")).await, expected, "{query}");
        }
    });
}

/// The expected numbers are computed by hand from the tables of Europol: from signature to entry into force.
#[test]
fn durations_match_the_source_tables() {
    on_both(async |register| {
        let durations =
            register.get("/v1/agreements/durations?agency=europol&from=signature&to=entry_into_force").await;
        let figures: Vec<_> = durations["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| [&group["type"], &group["count"], &group["median"], &group["minimum"], &group["maximum"]])
            .collect();
        assert_eq!(json!(figures), json!([["operational", 9, 70.0, 0, 523], ["strategic", 20, 1.0, 0, 423]]));
    });
}

#[test]
fn rest_and_graphql_return_the_same_durations() {
    on_both(async |register| {
        for (arguments, query) in [
            ("", ""),
            (
                "(from: SIGNATURE, filter: { agency: [\"europol\"], stage: [IN_FORCE] })",
                "from=signature&agency=europol&stage=in_force",
            ),
            ("(to: SIGNATURE, q: \"strategic\", asOf: 1)", "to=signature&q=strategic&as_of=1"),
        ] {
            let query = register.get(&format!("/v1/agreements/durations?{query}")).await;
            let mut graph = register
                .data(
                    &format!(
                        "{{ agreementDurations{arguments} {{ total revision
                groups {{ agency {{ id name }} type from to count median minimum maximum }} }} }}"
                    ),
                    json!({}),
                )
                .await["agreementDurations"]
                .take();
            for group in graph["groups"].as_array_mut().unwrap() {
                for constant in ["type", "from", "to"] {
                    group[constant] = group[constant].as_str().unwrap().to_lowercase().into();
                }
            }
            assert_eq!(graph, query, "{arguments}");
        }
        for (query, name) in [
            ("from=signed", "from"),
            ("to=x", "to"),
            ("q=!", "q"),
            ("agency=x", "agency"),
            ("group_by=type", "group_by"),
        ] {
            let answer = register.answer(&format!("/v1/agreements/durations?{query}")).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["name"]), (400, &json!(name)), "{query}");
        }
    });
}

/// The earliest of several milestones of one kind counts, whatever their order. A date without an exact day does not count.
#[test]
fn durations_use_the_first_of_repeated_milestones() {
    on_both(async |register| {
        let (_, mut input) = inputs::<Agreement>(&register.store).await.remove(0);
        let step = |kind, date: &str| MilestoneInput { kind, date: Some(date.parse().unwrap()), text: None };
        input.agency = Some("cepol".into());
        input.milestones = vec![
            step(MilestoneKind::Signature, "2010-01-10"),
            step(MilestoneKind::Signature, "2010-01-05"),
            step(MilestoneKind::Signature, "2009"),
            step(MilestoneKind::Ratification, "2010-01/2010-02"),
            step(MilestoneKind::EntryIntoForce, "2010-02-04"),
        ];
        let change = PendingRevision::begin(&register.store, author("adds")).await.unwrap();
        change.add::<Agreement>(&[("new".into(), input)]).await.unwrap();
        change.commit().await.unwrap();
        let durations = register.get("/v1/agreements/durations?agency=cepol").await;
        let group = &durations["groups"][0];
        assert_eq!((&durations["total"], durations["groups"].as_array().unwrap().len()), (&json!(1), 1), "{durations}");
        assert_eq!(
            (&group["to"], &group["minimum"], &group["maximum"]),
            (&json!("entry_into_force"), &json!(30), &json!(30))
        );
        assert_eq!(register.get("/v1/agreements/durations?agency=cepol&as_of=1").await["groups"], json!([]));
    });
}
