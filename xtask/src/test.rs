//! Every check there is, in the order in which a mistake shows soonest.

use crate::step::{Outcome, Round};
use crate::{house::cargo, machine, screens};

pub(crate) fn everything() -> Outcome {
    let mut round = Round::begin();
    let ready = round.step("This machine", || {
        machine::prepare(machine::TEST)?;
        machine::prepare_toolchain()
    });
    if !ready {
        return round.end();
    }
    round.step("Format", format);
    let built = round.step("Building the screens", screens::build);
    if built {
        round.step("Lint", lint);
    } else {
        round.skip("Lint", "the screens were not built.");
    }
    round.step("Core, papers and house rules", core);
    parts(&mut round);
    window(&mut round, built, None);
    round.end()
}

pub(crate) fn rust() -> Outcome {
    machine::prepare(machine::TEST)?;
    machine::prepare_toolchain()?;
    let mut round = Round::begin();
    round.step("Format", format);
    if round.step("Building the screens", screens::build) {
        round.step("Lint", lint);
    }
    round.step("Core, papers and house rules", core);
    round.end()
}

pub(crate) fn ui() -> Outcome {
    machine::prepare(machine::SCREENS)?;
    let mut round = Round::begin();
    if round.step("The screens' packages", screens::prepare) {
        parts(&mut round);
    }
    round.end()
}

pub(crate) fn stories(name: Option<&str>) -> Outcome {
    machine::prepare(machine::STORIES)?;
    let mut round = Round::begin();
    let built = round.step("Building the screens", screens::build);
    window(&mut round, built, name);
    round.end()
}

fn format() -> Outcome {
    cargo(["fmt", "--all", "--check"]).run()
}

/// The shell is part of this, and takes in the built screens.
fn lint() -> Outcome {
    cargo(["clippy", "--locked", "--workspace", "--all-targets", "--all-features", "--quiet", "--", "-D", "warnings"])
        .run()
}

fn core() -> Outcome {
    cargo(["test", "--locked", "--package", "duurloop-core", "--package", "house-tests", "--package", "xtask"]).run()
}

fn parts(round: &mut Round) {
    round.step("The screens' types", || screens::script("check").run());
    round.step("The screens' lint", || screens::script("lint").run());
    round.step("The screens' parts in a browser", || screens::script("test").run());
}

fn window(round: &mut Round, screens_built: bool, name: Option<&str>) {
    if !screens_built {
        return round.skip("The window", "the screens were not built.");
    }
    let built = round.step("Building the window", || {
        cargo(["build", "--locked", "--package", "duurloop", "--package", "duurloop-core"]).run()
    }) && round
        .step("The window's own tests", || cargo(["test", "--locked", "--package", "duurloop", "--lib"]).run());
    if !built {
        return round.skip("The stories", "the window was not built.");
    }
    round.step("The stories", || {
        let stories =
            ["test", "--locked", "--package", "house-tests", "--features", "window", "--test", "stories", "--"];
        cargo(stories).and(name).and(["--test-threads=1"]).run()
    });
}
