//! Streams of changes: server-sent events, and the subscription of GraphQL.
use super::registers::{Registers, on_both_databases};
use super::secret;
use crate::support::Register;
use entity::Revision;
use futures_util::StreamExt;
use reqwest::Response;
use serde_json::{Value, json};
use std::pin::pin;
use std::time::Duration;
use thb_register::service::change_stream::follow;
use thb_register::service::changes::FeedPosition;
use thb_register::store::Scope;
use tokio::time::timeout;

/// The maximum time to wait for an event.
const PATIENCE: Duration = Duration::from_secs(20);

/// Reads a stream until it has this number of events.
async fn read(response: &mut Response, text: &mut String, events: usize) {
    while text.matches("\n\nid: ").count() + usize::from(text.starts_with("id: ")) < events || !text.ends_with("\n\n") {
        let chunk = timeout(PATIENCE, response.chunk()).await.expect("the server must send an event").unwrap().unwrap();
        text.push_str(std::str::from_utf8(&chunk).unwrap());
    }
}

async fn open(register: &Register, after: i64) -> Response {
    let path = format!("/v1/changes/stream?after={after}");
    register.request("GET", &path).send().await.unwrap()
}

/// The last change is public and written while both clients listen. Events of restricted changes would arrive before it.
#[test]
fn restricted_records_leave_no_trace_in_server_sent_events() {
    on_both_databases(async |registers| {
        let total = registers.public.get("/v1/changes?limit=1").await["total"].as_u64().unwrap();
        let Registers { public, full } = registers;
        let (mut expected, mut found) = (open(public, 0).await, open(full, 0).await);
        let (mut texts, total) = ([String::new(), String::new()], usize::try_from(total).unwrap());
        read(&mut expected, &mut texts[0], total).await;
        registers.change_publicly().await;
        read(&mut expected, &mut texts[0], total + 1).await;
        read(&mut found, &mut texts[1], total + 1).await;
        assert_eq!(texts[0].replace(&public.url, ""), texts[1].replace(&full.url, ""));
        assert!(!texts[1].contains(secret::WORDS[0]));
    });
}

#[test]
fn restricted_records_leave_no_trace_in_the_subscription() {
    on_both_databases(async |registers| {
        let document = r#"subscription { recordChanged(kinds: [PROJECT, COOPERATION], after: "1") {
            revision at kind id recordId event title url cursor record { id ... on Project { title sameAs { id } reportedAgain { totalCount } }
            ... on CooperationRecord { title agreement { id title } } } } }"#;
        let of = |register: &Register| -> Value {
            let event = register.socket(document).to_string();
            serde_json::from_str(&event.replace(&register.url, "")).unwrap()
        };
        let first = [of(&registers.public), of(&registers.full)];
        assert_eq!(first[0], first[1]);
        assert!(first[0]["data"]["recordChanged"]["recordId"].is_string(), "{}", first[0]);
        let [expected, found] =
            [changes(&registers.public, Scope::Public).await, changes(&registers.full, Scope::Public).await];
        assert_eq!(expected, found);
        let all = json!(changes(&registers.full, Scope::Restricted).await).to_string();
        assert!(all.contains(secret::WORDS[0]), "the restricted scope must receive the restricted changes");
    });
}

/// Returns the existing changes after the first revision that a subscriber receives, without the URL of the register.
async fn changes(register: &Register, scope: Scope) -> Vec<Value> {
    let after = Some(FeedPosition::Revision(Revision(1)));
    let mut stream = pin!(follow(register.store.clone(), scope, after).await.unwrap());
    let mut changes = vec![];
    while let Ok(Some(change)) = timeout(Duration::from_millis(500), stream.next()).await {
        let change = json!(change.unwrap()).to_string().replace(&register.url, "");
        changes.push(serde_json::from_str(&change).unwrap());
    }
    changes
}
