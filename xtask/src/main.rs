//! `cargo xtask`: sets a machine up and does everything that is done with this program.

mod bench;
mod example;
mod house;
mod machine;
mod screens;
mod start;
mod step;
mod test;

use std::process::ExitCode;

use step::{Outcome, say};

const HELP: &str = "\
cargo xtask run                 set up this machine and open the program
cargo xtask test                set up and check everything, as CI does
cargo xtask test rust           format, lint, and every test without a window
cargo xtask test ui             the screens' types, lint and component tests
cargo xtask test stories [NAME] the stories in the real window, all or those whose name holds NAME
cargo xtask bench [NAME]        the core on a practice of twenty years
cargo xtask bench start         the start, against an empty window
cargo xtask example DIR         an invented practice and all its papers as PDF in DIR, without a window
cargo xtask bundle              the .deb package
cargo xtask bindings            write ui/src/lib/api.gen.ts anew
cargo xtask help                this list";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["run"] => run(),
        ["test"] => test::everything(),
        ["test", "rust"] => test::rust(),
        ["test", "ui"] => test::ui(),
        ["test", "stories"] => test::stories(None),
        ["test", "stories", name] => test::stories(Some(name)),
        ["bench"] => bench::core(None),
        ["bench", "start"] => start::compare(),
        ["bench", name] => bench::core(Some(name)),
        ["example", folder] => example::write(folder.as_ref()),
        ["bundle"] => bundle(),
        ["bindings"] => house::bindings(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    if !machine::has_display() {
        return Err(
            "There is no display here to open a window on: `cargo xtask test` tries everything on a display of \
                    its own, and `cargo xtask example DIR` writes every paper as PDF without one."
                .into(),
        );
    }
    machine::prepare(machine::BUILD)?;
    screens::build()?;
    say("The program");
    house::cargo(["run", "--locked", "--package", "duurloop"]).run()
}

fn bundle() -> Outcome {
    machine::prepare(machine::BUILD)?;
    screens::build()?;
    say("The program, as shipped");
    house::cargo(["build", "--locked", "--release", "--package", "duurloop"]).run()?;
    say("The package");
    let packager = house::root().join("ui/node_modules/.bin/tauri");
    step::Job::new(packager, ["bundle", "--ci", "--bundles", "deb"]).within(house::root().join("src-tauri")).run()?;
    let folder = house::target().join("release/bundle/deb");
    for entry in std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        if entry.path().extension().is_some_and(|kind| kind == "deb") {
            println!("{}", entry.path().display());
        }
    }
    Ok(())
}
