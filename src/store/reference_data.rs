//! Reference data: the entries that records refer to by a key. They have no versions and are few, so a process holds all of them. It
//! reads them again only when a revision changes them.
use super::latest_revision::{LatestRevision, RevisionMonitor, newest_and};
use super::read_transaction::ReadTransaction;
use super::restricted::{self, Hidden};
use crate::error::{Result, shorten};
use entity::printed_name::NameOwner;
use entity::{
    Revision, caveat, chapter, country, document, exchange_rate, objective, organisation, plan, printed_name,
    programme, region, region_country, region_parent,
};
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Mutex;

/// Reference data by key, in the order of the keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferenceData {
    /// By ISO 3166-1 alpha-2 code.
    pub countries: BTreeMap<String, country::Model>,
    pub regions: BTreeMap<String, region::Model>,
    /// By region and country.
    pub region_countries: BTreeMap<(String, String), region_country::Model>,
    /// By region and parent.
    pub region_parents: BTreeMap<(String, String), region_parent::Model>,
    pub organisations: BTreeMap<String, organisation::Model>,
    /// By kind of entry, key of the entry and name.
    pub printed_names: BTreeMap<(NameOwner, String, String), printed_name::Model>,
    /// By code.
    pub programmes: BTreeMap<String, programme::Model>,
    /// By number.
    pub documents: BTreeMap<String, document::Model>,
    /// By document, section and text.
    pub caveats: BTreeMap<(String, String, String), caveat::Model>,
    /// By currency and year: `SEK-2010`.
    pub exchange_rates: BTreeMap<String, exchange_rate::Model>,
    pub plans: BTreeMap<String, plan::Model>,
    /// By plan and number.
    pub chapters: BTreeMap<(String, i32), chapter::Model>,
    /// By plan, chapter and number.
    pub objectives: BTreeMap<(String, i32, i32), objective::Model>,
}

/// The kinds of reference data that have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    Country,
    Region,
    Organisation,
    Programme,
    Plan,
    /// A chapter of a plan, by its number.
    Chapter,
}

impl ReferenceKind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Organisation => "organisation",
            Self::Programme => "programme",
            Self::Plan => "plan",
            Self::Chapter => "chapter",
        }
    }
}

impl ReferenceData {
    /// Reads all reference data.
    pub async fn read(db: &impl ConnectionTrait) -> Result<Self> {
        Ok(Self {
            countries: read_by_key::<country::Entity, _>(db, |row| row.code.clone()).await?,
            regions: read_by_key::<region::Entity, _>(db, |row| row.id.clone()).await?,
            region_countries: read_by_key::<region_country::Entity, _>(db, region_country_key).await?,
            region_parents: read_by_key::<region_parent::Entity, _>(db, region_parent_key).await?,
            organisations: read_by_key::<organisation::Entity, _>(db, |row| row.id.clone()).await?,
            printed_names: read_by_key::<printed_name::Entity, _>(db, printed_name_key).await?,
            programmes: read_by_key::<programme::Entity, _>(db, |row| row.code.clone()).await?,
            documents: read_by_key::<document::Entity, _>(db, |row| row.number.clone()).await?,
            caveats: read_by_key::<caveat::Entity, _>(db, caveat_key).await?,
            exchange_rates: read_by_key::<exchange_rate::Entity, _>(db, |row| row.id.clone()).await?,
            plans: read_by_key::<plan::Entity, _>(db, |row| row.id.clone()).await?,
            chapters: read_by_key::<chapter::Entity, _>(db, |row| (row.plan.clone(), row.number)).await?,
            objectives: read_by_key::<objective::Entity, _>(db, |row| (row.plan.clone(), row.chapter, row.number))
                .await?,
        })
    }

    /// Returns the name of the entry with a key.
    pub fn name(&self, kind: ReferenceKind, value: &str) -> Option<String> {
        match kind {
            ReferenceKind::Country => self.countries.get(value).map(|row| row.name.clone()),
            ReferenceKind::Region => self.regions.get(value).map(|row| row.name.clone()),
            ReferenceKind::Organisation => self.organisations.get(value).map(|row| row.name.clone()),
            ReferenceKind::Programme => self.programmes.get(value).map(|row| row.name.clone()),
            ReferenceKind::Plan => self.plans.get(value).map(|row| row.title.clone()),
            ReferenceKind::Chapter => {
                let number = value.parse::<i32>().ok()?;
                // Chapters of different plans have the same numbers but different titles. If there are several plans, there is no title.
                let mut titles = self.chapters.values().filter(|row| row.number == number).map(|row| &row.title);
                titles.next().filter(|_| titles.next().is_none()).cloned()
            }
        }
    }

    /// Returns the name of an organisation and its acronym.
    pub fn names_of_organisation(&self, id: &str) -> impl Iterator<Item = &str> + use<'_> {
        let names = self.organisations.get(id).into_iter().flat_map(|row| [Some(&row.name), row.short_name.as_ref()]);
        names.flatten().map(String::as_str)
    }

    /// Returns the ids of the regions around countries: those that have one of them as a member, and all regions above these. A country that
    /// was a member at any time counts.
    pub fn regions_around(&self, codes: &[String]) -> BTreeSet<String> {
        let members = self.region_countries.keys().filter(|(_, country)| codes.contains(country));
        let mut around: BTreeSet<String> = BTreeSet::new();
        let mut next: Vec<&String> = members.map(|(region, _)| region).collect();
        while let Some(id) = next.pop() {
            if around.insert(id.clone()) {
                next.extend(self.parents_of(id));
            }
        }
        around
    }

    /// Returns the ids of the regions that have countries.
    pub fn regions_with_countries(&self) -> BTreeSet<String> {
        let codes: Vec<String> = self.region_countries.keys().map(|(_, country)| country.clone()).collect();
        self.regions_around(&codes)
    }

    /// Returns the codes of the countries in a region: those that are or were members of it or of a region below it.
    pub fn countries_in(&self, region: &str) -> BTreeSet<String> {
        let (mut below, mut next) = (BTreeSet::new(), vec![region]);
        while let Some(id) = next.pop() {
            if below.insert(id) {
                let regions = self.region_parents.keys().filter(|(_, parent)| parent == id);
                next.extend(regions.map(|(region, _)| region.as_str()));
            }
        }
        below.into_iter().flat_map(|id| self.members_of(id)).map(|row| row.country.clone()).collect()
    }

    /// Returns the ids of the regions directly above a region.
    pub fn parents_of(&self, region: &str) -> impl Iterator<Item = &String> {
        let from = (region.to_owned(), String::new());
        self.region_parents.range(from..).map(|(key, _)| key).take_while(move |(id, _)| id == region).map(|(_, id)| id)
    }

    /// Returns the members of a region.
    pub fn members_of(&self, region: &str) -> impl Iterator<Item = &region_country::Model> {
        let from = (region.to_owned(), String::new());
        self.region_countries.range(from..).map(|(_, row)| row).take_while(move |row| row.region == region)
    }

    /// Returns the spellings of the name of an entry in the documents, except the name itself.
    pub fn printed_names(&self, owner: NameOwner, entry: &str) -> Vec<String> {
        let from = (owner, entry.to_owned(), String::new());
        let rows = self.printed_names.range(from..).map(|(_, row)| row);
        rows.take_while(|row| row.owner == owner && row.entry == entry).map(|row| row.name.clone()).collect()
    }

    /// Returns what a document says of a whole section of it, or of all its sections.
    pub fn caveats_of(&self, document: &str, section: &str) -> Vec<String> {
        let from = (document.to_owned(), String::new(), String::new());
        let rows = self.caveats.range(from..).map(|(_, row)| row).take_while(|row| row.document == document);
        rows.filter(|row| row.section.is_empty() || row.section == section).map(|row| row.text.clone()).collect()
    }

    /// Returns the country with another code: ISO 3166-1 alpha-3, or the one that the EU uses.
    pub fn country_with_code(&self, code: &str) -> Option<&country::Model> {
        self.countries.values().find(|row| has_code(row, code))
    }

    /// Returns an error message if the value of a filter is an unknown key. None if the key exists, or the filter takes no keys.
    pub fn unknown_key(&self, filter: &str, value: &str) -> Option<String> {
        match filter.strip_prefix("not_").unwrap_or(filter) {
            "country" => unknown_key_message(&self.countries, value, "country", |row| {
                row.name.eq_ignore_ascii_case(value) || has_code(row, value)
            }),
            "region" | "parent" => {
                unknown_key_message(&self.regions, value, "region", |row| row.name.eq_ignore_ascii_case(value))
            }
            "programme" => {
                unknown_key_message(&self.programmes, value, "programme", |row| row.name.eq_ignore_ascii_case(value))
            }
            "plan" => unknown_key_message(&self.plans, value, "plan", |_| false),
            "organisation" | "reporter" | "agency" | "responsible" | "funder" | "lead" | "partner" | "originator" => {
                unknown_key_message(&self.organisations, value, "organisation", |row| {
                    let mut names = [Some(&row.name), row.short_name.as_ref()].into_iter().flatten();
                    names.any(|name| name.eq_ignore_ascii_case(value))
                })
            }
            _ => None,
        }
    }

    /// Returns the reference data without hidden entries.
    fn without(&self, hidden: &Hidden) -> Self {
        let Hidden { records: _, organisations, regions, programmes, documents, plans } = hidden;
        let mut visible = self.clone();
        visible.organisations.retain(|id, _| !organisations.contains(id));
        visible.regions.retain(|id, _| !regions.contains(id));
        visible.printed_names.retain(|(owner, entry, _), _| match owner {
            NameOwner::Country => true,
            NameOwner::Organisation => !organisations.contains(entry),
            NameOwner::Region => !regions.contains(entry),
        });
        visible.region_countries.retain(|(region, _), _| !regions.contains(region));
        visible.region_parents.retain(|(region, parent), _| !regions.contains(region) && !regions.contains(parent));
        visible.programmes.retain(|code, _| !programmes.contains(code));
        visible.documents.retain(|number, _| !documents.contains(number));
        visible.caveats.retain(|(document, ..), _| !documents.contains(document));
        visible.plans.retain(|id, _| !plans.contains(id));
        visible.chapters.retain(|(plan, _), _| !plans.contains(plan));
        visible.objectives.retain(|(plan, ..), _| !plans.contains(plan));
        visible
    }
}

fn region_country_key(row: &region_country::Model) -> (String, String) {
    (row.region.clone(), row.country.clone())
}

fn region_parent_key(row: &region_parent::Model) -> (String, String) {
    (row.region.clone(), row.parent.clone())
}

fn printed_name_key(row: &printed_name::Model) -> (NameOwner, String, String) {
    (row.owner, row.entry.clone(), row.name.clone())
}

fn caveat_key(row: &caveat::Model) -> (String, String, String) {
    (row.document.clone(), row.section.clone(), row.text.clone())
}

/// Codes of countries, and those that the EU uses instead.
const EU_CODES: [(&str, &str); 2] = [("GR", "EL"), ("GB", "UK")];

/// The code that the EU uses instead of a code of ISO 3166-1.
pub fn eu_code(code: &str) -> Option<&'static str> {
    EU_CODES.iter().find(|(iso, _)| *iso == code).map(|(_, eu)| *eu)
}

fn has_code(row: &country::Model, code: &str) -> bool {
    let codes = [Some(row.alpha3.as_str()), eu_code(&row.code)];
    codes.into_iter().flatten().any(|known| known.eq_ignore_ascii_case(code))
}

/// Returns an error message if a key is unknown. Suggests a key that differs only in case, which is the most common mistake, or whose row
/// has the value as another name.
fn unknown_key_message<T>(
    known: &BTreeMap<String, T>,
    value: &str,
    kind: &str,
    has_name: impl Fn(&T) -> bool,
) -> Option<String> {
    if known.contains_key(value) {
        return None;
    }
    let mut rows = known.iter();
    let suggestion = rows.find(|(key, row)| key.eq_ignore_ascii_case(value) || has_name(row)).map(|(key, _)| key);
    let suggestion = suggestion.map(|key| format!(": did you mean {key}?")).unwrap_or_default();
    Some(format!("`{}` is not a known {kind}{suggestion}", shorten(value)))
}

/// Reads a table by key.
async fn read_by_key<E: EntityTrait, K: Ord>(
    db: &impl ConnectionTrait,
    key: impl Fn(&E::Model) -> K,
) -> Result<BTreeMap<K, E::Model>> {
    Ok(E::find().all(db).await?.into_iter().map(|row| (key(&row), row)).collect())
}

/// Reference data at one revision, for each scope.
pub struct LoadedReferenceData {
    /// The revision at which they were read.
    pub latest: LatestRevision,
    pub restricted: Arc<ReferenceData>,
    pub public: Arc<ReferenceData>,
    /// What the public may not see.
    pub hidden: Arc<Hidden>,
}

/// Caches the reference data of a process.
#[derive(Default)]
pub struct ReferenceCache {
    current: RwLock<Option<Arc<LoadedReferenceData>>>,
    /// Allows one load at a time. Concurrent requests wait for it.
    loading: Mutex<()>,
}

impl ReferenceCache {
    /// Returns the cached reference data of a revision, if they are current.
    pub fn loaded(&self, latest: LatestRevision) -> Option<Arc<LoadedReferenceData>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.as_ref().filter(|loaded| loaded.latest.reference == latest.reference).cloned()
    }

    /// Reads the reference data, unless another task just did. Returns them with their revision.
    pub async fn load(
        &self,
        db: &DatabaseConnection,
        latest: LatestRevision,
        monitor: &RevisionMonitor,
    ) -> Result<(LatestRevision, Arc<LoadedReferenceData>)> {
        let _guard = self.loading.lock().await;
        if let Some(loaded) = self.loaded(latest) {
            return Ok((latest, loaded));
        }
        let loaded = Arc::new(load(db, monitor).await?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(loaded.clone());
        Ok((loaded.latest, loaded))
    }
}

/// Reads reference data and their revision in one transaction.
async fn load(db: &DatabaseConnection, monitor: &RevisionMonitor) -> Result<LoadedReferenceData> {
    let read = Box::pin(ReadTransaction::begin(db)).await?;
    let newest = newest_and(read.db().await?, Revision(0)).await?.into_iter().next();
    let data = ReferenceData::read(read.db().await?).await?;
    let hidden = restricted::hidden(read.db().await?).await?;
    drop(read);
    let restricted = Arc::new(data);
    let public = if hidden.records.is_empty() { restricted.clone() } else { Arc::new(restricted.without(&hidden)) };
    Ok(LoadedReferenceData { latest: monitor.learn(newest), restricted, public, hidden: Arc::new(hidden) })
}
