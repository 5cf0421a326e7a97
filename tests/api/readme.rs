//! The tour in the README: each command is run, and its answer holds what is shown.
use crate::support::on_both;
use serde_json::Value;

/// A `curl` command, and the answer shown below it.
struct Step {
    command: String,
    shown: Value,
}

/// The commands stand in blocks of `sh`, their answers in blocks of `json` right after.
fn steps(readme: &str) -> Vec<Step> {
    let mut blocks = readme.split("\n```").skip(1).step_by(2).peekable();
    let mut steps = vec![];
    while let Some(block) = blocks.next() {
        let Some(command) = block.strip_prefix("sh\ncurl ") else { continue };
        let shown = blocks.peek().and_then(|answer| answer.strip_prefix("json\n")).expect("an answer follows");
        steps.push(Step { command: command.trim().into(), shown: serde_json::from_str(shown).expect(shown) });
    }
    steps
}

#[test]
fn the_tour_is_true() {
    let steps = steps(include_str!("../../README.md"));
    let graphql = steps.iter().filter(|step| step.command.contains("/graphql")).count();
    assert_eq!((steps.len() - graphql, graphql), (5, 2), "five calls of REST and two queries of GraphQL");
    are_true(&steps);
}

#[test]
fn the_ten_minutes_are_true() {
    let steps = steps(include_str!("../../docs/graphql.md"));
    assert_eq!(steps.len(), 5);
    are_true(&steps);
}

fn are_true(steps: &[Step]) {
    on_both(async |register| {
        for Step { command, shown } in steps {
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
            let path = path.unwrap_or_else(|| panic!("no address of the register: {command}"));
            let body = words.iter().position(|word| word == "--json").map(|place| words[place + 1].clone());
            let answer = match body {
                Some(body) => {
                    register
                        .send(register.request("POST", path).header("Content-Type", "application/json").body(body))
                        .await
                }
                None => register.answer(path).await,
            };
            if let Err(difference) = holds(&answer.json(), shown, "") {
                panic!("curl {command}\n{difference}");
            }
        }
    });
}

/// Whether an answer holds what is shown: members may be left out, and the id of a request is another each time.
fn holds(answer: &Value, shown: &Value, path: &str) -> Result<(), String> {
    match (answer, shown) {
        (Value::Object(answer), Value::Object(shown)) => {
            let mut others = shown.iter().filter(|(name, _)| *name != "instance");
            others.try_for_each(|(name, shown)| {
                holds(answer.get(name).unwrap_or(&Value::Null), shown, &format!("{path}/{name}"))
            })
        }
        (Value::Array(answer), Value::Array(shown)) if answer.len() == shown.len() => {
            let mut pairs = answer.iter().zip(shown).enumerate();
            pairs.try_for_each(|(place, (answer, shown))| holds(answer, shown, &format!("{path}/{place}")))
        }
        _ if answer == shown => Ok(()),
        _ => Err(format!("{path} is {answer}, not {shown}")),
    }
}
