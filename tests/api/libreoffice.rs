//! Exports in `LibreOffice`: it opens the files and reads the same values.
use crate::databases::scratch;
use crate::export::Table;
use crate::support::{Register, author, inputs, on_both};
use std::path::{Path, PathBuf};
use std::process::Command;
use thb_register::kinds::projects::Project;
use thb_register::service::write::PendingRevision;

/// Finds `LibreOffice`. Prints a message and returns nothing if it is not installed.
fn office() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("soffice")).find(|program| program.exists());
    let required = std::env::var("REGISTER_TEST_OFFICE").is_ok_and(|value| value == "required");
    assert!(!required || found.is_some(), "REGISTER_TEST_OFFICE=required, but there is no soffice on this machine");
    if found.is_none() {
        eprintln!("skipped: there is no soffice on this machine");
    }
    found
}

/// Opens a file and saves it as CSV with the stored values instead of the formatted ones.
fn convert(office: &Path, folder: &Path, file: &Path, read: &[&str]) -> Table {
    let out = folder.join("out");
    let output = Command::new(office)
        .args(["--headless", "--norestore"])
        .arg(format!("-env:UserInstallation=file://{}", folder.join("profile").display()))
        .args(read)
        .args(["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"])
        .arg("--outdir")
        .arg(&out)
        .arg(file)
        .env("HOME", folder)
        .output()
        .unwrap();
    let text = std::fs::read(out.join(file.with_extension("csv").file_name().unwrap()));
    Table::of_csv(&text.unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr))))
}

#[test]
fn libreoffice_reads_csv_and_xlsx_exports() {
    let Some(office) = office() else { return };
    on_both(async |register| {
        add_formula_title(&register).await;
        let folder = scratch(&format!("office_{}", register.url.rsplit(':').next().unwrap()));
        std::fs::create_dir_all(&folder).unwrap();
        let query = "fields=id,title,countries.name,funding.amount_eur,period.ongoing,since,url";
        let csv = register.bytes(&format!("/v1/projects?format=csv&{query}")).await;
        let ours = Table::of_csv(&csv);
        let files = [folder.join("from_csv.csv"), folder.join("from_xlsx.xlsx")];
        std::fs::write(&files[0], &csv).unwrap();
        std::fs::write(&files[1], register.bytes(&format!("/v1/projects?format=xlsx&{query}")).await).unwrap();
        // The filter options: separator is a comma, quotation mark is `"`, encoding is UTF-8.
        let signs: &[&str] = &["--infilter=CSV:44,34,76"];
        for (name, file, read, formula) in [("CSV", &files[0], signs, "'=1+1"), ("XLSX", &files[1], &[], "=1+1")] {
            let mut theirs = convert(&office, &folder, file, read);
            if name == "XLSX" {
                let readable = ["ID", "Title", "Countries", "Funding: amount (EUR)", "Period: ongoing", "Since", "URL"];
                assert_eq!(theirs.header, readable);
                theirs.header.clone_from(&ours.header);
            }
            assert_eq!((&theirs.header, theirs.rows.len()), (&ours.header, ours.rows.len()), "{name}");
            for column in ["id", "countries.name", "since", "url"] {
                assert_eq!(theirs.column(column), ours.column(column), "{name} {column}");
            }
            assert_eq!(
                theirs.column("title").last(),
                Some(&formula),
                "{name}: the cell must be text, not the result 2"
            );
            let upper = |cells: Vec<&str>| cells.into_iter().map(str::to_uppercase).collect::<Vec<_>>();
            assert_eq!(upper(theirs.column("period.ongoing")), upper(ours.column("period.ongoing")), "{name}");
            let hundredths = |cells: Vec<&str>| {
                let number = |cell: &str| {
                    (!cell.is_empty()).then(|| format!("{:.2}", cell.replace(',', "").parse::<f64>().unwrap()))
                };
                cells.into_iter().map(number).collect::<Vec<_>>()
            };
            let amounts = hundredths(theirs.column("funding.amount_eur"));
            assert_eq!(amounts, hundredths(ours.column("funding.amount_eur")), "{name}");
            assert!(amounts.iter().flatten().count() > 50);
        }
    });
}

/// Adds a project at the end of the list whose title looks like a formula.
async fn add_formula_title(register: &Register) {
    let (_, mut input) = inputs::<Project>(&register.store).await.remove(0);
    input.common.title = "=1+1".into();
    input.common.ordinal = 900_000;
    let change = PendingRevision::begin(&register.store, author("plays")).await.unwrap();
    change.add::<Project>(&[("odd".into(), input)]).await.unwrap();
    change.commit().await.unwrap();
}
