//! Regions: their members and parents, and the records of a region around a country.
use crate::answers::{each, ids};
use crate::package::{with_tables, with_tables_or_errors};
use crate::packages::import;
use crate::support::{Register, on_both};
use serde_json::{Value, json};

/// South-East Europe contains the Balkans, which contain the Western Balkans. The Member States have joined and left.
fn members() -> String {
    let rows = [
        "european-union,GB,1973-01-01,2020-01-31",
        "european-union,HR,2013-07-01,",
        "west-africa,NG,,",
        "western-balkans,AL,,",
        "western-balkans,RS,,",
    ];
    table("region,country,from,to", &rows)
}

fn parents() -> String {
    table("region,parent", &["balkans,south-east-europe", "western-balkans,balkans"])
}

fn table(header: &str, rows: &[&str]) -> String {
    [&[header], rows].concat().iter().map(|line| format!("{line}\n")).collect()
}

async fn import_regions(register: &Register) {
    let package = with_tables(&[("region_countries", members()), ("region_parents", parents())]);
    import(&register.store, &package).await.unwrap();
}

fn names_any(record: &Value, list: &str, member: &str, keys: &[&str]) -> bool {
    record[list].as_array().unwrap().iter().any(|one| keys.contains(&one[member].as_str().unwrap()))
}

#[test]
fn country_with_its_regions_finds_records_of_any_region_around_it() {
    on_both(async |register| {
        import_regions(&register).await;
        let around = ["balkans", "south-east-europe", "western-balkans"];
        for (path, field) in [
            ("projects", "projects"),
            ("agreements", "agreements"),
            ("cooperation", "cooperationRecords"),
            ("actions", "actions"),
        ] {
            let all = register.walk(&format!("/v1/{path}?limit=500")).await;
            let expected = all.iter().filter(|record| {
                names_any(record, "countries", "code", &["AL"]) || names_any(record, "regions", "id", &around)
            });
            let expected = ids(&expected.cloned().collect::<Vec<_>>());
            let query = format!("/v1/{path}?country=AL&include_regions=true");
            let page = register.get(&format!("{query}&limit=500")).await;
            assert_eq!(each(&page["items"], "/id"), expected, "{path}");
            assert_eq!(each(&page["included_regions"], "/id"), around);
            assert_eq!(
                page["included_regions"][1]["name"],
                register.get("/v1/regions/south-east-europe").await["name"]
            );
            let few = register.get(&format!("{query}&fields=id&limit=1")).await;
            assert_eq!((&few["total"], &few["included_regions"]), (&page["total"], &page["included_regions"]));
            assert_eq!(register.lines(&format!("{query}&format=ndjson")).await.len(), expected.len());
            let statistics = register.get(&format!("/v1/{path}/stats?country=AL&include_regions=true")).await;
            assert_eq!(statistics["total"], page["total"]);
            let graph = format!(
                "{{ list: {field}(filter: {{ country: [\"AL\"], includeRegions: true }}, first: 500) {{ nodes {{ id }} includedRegions {{ id name }} }} }}"
            );
            let list = register.data(&graph, json!({})).await["list"].take();
            assert_eq!(
                (each(&list["nodes"], "/id"), &list["includedRegions"]),
                (expected.iter().map(String::as_str).collect(), &page["included_regions"])
            );
            let plain = register.get(&format!("/v1/{path}?country=AL")).await;
            assert_eq!(plain.get("included_regions"), None);
            assert!(plain["total"].as_u64() <= page["total"].as_u64(), "{path}");
        }
        let nothing = register.get("/v1/projects?country=FJ&include_regions=true").await;
        assert_eq!(nothing["included_regions"], json!([]), "no region has Fiji as a member");
        let all = register.get("/v1/projects?include_regions=true").await;
        assert_eq!(all["total"], register.get("/v1/projects").await["total"], "without a country it has no effect");
    });
}

#[test]
fn regions_show_their_members_parents_and_uri() {
    on_both(async |register| {
        let regions = "id,name,uri\nbalkans,Balkans,http://example.org/balkans\n";
        let bundled = crate::package::edited("regions", |line| {
            if line.starts_with("balkans,") { regions.lines().nth(1).unwrap().into() } else { line.into() }
        });
        let package =
            with_tables(&[("regions", bundled), ("region_countries", members()), ("region_parents", parents())]);
        import(&register.store, &package).await.unwrap();
        let region = register.get("/v1/regions/balkans").await;
        assert_eq!(region["uri"], "http://example.org/balkans");
        assert_eq!(each(&region["parents"], "/id"), ["south-east-europe"]);
        assert_eq!(region["members"], json!([]));
        let union = register.get("/v1/regions/european-union").await;
        let kingdom = register.get("/v1/countries/GB").await;
        assert_eq!(
            union["members"],
            json!([
                { "country": { "code": "GB", "name": kingdom["name"] },
                    "from": "1973-01-01", "from_earliest": "1973-01-01", "from_latest": "1973-01-01",
                    "to": "2020-01-31", "to_earliest": "2020-01-31", "to_latest": "2020-01-31" },
                { "country": { "code": "HR", "name": "Croatia" },
                    "from": "2013-07-01", "from_earliest": "2013-07-01", "from_latest": "2013-07-01",
                    "to": null, "to_earliest": null, "to_latest": null },
            ])
        );
        let list = register.get("/v1/regions?limit=500").await;
        assert!(list["items"].as_array().unwrap().contains(&union), "lists show the same");
        let query = r#"{ region(id: "european-union") { members { country { code } from } then: members(on: "2010") { country { code } to }
            parents { id } } below: region(id: "western-balkans") { uri members { country { code } } parents { id parents { id uri } } } }"#;
        let data = register.data(query, json!({})).await;
        assert_eq!(each(&data["region"]["members"], "/country/code"), ["GB", "HR"]);
        assert_eq!(data["region"]["then"], json!([{ "country": { "code": "GB" }, "to": "2020-01-31" }]));
        assert_eq!(
            data["below"]["parents"],
            json!([{ "id": "balkans", "parents": [{ "id": "south-east-europe", "uri": null }] }])
        );
    });
}

#[test]
fn import_removes_members_that_the_package_omits() {
    on_both(async |register| {
        import_regions(&register).await;
        let members =
            members().lines().filter(|line| !line.contains(",RS,")).map(|line| line.to_owned() + "\n").collect();
        let package = with_tables(&[("region_countries", members), ("region_parents", parents())]);
        assert_eq!(import(&register.store, &package).await.unwrap().reference, 1);
        let region = register.get("/v1/regions/western-balkans").await;
        assert_eq!(each(&region["members"], "/country/code"), ["AL"]);
        assert_eq!(import(&register.store, &package).await.unwrap().revision, None, "nothing else changes");
    });
}

#[test]
fn import_refuses_a_region_above_itself() {
    let circle = table("region,parent", &["balkans,africa", "africa,andes", "andes,balkans", "west-africa,africa"]);
    let errors = with_tables_or_errors(&[("region_parents", circle)]).unwrap_err();
    let lines: Vec<_> = errors.lines().collect();
    assert_eq!(lines, ["africa", "andes", "balkans"].map(|id| format!("region_parents.csv: {id} is above itself")));
    let own = table("region,parent", &["balkans,balkans"]);
    let errors = with_tables_or_errors(&[("region_parents", own)]).unwrap_err();
    assert_eq!(errors.trim(), "region_parents.csv: balkans is above itself");
    let unknown = table("region,parent", &["balkans,atlantis"]);
    assert!(
        with_tables_or_errors(&[("region_parents", unknown)]).unwrap_err().contains("atlantis is not in regions.csv")
    );
}
