//! Pages of lists show the total, the sum and the order of the data, for every filter of every kind.
use crate::answers::each;
use crate::model::{ListQuery, Modelled, World, all_filters, filter_of};
use crate::support::{Register, address, check_property, on_both};
use serde_json::json;
use std::collections::BTreeSet;
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;

#[test]
fn pages_of_actions_agree_with_the_data() {
    pages_agree_with_the_data::<Action>();
}

#[test]
fn pages_of_projects_agree_with_the_data() {
    pages_agree_with_the_data::<Project>();
}

#[test]
fn pages_of_agreements_agree_with_the_data() {
    pages_agree_with_the_data::<Agreement>();
}

#[test]
fn pages_of_cooperation_agree_with_the_data() {
    pages_agree_with_the_data::<Cooperation>();
}

/// Checks the first and the last known value of each filter, then random queries.
fn pages_agree_with_the_data<R: Modelled>() {
    let filters = all_filters::<R>();
    let known: BTreeSet<&str> = filters.iter().map(|(name, _)| name.as_str()).collect();
    let all = json!(R::Filter::default());
    let missing: Vec<&String> = all.as_object().unwrap().keys().filter(|name| !known.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "no values are known of the filters {missing:?}");
    on_both(async |register| {
        World::with_random_records().add_random_records(&register.store).await;
        for (name, values) in &filters {
            let some: BTreeSet<&String> = values.first().into_iter().chain(values.last()).collect();
            for value in some {
                let filter = filter_of(&[(name.clone(), value.clone())]);
                check(&register, &ListQuery::<R> { filter, q: None, sort: vec![], as_of: false }).await;
            }
        }
        check_property(20, &ListQuery::<R>::any(), async |query| check(&register, &query).await);
    });
}

async fn check<R: Modelled>(register: &Register, query: &ListQuery<R>) {
    let question = address(&format!("/{}", R::PATH), &query.pairs());
    let page = register.send(register.request("GET", &question).header("accept", "text/html")).await;
    assert_eq!(page.status, 200, "{question}");
    let data = register.get(&format!("/v1{question}")).await;
    assert_eq!(json!(shown_total(&page.text)), data["total"], "{question}");
    assert_eq!(shown_records(&page.text, R::PATH), each(&data["items"], "/id"), "{question}");
    let statistics = address(&format!("/v1/{}/stats", R::PATH), &ListQuery { sort: vec![], ..query.clone() }.pairs());
    let sum = register.get(&statistics).await["amount_eur"].take();
    assert_eq!(json!(shown_sum(&page.text)), sum, "{question}");
}

/// The total in the heading of a list.
fn shown_total(page: &str) -> u64 {
    let total = page.split_once("class=\"sum\"><strong>").unwrap().1.split_once("</strong>").unwrap().0;
    total.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// The sum in the heading of a list.
fn shown_sum(page: &str) -> Option<&str> {
    Some(page.split_once("<data value=\"")?.1.split_once('"').unwrap().0)
}

/// The ids of the records in the table of a list.
fn shown_records<'a>(page: &'a str, path: &str) -> Vec<&'a str> {
    let Some((_, table)) = page.split_once("<table class=\"results") else { return vec![] };
    let rows = table.split_once("</table>").unwrap().0.split("<tr").skip(2);
    let link = format!("href=\"/{path}/");
    rows.map(|row| row.split_once(&link).unwrap().1.split(['"', '?']).next().unwrap()).collect()
}
