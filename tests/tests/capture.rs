//! A session through the door: before it, after it, and later.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::Desk;
use serde_json::{Value, json};

/// A group whose first session was on Thursday 19 November 2026, with the sessions and the people by name.
struct Group {
    sessions: Vec<Value>,
    members: Vec<Value>,
}

fn group(desk: &mut Desk, names: &[&str]) -> Group {
    group_from(desk, "2026-11-19", names)
}

fn group_from(desk: &mut Desk, first_date: &str, names: &[&str]) -> Group {
    let id = desk.group(first_date, names);
    let page = desk.ask("group", json!({ "group": id }));
    let contacts = page["contacts"].as_array().unwrap();
    let sessions = contacts.iter().filter(|one| one["kind"] == "session").map(|one| one["id"].clone()).collect();
    let mut members = page["members"].as_array().unwrap().clone();
    members.sort_by_key(|member| names.iter().position(|name| member["name"] == *name));
    Group { sessions, members }
}

fn notes(desk: &mut Desk, member: &Value) -> Vec<String> {
    let page = desk.ask("participant", json!({ "participant": member["participant"] }));
    let notes = page["episode"]["notes"].as_array().unwrap().clone();
    notes.iter().map(|note| note["text"].as_str().unwrap().to_owned()).collect()
}

fn entry(desk: &mut Desk, session: &Value, member: &Value) -> Value {
    let page = desk.ask("session", json!({ "session": session }));
    let entries = page["entries"].as_array().unwrap();
    entries.iter().find(|entry| entry["episode"] == member["episode"]).unwrap().clone()
}

fn record(desk: &mut Desk, session: &Value, member: &Value, changes: Value) {
    let mut details = entry(desk, session, member)["details"].clone();
    details.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    desk.ask("record_attendance", json!({ "session": session, "episode": member["episode"], "details": details }));
}

#[test]
fn a_text_that_names_someone_is_filed_only_after_the_answer() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Bo Jansen", "Şule van den Berg"]);
    let session = &group.sessions[0];
    let written = desk.ask("write_session", json!({ "session": session, "text": "Sule liep voorop." }));
    assert_eq!(written["names"], json!([{ "name": "Sule", "initials": "ŞvdB" }]));
    assert_eq!(written["filed"], false);
    assert!(notes(&mut desk, &group.members[0]).is_empty() && notes(&mut desk, &group.members[1]).is_empty());
    // Not by saying that it is written up, either, nor by noting someone's figures.
    desk.ask("finish_session", json!({ "session": session, "written": true }));
    record(&mut desk, session, &group.members[0], json!({ "mood_before": 5 }));
    assert!(notes(&mut desk, &group.members[0]).is_empty());
    let page = desk.ask("session", json!({ "session": session }));
    assert_eq!((&page["names"][0]["name"], &page["filed"]), (&json!("Sule"), &json!(false)));

    let worded = desk.ask("use_initials", json!({ "session": session }));
    assert_eq!(worded["text"], "ŞvdB liep voorop.");
    assert_eq!((worded["names"].clone(), worded["filed"].clone()), (json!([]), json!(true)));
    for member in &group.members {
        assert_eq!(notes(&mut desk, member), ["ŞvdB liep voorop."]);
    }
    // One act, and it can be taken back.
    desk.ask("write_session", json!({ "session": session, "text": "Sule liep voorop." }));
    assert_eq!(notes(&mut desk, &group.members[0]), ["ŞvdB liep voorop."], "the files wait for an answer");
}

#[test]
fn names_that_may_stay_are_filed_and_a_new_one_is_asked_about() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Bo Jansen", "Fatima El Idrissi", "Noor"]);
    let session = &group.sessions[0];
    desk.ask("write_session", json!({ "session": session, "text": "Bo liep voorop." }));
    let kept = desk.ask("keep_names", json!({ "session": session, "keep": true }));
    assert_eq!((kept["names"].clone(), kept["filed"].clone()), (json!([]), json!(true)));
    assert_eq!(notes(&mut desk, &group.members[2]), ["Bo liep voorop."]);
    // The copies follow later edits as long as no new name comes in.
    desk.ask("write_session", json!({ "session": session, "text": "Bo liep vrolijk voorop." }));
    assert_eq!(notes(&mut desk, &group.members[2]), ["Bo liep vrolijk voorop."]);
    let more = desk.ask("write_session", json!({ "session": session, "text": "Bo liep voorop, met Fatima." }));
    assert_eq!(more["names"], json!([{ "name": "Fatima", "initials": "FEI" }]));
    assert_eq!(notes(&mut desk, &group.members[2]), ["Bo liep vrolijk voorop."]);
    let worded = desk.ask("use_initials", json!({ "session": session }));
    assert_eq!(worded["text"], "Bo liep voorop, met FEI.");
    // And the answer can be taken back.
    let again = desk.ask("keep_names", json!({ "session": session, "keep": false }));
    assert_eq!(again["names"][0]["name"], "Bo");
}

#[test]
fn a_copy_goes_when_someone_turns_out_to_have_been_away_whatever_the_text_names() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Bo Jansen", "Noor", "Wim"]);
    let session = &group.sessions[0];
    desk.ask("write_session", json!({ "session": session, "text": "Samen gelopen." }));
    desk.ask("write_session", json!({ "session": session, "text": "Samen gelopen met Bo." }));
    record(&mut desk, session, &group.members[1], json!({ "status": "excused" }));
    assert!(notes(&mut desk, &group.members[1]).is_empty());
    assert_eq!(notes(&mut desk, &group.members[2]), ["Samen gelopen."]);
    desk.ask("write_session", json!({ "session": session, "text": "" }));
    assert!(notes(&mut desk, &group.members[2]).is_empty());
}

#[test]
fn someone_s_own_name_in_a_text_for_that_person_alone_is_no_matter() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Bo Jansen"]);
    let written = desk.ask("write_session", json!({ "session": group.sessions[0], "text": "Bo liep alleen." }));
    assert_eq!(written["names"], json!([]));
    assert_eq!(notes(&mut desk, &group.members[0]), ["Bo liep alleen."]);
}

#[test]
fn an_injury_comes_back_at_every_session_until_it_is_closed_with_a_line() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Bo Jansen", "Noor"]);
    let (first, second, third) = (&group.sessions[0], &group.sessions[1], &group.sessions[2]);
    let bo = &group.members[0];
    let flagged =
        desk.ask("flag_concern", json!({ "episode": bo["episode"], "session": first, "kind": "injury", "line": "" }));
    assert_eq!(
        (flagged["opened"].as_str(), flagged["entered_later"].as_str()),
        (Some("2026-11-19"), Some("2026-11-24"))
    );
    desk.ask("word_concern", json!({ "concern": flagged["id"], "kind": "injury", "line": "Linkerknie" }));
    for session in [first, second, third] {
        assert_eq!(entry(&mut desk, session, bo)["concerns"][0]["line"], "Linkerknie");
        assert_eq!(entry(&mut desk, session, &group.members[1])["concerns"], json!([]));
    }
    let empty = desk.refused("close_concern", json!({ "concern": flagged["id"], "line": " " }));
    assert_eq!((empty.faults[0].field.as_str(), empty.faults[0].code.as_str()), ("line", "missing"));
    let early = json!({ "concern": flagged["id"], "line": "Over", "date": "2026-11-18" });
    assert_eq!(desk.refused("close_concern", early).faults[0].code.as_str(), "end-before-start");
    desk.clock.set("2026-11-26T20:30:00Z");
    desk.ask("close_concern", json!({ "concern": flagged["id"], "line": "Over, met rust." }));
    assert_eq!(entry(&mut desk, second, bo)["concerns"][0]["closing_line"], "Over, met rust.");
    assert_eq!(entry(&mut desk, third, bo)["concerns"], json!([]));
    let page = desk.ask("participant", json!({ "participant": bo["participant"] }));
    assert_eq!(page["episode"]["concerns"][0]["closed"], "2026-11-26");
    desk.ask("reopen_concern", json!({ "concern": flagged["id"] }));
    assert_eq!(entry(&mut desk, third, bo)["concerns"][0]["closed"], Value::Null);
    desk.ask("drop_concern", json!({ "concern": flagged["id"] }));
    assert_eq!(entry(&mut desk, third, bo)["concerns"], json!([]));
    assert_eq!(desk.refused("reopen_concern", json!({ "concern": flagged["id"] })).code, "not-found");
}

#[test]
fn a_worry_can_come_up_beside_a_session() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Noor"]);
    let noor = &group.members[0];
    let ask = json!({ "episode": noor["episode"], "session": null, "kind": "worry", "line": "Belde: slaapt niet." });
    let flagged = desk.ask("flag_concern", ask);
    assert_eq!((&flagged["session"], flagged["opened"].as_str()), (&Value::Null, Some("2026-11-24")));
    assert_eq!(entry(&mut desk, &group.sessions[0], noor)["concerns"], json!([]), "that was before it came up");
    assert_eq!(entry(&mut desk, &group.sessions[1], noor)["concerns"][0]["kind"], "worry");
}

#[test]
fn weather_and_incident_are_noted_each_by_itself() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Noor"]);
    let session = &group.sessions[0];
    desk.ask("note_session", json!({ "session": session, "weather": "Regen, 8 graden" }));
    desk.ask("note_session", json!({ "session": session, "incident": "Hond op het pad" }));
    let page = desk.ask("session", json!({ "session": session }));
    assert_eq!(
        (page["weather"].as_str(), page["incident"].as_str()),
        (Some("Regen, 8 graden"), Some("Hond op het pad"))
    );
    assert_eq!(page["entries"][0]["recorded"], true, "with the first word everyone is written down as expected");
    let long = json!({ "session": session, "weather": "x".repeat(300) });
    assert_eq!(desk.refused("note_session", long).faults[0].field, "weather");
}

#[test]
fn a_session_is_upcoming_until_its_hour_and_what_is_thought_before_records_nobody() {
    let mut desk = Desk::open();
    // Today at seven in the evening; it is noon.
    let group = group_from(&mut desk, "2026-11-24", &["Noor", "Bo"]);
    let session = &group.sessions[0];
    let page = |desk: &mut Desk| desk.ask("session", json!({ "session": session }));
    assert_eq!(page(&mut desk)["upcoming"], true);
    desk.ask("write_session", json!({ "session": session, "text": "Matten meenemen" }));
    desk.ask("note_session", json!({ "session": session, "weather": "Regen voorspeld" }));
    record(&mut desk, session, &group.members[0], json!({ "status": "excused" }));
    let before = page(&mut desk);
    assert_eq!(
        (&before["upcoming"], &before["changed"], &before["entered_later"]),
        (&json!(true), &Value::Null, &Value::Null)
    );
    assert_eq!(entry(&mut desk, session, &group.members[1])["recorded"], false);
    // Whoever was there says that it took place.
    record(&mut desk, session, &group.members[1], json!({ "status": "present_not_run" }));
    assert_eq!(page(&mut desk)["upcoming"], false);

    let later = &group.sessions[1];
    assert_eq!(desk.ask("session", json!({ "session": later }))["upcoming"], true);
    desk.clock.set("2026-12-01T23:00:00Z");
    assert_eq!(desk.ask("session", json!({ "session": later }))["upcoming"], false);
}

#[test]
fn what_is_entered_later_is_marked_so_and_what_is_entered_on_the_day_is_not() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Noor"]);
    let (noor, first, second) = (&group.members[0], &group.sessions[0], &group.sessions[1]);
    desk.ask("write_session", json!({ "session": first, "text": "Kennisgemaakt." }));
    desk.clock.set("2026-11-26T20:30:00Z");
    desk.ask("write_session", json!({ "session": second, "text": "Geademd." }));
    desk.clock.set("2026-12-20T12:00:00Z");
    // Changing it later does not make it entered later.
    record(&mut desk, second, noor, json!({ "line": "Nog iets." }));
    desk.ask("write_session", json!({ "session": second, "text": "Rustig geademd." }));
    let hold = json!({ "episode": noor["episode"], "kind": "intake", "date": "2026-11-10", "held": true });
    desk.ask("hold_talk", hold.clone());
    desk.clock.set("2026-12-21T12:00:00Z");
    desk.ask("hold_talk", hold);
    let step =
        |date| json!({ "episode": noor["episode"], "schedule": "gentle", "step": 1, "reason": "", "date": date });
    desk.ask("choose_step", step("2026-11-10"));
    desk.ask("choose_step", step("2026-12-21"));

    let later =
        |session: &Value, desk: &mut Desk| desk.ask("session", json!({ "session": session }))["entered_later"].clone();
    assert_eq!(later(first, &mut desk), "2026-11-24");
    assert_eq!(later(second, &mut desk), Value::Null);
    let file = desk.ask("participant", json!({ "participant": noor["participant"] }))["episode"].clone();
    let marks = |list: &Value| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|one| one["entered_later"].clone()).collect()
    };
    assert_eq!(marks(&file["sessions"])[..2], [json!("2026-11-24"), Value::Null]);
    assert_eq!(marks(&file["notes"]), [Value::Null, json!("2026-11-24")]);
    assert_eq!(marks(&file["talks"])[0], "2026-12-20");
    assert_eq!(marks(&file["schedule_history"]), [json!("2026-12-21"), Value::Null]);
    let talk = desk.ask("talk", json!({ "episode": noor["episode"], "kind": "intake" }));
    assert_eq!(talk["talk"]["entered_later"], "2026-12-20");
}

#[test]
fn a_mean_of_moods_comes_with_the_fourth_session() {
    let mut desk = Desk::open();
    let group = group(&mut desk, &["Noor"]);
    let noor = &group.members[0];
    desk.clock.set("2026-12-20T12:00:00Z");
    for (number, session) in group.sessions[..4].iter().enumerate() {
        record(&mut desk, session, noor, json!({ "mood_before": 4, "mood_after": 6 + number % 2 }));
        let file = desk.ask("participant", json!({ "participant": noor["participant"] }));
        let talk = desk.ask("talk", json!({ "episode": noor["episode"], "kind": "mid" }));
        let moods = if number < 3 { Value::Null } else { json!({ "before": 4.0, "after": 6.5, "sessions": 4 }) };
        assert_eq!((&file["episode"]["moods"], &talk["moods"]), (&moods, &moods), "session {}", number + 1);
    }
}

#[test]
fn the_lesson_sheet_is_one_page_refused_for_nobody_and_asks_for_a_session() {
    let mut desk = Desk::open();
    let names = ["Anna Bakker", "Arie Bakker", "Şule van den Berg", "Bo", "Zoë d’Haene", "Đặng Thị Hương"];
    let group = group(&mut desk, &names);
    let step = json!({ "clearance": "not_cleared", "date": "2026-11-18", "doctor": null, "note": "Hartklachten" });
    desk.ask("record_clearance", json!({ "episode": group.members[3]["episode"], "step": step }));
    for language in ["nl", "en"] {
        let ask = json!({ "kind": "lesson_sheet", "session": group.sessions[1], "language": language });
        let sheet = desk.ask("paper", ask.clone());
        assert_eq!((&sheet["pages"], &sheet["replaced"]), (&json!(1), &json!(0)), "{language}");
        desk.ask("paper_made", ask);
    }
    let page = desk.ask("papers", json!({}));
    assert_eq!(page["made"][0]["group_name"], "Bosgroep");
    assert_eq!(page["groups"][0]["sessions"][1]["session"], group.sessions[1]);
    assert_eq!(desk.refused("paper", json!({ "kind": "lesson_sheet" })).code, "no-such-paper");
    assert_eq!(desk.refused("paper", json!({ "kind": "lesson_sheet", "session": 999 })).code, "not-found");
}
