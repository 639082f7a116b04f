//! One whole programme through the door: from an empty folder to the final reports.

#![allow(clippy::too_many_lines, reason = "one story, told in one go")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::{Desk, PASSWORD};
use serde_json::{Value, json};

const NAMES: [&str; 6] = ["Zoë d’Haene", "Ömer Şahin", "Łukasz Wójcik", "Đặng Thị Hương", "李小龙", "Renée Brouwer"];

fn episode(page: &Value, name: &str) -> Value {
    let members = page["members"].as_array().unwrap();
    members.iter().find(|member| member["name"] == name).unwrap()["episode"].clone()
}

fn session_ids(page: &Value) -> Vec<Value> {
    let contacts = page["contacts"].as_array().unwrap();
    contacts.iter().filter(|contact| contact["kind"] == "session").map(|contact| contact["id"].clone()).collect()
}

#[test]
fn a_group_goes_from_sign_up_to_the_final_report() {
    let mut desk = Desk::fresh();
    assert_eq!(desk.ask("status", json!({}))["door"], "new");
    let code =
        desk.ask("create_practice", json!({ "name": "Praktijk Zeewind", "therapist": "Anna", "password": PASSWORD }));
    assert_eq!(code["groups"].as_array().unwrap().len(), 8);
    assert_eq!(desk.ask("status", json!({}))["door"], "open");

    // Planning: ten days at once, six people fit.
    let preview = desk.ask("preview_sessions", json!({ "weekday": 4, "first_date": "2026-12-03" }));
    assert_eq!(preview["sessions"].as_array().unwrap().len(), 10);
    assert_eq!(preview["sessions"][9]["date"], "2027-02-04");
    let group = desk.group("2026-12-03", &NAMES);
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["contacts"].as_array().unwrap().len(), 13);
    assert_eq!(page["contacts"][6]["talk"], "mid");
    assert_eq!((page["too_few"].clone(), page["full"].clone()), (json!(false), json!(true)));

    // The intakes.
    for name in NAMES {
        let episode = episode(&page, name);
        desk.ask(
            "answer",
            json!({ "episode": episode, "form": "intake", "question": "help_request", "value": "Weer slapen." }),
        );
        desk.ask("answer", json!({ "episode": episode, "form": "intake", "question": "less_worry", "value": 3 }));
        let goal = desk.ask(
            "add_goal",
            json!({ "episode": episode, "at": "intake", "wording": "Twee keer per week naar buiten" }),
        );
        desk.ask("rate_goal", json!({ "goal": goal, "at": "intake", "value": 4 }));
        desk.ask("choose_step", json!({ "episode": episode, "schedule": "gentle", "step": 1, "reason": "" }));
        let cleared = name != NAMES[5];
        let clearance = if cleared { "cleared" } else { "waiting_for_doctor" };
        let step = json!({ "clearance": clearance, "date": "2026-11-24", "doctor": if cleared { Value::Null } else { json!("general_practitioner") } });
        let declaration = desk.ask("record_clearance", json!({ "episode": episode, "step": step }));
        assert_eq!(declaration["clearance"], clearance);
        desk.ask("hold_talk", json!({ "episode": episode, "kind": "intake", "date": "2026-11-24", "held": true }));
    }

    // Ten sessions; one person may not run yet, one is away once.
    for (number, session) in session_ids(&page).into_iter().enumerate() {
        desk.clock.set(&format!("2027-{:02}-{:02}T21:00:00Z", 2, 5 + number));
        let shown = desk.ask("session", json!({ "session": session }));
        assert_eq!(shown["entries"].as_array().unwrap().len(), 6);
        let waiting = shown["entries"].as_array().unwrap().iter().find(|entry| entry["name"] == NAMES[5]).unwrap();
        assert_eq!(waiting["details"]["status"], "present_not_run");
        let mut details = shown["entries"][0]["details"].clone();
        details["mood_before"] = json!(4);
        details["mood_after"] = json!(6);
        details["line"] = json!("Rustig gelopen");
        desk.ask(
            "record_attendance",
            json!({ "session": session, "episode": shown["entries"][0]["episode"], "details": details }),
        );
        desk.ask(
            "write_session",
            json!({ "session": session, "text": format!("Avond {number}: samen door de regen.") }),
        );
        if number == 3 {
            let mut away = shown["entries"][1]["details"].clone();
            away["status"] = json!("excused");
            desk.ask(
                "record_attendance",
                json!({ "session": session, "episode": shown["entries"][1]["episode"], "details": away }),
            );
        }
        desk.ask("finish_session", json!({ "session": session, "written": true }));
        if number == 4 {
            for name in NAMES {
                let episode = episode(&page, name);
                let talk = desk.ask("talk", json!({ "episode": episode, "kind": "mid" }));
                let goal = talk["goals"][0]["id"].clone();
                desk.ask(
                    "word_goal",
                    json!({ "goal": goal, "at": "mid", "wording": "Drie keer per week naar buiten" }),
                );
                desk.ask("rate_goal", json!({ "goal": goal, "at": "mid", "value": 6 }));
                desk.ask(
                    "choose_step",
                    json!({ "episode": episode, "schedule": "gentle", "step": 6, "reason": "Het gaat goed" }),
                );
                desk.ask("hold_talk", json!({ "episode": episode, "kind": "mid", "date": "2027-02-09", "held": true }));
            }
        }
    }

    // The final talks.
    for name in NAMES {
        let episode = episode(&page, name);
        for (question, value) in [
            ("brought", json!("Meer lucht in mijn dagen.")),
            ("less_worry", json!(7)),
            ("keep_days", json!(["tue", "sat"])),
            ("keep_place", json!("Langs de Amstel")),
            ("keep_company", json!("Met mijn zus")),
            ("obstacle", json!("Regen")),
            ("answer", json!("Een jas aan")),
        ] {
            desk.ask("answer", json!({ "episode": episode, "form": "final", "question": question, "value": value }));
        }
        desk.ask("hold_talk", json!({ "episode": episode, "kind": "final", "date": "2027-02-14", "held": true }));
        desk.ask("finish_episode", json!({ "episode": episode, "date": "2027-02-14" }));
    }

    // What stands in one person's file.
    let page = desk.ask("group", json!({ "group": group }));
    assert!(page["members"].as_array().unwrap().iter().all(|member| member["status"] == "finished"));
    let second = desk.ask("session", json!({ "session": session_ids(&page)[3] }))["entries"][1].clone();
    let file = desk.ask("participant", json!({ "participant": second["participant"] }));
    assert_eq!(file["episode"]["notes"].as_array().unwrap().len(), 9, "whoever was away has no copy of that evening");
    assert_eq!(file["episode"]["goals"][0]["wording"], "Drie keer per week naar buiten");
    assert_eq!(file["episode"]["goals"][0]["earlier"][0]["wording"], "Twee keer per week naar buiten");
    assert_eq!(file["episode"]["goals"][0]["rating"], json!({ "intake": 4, "mid": 6, "final": null }));

    // Six final reports in one file, and everything is still there after locking.
    let report = desk.ask("paper", json!({ "kind": "final_report", "group": group }));
    assert!(report["pages"].as_u64().unwrap() >= 6);
    assert_eq!(report["replaced"], 0);
    desk.ask("lock", json!({}));
    assert_eq!(desk.refused("group", json!({ "group": group })).code, "locked");
    desk.ask("unlock", json!({ "password": PASSWORD }));
    assert_eq!(desk.ask("group", json!({ "group": group })), page);
}

#[test]
fn a_seventh_person_is_refused_and_can_go_to_the_waiting_list() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["A", "B", "C", "D", "E", "F"]);
    let full = desk.refused("sign_up", json!({ "name": "Gijs", "group": group }));
    assert_eq!((full.code.as_str(), full.args["capacity"].as_str()), ("group-full", "6"));
    let waiting = desk.ask("sign_up", json!({ "name": "Gijs", "wishes": "op dinsdag" }));
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["waiting"][0]["name"], "Gijs");
    assert_eq!(page["waiting"][0]["wishes"], "op dinsdag");

    // When someone stops, the place is free.
    let leaver = page["members"][0]["episode"].clone();
    desk.ask("stop_episode", json!({ "episode": leaver, "date": "2026-11-24", "reason": "Verhuisd" }));
    desk.ask("join_group", json!({ "episode": waiting["episode"], "group": group }));
    let page = desk.ask("group", json!({ "group": group }));
    assert!(page["full"].as_bool().unwrap());
    assert!(page["waiting"].as_array().unwrap().is_empty());
    assert_eq!(desk.refused("reopen_episode", json!({ "episode": leaver })).code, "group-full");
}

#[test]
fn names_beyond_the_places_of_a_new_group_go_to_the_waiting_list() {
    let mut desk = Desk::open();
    let names = ["A", " ", "B", "C", "D", "E", "F", "G", "H"];
    let made = desk.ask("add_group", json!({ "details": house_tests::group_details(4, "2026-12-03"), "names": names }));
    assert_eq!(made["to_waiting_list"], 2);
    assert_eq!(desk.ask("groups", json!({}))["waiting"], 2);
}

#[test]
fn whoever_is_not_cleared_can_be_recorded_as_having_run_with_a_reason() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let page = desk.ask("group", json!({ "group": group }));
    assert!(page["too_few"].as_bool().unwrap());
    let session = session_ids(&page)[0].clone();
    let entry = desk.ask("session", json!({ "session": session }))["entries"][0].clone();
    assert_eq!(entry["details"]["status"], "present_not_run");
    let mut details = entry["details"].clone();
    details["status"] = json!("present");
    let asked = desk
        .refused("record_attendance", json!({ "session": session, "episode": entry["episode"], "details": details }));
    assert_eq!(asked.faults[0].field, "uncleared_reason");
    details["uncleared_reason"] = json!("Ging zelf alvast lopen");
    desk.ask("record_attendance", json!({ "session": session, "episode": entry["episode"], "details": details }));
    let entry = desk.ask("session", json!({ "session": session }))["entries"][0].clone();
    assert_eq!(entry["details"], details);
    assert!(entry["recorded"].as_bool().unwrap());
}

#[test]
fn half_an_intake_is_stored_and_comes_back_after_a_crash() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["Noor"]);
    let episode = desk.ask("group", json!({ "group": group }))["members"][0]["episode"].clone();
    let text = "Ik wil weer ".repeat(20);
    desk.ask("answer", json!({ "episode": episode, "form": "intake", "question": "help_request", "value": text }));
    // No lock, no goodbye: the program is gone.
    desk.app = desk.elsewhere(std::path::Path::new("/nowhere"));
    desk.app = desk.elsewhere(desk.folder.path());
    desk.ask("unlock", json!({ "password": PASSWORD }));
    let talk = desk.ask("talk", json!({ "episode": episode, "kind": "intake" }));
    let asked = talk["sections"][0]["questions"][0].clone();
    assert_eq!((asked["id"].as_str(), asked["value"].as_str()), (Some("help_request"), Some(text.as_str())));
}

#[test]
fn what_was_typed_for_an_act_that_is_not_done_yet_comes_back_after_a_crash_too() {
    let mut desk = Desk::open();
    let typed = json!({ "names": "Noor\nÖmer", "place": "" });
    desk.ask("keep_draft", json!({ "key": "new group", "value": { "names": "N" } }));
    desk.ask("keep_draft", json!({ "key": "new group", "value": typed }));
    // No lock, no goodbye: the program is gone.
    desk.app = desk.elsewhere(std::path::Path::new("/nowhere"));
    desk.app = desk.elsewhere(desk.folder.path());
    assert_eq!(desk.ask("status", json!({}))["drafts"], json!([]), "nothing is told while it is locked");
    let status = desk.ask("unlock", json!({ "password": PASSWORD }));
    assert_eq!(status["drafts"], json!([{ "key": "new group", "value": typed }]));
    desk.ask("keep_draft", json!({ "key": "new group", "value": null }));
    assert_eq!(desk.ask("status", json!({}))["drafts"], json!([]));
}

#[test]
fn a_draft_is_no_longer_than_anyone_writes_and_has_a_name() {
    let mut desk = Desk::open();
    let long = json!({ "names": "a".repeat(1_000_001) });
    let faults = desk.refused("keep_draft", json!({ "key": "", "value": long })).faults;
    assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["key", "value"]);
}

#[test]
fn what_is_due_today_follows_from_what_is_written_down() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-23", &["Noor"]);
    let session = session_ids(&desk.ask("group", json!({ "group": group })))[0].clone();
    let kinds = |page: &Value| -> Vec<String> {
        page["due"].as_array().unwrap().iter().map(|line| line["due"]["kind"].as_str().unwrap().to_owned()).collect()
    };
    let today = desk.ask("today", json!({}));
    assert_eq!(kinds(&today), ["session", "clearance", "talk"]);
    assert_eq!(today["appointments"][0]["number"], 2, "the first session was yesterday, the second is this week");
    desk.ask("finish_session", json!({ "session": session, "written": true }));
    assert_eq!(kinds(&desk.ask("today", json!({}))), ["clearance", "talk"]);
    desk.clock.set("2026-12-01T12:00:00Z");
    let today = desk.ask("today", json!({}));
    assert_eq!(today["due"][0]["due"]["number"], 2);
    assert_eq!(today["appointments"][0]["number"], 3);
}

#[test]
fn moving_a_group_leaves_alone_what_was_written_about() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let first = session_ids(&desk.ask("group", json!({ "group": group })))[0].clone();
    desk.ask("write_session", json!({ "session": first, "text": "Kennisgemaakt." }));
    desk.ask("change_group", json!({ "group": group, "changes": { "weekday": 5, "starts_at": "18:30" } }));
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["contacts"][1]["date"], "2026-11-19");
    assert_eq!(page["contacts"][2]["date"], "2026-11-27");
    assert_eq!(page["group"]["details"]["starts_at"], "18:30");
}

#[test]
fn the_example_to_look_around_in_has_a_mid_evaluation_due_and_leaves_nothing_behind() {
    let mut desk = Desk::fresh();
    let status = desk.ask("open_example", json!({}));
    assert_eq!((status["door"].as_str(), status["example"].as_bool()), (Some("open"), Some(true)));
    let today = desk.ask("today", json!({}));
    assert!(today["due"].as_array().unwrap().iter().any(|line| line["due"]["talk"] == "mid"), "{today}");
    desk.ask("quit", json!({}));
    assert_eq!(desk.ask("status", json!({}))["door"], "new");
    let left: Vec<_> = std::fs::read_dir(desk.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn the_practice_is_backed_up_on_quitting_and_the_backup_opens_elsewhere() {
    let mut desk = Desk::open();
    desk.group("2026-12-03", &["Noor"]);
    desk.ask("quit", json!({}));
    let backup = std::fs::read_dir(desk.folder.path().join("reservekopieen")).unwrap().next().unwrap().unwrap().path();
    let other = tempfile::tempdir().unwrap();
    desk.app = desk.elsewhere(other.path());
    desk.ask("open_backup", json!({ "file": backup, "password": PASSWORD }));
    assert_eq!(desk.ask("participants", json!({ "search": "noor" })).as_array().unwrap().len(), 1);
}

/// A group of one that had its first session, with that session and the person's way.
fn one_runner(desk: &mut Desk, clearance: &str) -> (Value, Value, Value) {
    let group = desk.group("2026-11-19", &["Noor"]);
    let page = desk.ask("group", json!({ "group": group }));
    let (episode, session) = (page["members"][0]["episode"].clone(), session_ids(&page)[0].clone());
    let step = json!({ "clearance": clearance, "date": "2026-11-18", "doctor": null });
    desk.ask("record_clearance", json!({ "episode": episode, "step": step }));
    (group, episode, session)
}

fn entries(desk: &mut Desk, session: &Value) -> Vec<Value> {
    desk.ask("session", json!({ "session": session }))["entries"].as_array().unwrap().clone()
}

#[test]
fn whoever_joins_later_was_not_at_the_sessions_before() {
    let mut desk = Desk::open();
    let (group, _, session) = one_runner(&mut desk, "cleared");
    desk.ask("write_session", json!({ "session": session, "text": "Kennisgemaakt." }));
    let late = desk.ask("sign_up", json!({ "name": "Anna", "group": group }));
    desk.ask("write_session", json!({ "session": session, "text": "Kennisgemaakt!" }));
    desk.ask("finish_session", json!({ "session": session, "written": true }));
    let file = desk.ask("participant", json!({ "participant": late["participant"] }));
    assert!(file["episode"]["notes"].as_array().unwrap().is_empty());
    assert_eq!(file["episode"]["sessions"][0]["attendance"], Value::Null);
}

#[test]
fn a_thought_about_a_session_to_come_records_nobody_and_calling_off_says_nothing_of_others() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["Noor", "Bram"]);
    let session = session_ids(&desk.ask("group", json!({ "group": group })))[0].clone();
    desk.ask("write_session", json!({ "session": session, "text": "Matten meenemen" }));
    let mut off = entries(&mut desk, &session)[0].clone();
    assert_eq!(off["recorded"], false);
    off["details"]["status"] = json!("excused");
    let call_off = json!({ "session": session, "episode": off["episode"], "details": off["details"] });
    desk.ask("record_attendance", call_off);
    let entries = entries(&mut desk, &session);
    assert_eq!((&entries[0]["recorded"], &entries[1]["recorded"]), (&json!(true), &json!(false)));
    desk.ask("change_group", json!({ "group": group, "changes": { "first_date": "2026-12-10" } }));
    let moved = desk.ask("session", json!({ "session": session }));
    assert_eq!((moved["date"].as_str(), moved["shared_text"].as_str()), (Some("2026-12-10"), Some("Matten meenemen")));
}

#[test]
fn the_latest_day_of_a_declaration_holds_whatever_is_entered_last() {
    let mut desk = Desk::open();
    let (group, episode, _) = one_runner(&mut desk, "not_cleared");
    let older = json!({ "clearance": "cleared", "date": "2026-11-01", "doctor": null });
    let declaration = desk.ask("record_clearance", json!({ "episode": episode, "step": older }));
    assert_eq!(declaration["clearance"], "not_cleared");
    assert_eq!(declaration["steps"][0]["clearance"], "cleared");
    assert_eq!(desk.ask("group", json!({ "group": group }))["members"][0]["clearance"], "not_cleared");
}

#[test]
fn a_run_that_was_recorded_stays_when_the_clearance_is_taken_back() {
    let mut desk = Desk::open();
    let (_, episode, session) = one_runner(&mut desk, "cleared");
    desk.ask("finish_session", json!({ "session": session, "written": true }));
    let back = json!({ "clearance": "not_cleared", "date": "2026-11-19", "doctor": null });
    desk.ask("record_clearance", json!({ "episode": episode, "step": back }));
    let mut details = entries(&mut desk, &session)[0]["details"].clone();
    details["line"] = json!("Verstapte zich bij het uitlopen");
    desk.ask("record_attendance", json!({ "session": session, "episode": episode, "details": details }));
    assert_eq!(entries(&mut desk, &session)[0]["details"]["status"], "present");
}

#[test]
fn figures_of_someone_who_turned_out_to_be_away_are_not_kept() {
    let mut desk = Desk::open();
    let (_, episode, session) = one_runner(&mut desk, "cleared");
    let mut details = entries(&mut desk, &session)[0]["details"].clone();
    for (field, value) in [("mood_before", 5), ("mood_after", 7), ("effort", 6), ("step", 1)] {
        details[field] = json!(value);
    }
    details["status"] = json!("excused");
    desk.ask("record_attendance", json!({ "session": session, "episode": episode, "details": details }));
    let kept = entries(&mut desk, &session)[0]["details"].clone();
    assert_eq!(kept["status"], "excused");
    for field in ["mood_before", "mood_after", "effort", "step"] {
        assert_eq!(kept[field], Value::Null, "{field}");
    }
}

#[test]
fn nobody_is_on_two_ways_at_once_and_a_reason_once_given_is_kept() {
    let mut desk = Desk::open();
    let (_, episode, _) = one_runner(&mut desk, "cleared");
    let stop = json!({ "episode": episode, "date": "2026-11-24", "reason": "Verhuisd" });
    desk.ask("stop_episode", stop);
    let found = desk.ask("participants", json!({ "search": "noor" }));
    let again = desk.ask("start_episode", json!({ "participant": found[0]["id"] }));
    assert_eq!(desk.refused("reopen_episode", json!({ "episode": episode })).code, "episode-open");
    desk.ask("stop_episode", json!({ "episode": again["episode"], "date": "2026-11-24", "reason": "Vergissing" }));
    desk.ask("reopen_episode", json!({ "episode": episode }));
    let page = desk.ask("participant", json!({ "participant": found[0]["id"], "episode": episode }));
    assert_eq!(page["episode"]["episode"]["stop_reason"], "Verhuisd");
}

#[test]
fn the_recovery_sheet_is_made_only_after_the_code_was_asked_for_with_the_password() {
    let mut desk = Desk::open();
    desk.ask("paper", json!({ "kind": "recovery_sheet" }));
    desk.ask("lock", json!({}));
    desk.ask("unlock", json!({ "password": PASSWORD }));
    assert_eq!(desk.refused("paper", json!({ "kind": "recovery_sheet" })).code, "no-such-paper");
    assert_eq!(desk.refused("recovery_code", json!({ "password": "een ander woord" })).code, "wrong-password");
    desk.ask("recovery_code", json!({ "password": PASSWORD }));
    desk.ask("paper", json!({ "kind": "recovery_sheet" }));
}
