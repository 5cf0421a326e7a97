//! Statistics under countries and organisations. They are those of the root with a filter, and cost the same for any number of objects.
use crate::support::{Register, on_both};
use serde_json::json;

const STATISTICS: &str = "fragment s on Statistics { total amountEur withAmount overlapping amountsOverlapping revision
    amountsByRole { role amountEur count }
    measures { ...m } rest { groups count share amountEur amountShare withAmount earliest latest measures { ...m } }
    groups { keys { dimension value name codes { alpha3 numeric } } count share amountEur amountShare withAmount earliest latest
        measures { ...m } } }
    fragment m on Measures { average median min max }";

const COUNTRIES: [&str; 6] = ["UA", "NG", "MD", "AL", "AQ", "XK"];
const ORGANISATIONS: [&str; 7] = ["iom", "at", "europol", "frontex", "european-commission", "unodc", "eurojust"];

/// Filters, and other arguments.
const ARGUMENTS: [(&str, &str); 7] = [
    ("", ""),
    ("", "groupBy: [YEAR]"),
    ("", "groupBy: [COUNTRY, REPORTER, ORGANISATION]"),
    ("reporter: [\"european-commission\", \"europol\", \"at\"]", "groupBy: [REPORTER], q: \"trafficking\""),
    ("notReporter: [\"de\"], certain: true", "groupBy: [COUNTRY, YEAR], money: ALL"),
    ("", "groupBy: [YEAR], sort: [AMOUNT_EUR_DESC], top: 2, empty: true"),
    ("", "groupBy: [ORGANISATION, FORM], sort: [COUNT_DESC], top: 3"),
];

const FIELDS: [&str; 3] = ["projectStats", "agreementStats", "cooperationStats"];

/// Compares the statistics of objects, read in one request, with those of the root, one by one.
async fn compare(register: &Register, name: &str, object: &str, keys: &[&str]) {
    let ids: Vec<_> = keys.iter().map(|key| format!("{name}:{key}")).collect();
    for (filter, others) in ARGUMENTS {
        for field in FIELDS {
            let query = format!(
                "query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {object} {{ {field}(filter: {{ {filter} }} {others}) {{ ...s }} }} }} }} {STATISTICS}"
            );
            let nodes = register.data(&query, json!({ "ids": ids })).await["nodes"].take();
            for (key, node) in keys.iter().zip(nodes.as_array().unwrap()) {
                let root = format!(
                    "{{ {field}(filter: {{ {filter} {name}: [\"{key}\"] }} {others}) {{ ...s }} }} {STATISTICS}"
                );
                assert_eq!(node, &register.data(&root, json!({})).await, "{key} {field} {filter} {others}");
            }
        }
    }
}

#[test]
fn statistics_of_countries_are_those_of_the_root() {
    on_both(async |register| {
        compare(&register, "country", "Country", &COUNTRIES).await;
        let ukraine = register.data("{ country(code: \"UA\") { projectStats { total amountEur } } }", json!({})).await;
        assert_eq!(ukraine["country"]["projectStats"], json!({ "total": 19, "amountEur": "4692117.50" }));
        // The filter of the caller narrows further.
        let both = "{ country(code: \"UA\") { projects(filter: { country: [\"MD\"] }) { totalCount } projectStats(filter: { country: [\"MD\"] }) { total } } }";
        let both = register.data(both, json!({})).await["country"].take();
        assert_eq!(both["projects"]["totalCount"], both["projectStats"]["total"]);
        assert!((1..19).contains(&both["projectStats"]["total"].as_u64().unwrap()));
        let nothing = register
            .data("{ country(code: \"AQ\") { projectStats { total amountEur groups { count } } } }", json!({}))
            .await;
        assert_eq!(
            nothing["country"]["projectStats"],
            json!({ "total": 0, "amountEur": null, "groups": [{ "count": 0 }] })
        );
    });
}

#[test]
fn statistics_of_organisations_are_those_of_the_root() {
    on_both(async |register| {
        compare(&register, "organisation", "Organisation", &ORGANISATIONS).await;
        let query = "{ organisation(id: \"european-commission\") { actionStats(groupBy: [STATUS]) { ...s } }
            actionStats(filter: { responsible: [\"european-commission\"] }, groupBy: [STATUS]) { ...s } }";
        let data = register.data(&format!("{query} {STATISTICS}"), json!({})).await;
        assert_eq!(data["organisation"]["actionStats"], data["actionStats"]);
        assert!(data["actionStats"]["total"].as_u64().unwrap() > 5);
    });
}

#[test]
fn statistics_of_many_objects_cost_as_many_statements_as_of_one() {
    on_both(async |register| {
        let mut costs = vec![];
        for count in [1, 3, 6] {
            let ids: Vec<_> = COUNTRIES.iter().take(count).map(|code| format!("\"country:{code}\"")).collect();
            let query = format!(
                "{{ nodes(ids: [{}]) {{ ... on Country {{ projectStats(groupBy: [YEAR]) {{ groups {{ count }} }} agreementStats {{ total }} }} }} }}",
                ids.join(", ")
            );
            costs.push(register.cost(&query).await);
        }
        assert_eq!(costs[1..], [costs[1]; 2], "{costs:?}");
    });
}
