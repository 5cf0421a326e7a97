//! Pages of lists: their figures lead to lists with the same figure, in one address, and empty lists lead on.
use crate::answers::each;
use crate::site::{between, number, open, redirect, shown_total};
use crate::support::{Register, on_both};
use serde_json::json;
use std::collections::BTreeSet;

/// The links to lists in a text, each with its text.
fn links_to_lists(page: &str) -> Vec<(String, String)> {
    let is_list = |link: &str| {
        let path = link.split('?').next().unwrap();
        let path = path.trim_start_matches("/de");
        link.contains('?') && ["/projects", "/agreements", "/cooperation", "/actions", "/search"].contains(&path)
    };
    let links = page.split("<a ").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        let link = tag.split_once("href=\"")?.1.split('"').next()?.replace("&amp;", "&");
        Some((link, rest.split("</a>").next()?.to_owned()))
    });
    links.filter(|(link, _)| is_list(link)).collect()
}

/// Checks that each link with a figure as its text leads to a list with this total. Returns the figures.
async fn check_figures(register: &Register, html: &str) -> Vec<u64> {
    let mut figures = vec![];
    for (link, text) in links_to_lists(html) {
        let data = register.get(&format!("/v1{}&limit=0", link.trim_start_matches("/de"))).await;
        assert_eq!(data["total"], number(&text), "{link}");
        figures.push(number(&text));
    }
    figures
}

#[test]
fn figures_above_the_agreements_lead_to_their_lists() {
    on_both(async |register| {
        for path in ["/agreements", "/agreements?country=UA", "/de/agreements?agency=none", "/agreements?q=bilateral"] {
            let page = open(&register, path).await.text;
            let stages = between(&page, "<table class=\"plain pipeline\">", "</table>");
            let total =
                register.get(&format!("/v1{}", path.trim_start_matches("/de"))).await["total"].as_u64().unwrap();
            let body = between(stages, "<tbody>", "</tbody>");
            let cells: Vec<&str> = body.split("<td class=\"n heat").skip(1).collect();
            let in_cells: u64 =
                cells.iter().map(|cell| number(between(cell, "\">", "</td>").rsplit("\">").next().unwrap())).sum();
            assert_eq!(in_cells, total, "{path}");
            assert!(!check_figures(&register, stages).await.is_empty());
            check_figures(&register, between(&page, "class=\"as-table\"", "</table>")).await;
        }
    });
}

#[test]
fn figures_above_the_agreements_are_those_of_the_documents() {
    on_both(async |register| {
        let page = open(&register, "/agreements").await.text;
        for (link, figure) in [
            ("agency=europol&amp;stage=in_force", "30"),
            ("agency=frontex&amp;stage=signed", "24"),
            ("agency=none&amp;stage=none", "5"),
            ("milestone=signature&amp;milestone_year=2009", "15"),
            ("milestone=signature&amp;milestone_year=2001", "6"),
        ] {
            assert!(page.contains(&format!("href=\"/agreements?{link}\">{figure}</a>")), "{link}");
        }
        let durations = between(&page, "id=\"durations\"", "</section>");
        let rows = between(durations, "Europol · Operational agreement · Days since", "</table>");
        for (milestone, agreements, days) in [
            ("Data protection report approved by the Management Board", "7", "107"),
            ("Draft approved by the Council", "6", "491"),
            ("Entry into force", "7", "745"),
        ] {
            let row = between(rows, &format!("{milestone} <span"), "</tr>");
            assert!(row.contains(&format!("({agreements})")) && row.contains(&format!(">{days}</td>")), "{row}");
        }
        let data = durations.rsplit("href=\"").next().unwrap().split('"').next().unwrap();
        assert_eq!(register.get(data).await["total"], 116, "{data}");
        let latest = between(&page, "id=\"latest\"", "</section>");
        assert!(between(latest, "<li>", "</li>").contains("href=\"/agreements/12401-11-it-05\""), "{latest}");
        assert!(latest.contains("Signature · <time datetime=\"2011-03\">March 2011</time>"), "{latest}");
        let ratified = open(&register, "/agreements?milestone=ratification").await.text;
        assert!(!ratified.contains("milestone_year="), "signatures lie outside of this filter");
        let second = open(&register, "/agreements?page=2").await.text;
        assert!(!second.contains("pipeline"), "only the first page has the overview");
    });
}

#[test]
fn empty_lists_name_the_filters_to_remove() {
    on_both(async |register| {
        let page = open(&register, "/projects?country=BR&form=campaign&theme=research").await.text;
        for (link, text, count) in [
            ("form=campaign&amp;theme=research", "Without “Country: Brazil”", "1 project"),
            ("country=BR&amp;theme=research", "Without “Form of activity: Campaign”", "1 project"),
            ("country=BR&amp;form=campaign", "Without “Theme: Research”", "2 projects"),
        ] {
            assert!(page.contains(&format!("<a href=\"/projects?{link}\">{text}</a> <b>{count}</b>")), "{text}");
        }
        let group = |name: &str| between(&page, &format!("<h3>{name}</h3>"), "</fieldset>");
        assert!(
            group("Theme")
                .contains("<li class=\"zero\"><label><input type=\"checkbox\" name=\"theme\" value=\"none\">")
        );
        assert_eq!(group("Theme").matches("<li").count(), 6, "five themes and no theme");
        assert!(!group("Reported by").contains("<li"), "every record has a reporter");
        assert!(page.contains("<details class=\"facet\"><summary><h3>Reported by</h3>"), "an empty group is closed");
        assert!(!page.contains("id=\"use\""), "there is no data to use");
        let excluded = open(&register, "/projects?not_has_funding=true&country=BR&not_country=BR").await.text;
        assert!(excluded.contains("Country not: Brazil"), "{excluded}");
    });
}

#[test]
fn lists_write_amounts_in_whole_euros() {
    on_both(async |register| {
        let requested = open(&register, "/projects?id=12401-11-bg-14").await.text;
        assert!(requested.contains("<span class=\"hint\">requested €462,090</span>"));
        let record = open(&register, "/projects/12401-11-bg-14").await.text;
        assert!(record.contains("requested €462,090"));
        for page in 1..=12 {
            let list = open(&register, &format!("/projects?page={page}")).await.text;
            let table = between(&list, "<table class=\"results\"", "</table>");
            for amount in table.split('€').skip(1) {
                let figure = amount.split(|c: char| !c.is_ascii_digit() && ![',', '.'].contains(&c)).next().unwrap();
                assert!(!figure.contains('.'), "€{figure} on page {page}");
            }
        }
        let all = open(&register, "/projects").await.text;
        let roles = between(&all, "class=\"list-head\"", "class=\"facets\"");
        assert!(roles.contains("EU contribution <a href=\"/projects/stats\">€46.3 million</a>"), "{roles}");
        assert!(all.contains("each project counted once"));
        for path in ["/agreements", "/cooperation"] {
            assert!(!open(&register, path).await.text.contains("each project counted once"), "{path}");
        }
    });
}

#[test]
fn links_to_lists_do_not_redirect() {
    on_both(async |register| {
        let mut links = BTreeSet::new();
        for path in [
            "/projects?country=UA&sort=-start&as_of=1",
            "/agreements?country=UA&milestone=signature",
            "/de/cooperation?kind=contact&sort=title&page=2",
            "/actions?responsible=council&late=true",
            "/projects?country=BR&form=campaign&theme=research",
            "/projects/stats?country=NG",
            "/embed/projects?theme=research",
            "/search?q=trafficking&kind=project&page=2",
            "/countries/UA?as_of=1",
            "/plans/eu-plan-thb-2005?overdue=true",
        ] {
            let page = open(&register, path).await;
            assert_eq!(page.status, 200, "{path}");
            let found = links_to_lists(&page.text);
            assert!(!found.is_empty(), "{path}");
            links.extend(found.into_iter().map(|(link, _)| link));
        }
        for link in links {
            assert_eq!(redirect(&register, &link, "text/html").await, (200, String::new()), "{link}");
        }
    });
}

#[test]
fn tiles_lead_to_rows_or_to_records() {
    on_both(async |register| {
        let board = open(&register, "/plans/eu-plan-thb-2005?overdue=true").await.text;
        let tiles: Vec<&str> =
            board.split("<a class=\"tile ").skip(1).map(|tile| between(tile, "href=\"", "\"")).collect();
        assert_eq!(tiles.len(), 47);
        let (rows, records): (Vec<&str>, Vec<&str>) = tiles.into_iter().partition(|link| link.starts_with('#'));
        assert_eq!((rows.len(), records.len()), (11, 36));
        for row in rows {
            assert!(board.contains(&format!("<tr id=\"{}\"", &row[1..])), "{row}");
        }
        assert_eq!(open(&register, records[0]).await.status, 200);
        let steps = open(&register, "/cooperation?status=cancelled").await.text;
        assert!(steps.contains("<span class=\"status s-delayed\">Cancelled</span>"));
    });
}

#[test]
fn changes_are_counted_by_kind_in_words() {
    on_both(async |register| {
        let home = open(&register, "/").await.text;
        let changes = open(&register, "/changes").await.text;
        for (kind, path, text) in [
            ("action", "actions", "47 actions"),
            ("project", "projects", "286 projects"),
            ("agreement", "agreements", "116 agreements"),
            ("cooperation", "cooperation", "129 cooperation steps"),
        ] {
            let link = format!("<a href=\"/changes?revision=1&amp;kind={kind}\">{text}</a>");
            assert!(home.contains(&link) && changes.contains(&link), "{text}");
            let latest = between(&home, "<ul class=\"latest\">", "</ul>");
            assert_eq!(latest.matches(&format!("href=\"/{path}/")).count(), 1, "one record of each kind: {latest}");
            let of_kind = open(&register, &format!("/changes?revision=1&kind={kind}")).await.text;
            let listed = between(&of_kind, "<ul class=\"latest\">", "</ul>");
            assert_eq!(listed.matches("<li>").count(), listed.matches(&format!("href=\"/{path}/")).count());
        }
        assert_eq!(open(&register, "/changes?revision=1&kind=plan").await.status, 400);
    });
}

#[test]
fn hits_show_periods_and_amounts() {
    on_both(async |register| {
        let page = open(&register, "/search?q=child+trafficking").await.text;
        assert!(page.contains("<strong>17</strong> records match <em>child trafficking</em>"));
        assert!(page.contains("<span>Commission · 2006–2008 · €89,860 · Zambia</span>"));
    });
}

#[test]
fn texts_follow_the_language() {
    on_both(async |register| {
        for path in
            ["/bg/plans/eu-plan-thb-2005", "/hr/plans/eu-plan-thb-2005", "/bg/agreements/12401-11-europol-a1-04"]
        {
            let page = open(&register, path).await.text;
            assert!(!page.contains("г..") && !page.contains("2006..") && !page.contains("2005.."), "{path}");
        }
        let document = open(&register, "/de/documents/12401-11").await.text;
        let reporters = between(&document, "id=\"reporters\"", "</section>");
        let place = |name: &str| reporters.find(&format!(">{name}</a>")).unwrap_or_else(|| panic!("{name} is missing"));
        let names = ["Belgien", "Deutschland", "Estland", "Niederlande", "Österreich", "Polen", "Zypern"];
        assert!(names.is_sorted_by_key(|name| place(name)));
        let record = open(&register, "/de/projects/12401-11-cz-01").await.text;
        assert!(record.contains("<span>Tschechien</span> <span>Zeile 1</span>"));
        let english = open(&register, "/projects/12401-11-cz-01").await.text;
        assert!(english.contains("<span>Czech Republic</span> <span>row 1</span>"), "as the document has it");
    });
}

/// The query beside a list asks for the same records.
#[test]
fn lists_show_their_graphql_query() {
    on_both(async |register| {
        for path in [
            "/projects?theme=prevention&theme=none&country=UA&start_from=2005&sort=-amount_eur,title",
            "/projects?q=%22human+beings%22&not_form=campaign&single_country=true&amount_eur_from=1000&as_of=1",
            "/agreements?agency=europol&country=UA&stage=in_force",
            "/cooperation?status=planned&kind=negotiation_meeting",
            "/actions?overdue=true&chapter=5",
            "/actions",
        ] {
            let page = open(&register, path).await.text;
            let query = between(&page, "id=\"graphql\">", "</code>").replace("&quot;", "\"");
            let data = register.data(&query, json!({})).await;
            let found = data.as_object().unwrap().values().next().unwrap();
            let expected = register.get(&format!("/v1{path}")).await;
            assert_eq!(found["totalCount"], expected["total"], "{query}");
            assert_eq!(each(&found["nodes"], "/id"), each(&expected["items"], "/id"), "{query}");
        }
    });
}

/// Each bar is the length of the list that it leads to, which is a part of the list with the chart.
#[test]
fn bars_count_parts_of_the_list() {
    on_both(async |register| {
        for path in ["/projects", "/projects?country=NG", "/actions?chapter=3&status=done"] {
            let page = open(&register, path).await.text;
            let total = shown_total(&page);
            let bars = between(between(&page, "<table class=\"bars\">", "</table>"), "<tbody>", "</tbody>");
            let mut rows = bars.split("<tr>").skip(1).peekable();
            assert!(rows.peek().is_some(), "{path}");
            for row in rows {
                let link = between(row, "href=\"", "\"").replace("&amp;", "&");
                let count = number(between(row, "<td class=\"n\">", "</td>"));
                assert!(count <= total, "{path}: {link}");
                assert_eq!(json!(count), register.get(&format!("/v1{link}&limit=0")).await["total"], "{path}: {link}");
            }
        }
    });
}

#[test]
fn lists_leave_out_filters_that_name_nothing() {
    on_both(async |register| {
        for (path, kept, name) in [
            ("/projects?country=XX&theme=prevention", "/v1/projects?theme=prevention&limit=0", "country"),
            ("/projects?country=EL", "/v1/projects?limit=0", "country"),
        ] {
            let page = open(&register, path).await;
            assert_eq!(page.status, 400, "{path}");
            assert_eq!(json!(shown_total(&page.text)), register.get(kept).await["total"], "{path}");
            assert!(page.text.contains(&format!("<code>{name}</code>")), "{path}");
        }
        let early = open(&register, "/projects?as_of=2000-01-01&country=NG").await;
        assert_eq!(early.status, 400);
        assert!(early.text.contains("href=\"/projects?country=NG\""), "the way on keeps the other filters");
    });
}
