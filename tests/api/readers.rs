//! The connections that lists and records are read over.
use crate::support::on_both;
use futures_util::poll;
use thb_register::kinds::projects::Project;
use thb_register::page::{Limit, List};
use thb_register::service::{self, Bounds, Lists, Store, Written};

/// A caller may go away at any moment: whoever comes next over the same connection is answered as if nothing had been asked before.
#[test]
fn what_is_given_up_spoils_nothing() {
    on_both(async |register| {
        let store = Store::open(&register.database_url, Bounds { connections: 2, records: 0 }).await.unwrap();
        let list = || Lists::<Project> { limit: Limit::try_from(20).unwrap(), ..List::default() };
        let read = async || {
            let page = service::list::<Project, Written>(&store, list()).await.unwrap();
            serde_json::to_string(&page.items).unwrap()
        };
        let expected = read().await;
        let mut given_up = 0;
        for turns in 1..60 {
            let mut asked = Box::pin(service::list::<Project, Written>(&store, list()));
            let mut answered = false;
            for _ in 0..turns {
                answered = answered || poll!(&mut asked).is_ready();
                tokio::task::yield_now().await;
            }
            given_up += usize::from(!answered);
            drop(asked);
            assert_eq!(read().await, expected, "after {turns} turns");
        }
        // SQLite mostly answers before anybody could go away.
        assert!(given_up > 10 || register.database_url.starts_with("sqlite:"), "{given_up}");
        store.close().await.unwrap();
    });
}
