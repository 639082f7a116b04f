//! Tests that see only what the program shows, and what they share.

pub mod bindings;

use std::path::{Path, PathBuf};

use duurloop_core::api;
use duurloop_core::app::App;
use duurloop_core::error::Failure;
use duurloop_core::testing::{self, StillClock};
use serde_json::{Value, json};

/// The password of every practice in these tests.
pub const PASSWORD: &str = "vier kalme voeten op het pad";

/// The folder with the workspace in it.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

/// The program as a screen sees it: JSON in, JSON out, on a folder of its own.
pub struct Desk {
    // Closed before its folder goes.
    pub app: App,
    pub clock: StillClock,
    pub folder: tempfile::TempDir,
}

impl Desk {
    /// A machine where the program never ran, at noon on 24 November 2026.
    pub fn fresh() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = StillClock::at("2026-11-24T12:00:00Z");
        Self { app: testing::app(folder.path(), &clock), clock, folder }
    }

    /// A practice that is open and empty.
    pub fn open() -> Self {
        let mut desk = Self::fresh();
        desk.ask("create_practice", json!({ "name": "Praktijk", "therapist": "Anna", "password": PASSWORD }));
        desk
    }

    /// Makes a call that must succeed.
    #[track_caller]
    pub fn ask(&mut self, name: &str, args: Value) -> Value {
        match api::call(&mut self.app, name, args) {
            Ok(result) => result,
            Err(failure) => panic!("{name}: {failure:?}"),
        }
    }

    /// Makes a call that must fail.
    #[track_caller]
    pub fn refused(&mut self, name: &str, args: Value) -> Failure {
        match api::call(&mut self.app, name, args) {
            Ok(result) => panic!("{name} gave {result}"),
            Err(failure) => failure,
        }
    }

    /// A Thursday group with so many people; gives its id.
    pub fn group(&mut self, first_date: &str, names: &[&str]) -> Value {
        let weekday = duurloop_core::basics::Date::parse(first_date).expect("a day").weekday();
        let made = self.ask("add_group", json!({ "details": group_details(weekday, first_date), "names": names }));
        made["group"].clone()
    }

    /// The program on another folder, with the same clock.
    pub fn elsewhere(&self, folder: &Path) -> App {
        testing::app(folder, &self.clock)
    }
}

pub fn group_details(weekday: u8, first_date: &str) -> Value {
    json!({
        "name": "Bosgroep", "place": "Amsterdamse Bos", "weekday": weekday, "starts_at": "19:00",
        "ends_at": "20:00", "first_date": first_date, "capacity": 6,
    })
}
