//! From which day to which someone belongs to a group.

use house_tests::Desk;
use serde_json::{Value, json};

use crate::{asked_for, file, group, member, presence, record, sessions};

const FOUR: [&str; 4] = ["Anna", "Bram", "Cato", "Daan"];

#[test]
fn a_late_joiner_is_not_asked_for_at_the_sessions_before_also_those_not_written_up() {
    let mut desk = Desk::open();
    // Sessions on 5, 12, 19 and 26 November; today is the 24th.
    let running = group(&mut desk, "Donderdag", "2026-11-05", &FOUR);
    let series = sessions(&mut desk, &running);
    desk.ask("finish_session", json!({ "session": series[0].0, "written": true }));
    desk.ask("sign_up", json!({ "name": "Noor", "group": running }));
    for (number, (session, _)) in series.iter().enumerate() {
        let names = asked_for(&mut desk, session);
        assert_eq!(names.contains(&"Noor".to_owned()), number >= 3, "session {}", number + 1);
    }
    assert_eq!(presence(&mut desk, &running, "Noor")[..4], ["outside", "outside", "outside", "open"]);
    assert_eq!(presence(&mut desk, &running, "Anna")[..2], ["present_not_run", "open"]);
    let lines = file(&mut desk, "Noor")["episode"]["sessions"].clone();
    assert_eq!((lines.as_array().unwrap().len(), &lines[0]["number"]), (7, &json!(4)));
}

#[test]
fn the_day_of_joining_can_be_given_and_changed() {
    let mut desk = Desk::open();
    let running = group(&mut desk, "Donderdag", "2026-11-05", &FOUR);
    let series = sessions(&mut desk, &running);
    desk.ask("sign_up", json!({ "name": "Noor", "group": running, "date": "2026-11-12" }));
    let noor = member(&mut desk, &running, "Noor");
    assert_eq!((&noor["joined"], &noor["left_on"], &noor["gone"]), (&json!("2026-11-12"), &Value::Null, &json!(false)));
    assert!(asked_for(&mut desk, &series[1].0).contains(&"Noor".to_owned()));
    desk.ask("change_membership", json!({ "membership": noor["membership"], "joined": "2026-11-13", "left_on": null }));
    assert!(!asked_for(&mut desk, &series[1].0).contains(&"Noor".to_owned()));
}

#[test]
fn days_that_cannot_be_are_pointed_at_and_change_nothing() {
    let mut desk = Desk::open();
    let (one, two) = (group(&mut desk, "Een", "2026-11-05", &FOUR), group(&mut desk, "Twee", "2026-11-06", &[]));
    let anna = member(&mut desk, &one, "Anna");
    desk.ask("join_group", json!({ "episode": anna["episode"], "group": two, "date": "2026-11-20" }));
    let (left, now) = (member(&mut desk, &one, "Anna"), member(&mut desk, &two, "Anna"));
    assert_eq!((left["left_on"].as_str(), now["joined"].as_str()), (Some("2026-11-19"), Some("2026-11-20")));
    let mut fault = |of: &Value, joined: &str, left_on: Value| {
        let args = json!({ "membership": of["membership"], "joined": joined, "left_on": left_on });
        let fault = desk.refused("change_membership", args).faults[0].clone();
        (fault.field, fault.code.as_str())
    };
    assert_eq!(fault(&left, "2026-11-05", json!("2026-11-01")), ("left_on".into(), "end-before-start"));
    assert_eq!(fault(&left, "2026-11-05", json!("2026-11-20")), ("left_on".into(), "overlap"));
    assert_eq!(fault(&left, "2026-11-05", Value::Null), ("left_on".into(), "missing"));
    assert_eq!(fault(&now, "2026-11-19", Value::Null), ("joined".into(), "overlap"));
    assert_eq!(fault(&now, "2026-11-20", json!("2026-12-01")), ("left_on".into(), "still-there"));
    assert_eq!(fault(&now, "2026-02-31", Value::Null), ("joined".into(), "no-such-date"));
    assert_eq!((member(&mut desk, &one, "Anna"), member(&mut desk, &two, "Anna")), (left, now));
}

#[test]
fn someone_who_moves_stands_in_each_group_in_their_own_time_there() {
    let mut desk = Desk::open();
    let (one, two) = (group(&mut desk, "Een", "2026-11-05", &FOUR), group(&mut desk, "Twee", "2026-11-06", &["Eef"]));
    let (first, second) = (sessions(&mut desk, &one), sessions(&mut desk, &two));
    record(&mut desk, &first[0].0, "Anna", json!({ "mood_before": 4, "mood_after": 6 }));
    let anna = member(&mut desk, &one, "Anna");
    desk.ask("join_group", json!({ "episode": anna["episode"], "group": two, "date": "2026-11-17" }));
    let anna = member(&mut desk, &one, "Anna");
    assert_eq!((&anna["gone"], &anna["moved_to_name"]), (&json!(true), &json!("Twee")));
    let here = |desk: &mut Desk, series: &[(Value, String)]| -> Vec<bool> {
        series.iter().take(4).map(|(session, _)| asked_for(desk, session).contains(&"Anna".to_owned())).collect()
    };
    assert_eq!(here(&mut desk, &first), [true, true, false, false]);
    assert_eq!(here(&mut desk, &second), [false, false, true, true]);
    assert_eq!(presence(&mut desk, &one, "Anna")[..3], ["present_not_run", "open", "outside"]);
    let page = file(&mut desk, "Anna")["episode"].clone();
    let lines: Vec<(&str, i64)> = page["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["group_name"].as_str().unwrap(), line["number"].as_i64().unwrap()))
        .collect();
    assert_eq!(lines[..4], [("Een", 1), ("Een", 2), ("Twee", 3), ("Twee", 4)]);
    let stretches: Vec<(&str, &str, Option<&str>)> = page["memberships"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["group_name"].as_str().unwrap(), one["joined"].as_str().unwrap(), one["left_on"].as_str()))
        .collect();
    assert_eq!(stretches, [("Een", "2026-11-05", Some("2026-11-16")), ("Twee", "2026-11-17", None)]);
    let group = desk.ask("group", json!({ "group": one }));
    assert_eq!((&group["too_few"], &group["contacts"][0]["people"]), (&json!(true), &json!(3)));
}

#[test]
fn days_in_a_group_that_were_never_used_leave_no_trace_and_those_that_were_are_not_wiped_out() {
    let mut desk = Desk::open();
    let (one, two) = (group(&mut desk, "Een", "2026-11-24", &[]), group(&mut desk, "Twee", "2026-11-24", &[]));
    let noor = desk.ask("sign_up", json!({ "name": "Noor", "group": one }));
    // The wrong group, put right at once.
    desk.ask("join_group", json!({ "episode": noor["episode"], "group": two }));
    assert_eq!(member(&mut desk, &one, "Noor"), Value::Null);
    let session = sessions(&mut desk, &two)[0].0.clone();
    record(&mut desk, &session, "Noor", json!({ "mood_before": 5 }));
    let back = json!({ "episode": noor["episode"], "group": one, "date": "2026-11-24" });
    let fault = desk.refused("join_group", back).faults[0].clone();
    assert_eq!((fault.field.as_str(), fault.code.as_str()), ("date", "overlap"));
    // Without a day it is from tomorrow, for today one was at a session.
    desk.ask("join_group", json!({ "episode": noor["episode"], "group": one }));
    assert_eq!(member(&mut desk, &two, "Noor")["left_on"], "2026-11-24");
    assert_eq!(member(&mut desk, &one, "Noor")["joined"], "2026-11-25");
}

#[test]
fn the_waiting_list_keeps_the_day_and_the_wishes_and_going_back_is_as_if_never_gone() {
    let mut desk = Desk::open();
    let running = group(&mut desk, "Donderdag", "2026-11-05", &FOUR);
    let anna = member(&mut desk, &running, "Anna");
    desk.ask("change_wishes", json!({ "episode": anna["episode"], "wishes": "Liever overdag" }));
    desk.ask("move_to_waiting_list", json!({ "episode": anna["episode"], "date": "2026-11-20" }));
    let left = member(&mut desk, &running, "Anna");
    assert_eq!((left["left_on"].as_str(), left["gone"].as_bool()), (Some("2026-11-19"), Some(true)));
    let waiting = desk.ask("group", json!({ "group": running }))["waiting"][0].clone();
    assert_eq!((waiting["since"].as_str(), waiting["wishes"].as_str()), (Some("2026-11-20"), Some("Liever overdag")));
    desk.ask("join_group", json!({ "episode": anna["episode"], "group": running, "date": "2026-11-20" }));
    let back = member(&mut desk, &running, "Anna");
    assert_eq!((back["joined"].as_str(), back["left_on"].as_str()), (Some("2026-11-05"), None));
    // Who was never in a group waits since the day of signing up.
    desk.ask("sign_up", json!({ "name": "Wim", "wishes": "" }));
    let waiting = desk.ask("group", json!({ "group": running }))["waiting"][0].clone();
    assert_eq!(waiting["since"], "2026-11-24");
}

#[test]
fn whoever_stops_is_asked_for_up_to_that_day_and_coming_back_soon_leaves_no_gap() {
    let mut desk = Desk::open();
    let running = group(&mut desk, "Donderdag", "2026-11-05", &FOUR);
    let series = sessions(&mut desk, &running);
    let anna = member(&mut desk, &running, "Anna")["episode"].clone();
    let stop = |desk: &mut Desk, date: &str| {
        desk.ask("stop_episode", json!({ "episode": anna, "date": date, "reason": "Verhuisd" }));
    };
    desk.clock.set("2026-11-05T12:00:00Z");
    stop(&mut desk, "2026-11-05");
    assert!(asked_for(&mut desk, &series[0].0).contains(&"Anna".to_owned()));
    assert!(!asked_for(&mut desk, &series[1].0).contains(&"Anna".to_owned()));
    assert_eq!(presence(&mut desk, &running, "Anna")[..2], ["open", "stopped"]);
    assert_eq!(file(&mut desk, "Anna")["episode"]["sessions"][1]["presence"], "stopped");
    // Back before the group came together again: as if never gone.
    desk.clock.set("2026-11-10T12:00:00Z");
    desk.ask("reopen_episode", json!({ "episode": anna }));
    assert_eq!(presence(&mut desk, &running, "Anna")[..2], ["open", "open"]);
    // Back after two sessions without: from that day on.
    stop(&mut desk, "2026-11-10");
    desk.clock.set("2026-11-24T12:00:00Z");
    desk.ask("reopen_episode", json!({ "episode": anna }));
    assert_eq!(presence(&mut desk, &running, "Anna")[..4], ["open", "outside", "outside", "open"]);
    assert_eq!(desk.ask("group", json!({ "group": running }))["members"].as_array().unwrap().len(), 4);
}

#[test]
fn a_group_that_begins_earlier_after_all_takes_its_people_along() {
    let mut desk = Desk::open();
    let running = group(&mut desk, "Donderdag", "2026-12-03", &FOUR);
    desk.ask("change_group", json!({ "group": running, "changes": { "first_date": "2026-11-05" } }));
    let first = sessions(&mut desk, &running)[0].clone();
    assert_eq!((first.1.as_str(), asked_for(&mut desk, &first.0).len()), ("2026-11-05", 4));
}

#[test]
fn changing_people_leaves_every_text_and_every_filed_copy_alone() {
    let mut desk = Desk::open();
    let (one, two) = (group(&mut desk, "Een", "2026-11-05", &FOUR), group(&mut desk, "Twee", "2026-11-06", &["Eef"]));
    let session = sessions(&mut desk, &one)[0].0.clone();
    desk.ask("write_session", json!({ "session": session, "text": "Samen door het bos." }));
    record(&mut desk, &session, "Anna", json!({ "line": "Ging goed", "mood_after": 7 }));
    desk.ask("finish_session", json!({ "session": session, "written": true }));
    let page = |desk: &mut Desk| {
        let mut page = desk.ask("session", json!({ "session": session }));
        // Where someone is now may change; what was written down may not.
        page["entries"].as_array_mut().unwrap().iter_mut().for_each(|entry| {
            entry.as_object_mut().unwrap().remove("visit");
        });
        page
    };
    let notes = |desk: &mut Desk| file(desk, "Anna")["episode"]["notes"].clone();
    let (before, filed) = (page(&mut desk), notes(&mut desk));
    assert_eq!(filed[0]["text"], "Samen door het bos.");
    let anna = member(&mut desk, &one, "Anna");
    let episode = anna["episode"].clone();
    let acts = [
        ("join_group", json!({ "episode": episode, "group": two, "date": "2026-11-20" })),
        ("move_to_waiting_list", json!({ "episode": episode, "wishes": "Overdag" })),
        ("join_group", json!({ "episode": episode, "group": one })),
        ("stop_episode", json!({ "episode": episode, "date": "2026-11-24", "reason": "Verhuisd" })),
        ("reopen_episode", json!({ "episode": episode })),
        (
            "change_membership",
            json!({ "membership": anna["membership"], "joined": "2026-11-10", "left_on": "2026-11-12" }),
        ),
    ];
    for (name, args) in acts {
        desk.ask(name, args);
        assert_eq!((page(&mut desk), notes(&mut desk)), (before.clone(), filed.clone()), "{name}");
    }
    assert_eq!(presence(&mut desk, &one, "Anna")[0], "present_not_run", "recorded outside the days, and kept");
}

#[test]
fn a_seventh_person_is_refused_in_the_group_also_one_who_comes_back() {
    let mut desk = Desk::open();
    let running = group(&mut desk, "Donderdag", "2026-11-05", &["A", "B", "C", "D", "E", "F"]);
    let first = member(&mut desk, &running, "A")["episode"].clone();
    desk.ask("stop_episode", json!({ "episode": first, "date": "2026-11-24", "reason": "Verhuisd" }));
    desk.ask("sign_up", json!({ "name": "G", "group": running }));
    assert_eq!(desk.refused("reopen_episode", json!({ "episode": first })).code, "group-full");
    assert_eq!(desk.refused("sign_up", json!({ "name": "H", "group": running })).code, "group-full");
}
