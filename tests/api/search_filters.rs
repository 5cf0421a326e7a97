//! Filters, facets and entries of reference data in searches, and corrections of searches that find nothing.
use crate::answers::ids;
use crate::model::{World, constant};
use crate::search::{PATHS, search_all, search_path};
use crate::support::{Register, on_both, side_by_side};
use serde_json::{Map, Value, json};

const DIMENSIONS: [&str; 4] = ["kind", "country", "year", "reporter"];
/// Number of values that one GraphQL request asks for.
const BATCH: usize = 10;

/// Returns a search with its facets, without hits.
async fn count(register: &Register, q: &str, more: &[(&str, &str)]) -> Value {
    register.get(&search_path("/v1/search", q, &[more, &[("limit", "0")]].concat())).await
}

/// Returns the value of a facet as its filter takes it.
fn filter_value(facet: &Value) -> &str {
    facet["value"].as_str().unwrap_or("none")
}

/// Clicks each value of each facet over the bundled records, over these and random ones, and under other filters.
#[test]
fn each_value_of_a_search_finds_what_the_facet_counts() {
    let world = World::with_random_records();
    on_both(async |register| {
        world.add_random_records(&register.store).await;
        let narrow = [("kind", "project"), ("kind", "agreement"), ("country", "MD"), ("not_reporter", "europol")];
        for (q, state, filter) in [("trafficking", "1", &[][..]), ("police", "2", &[]), ("training", "2", &narrow)] {
            for name in DIMENSIONS {
                let others = filter.iter().filter(|(key, _)| key.trim_start_matches("not_") != name).copied();
                let others: Vec<_> = others.chain([("as_of", state)]).collect();
                let page = count(&register, q, &[&others[..], &[("facet", name)]].concat()).await;
                let same = [filter, &[("as_of", state), ("facet", name)]].concat();
                assert_eq!(count(&register, q, &same).await["facets"], page["facets"], "{name} leaves its filter out");
                let values = page["facets"][name].as_array().unwrap();
                assert!(values.len() > 1, "{name}");
                for facet in values {
                    let value = filter_value(facet);
                    let kept = count(&register, q, &[&others[..], &[(name, value)]].concat()).await;
                    assert_eq!(kept["total"], facet["count"], "{q}: {name}={value}");
                    let counterpart = format!("not_{name}");
                    let excluded = count(&register, q, &[&others[..], &[(&counterpart, value)]].concat()).await;
                    let sum = kept["total"].as_u64().unwrap() + excluded["total"].as_u64().unwrap();
                    assert_eq!(page["total"], sum, "{q}: {counterpart}={value}");
                }
                if filter.is_empty() {
                    for batch in values.chunks(BATCH) {
                        check_graphql(&register, q, state, name, batch, &page["total"]).await;
                    }
                }
            }
        }
    });
}

/// Takes values from GraphQL, and puts each as it stands into the filter.
async fn check_graphql(register: &Register, q: &str, state: &str, name: &str, batch: &[Value], total: &Value) {
    let spelled = |value: &Value| match value["value"].as_str() {
        Some(kind) if name == "kind" => json!(constant(kind)),
        _ => value["value"].clone(),
    };
    let argument = |value: &Value| match value["value"].as_str() {
        Some(year) if name == "year" => json!(year.parse::<i32>().unwrap()),
        _ => spelled(value),
    };
    let counterpart = format!("not{}{}", name[..1].to_uppercase(), &name[1..]);
    let (mut fields, mut variables, mut parameters) = (vec![], Map::new(), vec!["$q: String!".to_owned()]);
    variables.insert("q".into(), q.into());
    for (number, value) in batch.iter().enumerate() {
        for (alias, key) in [(format!("a{number}"), name), (format!("b{number}"), &counterpart)] {
            fields.push(format!("{alias}: search(q: $q, filter: ${alias}, first: 1, asOf: {state}) {{ totalCount }}"));
            parameters.push(format!("${alias}: SearchFilter"));
            variables.insert(alias, json!({ key: [argument(value)] }));
        }
    }
    let query = format!(
        "query ({}) {{ {} facet: search(q: $q, facets: [{}], first: 1, asOf: {state}) {{ facets {{ dimension values {{ value count }} }} }} }}",
        parameters.join(", "),
        fields.join(" "),
        constant(name)
    );
    let data = register.data(&query, variables.into()).await;
    assert_eq!(data["facet"]["facets"][0]["dimension"], name);
    let found = data["facet"]["facets"][0]["values"].as_array().unwrap();
    for (number, value) in batch.iter().enumerate() {
        let count = found.iter().find(|one| one["value"] == spelled(value)).map(|one| &one["count"]);
        assert_eq!(count, Some(&value["count"]), "the facet {name}: {value}");
        let [kept, excluded] = ["a", "b"].map(|alias| &data[format!("{alias}{number}")]["totalCount"]);
        assert_eq!(*kept, value["count"], "{name}: {value}");
        assert_eq!(kept.as_u64().unwrap() + excluded.as_u64().unwrap(), *total, "not {name}: {value}");
    }
}

#[test]
fn facets_of_a_search_show_zeros_and_labels() {
    on_both(async |register| {
        let query = [("kind", "action"), ("facet", "kind"), ("facet_scope", "all")];
        let all = count(&register, "Eurojust", &query).await;
        let counts = all["facets"]["kind"].as_array().unwrap();
        assert_eq!(counts.len(), 4, "each kind has a count: {counts:?}");
        for facet in counts {
            let expected = if facet["value"] == "action" { all["total"].clone() } else { json!(0) };
            assert_eq!(facet["count"], expected);
        }
        let labels = [("facet", "country"), ("facet", "kind"), ("lang", "el"), ("facet_sort", "label")];
        let greek = search_all(&register, "Eurojust", &labels).await;
        assert!(greek["facet_labels"]["country"].as_str().unwrap().starts_with(|c: char| !c.is_ascii()));
        let facets = [&greek["facets"]["country"], &greek["facets"]["kind"]].map(|facet| facet.as_array().unwrap());
        let hits = greek["items"].as_array().unwrap();
        let countries = hits.iter().flat_map(|hit| hit["countries"].as_array().unwrap());
        for label in facets.into_iter().flatten().chain(countries).map(|one| &one["label"]) {
            assert!(label.as_str().unwrap().starts_with(|c: char| !c.is_ascii()), "{label}");
        }
        for hit in hits {
            for name in ["status", "stage"] {
                let label = &hit[format!("{name}_label")];
                assert_eq!(label.is_null(), hit[name].is_null(), "{hit}");
                assert!(label.as_str().is_none_or(|label| label.starts_with(|c: char| !c.is_ascii())), "{label}");
            }
        }
        let entry = &search_all(&register, "Ukraine", &[("lang", "el")]).await["reference"][0];
        assert_eq!((&entry["id"], &entry["label"]), (&json!("UA"), &json!("Ουκρανία")));
    });
}

/// The filters keep what those of the lists keep.
#[test]
fn search_filters_agree_with_lists() {
    let dates = [
        ("actions", ["deadline_from", "deadline_to"]),
        ("projects", ["start_from", "start_to"]),
        ("cooperation", ["date_from", "date_to"]),
    ];
    on_both(async |register| {
        let total = async |path: &str, more: &[(&str, &str)]| {
            let path = search_path(&format!("/v1/{path}"), "europol", &[more, &[("limit", "1")]].concat());
            register.get(&path).await["total"].as_u64().unwrap()
        };
        for filter in [
            &[("country", "NG")][..],
            &[("country", "MD"), ("year", "2010")],
            &[("year", "none")],
            &[("reporter", "europol"), ("not_year", "2010")],
            &[("id", "16633-06-1.1.A"), ("id", "12401-11-europol-in-force-op-04"), ("id", "nothing")],
        ] {
            let found = search_all(&register, "europol", filter).await;
            let mut sum = 0;
            for path in PATHS {
                sum += total(path, filter).await;
            }
            assert_eq!(found["total"], sum, "{filter:?}");
            let counts = found["counts"].as_object().unwrap().values().map(|count| count.as_u64().unwrap());
            assert_eq!(counts.sum::<u64>(), sum, "{filter:?}");
        }
        for (path, [from, to]) in dates {
            let kind = if path == "cooperation" { path } else { path.trim_end_matches('s') };
            for (start, end) in [("2009-06", "2010"), ("2007", "2012-01-15")] {
                let found =
                    count(&register, "europol", &[("kind", kind), ("date_from", start), ("date_to", end)]).await;
                assert_eq!(found["total"], total(path, &[(from, start), (to, end)]).await, "{kind} {start} to {end}");
            }
        }
        let in_2009 = [("date_from", "2009-01-01"), ("date_to", "2009-12-31"), ("kind", "agreement")];
        let of_2009 = count(&register, "europol", &[("year", "2009"), ("kind", "agreement")]).await;
        let found = count(&register, "europol", &in_2009).await["total"].as_u64().unwrap();
        assert!(found > 0 && found >= of_2009["total"].as_u64().unwrap(), "some dates are ranges");
    });
}

#[test]
fn search_names_all_faults_at_once() {
    on_both(async |register| {
        let answer = register
            .answer("/v1/search?countri=MD&kind=plan&year=x&date_from=2010-13&facet=stage&facet_sort=label&page=0")
            .await;
        assert_eq!(answer.status.as_u16(), 400);
        let errors = answer.json()["errors"].as_array().unwrap().clone();
        let mut names: Vec<_> = errors.iter().map(|fault| fault["name"].as_str().unwrap()).collect();
        names.sort_unstable();
        assert_eq!(names, ["countri", "date_from", "facet", "kind", "page", "q", "year"]);
        let unknown = errors.iter().find(|fault| fault["name"] == "countri").unwrap();
        assert!(unknown["detail"].as_str().unwrap().contains("country"), "{unknown}");
        let answer = register.answer("/v1/search?facet_sort=label&limit=500&page=100").await;
        let errors = answer.json()["errors"].as_array().unwrap().clone();
        for name in ["facet_sort", "page", "q"] {
            assert!(errors.iter().any(|fault| fault["name"] == name), "{name}: {errors:?}");
        }
        let answer = register.answer("/v1/search?q=police&country=XX&reporter=nobody").await;
        let errors = answer.json()["errors"].as_array().unwrap().clone();
        assert_eq!(errors.len(), 2, "{errors:?}");
    });
}

#[test]
fn graphql_searches_with_the_same_filters() {
    on_both(async |register| {
        let filter =
            [("country", "MD"), ("country", "UA"), ("kind", "project"), ("date_from", "2005"), ("facet", "year")];
        let rest = search_all(&register, "police training", &filter).await;
        let query = "{ search(q: \"police training\", kinds: [PROJECT], filter: { country: [\"MD\", \"UA\"], dateFrom: \"2005\" },
            facets: [YEAR], first: 100) {
            totalCount facets { dimension values { value count } } counts { projects agreements }
            edges { titleHtml snippet date dateEarliest dateLatest node { ... on Record { id } } } } }";
        let graph = register.data(query, json!({})).await["search"].take();
        assert_eq!(graph["totalCount"], rest["total"]);
        let (edges, hits) = (graph["edges"].as_array().unwrap(), rest["items"].as_array().unwrap());
        assert!(!hits.is_empty() && edges.len() == hits.len());
        for (edge, hit) in edges.iter().zip(hits) {
            assert_eq!(edge["node"]["id"], hit["id"]);
            for (field, member) in [
                ("titleHtml", "title_html"),
                ("snippet", "snippet"),
                ("date", "date"),
                ("dateEarliest", "date_earliest"),
                ("dateLatest", "date_latest"),
            ] {
                assert_eq!(edge[field], hit[member], "{field}");
            }
        }
        let counts = |values: &Value| {
            let count = |facet: &Value| (facet["value"].clone(), facet["count"].clone());
            values.as_array().unwrap().iter().map(count).collect::<Vec<_>>()
        };
        assert_eq!(counts(&graph["facets"][0]["values"]), counts(&rest["facets"]["year"]));
        assert_eq!(graph["counts"]["projects"], rest["counts"]["project"]);
        let query = "{ all: search(q: \"police\") { totalCount } same: search(q: \"police\", kinds: []) { totalCount }
            none: search(q: \"police\", kinds: [PROJECT], filter: { kind: [ACTION] }) { totalCount } }";
        let graph = register.data(query, json!({})).await;
        assert_eq!(graph["all"], graph["same"]);
        assert_eq!(graph["none"]["totalCount"], 0);
    });
}

#[test]
fn search_statements_do_not_depend_on_the_number_of_hits() {
    on_both(async |register| {
        let cost = async |limit: usize| {
            let filters = "q=trafficking&kind=project&country=UA";
            let (first, second) = (format!("{filters}&limit={limit}"), format!("limit={limit}&{filters}"));
            register.cold_and_warm([&format!("/v1/search?{first}"), &format!("/v1/search?{second}")]).await
        };
        let (few, many) = (cost(2).await, cost(100).await);
        assert_eq!(few, many);
        assert!(few.1 < 10, "{few:?}");
        let facets = async |facets: &str| {
            let filters = format!("q=trafficking&kind=project&country=UA&{facets}");
            let (first, second) = (format!("{filters}&limit=2"), format!("limit=2&{filters}"));
            register.cold_and_warm([&format!("/v1/search?{first}"), &format!("/v1/search?{second}")]).await
        };
        let (one, four) = (facets("facet=kind").await, facets("facet=kind,country,year,reporter").await);
        assert_eq!((one.1, four.1), (few.1 + 1, few.1 + 4), "one statement per facet");
    });
}

async fn did_you_mean(register: &Register, path: &str, q: &str, more: &[(&str, &str)]) -> Value {
    let page = register.get(&search_path(path, q, more)).await;
    assert!(page.get("did_you_mean").is_some_and(|corrected| corrected.is_null() || page["total"] == 0), "{page}");
    page["did_you_mean"].clone()
}

#[test]
fn corrects_searches_that_find_nothing() {
    on_both(async |register| {
        for (q, corrected) in [
            ("victms", "victims"),
            ("Traficking victms", "trafficking victims"),
            ("\"human beigns\" Nigreia", "\"human beings\" nigeria"),
            ("Европол", "europol"),
        ] {
            assert_eq!(did_you_mean(&register, "/v1/search", q, &[]).await, corrected, "{q}");
            assert!(search_all(&register, corrected, &[]).await["total"].as_u64().unwrap() > 0);
        }
        let prefix = did_you_mean(&register, "/v1/search", "traffikc*", &[]).await;
        assert!(search_all(&register, prefix.as_str().unwrap(), &[]).await["total"].as_u64().unwrap() > 0, "{prefix}");
        assert_eq!(did_you_mean(&register, "/v1/projects", "victms", &[]).await, "victims");
        assert_eq!(did_you_mean(&register, "/v1/projects", "victms", &[("as_of", "1")]).await, "victims");
        assert_eq!(did_you_mean(&register, "/v1/countries", "nigreia", &[]).await, "nigeria");
        assert_eq!(did_you_mean(&register, "/v1/organisations", "interpool", &[]).await, "interpol");
        for q in ["victims", "zzzzzzzz", "trafficking zzzzzzzz", "12401-11-zz-99"] {
            assert_eq!(did_you_mean(&register, "/v1/search", q, &[]).await, Value::Null, "{q}");
        }
        for (path, q, filter) in [
            ("/v1/projects", "victms", &[("country", "TV")][..]),
            ("/v1/search", "victms", &[("country", "TV")]),
            ("/v1/organisations", "nigreia zzzz", &[]),
            ("/v1/countries", "nigreia", &[("id", "UA")]),
        ] {
            let found = did_you_mean(&register, path, q, filter).await;
            assert_eq!(found, Value::Null, "{path} {q}: only what finds something under the filters");
        }
        for path in ["/v1/projects?limit=1", "/v1/countries?limit=1", "/v1/revisions"] {
            assert_eq!(register.get(path).await.get("did_you_mean"), None, "{path} has no search");
        }
        let query = "{ search(q: \"victms\") { didYouMean } projects(q: \"victms\") { didYouMean } actions(q: \"victims\") { didYouMean }
            countries(q: \"nigreia\") { didYouMean } }";
        let expected = json!({ "search": { "didYouMean": "victims" }, "projects": { "didYouMean": "victims" },
            "actions": { "didYouMean": null }, "countries": { "didYouMean": "nigeria" } });
        assert_eq!(register.data(query, json!({})).await, expected);
    });
}

#[test]
fn search_finds_reference_data() {
    side_by_side(async |registers| {
        for (q, first) in [
            ("nigeria", "country NG"),
            ("NGA", "country NG"),
            ("Ουκρανία", "country UA"),
            ("EL", "country GR"),
            ("cote d'ivoire", "country CI"),
            ("Обединени арабски емирства", "country AE"),
            ("south-east-europe", "region south-east-europe"),
            ("interpol", "organisation interpol"),
            ("TAIEX", "programme TAIEX"),
            ("16633-06", "document 16633/06"),
            ("eu-plan-thb-2005", "plan eu-plan-thb-2005"),
        ] {
            let mut answers = vec![];
            for register in registers {
                let page = search_all(register, q, &[]).await;
                let found = page["reference"].as_array().unwrap();
                let name = format!("{} {}", found[0]["kind"].as_str().unwrap(), found[0]["id"].as_str().unwrap());
                assert!(name == first && found.len() <= 20, "{q}: {found:?}");
                assert_eq!(page["total"], ids(page["items"].as_array().unwrap()).len(), "only records are counted");
                let second = [("kind", "project"), ("limit", "1"), ("page", "2")];
                let narrowed = register.get(&search_path("/v1/search", q, &second)).await;
                assert_eq!(narrowed["reference"], page["reference"], "filters and pages do not change them");
                let query = "query ($q: String!) { search(q: $q) { totalCount reference { kind key url labelHtml } } }";
                let graph = register.data(query, json!({ "q": q })).await["search"].take();
                assert_eq!(graph["totalCount"], page["total"]);
                let expected = found.iter().map(|entry| {
                    let kind = constant(entry["kind"].as_str().unwrap());
                    json!({ "kind": kind, "key": entry["id"], "url": entry["url"], "labelHtml": entry["label_html"] })
                });
                assert_eq!(graph["reference"], expected.collect::<Value>());
                answers.push(page["reference"].clone());
            }
            assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{q}");
        }
        let register = &registers[0];
        assert_eq!(search_all(register, "a*", &[]).await["reference"].as_array().unwrap().len(), 20);
        assert_eq!(search_all(register, "zzzzzzzz", &[]).await["reference"], json!([]));
        for entry in search_all(register, "europe*", &[]).await["reference"].as_array().unwrap() {
            let path = entry["url"].as_str().unwrap().strip_prefix("https://register.example").unwrap();
            register.get(path).await;
        }
    });
}
