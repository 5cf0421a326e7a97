//! Reference data: the plans, organisations, documents and countries that records refer to.
use crate::answers::each;
use crate::support::on_both;
use serde_json::json;

#[test]
fn pages_of_reference_lists_hold_each_row_once() {
    on_both(async |register| {
        for (path, key, total) in [
            ("plans", "/id", 1),
            ("organisations", "/id", 385),
            ("documents", "/number", 12),
            ("countries", "/code", 250),
            ("regions", "/id", 39),
            ("programmes", "/code", 16),
            ("exchange-rates", "/id", 162),
        ] {
            let whole = register.get(&format!("/v1/{path}?limit=500")).await;
            let whole = each(&whole["items"], key).into_iter().map(ToOwned::to_owned).collect::<Vec<_>>();
            assert_eq!(whole.len(), total, "{path}");
            assert!(whole.is_sorted(), "{path} is sorted byte by byte");
            let (mut seen, mut next) = (vec![], Some(format!("/v1/{path}?limit=7")));
            while let Some(address) = next {
                let page = register.get(&address).await;
                assert_eq!(page["total"], whole.len());
                seen.extend(each(&page["items"], key).into_iter().map(ToOwned::to_owned));
                next = page["links"]["next"].as_str().map(ToOwned::to_owned);
            }
            assert_eq!(seen, whole, "{path}");
        }
    });
}

#[test]
fn reference_data_is_found_by_key() {
    on_both(async |register| {
        let nigeria = json!({
            "code": "NG", "url": format!("{}/v1/countries/NG", register.url), "html_url": format!("{}/countries/NG", register.url), "alpha3": "NGA", "numeric": "566", "name": "Nigeria", "printed_names": [], "footnote": null, "eu_since": null, "eu_until": null,
            "uri": "http://publications.europa.eu/resource/authority/country/NGA",
        });
        assert_eq!(register.get("/v1/countries/NG").await, nigeria);
        let kingdom = register.get("/v1/countries/GB").await;
        assert_eq!((&kingdom["eu_since"], &kingdom["eu_until"]), (&json!("1973-01-01"), &json!("2020-01-31")));
        let plan = register.get("/v1/plans/eu-plan-thb-2005").await;
        assert_eq!(
            (&plan["adopted"], &plan["published"]),
            (&json!("2005-12-01/2005-12-02"), &json!("OJ C 311, 9.12.2005"))
        );
        assert_eq!(register.get("/v1/organisations/europol").await["type"], "eu_agency");
        for (spelling, key) in [
            ("countries/ng", "countries/NG"),
            ("countries/UKR", "countries/UA"),
            ("countries/EL", "countries/GR"),
            ("organisations/IOM", "organisations/iom"),
            ("programmes/isec", "programmes/ISEC"),
            ("exchange-rates/sek-2010", "exchange-rates/SEK-2010"),
        ] {
            let request = format!("GET /v1/{spelling}?lang=de HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let answer = register.exchange(&request);
            assert_eq!(&answer[9..12], "308", "{spelling}");
            assert!(answer.contains(&format!("location: {}/v1/{key}?lang=de\r\n", register.url)), "{answer}");
        }
        assert_eq!(register.answer("/v1/countries/nigeria").await.status, 404);
        let data = register.data(
            r#"{ country(code: "NG") { alpha3 } organisation(id: "europol") { organisationType } plan(id: "eu-plan-thb-2005") { adopted }
                document(number: "16633/06") { date title originator marking }
                countries(first: 2, after: null) { totalCount nodes { code } pageInfo { hasNextPage } } }"#,
            json!({}),
        );
        let expected = json!({
            "country": { "alpha3": "NGA" }, "organisation": { "organisationType": "EU_AGENCY" }, "plan": { "adopted": "2005-12-01/2005-12-02" },
            "document": { "date": "2006-12-14", "title": "Follow-up to the Action Plan on trafficking in human beings",
                "originator": "presidency", "marking": "LIMITE" },
            "countries": { "totalCount": 250, "nodes": [{ "code": "AD" }, { "code": "AE" }], "pageInfo": { "hasNextPage": true } },
        });
        assert_eq!(data.await, expected);
    });
}
