//! Two registers that differ only in restricted records.
use super::secret::{self, Samples};
use crate::support::{Register, inputs, on_both_in_pairs};
use chrono::Utc;
use entity::RevisionId;
use entity::vocabulary::Access;
use thb_register::kinds;
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::{Cooperation, CooperationInput};
use thb_register::kinds::projects::{Project, ProjectInput};
use thb_register::service::write::{NewRevision, PendingRevision};
use thb_register::store::Store;

/// The latest revision of both registers.
pub const NEWEST: i64 = 4;
/// A public cooperation record. In the register with secrets it is a step of a restricted agreement.
pub const STEP: &str = "public-step";

/// Two registers with the same public records and the same revisions.
pub struct Registers {
    /// Without restricted records.
    pub public: Register,
    /// With restricted records.
    pub full: Register,
}

/// Runs a test on two such registers, on both databases.
pub fn on_both_databases(test: impl AsyncFn(&Registers)) {
    on_both_in_pairs(async |public, full| {
        let registers = Registers { public, full };
        registers.fill().await;
        test(&registers).await;
    });
}

/// Public records that the test changes, by their place in the bundled package.
pub struct PublicRecords {
    pub original: String,
    /// Projects that repeat another project.
    pub repeated: Vec<(String, ProjectInput)>,
    pub agreement: String,
    pub step: CooperationInput,
}

impl PublicRecords {
    pub async fn read(store: &Store) -> Self {
        let projects = inputs::<Project>(store).await;
        let repeated = projects.iter().filter(|(_, input)| input.reported.amount_eur().is_some()).take(3);
        let repeated: Vec<_> = repeated.map(|(header, input)| (header.id.clone(), input.clone())).collect();
        let original = projects.iter().find(|(header, _)| repeated.iter().all(|(id, _)| *id != header.id)).unwrap();
        Self {
            original: original.0.id.clone(),
            repeated,
            agreement: inputs::<Agreement>(store).await.remove(0).0.id,
            step: inputs::<Cooperation>(store).await.remove(0).1,
        }
    }
}

impl Registers {
    async fn fill(&self) {
        let samples = Samples::read(&self.public.store).await;
        let records = PublicRecords::read(&self.public.store).await;
        let revisions: [NewRevision; 3] = std::array::from_fn(|_| new_revision());
        let [second, third, fourth] = revisions;
        for is_full in [false, true] {
            let store = if is_full { &self.full.store } else { &self.public.store };
            revision_2(store, second.clone(), &samples, &records, is_full).await;
            revision_3(store, third.clone(), &samples, &records, is_full).await;
            revision_4(store, fourth.clone(), &records).await;
        }
    }

    /// Adds a public change to both registers.
    pub async fn change_publicly(&self) {
        let records = PublicRecords::read(&self.public.store).await;
        let new = new_revision();
        for store in [&self.public.store, &self.full.store] {
            revision_4(store, new.clone(), &records).await;
        }
    }
}

/// Returns a revision for both registers. Equal ids and times give equal cursors.
pub fn new_revision() -> NewRevision {
    NewRevision { id: RevisionId::random(), actor: "tester".into(), at: Utc::now(), reason: "test".into() }
}

/// Adds the restricted records and public ones that refer to them.
async fn revision_2(store: &Store, new: NewRevision, samples: &Samples, records: &PublicRecords, is_full: bool) {
    let mut change = PendingRevision::begin(store, new).await.unwrap();
    change.reference_data_changed().await.unwrap();
    if is_full {
        secret::insert_reference_data(&change.tx).await;
        let project = samples.restricted_project(&records.original);
        let mut once_public = project.clone();
        once_public.common.access = Access::Public;
        let projects = [(secret::PROJECT, &project), (secret::REMOVED, &project), (secret::ONCE_PUBLIC, &once_public)];
        let projects = projects.map(|(id, input)| (id.to_owned(), input.clone()));
        change.add::<Project>(&projects).await.unwrap();
        let agreement = samples.restricted_agreement(&records.agreement);
        change.add::<Agreement>(&[(secret::AGREEMENT.into(), agreement)]).await.unwrap();
        let cooperation = samples.restricted_cooperation(&records.agreement);
        change.add::<Cooperation>(&[(secret::COOPERATION.into(), cooperation)]).await.unwrap();
        change.add::<Action>(&[(secret::ACTION.into(), samples.restricted_action())]).await.unwrap();
    }
    let step = CooperationInput { agreement: is_full.then(|| secret::AGREEMENT.into()), ..records.step.clone() };
    change.add::<Cooperation>(&[(STEP.into(), step)]).await.unwrap();
    for (number, (id, input)) in records.repeated.iter().enumerate() {
        let mut input = input.clone();
        // The first two repeat a restricted report and a public one. The third repeats only the restricted one.
        let restricted = is_full.then(|| secret::PROJECT.to_owned());
        let public = (number < 2).then(|| records.original.clone());
        input.reported.same_as = restricted.into_iter().chain(public).collect();
        change.replace::<Project>(id, None, input).await.unwrap();
    }
    kinds::index(&change.tx).await.unwrap();
    change.commit().await.unwrap();
}

/// Restricts a record that was public, and removes a restricted one.
async fn revision_3(store: &Store, new: NewRevision, samples: &Samples, records: &PublicRecords, is_full: bool) {
    let change = PendingRevision::begin(store, new).await.unwrap();
    if is_full {
        let restricted = samples.restricted_project(&records.original);
        change.replace::<Project>(secret::ONCE_PUBLIC, None, restricted).await.unwrap();
        change.remove::<Project>(secret::REMOVED, None).await.unwrap();
    }
    change.commit().await.unwrap();
}

/// Changes a public record in both registers.
async fn revision_4(store: &Store, new: NewRevision, records: &PublicRecords) {
    let change = PendingRevision::begin(store, new).await.unwrap();
    let title = format!("Step, as revision {} has it", change.revision.0);
    let current = change.current::<Cooperation>().await.unwrap();
    let (_, mut step) = current.into_iter().find(|(header, _)| header.id == STEP).unwrap();
    step.common = records.step.common.clone();
    step.common.title = title;
    change.replace::<Cooperation>(STEP, None, step).await.unwrap();
    change.commit().await.unwrap();
}
