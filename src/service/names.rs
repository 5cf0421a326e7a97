//! The names of what records refer to: reference data, read once a revision.
use crate::error::Result;
use entity::{chapter, country, document, exchange_rate, objective, organisation, plan, programme, region};
use sea_orm::{ConnectionTrait, EntityTrait};
use std::collections::HashMap;

/// Reference data by their keys.
#[derive(Debug, Default, PartialEq)]
pub struct Names {
    pub countries: HashMap<String, country::Model>,
    pub regions: HashMap<String, region::Model>,
    pub organisations: HashMap<String, organisation::Model>,
    pub programmes: HashMap<String, programme::Model>,
    /// By number.
    pub documents: HashMap<String, document::Model>,
    /// By currency and year.
    pub rates: HashMap<(String, i32), exchange_rate::Model>,
    pub plans: HashMap<String, plan::Model>,
    /// By plan and number.
    pub chapters: HashMap<(String, i32), chapter::Model>,
    /// By plan, chapter and number.
    pub objectives: HashMap<(String, i32, i32), objective::Model>,
}

/// What a value may be the key of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Country,
    Region,
    Organisation,
    Programme,
    /// A chapter of a plan, by its number.
    Chapter,
}

impl Names {
    /// The name of what a value is the key of.
    pub fn name(&self, named: Named, value: &str) -> Option<String> {
        match named {
            Named::Country => self.countries.get(value).map(|row| row.name.clone()),
            Named::Region => self.regions.get(value).map(|row| row.name.clone()),
            Named::Organisation => self.organisations.get(value).map(|row| row.name.clone()),
            Named::Programme => self.programmes.get(value).map(|row| row.name.clone()),
            Named::Chapter => {
                let number = value.parse::<i32>().ok()?;
                // Plans number their chapters alike, but name them differently: of several plans none is named.
                let mut titles = self.chapters.values().filter(|row| row.number == number).map(|row| &row.title);
                titles.next().filter(|_| titles.next().is_none()).cloned()
            }
        }
    }

    pub async fn read(db: &impl ConnectionTrait) -> Result<Self> {
        Ok(Self {
            countries: by::<country::Entity, _>(db, |row| row.code.clone()).await?,
            regions: by::<region::Entity, _>(db, |row| row.id.clone()).await?,
            organisations: by::<organisation::Entity, _>(db, |row| row.id.clone()).await?,
            programmes: by::<programme::Entity, _>(db, |row| row.code.clone()).await?,
            documents: by::<document::Entity, _>(db, |row| row.number.clone()).await?,
            rates: by::<exchange_rate::Entity, _>(db, |row| (row.currency.clone(), row.year)).await?,
            plans: by::<plan::Entity, _>(db, |row| row.id.clone()).await?,
            chapters: by::<chapter::Entity, _>(db, |row| (row.plan.clone(), row.number)).await?,
            objectives: by::<objective::Entity, _>(db, |row| (row.plan.clone(), row.chapter, row.number)).await?,
        })
    }
}

impl Names {
    /// The name of an organisation, and its acronym.
    pub fn of_organisation(&self, id: &str) -> impl Iterator<Item = &str> + use<'_> {
        let names = self.organisations.get(id).into_iter().flat_map(|row| [Some(&row.name), row.short_name.as_ref()]);
        names.flatten().map(String::as_str)
    }

    /// What is wrong with a value of a filter that names reference data by their key; nothing with one that is known, nor with
    /// filters of another sort.
    pub fn unknown(&self, filter: &str, value: &str) -> Option<String> {
        match filter {
            "country" => missing(&self.countries, value, "country"),
            "region" => missing(&self.regions, value, "region"),
            "programme" => missing(&self.programmes, value, "programme"),
            "organisation" | "reporter" | "agency" | "responsible" => {
                missing(&self.organisations, value, "organisation")
            }
            _ => None,
        }
    }
}

/// Names the key that differs in capitals alone, if there is one: the commonest slip.
fn missing<T>(known: &HashMap<String, T>, value: &str, sort: &str) -> Option<String> {
    if known.contains_key(value) {
        return None;
    }
    let meant = known.keys().find(|key| key.eq_ignore_ascii_case(value));
    let meant = meant.map(|key| format!(": did you mean {key}?")).unwrap_or_default();
    Some(format!("`{value}` is the key of no {sort}{meant}"))
}

async fn by<E: EntityTrait, K: std::hash::Hash + Eq>(
    db: &impl ConnectionTrait,
    key: impl Fn(&E::Model) -> K,
) -> Result<HashMap<K, E::Model>> {
    Ok(E::find().all(db).await?.into_iter().map(|row| (key(&row), row)).collect())
}
