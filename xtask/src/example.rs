//! An invented practice and everything that can be printed of it, without a window: made through the terminal tool.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::house::{cargo, root, target};
use crate::machine;
use crate::step::{Job, Outcome, say};

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
        let page = self.tool(["call", "papers"]).read()?;
        let page: Value = serde_json::from_str(&page).map_err(|error| format!("The list of papers: {error}."))?;
        let mut count = 0;
        let mut make = |kind: &str, subject: &[&str], name: String| {
            count += 1;
            let file = folder.join(format!("{name}.pdf"));
            self.tool(["paper", kind]).and(subject).and(["--out"]).and([file]).run()
        };
        let groups = list(&page["groups"]);
        for line in list(&page["kinds"]) {
            let kind = line["kind"].as_str().ok_or("A paper without a name.")?;
            let is = |property: &str| line[property] == true;
            if is("has_blank") {
                make(kind, &["--blank"], format!("{kind}-blank"))?;
            }
            if !is("per_person") && !is("per_group") {
                make(kind, &[], kind.to_owned())?;
                continue;
            }
            for group in groups {
                let group = group["group"].to_string();
                make(kind, &["--group", &group], format!("{kind}-group-{group}"))?;
            }
            let people = groups.first().map_or(&[][..], |group| list(&group["people"]));
            for person in people.iter().filter(|_| is("per_person")) {
                let person = person["participant"].to_string();
                make(kind, &["--participant", &person], format!("{kind}-participant-{person}"))?;
            }
        }
        Ok(count)
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
