//! Database connections of requests.
use crate::support::on_both;
use futures_util::{StreamExt, poll};
use std::time::Duration;
use thb_register::kinds::projects::Project;
use thb_register::query::paging::{ListRequest, PageSize, PageWindow};
use thb_register::service::change_stream::follow;
use thb_register::service::queries;
use thb_register::service::record::RecordListRequest;
use thb_register::service::record_json::RecordJson;
use thb_register::store::{Limits, Scope, Store};

/// A client may disconnect at any time. The next request on the same connection gets a full response.
#[test]
fn connections_survive_dropped_requests() {
    on_both(async |register| {
        let limits = Limits { connections: 2, record_cache: 0 };
        let store = Store::open(&register.database_url, limits).await.unwrap();
        let window = PageWindow { limit: PageSize::try_from(20).unwrap(), ..PageWindow::default() };
        let list = || RecordListRequest::<Project> { window: window.clone(), ..ListRequest::default() };
        let read = async || {
            let snapshot = store.snapshot(Scope::Public).await.unwrap();
            let page = queries::list::<Project, RecordJson>(&snapshot, list()).await.unwrap();
            serde_json::to_string(&page.items).unwrap()
        };
        let expected = read().await;
        let mut dropped = 0;
        for turns in 1..60 {
            let mut request = Box::pin(read());
            let mut is_answered = false;
            for _ in 0..turns {
                is_answered = is_answered || poll!(&mut request).is_ready();
                tokio::task::yield_now().await;
            }
            dropped += usize::from(!is_answered);
            drop(request);
            assert_eq!(read().await, expected, "after {turns} turns");
        }
        // On SQLite most requests finish before they can be dropped.
        assert!(dropped > 10 || register.database_url.starts_with("sqlite:"), "{dropped}");
        store.close().await.unwrap();
    });
}

#[test]
fn waiting_listeners_hold_no_connection() {
    on_both(async |register| {
        let limits = Limits { connections: 2, record_cache: 0 };
        let store = Store::open(&register.database_url, limits).await.unwrap();
        let mut listeners = vec![];
        for _ in 0..5 {
            let mut listener = Box::pin(follow(store.clone(), Scope::Public, None).await.unwrap());
            let waiting = tokio::time::timeout(Duration::from_millis(200), listener.next()).await;
            assert!(waiting.is_err(), "there is no change to receive");
            listeners.push(listener);
        }
        let snapshot = store.snapshot(Scope::Public).await.unwrap();
        let page = queries::list::<Project, RecordJson>(&snapshot, RecordListRequest::<Project>::default()).await;
        assert_eq!(page.unwrap().items.len(), 25);
        drop((snapshot, listeners));
        store.close().await.unwrap();
    });
}
