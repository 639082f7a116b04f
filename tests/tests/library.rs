//! Programmes and topics of the therapist's own: what is changed, what a running group keeps, what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::Desk;
use serde_json::{Value, json};

/// The field and the fault of a refusal.
#[track_caller]
fn fault(desk: &mut Desk, name: &str, args: Value) -> (String, String) {
    let failure = desk.refused(name, args);
    assert_eq!(failure.code, "invalid", "{failure:?}");
    (failure.faults[0].field.clone(), failure.faults[0].code.as_str().to_owned())
}

fn pair(field: &str, code: &str) -> (String, String) {
    (field.to_owned(), code.to_owned())
}

fn title(desk: &mut Desk, topic: &str) -> Value {
    desk.ask("topic", json!({ "topic": topic }))["text"]["title"].clone()
}

#[test]
fn the_built_in_programme_is_copied_and_the_copy_is_changed() {
    let mut desk = Desk::open();
    let page = desk.ask("programme", json!({}));
    assert_eq!(page["template"]["topics"].as_array().unwrap().len(), 10);
    assert_eq!((&page["template"]["id"], &page["template"]["name"]), (&Value::Null, &json!("")));
    let own = desk.ask("copy_programme", json!({}));
    let changes = json!({
        "name": "Kort", "interval_days": 14, "mid_after": null, "intake": false, "topics": ["breathing", "posture"],
    });
    desk.ask("change_programme", json!({ "programme": own, "changes": changes }));
    let again = desk.ask("copy_programme", json!({ "programme": own }));
    let page = desk.ask("programme", json!({ "programme": again }));
    assert_eq!(
        page["template"],
        json!({
            "id": again, "name": "Kort (eigen versie)", "interval_days": 14, "intake": false, "mid_after": null,
            "final": true, "topics": ["breathing", "posture"],
        })
    );
    desk.ask("hide_programme", json!({ "programme": own, "hidden": true }));
    let lines = desk.ask("programmes", json!({}));
    let hidden: Vec<&Value> = lines["programmes"].as_array().unwrap().iter().map(|line| &line["hidden"]).collect();
    assert_eq!(hidden, [false, true, false]);
}

#[test]
fn what_cannot_be_a_programme_is_refused_in_a_sentence_and_the_rest_stays() {
    let mut desk = Desk::open();
    let own = desk.ask("copy_programme", json!({}));
    let before = desk.ask("programme", json!({ "programme": own }));
    for (changes, field, code) in [
        (json!({ "topics": [] }), "topics", "no-sessions"),
        (json!({ "topics": vec!["breathing"; 31] }), "topics", "too-many-sessions"),
        (json!({ "topics": ["breathing"] }), "topics", "no-such-session"),
        (json!({ "topics": ["a topic nobody knows"], "mid_after": null }), "topics", "not-a-choice"),
        (json!({ "interval_days": 0 }), "interval_days", "no-interval"),
        (json!({ "interval_days": 61 }), "interval_days", "no-interval"),
        (json!({ "mid_after": 11 }), "mid_after", "no-such-session"),
        (json!({ "mid_after": 0 }), "mid_after", "no-such-session"),
        (json!({ "name": " " }), "name", "missing"),
    ] {
        let asked = json!({ "programme": own, "changes": changes });
        assert_eq!(fault(&mut desk, "change_programme", asked), pair(field, code));
    }
    assert_eq!(desk.ask("programme", json!({ "programme": own })), before);
    assert_eq!(desk.refused("programme", json!({ "programme": 99 })).code, "not-found");
    assert_eq!(desk.refused("hide_programme", json!({ "programme": 99, "hidden": true })).code, "not-found");
    assert_eq!(desk.refused("copy_programme", json!({ "programme": 99 })).code, "not-found");
}

#[test]
fn a_topic_in_other_words_reads_so_everywhere_and_can_be_put_back() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let page = desk.ask("group", json!({ "group": group }));
    let (session, participant) = (page["contacts"][1]["id"].clone(), page["members"][0]["participant"].clone());
    desk.ask("change_topic", json!({ "topic": "easy-pace", "changes": { "title": "Zo rustig als je wilt" } }));
    let told = |desk: &mut Desk, name: &str, args: Value| desk.ask(name, args).to_string();
    for (name, args) in [
        ("group", json!({ "group": group })),
        ("groups", json!({})),
        ("session", json!({ "session": session })),
        ("participant", json!({ "participant": participant })),
        ("topics", json!({})),
        ("programme", json!({})),
        ("preview_sessions", json!({ "weekday": 4, "first_date": "2026-12-03" })),
    ] {
        desk.clock.set("2026-11-18T12:00:00Z");
        assert!(told(&mut desk, name, args).contains("Zo rustig als je wilt"), "{name}");
    }
    let page = desk.ask("topic", json!({ "topic": "easy-pace" }));
    assert_eq!((&page["reworded"], &page["built_in"]["title"]), (&json!(true), &built_in_title()));
    // Only the title was changed: the rest reads as it came.
    assert_eq!(page["text"]["handout"], page["built_in"]["handout"]);

    // Typed back word by word it is the built-in one again.
    desk.ask("change_topic", json!({ "topic": "easy-pace", "changes": page["built_in"] }));
    assert_eq!(desk.ask("topic", json!({ "topic": "easy-pace" }))["reworded"], false);
    assert_eq!(title(&mut desk, "easy-pace"), built_in_title());
    desk.ask("change_topic", json!({ "topic": "easy-pace", "changes": page["text"] }));
    assert_eq!(title(&mut desk, "easy-pace"), "Zo rustig als je wilt");
}

fn built_in_title() -> Value {
    json!("Kennismaken en looptempo: het praattempo")
}

#[test]
fn own_topics_are_added_worded_used_and_hidden() {
    let mut desk = Desk::open();
    let first = desk.ask("add_topic", json!({ "title": "Lopen in het donker" }));
    let second = desk.ask("add_topic", json!({ "title": "Met de hond" }));
    assert_eq!((&first, &second), (&json!("own-1"), &json!("own-2")));
    let words = json!({ "points": ["Kies een rondje met licht.", "Loop samen."], "handout": "Neem een lampje mee." });
    desk.ask("change_topic", json!({ "topic": first, "changes": words }));
    desk.ask("hide_topic", json!({ "topic": second, "hidden": true }));
    desk.ask("hide_topic", json!({ "topic": "posture", "hidden": true }));
    let page = desk.ask("topic", json!({ "topic": first }));
    assert_eq!((&page["text"]["points"][1], &page["built_in"]), (&json!("Loop samen."), &Value::Null));
    let lines = desk.ask("topics", json!({}));
    let hidden: Vec<&str> = lines["topics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["hidden"] == true)
        .map(|line| line["title"].as_str().unwrap())
        .collect();
    assert_eq!(hidden, ["Loophouding en looptechniek", "Met de hond"]);
    desk.ask("hide_topic", json!({ "topic": second, "hidden": false }));
    assert_eq!(title(&mut desk, "own-2"), "Met de hond");

    let own = desk.ask("copy_programme", json!({}));
    desk.ask("change_programme", json!({ "programme": own, "changes": { "topics": [first], "mid_after": 1 } }));
}

#[test]
fn what_cannot_be_a_topic_is_refused() {
    let mut desk = Desk::open();
    assert_eq!(fault(&mut desk, "add_topic", json!({ "title": "  " })), pair("title", "missing"));
    assert_eq!(fault(&mut desk, "add_topic", json!({ "title": "ă".repeat(201) })), pair("title", "too-long"));
    let empty = json!({ "topic": "breathing", "changes": { "title": "" } });
    assert_eq!(fault(&mut desk, "change_topic", empty), pair("title", "missing"));
    let many = json!({ "topic": "breathing", "changes": { "points": vec!["Nog iets."; 13] } });
    assert_eq!(fault(&mut desk, "change_topic", many), pair("points", "too-long"));
    for (name, args) in [
        ("topic", json!({ "topic": "own-7" })),
        ("change_topic", json!({ "topic": "own-7", "changes": { "title": "Nieuw" } })),
        ("hide_topic", json!({ "topic": "own-7", "hidden": true })),
    ] {
        assert_eq!(desk.refused(name, args).code, "not-found", "{name}");
    }
}

#[test]
fn the_sheets_for_at_home_are_made_for_a_session_a_group_a_topic_and_the_whole_library() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let session = desk.ask("group", json!({ "group": group }))["contacts"][1]["id"].clone();
    desk.ask("hide_topic", json!({ "topic": "posture", "hidden": true }));
    let own = desk.ask("add_topic", json!({ "title": "Met de hond" }));
    for (args, pages) in [
        (json!({ "session": session }), 1),
        (json!({ "group": group }), 10),
        (json!({ "topic": own }), 1),
        // Fourteen that came along, one that is hidden, one that was added.
        (json!({ "blank": true }), 14),
    ] {
        let mut asked = json!({ "kind": "handout" });
        asked.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        let paper = desk.ask("paper", asked.clone());
        assert_eq!(paper["pages"], pages, "{args}");
        assert!(paper["file_name"].as_str().unwrap().contains("blad-voor-thuis"));
        desk.ask("paper_made", asked);
    }
    let made = desk.ask("papers", json!({}))["made"].clone();
    assert_eq!((&made[3]["kind"], &made[3]["group"]), (&json!("handout"), &group));
    for args in [json!({}), json!({ "topic": "own-9" }), json!({ "session": 999 }), json!({ "group": 999 })] {
        let mut asked = json!({ "kind": "handout" });
        asked.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        let code = desk.refused("paper", asked).code;
        assert!(code == "not-found" || code == "no-such-paper", "{args}: {code}");
    }
}

/// The topics of a group's sessions, in order.
fn topics_of(desk: &mut Desk, group: &Value) -> Vec<String> {
    let page = desk.ask("group", json!({ "group": group }));
    let contacts = page["contacts"].as_array().unwrap().iter();
    contacts.filter_map(|contact| contact["topic"].as_str().map(str::to_owned)).collect()
}

fn session_ids(desk: &mut Desk, group: &Value) -> Vec<Value> {
    let page = desk.ask("group", json!({ "group": group }));
    let contacts = page["contacts"].as_array().unwrap().iter();
    contacts.filter(|contact| contact["kind"] == "session").map(|contact| contact["id"].clone()).collect()
}

#[test]
fn a_group_keeps_the_programme_it_began_with() {
    let mut desk = Desk::open();
    let own = desk.ask("copy_programme", json!({}));
    let change = |changes: Value| json!({ "programme": own, "changes": changes });
    let short = json!({
        "name": "Kort", "interval_days": 14, "mid_after": 2, "intake": false, "final": true,
        "topics": ["breathing", "posture", "keep-going"],
    });
    desk.ask("change_programme", change(short));
    let made = desk.ask(
        "add_group",
        json!({ "details": house_tests::group_details(4, "2026-12-03"), "names": ["Noor"], "programme": own }),
    );
    let group = made["group"].clone();
    let before = desk.ask("group", json!({ "group": group }));
    let kinds: Vec<&str> = before["contacts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|contact| contact["talk"].as_str().or(contact["date"].as_str()).unwrap())
        .collect();
    assert_eq!(kinds[..3], ["2026-12-03", "2026-12-17", "mid"]);
    assert_eq!((kinds.len(), kinds[4]), (5, "final"));
    assert_eq!(before["members"][0]["talks"].as_array().unwrap().len(), 2);
    let participant = before["members"][0]["participant"].clone();
    let person = desk.ask("participant", json!({ "participant": participant }));
    assert_eq!(person["episode"]["programme"]["name"], "Kort");
    assert_eq!(person["episode"]["talks"].as_array().unwrap().len(), 2);
    // Without an intake in the programme none is asked for.
    let due = desk.ask("today", json!({}))["due"].to_string();
    assert!(!due.contains("intake"), "{due}");

    let other = json!({
        "name": "Anders", "interval_days": 1, "mid_after": null, "intake": true, "final": false, "topics": ["injuries"],
    });
    desk.ask("change_programme", change(other));
    desk.ask("hide_programme", json!({ "programme": own, "hidden": true }));
    assert_eq!(desk.ask("group", json!({ "group": group })), before);
}

#[test]
fn a_session_gets_another_topic_in_one_act_and_back() {
    let mut desk = Desk::open();
    let group = desk.group("2026-12-03", &["Noor"]);
    let sessions = session_ids(&mut desk, &group);
    let before = topics_of(&mut desk, &group);
    desk.ask("choose_topic", json!({ "session": sessions[2], "topic": "posture" }));
    assert_eq!(topics_of(&mut desk, &group)[2], "posture");
    let page = desk.ask("group", json!({ "group": group }));
    let change = &page["changes"][0];
    assert_eq!((&change["kind"], &change["can_undo"]), (&json!("topic"), &json!(true)));
    assert_eq!(change["sessions"][0]["topic"], json!({ "from": "Ademhaling", "to": "Loophouding en looptechniek" }));
    desk.ask("undo_series_change", json!({ "change": change["id"] }));
    assert_eq!(topics_of(&mut desk, &group), before);

    // The order: two sessions change topics.
    desk.ask("swap_topics", json!({ "session": sessions[0], "with": sessions[1] }));
    let swapped = topics_of(&mut desk, &group);
    assert_eq!((&swapped[0], &swapped[1], &swapped[2..]), (&before[1], &before[0], &before[2..]));
    let unknown = json!({ "session": sessions[0], "topic": "own-7" });
    assert_eq!(fault(&mut desk, "choose_topic", unknown), pair("topic", "not-a-choice"));
}

#[test]
fn what_was_written_about_keeps_its_topic_unless_it_is_changed_on_purpose() {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-19", &["Noor"]);
    let sessions = session_ids(&mut desk, &group);
    desk.ask("write_session", json!({ "session": sessions[0], "text": "Samen rustig gelopen." }));
    let swap = json!({ "session": sessions[1], "with": sessions[0] });
    assert_eq!(desk.refused("swap_topics", swap).code, "session-noted");
    assert_eq!(topics_of(&mut desk, &group)[0], "easy-pace");
    desk.ask("choose_topic", json!({ "session": sessions[0], "topic": "bad-day" }));
    assert_eq!(topics_of(&mut desk, &group)[0], "bad-day");
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["changes"][0]["can_undo"], true);
    desk.ask("undo_series_change", json!({ "change": page["changes"][0]["id"] }));
    assert_eq!(topics_of(&mut desk, &group)[0], "easy-pace");
    let page = desk.ask("session", json!({ "session": sessions[0] }));
    assert_eq!(page["shared_text"], "Samen rustig gelopen.");
}
