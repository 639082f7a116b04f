//! Where things are in the house, and its own cargo.

use std::ffi::OsStr;
use std::path::PathBuf;

use crate::step::{Job, Outcome, say};

/// The folder with the workspace in it.
pub(crate) fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

pub(crate) fn cargo<I, S>(arguments: I) -> Job
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Job::new(cargo, arguments).within(root())
}

/// Writes the TypeScript side of the contract anew from the table in the core.
pub(crate) fn bindings() -> Outcome {
    say("The contract");
    cargo(["run", "--quiet", "--locked", "--package", "house-tests", "--bin", "bindings"]).run()
}
