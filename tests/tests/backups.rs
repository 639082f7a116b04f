//! Backups by themselves, and one put back in the place of the practice.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::{Desk, PASSWORD};
use serde_json::{Value, json};

fn backups(desk: &mut Desk) -> Vec<Value> {
    desk.ask("backups", json!({})).as_array().unwrap().clone()
}

fn people(desk: &mut Desk) -> usize {
    desk.ask("participants", json!({})).as_array().unwrap().len()
}

#[test]
fn a_practice_that_stays_open_is_backed_up_once_an_hour() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor"]);
    assert!(!desk.ask("keep_safe", json!({}))["last"].is_null());
    for (moment, made) in [("12:59", 1), ("13:00", 2), ("13:59", 2), ("14:00", 3)] {
        desk.clock.set(&format!("2026-11-24T{moment}:00Z"));
        desk.ask("sign_up", json!({ "name": "Omer" }));
        let stands = desk.ask("keep_safe", json!({}));
        assert_eq!(backups(&mut desk).len(), made, "at {moment}");
        assert_eq!(stands["state"], "good");
    }
}

#[test]
fn locking_leaves_a_backup_behind_that_can_be_seen_without_a_password() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor", "Omer"]);
    desk.ask("lock", json!({}));
    let found = backups(&mut desk);
    assert_eq!((&found[0]["people"], &found[0]["sessions"]), (&json!(2), &json!(10)));
}

#[test]
fn a_backup_put_back_takes_the_place_of_an_open_practice_which_is_backed_up_first() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor"]);
    desk.ask("back_up", json!({}));
    let then = backups(&mut desk)[0]["file_name"].clone();
    desk.ask("sign_up", json!({ "name": "Omer" }));
    assert_eq!(people(&mut desk), 2);

    let status = desk.ask("restore_backup", json!({ "file_name": then, "password": PASSWORD }));
    assert_eq!(status["door"], "open");
    assert_eq!(people(&mut desk), 1);
    let found = backups(&mut desk);
    assert_eq!((found.len(), &found[0]["people"]), (2, &json!(2)));

    // And back again.
    desk.ask("restore_backup", json!({ "file_name": found[0]["file_name"], "password": PASSWORD }));
    assert_eq!(people(&mut desk), 2);
}

#[test]
fn what_does_not_open_leaves_the_open_practice_open() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor"]);
    desk.ask("back_up", json!({}));
    let name = backups(&mut desk)[0]["file_name"].clone();
    let wrong = json!({ "file_name": name, "password": "helemaal verkeerd" });
    assert_eq!(desk.refused("restore_backup", wrong).code, "wrong-password");
    assert_eq!(people(&mut desk), 1);
}

#[test]
fn only_a_backup_of_the_backup_folder_can_be_named() {
    let mut desk = Desk::open();
    desk.ask("back_up", json!({}));
    let name = backups(&mut desk)[0]["file_name"].as_str().unwrap().to_owned();
    let folder = desk.folder.path().join("reservekopieen");
    std::fs::copy(folder.join(&name), desk.folder.path().join(&name)).unwrap();
    for elsewhere in [format!("../{name}"), folder.join(&name).display().to_string(), String::new(), "..".into()] {
        let refused = desk.refused("restore_backup", json!({ "file_name": elsewhere, "password": PASSWORD }));
        assert_eq!(refused.code, "not-found", "{elsewhere}");
    }
}

#[test]
fn a_practice_that_was_damaged_is_put_right_from_a_backup() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor"]);
    desk.ask("lock", json!({}));
    let database = desk.folder.path().join("g000001/dossier.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&database, &bytes).unwrap();
    assert_eq!(desk.refused("unlock", json!({ "password": PASSWORD })).code, "damaged");
    let name = backups(&mut desk)[0]["file_name"].clone();
    desk.ask("restore_backup", json!({ "file_name": name, "password": PASSWORD }));
    assert_eq!(people(&mut desk), 1);
    assert!(std::fs::read(&database).unwrap() == bytes, "the damaged file stays for whoever can mend it");
}
