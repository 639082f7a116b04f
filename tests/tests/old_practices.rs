//! A practice made with any version that was given out opens with this one, and everything is in it.
//!
//! One folder per schema is kept in `fixtures`, as the terminal tool of that version made it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::path::Path;

use house_tests::{Desk, PASSWORD, root};
use serde_json::json;

/// The practice of a schema, in a folder of its own.
fn practice(schema: u32) -> Desk {
    let desk = Desk::fresh();
    copy(&root().join(format!("tests/fixtures/schema-{schema}")), desk.folder.path());
    desk
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

#[test]
fn a_practice_of_schema_1_opens_with_everything_in_it() {
    let mut desk = practice(1);
    assert_eq!(desk.ask("status", json!({}))["door"], "locked");
    desk.ask("unlock", json!({ "password": PASSWORD }));
    let group = desk.ask("group", json!({ "group": 1 }));
    assert_eq!(group["members"][0]["name"], "Noor Bakker");
    assert_eq!(group["members"][0]["clearance"], "cleared");
    assert_eq!(group["contacts"].as_array().unwrap().len(), 13);
    let noor = desk.ask("participant", json!({ "participant": 1 }));
    assert_eq!(noor["episode"]["goals"][0]["wording"], "Twee keer per week naar buiten");
    assert_eq!(noor["episode"]["notes"][0]["text"], "Kennisgemaakt.");
    assert_eq!(noor["episode"]["schedule"]["number"], 1);
    let talk = desk.ask("talk", json!({ "episode": 1, "kind": "intake" }));
    assert!(talk["talk"]["held"].as_bool().unwrap() && talk.to_string().contains("Weer slapen."));
    assert_eq!(desk.ask("papers", json!({}))["made"][0]["kind"], "intake_report");
}

#[test]
fn its_recovery_code_still_opens_it() {
    let mut desk = practice(1);
    let code = "TZZ72 9S6QH P0C5R K8RWN T0SR8 QD6YE 9KCR7 F5JKR";
    desk.ask("unlock_with_recovery", json!({ "code": code, "new_password": "een heel nieuw wachtwoord" }));
    assert_eq!(desk.ask("participants", json!({ "search": "omer" })).as_array().unwrap().len(), 1);
}

#[test]
fn a_practice_of_schema_2_opens_with_everything_in_it() {
    let mut desk = practice(2);
    let status = desk.ask("unlock", json!({ "password": PASSWORD }));
    assert!(status["drafts"].to_string().contains("Half getypt"));
    let group = desk.ask("group", json!({ "group": 1 }));
    assert_eq!(group["group"]["programme"]["name"], "Kort programma");
    assert_eq!(group["changes"][0]["reason"], "Onweer");
    let contacts = group["contacts"].as_array().unwrap();
    let days: Vec<_> = contacts.iter().filter(|contact| contact["kind"] == "session").collect();
    assert_eq!(
        (&days[3]["date"], days.len()),
        (&json!("2026-12-15"), 10),
        "the day off and the lapsed day are skipped"
    );
    let noor = desk.ask("participant", json!({ "participant": 1 }));
    assert_eq!(noor["episode"]["schedule_history"][1]["reason"], "Ging goed");
    assert!(noor.to_string().contains("Kuit trekt") && noor.to_string().contains("Met de hond"));
    let session = desk.ask("session", json!({ "session": days[0]["id"] }));
    assert_eq!((&session["weather"], &session["shared_text"]), (&json!("Motregen"), &json!("Kennisgemaakt.")));
    let visited = desk.ask("session", json!({ "session": days[1]["id"] }));
    assert!(visited.to_string().contains("Fien"));
    assert!(desk.ask("topics", json!({})).to_string().contains("Rustig ademen"));
    assert!(desk.ask("days_off", json!({})).to_string().contains("Cursus"));
}
