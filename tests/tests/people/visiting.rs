//! Whoever comes along once: to catch up a session, or as a guest.

use house_tests::Desk;
use serde_json::{Value, json};

use crate::{asked_for, entry, file, group, member, presence, record, sessions};

/// Two groups; Anna of the first missed the second session, which the other group has today.
struct Two {
    desk: Desk,
    home: Value,
    missed: Value,
    other: Value,
    here: Value,
    anna: Value,
}

fn two() -> Two {
    let mut desk = Desk::open();
    let home = group(&mut desk, "Thuis", "2026-11-05", &["Anna", "Bram"]);
    let other = group(&mut desk, "Anders", "2026-11-17", &["Eef", "Fien"]);
    let missed = sessions(&mut desk, &home)[1].0.clone();
    let here = sessions(&mut desk, &other)[1].0.clone();
    record(&mut desk, &missed, "Anna", json!({ "status": "excused", "line": "Ziek" }));
    let anna = member(&mut desk, &home, "Anna")["episode"].clone();
    Two { desk, home, missed, other, here, anna }
}

impl Two {
    fn catch_up(&mut self) -> Value {
        self.desk.ask(
            "add_visit",
            json!({ "session": self.here, "episode": self.anna, "kind": "catch_up", "instead_of": self.missed }),
        )
    }

    /// How the session that was missed stands.
    fn missed_stands(&mut self) -> Value {
        entry(&mut self.desk, &self.missed, "Anna")["details"]["status"].clone()
    }
}

#[test]
fn someone_who_missed_this_topic_is_offered_first() {
    let mut two = two();
    let third = sessions(&mut two.desk, &two.home)[2].0.clone();
    record(&mut two.desk, &third, "Bram", json!({ "status": "no_show" }));
    let offer = two.desk.ask("visit_offer", json!({ "session": two.here }));
    let names: Vec<_> = offer["missed"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["Anna", "Bram"]);
    assert_eq!((&offer["missed"][0]["session"], &offer["missed"][0]["same_topic"]), (&two.missed, &json!(true)));
    assert_eq!((&offer["capacity"], &offer["people"]), (&json!(6), &json!(2)));
    let known: Vec<_> = offer["known"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(known, ["Anna", "Bram"]);
    two.catch_up();
    let offer = two.desk.ask("visit_offer", json!({ "session": two.here }));
    assert_eq!((&offer["missed"][0]["name"], &offer["people"]), (&json!("Bram"), &json!(3)));
}

#[test]
fn whoever_catches_up_stands_with_the_group_and_gets_its_text_filed() {
    let mut two = two();
    two.catch_up();
    assert_eq!(asked_for(&mut two.desk, &two.here), ["Eef", "Fien", "Anna"]);
    let visit = entry(&mut two.desk, &two.here, "Anna")["visit"].clone();
    assert_eq!((&visit["kind"], &visit["group_name"]), (&json!("catch_up"), &json!("Thuis")));
    assert_eq!((&visit["instead_of"]["number"], &visit["instead_of"]["session"]), (&json!(2), &two.missed));
    let today = two.desk.ask("today", json!({}));
    let here = today["appointments"].as_array().unwrap().iter().find(|one| one["session"] == two.here).unwrap();
    assert_eq!(here["people"], 3);
    assert_eq!(two.missed_stands(), "excused", "only planned yet");
    two.desk.ask("write_session", json!({ "session": two.here, "text": "Langs het water." }));
    record(&mut two.desk, &two.here, "Anna", json!({ "mood_before": 4, "mood_after": 7, "line": "Blij dat het kon" }));
    let page = file(&mut two.desk, "Anna")["episode"].clone();
    assert_eq!(page["notes"][0]["text"], "Langs het water.");
    let line = page["sessions"].as_array().unwrap().iter().find(|line| line["session"] == two.here).unwrap().clone();
    assert_eq!((&line["visit"], &line["attendance"]["mood_after"]), (&json!("catch_up"), &json!(7)));
    assert_eq!(two.missed_stands(), "made_up");
    assert_eq!(presence(&mut two.desk, &two.home, "Anna")[1], "made_up");
    let elsewhere = entry(&mut two.desk, &two.missed, "Anna")["caught_up_at"].clone();
    assert_eq!((&elsewhere["group_name"], &elsewhere["number"]), (&json!("Anders"), &json!(2)));
    let group = two.desk.ask("group", json!({ "group": two.other }));
    assert_eq!(
        (&group["visitors"][0]["name"], &group["visitors"][0]["recorded"]),
        (&json!("Anna"), &json!("present_not_run"))
    );
    assert!(group["members"].as_array().unwrap().iter().all(|one| one["name"] != "Anna"));
}

#[test]
fn catching_up_that_is_taken_back_leaves_the_missed_session_as_it_stood() {
    let mut two = two();
    let visit = two.catch_up();
    record(&mut two.desk, &two.here, "Anna", json!({ "line": "Was er" }));
    assert_eq!(two.missed_stands(), "made_up");
    record(&mut two.desk, &two.here, "Anna", json!({ "status": "no_show" }));
    assert_eq!(two.missed_stands(), "excused");
    record(&mut two.desk, &two.here, "Anna", json!({ "status": "present_not_run" }));
    assert_eq!(two.missed_stands(), "made_up");
    two.desk.ask("remove_visit", json!({ "visit": visit }));
    let missed = entry(&mut two.desk, &two.missed, "Anna");
    assert_eq!((&missed["details"]["status"], &missed["details"]["line"]), (&json!("excused"), &json!("Ziek")));
    assert_eq!(asked_for(&mut two.desk, &two.here), ["Eef", "Fien"]);
    // And put back, as the screen does when that was a slip.
    two.catch_up();
    assert_eq!(asked_for(&mut two.desk, &two.here), ["Eef", "Fien", "Anna"]);
}

#[test]
fn a_session_of_which_nothing_was_noted_is_made_up_and_nothing_again() {
    let mut two = two();
    // Sessions to come: Anna knows that she will be away.
    let next = sessions(&mut two.desk, &two.home)[3].0.clone();
    let args = json!({ "session": two.here, "episode": two.anna, "kind": "catch_up", "instead_of": next });
    let visit = two.desk.ask("add_visit", args);
    let expected = entry(&mut two.desk, &next, "Anna");
    assert_eq!((&expected["details"]["status"], &expected["recorded"]), (&json!("excused"), &json!(false)));
    record(&mut two.desk, &two.here, "Anna", json!({}));
    assert_eq!(entry(&mut two.desk, &next, "Anna")["details"]["status"], "made_up");
    two.desk.ask("remove_visit", json!({ "visit": visit }));
    assert_eq!(entry(&mut two.desk, &next, "Anna")["recorded"], false);
}

#[test]
fn made_up_can_be_chosen_by_hand_and_counts_as_attended_on_paper() {
    let mut two = two();
    record(&mut two.desk, &two.missed, "Anna", json!({ "status": "made_up", "mood_before": 4 }));
    let missed = entry(&mut two.desk, &two.missed, "Anna");
    assert_eq!((&missed["details"]["status"], &missed["details"]["mood_before"]), (&json!("made_up"), &Value::Null));
    // Made up already: there is nothing to catch up.
    let offer = two.desk.ask("visit_offer", json!({ "session": two.here }));
    assert_eq!(offer["missed"], json!([]));
    let args = json!({ "session": two.here, "episode": two.anna, "kind": "catch_up", "instead_of": two.missed });
    assert_eq!(two.desk.refused("add_visit", args).faults[0].field, "instead_of");
}

#[test]
fn a_guest_without_a_file_has_a_name_and_a_line_and_a_known_one_a_row() {
    let mut two = two();
    let visit = two.desk.ask("add_visit", json!({ "session": two.here, "name": " Piet ", "kind": "guest" }));
    two.desk.ask("write_visit", json!({ "visit": visit, "line": "Liep mee als broer van" }));
    two.desk.ask("add_visit", json!({ "session": two.here, "episode": two.anna, "kind": "guest" }));
    let page = two.desk.ask("session", json!({ "session": two.here }));
    assert_eq!(page["guests"], json!([{ "id": visit, "name": "Piet", "line": "Liep mee als broer van" }]));
    // The line is a first word about the session: everyone is written down as expected.
    let recorded: Vec<_> = page["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["name"].clone(), entry["recorded"].clone()))
        .collect();
    assert_eq!(recorded, [(json!("Eef"), json!(true)), (json!("Fien"), json!(true)), (json!("Anna"), json!(true))]);
    assert_eq!(presence(&mut two.desk, &two.home, "Anna")[1], "excused", "a guest makes nothing up");
    two.desk.ask("remove_visit", json!({ "visit": visit }));
    assert_eq!(two.desk.ask("session", json!({ "session": two.here }))["guests"], json!([]));
}

#[test]
fn someone_added_to_a_session_that_was_written_up_was_there() {
    let mut two = two();
    two.desk.ask("write_session", json!({ "session": two.here, "text": "Langs het water." }));
    two.desk.ask("finish_session", json!({ "session": two.here, "written": true }));
    let visit = two.catch_up();
    assert_eq!(entry(&mut two.desk, &two.here, "Anna")["recorded"], true);
    assert_eq!(two.missed_stands(), "made_up");
    assert_eq!(file(&mut two.desk, "Anna")["episode"]["notes"][0]["text"], "Langs het water.");
    two.desk.ask("remove_visit", json!({ "visit": visit }));
    assert_eq!(file(&mut two.desk, "Anna")["episode"]["notes"], json!([]));
    let page = two.desk.ask("session", json!({ "session": two.here }));
    assert_eq!((&page["shared_text"], page["written"].is_null()), (&json!("Langs het water."), false));
}

#[test]
fn a_full_group_takes_a_visitor_all_the_same() {
    let mut two = two();
    let full = group(&mut two.desk, "Vol", "2026-11-24", &["P", "Q", "R", "S", "T", "U"]);
    let session = sessions(&mut two.desk, &full)[0].0.clone();
    let args = json!({ "session": session, "episode": two.anna, "kind": "catch_up", "instead_of": two.missed });
    two.desk.ask("add_visit", args);
    assert_eq!(asked_for(&mut two.desk, &session).len(), 7);
    assert_eq!(two.desk.ask("group", json!({ "group": full }))["full"], true);
}

#[test]
fn what_cannot_be_is_pointed_at() {
    let mut two = two();
    let eef = member(&mut two.desk, &two.other, "Eef")["episode"].clone();
    let away = sessions(&mut two.desk, &two.other)[4].0.clone();
    let mut fault = |args: Value| {
        let mut all = json!({ "session": two.here });
        all.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        let fault = two.desk.refused("add_visit", all).faults[0].clone();
        (fault.field, fault.code.as_str())
    };
    let catch_up =
        |episode: &Value, missed: &Value| json!({ "episode": episode, "kind": "catch_up", "instead_of": missed });
    assert_eq!(fault(json!({ "kind": "guest", "name": " " })), ("name".into(), "missing"));
    assert_eq!(fault(json!({ "kind": "guest", "name": "x".repeat(201) })), ("name".into(), "too-long"));
    assert_eq!(fault(json!({ "kind": "catch_up", "name": "Piet" })), ("episode".into(), "missing"));
    assert_eq!(fault(json!({ "kind": "catch_up", "episode": two.anna })), ("instead_of".into(), "missing"));
    assert_eq!(fault(json!({ "kind": "guest", "episode": eef })), ("episode".into(), "already-there"));
    assert_eq!(fault(catch_up(&two.anna, &away)), ("instead_of".into(), "not-a-choice"));
    assert_eq!(fault(catch_up(&two.anna, &two.here)), ("instead_of".into(), "not-a-choice"));
    two.catch_up();
    let again = json!({ "session": away, "episode": two.anna, "kind": "catch_up", "instead_of": two.missed });
    assert_eq!(two.desk.refused("add_visit", again).faults[0].code.as_str(), "already-there");
    assert_eq!(two.desk.refused("remove_visit", json!({ "visit": 99 })).code, "not-found");
}
