//! The contracts, compared with those of the last release. A break fails the tests unless `breaks.txt` lists it.
mod openapi;
mod openapi_breaks;
mod sdl;

const LISTED: &str = include_str!("../../../openapi/released/breaks.txt");

/// The contract that a break belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Contract {
    OpenApi,
    Sdl,
}

impl Contract {
    /// Returns the contract of a line. Breaks of OpenAPI begin with a method and a path.
    fn of(line: &str) -> Self {
        let is_operation = line.split_once(' ').is_some_and(|(_, path)| path.starts_with('/'));
        if is_operation { Self::OpenApi } else { Self::Sdl }
    }

    /// Compares the breaks of a contract with the listed ones. Returns an instruction for each difference.
    fn check(self, breaks: &[String], listed: &str) -> Vec<String> {
        let lines = listed.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let listed: Vec<_> = lines.filter(|line| Self::of(line) == self).collect();
        let unlisted = breaks.iter().filter(|found| !listed.contains(&found.as_str())).map(|found| {
            format!(
                "{found}: restore it, or add this line to openapi/released/breaks.txt and describe it in CHANGELOG.md"
            )
        });
        let stale = listed.iter().filter(|line| !breaks.iter().any(|found| found == *line));
        let stale = stale.map(|line| format!("{line}: does not occur, remove it from openapi/released/breaks.txt"));
        unlisted.chain(stale).collect()
    }

    /// Fails on any difference between the breaks of a contract and the listed ones.
    fn assert_listed(self, breaks: &[String]) {
        let differences = self.check(breaks, LISTED);
        assert!(differences.is_empty(), "\n{}\n", differences.join("\n"));
    }
}

#[test]
fn unlisted_and_stale_breaks_are_reported() {
    let breaks = ["GET /v1/a ?b is gone".to_owned()];
    let lines = "# A comment.\n\nGET /v1/a ?b is gone\nQuery.a is gone\n";
    assert_eq!(Contract::OpenApi.check(&breaks, lines), Vec::<String>::new());
    assert_eq!(
        Contract::OpenApi.check(&breaks, "Query.a is gone\n"),
        [
            "GET /v1/a ?b is gone: restore it, or add this line to openapi/released/breaks.txt and describe it in CHANGELOG.md"
        ]
    );
    assert_eq!(
        Contract::Sdl.check(&[], lines),
        ["Query.a is gone: does not occur, remove it from openapi/released/breaks.txt"]
    );
}
