//! Planning a series and changing it, as a screen does: days off, moves, lapses, and the way back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::{Desk, group_details};
use serde_json::{Value, json};

/// The sessions on the page of a group.
fn sessions(desk: &mut Desk, group: &Value) -> Vec<Value> {
    let page = desk.ask("group", json!({ "group": group }));
    page["contacts"].as_array().unwrap().iter().filter(|contact| contact["kind"] == "session").cloned().collect()
}

fn dates(desk: &mut Desk, group: &Value) -> Vec<String> {
    sessions(desk, group).iter().map(|session| session["date"].as_str().unwrap().to_owned()).collect()
}

fn last_change(desk: &mut Desk, group: &Value) -> Value {
    desk.ask("group", json!({ "group": group }))["changes"][0].clone()
}

#[track_caller]
fn fault(desk: &mut Desk, name: &str, args: Value) -> (String, String) {
    let failure = desk.refused(name, args);
    assert_eq!(failure.code, "invalid", "{failure:?}");
    (failure.faults[0].field.clone(), failure.faults[0].code.as_str().to_owned())
}

fn pair(field: &str, code: &str) -> (String, String) {
    (field.to_owned(), code.to_owned())
}

#[test]
fn the_moves_made_while_thinking_are_the_dates_of_the_group() {
    let mut desk = Desk::open();
    let moves = json!([
        { "number": 2, "date": "2027-02-12", "following": false },
        { "number": 4, "date": "2027-03-01", "following": true },
    ]);
    let mut details = group_details(4, "2027-02-04");
    details["name"] = json!("Duin");
    let asked = json!({ "weekday": 4, "first_date": "2027-02-04", "moves": moves });
    let plan = desk.ask("preview_sessions", asked);
    let days: Vec<&str> =
        plan["sessions"].as_array().unwrap().iter().map(|one| one["date"].as_str().unwrap()).collect();
    // From the first of March on Mondays; Easter Monday, 29 March, is off.
    let expected = [
        "2027-02-04",
        "2027-02-12",
        "2027-02-18",
        "2027-03-01",
        "2027-03-08",
        "2027-03-15",
        "2027-03-22",
        "2027-04-05",
        "2027-04-12",
        "2027-04-19",
    ];
    assert_eq!(days, expected);
    assert_eq!(plan["skipped"], json!([{ "date": "2027-03-29", "name": "Tweede paasdag" }]));
    assert_eq!(plan["sessions"][3]["moved"], true);
    let made = desk.ask("add_group", json!({ "details": details, "names": [], "moves": moves }));
    assert_eq!(dates(&mut desk, &made["group"]), expected);
    let page = desk.ask("group", json!({ "group": made["group"] }));
    assert_eq!(page["group"]["programme"]["interval_days"], 7);
}

#[test]
fn a_move_is_shown_before_it_is_made_and_taken_back_whole() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["Noor"]);
    let before = dates(&mut desk, &group);
    let third = sessions(&mut desk, &group)[2]["id"].clone();
    let act = json!({ "session": third, "date": "2026-12-18", "following": true, "starts_at": "18:30" });
    let preview = desk.ask("preview_move", act.clone());
    assert_eq!(preview["changes"].as_array().unwrap().len(), 8);
    assert_eq!(preview["changes"][0]["from"], json!({ "date": "2026-12-17", "time": "19:00" }));
    assert_eq!(preview["changes"][0]["to"], json!({ "date": "2026-12-18", "time": "18:30" }));
    assert_eq!(preview["skipped"][0]["name"], "Eerste kerstdag");
    assert_eq!(dates(&mut desk, &group), before, "looking changes nothing");
    desk.ask("move_session", act);
    let after = dates(&mut desk, &group);
    assert_eq!(after[2..4], ["2026-12-18", "2027-01-08"]);
    let change = last_change(&mut desk, &group);
    assert_eq!((change["kind"].as_str(), change["can_undo"].as_bool()), (Some("moved"), Some(true)));
    assert_eq!(
        change["sessions"],
        preview["changes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                let mut one = one.clone();
                one["off"] = Value::Null;
                one
            })
            .collect::<Value>()
    );
    desk.ask("undo_series_change", json!({ "change": change["id"] }));
    assert_eq!(dates(&mut desk, &group), before);
    let change = last_change(&mut desk, &group);
    assert!(change["undone"].is_string() && change["can_undo"] == false);
}

#[test]
fn one_session_stays_between_its_neighbours_and_the_sentence_offers_the_other_way() {
    let mut desk = Desk::open();
    let group = desk.group("2027-01-07", &[]);
    let third = sessions(&mut desk, &group)[2]["id"].clone();
    let act = |date: &str, following: bool| json!({ "session": third, "date": date, "following": following });
    assert_eq!(fault(&mut desk, "preview_move", act("2027-01-28", false)), pair("date", "past-next"));
    assert_eq!(fault(&mut desk, "move_session", act("2027-01-28", false)), pair("date", "past-next"));
    assert_eq!(fault(&mut desk, "preview_move", act("2027-01-14", true)), pair("date", "before-previous"));
    assert_eq!(fault(&mut desk, "preview_move", act("2027-02-31", true)), pair("date", "no-such-date"));
    desk.ask("move_session", act("2027-01-28", true));
    // A day off may be chosen; it is named.
    let preview = desk.ask("preview_move", act("2027-05-05", true));
    assert_eq!(preview["changes"][0]["off"], "Bevrijdingsdag");
}

#[test]
fn a_session_called_off_for_the_weather_pushes_the_others_on_and_comes_back() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-26", &["Noor"]);
    let before = dates(&mut desk, &group);
    let first = sessions(&mut desk, &group)[0]["id"].clone();
    let preview = desk.ask("preview_cancel", json!({ "session": first, "shift": true }));
    assert_eq!(preview["changes"].as_array().unwrap().len(), 10);
    desk.ask("cancel_session", json!({ "session": first, "reason": "Storm", "shift": true }));
    let after = dates(&mut desk, &group);
    assert_eq!(after[..9], before[1..]);
    let change = last_change(&mut desk, &group);
    assert_eq!((change["kind"].as_str(), change["reason"].as_str()), (Some("shifted"), Some("Storm")));
    assert_eq!(change["sessions"][0]["from"]["date"], "2026-11-26");
    desk.ask("undo_series_change", json!({ "change": change["id"] }));
    assert_eq!(dates(&mut desk, &group), before);
}

#[test]
fn a_lapsed_session_stays_in_sight_and_nobody_is_asked_about_it() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let shown = sessions(&mut desk, &group);
    let (first, second) = (shown[0]["id"].clone(), shown[1]["id"].clone());
    let kinds = |desk: &mut Desk| -> Vec<String> {
        let today = desk.ask("today", json!({}));
        let due = today["due"].as_array().unwrap().iter().map(|line| &line["due"]);
        let due = due.filter(|due| due["kind"] == "session");
        // What was called off stands among the appointments with its reason, and asks for nothing.
        let coming = today["appointments"].as_array().unwrap().iter().filter(|one| one["cancelled"].is_null());
        due.chain(coming).map(|one| one["number"].to_string()).collect()
    };
    assert_eq!(kinds(&mut desk), ["1", "2"]);
    desk.ask("cancel_session", json!({ "session": first, "reason": "Onweer", "shift": false }));
    desk.ask("cancel_session", json!({ "session": second, "reason": "", "shift": false }));
    assert_eq!(kinds(&mut desk), Vec::<String>::new());
    let page = desk.ask("session", json!({ "session": first }));
    assert_eq!(page["cancel_reason"], "Onweer");
    assert_eq!(page["entries"], json!([]));
    let write = json!({ "session": first, "text": "x" });
    assert_eq!(desk.refused("write_session", write).code, "session-cancelled");
    let cancel = json!({ "session": first, "reason": "", "shift": false });
    assert_eq!(desk.refused("cancel_session", cancel).code, "session-cancelled");
    let guest = json!({ "session": first, "name": "Gast", "kind": "guest" });
    assert_eq!(desk.refused("add_visit", guest).code, "session-cancelled");
    // With its first sessions lapsed the group has yet to begin.
    let line = desk.ask("groups", json!({}))["planned"][0].clone();
    assert_eq!(line["next_session"]["number"], 3);
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["contacts"][1]["cancelled"], true);
    let person = desk.ask("participant", json!({ "participant": page["members"][0]["participant"] }));
    assert_eq!(person["episode"]["sessions"][0]["cancel_reason"], "Onweer");
    // Back in the order in which it happened.
    for _ in 0..2 {
        let changes = desk.ask("group", json!({ "group": group }))["changes"].clone();
        let latest = changes.as_array().unwrap().iter().find(|change| change["undone"].is_null()).unwrap().clone();
        let older = changes.as_array().unwrap().iter().rfind(|change| change["undone"].is_null()).unwrap().clone();
        if older["id"] != latest["id"] {
            assert_eq!(desk.refused("undo_series_change", json!({ "change": older["id"] })).code, "changed-since");
        }
        desk.ask("undo_series_change", json!({ "change": latest["id"] }));
    }
    assert_eq!(kinds(&mut desk), ["1", "2"]);
}

#[test]
fn what_was_noted_stays_where_it_was_and_is_not_taken_back() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-17", &["Noor"]);
    let shown = sessions(&mut desk, &group);
    desk.ask("move_session", json!({ "session": shown[1]["id"], "date": "2026-11-23", "following": true }));
    let change = last_change(&mut desk, &group);
    desk.ask("write_session", json!({ "session": shown[1]["id"], "text": "Gelopen." }));
    assert_eq!(desk.refused("undo_series_change", json!({ "change": change["id"] })).code, "session-noted");
    assert_eq!(last_change(&mut desk, &group)["can_undo"], false);
    let cancel = json!({ "session": shown[1]["id"], "reason": "", "shift": true });
    assert_eq!(desk.refused("cancel_session", cancel).code, "session-noted");
    let first_past_it = json!({ "session": shown[0]["id"], "date": "2026-11-24", "following": true });
    assert_eq!(fault(&mut desk, "move_session", first_past_it), pair("date", "past-noted"));
    // Another day of the week moves what is still to come.
    desk.ask("change_group", json!({ "group": group, "changes": { "weekday": 4 } }));
    assert_eq!(dates(&mut desk, &group)[..4], ["2026-11-17", "2026-11-23", "2026-12-03", "2026-12-10"]);
    assert_eq!(last_change(&mut desk, &group)["kind"], "replanned");
}

#[test]
fn an_extra_session_comes_after_the_last_and_can_go_again() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["Noor"]);
    let preview = desk.ask("preview_extra", json!({ "group": group }));
    assert_eq!(preview["changes"][0]["from"], Value::Null);
    desk.ask("add_session", json!({ "group": group }));
    let shown = sessions(&mut desk, &group);
    assert_eq!(shown.len(), 11);
    assert_eq!(shown[10]["date"], preview["changes"][0]["to"]["date"]);
    assert_eq!(
        fault(&mut desk, "add_session", json!({ "group": group, "date": shown[10]["date"] })),
        pair("date", "before-previous")
    );
    let change = last_change(&mut desk, &group);
    desk.ask("undo_series_change", json!({ "change": change["id"] }));
    assert_eq!(sessions(&mut desk, &group).len(), 10);
    // Someone who called off for it was noted of it.
    desk.ask("add_session", json!({ "group": group }));
    let extra = sessions(&mut desk, &group)[10]["id"].clone();
    let entry = desk.ask("session", json!({ "session": extra }))["entries"][0].clone();
    let mut details = entry["details"].clone();
    details["status"] = json!("excused");
    desk.ask("record_attendance", json!({ "session": extra, "episode": entry["episode"], "details": details }));
    let change = last_change(&mut desk, &group);
    assert_eq!(desk.refused("undo_series_change", json!({ "change": change["id"] })).code, "session-noted");
    for _ in 11..30 {
        desk.ask("add_session", json!({ "group": group }));
    }
    assert_eq!(fault(&mut desk, "add_session", json!({ "group": group })), pair("date", "series-full"));
    assert_eq!(sessions(&mut desk, &group).len(), 30);
}

#[test]
fn another_day_or_time_for_the_whole_group_is_shown_first_and_can_be_taken_back() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &[]);
    let before = desk.ask("group", json!({ "group": group }));
    let changes = json!({ "weekday": 2, "first_date": "2026-12-08", "starts_at": "18:00", "ends_at": "19:00" });
    let preview = desk.ask("preview_change_group", json!({ "group": group, "changes": changes }));
    assert_eq!(preview["changes"][0]["to"], json!({ "date": "2026-12-08", "time": "18:00" }));
    desk.ask("change_group", json!({ "group": group, "changes": changes }));
    assert_eq!(dates(&mut desk, &group)[..2], ["2026-12-08", "2026-12-15"]);
    let change = last_change(&mut desk, &group);
    desk.ask("undo_series_change", json!({ "change": change["id"] }));
    let after = desk.ask("group", json!({ "group": group }));
    assert_eq!(after["contacts"], before["contacts"]);
    assert_eq!(after["group"]["details"], before["group"]["details"]);
    // Another place is no change of the series.
    desk.ask("change_group", json!({ "group": group, "changes": { "place": "Bij de molen" } }));
    assert_eq!(desk.ask("group", json!({ "group": group }))["changes"].as_array().unwrap().len(), 1);
}

#[test]
fn two_at_the_same_time_is_a_warning_and_never_a_refusal() {
    let mut desk = Desk::open();
    let first = desk.group("2026-12-03", &["Noor"]);
    let page = desk.ask("group", json!({ "group": first }));
    let talk =
        json!({ "episode": page["members"][0]["episode"], "kind": "intake", "date": "2026-12-10", "time": "18:30" });
    desk.ask("plan_talk", talk);
    let asked = json!({ "weekday": 4, "first_date": "2026-12-10", "starts_at": "19:00", "ends_at": "20:00" });
    let clashes = desk.ask("preview_sessions", asked)["clashes"].clone();
    let what: Vec<&str> = clashes.as_array().unwrap().iter().map(|clash| clash["what"].as_str().unwrap()).collect();
    assert_eq!(clashes[0], json!({ "date": "2026-12-10", "time": "18:30", "what": "Intakegesprek met Noor" }));
    assert_eq!(what.iter().filter(|what| **what == "Bosgroep").count(), 9);
    let early = json!({ "weekday": 4, "first_date": "2026-12-10", "starts_at": "17:00", "ends_at": "18:00" });
    assert_eq!(desk.ask("preview_sessions", early)["clashes"], json!([]));
    let second = desk.group("2026-12-10", &[]);
    assert_eq!(desk.ask("group", json!({ "group": second }))["clashes"][1]["what"], "Bosgroep");
    // A talk lasts as long as talks do.
    assert_eq!(desk.ask("group", json!({ "group": first }))["clashes"].as_array().unwrap().len(), 10);
}

#[test]
fn summer_time_shifts_no_session() {
    let mut desk = Desk::open();
    let group = desk.group("2027-03-18", &[]);
    let times: Vec<Value> = sessions(&mut desk, &group).iter().map(|session| session["starts_at"].clone()).collect();
    assert!(times.iter().all(|time| time == "19:00"), "{times:?}");
    assert_eq!(dates(&mut desk, &group)[..3], ["2027-03-18", "2027-03-25", "2027-04-01"]);
}

#[test]
fn a_session_that_was_noted_can_be_set_right_but_not_into_the_future() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-12", &["Noor"]);
    let first = sessions(&mut desk, &group)[0]["id"].clone();
    desk.ask("write_session", json!({ "session": first, "text": "Gelopen." }));
    let to = |date: &str| json!({ "session": first, "date": date, "following": false });
    desk.ask("move_session", to("2026-11-13"));
    assert_eq!(fault(&mut desk, "move_session", to("2026-11-25")), pair("date", "date-in-future"));
    assert_eq!(dates(&mut desk, &group)[0], "2026-11-13");
}

#[test]
fn a_group_follows_a_programme_of_the_therapist_s_own() {
    let mut desk = Desk::open();
    let own = desk.ask("copy_programme", json!({}));
    let short = json!({
        "name": "Kort", "interval_days": 3, "mid_after": null, "intake": false, "final": false,
        "topics": ["breathing", "posture", "easy-pace"],
    });
    desk.ask("change_programme", json!({ "programme": own, "changes": short }));
    // Every third day: Christmas is passed by, one day at a time.
    let asked = json!({ "programme": own, "weekday": 6, "first_date": "2026-12-19" });
    let plan = desk.ask("preview_sessions", asked.clone());
    let days: Vec<&str> =
        plan["sessions"].as_array().unwrap().iter().map(|one| one["date"].as_str().unwrap()).collect();
    assert_eq!(days, ["2026-12-19", "2026-12-22", "2026-12-27"]);
    assert_eq!(plan["skipped"].as_array().unwrap().len(), 2);
    let made = desk
        .ask("add_group", json!({ "details": group_details(6, "2026-12-19"), "names": ["Noor"], "programme": own }));
    let page = desk.ask("group", json!({ "group": made["group"] }));
    assert_eq!(page["contacts"].as_array().unwrap().len(), 3, "no talks");
    assert_eq!(
        (&page["group"]["programme"]["name"], &page["contacts"][1]["topic"]),
        (&json!("Kort"), &json!("posture"))
    );
    assert_eq!(
        desk.refused("preview_sessions", json!({ "programme": 99, "weekday": 6, "first_date": "2026-12-19" })).code,
        "not-found"
    );
    // What cannot be a programme never becomes one.
    for (changes, code) in [
        (json!({ "topics": [] }), "no-sessions"),
        (json!({ "topics": vec!["breathing"; 31] }), "too-many-sessions"),
        (json!({ "interval_days": 0 }), "no-interval"),
    ] {
        let refused = desk.refused("change_programme", json!({ "programme": own, "changes": changes }));
        assert_eq!(refused.faults[0].code.as_str(), code);
    }
    assert_eq!(desk.ask("preview_sessions", asked), plan);
}
