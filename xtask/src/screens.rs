//! The screens: their packages from npm, and building them.

use std::fs;

use crate::house::root;
use crate::step::{Job, Outcome, say};

/// Installs what the lock file names, unless that very lock file is what is installed.
pub(crate) fn prepare() -> Outcome {
    let ui = root().join("ui");
    let lock = fs::read(ui.join("package-lock.json")).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    let stamp = ui.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("The screens' packages");
    npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).run()?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Makes `ui/dist`, which the shell takes in when it is compiled.
pub(crate) fn build() -> Outcome {
    prepare()?;
    say("The screens");
    script("build").run()
}

pub(crate) fn script(name: &str) -> Job {
    npm(["run", "--silent", name])
}

fn npm<const N: usize>(arguments: [&str; N]) -> Job {
    Job::new("npm", arguments).within(root().join("ui"))
}
