//! When a request has asked for all that it can: what the fields of one level want is gathered until then, however long the level
//! is and however busy the machine.
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use tokio::sync::watch::{Receiver, Sender, channel};

/// A future that says each time that it waits for others, and has nothing left to do by itself.
pub struct Quiet<F> {
    inner: Pin<Box<F>>,
    woken: Arc<Woken>,
    told: Sender<u64>,
}

/// Counts the times that it was quiet.
pub type Ear = Receiver<u64>;

/// Whether the future has woken itself: then it only pauses, and goes on at once.
struct Woken {
    itself: AtomicBool,
    outer: Mutex<Option<Waker>>,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.itself.store(true, Ordering::SeqCst);
        let outer = self.outer.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(outer) = outer {
            outer.wake();
        }
    }
}

/// What says when it is quiet, and what listens to that.
pub fn ear() -> (Sender<u64>, Ear) {
    channel(0)
}

impl<F: Future> Quiet<F> {
    pub fn new(inner: F, told: Sender<u64>) -> Self {
        let woken = Woken { itself: AtomicBool::new(false), outer: Mutex::new(None) };
        Self { inner: Box::pin(inner), woken: Arc::new(woken), told }
    }
}

impl<F: Future> Future for Quiet<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, ctx: &mut Context<'_>) -> Poll<F::Output> {
        *self.woken.outer.lock().unwrap_or_else(PoisonError::into_inner) = Some(ctx.waker().clone());
        self.woken.itself.store(false, Ordering::SeqCst);
        let waker = Waker::from(self.woken.clone());
        let polled = self.inner.as_mut().poll(&mut Context::from_waker(&waker));
        if polled.is_pending() && !self.woken.itself.load(Ordering::SeqCst) {
            self.told.send_modify(|times| *times += 1);
        }
        polled
    }
}
