//! The values of parameters, by name: for REST and for GraphQL.
use super::registers::{NEWEST, PublicRecords, Registers, STEP};
use super::secret;
use chrono::{DateTime, Utc};
use thb_register::store::Scope;

/// Finds values for parameters.
#[derive(Clone)]
pub struct Values {
    ids: Vec<String>,
    moments: Vec<DateTime<Utc>>,
    /// The members of records that may be named in `fields` and `expand`.
    members: Vec<String>,
}

impl Values {
    pub async fn read(registers: &Registers) -> Self {
        let records = PublicRecords::read(&registers.public.store).await;
        let mut ids: Vec<String> = secret::RECORDS.map(ToOwned::to_owned).into();
        ids.extend(records.repeated.into_iter().map(|(id, _)| id));
        ids.extend([records.original, records.agreement, STEP.into()]);
        ids.extend(["16633-06-1.1.a", "12401-11-europol-a1-04-s01", "unknown"].map(ToOwned::to_owned));
        // Other letter cases, and ids that are similar to those of restricted records.
        ids.extend(["ZORBL-PROJECT", "ZORBL-REMOVED", "zorbl-projekt", "16633-06-1.1.A"].map(ToOwned::to_owned));
        let snapshot = registers.public.store.snapshot(Scope::Public).await.unwrap();
        let mut moments = vec![];
        for revision in [2, NEWEST] {
            let at = snapshot.at(Some(revision.to_string().parse().unwrap())).await.unwrap();
            moments.push(at.revision_time().await.unwrap().unwrap());
        }
        Self { ids, moments, members: vec![] }
    }

    /// Returns the values for an operation whose records have these members.
    pub fn with_members(&self, members: Vec<String>) -> Self {
        Self { members, ..self.clone() }
    }

    /// Returns the values of a parameter without a closed list. Fails if there are no values.
    pub fn of(&self, place: &str, name: &str) -> Vec<String> {
        let values = match name.strip_prefix("not_").unwrap_or(name) {
            "id" if place.contains("node") => [self.ids.clone(), node_ids()].concat(),
            "id" => [self.ids.clone(), keys()].concat(),
            "ids" => [self.ids.clone(), node_ids()].concat(),
            "same_as" | "agreement" => [self.ids.clone(), texts(&["none"])].concat(),
            "code" => [&keys()[..], &texts(&["77.1.z", "1.1.a"])].concat(),
            "q" => texts(&[
                "zorbl",
                "zorb*",
                "\"wording of zorbl\"",
                "traffick*",
                "zorbl title",
                "zorbll",
                "bureau",
                "tuvalu",
                "nigeria",
                "fund",
                "step",
            ]),
            "as_of" => {
                let revisions = (0..=NEWEST + 1).map(|revision| revision.to_string());
                revisions.chain(self.moments.iter().map(DateTime::to_rfc3339)).collect()
            }
            "fields" | "expand" => self.members.clone(),
            "top" => texts(&["1", "3"]),
            "limit" => texts(&["0", "1", "500"]),
            "first" | "last" => texts(&["1", "500"]),
            "page" => texts(&["1", "2", "400"]),
            "after" | "before" => texts(&["0", "1", "2", "3", "x"]),
            "country" => texts(&[secret::COUNTRY, "tv", "NG", "XX", "none"]),
            "organisation" | "reporter" | "agency" | "responsible" | "funder" | "lead" | "partner" | "originator" => {
                organisations()
            }
            "revision" => texts(&["1", "2", "3", "9"]),
            "plan" => texts(&[secret::PLAN, "eu-plan-thb-2005", "unknown"]),
            "year" | "milestone_year" => texts(&["2031", "2010"]),
            "region" | "parent" => texts(&[secret::REGION, "ZORBL-REGION", "south-east-europe", "unknown", "none"]),
            "programme" => texts(&[secret::PROGRAMME, "zorbl", "TAIEX", "unknown", "none"]),
            "document" | "number" => {
                texts(&[secret::SOURCE, secret::REFERENCE, "ZORBL 1-31", "16633/06", "16633-06", "16626/06", "unknown"])
            }
            // The name of a closed list.
            "name" => texts(&["stage", "unknown"]),
            "chapter" => texts(&["77", "1"]),
            "objective" => texts(&["77.1", "1.1"]),
            "amount_eur_from" | "amount_eur_to" => texts(&[secret::AMOUNT, "1000", "7654321"]),
            "marking" => texts(&["LIMITE", "RESTRICTED", "none"]),
            "currency" => texts(&["SEK", "XXX", "none"]),
            "in_force_on" | "overdue_on" | "eu_member_on" | "on" => dates(),
            name if name.ends_with("_from") || name.ends_with("_to") => dates(),
            _ => vec![],
        };
        assert!(
            !values.is_empty(),
            "{place} has a new parameter `{name}`: add its values to tests/api/restricted/values.rs, among them some \
             of restricted records"
        );
        values
    }
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn dates() -> Vec<String> {
    texts(&[secret::DATE, "2031", "2010"])
}

fn organisations() -> Vec<String> {
    [&texts(&secret::ORGANISATIONS)[..], &texts(&["ZORBL-REPORTER", "europol", "at", "unknown", "none"])].concat()
}

/// Ids of nodes and of states.
fn node_ids() -> Vec<String> {
    let entries = [
        ("region", secret::REGION),
        ("programme", secret::PROGRAMME),
        ("plan", secret::PLAN),
        ("country", secret::COUNTRY),
        ("document", secret::SOURCE),
        ("document", secret::REFERENCE),
        ("exchange-rate", "SEK-2010"),
        ("country", "NG@2"),
    ];
    let entries = entries.into_iter().map(|(name, key)| format!("{name}:{key}"));
    let records = secret::RECORDS.into_iter().map(|id| format!("project:{id}"));
    let organisations = organisations().into_iter().map(|id| format!("organisation:{id}"));
    entries.chain(records).chain(organisations).collect()
}

/// Keys of reference data.
fn keys() -> Vec<String> {
    let keys = [
        secret::REGION,
        secret::PROGRAMME,
        secret::PLAN,
        secret::COUNTRY,
        "zorbl",
        "NG",
        "TAIEX",
        "south-east-europe",
        "eu-plan-thb-2005",
        "SEK-2010",
    ];
    [texts(&keys), organisations()].concat()
}
