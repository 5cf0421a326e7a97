//! Generates invented projects, for benchmarks and for trying out a large register. They refer to the reference data in the register,
//! and are written like other records, as one revision.
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
use entity::vocabulary::{Access, CountryRole, FormCategory, OrganisationRole, OrganisationType, Theme};
use entity::{Revision, RevisionId, document};
use period::Period;
use sea_orm::{ConnectionTrait, EntityTrait, Iterable};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Formatter};
use texts::Texts;

/// Number of projects in memory at a time.
const BATCH: usize = 1_000;
/// The ordinal of the first generated project: after all other projects in document order.
const FIRST: i32 = 1_000_000;
/// The only reporter with programmes and Directorates-General.
const COMMISSION: &str = "european-commission";

/// The number of projects and the seed. The same options give the same projects. With the same seed, fewer projects are the first of more.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub projects: u32,
    pub seed: u64,
}

/// The reason why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// The register has no reference data.
    Bare,
    Register(Error),
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bare => f.write_str(
                "the register has no reference data for projects to refer to: load some first, for example with \
                 `thb-register import --bundled`",
            ),
            Self::Register(error) => match error.cause() {
                // The operator who runs the command may see the cause.
                Some(cause) => write!(f, "cannot write to the register: {cause}"),
                None => error.fmt(f),
            },
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
/// If the register has no reference data, already has generated projects, or the database fails. In these cases nothing is added.
pub async fn generate(
    store: &Store,
    options: Options,
    revision_id: RevisionId,
    at: DateTime<Utc>,
) -> Result<Revision, Failure> {
    let Options { projects, seed } = options;
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

/// The reference data that projects refer to. Keys are sorted, so that the same draw gives the same key in each register with these data.
struct Pools {
    reference: ReferenceData,
    /// The document that the projects name as their source.
    document: String,
    countries: Vec<String>,
    regions: Vec<String>,
    organisations: Vec<String>,
    /// The ids of the Member States.
    reporters: Vec<String>,
    programmes: Vec<String>,
    currencies: Vec<String>,
    categories: Vec<FormCategory>,
    roles: Vec<OrganisationRole>,
    themes: Vec<Theme>,
}

/// A report of a project, with the draws for its other members.
struct Report<'a> {
    /// The number of an earlier report of the same project.
    earlier: Option<u32>,
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
        while let Some(earlier) = report.earlier {
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

    /// Draws a report. About one in fifty repeats an earlier report of the same project.
    fn report(&self, seed: u64, number: u32) -> Report<'_> {
        let mut draw = Draw::of(seed, number.into());
        let candidate = 1 + draw.number(number - 1);
        let earlier = (draw.percent(2) && candidate < number).then_some(candidate);
        let state = draw.one(&self.reporters).map_or(COMMISSION, String::as_str);
        let of_commission = draw.percent(30) && self.reference.organisations.contains_key(COMMISSION);
        Report { earlier, reporter: if of_commission { COMMISSION } else { state }, draw }
    }

    fn common(&self, draw: &mut Draw, number: u32, reporter: &str, texts: Texts) -> CommonInput {
        let Texts { title, summary, note } = texts;
        let number = i32::try_from(number).unwrap_or(i32::MAX);
        let own = self.reference.organisations.get(reporter).and_then(|row| row.country.as_ref());
        let organisations = draw.some(3, &self.organisations).into_iter().cloned();
        let countries = draw.some(4, &self.countries).into_iter().filter(|code| Some(*code) != own);
        CommonInput {
            ordinal: FIRST.saturating_add(number),
            title: format!("Generated project {number}: {title}"),
            summary,
            official_text: None,
            note,
            reporter: reporter.to_owned(),
            countries: countries.map(|code| (code.clone(), CountryRole::Target)).collect(),
            regions: draw.some(1, &self.regions).into_iter().filter(|_| draw.percent(20)).cloned().collect(),
            organisations: organisations.map(|id| (id, role(draw, &self.roles))).collect(),
            document: self.document.clone(),
            section: "Generated".into(),
            row: number,
            access: Access::Public,
        }
    }

    fn reported(&self, draw: &mut Draw, form: Option<FormCategory>, common: &CommonInput) -> ReportInput {
        let countries = common.countries.iter().filter_map(|(code, _)| self.reference.countries.get(code));
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

/// A printed cell that lists names. None if there are no names.
fn printed<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}
