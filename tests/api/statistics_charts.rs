//! Statistics for charts: the order of groups, the rest, groups without records, codes of countries, shares, measures and tables.
use crate::answers::each;
use crate::export::Table;
use crate::spreadsheets::{Book, printed};
use crate::support::{Register, on_both};
use serde_json::{Value, json};

/// Some members of each group.
fn figures(stats: &Value, names: &[&str]) -> Vec<Vec<Value>> {
    let groups = stats["groups"].as_array().unwrap();
    groups.iter().map(|group| names.iter().map(|name| group[*name].clone()).collect()).collect()
}

/// The sums and the numbers of amounts by role.
fn roles(amounts: &Value, sum: &str) -> Vec<[Value; 2]> {
    amounts.as_array().unwrap().iter().map(|amount| [amount[sum].clone(), amount["count"].clone()]).collect()
}

async fn counts(register: &Register, path: &str, name: &str) -> Vec<(Value, u64)> {
    let stats = register.get(path).await;
    let groups = stats["groups"].as_array().unwrap();
    groups.iter().map(|group| (group[name].clone(), group["count"].as_u64().unwrap())).collect()
}

/// The example of docs/api.md.
#[test]
fn the_first_groups_and_the_rest_cover_all_records() {
    on_both(async |register| {
        let path = "/v1/projects/stats?group_by=country&sort=-amount_eur";
        let (all, first) = (register.get(path).await, register.get(&format!("{path}&top=20")).await);
        let (every, groups) = (all["groups"].as_array().unwrap(), first["groups"].as_array().unwrap());
        assert_eq!(groups[..], every[..20]);
        let rest = &first["rest"];
        assert_eq!(rest["groups"], every.len() - 20);
        for name in ["total", "amount_eur", "with_amount", "amounts_by_role"] {
            assert_eq!(first[name], all[name]);
        }
        // A project in several of these groups counts once in the rest.
        let (sum, most) = (every[20..].iter().map(|group| group["count"].as_u64().unwrap()).sum(), &first["total"]);
        let count = rest["count"].as_u64().unwrap();
        assert!(count < sum && count <= most.as_u64().unwrap(), "{count} {sum}");
        // The records of the rest are those of a list with the same countries.
        let others = every[20..].iter().map(|group| format!("country={}", group["country"].as_str().unwrap_or("none")));
        let others = others.collect::<Vec<_>>().join("&");
        let same = register.get(&format!("/v1/projects/stats?{others}")).await;
        assert_eq!(
            [&rest["count"], &rest["amount_eur"], &rest["with_amount"], &rest["amounts_by_role"]],
            [&same["total"], &same["amount_eur"], &same["with_amount"], &same["amounts_by_role"]]
        );
        let whole = register.get("/v1/projects/stats?group_by=form&top=100").await;
        let nothing = json!({ "groups": 0, "count": 0, "share": "0.0000", "amount_eur": null, "amount_share": null, "with_amount": 0,
            "amounts_by_role": [], "earliest": null, "latest": null });
        assert_eq!(whole["rest"], nothing);
        let graph = register
            .data(
                "{ projectStats(groupBy: [COUNTRY], sort: [AMOUNT_EUR_DESC], top: 20) {
                    groups { count amountEur amountsByRole { amountEur count } }
                    rest { groups count share amountEur amountShare withAmount earliest latest amountsByRole { amountEur count } } } }",
                json!({}),
            )
            .await;
        assert_eq!(graph["projectStats"]["rest"]["amountEur"], rest["amount_eur"]);
        assert_eq!(
            roles(&graph["projectStats"]["rest"]["amountsByRole"], "amountEur"),
            roles(&rest["amounts_by_role"], "amount_eur")
        );
        let in_graph = graph["projectStats"]["groups"].as_array().unwrap().iter();
        for (group, expected) in in_graph.zip(groups) {
            assert_eq!(roles(&group["amountsByRole"], "amountEur"), roles(&expected["amounts_by_role"], "amount_eur"));
        }
    });
}

/// The amounts by role of a group are those of the records that its value finds.
#[test]
fn groups_have_the_amounts_by_role_of_their_filter() {
    on_both(async |register| {
        let (mut compared, mut with_several) = (0, 0);
        for (path, dimension) in [
            ("projects", "country"),
            ("projects", "organisation"),
            ("projects", "year"),
            ("projects", "theme"),
            ("agreements", "organisation"),
            ("cooperation", "kind"),
        ] {
            for money in ["activities", "all"] {
                let stats = register.get(&format!("/v1/{path}/stats?group_by={dimension}&money={money}")).await;
                for group in stats["groups"].as_array().unwrap().iter().filter(|group| !group["amount_eur"].is_null()) {
                    let value = match &group[dimension] {
                        Value::Null => "none".into(),
                        Value::String(text) => text.clone(),
                        other => other.to_string(),
                    };
                    let same = register.get(&format!("/v1/{path}/stats?{dimension}={value}&money={money}")).await;
                    assert_eq!(group["amounts_by_role"], same["amounts_by_role"], "{path} {dimension}={value} {money}");
                    assert_eq!(same["groups"][0]["amounts_by_role"], same["amounts_by_role"]);
                    compared += 1;
                    with_several += usize::from(same["amounts_by_role"].as_array().unwrap().len() > 1);
                }
            }
        }
        assert!(compared > 100 && with_several > 10, "{compared} {with_several}");
        let none = register.get("/v1/actions/stats?group_by=status").await;
        assert_eq!(none["groups"][0]["amounts_by_role"], json!([]), "actions have no amounts");
    });
}

/// The explanation of the rest lists each of its records once, with what it adds to the sum of the rest.
#[test]
fn the_rest_has_an_explanation() {
    on_both(async |register| {
        for (path, more) in [
            ("/v1/projects/stats?group_by=country&sort=-amount_eur&top=5", ""),
            ("/v1/projects/stats?group_by=country,year&top=30&money=all", ""),
            ("/v1/agreements/stats?group_by=organisation&top=3", ""),
            ("/v1/projects/stats?group_by=form&top=100", "none"),
        ] {
            let stats = register.get(&format!("{path}&explain=true")).await;
            let rest = &stats["rest"];
            let records = rest["explanation"]["records"].as_array().unwrap();
            assert_eq!(json!(records.len()), rest["count"], "{path}");
            assert_eq!((records.is_empty(), &rest["explanation"]["more"]), (more == "none", &json!(0)), "{path}");
            let cents = |amount: &Value| amount.as_str().map_or(0, |text| text.parse::<entity::Money>().unwrap().0);
            let sum: i64 = records.iter().map(|record| cents(&record["counted_eur"])).sum();
            assert_eq!(sum, cents(&rest["amount_eur"]), "{path}");
            let mut ids: Vec<_> = records.iter().map(|record| record["id"].as_str().unwrap()).collect();
            let in_order = ids.clone();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), records.len(), "each record once");
            let list = path.split('?').next().unwrap().replace("/stats", "?limit=500&fields=id");
            let all = register.get(&list).await;
            let all = all["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap());
            assert!(all.filter(|id| ids.binary_search(id).is_ok()).eq(in_order), "in document order");
            for record in records {
                assert!(record["url"].as_str().unwrap().starts_with(&register.url), "{record}");
            }
            let plain = register.get(path).await;
            assert_eq!(plain["rest"].get("explanation"), None);
        }
        let query = "{ projectStats(groupBy: [COUNTRY], sort: [AMOUNT_EUR_DESC], top: 5, explain: true) {
            rest { explanation { more url records { recordId countedEur reason } } } } }";
        let graph = register.data(query, json!({})).await["projectStats"]["rest"]["explanation"].take();
        let rest =
            register.get("/v1/projects/stats?group_by=country&sort=-amount_eur&top=5&explain=true").await["rest"]
                .take();
        let pairs = |records: &Value, [id, counted]: [&str; 2]| {
            let pair = |record: &Value| (record[id].clone(), record[counted].clone());
            records.as_array().unwrap().iter().map(pair).collect::<Vec<_>>()
        };
        assert_eq!(
            pairs(&graph["records"], ["recordId", "countedEur"]),
            pairs(&rest["explanation"]["records"], ["id", "counted_eur"])
        );
    });
}

#[test]
fn rejects_top_in_graphql() {
    on_both(async |register| {
        let body = register.graphql("{ projectStats(top: 0, q: \"...\") { total } }", json!({})).await;
        let faults = &body["errors"][0]["extensions"]["errors"];
        let names: Vec<_> = faults.as_array().unwrap().iter().map(|fault| &fault["name"]).collect();
        assert_eq!(names, ["q", "top"], "{body}");
    });
}

#[test]
fn groups_sort_by_count_amount_and_value() {
    on_both(async |register| {
        let path = "/v1/projects/stats?group_by=year&sort=";
        let by_count = counts(&register, &format!("{path}-count"), "year").await;
        assert!(by_count.is_sorted_by(|(_, a), (_, b)| a >= b));
        let up = counts(&register, &format!("{path}value"), "year").await;
        assert_eq!(up, counts(&register, "/v1/projects/stats?group_by=year", "year").await);
        let down = counts(&register, &format!("{path}-value"), "year").await;
        assert!(up.last().unwrap().0.is_null() && down.last().unwrap().0.is_null(), "missing values come last");
        assert!(down[..down.len() - 1].iter().rev().eq(&up[..up.len() - 1]));
        for (key, is_sorted) in [("amount_eur", i64::le as fn(&i64, &i64) -> bool), ("-amount_eur", i64::ge)] {
            let stats = register.get(&format!("{path}{key}")).await;
            let amounts: Vec<_> = figures(&stats, &["amount_eur"]).into_iter().flatten().collect();
            let known = amounts.iter().take_while(|amount| !amount.is_null()).count();
            assert!(amounts[known..].iter().all(Value::is_null), "unknown amounts come last");
            let cents = |amount: &Value| amount.as_str().unwrap().parse::<entity::Money>().unwrap().0;
            assert!(amounts[..known].iter().map(cents).is_sorted_by(is_sorted), "{key}");
        }
    });
}

#[test]
fn explanations_follow_the_order_and_the_number_of_groups() {
    on_both(async |register| {
        let path = "/v1/projects/stats?group_by=country,organisation&sort=-count&top=4&explain=true";
        let stats = register.get(path).await;
        let groups = stats["groups"].as_array().unwrap();
        assert_eq!(groups.len(), 4);
        assert!(stats["rest"]["groups"].as_u64().unwrap() > 100, "more groups than explanations may have");
        for group in groups {
            let records = group["explanation"]["records"].as_array().unwrap();
            assert_eq!(json!(records.len()), group["count"]);
        }
        let url = groups[0]["explanation"]["url"].as_str().unwrap();
        assert!(
            url.ends_with("/v1/projects/stats?group_by=country%2Corganisation&explain=true&format=ndjson"),
            "{url}"
        );
    });
}

#[test]
fn empty_adds_closed_lists_and_years() {
    on_both(async |register| {
        let stages = counts(&register, "/v1/agreements/stats?agency=fra&group_by=stage&empty=true", "stage").await;
        let list = register.get("/v1/lists/stage").await;
        for value in list["values"].as_array().unwrap() {
            assert!(stages.iter().any(|(stage, _)| *stage == value["value"]), "{value}");
        }
        assert!(stages.iter().any(|(_, count)| *count == 0) && stages.iter().any(|(_, count)| *count > 0));
        let years = counts(&register, "/v1/projects/stats?group_by=year&empty=true", "year").await;
        let years: Vec<_> = years.iter().filter_map(|(year, _)| year.as_i64()).collect();
        assert!((years[0]..=years[years.len() - 1]).eq(years.iter().copied()), "{years:?}");
        let found = counts(&register, "/v1/projects/stats?group_by=year", "year").await;
        assert!(found.len() < years.len() + 1, "a year without projects: {found:?}");
        let grid = register.get("/v1/projects/stats?group_by=theme,ongoing&empty=true").await;
        assert_eq!(grid["groups"].as_array().unwrap().len(), 6 * 2);
        let answer = register.answer("/v1/projects/stats?group_by=country,form,theme&empty=true").await.json();
        let detail = answer["errors"][0]["detail"].as_str().unwrap();
        assert!(
            detail.ends_with("groups, but at most 500 are allowed: add a filter, or group by fewer dimensions"),
            "{detail}"
        );
    });
}

#[test]
fn countries_have_alpha_3_and_numeric_codes() {
    on_both(async |register| {
        let stats = register.get("/v1/projects/stats?country=AL&country=XK&group_by=country").await;
        let codes = |code: &str| {
            let groups = stats["groups"].as_array().unwrap();
            groups.iter().find(|group| group["country"] == code).unwrap()["codes"]["country"].clone()
        };
        assert_eq!(codes("AL"), json!({ "alpha3": "ALB", "numeric": "008" }));
        assert_eq!(codes("XK"), json!({ "alpha3": "XKX", "numeric": null }), "ISO has no code for Kosovo");
        let countries = register.get("/v1/countries?limit=500").await;
        for country in countries["items"].as_array().unwrap() {
            let is_code = |code: &str| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
            assert_eq!(country["numeric"].as_str().is_some_and(is_code), country["code"] != "XK", "{country}");
            let code = country["code"].as_str().unwrap();
            let iso = rust_iso3166::from_alpha2(code).map(|iso| json!(iso.alpha3));
            assert_eq!(iso.unwrap_or(json!("XKX")), country["alpha3"], "{code}");
        }
        let data = register
            .data(
                "{ country(code: \"AL\") { alpha3 numeric } projectStats(filter: { country: [\"XK\"] }, groupBy: [COUNTRY, YEAR], top: 1) {
                    groups { keys { codes { alpha3 numeric } } } } }",
                json!({}),
            )
            .await;
        assert_eq!(data["country"], json!({ "alpha3": "ALB", "numeric": "008" }));
        assert_eq!(data["projectStats"]["groups"][0]["keys"][1]["codes"], Value::Null);
    });
}

/// Measures are over the amounts that explanations list.
#[test]
fn measures_are_of_the_amounts_that_count() {
    on_both(async |register| {
        let path = "/v1/projects/stats?group_by=theme";
        let stats = register.get(&format!("{path}&measures=median,max,average,min")).await;
        let explained = register.get(&format!("{path}&explain=true")).await;
        for (group, explained) in
            stats["groups"].as_array().unwrap().iter().zip(explained["groups"].as_array().unwrap())
        {
            let records = explained["explanation"]["records"].as_array().unwrap();
            let amounts = records.iter().filter_map(|record| record["counted_eur"].as_str());
            let mut amounts: Vec<_> = amounts.map(|amount| amount.parse::<entity::Money>().unwrap()).collect();
            amounts.sort_unstable();
            let names: Vec<_> = group["measures"].as_object().unwrap().keys().collect();
            assert_eq!(names, ["average", "median", "min", "max"]);
            assert_eq!(group["measures"]["min"], json!(amounts.first()));
            assert_eq!(group["measures"]["max"], json!(amounts.last()));
        }
        let only = register.get("/v1/projects/stats?measures=median").await;
        assert_eq!(only["measures"].as_object().unwrap().len(), 1);
        assert_eq!(only["measures"], only["groups"][0]["measures"]);
        let none = register.get("/v1/actions/stats?measures=average,max").await;
        assert_eq!(none["measures"], json!({ "average": null, "max": null }), "actions have no amounts");
    });
}

#[test]
fn tables_have_a_row_per_group() {
    on_both(async |register| {
        let path = "/v1/projects/stats?group_by=country,year&lang=de&sort=-amount_eur&top=5&measures=median,max&country=NG&country=UA";
        let answer = register.answer(&format!("{path}&format=csv")).await;
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8; header=present");
        let disposition = answer.header("content-disposition");
        assert!(disposition.starts_with("attachment; filename=\"projects-statistics-r1-"), "{disposition}");
        let table = Table::of_csv(answer.text.as_bytes());
        let columns = "country,names.country,labels.country,codes.country.alpha3,codes.country.numeric,year,labels.year,count,share,\
            amount_eur,amount_share,with_amount,measures.median,measures.max,earliest,latest";
        let body = register.get(path).await;
        let roles = each(&body["amounts_by_role"], "/role").into_iter().map(|role| format!("amounts_by_role.{role}"));
        let roles = roles.collect::<Vec<_>>().join(",");
        assert_eq!(table.header.join(","), format!("{columns},{roles},rest.groups"));
        assert_eq!((table.rows.len(), table.column("rest.groups")[5].is_empty()), (6, false));
        let book = Book::of(register.bytes(&format!("{path}&format=xlsx")).await);
        assert_eq!(book.names, ["Projects statistics", "About"]);
        assert_eq!(book.fields(), table.header);
        assert_eq!(
            book.header[..5],
            ["Country", "Country: name", "Country: label", "Country: code: alpha-3", "Country: code: numeric"]
        );
        for (row, expected) in book.rows.iter().zip(&table.rows) {
            let cells: Vec<_> = row.iter().zip(expected).map(|(cell, csv)| printed(cell, csv)).collect();
            assert_eq!(cells, *expected);
        }
        assert_eq!(book.about("Groups"), ["6"]);
        assert_eq!(book.about("Filters"), ["country: NG", "country: UA"]);
        let [source] = book.about("Sources")[..] else { panic!("{:?}", book.about("Sources")) };
        assert!(source.starts_with("12401/11, "), "{source}");
        assert_eq!(
            book.meaning("with_amount"),
            "Number of records in the group with an amount in euro that can count."
        );
    });
}
