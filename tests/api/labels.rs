//! Closed lists and labels: of facets, statistics, records and reference data, in each enabled language.
use crate::answers::each;
use crate::model::Modelled;
use crate::model::name;
use crate::support::{Register, on_both, with_and_without_record_cache};
use entity::closed_list;
use serde_json::{Map, Value, json};
use thb_register::contract;
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;
use thb_register::language::{Language, enabled};

/// Dimensions whose values are proper names, titles or years.
const PROPER_NAMES: [&str; 9] =
    ["plan", "chapter", "organisation", "responsible", "funder", "lead", "partner", "agency", "reporter"];

#[test]
fn lists_have_labels_and_descriptions_in_their_own_order() {
    on_both(async |register| {
        let page = register.get("/v1/lists").await;
        assert_eq!((page["total"].as_u64(), &page["links"]["next"]), (Some(22), &Value::Null));
        let names: Vec<_> = closed_list::all().iter().map(|list| list.name.as_str()).collect();
        assert_eq!(each(&page["items"], "/name"), names);
        for list in page["items"].as_array().unwrap() {
            let address = format!("/v1/lists/{}", list["name"].as_str().unwrap());
            assert_eq!(&register.get(&address).await, list);
            assert_eq!(register.get(&format!("{address}?lang=en")).await, *list);
        }
        let access = json!({
            "name": "access", "type_name": "Access", "label": "Access", "description": "Who may read a record.",
            "values": [
                { "value": "public", "label": "Public", "description": "Everyone.",
                    "uri": "http://publications.europa.eu/resource/authority/access-right/PUBLIC" },
                { "value": "restricted", "label": "Restricted", "description": "Only readers with permission.",
                    "uri": "http://publications.europa.eu/resource/authority/access-right/RESTRICTED" },
            ],
        });
        assert_eq!(register.get("/v1/lists/access").await, access);
        let stages = register.get("/v1/lists/stage?lang=el").await;
        assert_eq!(
            each(&stages["values"], "/value"),
            ["contacts", "negotiation", "awaiting_signature", "signed", "in_force", "on_hold", "declined"]
        );
        assert!(each(&stages["values"], "/label").into_iter().all(is_greek), "{stages}");
        let missing = register.answer("/v1/lists/stages").await;
        assert_eq!((missing.status.as_u16(), missing.json()["code"].as_str()), (404, Some("not_found")));
    });
}

#[test]
fn graphql_has_the_same_lists() {
    on_both(async |register| {
        let query = "{ lists { name typeName label description values { value label description uri } } }";
        let lists = register.data(query, json!({})).await["lists"].clone();
        let mut expected = register.get("/v1/lists").await["items"].clone();
        for list in expected.as_array_mut().unwrap() {
            let type_name = list.as_object_mut().unwrap().shift_remove("type_name").unwrap();
            list["typeName"] = type_name;
            for value in list["values"].as_array_mut().unwrap() {
                value["value"] = value["value"].as_str().unwrap().to_uppercase().into();
            }
        }
        assert_eq!(lists, expected);
        let query = "{ lists { name label(lang: EL) values { label(lang: EL) } } }";
        let lists = register.data(query, json!({})).await["lists"].clone();
        let expected = register.get("/v1/lists?lang=el").await["items"].clone();
        assert_eq!(each(&lists, "/label"), each(&expected, "/label"));
        for (list, expected) in lists.as_array().unwrap().iter().zip(expected.as_array().unwrap()) {
            assert_eq!(each(&list["values"], "/label"), each(&expected["values"], "/label"));
        }
    });
}

#[test]
fn unknown_language_is_an_error_with_the_enabled_ones() {
    let codes: Vec<_> = enabled().iter().map(|language| language.code()).collect();
    assert!(["bg", "de", "el", "en", "es", "fr", "it", "pl"].iter().all(|code| codes.contains(code)), "{codes:?}");
    on_both(async |register| {
        for path in [
            "/v1/projects",
            "/v1/projects/stats",
            "/v1/projects/12401-11-at-02",
            "/v1/countries",
            "/v1/countries/NG",
            "/v1/lists",
            "/v1/lists/stage",
            "/v1/agreements/durations",
        ] {
            let answer = register.answer(&format!("{path}?lang=xx")).await;
            let detail = format!("`xx` is not available: must be one of {}", codes.join(", "));
            let expected = json!([{ "in": "query", "name": "lang", "detail": detail }]);
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"]), (400, &expected), "{path}");
        }
    });
}

#[test]
fn labels_are_absent_without_a_language() {
    on_both(async |register| {
        for path in [
            "/v1/projects?facet=theme,country&limit=5&country=AL&include_regions=true",
            "/v1/agreements/stats?group_by=stage",
            "/v1/actions?limit=5&fields=status,responsible",
            "/v1/countries?limit=5",
        ] {
            let answer = register.answer(path).await;
            assert!(!answer.text.contains("label"), "{path}: {}", answer.text);
        }
        let hits = register.get("/v1/search?q=trafficking").await["items"].to_string();
        assert!(!hits.contains("label"), "{hits}");
    });
}

#[test]
fn records_have_labels_beside_their_coded_members() {
    with_and_without_record_cache(async |cached, uncached| {
        for register in [cached, uncached] {
            check_record(&register).await;
        }
    });
}

async fn check_record(register: &Register) {
    let plain = register.get("/v1/agreements/12401-11-europol-a1-04").await;
    let labelled = register.get("/v1/agreements/12401-11-europol-a1-04?lang=en").await;
    assert_eq!(without_labels(&labelled), plain);
    for (member, label) in [("type", "Operational agreement"), ("stage", "Awaiting signature"), ("access", "Public")] {
        assert_eq!(labelled[format!("{member}_label")], label, "{labelled}");
    }
    let members: Vec<_> = labelled.as_object().unwrap().keys().collect();
    let place = members.iter().position(|name| *name == "type_label").unwrap();
    assert_eq!(members[place - 1], "type");
    let project = register.get("/v1/projects/12401-11-at-02?lang=de").await;
    assert_eq!(project["reporter"], json!({ "id": "at", "name": "Austria", "label": "Österreich" }));
}

/// The same value without labels.
fn without_labels(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_labels).collect(),
        Value::Object(members) => {
            let plain = members.iter().filter(|(name, _)| *name != "label" && !name.ends_with("_label"));
            plain.map(|(name, value)| (name.clone(), without_labels(value))).collect::<Map<_, _>>().into()
        }
        value => value.clone(),
    }
}

#[test]
fn lists_and_files_have_the_same_labels() {
    on_both(async |register| {
        for path in ["actions", "projects", "agreements", "cooperation"] {
            let plain = register.get(&format!("/v1/{path}?limit=500")).await;
            let labelled = register.get(&format!("/v1/{path}?limit=500&lang=de")).await;
            assert_eq!(without_labels(&labelled["items"]), plain["items"], "{path}");
            let lines = register.answer(&format!("/v1/{path}?format=ndjson&lang=de")).await;
            let lines: Vec<Value> = lines.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            assert_eq!(Value::from(lines), labelled["items"], "{path}");
        }
        let query = "/v1/projects?lang=de&fields=id,themes_label,countries.label&limit=500";
        let selected = register.get(query).await;
        let members: Vec<_> = selected["items"][0].as_object().unwrap().keys().collect();
        assert_eq!(members, ["id", "countries", "themes_label"]);
        let table = register.answer("/v1/projects?format=csv&lang=de&fields=id,countries.label,themes_label").await;
        assert!(table.text.starts_with("id,countries.label,themes_label\r\n"), "{}", &table.text[..200]);
        assert!(table.text.contains("Prävention"), "{}", &table.text[..2000]);
        let sorted = register.get("/v1/projects?facet=country&facet_sort=label&lang=de&limit=1").await;
        let labels = each(&sorted["facets"]["country"], "/label");
        // German sorts Ä as A. Records without a country come last.
        let place = |name| labels.iter().position(|label| *label == name).unwrap();
        assert!(place("Afghanistan") < place("Ägypten") && place("Ägypten") < place("Albanien"), "{labels:?}");
        assert_eq!(labels.last(), Some(&"Nicht angegeben"));
        let query = "{ projects(facets: [COUNTRY], first: 1) { facets { values(sort: LABEL, lang: DE) { label(lang: DE) } } } }";
        let data = register.data(query, json!({})).await;
        assert_eq!(each(&data["projects"]["facets"][0]["values"], "/label"), labels);
        assert_eq!(register.answer("/v1/projects?facet=country&facet_sort=label").await.status, 400);
        let unknown = register.answer("/v1/projects?fields=themes_label").await;
        assert_eq!(unknown.status, 400);
    });
}

#[test]
fn each_label_of_an_answer_is_in_the_contract() {
    let api = contract::openapi();
    let schemas = &api["components"]["schemas"];
    for (schema, member) in [
        ("CommonView", "access_label"),
        ("RecordCountry", "label"),
        ("RecordCountry", "role_label"),
        ("CountryName", "label"),
        ("Country", "label"),
        ("RegionName", "label"),
        ("ProgrammeName", "label"),
        ("OrganisationName", "label"),
        ("OrganisationBrief", "type_label"),
        ("FacetValue", "label"),
        ("Form", "category_label"),
        ("SearchHit", "kind_label"),
    ] {
        let described = &schemas[schema]["properties"][member];
        assert_eq!(described["type"].as_str().or(described["type"][0].as_str()), Some("string"), "{schema}.{member}");
        let required = schemas[schema]["required"].as_array().into_iter().flatten();
        assert!(!required.clone().any(|name| name == member), "{schema}.{member}");
    }
    let themes =
        schemas["Project"]["allOf"].as_array().unwrap().iter().find_map(|part| part["properties"].get("themes_label"));
    assert_eq!(themes.unwrap()["items"]["type"], "string");
}

fn is_greek(text: &str) -> bool {
    text.chars().any(|letter| ('\u{370}'..='\u{3ff}').contains(&letter) || ('\u{1f00}'..='\u{1fff}').contains(&letter))
}

#[test]
fn greek_list_of_actions_has_no_english_label() {
    check_greek::<Action>();
}

#[test]
fn greek_list_of_projects_has_no_english_label() {
    check_greek::<Project>();
}

#[test]
fn greek_list_of_agreements_has_no_english_label() {
    check_greek::<Agreement>();
}

#[test]
fn greek_list_of_cooperation_has_no_english_label() {
    check_greek::<Cooperation>();
}

/// Reads a list with all facets in one request, and the statistics of each dimension.
fn check_greek<R: Modelled>() {
    on_both(async |register| {
        let names: Vec<_> = R::DIMENSIONS.iter().map(name).collect();
        let page = register.get(&format!("/v1/{}?lang=el&limit=500&facet={}", R::PATH, names.join(","))).await;
        let plain = register.get(&format!("/v1/{}?limit=500&facet={}", R::PATH, names.join(","))).await;
        assert_eq!(without_labels(&page["facets"]), plain["facets"]);
        for dimension in &names {
            assert!(is_greek(page["facet_labels"][dimension].as_str().unwrap()), "{dimension}");
            for value in page["facets"][dimension].as_array().unwrap() {
                let label = value["label"].as_str().unwrap();
                let name = value["name"].as_str().or(value["value"].as_str());
                let is_name = PROPER_NAMES.contains(&dimension.as_str()) && name == Some(label);
                let is_number = value["value"] == *label && label.parse::<i32>().is_ok();
                assert!(is_greek(label) || is_name || is_number, "{dimension}: {value}");
            }
            let stats = register.get(&format!("/v1/{}/stats?lang=el&group_by={dimension}", R::PATH)).await;
            for group in stats["groups"].as_array().unwrap() {
                let value = page["facets"][dimension].as_array().unwrap().iter().find(|value| {
                    let text =
                        group[dimension].as_str().map_or_else(|| group[dimension].to_string(), ToOwned::to_owned);
                    value["value"].as_str().unwrap_or("null") == text
                });
                assert_eq!(group["labels"][dimension], value.unwrap()["label"], "{group}");
            }
        }
        let mut labels = vec![];
        collect_labels(&page["items"], &mut labels);
        let english =
            labels.iter().filter(|(_, label, name)| !is_greek(label) && name.as_deref() != Some(label.as_str()));
        assert_eq!(english.collect::<Vec<_>>(), Vec::<&(String, String, Option<String>)>::new());
    });
}

/// Collects the labels of all members, with the names beside them.
fn collect_labels(value: &Value, to: &mut Vec<(String, String, Option<String>)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect_labels(item, to)),
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(label) if name == "label" || name.ends_with("_label") => {
                        let entry = members.get("name").and_then(Value::as_str).filter(|_| name == "label");
                        to.push((name.clone(), label.clone(), entry.map(ToOwned::to_owned)));
                    }
                    value => collect_labels(value, to),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn graphql_has_the_labels_of_rest() {
    on_both(async |register| {
        let query = r#"{
            agreements(filter: { country: ["UA"] }, facets: [STAGE, COUNTRY, YEAR], first: 1) {
                facets { dimension label(lang: DE) values { value name label(lang: DE) } }
                nodes { countries { label(lang: DE) } reporter { label(lang: DE) } regions { label(lang: DE) } }
            }
            agreementStats(groupBy: [STAGE, COUNTRY]) { groups { keys { dimensionLabel(lang: DE) label(lang: DE) } } }
            programme(code: "IPA") { label label(lang: EN) }
            country(code: "NG") { label }
        }"#;
        let query = query.replace("label label(lang: EN)", "label english: label(lang: EN)");
        let data = register.data(&query, json!({})).await;
        let page = register.get("/v1/agreements?country=UA&facet=stage,country,year&limit=1&lang=de").await;
        for facet in data["agreements"]["facets"].as_array().unwrap() {
            let dimension = facet["dimension"].as_str().unwrap();
            assert_eq!(facet["label"], page["facet_labels"][dimension]);
            assert_eq!(each(&facet["values"], "/label"), each(&page["facets"][dimension], "/label"), "{dimension}");
        }
        let (node, item) = (&data["agreements"]["nodes"][0], &page["items"][0]);
        assert_eq!(each(&node["countries"], "/label"), each(&item["countries"], "/label"));
        assert_eq!(node["reporter"]["label"], item["reporter"]["label"]);
        let stats = register.get("/v1/agreements/stats?group_by=stage,country&lang=de").await;
        let groups = data["agreementStats"]["groups"].as_array().unwrap();
        assert_eq!(groups.len(), stats["groups"].as_array().unwrap().len());
        for (group, expected) in groups.iter().zip(stats["groups"].as_array().unwrap()) {
            let labels = each(&group["keys"], "/label");
            assert_eq!(labels, [&expected["labels"]["stage"], &expected["labels"]["country"]]);
        }
        assert_eq!(data["programme"]["label"], data["programme"]["english"]);
        assert_eq!(data["country"]["label"], "Nigeria");
    });
}

#[test]
fn countries_have_names_in_every_language() {
    on_both(async |register| {
        for language in enabled() {
            let code = language.code();
            let countries = register.get(&format!("/v1/countries?limit=500&lang={code}")).await;
            let countries = countries["items"].as_array().unwrap();
            assert_eq!(countries.len(), 250);
            for country in countries {
                let label = country["label"].as_str().unwrap();
                assert!(!label.is_empty() && label != country["code"].as_str().unwrap(), "{code}: {country}");
                // CLDR puts former names in brackets. The EU uses brackets for islands only.
                let has_brackets = ["CC", "MF", "SX"].contains(&country["code"].as_str().unwrap());
                assert!(has_brackets || !label.contains('('), "{code}: {country}");
                if *language == Language::En {
                    assert_eq!(country["label"], country["name"]);
                }
            }
        }
        for (code, country, label) in [
            ("de", "PS", "Palästina"),
            ("fr", "MM", "Myanmar"),
            ("el", "GR", "Ελλάδα"),
            ("bg", "XK", "Косово"),
            ("mt", "MT", "Malta"),
            ("ga", "IE", "Éire"),
            ("fr", "CD", "République démocratique du Congo"),
        ] {
            let answer = register.answer(&format!("/v1/countries/{country}?lang={code}")).await;
            if enabled().iter().any(|language| language.code() == code) {
                assert_eq!(answer.json()["label"], label, "{code} {country}");
            }
        }
    });
}

/// Each version has the labels of the record, and its event.
#[test]
fn histories_have_labels() {
    on_both(async |register| {
        for path in [
            "/v1/actions/16633-06-1.1.a",
            "/v1/projects/12401-11-at-02",
            "/v1/agreements/12401-11-europol-a1-04",
            "/v1/cooperation/12401-11-europol-a1-01-s01",
        ] {
            let plain = register.get(&format!("{path}/history")).await;
            let labelled = register.get(&format!("{path}/history?lang=de")).await;
            let (version, expected) = (&labelled["items"][0], register.get(&format!("{path}?lang=de")).await);
            assert_eq!((&version["event_label"], &version["record"]), (&json!("Hinzugefügt"), &expected), "{path}");
            assert_eq!(without_labels(&labelled["items"]), plain["items"], "{path}");
        }
        let unknown = register.answer("/v1/projects/12401-11-at-02/history?lang=xx").await;
        assert_eq!((unknown.status.as_u16(), &unknown.json()["errors"][0]["name"]), (400, &json!("lang")));
        let capitals = register.get("/v1/projects/12401-11-AT-02/history?lang=de").await;
        assert_eq!(capitals["items"][0]["event_label"], "Hinzugefügt", "a redirect keeps the language");
    });
}

/// Institutions and agencies have official names in each language. Other organisations keep their name.
#[test]
fn institutions_have_official_names_in_every_language() {
    on_both(async |register| {
        for (id, language, name) in [
            ("european-commission", "el", "Ευρωπαϊκή Επιτροπή"),
            ("council", "fr", "Conseil de l’Union européenne"),
            ("europol", "es", "Agencia de la Unión Europea para la Cooperación Policial"),
            ("frontex", "pl", "Europejska Agencja Straży Granicznej i Przybrzeżnej"),
            ("europol", "en", "European Union Agency for Law Enforcement Cooperation"),
            ("iom", "de", "International Organization for Migration"),
            ("at", "bg", "Австрия"),
        ] {
            let organisation = register.get(&format!("/v1/organisations/{id}?lang={language}")).await;
            assert_eq!(organisation["label"], name, "{id}");
        }
        let english = register.get("/v1/organisations?limit=500&lang=en").await;
        for organisation in english["items"].as_array().unwrap() {
            assert_eq!(organisation["label"], organisation["name"], "English labels are the names of the register");
        }
        let query = "/v1/agreements?facet=agency&lang=it&limit=1";
        let page = register.get(query).await;
        let values = page["facets"]["agency"].as_array().unwrap();
        let europol = values.iter().find(|value| value["value"] == "europol").unwrap();
        assert_eq!(europol["label"], "Agenzia dell’Unione europea per la cooperazione nell’attività di contrasto");
    });
}
