//! Invented projects, any number of them: to measure with, and to try out what a large register is like. They refer to the
//! reference data that the register has, and are written like all others, as one revision.
mod draw;
mod money;
mod period;
mod texts;

use crate::error::Error;
use crate::kinds::projects::{Project, ProjectInput};
use crate::service::common_input::CommonInput;
use crate::service::report_input::ReportInput;
use crate::service::write::{NewRevision, PendingRevision};
use crate::store::{ReferenceData, Store};
use chrono::{DateTime, Utc};
use draw::Draw;
use entity::vocabulary::{Access, FormCategory, OrganisationRole, OrganisationType, Theme};
use entity::{Revision, RevisionId, document};
use period::Period;
use sea_orm::{ConnectionTrait, EntityTrait, Iterable};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Formatter};
use texts::Texts;

/// How many projects are in memory at once.
const BATCH: usize = 1_000;
/// Where they stand in the order of the document: behind all others.
const FIRST: i32 = 1_000_000;
/// Who pays under programmes, and tells under which Directorate-General.
const COMMISSION: &str = "european-commission";

/// How many projects to invent, and by which seed: the same two give the same projects, and fewer of a seed are the first of more.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub projects: u32,
    pub seed: u64,
}

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// There is nothing that a project could refer to.
    Bare,
    Register(Error),
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bare => f.write_str(
                "the register has no reference data that projects could refer to: load some first, as with \
                 `thb-register import --bundled`",
            ),
            // Whoever runs the command may read the cause.
            Self::Register(Error::Internal(cause)) => write!(f, "the register could not be written: {cause}"),
            Self::Register(error) => error.fmt(f),
        }
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Register(error.into())
    }
}

/// Adds invented projects to a register, as one revision.
///
/// # Errors
///
/// When the register has no reference data, when it has generated projects already, or when the database fails; then nothing was
/// added.
pub async fn generate(
    store: &Store,
    wanted: Options,
    revision_id: RevisionId,
    at: DateTime<Utc>,
) -> Result<Revision, Failure> {
    let Options { projects, seed } = wanted;
    let reason = format!("{projects} invented projects, from the seed {seed}");
    let new = NewRevision { id: revision_id, actor: "generate".into(), at, reason };
    let change = PendingRevision::begin(store, new).await?;
    let pools = Pools::read(&change.tx).await?;
    let mut numbers = 1..=projects;
    loop {
        let batch = numbers.by_ref().take(BATCH).map(|number| (id(number), pools.project(seed, number)));
        let batch: Vec<_> = batch.collect();
        if batch.is_empty() {
            return Ok(change.commit().await?);
        }
        change.add::<Project>(&batch).await?;
    }
}

fn id(number: u32) -> String {
    format!("generated-{number:07}")
}

/// The reference data that projects refer to: keys in an order, so that a draw means the same in every register of the same data.
struct Pools {
    reference: ReferenceData,
    /// Where the projects are said to stand.
    document: String,
    countries: Vec<String>,
    regions: Vec<String>,
    organisations: Vec<String>,
    /// The Member States.
    reporters: Vec<String>,
    programmes: Vec<String>,
    currencies: Vec<String>,
    categories: Vec<FormCategory>,
    roles: Vec<OrganisationRole>,
    themes: Vec<Theme>,
}

/// One report of a project: what it has of its own, and the draws for all else.
struct Report<'a> {
    /// The number of an earlier report of the same project.
    again: Option<u32>,
    reporter: &'a str,
    draw: Draw,
}

impl Pools {
    async fn read(db: &impl ConnectionTrait) -> Result<Self, Failure> {
        let reference = ReferenceData::read(db).await?;
        let dated = document::Entity::find().all(db).await?.into_iter().filter_map(|row| Some((row.date?, row.number)));
        let newest = dated.max_by(|(a, _), (b, _)| a.as_str().cmp(b.as_str()));
        let states = reference.organisations.values().filter(|row| row.r#type == OrganisationType::MemberState);
        let reporters: BTreeSet<_> = states.map(|row| row.id.clone()).collect();
        let currencies: BTreeSet<_> = reference.exchange_rates.values().map(|row| row.currency.clone()).collect();
        if reporters.is_empty() {
            return Err(Failure::Bare);
        }
        Ok(Self {
            document: newest.ok_or(Failure::Bare)?.1,
            countries: keys(&reference.countries),
            regions: keys(&reference.regions),
            organisations: keys(&reference.organisations),
            reporters: reporters.into_iter().collect(),
            programmes: keys(&reference.programmes),
            currencies: currencies.into_iter().collect(),
            categories: FormCategory::iter().collect(),
            roles: OrganisationRole::iter().collect(),
            themes: Theme::iter().collect(),
            reference,
        })
    }

    fn project(&self, seed: u64, number: u32) -> ProjectInput {
        let (mut first, mut report) = (number, self.report(seed, number));
        let reporter = report.reporter;
        while let Some(earlier) = report.again {
            (first, report) = (earlier, self.report(seed, earlier));
        }
        let mut draw = report.draw;
        let form = draw.skewed(&self.categories).copied().filter(|_| !draw.percent(3));
        let texts = Texts::draw(&mut draw, form);
        let programme = draw.skewed(&self.programmes).filter(|_| reporter == COMMISSION);
        let common = self.common(&mut draw, number, reporter, texts);
        let same_as = (first < number).then(|| id(first)).into_iter().collect();
        ProjectInput {
            reported: ReportInput { same_as, ..self.reported(&mut draw, form, &common) },
            programme: programme.cloned(),
            directorate_general: programme.and_then(|code| self.reference.programmes.get(code)?.directorate_general),
            themes: draw.some(3, &self.themes).into_iter().copied().collect(),
            common,
        }
    }

    /// About one report in fifty is of a project that was reported before.
    fn report(&self, seed: u64, number: u32) -> Report<'_> {
        let mut draw = Draw::of(seed, number.into());
        let earlier = 1 + draw.number(number - 1);
        let again = (draw.percent(2) && earlier < number).then_some(earlier);
        let state = draw.one(&self.reporters).map_or(COMMISSION, String::as_str);
        let of_commission = draw.percent(30) && self.reference.organisations.contains_key(COMMISSION);
        Report { again, reporter: if of_commission { COMMISSION } else { state }, draw }
    }

    fn common(&self, draw: &mut Draw, number: u32, reporter: &str, texts: Texts) -> CommonInput {
        let Texts { title, summary, note } = texts;
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        let own = self.reference.organisations.get(reporter).and_then(|row| row.country.as_ref());
        let organisations = draw.some(3, &self.organisations).into_iter().cloned();
        CommonInput {
            ordinal: FIRST.saturating_add(number),
            title: format!("Generated project {number}: {title}"),
            summary,
            official_text: None,
            note,
            reporter: reporter.to_owned(),
            countries: draw.some(4, &self.countries).into_iter().filter(|code| Some(*code) != own).cloned().collect(),
            regions: draw.some(1, &self.regions).into_iter().filter(|_| draw.percent(20)).cloned().collect(),
            organisations: organisations.map(|id| (id, role(draw, &self.roles))).collect(),
            document: self.document.clone(),
            section: "Generated".into(),
            row: number,
            access: Access::Public,
        }
    }

    fn reported(&self, draw: &mut Draw, form: Option<FormCategory>, common: &CommonInput) -> ReportInput {
        let countries = common.countries.iter().filter_map(|code| self.reference.countries.get(code));
        let partners = common.organisations.iter().filter_map(|(id, _)| self.reference.organisations.get(id));
        let Period { text: period_text, start, end, ongoing } = Period::draw(draw);
        let year = start.as_ref().and_then(|start| start.as_str().get(..4)?.parse().ok());
        let (funding_text, amounts) = money::draw(draw, &self.currencies, year, &self.reference);
        ReportInput {
            countries_text: printed(countries.map(|row| row.name.as_str())),
            partners_text: printed(partners.map(|row| row.name.as_str())),
            form_text: form.map(texts::form),
            form_category: form,
            period_text,
            start,
            end,
            ongoing,
            funding_text,
            amounts,
            same_as: vec![],
        }
    }
}

fn keys<T>(rows: &BTreeMap<String, T>) -> Vec<String> {
    let keys: BTreeSet<_> = rows.keys().cloned().collect();
    keys.into_iter().collect()
}

fn role(draw: &mut Draw, roles: &[OrganisationRole]) -> OrganisationRole {
    draw.one(roles).copied().unwrap_or(OrganisationRole::Partner)
}

/// A cell that names several; none where there is none.
fn printed<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}
