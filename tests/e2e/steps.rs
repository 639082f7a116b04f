//! What several stories do, and the papers they read back.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use chrono::{Datelike, Days, Local, NaiveDate};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::window::Window;

/// The password of a practice that was laid ready.
pub(crate) const PASSWORD: &str = "lantaarn veter ochtend";

impl Window {
    /// Makes a practice with a group of these people before the window opens. Gives the recovery code.
    pub(crate) fn lay_ready(&self, names: &[&str]) -> Vec<String> {
        let password = self.password_file(PASSWORD);
        let password = password.to_str().unwrap();
        let made = self.cli(&["--password-file", password, "create", "--name", "Praktijk Buitenlucht"]);
        let made = String::from_utf8(made.stdout).unwrap();
        let first = days_ago(21).to_string();
        let details = json!({ "name": "Avondgroep", "place": "", "weekday": weekday(days_ago(21)),
            "starts_at": "19:00", "ends_at": "20:00", "first_date": first, "capacity": 6 });
        let group = json!({ "details": details, "names": names }).to_string();
        self.cli(&["--password-file", password, "call", "add_group", &group]);
        let is_group = |word: &&str| word.len() == 5 && word.chars().all(|letter| letter.is_ascii_alphanumeric());
        let code: Vec<String> = made.split([' ', '-', '\n']).filter(is_group).map(str::to_owned).collect();
        assert_eq!(code.len(), 8, "{made}");
        code
    }

    /// Makes one call from the terminal while the window is closed, in the practice that was laid ready.
    #[track_caller]
    pub(crate) fn told(&self, name: &str, args: &Value) -> Value {
        let password = self.password_file(PASSWORD);
        let answer = self.cli(&["--password-file", password.to_str().unwrap(), "call", name, &args.to_string()]);
        serde_json::from_slice(&answer.stdout).unwrap()
    }

    /// Keeps the practice open in another program until the answer is dropped.
    pub(crate) fn hold_open(&self, password: &str) -> impl Drop + use<> {
        let mut holder =
            self.cli_command(&["--password-file", self.password_file(password).to_str().unwrap(), "serve"]);
        let mut holder = holder.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        writeln!(holder.stdin.as_mut().unwrap(), r#"{{"name": "status", "args": {{}}}}"#).unwrap();
        let mut answer = String::new();
        BufReader::new(holder.stdout.as_mut().unwrap()).read_line(&mut answer).unwrap();
        assert!(answer.contains("open"), "{answer}");
        Holder(holder)
    }

    #[track_caller]
    pub(crate) fn try_password(&self, password: &str) {
        self.fill("Wachtwoord", password);
        self.click_button("Openen");
    }

    #[track_caller]
    pub(crate) fn unlock(&self, password: &str) {
        self.try_password(password);
        self.heading("Vandaag");
    }

    pub(crate) fn password_file(&self, password: &str) -> PathBuf {
        let file = self.papers().join(".password");
        fs::write(&file, password).unwrap();
        file
    }

    /// Whether this choice of a question is made.
    #[track_caller]
    pub(crate) fn is_chosen(&self, question: &str, choice: &str) {
        let script = "return find('any', arguments[1], [arguments[0]]).some((choice) => choice.checked)";
        let chosen = || self.run(script, vec![question.into(), choice.into()]).as_bool()?.then_some(());
        self.wait(&format!("for “{choice}” to be chosen at “{question}”"), chosen);
    }

    /// The recovery code as it stands on the screen, in its eight groups.
    pub(crate) fn recovery_code(&self) -> Vec<String> {
        let groups =
            self.run("return [...document.querySelectorAll('ol code')].map((group) => group.textContent)", vec![]);
        serde_json::from_value(groups).unwrap()
    }

    /// The numbers of the two groups that are asked back; `label` is what stands before them.
    pub(crate) fn asked_groups(&self, label: &str) -> Vec<usize> {
        let labels =
            self.run("return [...document.querySelectorAll('label')].map((label) => label.textContent)", vec![]);
        let labels: Vec<String> = serde_json::from_value(labels).unwrap();
        labels.iter().filter_map(|each| each.trim().strip_prefix(label)?.trim().parse().ok()).collect()
    }

    /// Opens a part of a talk from the list beside it.
    #[track_caller]
    pub(crate) fn part(&mut self, list: &str, name: &str) {
        self.within(list, |window| window.click_button(name));
        self.heading(name);
    }

    /// Answers a question that is a choice: yes or no, a figure, one of several.
    #[track_caller]
    pub(crate) fn answer(&mut self, question: &str, choice: &str) {
        self.within(question, |window| window.click("radio", choice));
    }

    /// Types a row of figures where the focus is: the next place comes by itself.
    #[track_caller]
    pub(crate) fn type_figures(&mut self, figures: &[u8]) {
        for figure in figures {
            self.strike(&figure.to_string());
        }
    }

    /// Waits until this has the focus.
    #[track_caller]
    pub(crate) fn until_focused(&self, name: &str) {
        self.wait(&format!("for the focus on “{name}”"), || self.focused().starts_with(name).then_some(()));
    }

    /// The paper that was handed to the system's viewer as the `count`th.
    #[track_caller]
    pub(crate) fn opened_paper(&self, count: usize) -> PathBuf {
        self.wait("for the viewer to open the paper", || (self.opened().len() >= count).then_some(()));
        self.opened()[count - 1].clone()
    }

    /// Goes on by one Tab and chooses on the scale one comes to.
    #[track_caller]
    pub(crate) fn tab_to_scale(&mut self, figure: &str) {
        self.press(Key::Tab);
        self.tab_to("0");
        self.strike(figure);
    }
}

/// Words of a PDF as a person reads them, without line breaks.
pub(crate) fn read(paper: &Path) -> String {
    let output = Command::new("pdftotext").arg(paper).arg("-").output().unwrap();
    assert!(output.status.success(), "{} is no paper", paper.display());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The day so many days ago.
pub(crate) fn days_ago(days: u64) -> NaiveDate {
    Local::now().date_naive() - Days::new(days)
}

/// A day as one types it.
pub(crate) fn typed(day: NaiveDate) -> String {
    day.format("%-d-%-m-%Y").to_string()
}

fn weekday(day: NaiveDate) -> u32 {
    day.weekday().number_from_monday()
}

/// A terminal tool that has the practice open until this is dropped.
struct Holder(Child);

impl Drop for Holder {
    fn drop(&mut self) {
        // The end of its input is the end of its work.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
