//! A writer that changes projects while a test reads, and stores the state of every revision.
use crate::support::{author, inputs};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use thb_register::kinds::projects::{Project, ProjectInput};
use thb_register::service::write::PendingRevision;
use thb_register::store::Store;
use tokio::task::JoinHandle;

/// The title of each project.
type State = BTreeMap<String, String>;

pub struct Writer {
    states: Arc<Mutex<BTreeMap<i64, State>>>,
    done: Arc<AtomicBool>,
    writing: JoinHandle<()>,
}

impl Writer {
    /// Adds projects up to this number, and starts to change them.
    pub async fn start(store: &Store, projects: usize) -> Self {
        let (_, sample) = inputs::<Project>(store).await.remove(0);
        let change = PendingRevision::begin(store, author("fills")).await.unwrap();
        let mut state: State = BTreeMap::new();
        for (head, input) in inputs::<Project>(store).await {
            state.insert(head.id, input.common.title);
        }
        let more = projects - state.len();
        let records: Vec<_> =
            (0..more).map(|number| (format!("made-{number:04}"), with_title(&sample, number % 7))).collect();
        change.add::<Project>(&records).await.unwrap();
        state.extend(records.into_iter().map(|(id, input)| (id, input.common.title)));
        let first = change.commit().await.unwrap();
        let states = Arc::new(Mutex::new(BTreeMap::from([(first.0, state.clone())])));
        let done = Arc::new(AtomicBool::new(false));
        let (writer_states, is_done, store) = (states.clone(), done.clone(), store.clone());
        let writing = tokio::spawn(async move {
            let mut round = 0;
            while !is_done.load(Ordering::Relaxed) {
                round += 1;
                write(&store, &sample, &mut state, round, &writer_states).await;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        Self { states, done, writing }
    }

    /// Returns the latest revision that is certainly committed.
    pub fn newest(&self) -> i64 {
        let states = self.states.lock().unwrap();
        *states.keys().rev().nth(1).or(states.keys().next()).unwrap()
    }

    pub fn state(&self, revision: i64) -> State {
        self.states.lock().unwrap()[&revision].clone()
    }

    /// Stops the writer. Returns the number of revisions.
    pub async fn stop(self) -> usize {
        self.done.store(true, Ordering::Relaxed);
        self.writing.await.unwrap();
        self.states.lock().unwrap().len()
    }
}

/// Writes a revision: it replaces three projects, removes one and adds one.
async fn write(
    store: &Store,
    sample: &ProjectInput,
    state: &mut State,
    round: usize,
    states: &Mutex<BTreeMap<i64, State>>,
) {
    let change = PendingRevision::begin(store, author("writes")).await.unwrap();
    for step in 0..3 {
        let id = state.keys().nth((round * 97 + step * 389) % state.len()).unwrap().clone();
        let input = with_title(sample, (round + step) % 9);
        state.insert(id.clone(), input.common.title.clone());
        change.replace::<Project>(&id, None, input).await.unwrap();
    }
    let removed = state.keys().nth((round * 53) % state.len()).unwrap().clone();
    change.remove::<Project>(&removed, None).await.unwrap();
    state.remove(&removed);
    let (id, input) = (format!("late-{round:04}"), with_title(sample, round % 5));
    state.insert(id.clone(), input.common.title.clone());
    change.add::<Project>(&[(id, input)]).await.unwrap();
    // The state is stored before the commit, so that readers of the revision find it.
    states.lock().unwrap().insert(change.revision.0, state.clone());
    change.commit().await.unwrap();
}

/// Returns a project whose title is one of a few, so that the order depends on the id too.
fn with_title(sample: &ProjectInput, number: usize) -> ProjectInput {
    let mut input = sample.clone();
    input.common.title = format!("Title {number}");
    input
}
