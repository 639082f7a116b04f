//! An invented practice and everything that can be printed of it, without a window: made through the terminal tool.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::house::{cargo, root, target};
use crate::machine;
use crate::step::{Conversation, Job, Outcome, say};

/// The practice is invented, so its password may stand in a file beside it.
const PASSWORD: &str = "een voorbeeld om in rond te kijken";

pub(crate) fn write(folder: &Path) -> Outcome {
    machine::prepare(machine::CORE)?;
    say("The terminal tool");
    cargo(["build", "--locked", "--package", "duurloop-core", "--bin", "duurloop-cli"]).run()?;
    // A folder is named from where the person stands, and that need not be the house.
    let folder = std::path::absolute(folder).unwrap_or_else(|_| root().join(folder));
    let practice = Practice::within(&folder)?;
    if !practice.vault.exists() {
        say("The practice");
        practice.tool(["create"]).run()?;
        practice.tool(["example"]).run()?;
    }
    say("The papers");
    let made = practice.papers(&folder)?;
    println!("{made} papers in {}", folder.display());
    println!("The practice itself is in {}, its password in {}", practice.vault.display(), practice.password.display());
    Ok(())
}

struct Practice {
    vault: PathBuf,
    password: PathBuf,
}

impl Practice {
    fn within(folder: &Path) -> Outcome<Self> {
        let password = folder.join("password.txt");
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        fs::write(&password, PASSWORD).map_err(|error| format!("{}: {error}", password.display()))?;
        Ok(Self { vault: folder.join("practice"), password })
    }

    fn tool<const N: usize>(&self, arguments: [&str; N]) -> Job {
        let tool = target().join("debug/duurloop-cli");
        Job::new(tool, ["--vault"]).and([&self.vault]).and(["--password-file"]).and([&self.password]).and(arguments)
    }

    /// Every paper there is: empty, for each group, and for each person of the first group.
    fn papers(&self, folder: &Path) -> Outcome<usize> {
        // Unlocking is slow on purpose, so one open practice makes them all.
        let mut desk = self.tool(["serve"]).converse()?;
        // The sheet with the recovery code is only made by whoever has just seen the code.
        ask(&mut desk, &json!({ "name": "recovery_code", "args": { "password": PASSWORD } }))?;
        let page = ask(&mut desk, &json!({ "name": "papers" }))?;
        let mut count = 0;
        let mut make = |kind: &str, subject: Value, name: String| {
            count += 1;
            let mut args = json!({ "kind": kind });
            if let (Value::Object(args), Value::Object(subject)) = (&mut args, subject) {
                args.extend(subject);
            }
            let paper = ask(&mut desk, &json!({ "name": "paper", "args": args }))?;
            let pdf = STANDARD.decode(paper["pdf"].as_str().unwrap_or_default());
            let pdf = pdf.map_err(|error| format!("{name}: {error}."))?;
            let file = folder.join(format!("{name}.pdf"));
            println!("{} ({} pages)", file.display(), paper["pages"]);
            fs::write(&file, pdf).map_err(|error| format!("{}: {error}.", file.display()))
        };
        let groups = list(&page["groups"]);
        for line in list(&page["kinds"]) {
            let kind = line["kind"].as_str().ok_or("A paper without a name.")?;
            let is = |property: &str| line[property] == true;
            if is("has_blank") {
                make(kind, json!({ "blank": true }), format!("{kind}-blank"))?;
            }
            if is("per_practice") {
                make(kind, json!({}), kind.to_owned())?;
            }
            if is("per_session") {
                for session in groups.iter().flat_map(|group| list(&group["sessions"])) {
                    let session = &session["session"];
                    make(kind, json!({ "session": session }), format!("{kind}-session-{session}"))?;
                }
                continue;
            }
            if !is("per_person") && !is("per_group") {
                make(kind, json!({}), kind.to_owned())?;
                continue;
            }
            for group in groups {
                let group = &group["group"];
                make(kind, json!({ "group": group }), format!("{kind}-group-{group}"))?;
            }
            let people = groups.first().map_or(&[][..], |group| list(&group["people"]));
            for person in people.iter().filter(|_| is("per_person")) {
                let person = &person["participant"];
                make(kind, json!({ "participant": person }), format!("{kind}-participant-{person}"))?;
            }
        }
        Ok(count)
    }
}

/// Asks the terminal tool one thing.
fn ask(desk: &mut Conversation, request: &Value) -> Outcome<Value> {
    let answer = desk.say(&request.to_string())?;
    let mut answer: Value = serde_json::from_str(&answer).map_err(|error| format!("An answer: {error}."))?;
    if answer["failure"].is_null() { Ok(answer["ok"].take()) } else { Err(format!("Refused: {}.", answer["failure"])) }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
