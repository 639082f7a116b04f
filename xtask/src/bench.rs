//! The core's benchmarks.

use crate::house::cargo;
use crate::step::{Outcome, say};
use crate::{machine, screens};

pub(crate) fn core(name: Option<&str>) -> Outcome {
    machine::prepare(machine::CORE)?;
    say("The core, on a practice of twenty years");
    cargo(["bench", "--locked", "--package", "house-tests", "--benches", "--"]).and(name).run()
}

/// Builds the program and the empty window as they are shipped.
pub(crate) fn build_release() -> Outcome {
    machine::prepare(machine::STORIES)?;
    screens::build()?;
    say("The program and an empty window, as shipped");
    cargo(["build", "--locked", "--release", "--package", "duurloop", "--bins", "--examples"]).run()
}
