//! The data package: strict validation, import as one revision, and export without changes.
use crate::databases::{InitialData, scratch};
use crate::packages::{export, import, load_if_empty, write_package};
use crate::support::{Register, inputs, on_both, on_both_with};
use entity::Revision;
use entity::vocabulary::{
    Access, ActionStatus, AgreementType, AmountRole, Bound, CooperationKind, CooperationStatus, CountryRole, Covers,
    DirectorateGeneral, FormCategory, Kind, MilestoneKind, OrganisationRole, OrganisationType, ResponsibleRole, Stage,
    Theme, TimetableKind,
};
use sea_orm::{ActiveEnum, Iterable};
use serde_json::Value;
use std::collections::BTreeMap;
use thb_register::kinds::actions::Action;
use thb_register::package::{Contents, LoadOutcome, Package, ValidationErrors};
use thb_register::service::write::PendingRevision;

/// Returns the bundled package with one piece of a table replaced, or its validation errors.
fn with_replacement(table: &str, from: &str, to: &str) -> Result<Package, String> {
    let bundled = Package::bundled().unwrap();
    let mut tables: BTreeMap<_, _> = bundled.tables().clone();
    let text = tables.get_mut(table).unwrap();
    assert!(text.contains(from), "{table} has no {from}");
    *text = text.replacen(from, to, 1);
    let package = Package::new(bundled.text().into(), tables).map_err(all_errors)?;
    Contents::of(&package).map_err(all_errors)?;
    Ok(package)
}

/// Returns all errors, not only the first 100.
fn all_errors(ValidationErrors(errors): ValidationErrors) -> String {
    errors.iter().map(|error| format!("{error}\n")).collect()
}

/// Returns the bundled package as a later release, with other tables.
pub fn with_tables(changed: &[(&str, String)]) -> Package {
    with_tables_or_errors(changed).unwrap()
}

/// Returns the bundled package as a later release with other tables, or all its errors.
pub fn with_tables_or_errors(changed: &[(&str, String)]) -> Result<Package, String> {
    let bundled = Package::bundled().unwrap();
    let mut tables = bundled.tables().clone();
    tables.extend(changed.iter().map(|(name, table)| ((*name).to_owned(), table.clone())));
    let version = format!("\"version\": \"{}\"", bundled.descriptor.version);
    let text = bundled.text().replace(&version, "\"version\": \"9999.1.0\"");
    let package = Package::new(text, tables).map_err(all_errors)?;
    Contents::of(&package).map_err(all_errors)?;
    Ok(package)
}

/// Returns the lines of a bundled table, with a change of each.
pub fn edited(table: &str, line: impl Fn(&str) -> String) -> String {
    Package::bundled().unwrap().tables()[table].lines().map(|text| line(text) + "\n").collect()
}

/// Returns the bundled package as a later release, with one piece of a table replaced.
pub fn later_release(table: &str, from: &str, to: &str) -> Package {
    let package = with_replacement(table, from, to).unwrap();
    let version = format!("\"version\": \"{}\"", package.descriptor.version);
    let text = package.text().replace(&version, "\"version\": \"9999.1.0\"");
    Package::new(text, package.tables().clone()).unwrap()
}

#[test]
fn validation_errors_name_file_line_and_column() {
    for (table, from, to, detail) in [
        (
            "records",
            "16633-06-1.1.b,action,",
            "16633-06-1.1.a,action,",
            "records.csv, line 3, column id: 16633-06-1.1.a is already on line 2",
        ),
        (
            "records",
            "16633-06-1.1.b,action,",
            "16633-06-1.1.b,project,",
            "actions.csv: 16633-06-1.1.b has another kind in records.csv",
        ),
        (
            "records",
            "action,10,Sharing",
            "action,ten,Sharing",
            "records.csv, line 2, column ordinal: `ten` is not a whole number",
        ),
        ("records", "action,10,Sharing", "action,10,  Sharing", "records.csv, line 2, column title: `  Sharing"),
        (
            "records",
            ",presidency,16633/06,",
            ",presidence,16633/06,",
            "records.csv, line 2, column reporter: presidence is not in organisations.csv",
        ),
        ("records", "id,kind,", "id,sort,", "records.csv, line 1: the header is id,sort,"),
        (
            "actions",
            ",by,2006-03,",
            ",bye,2006-03,",
            "actions.csv, line 2, column timetable_kind: `bye` is not one of by, ongoing, recurring, as_soon_as_possible, none",
        ),
        ("actions", ",by,2006-03,", ",by,2006-13,", "actions.csv, line 2, column deadline: must be a date in EDTF"),
        (
            "actions",
            ",eu-plan-thb-2005,1,1,a,",
            ",eu-plan-thb-2005,1,9,a,",
            "column plan, chapter, objective: eu-plan-thb-2005, 1, 9 is not in objectives.csv",
        ),
        ("actions", "16633-06-8.1.c,eu-plan-thb-2005,8,1,c,,none,,,\n", "", "actions.csv: 16633-06-8.1.c has no row"),
        (
            "action_responsible",
            "16633-06-1.1.a,member-states,lead",
            "16633-06-1.1.a,member-states",
            "action_responsible.csv, line 2: the row has 2 cells; it must have 3",
        ),
        ("action_dates", "2006-10-17", "17.10.2006", "column date: must be a date in EDTF"),
        (
            "countries",
            "AT,AUT,Austria,,1995-01-01",
            "AT,AUT,Austria,,1995-02-30",
            "column eu_since: `1995-02-30` is not a date in the format YYYY-MM-DD",
        ),
        ("countries", "AT,AUT,Austria", "AT,AUS,Austria", "column alpha3: AUS is already on line"),
        ("countries", "AT,AUT,Austria", ",AUT,Austria", "column code: must not be empty"),
        (
            "reports",
            "2010-10-15,2010-10-15,false",
            "2010-10-15,2010-10-15,no",
            "column ongoing: `no` is not true or false",
        ),
        (
            "record_amounts",
            "12401-11-at-03,1300.00,EUR",
            "12401-11-at-03,1300.001,EUR",
            "record_amounts.csv, line 2: must be a decimal number with at most two places",
        ),
        (
            "record_amounts",
            "12401-11-at-03,1300.00,EUR,total,activity,,",
            "12401-11-at-03,1300.00,EUR,total,activity,at,",
            "12401-11-at-03 has an amount with a payer that covers no share",
        ),
        (
            "record_amounts",
            "12401-11-at-03,1300.00,EUR,total,activity,,",
            "12401-11-at-03,1300.00,EUR,total,share,nobody,",
            "is not in organisations.csv",
        ),
        (
            "record_amounts",
            "12401-11-at-03,1300.00,EUR",
            "12401-11-at-03,1.300.00,EUR",
            "column value: `1.300.00` is not a decimal number",
        ),
        (
            "record_same_as",
            "12401-11-at-23,12401-11-at-13",
            "12401-11-at-23,12401-11-at-99",
            "column same_as: 12401-11-at-99 is not in records.csv",
        ),
        (
            "cooperation",
            ",done,12401-11-europol-a1-01",
            ",done,12401-11-europol-a9-01",
            "column agreement: 12401-11-europol-a9-01 is not in agreements.csv",
        ),
    ] {
        let faults = with_replacement(table, from, to).unwrap_err();
        assert!(faults.contains(detail), "{detail}\n{faults}");
    }
}

#[test]
fn reports_all_validation_errors_and_imports_nothing() {
    on_both_with(InitialData::Empty, async |register| {
        let folder = scratch(&format!("faulty_{}", register.url.rsplit(':').next().unwrap()));
        write_package(&Package::bundled().unwrap(), &folder);
        let path = folder.join("actions.csv");
        let text = std::fs::read_to_string(&path).unwrap().replace(",by,", ",BY,").replace(",ongoing,", ",forever,");
        std::fs::write(&path, text).unwrap();
        let faults = Package::read(&folder).unwrap_err();
        assert_eq!(faults.0.len(), 36 + 8, "{faults}");
        assert!(
            faults.0.iter().all(|fault| fault.file == "actions.csv" && fault.line.is_some() && fault.column.is_some())
        );
        std::fs::remove_file(folder.join("plans.csv")).unwrap();
        assert!(Package::read(&folder).unwrap_err().to_string().contains("plans.csv: cannot be read"));
        assert_eq!(register.get("/v1/actions").await["revision"], 0);
    });
}

#[test]
fn load_if_empty_imports_once() {
    on_both_with(InitialData::Empty, async |register| {
        let package = Package::bundled().unwrap();
        let LoadOutcome::First(changes) = load_if_empty(&register.store, &package).await.unwrap() else {
            panic!("the package is not loaded")
        };
        assert_eq!((changes.added, changes.revision), (578, Some(Revision(1))));
        assert_eq!(load_if_empty(&register.store, &package).await.unwrap(), LoadOutcome::Same);
        let newer = later_release("records", "Sharing of lists", "Exchange of lists");
        let older = LoadOutcome::Older(package.descriptor.version.clone());
        assert_eq!(load_if_empty(&register.store, &newer).await.unwrap(), older);
        assert_eq!(register.get("/v1/actions").await["revision"], 1, "the register must not change");
    });
}

#[test]
fn import_of_a_newer_package_adds_one_revision() {
    on_both(async |register| {
        let store = &register.store;
        let same = import(store, &Package::bundled().unwrap()).await.unwrap();
        assert_eq!((same.revision, same.added, same.changed), (None, 0, 0));

        let newer = later_release("records", "Sharing of lists", "Exchange of lists");
        let changes = import(store, &newer).await.unwrap();
        assert_eq!(
            (changes.revision, changes.added, changes.changed, changes.removed, changes.reference),
            (Some(Revision(2)), 0, 1, 0, 0)
        );
        let action = register.get("/v1/actions/16633-06-1.1.a").await;
        assert_eq!(
            (&action["since"], &action["title"]),
            (&2.into(), &"Exchange of lists of main origin and transit countries and routes".into())
        );
        assert_eq!(register.get("/v1/actions/16633-06-1.1.b").await["since"], 1);
        assert_eq!(load_if_empty(store, &newer).await.unwrap(), LoadOutcome::Same);

        let renamed = later_release(
            "organisations",
            "europol,European Union Agency for Law Enforcement Cooperation",
            "europol,Agency of Police",
        );
        let changes = import(store, &renamed).await.unwrap();
        assert_eq!((changes.changed, changes.reference), (1, 1), "the title is restored, and the name changes");
        let action = register.get("/v1/actions?responsible=europol&limit=1").await;
        assert!(action.to_string().contains("Agency of Police"), "names are reloaded");
    });
}

#[test]
fn import_keeps_edited_records() {
    on_both(async |register| {
        let store = &register.store;
        let (_, mut input) = inputs::<Action>(store).await.remove(0);
        input.common.title = "As edited".into();
        let change = PendingRevision::begin(store, crate::support::author("edits")).await.unwrap();
        change.replace::<Action>("16633-06-1.1.a", None, input.clone()).await.unwrap();
        change.add::<Action>(&[("edited-1".into(), input)]).await.unwrap();
        change.commit().await.unwrap();
        let change = PendingRevision::begin(store, crate::support::author("removes")).await.unwrap();
        change.remove::<Action>("16633-06-1.1.b", None).await.unwrap();
        change.commit().await.unwrap();
        let changes = import(store, &later_release("records", "Sharing of lists", "Exchange of lists")).await.unwrap();
        let kept_ids = ["16633-06-1.1.a", "16633-06-1.1.b"].map(ToOwned::to_owned).to_vec();
        assert_eq!((changes.kept, changes.changed, changes.removed), (kept_ids, 0, 0));
        assert_eq!(register.answer("/v1/actions/16633-06-1.1.b").await.status, 410);
        assert_eq!(register.get("/v1/actions/16633-06-1.1.a").await["title"], "As edited");
        assert_eq!(register.answer("/v1/actions/edited-1").await.status, 200);
    });
}

/// A wrong header is one error: the references to the table are not reported too.
#[test]
fn wrong_header_is_one_error() {
    assert_eq!(with_replacement("records", "id,kind,", "id,sort,").unwrap_err().lines().count(), 1);
}

#[test]
fn control_characters_are_validation_errors() {
    for letter in ['\u{1}', '\u{b}', '\r', '\u{1f}', '\u{7f}', '\u{fffe}', '\u{ffff}', '\0'] {
        let detail = format!(
            "records.csv, line 2, column title: must not contain the control character U+{:04X}\n",
            u32::from(letter)
        );
        let cell = format!("\"Sharing{letter}of lists of main origin and transit countries and routes\"");
        let title = "Sharing of lists of main origin and transit countries and routes";
        assert_eq!(with_replacement("records", title, &cell).unwrap_err(), detail);
    }
    let title = "Sharing of lists of main origin and transit countries and routes";
    assert!(with_replacement("records", title, &format!("\"{}\"", title.replacen(' ', "\t\n", 1))).is_ok());
    let key = with_replacement("records", "16633-06-1.1.b,action,", "\"16633-06\n1.1.b\",action,").unwrap_err();
    assert!(key.contains("column id: must not contain the control character U+000A"), "{key}");
}

/// The contract promises these limits.
#[test]
fn long_cells_are_validation_errors() {
    let title = "Sharing of lists of main origin and transit countries and routes";
    let with_title = |length: usize| with_replacement("records", title, &"ä".repeat(length));
    assert!(with_title(100_000).is_ok());
    let detail = "records.csv, line 2, column title: must have at most 100000 characters\n";
    assert_eq!(with_title(100_001).unwrap_err(), detail);
    let key =
        with_replacement("records", "16633-06-1.1.b,action,", &format!("{},action,", "x".repeat(1_001))).unwrap_err();
    assert!(key.contains("column id: must have at most 1000 characters"), "{key}");
}

#[test]
fn long_rows_and_long_values_are_short_errors() {
    let commas = ",".repeat(100_000);
    let errors = with_replacement("plans", "\n", &format!("\n{commas}\n")).unwrap_err();
    assert_eq!(errors, "plans.csv, line 2: the row has more than 1000 cells\n");
    let errors = with_replacement("records", "action,10,Sharing", &format!("action,{},Sharing", "x".repeat(5_000)));
    assert!(errors.unwrap_err().lines().all(|line| line.len() < 300));
}

/// A release without a record removes it. A later release with the record restores it.
#[test]
fn import_restores_a_record_that_a_release_omitted() {
    on_both(async |register| {
        let bundled = Package::bundled().unwrap();
        let mut tables = bundled.tables().clone();
        for text in tables.values_mut() {
            let lines = text.lines().filter(|line| !line.starts_with("12401-11-at-03,"));
            *text = lines.map(|line| line.to_owned() + "\n").collect();
        }
        let without = Package::new(bundled.text().into(), tables).unwrap();
        let changes = import(&register.store, &without).await.unwrap();
        assert_eq!((changes.added, changes.changed, changes.removed), (0, 0, 1));
        assert_eq!(register.answer("/v1/projects/12401-11-at-03").await.status, 410);
        let changes = import(&register.store, &bundled).await.unwrap();
        assert_eq!((changes.added, changes.changed, changes.removed), (1, 0, 0));
        assert_eq!(register.get("/v1/projects/12401-11-at-03").await["since"], 3);
    });
}

/// The descriptor of a package can neither omit a table nor relax a rule.
#[test]
fn package_descriptor_cannot_relax_the_rules() {
    let bundled = Package::bundled().unwrap();
    let mut descriptor: Value = serde_json::from_str(bundled.text()).unwrap();
    let resources = descriptor["resources"].as_array_mut().unwrap();
    resources.retain(|resource| resource["name"] != "projects");
    let errors = Package::new(descriptor.to_string(), bundled.tables().clone()).unwrap_err().to_string();
    assert!(errors.contains("datapackage.json: has no resource projects"), "{errors}");
    let loose = bundled.text().replace("\"required\": true", "\"required\": false");
    let mut tables = bundled.tables().clone();
    let text = tables.get_mut("countries").unwrap();
    *text = text.replacen("AT,AUT,Austria", ",AUT,Austria", 1);
    let errors = Package::new(loose, tables).unwrap_err().to_string();
    assert!(errors.contains("column code: must not be empty"), "{errors}");
    let errors =
        with_replacement("records", "Coordination of EU action,1,public", "Coordination of EU action,1,restricted")
            .unwrap_err();
    assert!(errors.contains("16633-06-1.1.a is restricted"), "{errors}");
}

/// Exports, imports into an empty register and exports again: the packages have the same bytes, and the registers give the same responses.
#[test]
fn export_then_import_returns_the_same_package() {
    let first = std::sync::Mutex::new(vec![]);
    on_both(async |register| {
        let package = export(&register.store, None).await.unwrap().0;
        assert_eq!(Contents::of(&package).unwrap(), Contents::of(&Package::bundled().unwrap()).unwrap());
        let list = all_lists(&register).await;
        first.lock().unwrap().push((package, list));
    });
    let exports = first.into_inner().unwrap();
    assert!(exports.windows(2).all(|pair| pair[0].0.tables() == pair[1].0.tables()), "both databases export the same");
    on_both_with(InitialData::Empty, async |register| {
        import(&register.store, &exports[0].0).await.unwrap();
        assert_eq!(export(&register.store, None).await.unwrap().0.tables(), exports[0].0.tables());
        assert_eq!(all_lists(&register).await, exports[0].1);
    });
}

async fn all_lists(register: &Register) -> Vec<Value> {
    let mut lists = vec![];
    for path in
        ["actions", "projects", "agreements", "cooperation", "organisations", "programmes", "regions", "exchange-rates"]
    {
        let answer = register.answer(&format!("/v1/{path}?limit=500")).await;
        // Links and addresses begin with the URL of the register.
        let mut list: Value = serde_json::from_str(&answer.text.replace(&register.url, "")).unwrap();
        list["links"] = Value::Null;
        lists.push(list);
    }
    lists
}

/// Each closed list in the descriptor has the values of the enum in the code.
#[test]
fn package_enums_equal_the_enums_in_code() {
    fn values<E: ActiveEnum<Value = String> + Iterable>() -> Vec<String> {
        E::iter().map(|value| value.to_value()).collect()
    }
    let descriptor: Value = serde_json::from_str(Package::bundled().unwrap().text()).unwrap();
    let enum_values = |table: &str, name: &str| {
        let resource =
            descriptor["resources"].as_array().unwrap().iter().find(|resource| resource["name"] == table).unwrap();
        let field =
            resource["schema"]["fields"].as_array().unwrap().iter().find(|field| field["name"] == name).unwrap();
        serde_json::from_value::<Vec<String>>(field["constraints"]["enum"].clone()).unwrap()
    };
    assert_eq!(enum_values("actions", "timetable_kind"), values::<TimetableKind>());
    assert_eq!(enum_values("action_states", "status"), values::<ActionStatus>());
    assert_eq!(enum_values("action_responsible", "role"), values::<ResponsibleRole>());
    assert_eq!(enum_values("record_organisations", "role"), values::<OrganisationRole>());
    assert_eq!(enum_values("record_countries", "role"), values::<CountryRole>());
    assert_eq!(enum_values("organisations", "type"), values::<OrganisationType>());
    assert_eq!(enum_values("records", "kind"), values::<Kind>());
    assert_eq!(enum_values("records", "access"), values::<Access>());
    assert_eq!(enum_values("reports", "form_category"), values::<FormCategory>());
    assert_eq!(enum_values("record_amounts", "role"), values::<AmountRole>());
    assert_eq!(enum_values("record_amounts", "covers"), values::<Covers>());
    assert_eq!(enum_values("record_amounts", "bound"), values::<Bound>());
    assert_eq!(enum_values("projects", "directorate_general"), values::<DirectorateGeneral>());
    assert_eq!(enum_values("programmes", "directorate_general"), values::<DirectorateGeneral>());
    assert_eq!(enum_values("project_themes", "theme"), values::<Theme>());
    assert_eq!(enum_values("agreements", "type"), values::<AgreementType>());
    assert_eq!(enum_values("agreements", "stage"), values::<Stage>());
    assert_eq!(enum_values("agreement_milestones", "kind"), values::<MilestoneKind>());
    assert_eq!(enum_values("cooperation", "kind"), values::<CooperationKind>());
    assert_eq!(enum_values("cooperation", "status"), values::<CooperationStatus>());
}
