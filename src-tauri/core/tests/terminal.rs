//! The terminal tool, as a script uses it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

struct Terminal {
    folder: tempfile::TempDir,
}

impl Terminal {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("password"), "vier kalme voeten op het pad\n").unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, password: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_duurloop-cli"));
        command.arg("--vault").arg(self.path("data")).arg("--password-file").arg(self.path(password)).args(arguments);
        command
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) -> String {
        let output = self.command("password", arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    fn fails(&self, password: &str, arguments: &[&str]) -> String {
        let output = self.command(password, arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    }

    fn serve(&self, lines: &str) -> Output {
        let mut child =
            self.command("password", &["serve"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }
}

#[test]
fn a_script_makes_a_practice_fills_it_asks_it_and_prints_from_it() {
    let terminal = Terminal::new();
    let code = terminal.run(&["create"]);
    assert_eq!(code.split_whitespace().count(), 8);
    assert!(code.split_whitespace().all(|group| group.len() == 5));
    assert!(terminal.fails("password", &["create"]).contains("(practice-exists)"));

    terminal.run(&["example", "--years", "1", "--seed", "7"]);
    assert!(terminal.fails("password", &["example"]).contains("(practice-not-empty)"));

    let today: Value = serde_json::from_str(&terminal.run(&["call", "today"])).unwrap();
    assert_eq!(today["empty"], false);
    let papers: Value = serde_json::from_str(&terminal.run(&["call", "papers"])).unwrap();
    let group = papers["groups"][0]["group"].to_string();
    let person = papers["groups"][0]["people"][0]["participant"].to_string();

    let out = terminal.path("verslag.pdf");
    let out = out.to_str().unwrap();
    terminal.run(&["paper", "intake_report", "--participant", &person, "--out", out]);
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF-"));
    terminal.run(&["--lang", "en", "paper", "attendance_list", "--group", &group, "--out", out]);
    terminal.run(&["paper", "intake_form", "--blank", "--out", out]);
    assert!(terminal.fails("password", &["paper", "invoice", "--out", out]).contains("(no-such-paper)"));

    let verified = terminal.run(&["verify"]);
    assert!(verified.lines().any(|line| line == "running_group 40"), "{verified}");
}

#[test]
fn served_requests_are_answered_line_by_line_and_a_wrong_one_does_not_end_it() {
    let terminal = Terminal::new();
    terminal.run(&["create"]);
    let output = terminal
        .serve("{\"name\":\"sign_up\",\"args\":{\"name\":\"Noor\"}}\nnonsense\n\n{\"name\":\"participants\"}\n");
    let answers: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[1]["failure"]["code"], "bad-arguments");
    assert_eq!(answers[2]["ok"][0]["name"], "Noor");
}

#[test]
fn what_goes_wrong_is_told_in_the_language_asked_for_with_its_code() {
    let terminal = Terminal::new();
    std::fs::write(terminal.path("wrong"), "een heel ander wachtwoord").unwrap();
    assert!(terminal.fails("password", &["verify"]).contains("(no-practice)"));
    terminal.run(&["create"]);
    let (dutch, english) = (terminal.fails("wrong", &["verify"]), terminal.fails("wrong", &["--lang", "en", "verify"]));
    assert!(dutch.contains("(wrong-password)") && english.contains("(wrong-password)"));
    assert_ne!(dutch, english);
    assert!(terminal.fails("password", &["--lang", "fr", "verify"]).contains("fr"));
}

#[test]
fn what_can_be_called_and_made_is_listed_a_line_each() {
    let list = |verb: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_duurloop-cli")).arg(verb).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(list("commands").lines().collect::<Vec<_>>(), duurloop_core::api::COMMANDS);
    assert!(list("papers").lines().any(|line| line == "final_report"));
}
