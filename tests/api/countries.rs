//! Countries of records and their roles, footnotes, and the caveats of documents.
use crate::answers::{each, ids};
use crate::package::{edited, with_tables};
use crate::packages::import;
use crate::support::{Register, on_both};
use serde_json::{Value, json};

/// Romania takes part in one project, and is the target of all others.
async fn import_roles(register: &Register) {
    let countries = edited("record_countries", |line| match line.strip_suffix(",partner") {
        _ if line.starts_with("12401-11-at-10,RO,") => "12401-11-at-10,RO,partner".into(),
        Some(key) => format!("{key},target"),
        None => line.into(),
    });
    import(&register.store, &with_tables(&[("record_countries", countries)])).await.unwrap();
}

fn roles(record: &Value) -> Vec<&str> {
    each(&record["countries"], "/role")
}

#[test]
fn role_narrows_the_filter_by_country() {
    on_both(async |register| {
        import_roles(&register).await;
        let record = register.get("/v1/projects/12401-11-at-10").await;
        let romania = record["countries"].as_array().unwrap().iter().find(|country| country["code"] == "RO").unwrap();
        assert_eq!(*romania, json!({ "code": "RO", "name": "Romania", "role": "partner" }));
        let partner = register.get("/v1/projects?country=RO&country_role=partner").await;
        assert_eq!(each(&partner["items"], "/id"), ["12401-11-at-10"]);
        let all = register.get("/v1/projects?country=RO").await["total"].as_u64().unwrap();
        let target = register.get("/v1/projects?country=RO&country_role=target").await["total"].as_u64().unwrap();
        assert_eq!(target, all - 1);
        let any = register.get("/v1/projects?country_role=partner").await;
        assert_eq!(each(&any["items"], "/id"), ["12401-11-at-10"], "without a country: any country in this role");
        let statistics = register.get("/v1/projects/stats?country=RO&country_role=partner").await;
        assert_eq!(statistics["total"], 1);
        let query = r#"{ projects(filter: { country: ["RO"], countryRole: [PARTNER] }) { nodes { id countries { code } countriesWithRoles { country { code } role } } } }"#;
        let nodes = register.data(query, json!({})).await["projects"]["nodes"].take();
        assert_eq!(nodes.as_array().unwrap().len(), 1);
        let with_roles = &nodes[0]["countriesWithRoles"];
        assert_eq!(each(with_roles, "/country/code"), each(&nodes[0]["countries"], "/code"));
        assert!(each(with_roles, "/role").contains(&"PARTNER"));
        let csv =
            String::from_utf8(register.bytes("/v1/projects?country_role=partner&format=csv&fields=id,countries").await);
        assert!(csv.unwrap().starts_with("id,countries.code,countries.name,countries.role\r\n12401-11-at-10,"));
    });
}

#[test]
fn single_country_keeps_records_with_exactly_one() {
    on_both(async |register| {
        import_roles(&register).await;
        for path in ["projects", "agreements", "cooperation", "actions"] {
            let all = register.walk(&format!("/v1/{path}?limit=500")).await;
            let expected = |is_wanted: &dyn Fn(&Value) -> bool| {
                ids(&all.iter().filter(|record| is_wanted(record)).cloned().collect::<Vec<_>>())
            };
            for (query, found) in [
                ("single_country=true", expected(&|record| roles(record).len() == 1)),
                ("single_country=false", expected(&|record| roles(record).len() != 1)),
                ("single_country=true&country=RO", expected(&|record| each(&record["countries"], "/code") == ["RO"])),
                (
                    "single_country=true&country_role=target",
                    expected(&|record| roles(record).into_iter().filter(|role| *role == "target").count() == 1),
                ),
            ] {
                let page = register.get(&format!("/v1/{path}?limit=500&{query}")).await;
                assert_eq!(each(&page["items"], "/id"), found, "{path} {query}");
                assert_eq!(register.get(&format!("/v1/{path}/stats?{query}")).await["total"], page["total"]);
            }
        }
    });
}

#[test]
fn list_with_filters_by_country_costs_no_further_statement() {
    on_both(async |register| {
        let plain =
            register.cold_and_warm(["/v1/projects?limit=9&sort=title", "/v1/projects?sort=title&limit=9"]).await;
        let filters = "country=UA&include_regions=true&country_role=target&single_country=true&certain=true";
        let [first, second] =
            [format!("limit=9&{filters}"), format!("{filters}&limit=9")].map(|query| format!("/v1/projects?{query}"));
        assert_eq!(register.cold_and_warm([&first, &second]).await, plain);
    });
}

#[test]
fn countries_show_the_footnotes_of_texts_of_the_union() {
    on_both(async |register| {
        let kosovo = edited("countries", |line| {
            let cells: Vec<_> = line.split(',').collect();
            if cells[0] == "XK" {
                format!("XK,XKX,Kosovo,In line with UNSCR 1244.,,,{}", cells[cells.len() - 1])
            } else {
                line.into()
            }
        });
        import(&register.store, &with_tables(&[("countries", kosovo)])).await.unwrap();
        assert_eq!(register.get("/v1/countries/XK").await["footnote"], "In line with UNSCR 1244.");
        assert_eq!(register.get("/v1/countries/NG").await["footnote"], Value::Null);
        let data = register.data(r#"{ country(code: "XK") { name footnote } }"#, json!({})).await;
        assert_eq!(data["country"], json!({ "name": "Kosovo", "footnote": "In line with UNSCR 1244." }));
    });
}

#[test]
fn reference_data_have_their_printed_names() {
    on_both(async |register| {
        let names = |table: &str, row: &str| edited(table, ToOwned::to_owned) + row;
        let package = with_tables(&[
            ("country_names", names("country_names", "NG,Federation of Nigeria\n")),
            ("organisation_names", names("organisation_names", "europol,EU Police\n")),
            ("region_names", names("region_names", "andes,Andean States\n")),
        ]);
        import(&register.store, &package).await.unwrap();
        for (path, field, name) in [
            ("countries/NG", r#"country(code: "NG")"#, "Federation of Nigeria"),
            ("organisations/europol", r#"organisation(id: "europol")"#, "EU Police"),
            ("regions/andes", r#"region(id: "andes")"#, "Andean States"),
        ] {
            let printed = register.get(&format!("/v1/{path}")).await["printed_names"].take();
            assert!(printed.as_array().unwrap().contains(&json!(name)), "{path}: {printed}");
            let data = register.data(&format!("{{ one: {field} {{ printedNames }} }}"), json!({})).await;
            assert_eq!(data["one"]["printedNames"], printed);
            let (list, key) = path.split_once('/').unwrap();
            let found = register.get(&format!("/v1/{list}?q=\"{name}\"")).await;
            assert!(found["items"].to_string().contains(key), "the search finds {name}");
        }
        let exported = crate::packages::export(&register.store, None).await.unwrap().0;
        assert!(exported.tables()["region_names"].contains("\nandes,Andean States\n"));
        assert_eq!(exported.tables()["country_names"].len(), package.tables()["country_names"].len());
        assert_eq!(
            import(&register.store, &with_tables(&[])).await.unwrap().reference,
            3,
            "names that the package omits are removed"
        );
        assert_eq!(register.get("/v1/regions/andes").await["printed_names"], json!([]));
    });
}

#[test]
fn records_show_the_caveats_of_their_document_and_section() {
    on_both(async |register| {
        let section =
            register.get("/v1/projects/12401-11-at-10").await["source"]["section"].as_str().unwrap().to_owned();
        let caveats =
            format!("document,section,text\n12401/11,,Of the whole document.\n12401/11,{section},Of this section.\n");
        import(&register.store, &with_tables(&[("caveats", caveats)])).await.unwrap();
        let shown = async |path: &str| register.get(path).await["source"]["caveats"].clone();
        assert_eq!(shown("/v1/projects/12401-11-at-10").await, json!(["Of the whole document.", "Of this section."]));
        assert_eq!(shown("/v1/projects/12401-11-se-10").await, json!(["Of the whole document."]));
        assert_eq!(shown("/v1/actions/16633-06-1.1.a").await, json!([]));
        let data = register.data(r#"{ project(id: "12401-11-at-10") { source { caveats } } }"#, json!({})).await;
        assert_eq!(data["project"]["source"]["caveats"][1], "Of this section.");
        let csv = register.bytes("/v1/projects?reporter=at&format=csv&fields=id,source.caveats").await;
        assert!(
            String::from_utf8(csv).unwrap().contains("\r\n12401-11-at-10,Of the whole document.; Of this section.\r\n")
        );
    });
}
