//! Reads a list over sqlx. A macro implements it for both databases, because the bounds of a generic function would be longer than its
//! body.
use super::{Code, HashMap, NamedId, Organisation, OrganisationBrief, RecordCountry, ReferenceData, Result, Source};

/// A child table: its name, its columns after the version, and the column to order by.
type Table = (&'static str, &'static str, &'static str);

const RECORD: Table =
    ("record", "summary, official_text, note, reporter, document, section, \"row\", access", "version");
const COUNTRY: Table = ("record_country", "country, role", "position");
const REGION: Table = ("record_region", "region", "position");
const ORGANISATION: Table = ("record_organisation", "organisation, role", "position");
const REPORT: Table = (
    "record_report",
    "countries_text, partners_text, form_text, form_category, period_text, period_start, period_end, ongoing, funding_text",
    "version",
);
const AMOUNT: Table = (
    "record_amount",
    "value, currency, role, approximate, bound, value_eur, rate, rate_year, covers, payer",
    "position",
);
const SAME_AS: Table = ("record_same_as", "same_as", "position");
const THEME: Table = ("project_theme", "theme", "position");

macro_rules! over {
    ($name:ident, $database:ident, $mark:expr, $among:expr, $listed:expr) => {
        pub mod $name {
            use super::super::{
                Amount, AssertSqlSafe, Form, Funding, HashMap, Money, Organisation, Page, Participation, Period,
                Project, Rate, ReferenceData, Result, sqlx,
            };
            use super::{
                AMOUNT, COUNTRY, ORGANISATION, RECORD, REGION, REPORT, SAME_AS, THEME, Table, brief, coded, country,
                region, reporter, source,
            };
            use sqlx::Row as _;

            type Pool = sqlx::Pool<sqlx::$database>;
            type Connection = <sqlx::$database as sqlx::Database>::Connection;
            type Row = <sqlx::$database as sqlx::Database>::Row;
            type Rows = HashMap<i64, Vec<Row>>;

            pub async fn list(pool: &Pool, names: &ReferenceData, limit: i64) -> Result<Vec<u8>> {
                let mark: fn(usize) -> String = $mark;
                let db = &mut *pool.acquire().await?;
                // The register also knows the latest revision without a statement per request.
                let revision = names.revision;
                let page = format!(
                    "select version, id, since, until, ordinal, title, start_earliest, start_latest, amount_ascending, \
                     amount_descending, programme, directorate_general from project \
                     where since <= {} and (until is null or until > {}) order by ordinal asc, id asc limit {}",
                    mark(1),
                    mark(2),
                    mark(3)
                );
                let page = sqlx::query(AssertSqlSafe(page)).bind(revision).bind(revision).bind(limit + 1);
                let mut page = page.fetch_all(&mut *db).await?;
                page.truncate(usize::try_from(limit)?);
                let versions: Vec<i64> =
                    page.iter().map(|row| row.try_get(0)).collect::<std::result::Result<_, _>>()?;
                let records = children(db, RECORD, &versions).await?;
                let countries = children(db, COUNTRY, &versions).await?;
                let regions = children(db, REGION, &versions).await?;
                let organisations = children(db, ORGANISATION, &versions).await?;
                let reports = children(db, REPORT, &versions).await?;
                let amounts = children(db, AMOUNT, &versions).await?;
                let same_as = children(db, SAME_AS, &versions).await?;
                let themes = children(db, THEME, &versions).await?;
                let mut items = Vec::with_capacity(page.len());
                for (row, version) in page.iter().zip(versions) {
                    let record = of(&records, version).first().ok_or("no record")?;
                    let report = of(&reports, version).first().ok_or("no report")?;
                    let by: &str = record.try_get(4)?;
                    let (amount_eur, programme): (i64, Option<&str>) = (row.try_get(8)?, row.try_get(10)?);
                    let id: &str = row.try_get(1)?;
                    items.push(Project {
                        id,
                        kind: "project",
                        url: format!("{}/v1/projects/{id}", names.public_url),
                        html_url: format!("{}/projects/{id}", names.public_url),
                        title: row.try_get(5)?,
                        summary: record.try_get(1)?,
                        official_text: record.try_get(2)?,
                        note: record.try_get(3)?,
                        reporter: reporter(by, names)?,
                        countries: each(&countries, version, |row| country(row.try_get(1)?, row.try_get(2)?, names))?,
                        regions: each(&regions, version, |row| region(row.try_get(1)?, names))?,
                        organisations: each(&organisations, version, |row| {
                            Ok(Participation { organisation: brief(row.try_get(1)?, names)?, role: row.try_get(2)? })
                        })?,
                        source: source(record.try_get(5)?, record.try_get(6)?, record.try_get(7)?, names),
                        access: record.try_get(8)?,
                        since: row.try_get(2)?,
                        until: row.try_get(3)?,
                        countries_text: report.try_get(1)?,
                        partners_text: report.try_get(2)?,
                        form: Form { text: report.try_get(3)?, category: report.try_get(4)? },
                        period: Period::of(
                            report.try_get(5)?,
                            report.try_get(6)?,
                            report.try_get(7)?,
                            report.try_get(8)?,
                        ),
                        funding: Funding {
                            text: report.try_get(9)?,
                            amounts: each(&amounts, version, |row| amount(row, by))?,
                            amount_eur: Some(amount_eur).filter(|amount| *amount != i64::MAX).map(Money),
                        },
                        programme: programme.map(|code| coded(code, &names.programmes)).transpose()?,
                        directorate_general: row.try_get(11)?,
                        themes: each(&themes, version, |row| Ok(row.try_get(1)?))?,
                        same_as: each(&same_as, version, |row| Ok(row.try_get(1)?))?,
                    });
                }
                Ok(serde_json::to_vec(&Page { items, total: names.total, revision })?)
            }

            async fn children(db: &mut Connection, table: Table, versions: &[i64]) -> Result<Rows> {
                let (name, columns, order) = table;
                let listed = versions.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
                let ([before, after], among) = ($listed, $among);
                let text = format!("select version, {columns} from {name} where version {among} order by {order} asc");
                let query = sqlx::query(AssertSqlSafe(text)).bind(format!("{before}{listed}{after}"));
                let mut rows = Rows::new();
                for row in query.fetch_all(db).await? {
                    rows.entry(row.try_get(0)?).or_default().push(row);
                }
                Ok(rows)
            }

            fn of(rows: &Rows, version: i64) -> &[Row] {
                rows.get(&version).map_or(&[], Vec::as_slice)
            }

            fn each<'a, T>(rows: &'a Rows, version: i64, of_row: impl Fn(&'a Row) -> Result<T>) -> Result<Vec<T>> {
                of(rows, version).iter().map(of_row).collect()
            }

            fn amount<'a>(row: &'a Row, reporter: &'a str) -> Result<Amount<'a>> {
                let (rate, year): (Option<&str>, Option<i32>) = (row.try_get(7)?, row.try_get(8)?);
                let (role, covers, named): (&str, &str, Option<&str>) =
                    (row.try_get(3)?, row.try_get(9)?, row.try_get(10)?);
                let by_default = if role == "eu" { "european-union" } else { reporter };
                Ok(Amount {
                    value: Money(row.try_get(1)?),
                    currency: row.try_get(2)?,
                    value_eur: row.try_get::<Option<i64>, _>(6)?.map(Money),
                    rate: rate.zip(year).map(|(units_per_euro, year)| Rate { units_per_euro, year }),
                    role,
                    covers,
                    payer: (covers == "share").then(|| named.unwrap_or(by_default)),
                    approximate: row.try_get(4)?,
                    bound: row.try_get(5)?,
                })
            }

            pub async fn names(pool: &Pool, public_url: &str) -> Result<ReferenceData> {
                let organisations =
                    sqlx::query_as("select id, name, short_name, type from organisation").fetch_all(pool);
                let organisations: Vec<(String, String, Option<String>, String)> = organisations.await?;
                let brief = |(id, name, short_name, r#type)| (id, Organisation { name, short_name, r#type });
                let caveats =
                    sqlx::query_as("select document, section, text from caveat order by document, section, text");
                Ok(ReferenceData {
                    caveats: caveats.fetch_all(pool).await?,
                    countries: pairs(pool, "select code, name from country").await?,
                    regions: pairs(pool, "select id, name from region").await?,
                    programmes: pairs(pool, "select code, name from programme").await?,
                    organisations: organisations.into_iter().map(brief).collect(),
                    revision: sqlx::query_scalar("select revision from register").fetch_one(pool).await?,
                    total: sqlx::query_scalar("select count(*) from project where until is null")
                        .fetch_one(pool)
                        .await?,
                    public_url: public_url.to_owned(),
                })
            }

            async fn pairs(pool: &Pool, query: &'static str) -> Result<HashMap<String, String>> {
                let rows: Vec<(String, String)> = sqlx::query_as(query).fetch_all(pool).await?;
                Ok(rows.into_iter().collect())
            }
        }
    };
}

over!(sqlite, Sqlite, |_| "?".into(), "in (select value from json_each(?))", ["[", "]"]);
over!(postgres, Postgres, |place| format!("${place}"), "= any(cast($1 as bigint[]))", ["{", "}"]);

fn coded<'a>(code: &'a str, names: &'a HashMap<String, String>) -> Result<Code<'a>> {
    Ok(Code { code, name: names.get(code).ok_or("unknown code")? })
}

fn country<'a>(code: &'a str, role: &'a str, names: &'a ReferenceData) -> Result<RecordCountry<'a>> {
    let Code { code, name } = coded(code, &names.countries)?;
    Ok(RecordCountry { code, name, role })
}

fn source<'a>(document: &'a str, section: &'a str, row: i32, names: &'a ReferenceData) -> Source<'a> {
    let caveats = names.caveats.iter().filter(|(of, part, _)| of == document && (part.is_empty() || part == section));
    Source { document, section, row, caveats: caveats.map(|(_, _, text)| text.as_str()).collect() }
}

fn region<'a>(id: &'a str, names: &'a ReferenceData) -> Result<NamedId<'a>> {
    Ok(NamedId { id, name: names.regions.get(id).ok_or("unknown region")? })
}

fn reporter<'a>(id: &'a str, names: &'a ReferenceData) -> Result<NamedId<'a>> {
    Ok(NamedId { id, name: &names.organisations.get(id).ok_or("unknown organisation")?.name })
}

fn brief<'a>(id: &'a str, names: &'a ReferenceData) -> Result<OrganisationBrief<'a>> {
    let Organisation { name, short_name, r#type } = names.organisations.get(id).ok_or("unknown organisation")?;
    Ok(OrganisationBrief { id, name, short_name: short_name.as_deref(), r#type })
}
