//! Running other programs, and saying what is happening and how long it took.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// Why it did not work, as a sentence.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// A heading above what follows.
pub(crate) fn say(heading: &str) {
    println!("\n── {heading} ──");
}

/// A program to run, with its arguments; its output goes straight to the terminal.
pub(crate) struct Job {
    command: Command,
    line: String,
}

impl Job {
    pub(crate) fn new<I, S>(program: impl AsRef<OsStr>, arguments: I) -> Self
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        let name = Path::new(program.as_ref()).file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self { command: Command::new(program), line: name }.and(arguments)
    }

    pub(crate) fn and<I, S>(mut self, arguments: I) -> Self
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        for argument in arguments {
            self.line.push(' ');
            self.line.push_str(&argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    pub(crate) fn within(mut self, folder: PathBuf) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub(crate) fn run(mut self) -> Outcome {
        println!("$ {}", self.line);
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` failed ({status}).", self.line)),
            Err(error) => Err(format!("`{}` could not be started: {error}.", self.line)),
        }
    }

    /// Starts the program to talk with it.
    pub(crate) fn converse(mut self) -> Outcome<Conversation> {
        println!("$ {}", self.line);
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("`{}` could not be started: {error}.", self.line))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(to), Some(from)) => Ok(Conversation { child, to, from: BufReader::new(from) }),
            _ => Err(format!("`{}` cannot be spoken to.", self.line)),
        }
    }
}

/// A program that answers each line it is told with a line.
pub(crate) struct Conversation {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Conversation {
    pub(crate) fn say(&mut self, line: &str) -> Outcome<String> {
        writeln!(self.to, "{line}").map_err(|error| format!("It does not listen any more: {error}."))?;
        let mut answer = String::new();
        match self.from.read_line(&mut answer) {
            Ok(0) => Err("It ended without an answer.".into()),
            Ok(_) => Ok(answer),
            Err(error) => Err(format!("Its answer could not be read: {error}.")),
        }
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A list of steps that goes on after a failure, so that one run tells everything that is wrong.
pub(crate) struct Round {
    begun: Instant,
    steps: Vec<(String, Duration, Outcome)>,
}

impl Round {
    pub(crate) fn begin() -> Self {
        Self { begun: Instant::now(), steps: Vec::new() }
    }

    /// Does one step and tells how it ended. False when it failed.
    pub(crate) fn step(&mut self, title: &str, work: impl FnOnce() -> Outcome) -> bool {
        say(title);
        let begun = Instant::now();
        let outcome = work();
        let took = begun.elapsed();
        match &outcome {
            Ok(()) => println!("   {title}: good, {}", duration(took)),
            Err(sentence) => println!("   {title}: FAILED, {}\n   {sentence}", duration(took)),
        }
        let good = outcome.is_ok();
        self.steps.push((title.into(), took, outcome));
        good
    }

    /// Notes a step that had no sense after what failed before it.
    pub(crate) fn skip(&mut self, title: &str, why: &str) {
        self.steps.push((title.into(), Duration::ZERO, Err(format!("Not done: {why}"))));
    }

    /// The list of what was done.
    pub(crate) fn end(self) -> Outcome {
        say("All steps");
        for (title, took, outcome) in &self.steps {
            let word = if outcome.is_ok() { "good" } else { "FAILED" };
            println!("{word:<7}{:>9}  {title}", duration(*took));
        }
        let failed: Vec<String> = self
            .steps
            .iter()
            .filter_map(|(title, _, outcome)| Some(format!("{title}: {}", outcome.as_ref().err()?)))
            .collect();
        let good = self.steps.len() - failed.len();
        println!("{good} steps good, {} failed, in {}", failed.len(), duration(self.begun.elapsed()));
        if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
    }
}

fn duration(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds >= 60 {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    } else {
        format!("{:.1} s", took.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_goes_on_after_a_failure_and_fails_at_its_end() {
        let mut round = Round::begin();
        assert!(!round.step("first", || Err("broken.".into())));
        assert!(round.step("second", || Ok(())));
        round.skip("third", "first failed.");
        assert_eq!(round.end(), Err("first: broken.\nthird: Not done: first failed.".into()));
    }

    #[test]
    fn a_program_that_is_not_there_is_told_by_name() {
        let sentence = Job::new("no-such-program", ["x"]).run().unwrap_err();
        assert!(sentence.starts_with("`no-such-program x` could not be started"), "{sentence}");
    }
}
