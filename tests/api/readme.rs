//! The examples in the README and in `docs/graphql.md`: the tests send each request, and its response must contain the shown JSON.
use crate::support::on_both;
use serde_json::Value;

/// A `curl` command, and the answer shown below it.
struct Step {
    command: String,
    expected: Value,
}

/// Reads the commands from `sh` blocks, and their responses from the `json` blocks right after.
fn steps(readme: &str) -> Vec<Step> {
    let mut blocks = readme.split("\n```").skip(1).step_by(2).peekable();
    let mut steps = vec![];
    while let Some(block) = blocks.next() {
        let Some(command) = block.strip_prefix("sh\ncurl ") else { continue };
        let expected = blocks
            .peek()
            .and_then(|answer| answer.strip_prefix("json\n"))
            .expect("a `json` block must follow the command");
        steps.push(Step { command: command.trim().into(), expected: serde_json::from_str(expected).expect(expected) });
    }
    steps
}

#[test]
fn readme_tour_returns_the_documented_responses() {
    let steps = steps(include_str!("../../README.md"));
    let graphql = steps.iter().filter(|step| step.command.contains("/graphql")).count();
    assert_eq!((steps.len() - graphql, graphql), (6, 2), "six REST requests and two GraphQL queries");
    assert_documented_responses(&steps);
}

#[test]
fn graphql_guide_returns_the_documented_responses() {
    let steps = steps(include_str!("../../docs/graphql.md"));
    assert_eq!(steps.len(), 7);
    assert_documented_responses(&steps);
}

fn assert_documented_responses(steps: &[Step]) {
    on_both(async |register| {
        for Step { command, expected } in steps {
            let words: Vec<_> = command
                .split('\'')
                .enumerate()
                .flat_map(|(place, part)| match place % 2 {
                    1 => vec![part.to_owned()],
                    _ => part.replace("\\\n", " ").split_whitespace().map(ToOwned::to_owned).collect(),
                })
                .collect();
            let path = words.iter().find_map(|word| {
                word.strip_prefix("http://127.0.0.1:8080").or_else(|| word.strip_prefix("http://localhost:8080"))
            });
            let path = path.unwrap_or_else(|| panic!("the command has no address of the register: {command}"));
            let body = words.iter().position(|word| word == "--json").map(|place| words[place + 1].clone());
            let answer = match body {
                Some(body) => {
                    register
                        .send(register.request("POST", path).header("Content-Type", "application/json").body(body))
                        .await
                }
                None => register.answer(path).await,
            };
            let body = answer.text.replace(&register.url, "http://127.0.0.1:8080");
            if let Err(difference) = contains(&serde_json::from_str(&body).unwrap(), expected, "") {
                panic!("curl {command}\n{difference}");
            }
        }
    });
}

/// Checks that a response contains the shown JSON. The example may omit members, and `instance` is not compared, because it is random.
fn contains(answer: &Value, expected: &Value, path: &str) -> Result<(), String> {
    match (answer, expected) {
        (Value::Object(answer), Value::Object(expected)) => {
            let mut others = expected.iter().filter(|(name, _)| *name != "instance");
            others.try_for_each(|(name, expected)| {
                contains(answer.get(name).unwrap_or(&Value::Null), expected, &format!("{path}/{name}"))
            })
        }
        (Value::Array(answer), Value::Array(expected)) if answer.len() == expected.len() => {
            let mut pairs = answer.iter().zip(expected).enumerate();
            pairs.try_for_each(|(place, (answer, expected))| contains(answer, expected, &format!("{path}/{place}")))
        }
        _ if answer == expected => Ok(()),
        _ => Err(format!("{path} is {answer}, not {expected}")),
    }
}
