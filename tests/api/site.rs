//! The pages for people: their addresses, their languages, their errors, and the same totals and sums as the API.
use crate::answers::{Answer, each};
use crate::support::{Register, author, inputs, on_both, on_sqlite_at};
use reqwest::Client;
use reqwest::redirect::Policy;
use serde_json::{Value, json};
use thb_register::kinds::projects::Project;
use thb_register::language::enabled;
use thb_register::service::write::PendingRevision;

/// A page of each kind.
pub const PAGES: [&str; 31] = [
    "/",
    "/projects",
    "/projects/12401-11-se-10",
    "/agreements",
    "/agreements/12401-11-europol-a1-04",
    "/cooperation",
    "/cooperation/12401-11-europol-a1-04-s06",
    "/actions",
    "/actions/16633-06-1.1.a",
    "/plans/eu-plan-thb-2005",
    "/countries",
    "/countries/UA",
    "/countries/AT",
    "/organisations",
    "/organisations/iom",
    "/documents",
    "/documents/12401-11",
    "/programmes",
    "/programmes/ISEC",
    "/regions",
    "/regions/western-balkans",
    "/lists",
    "/lists/stage",
    "/exchange-rates",
    "/projects/stats?country=NG",
    "/embed/projects?country=UA",
    "/search?q=child+trafficking",
    "/changes",
    "/about",
    "/accessibility",
    "/privacy",
];

/// Requests a page as a browser does.
pub async fn open(register: &Register, path: &str) -> Answer {
    register.send(register.request("GET", path).header("accept", "text/html,application/xhtml+xml,*/*;q=0.8")).await
}

/// The answer without following redirects: its status and its location.
pub async fn redirect(register: &Register, path: &str, accept: &str) -> (u16, String) {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let answer = client.get(format!("{}{path}", register.url)).header("accept", accept).send().await.unwrap();
    let location = answer.headers().get("location").map(|location| location.to_str().unwrap().to_owned());
    (answer.status().as_u16(), location.unwrap_or_default())
}

/// The text between two marks.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap_or_else(|| panic!("{start} is missing")) + start.len();
    let rest = &text[from..];
    &rest[..rest.find(end).unwrap()]
}

/// The digits of a text as a number.
pub fn number(text: &str) -> u64 {
    text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// The total that the heading of a list shows.
pub fn shown_total(page: &str) -> u64 {
    number(between(between(page, "class=\"sum\">", "</p>"), "<strong>", "</strong>"))
}

#[test]
fn every_page_opens_in_every_language() {
    on_both(async |register| {
        for language in enabled() {
            let prefix = if language.code() == "en" { String::new() } else { format!("/{}", language.code()) };
            for path in PAGES {
                let address = format!("{prefix}{path}");
                let page = open(&register, &address).await;
                assert_eq!(page.status, 200, "{address}: {}", page.text);
                assert!(page.text.starts_with("<!DOCTYPE html><html lang=\""), "{address}");
                assert_eq!(between(&page.text, "<html lang=\"", "\""), language.code(), "{address}");
                assert_eq!(page.text.matches("<h1").count(), 1, "{address} has one heading of the first level");
                assert_eq!(page.headers["content-type"], "text/html; charset=utf-8");
                assert!(page.headers.contains_key("etag"), "{address}");
            }
        }
    });
}

#[test]
fn files_of_the_board_hold_what_it_shows() {
    on_both(async |register| {
        let board = open(&register, "/plans/eu-plan-thb-2005?overdue=true").await.text;
        let file = "/v1/actions?overdue=true&amp;plan=eu-plan-thb-2005&amp;format=csv";
        assert!(board.contains(&format!("href=\"{file}\"")), "the CSV file has the filter");
        let rows = register.answer(&file.replace("&amp;", "&")).await.text.lines().count() as u64 - 1;
        assert_eq!(rows, board.matches("<tr id=\"a").count() as u64);
    });
}

#[test]
fn pages_of_lists_continue_by_number() {
    on_both(async |register| {
        let second = open(&register, "/projects?page=2").await.text;
        let data = register.get("/v1/projects?page=2").await;
        for item in data["items"].as_array().unwrap() {
            assert!(second.contains(&format!("/projects/{}\"", item["id"].as_str().unwrap())));
        }
        assert!(
            second.contains("aria-current=\"page\"")
                && second.contains("rel=\"prev\"")
                && second.contains("rel=\"next\"")
        );
    });
}

#[test]
fn one_view_has_one_address() {
    on_both(async |register| {
        for (path, expected) in [
            ("/projects?theme=&country=UA&page=1", "/projects?country=UA"),
            ("/projects?theme=protection&theme=prevention", "/projects?theme=prevention&theme=protection"),
            ("/projects?sort=-start&country=UA", "/projects?country=UA&sort=-start"),
            ("/plans/eu-plan-thb-2005?responsible=&overdue=true", "/plans/eu-plan-thb-2005?overdue=true"),
        ] {
            assert_eq!(redirect(&register, path, "text/html").await, (303, expected.to_owned()), "{path}");
        }
        for (path, expected) in [
            ("/countries/ua", "/countries/UA"),
            ("/countries/UKR", "/countries/UA"),
            ("/countries/EL", "/countries/GR"),
            ("/countries/UK", "/countries/GB"),
            ("/projects/12401-11-SE-10", "/projects/12401-11-se-10"),
            ("/actions/12401-11-se-10", "/projects/12401-11-se-10"),
            ("/id/12401-11-se-10", "/projects/12401-11-se-10"),
            ("/de/id/12401-11-se-10", "/de/projects/12401-11-se-10"),
            ("/organisations/at", "/countries/AT"),
            ("/de", "/de/"),
            ("/revisions", "/changes"),
            ("/plans", "/plans/eu-plan-thb-2005"),
            ("/records/12401-11-se-10", "/projects/12401-11-se-10"),
        ] {
            assert_eq!(redirect(&register, path, "text/html").await, (301, expected.to_owned()), "{path}");
        }
    });
}

#[test]
fn clients_that_ask_for_json_are_led_to_the_data() {
    on_both(async |register| {
        let expected = format!("{}/v1/projects?country=UA", register.url);
        assert_eq!(redirect(&register, "/projects?country=UA", "application/json").await, (303, expected));
        assert_eq!(redirect(&register, "/projects?country=UA", "*/*").await.0, 200);
    });
}

#[test]
fn clients_that_ask_for_html_only_are_led_to_the_page() {
    on_both(async |register| {
        for path in ["/projects?country=UA", "/projects/12401-11-se-10", "/countries/UA"] {
            let expected = format!("{}{path}", register.url);
            assert_eq!(redirect(&register, &format!("/v1{path}"), "text/html").await, (303, expected));
            assert_eq!(redirect(&register, &format!("/v1{path}"), "text/html, */*;q=0.8").await.0, 200);
        }
    });
}

#[test]
fn errors_are_pages_that_lead_on() {
    on_both(async |register| {
        for (path, status, text) in [
            ("/projects/12401-11-bg-60", 404, "12401-11-bg-"),
            ("/countries/XX", 404, "There is no country XX"),
            ("/nowhere", 404, "/nowhere"),
            ("/de/nowhere", 404, "<html lang=\"de\""),
            ("/projects?chaptre=1&country=UA", 400, "chaptre"),
            ("/projects?year=20O6", 400, "year"),
            ("/projects?page=401", 400, "page"),
            ("/projects?country=XX", 400, "country"),
            ("/projects?as_of=2000-01-01", 400, "as_of"),
            ("/changes?page=0", 400, "page"),
            ("/search?q=%22", 400, "q"),
        ] {
            let page = open(&register, path).await;
            assert_eq!(page.status, status, "{path}: {}", page.text);
            assert_eq!(page.headers["content-type"], "text/html; charset=utf-8", "{path}");
            assert!(page.text.contains(text), "{path}: {}", page.text);
            assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        }
        let kept = open(&register, "/projects?chaptre=1&country=UA").await.text;
        let expected = register.get("/v1/projects?country=UA&limit=0").await["total"].as_u64().unwrap();
        assert_eq!(shown_total(&kept), expected, "the list without the faulty filter");
    });
}

#[test]
fn earlier_states_say_so_and_keep_the_date_in_their_links() {
    on_both(async |register| {
        let (header, mut input) = inputs::<Project>(&register.store).await.swap_remove(0);
        let before = input.common.title.clone();
        input.common.title = "A later title".into();
        let revision = PendingRevision::begin(&register.store, author("later")).await.unwrap();
        revision.replace::<Project>(&header.id, None, input).await.unwrap();
        revision.commit().await.unwrap();
        let now = open(&register, &format!("/projects/{}", header.id)).await.text;
        assert!(now.contains("A later title") && !now.contains("class=\"banner\""));
        let then = open(&register, &format!("/projects/{}?as_of=1", header.id)).await.text;
        assert!(then.contains(&maud::html! { (before) }.into_string()) && then.contains("class=\"banner\""));
        assert!(then.contains("/projects?as_of=1") && then.contains("content=\"noindex\""));
    });
}

#[test]
fn texts_of_records_are_harmless() {
    on_both(async |register| {
        let hostile = format!("<script>alert(1)</script>&\"' {} {} مرحبا", "x".repeat(80), "word ".repeat(80));
        let (header, mut input) = inputs::<Project>(&register.store).await.swap_remove(0);
        input.common.title = hostile.clone();
        input.common.summary = hostile.clone();
        input.common.note = Some(hostile.clone());
        input.common.official_text = Some(hostile.clone());
        input.reported.funding_text = Some(hostile.clone());
        input.reported.period_text = Some(hostile.clone());
        input.reported.countries_text = Some(hostile);
        let revision = PendingRevision::begin(&register.store, author("hostile")).await.unwrap();
        revision.replace::<Project>(&header.id, None, input).await.unwrap();
        revision.commit().await.unwrap();
        let id = &header.id;
        for path in [
            format!("/projects/{id}"),
            format!("/embed/projects/{id}"),
            format!("/projects?id={id}"),
            "/search?q=alert".into(),
            "/changes?revision=2".into(),
        ] {
            let page = open(&register, &path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(!page.text.contains("<script>alert"), "{path}");
            assert!(page.text.contains("&lt;script&gt;") || page.text.contains("alert"), "{path} shows the text");
            for data in page.text.split("<script type=\"application/ld+json\">").skip(1) {
                let data = data.split("</script>").next().unwrap();
                serde_json::from_str::<Value>(data).unwrap_or_else(|e| panic!("{path}: {e}: {data}"));
            }
        }
    });
}

#[test]
fn pages_load_only_their_own_files() {
    on_both(async |register| {
        let page = open(&register, "/").await;
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!page.text.contains(" style=\"") && !page.text.contains("<style"));
        assert!(!page.headers.contains_key("set-cookie"));
        for file in ["/assets/register.", "/assets/mark."] {
            let name = between(&page.text, &format!("=\"{file}"), "\"");
            let asset = register.answer(&format!("{file}{name}")).await;
            assert_eq!(asset.status, 200, "{name}");
            assert_eq!(asset.headers["cache-control"], "public, max-age=31536000, immutable");
        }
        let embedded = open(&register, "/embed/projects/12401-11-se-10").await;
        let policy = embedded.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors *"), "{policy}");
        assert!(!embedded.headers.contains_key("x-frame-options") && page.headers.contains_key("x-frame-options"));
    });
}

/// A browser applies the headers of 304 to the page that it has.
#[test]
fn unchanged_pages_keep_their_policy() {
    on_both(async |register| {
        for path in ["/", "/projects", "/embed/projects/12401-11-se-10"] {
            let page = open(&register, path).await;
            let request = register.request("GET", path).header("accept", "text/html");
            let tag = &page.headers["etag"];
            let unchanged = register.send(request.header("if-none-match", tag)).await;
            assert_eq!((unchanged.status.as_u16(), unchanged.text.as_str()), (304, ""), "{path}");
            assert!(!unchanged.headers.contains_key("content-security-policy"), "{path}");
            assert_eq!(unchanged.headers.get("x-frame-options"), page.headers.get("x-frame-options"), "{path}");
        }
    });
}

#[test]
fn pages_keep_their_budgets() {
    on_both(async |register| {
        for path in ["/", "/projects", "/plans/eu-plan-thb-2005", "/organisations/iom"] {
            let request = register.request("GET", path).header("accept", "text/html").header("accept-encoding", "gzip");
            let bytes = request.send().await.unwrap().bytes().await.unwrap();
            assert!(bytes.len() <= 60_000, "{path} has {} bytes", bytes.len());
        }
        // The first page reads the reference data, and the record that the front page shows as an example.
        let (_, anew) = register.cold_and_warm(["/projects/12401-11-se-10", "/"]).await;
        assert!(anew <= 20, "the front page takes {anew} statements");
    });
}

#[test]
fn pages_work_below_a_path() {
    on_sqlite_at("https://example.org/thb", async |register| {
        let page = open(&register, "/de/projects").await.text;
        assert!(page.contains("href=\"/thb/de/countries\""), "links begin with the path of the public URL");
        assert!(page.contains("href=\"https://example.org/thb/de/projects\""), "the canonical address is absolute");
        assert!(page.contains("src=\"/thb/assets/register."));
    });
}

#[test]
fn search_engines_find_every_record() {
    on_both(async |register| {
        let map = register.answer("/sitemap.xml").await;
        assert_eq!(map.headers["content-type"], "application/xml; charset=utf-8");
        assert!(map.text.starts_with("<?xml"));
        for path in ["/projects/12401-11-se-10", "/actions/16633-06-1.1.a", "/countries/UA", "/organisations/iom"] {
            assert!(map.text.contains(&format!("<loc>{}{path}</loc>", register.url)), "{path}");
        }
        let robots = register.answer("/robots.txt").await.text;
        assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml", register.url)));
    });
}

#[test]
fn records_and_charts_can_be_embedded() {
    on_both(async |register| {
        let described = async |path: &str| {
            let query = serde_html_form::to_string([("url", format!("{}{path}", register.url))]).unwrap();
            let found = register.get(&format!("/oembed?{query}&maxwidth=480")).await;
            assert_eq!(
                (&found["type"], &found["version"], &found["width"]),
                (&"rich".into(), &"1.0".into(), &480.into())
            );
            between(found["html"].as_str().unwrap(), "src=\"", "\"").replace("&amp;", "&")
        };
        for (path, embedded) in [
            ("/projects/12401-11-se-10", "/embed/projects/12401-11-se-10"),
            ("/de/agreements/12401-11-europol-a1-04", "/de/embed/agreements/12401-11-europol-a1-04"),
            ("/projects?country=UA&sort=title&page=2", "/embed/projects?country=UA"),
            ("/el/actions", "/el/embed/actions"),
        ] {
            assert_eq!(described(path).await, format!("{}{embedded}", register.url), "{path}");
            let frame = open(&register, embedded).await;
            assert_eq!(frame.status, 200, "{embedded}");
            assert!(frame.headers["content-security-policy"].to_str().unwrap().contains("frame-ancestors *"));
            assert!(frame.text.contains("<base target=\"_top\">"), "links leave the frame");
            let page = open(&register, path).await.text;
            assert!(page.contains("type=\"application/json+oembed\""), "{path}");
            assert!(page.contains("&lt;iframe src=&quot;"), "{path} has the code to copy");
        }
        let charts = open(&register, "/embed/projects?country=UA").await.text;
        assert_eq!(json!(shown_total(&charts)), register.get("/v1/projects?country=UA&limit=0").await["total"]);
        for missing in ["/embed/projects/unknown", "/embed/projects?country=XX"] {
            let error = open(&register, missing).await;
            assert!(error.status.is_client_error());
            assert!(error.headers["content-security-policy"].to_str().unwrap().contains("frame-ancestors *"));
        }
        for (url, status) in [
            ("https://elsewhere.example/x".to_owned(), 400),
            (format!("{}/countries/UA", register.url), 404),
            (format!("{}/projects/unknown", register.url), 404),
            (format!("{}/nowhere", register.url), 400),
        ] {
            assert_eq!(register.answer(&format!("/oembed?url={url}")).await.status, status, "{url}");
        }
        let url = format!("{}/projects/12401-11-se-10", register.url);
        assert_eq!(register.answer(&format!("/oembed?url={url}&format=xml")).await.status, 400);
        let faulty = register.answer("/oembed?maxwidth=x").await.json();
        assert_eq!(each(&faulty["errors"], "/name"), ["maxwidth", "url"]);
        for (spelling, embedded) in [
            ("/embed/projects/12401-11-SE-10", "/embed/projects/12401-11-se-10"),
            ("/embed/agreements/12401-11-se-10", "/embed/projects/12401-11-se-10"),
        ] {
            assert_eq!(redirect(&register, spelling, "text/html").await, (301, embedded.to_owned()));
        }
    });
}

#[test]
fn a_sum_leads_to_the_records_behind_it() {
    on_both(async |register| {
        let list = open(&register, "/projects?country=NG").await.text;
        assert!(list.contains("href=\"/projects/stats?country=NG\""));
        let page = open(&register, "/projects/stats?country=NG").await.text;
        let data = register.get("/v1/projects/stats?country=NG&explain=true").await;
        let records = data["groups"][0]["explanation"]["records"].as_array().unwrap();
        let body = between(&page, "<tbody>", "</tbody>");
        assert_eq!(body.matches("<tr>").count(), records.len());
        for record in records {
            let row = body
                .split("<tr>")
                .find(|row| row.contains(&format!("<code>{}</code>", record["id"].as_str().unwrap())));
            let counted = row.unwrap().rsplit_once("<td class=\"n\"").unwrap().1;
            match record["counted_eur"].as_str() {
                Some(amount) => {
                    assert_eq!(number(between(counted, ">", "</td>")).to_string(), amount.replace(".00", ""));
                }
                None => assert!(!counted.contains('€'), "{record}"),
            }
            if let Some(other) = record["counted_record"].as_str() {
                assert!(row.unwrap().contains(&format!("href=\"/projects/{other}\"")), "{record}");
            }
        }
        let canonical = redirect(&register, "/projects/stats?sort=title&explain=true&country=NG", "text/html").await;
        assert_eq!(canonical, (303, "/projects/stats?country=NG".to_owned()));
    });
}
