//! A screen is a fixed number of queries, however much there is to show.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::Desk;
use serde_json::{Value, json};

/// The queries of each screen's call in a practice with so many people in each of two groups.
fn counted(people: usize) -> Vec<(&'static str, usize)> {
    let mut desk = Desk::open();
    let names: Vec<String> = (0..people).map(|number| format!("Deelnemer {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let other = desk.group("2026-11-19", &names);
    let group = desk.group("2026-11-19", &names);
    let page = desk.ask("group", json!({ "group": group }));
    let session = page["contacts"][1]["id"].clone();
    for _ in 0..people {
        desk.ask("add_schedule", json!({ "copy_of": "gentle" }));
    }
    for member in page["members"].as_array().unwrap() {
        let episode = &member["episode"];
        desk.ask("choose_step", json!({ "episode": episode, "schedule": "own-1", "step": 1, "reason": "" }));
        let blocks = json!([{ "times": 1, "parts": [{ "walk": 1800 }] }]);
        for step in 1..=people {
            let change =
                json!({ "episode": episode, "schedule": "own-1", "step": step, "blocks": blocks, "reason": "" });
            desk.ask("change_own_step", change);
            let run = json!({ "date": "2026-11-20", "minutes": 30, "step": 1, "mood_before": 5, "mood_after": 6,
                "effort": 3, "remark": "" });
            desk.ask("add_own_run", json!({ "episode": episode, "run": run }));
        }
        for wording in 0..people {
            desk.ask(
                "add_goal",
                json!({ "episode": member["episode"], "at": "intake", "wording": format!("{wording}") }),
            );
        }
    }
    for member in page["members"].as_array().unwrap() {
        let flag = json!({ "episode": member["episode"], "session": session, "kind": "injury", "line": "Knie" });
        desk.ask("flag_concern", flag);
    }
    desk.ask("write_session", json!({ "session": session, "text": "Samen gelopen." }));
    // A guest for each, and everyone has missed a session that the other group has too.
    let other = desk.ask("group", json!({ "group": other }))["contacts"][1]["id"].clone();
    let here = desk.ask("session", json!({ "session": session }));
    for entry in here["entries"].as_array().unwrap() {
        desk.ask("add_visit", json!({ "session": session, "name": entry["name"], "kind": "guest" }));
        let mut details = entry["details"].clone();
        details["status"] = json!("excused");
        desk.ask("record_attendance", json!({ "session": session, "episode": entry["episode"], "details": details }));
    }
    // As much days off as people: they cost no more queries.
    for number in 0..people {
        let day = format!("2027-03-{:02}", number + 1);
        let details = json!({ "kind": "own", "name": "", "first": day, "last": day });
        desk.ask("add_days_off", json!({ "details": details }));
    }
    let last = page["contacts"].as_array().unwrap()[page["contacts"].as_array().unwrap().len() - 2]["id"].clone();
    let (participant, episode) = (page["members"][0]["participant"].clone(), page["members"][0]["episode"].clone());
    let write = json!({ "session": session, "text": "Samen gelopen, tegen de wind." });
    let own = desk.ask("copy_programme", json!({}));
    for number in 0..people {
        desk.ask("copy_programme", json!({}));
        desk.ask("add_topic", json!({ "title": format!("Onderwerp {number}") }));
    }
    let calls: [(&str, Value); 23] = [
        ("today", json!({})),
        ("groups", json!({})),
        ("group", json!({ "group": group })),
        ("participants", json!({})),
        ("participant", json!({ "participant": participant })),
        ("talk", json!({ "episode": episode, "kind": "intake" })),
        ("session", json!({ "session": session })),
        ("write_session", write),
        ("visit_offer", json!({ "session": other })),
        ("schedules", json!({})),
        ("schedule", json!({ "schedule": "own-1" })),
        ("papers", json!({})),
        ("settings", json!({})),
        ("calendar", json!({ "from": "2026-11-01", "until": "2026-12-05" })),
        ("talk_slots", json!({ "group": group, "kind": "mid" })),
        ("calendar_file", json!({ "group": group })),
        ("days_off", json!({})),
        ("preview_sessions", json!({ "weekday": 4, "first_date": "2026-12-03", "starts_at": "19:00" })),
        ("preview_cancel", json!({ "session": last, "shift": true })),
        ("programmes", json!({})),
        ("programme", json!({ "programme": own })),
        ("topics", json!({})),
        ("topic", json!({ "topic": "own-1" })),
    ];
    calls
        .into_iter()
        .map(|(name, args)| {
            let before = desk.app.open().unwrap().queries();
            desk.ask(name, args);
            (name, desk.app.open().unwrap().queries() - before)
        })
        .collect()
}

#[test]
fn every_screen_asks_the_database_equally_often_for_one_person_and_for_six() {
    let (few, many) = (counted(1), counted(6));
    assert_eq!(few, many);
    for (name, queries) in few {
        assert!((1..=20).contains(&queries), "{name}: {queries}");
    }
}
