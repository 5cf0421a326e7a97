//! What every page is made from: the state of the register, the language and the address.
use super::address::PageAddress;
use super::words::{Words, facet_label};
use crate::error::{Error, Place, Result};
use crate::kinds::register::Site;
use crate::language::Language;
use crate::query::paging::Selection;
use crate::query::statistics::FacetValue;
use crate::reference::{Country, Organisation, Programme, Region};
use crate::store::{AsOf, Snapshot};
use actix_web::HttpRequest;
use actix_web::web::Data;
use chrono::NaiveDate;
use entity::Edtf;
use maud::{Markup, html};

/// What a page is made from.
#[derive(Clone)]
pub struct PageContext {
    /// The state that the page shows.
    pub snapshot: Snapshot,
    pub words: Words,
    pub address: PageAddress,
    pub site: Data<Site>,
    /// The day of the revision that the page shows.
    pub updated: Option<NaiveDate>,
    /// The date of the address.
    pub as_of: Option<AsOf>,
    /// The id, code or number in the path.
    pub key: String,
}

impl PageContext {
    /// Reads the context of a request.
    ///
    /// # Errors
    ///
    /// Returns an error if the address is malformed, its date is before the first revision, or the database fails.
    pub async fn of(request: &HttpRequest, snapshot: Snapshot, site: Data<Site>) -> Result<Self> {
        let address = PageAddress::of(request)?;
        let as_of = address.get("as_of").map(str::parse).transpose();
        let as_of = as_of.map_err(|detail| Error::fault(Place::Query, "as_of", detail))?;
        let snapshot = snapshot.at(as_of).await?;
        let updated = snapshot.revision_time().await?.map(|at| at.date_naive());
        let key = request.match_info().get("key").unwrap_or_default().to_owned();
        let words = Words(address.language);
        Ok(Self { snapshot, words, address, site, updated, as_of, key })
    }

    /// Returns a selection of records at the date of the page.
    pub fn selection<F>(&self, filter: F) -> Selection<F> {
        Selection { filter, q: None, as_of: self.as_of }
    }

    /// Returns the link to another page.
    pub fn to(&self, path: &str) -> String {
        self.address.to(path, &[])
    }

    /// Returns the language of register text and of printed names, if the page has another one.
    pub fn register_language(&self) -> Option<&'static str> {
        (self.words != Words(Language::En)).then_some("en")
    }

    /// Returns the path of the newest plan.
    pub fn plan_path(&self) -> String {
        let plans = &self.snapshot.reference().plans;
        let newest = plans.values().max_by_key(|plan| plan.adopted.as_ref().map(Edtf::latest));
        format!("/plans/{}", newest.map_or("", |plan| plan.id.as_str()))
    }

    /// Returns the label of a value of a facet, for organisations their acronym.
    pub fn short_label(&self, dimension: &str, value: &FacetValue) -> String {
        let id = value.value.as_deref().unwrap_or_default();
        let row = self.snapshot.reference().organisations.get(id);
        let short = row.and_then(|row| self.words.acronym(row.short_name.as_deref(), &row.name));
        let is_organisation =
            ["agency", "organisation", "reporter", "responsible", "funder", "lead", "partner"].contains(&dimension);
        short.filter(|_| is_organisation).unwrap_or_else(|| facet_label(self.words, dimension, value))
    }

    pub fn country(&self, country: &Country) -> Markup {
        html! { a href=(self.to(&format!("/countries/{}", country.code))) { (self.words.country(country)) } }
    }

    pub fn region(&self, region: &Region) -> Markup {
        html! { a href=(self.to(&format!("/regions/{}", region.id))) { (self.words.region(region)) } }
    }

    pub fn programme(&self, programme: &Programme) -> Markup {
        html! { a href=(self.to(&format!("/programmes/{}", programme.code))) { (self.words.programme(programme)) } }
    }

    pub fn organisation(&self, organisation: &Organisation) -> Markup {
        self.organisation_link(&organisation.id, &self.words.organisation(organisation))
    }

    /// Returns the link to an organisation by its acronym.
    pub fn short_organisation(&self, organisation: &Organisation) -> Markup {
        self.organisation_link(&organisation.id, &self.words.short_organisation(organisation))
    }

    pub fn organisation_link(&self, id: &str, name: &str) -> Markup {
        let is_translated = id.len() == 2;
        let language = self.register_language().filter(|_| !is_translated);
        html! { a href=(self.to(&format!("/organisations/{id}"))) lang=[language] { (name) } }
    }

    /// Returns items with commas between them.
    pub fn list(items: impl IntoIterator<Item = Markup>) -> Markup {
        html! { @for (place, item) in items.into_iter().enumerate() { @if place > 0 { ", " } (item) } }
    }
}
