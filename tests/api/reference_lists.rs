//! Filters, order and fields of lists of reference data: the same in REST, files and GraphQL.
use crate::answers::each;
use crate::export::Table;
use crate::spreadsheets::Book;
use crate::support::{Register, address, on_both};
use serde_json::{Value, json};
use std::cmp::Ordering;
use thb_register::language::{Language, compare};

/// A list, the member with its key, and one of its filters that list values, with some values.
const FILTERS: [(&str, &str, &str, &[&str]); 11] = [
    ("countries", "/code", "region", &["western-balkans", "europe"]),
    ("regions", "/id", "country", &["AL", "NG"]),
    ("regions", "/id", "parent", &["europe", "balkans"]),
    ("organisations", "/id", "type", &["eu_agency", "ngo", "member_state"]),
    ("organisations", "/id", "country", &["AT", "AL"]),
    ("programmes", "/code", "directorate_general", &["home_affairs", "development_cooperation"]),
    ("documents", "/number", "originator", &["presidency", "council"]),
    ("documents", "/number", "marking", &["LIMITE"]),
    ("documents", "/number", "year", &["2006", "2011"]),
    ("exchange-rates", "/id", "currency", &["SEK", "CZK"]),
    ("plans", "/id", "year", &["2005", "2012"]),
];

/// The texts of a member in the entries of a list.
fn keys(entries: &[Value], pointer: &str) -> Vec<String> {
    entries.iter().map(|entry| entry.pointer(pointer).unwrap().as_str().unwrap().to_owned()).collect()
}

async fn found(register: &Register, path: &str, pointer: &str) -> Vec<String> {
    keys(&register.walk(path).await, pointer)
}

#[test]
fn filters_and_their_counterparts_split_each_list() {
    on_both(async |register| {
        for (path, key, filter, values) in FILTERS {
            let list = async |query: &str| found(&register, &format!("/v1/{path}?limit=500&{query}"), key).await;
            let all = list("lang=en").await;
            let mut either = vec![];
            for value in [values, &["none"]].concat() {
                let (kept, others) =
                    (list(&format!("{filter}={value}")).await, list(&format!("not_{filter}={value}")).await);
                assert!(kept.iter().all(|key| !others.contains(key)), "{path} {filter}={value}");
                assert_eq!(kept.len() + others.len(), all.len(), "{path} {filter}={value}");
                assert!(!kept.is_empty() || ["none", "2012"].contains(&value), "{path} {filter}={value}");
                either.extend(kept);
            }
            either.sort();
            either.dedup();
            let together: String = [values, &["none"]].concat().iter().map(|it| format!("&{filter}={it}")).collect();
            assert_eq!(list(&together[1..]).await, either, "{path} {filter}: any of the values");
        }
    });
}

/// Whether a filter keeps an entry.
type Test<'a> = &'a dyn Fn(&Value) -> bool;

/// What each filter keeps follows from the members of the entries.
#[test]
fn filters_keep_what_the_members_say() {
    on_both(async |register| {
        let has = |entry: &Value, member: &str, value: &str| entry[member] == value;
        let year = |entry: &Value, member: &str| entry[member].as_str().map(|day| day[..4].parse::<i32>().unwrap());
        let tests: [(&str, &str, Test<'_>); 14] = [
            ("organisations", "type=eu_agency&type=eu_institution", &|it| {
                has(it, "type", "eu_agency") || has(it, "type", "eu_institution")
            }),
            ("organisations", "country=none&not_type=ngo", &|it| it["country"].is_null() && !has(it, "type", "ngo")),
            ("programmes", "directorate_general=home_affairs", &|it| has(it, "directorate_general", "home_affairs")),
            ("programmes", "active_from=2007-05&active_to=2008", &|it| {
                let (from, to) = (it["years_from"].as_i64(), it["years_to"].as_i64());
                (from.is_some() || to.is_some())
                    && from.is_none_or(|from| from <= 2008)
                    && to.is_none_or(|to| to >= 2007)
            }),
            ("documents", "year=2006", &|it| year(it, "date_earliest") == Some(2006)),
            ("documents", "date_from=2007", &|it| year(it, "date_latest").is_some_and(|year| year >= 2007)),
            ("documents", "date_to=2006-12-14", &|it| {
                it["date_earliest"].as_str().is_some_and(|day| day <= "2006-12-14")
            }),
            ("plans", "adopted_from=2005-12-02&adopted_to=2005-12-01", &|_| true),
            ("exchange-rates", "currency=SEK&year=2009&year=2010", &|it| {
                has(it, "currency", "SEK") && (it["year"] == 2009 || it["year"] == 2010)
            }),
            ("countries", "eu_member=true", &|it| !it["eu_since"].is_null() && it["eu_until"].is_null()),
            ("countries", "eu_member=false", &|it| it["eu_since"].is_null() || !it["eu_until"].is_null()),
            ("countries", "eu_member_on=2010-06-30", &|it| {
                it["eu_since"].as_str().is_some_and(|day| day <= "2010-06-30")
                    && it["eu_until"].as_str().is_none_or(|day| day >= "2010-06-30")
            }),
            ("countries", "eu_member_on=2013", &|it| it["eu_since"].as_str().is_some_and(|day| day <= "2013-12-31")),
            ("regions", "parent=europe", &|it| each(&it["parents"], "/id").contains(&"europe")),
        ];
        for (path, query, test) in tests {
            let all = register.walk(&format!("/v1/{path}?limit=500")).await;
            let expected: Vec<_> = all.iter().filter(|entry| test(entry)).cloned().collect();
            assert_eq!(register.walk(&format!("/v1/{path}?{query}")).await, expected, "{path}?{query}");
            assert_eq!(register.lines(&format!("/v1/{path}?{query}&format=ndjson")).await, expected, "{path}?{query}");
            assert!(!expected.is_empty(), "{path}?{query}");
        }
        let members = found(&register, "/v1/countries?eu_member_on=2010&limit=500", "/code").await;
        assert!(members.len() == 27 && members.contains(&"GB".into()), "{members:?}");
    });
}

/// The countries of a region and the regions around a country are the same relation, and that of `include_regions`.
#[test]
fn countries_of_regions_are_those_of_include_regions() {
    on_both(async |register| {
        let around = found(&register, "/v1/regions?country=AL", "/id").await;
        let page = register.get("/v1/projects?country=AL&include_regions=true&limit=0").await;
        assert_eq!(each(&page["included_regions"], "/id"), around);
        for region in &around {
            let countries = found(&register, &format!("/v1/countries?region={region}&limit=500"), "/code").await;
            assert!(countries.contains(&"AL".to_owned()), "{region}: {countries:?}");
        }
        assert!(around.contains(&"western-balkans".into()) && around.contains(&"europe".into()), "{around:?}");
    });
}

/// Sorts as the register does: unknown values last, equal entries by key.
fn sorted(mut entries: Vec<Value>, member: &str, is_descending: bool, language: Option<Language>) -> Vec<Value> {
    let value = |entry: &Value| (entry[member].is_null(), entry[member].clone());
    let by_value = |a: &Value, b: &Value| match (a, b) {
        (Value::String(a), Value::String(b)) => language.map_or_else(|| a.cmp(b), |language| compare(language, a, b)),
        (a, b) => a.as_i64().cmp(&b.as_i64()),
    };
    entries.sort_by(|a, b| {
        let ((a_is_null, a), (b_is_null, b)) = (value(a), value(b));
        let order = if a_is_null || b_is_null { Ordering::Equal } else { by_value(&a, &b) };
        a_is_null.cmp(&b_is_null).then(if is_descending { order.reverse() } else { order })
    });
    entries
}

#[test]
fn pages_of_sorted_lists_hold_each_entry_once_in_order() {
    on_both(async |register| {
        for (path, sort, member, limit) in [
            ("countries", "name", "name", 40),
            ("countries", "eu_since", "eu_since", 40),
            ("countries", "label", "label", 40),
            ("organisations", "name", "name", 100),
            ("organisations", "country", "country", 100),
            ("regions", "label", "label", 7),
            ("regions", "name", "name", 7),
            ("programmes", "years_from", "years_from", 5),
            ("programmes", "label", "label", 5),
            ("documents", "title", "title", 5),
            ("exchange-rates", "year", "year", 50),
            ("exchange-rates", "currency", "currency", 50),
            ("plans", "title", "title", 1),
        ] {
            let all = register.walk(&format!("/v1/{path}?limit=500&lang=cs")).await;
            for (key, is_descending) in [(sort.to_owned(), false), (format!("-{sort}"), true)] {
                let language = (sort == "label").then_some(Language::Cs);
                let expected = sorted(all.clone(), member, is_descending, language);
                let list = format!("/v1/{path}?lang=cs&sort={key}");
                assert_eq!(register.walk(&format!("{list}&limit={limit}")).await, expected, "{list}");
                assert_eq!(register.lines(&format!("{list}&format=ndjson")).await, expected, "{list}");
                let mut backwards = vec![];
                let mut next = register.get(&format!("{list}&limit={limit}")).await["links"]["last"].clone();
                while let Some(address) = next.as_str() {
                    let page = register.get(address).await;
                    backwards.splice(0..0, page["items"].as_array().unwrap().clone());
                    next = page["links"]["prev"].clone();
                }
                assert_eq!(backwards, expected, "{list} backwards");
            }
        }
    });
}

#[test]
fn cursors_go_on_in_both_directions_under_sort() {
    on_both(async |register| {
        let list = "/v1/countries?sort=-label&lang=el&limit=20";
        let whole = found(&register, "/v1/countries?sort=-label&lang=el&limit=500", "/code").await;
        let page = register.get(list).await;
        let cursor = page["next_cursor"].as_str().unwrap();
        let after = register.get(&format!("{list}&after={cursor}")).await;
        assert_eq!(each(&after["items"], "/code"), whole[20..40]);
        let before = register.get(&format!("{list}&before={cursor}&limit=5").replace("limit=20&", "")).await;
        assert_eq!(each(&before["items"], "/code"), whole[14..19]);
        for other in ["sort=label&lang=el", "sort=-label&lang=de", "sort=-name", "limit=20"] {
            let answer = register.answer(&format!("/v1/countries?{other}&after={cursor}")).await;
            assert_eq!(
                (answer.status.as_u16(), &answer.json()["errors"][0]["name"]),
                (400, &json!("after")),
                "{other}"
            );
        }
        let same = register.get(&format!("{list}&after={cursor}&eu_member=true&fields=code")).await;
        assert!(same["items"].as_array().unwrap().iter().all(|item| item.as_object().unwrap().len() == 1), "{same}");
    });
}

/// The example of docs/api.md.
#[test]
fn labels_sort_as_the_language_does() {
    on_both(async |register| {
        let page = register.get("/v1/countries?eu_member=true&sort=label&lang=de&limit=500&fields=label").await;
        let members = [
            "Belgien",
            "Bulgarien",
            "Dänemark",
            "Deutschland",
            "Estland",
            "Finnland",
            "Frankreich",
            "Griechenland",
            "Irland",
            "Italien",
            "Kroatien",
            "Lettland",
            "Litauen",
            "Luxemburg",
            "Malta",
            "Niederlande",
            "Österreich",
            "Polen",
            "Portugal",
            "Rumänien",
            "Schweden",
            "Slowakei",
            "Slowenien",
            "Spanien",
            "Tschechien",
            "Ungarn",
            "Zypern",
        ];
        assert_eq!(each(&page["items"], "/label"), members);
    });
}

#[test]
fn fields_select_members_and_columns() {
    on_both(async |register| {
        let query = "/v1/organisations?type=eu_agency&fields=short_name,id,type&sort=-name&limit=500";
        let page = register.get(query).await;
        let whole = register.get("/v1/organisations?type=eu_agency&sort=-name&limit=500").await;
        let expected = whole["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| json!({ "id": it["id"], "short_name": it["short_name"], "type": it["type"] }));
        let expected: Vec<_> = expected.collect();
        assert_eq!(page["items"], json!(expected));
        assert_eq!(register.lines(&format!("{query}&format=ndjson")).await, expected);
        let table = Table::of_csv(&register.bytes(&format!("{query}&format=csv")).await);
        assert_eq!(table.header, ["short_name", "id", "type"]);
        assert_eq!(table.column("id"), each(&page["items"], "/id"));
        let book = Book::of(register.bytes(&format!("{query}&format=xlsx")).await);
        assert_eq!(
            (book.header, book.rows.len()),
            (vec!["Short name".to_owned(), "ID".into(), "Type".into()], expected.len())
        );
        let labelled = register.get("/v1/organisations?type=eu_agency&fields=type_label&lang=de&limit=1").await;
        assert_eq!(labelled["items"], json!([{ "type_label": "EU-Agentur" }]));
    });
}

#[test]
fn graphql_has_the_same_filters_and_order() {
    on_both(async |register| {
        let document = "query($types: [OrganisationType], $regions: [String]) {
            organisations(filter: { type: $types, notCountry: [null] }, sort: [COUNTRY, NAME_DESC], first: 500) { totalCount nodes { id } }
            countries(filter: { region: $regions, euMember: false }, sort: [LABEL_DESC], lang: EL, first: 500) { nodes { code } }
            regions(filter: { country: [\"AL\"], notParent: [\"europe\"] }, q: \"b*\") { nodes { id } }
            programmes(filter: { activeFrom: \"2007\", directorateGeneral: [HOME_AFFAIRS, null] }, sort: [YEARS_FROM_DESC]) { nodes { code } }
            documents(filter: { year: [2006, null] }, sort: [DATE_DESC, TITLE]) { nodes { number } }
            exchangeRates(filter: { currency: [\"SEK\"] }, sort: [YEAR_DESC], first: 3) { nodes { id } pageInfo { endCursor } }
            plans(filter: { id: [\"EU-PLAN-THB-2005\"] }) { nodes { id } } }";
        let variables = json!({ "types": ["NGO", "NATIONAL_AUTHORITY"], "regions": ["europe"] });
        let data = register.data(document, variables).await;
        for (field, key, query) in [
            (
                "organisations",
                "/id",
                "/v1/organisations?type=ngo&type=national_authority&not_country=none&sort=country,-name",
            ),
            ("countries", "/code", "/v1/countries?region=europe&eu_member=false&sort=-label&lang=el"),
            ("regions", "/id", "/v1/regions?country=AL&not_parent=europe&q=b*"),
            (
                "programmes",
                "/code",
                "/v1/programmes?active_from=2007&directorate_general=home_affairs&directorate_general=none&sort=-years_from",
            ),
            ("documents", "/number", "/v1/documents?year=2006&year=none&sort=-date,title"),
            ("plans", "/id", "/v1/plans?id=eu-plan-thb-2005"),
        ] {
            let expected = found(&register, &format!("{query}&limit=500"), key).await;
            assert_eq!(each(&data[field]["nodes"], key), expected, "{field}");
            assert!(!expected.is_empty(), "{query}");
        }
        let rates = &data["exchangeRates"];
        let rest = register.get("/v1/exchange-rates?currency=SEK&sort=-year&limit=3").await;
        assert_eq!(each(&rates["nodes"], "/id"), each(&rest["items"], "/id"));
        assert_eq!(rates["pageInfo"]["endCursor"], rest["next_cursor"], "cursors are the same");
    });
}

#[test]
fn faults_of_reference_lists_name_what_would_be_right() {
    on_both(async |register| {
        for (query, name, detail) in [
            ("organisations?typ=ngo", "typ", "is unknown: did you mean type?"),
            ("organisations?type=ngos", "type", "`ngos` is unknown: did you mean ngo?"),
            ("countries?sort=lable", "sort", "`lable` is unknown: did you mean label?"),
            ("countries?sort=label", "sort", "label requires lang"),
            ("countries?sort=name,-name", "sort", "contains a key twice"),
            ("countries?fields=cod", "fields", "`cod` is unknown: did you mean code?"),
            ("countries?region=Europe", "region", "`Europe` is not a known region: did you mean europe?"),
            ("regions?country=ALB", "country", "`ALB` is not a known country: did you mean AL?"),
            ("regions?not_parent=atlantis", "not_parent", "`atlantis` is not a known region"),
            ("documents?originator=x", "originator", "`x` is not a known organisation"),
            ("programmes?active_from=soon", "active_from", ""),
        ] {
            let problem = register.answer(&format!("/v1/{query}")).await;
            let fault = problem.json()["errors"][0].take();
            assert_eq!((problem.status.as_u16(), &fault["name"]), (400, &json!(name)), "{query}");
            assert!(fault["detail"].as_str().unwrap().starts_with(detail), "{query}: {fault}");
        }
        let many: Vec<_> = (0..101).map(|number| ("country".to_owned(), format!("X{number}"))).collect();
        let problem = register.answer(&address("/v1/organisations", &many)).await.json();
        assert_eq!(problem["errors"][0]["detail"], "has 101 values, but at most 100 are allowed");
        let twice = "{ countries(sort: [NAME, NAME_DESC], q: \"...\", lang: EN) { totalCount } }";
        let body = register.graphql(twice, json!({})).await;
        assert_eq!(body["errors"][0]["extensions"]["errors"][0]["name"], "q", "{body}");
    });
}

/// Lists of reference data take no statement.
#[test]
fn filtered_lists_need_no_statement() {
    on_both(async |register| {
        let list = "/v1/organisations?type=ngo&sort=-name&fields=id";
        register.cost(list).await;
        assert_eq!(register.cost(&format!("{list}&limit=100")).await, 0);
    });
}
