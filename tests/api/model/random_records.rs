//! Random records. In the bundled package each agency and each party is also a participant, so a filter that ignores one of these
//! members finds the same records. Random records name organisations in each member separately.
use super::{Modelled, Records, World, texts};
use crate::support::author;
use entity::Edtf;
use entity::vocabulary::{CountryRole, MilestoneKind, OrganisationRole};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::sync::OnceLock;
use thb_register::kinds::actions::Action;
use thb_register::kinds::agreements::Agreement;
use thb_register::kinds::cooperation::Cooperation;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;
use thb_register::store::Store;

/// The organisations in random records and random filters. The first three are agencies.
pub const ORGANISATIONS: [&str; 6] = ["europol", "eurojust", "frontex", "iom", "interpol", "unodc"];
const AGENCIES: [&str; 3] = ["europol", "eurojust", "frontex"];
const COUNTRIES: [&str; 5] = ["UA", "MD", "RU", "NG", "CO"];
const REGIONS: [&str; 4] = ["south-east-europe", "andes", "central-america", "global"];
pub const ROLES: [OrganisationRole; 5] = [
    OrganisationRole::Lead,
    OrganisationRole::Promoter,
    OrganisationRole::Partner,
    OrganisationRole::Funder,
    OrganisationRole::Participant,
];
const MILESTONES: [MilestoneKind; 3] =
    [MilestoneKind::ContactsOpened, MilestoneKind::Signature, MilestoneKind::EntryIntoForce];
/// The number of random records of each kind.
const COUNT: i32 = 60;
/// An ordinal after those of the bundled records.
const FIRST_ORDINAL: i32 = 1_000_000;

/// The references of a random record.
#[derive(Clone, Debug)]
pub struct Mentions {
    countries: Vec<(String, CountryRole)>,
    /// Whether a date of the record is uncertain.
    is_uncertain: bool,
    regions: Vec<String>,
    /// Participants. One organisation may have several roles.
    organisations: Vec<(String, OrganisationRole)>,
    pub agency: Option<String>,
    /// Parties of an agreement, or the counterpart of cooperation: an organisation, or only a name.
    pub parties: Vec<Option<String>>,
    /// Milestones of an agreement. It may have reached one several times.
    pub milestones: Vec<(MilestoneKind, Option<Edtf>)>,
}

impl Mentions {
    fn any() -> impl Strategy<Value = Self> {
        let participant = |id: &str| ROLES.map(|role| (id.to_owned(), role));
        let dates = ["2008", "2009", "2009-11", "2010-04-09", "2009/2010", "../2010"]
            .map(|date| date.parse().unwrap())
            .to_vec();
        let participants: Vec<_> = ORGANISATIONS.into_iter().flat_map(participant).collect();
        (
            subsequence(texts(&COUNTRIES), 0..=3),
            vec(select(vec![CountryRole::Target, CountryRole::Partner]), 3),
            any::<bool>(),
            subsequence(texts(&REGIONS), 0..=2),
            subsequence(participants, 0..=4).prop_shuffle(),
            of(select(texts(&AGENCIES))),
            vec(of(select(texts(&ORGANISATIONS))), 0..=2),
            vec((select(MILESTONES.to_vec()), of(select(dates))), 0..=4),
        )
            .prop_map(
                |(countries, roles, is_uncertain, regions, organisations, agency, parties, milestones)| Self {
                    countries: countries.into_iter().zip(roles).collect(),
                    is_uncertain,
                    regions,
                    organisations,
                    agency,
                    parties,
                    milestones,
                },
            )
    }
}

impl World {
    /// The bundled package at revision 1, and the random records at revision 2. The records are the same in every run.
    pub fn with_random_records() -> &'static Self {
        static WORLD: OnceLock<World> = OnceLock::new();
        WORLD.get_or_init(|| {
            let mut world = Self::read();
            let bundled = world.contents.clone();
            world.contents.actions.extend(draw::<Action>(&bundled.actions));
            world.contents.projects.extend(draw::<Project>(&bundled.projects));
            world.contents.agreements.extend(draw::<Agreement>(&bundled.agreements));
            world.contents.cooperation.extend(draw::<Cooperation>(&bundled.cooperation));
            world.bundled = Some(bundled);
            world
        })
    }

    /// Adds the random records to a register that holds the bundled package.
    pub async fn add_random_records(&self, store: &Store) {
        let change = PendingRevision::begin(store, author("Add drawn records")).await.unwrap();
        change.add::<Action>(self.added::<Action>()).await.unwrap();
        change.add::<Project>(self.added::<Project>()).await.unwrap();
        change.add::<Agreement>(self.added::<Agreement>()).await.unwrap();
        change.add::<Cooperation>(self.added::<Cooperation>()).await.unwrap();
        assert_eq!(change.commit().await.unwrap().0, self.revision());
    }

    fn added<R: Modelled>(&self) -> &[(String, R::Input)] {
        let bundled = self.records::<R>(true).len();
        &self.records::<R>(false)[bundled..]
    }
}

/// Returns copies of bundled records with other references.
fn draw<R: Modelled>(bundled: &Records<R>) -> Records<R> {
    let mut runner = TestRunner::deterministic();
    let drawn = (0..bundled.len(), Mentions::any());
    let record = |number| {
        let (index, mentions) = drawn.new_tree(&mut runner).unwrap().current();
        let mut input = bundled[index].1.clone();
        let common = R::common_mut(&mut input);
        common.ordinal = FIRST_ORDINAL + number;
        common.countries.clone_from(&mentions.countries);
        common.regions.clone_from(&mentions.regions);
        common.organisations.clone_from(&mentions.organisations);
        R::mention(&mut input, &mentions);
        if mentions.is_uncertain {
            let date = R::date_mut(&mut input);
            *date = date.as_ref().map(uncertain);
        }
        (format!("drawn-{}-{number:03}", R::PATH), input)
    };
    (0..COUNT).map(record).collect()
}

/// Returns the same date with a question mark.
fn uncertain(date: &Edtf) -> Edtf {
    let text = date.as_str();
    if text.contains('?') {
        return date.clone();
    }
    let marked = text.strip_suffix("/..").map_or_else(|| format!("{text}?"), |start| format!("{start}?/.."));
    marked.parse().unwrap()
}
