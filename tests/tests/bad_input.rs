//! Bad input gets a code and names its field; nothing is lost and nothing is half done.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use house_tests::{Desk, group_details};
use proptest::prelude::*;
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

fn someone(desk: &mut Desk) -> (Value, Value) {
    let made = desk.ask("sign_up", json!({ "name": "Noor" }));
    (made["participant"].clone(), made["episode"].clone())
}

#[test]
fn names_of_every_script_come_back_as_they_were_typed() {
    let mut desk = Desk::open();
    for name in
        ["Renée", "Şenay", "Łukasz", "李小龙", "Zon 🌞", "<script>alert(1)</script>", "'; DROP TABLE participant; --"]
    {
        let made = desk.ask("sign_up", json!({ "name": name }));
        let page = desk.ask("participant", json!({ "participant": made["participant"] }));
        assert_eq!(page["participant"]["details"]["name"], name);
    }
    assert_eq!(desk.ask("participants", json!({ "search": "lukasz" }))[0]["name"], "Łukasz");
    assert_eq!(desk.ask("participants", json!({ "search": "%" })).as_array().unwrap().len(), 0);
}

#[test]
fn a_name_of_ten_thousand_characters_is_refused_and_the_old_one_stays() {
    let mut desk = Desk::open();
    let (participant, _) = someone(&mut desk);
    let long = "ă".repeat(10_000);
    assert_eq!(fault(&mut desk, "sign_up", json!({ "name": long })), pair("name", "too-long"));
    let change = json!({ "participant": participant, "changes": { "name": long } });
    assert_eq!(fault(&mut desk, "change_participant", change), pair("name", "too-long"));
    assert_eq!(
        desk.ask("participant", json!({ "participant": participant }))["participant"]["details"]["name"],
        "Noor"
    );
}

#[test]
fn a_date_that_does_not_exist_is_named() {
    let mut desk = Desk::open();
    let (participant, _) = someone(&mut desk);
    for date in ["2026-02-29", "2026-13-01", "1226-01-01", "gisteren", ""] {
        let change = json!({ "participant": participant, "changes": { "birth_date": date } });
        assert_eq!(fault(&mut desk, "change_participant", change), pair("birth_date", "no-such-date"), "{date}");
        let preview = json!({ "weekday": 1, "first_date": date });
        assert_eq!(fault(&mut desk, "preview_sessions", preview), pair("first_date", "no-such-date"));
    }
    let times = json!({ "details": { "name": "G", "place": "", "weekday": 1, "starts_at": "25:00", "ends_at": "20:00", "first_date": "2026-12-01", "capacity": 6 }, "names": [] });
    assert_eq!(fault(&mut desk, "add_group", times), pair("starts_at", "no-such-date"));
}

#[test]
fn a_group_can_start_on_29_february() {
    let mut desk = Desk::open();
    let group = desk.group("2028-02-29", &[]);
    let page = desk.ask("group", json!({ "group": group }));
    assert_eq!(page["contacts"][1]["date"], "2028-02-29");
    assert_eq!(page["contacts"][2]["date"], "2028-03-07");
}

#[test]
fn an_end_before_the_start_is_refused() {
    let mut desk = Desk::open();
    let mut details = group_details(4, "2026-12-03");
    details["ends_at"] = json!("18:00");
    assert_eq!(
        fault(&mut desk, "add_group", json!({ "details": details, "names": [] })),
        pair("ends_at", "end-before-start")
    );
    let group = desk.group("2026-12-03", &[]);
    let late = json!({ "group": group, "changes": { "starts_at": "21:00" } });
    assert_eq!(fault(&mut desk, "change_group", late), pair("starts_at", "end-before-start"));
    let (_, episode) = someone(&mut desk);
    let early = json!({ "episode": episode, "date": "2020-01-01", "reason": "x" });
    assert_eq!(fault(&mut desk, "stop_episode", early), pair("date", "end-before-start"));
    assert_eq!(desk.ask("groups", json!({}))["planned"].as_array().unwrap().len(), 1);
}

#[test]
fn a_birth_date_in_the_future_is_refused() {
    let mut desk = Desk::open();
    let (participant, _) = someone(&mut desk);
    let change = |date: &str| json!({ "participant": participant, "changes": { "birth_date": date } });
    assert_eq!(fault(&mut desk, "change_participant", change("2026-11-25")), pair("birth_date", "date-in-future"));
    desk.ask("change_participant", change("2026-11-24"));
}

#[test]
fn a_wrong_field_does_not_stand_in_the_way_of_another() {
    let mut desk = Desk::open();
    let (participant, _) = someone(&mut desk);
    let wrong = json!({ "participant": participant, "changes": { "email": "geen adres" } });
    assert_eq!(fault(&mut desk, "change_participant", wrong), pair("email", "not-an-email"));
    desk.ask(
        "change_participant",
        json!({ "participant": participant, "changes": { "phone": "06-00001234", "email": "n@example.org" } }),
    );
    let unknown = json!({ "participant": participant, "changes": { "bsn": "1" } });
    assert_eq!(desk.refused("change_participant", unknown).code, "bad-arguments");
}

#[test]
fn an_intake_text_of_forty_pages_is_kept_whole_and_printed_whole() {
    let mut desk = Desk::open();
    let (participant, episode) = someone(&mut desk);
    let text = "Ik slaap slecht en pieker veel over van alles. ".repeat(5_000);
    desk.ask("answer", json!({ "episode": episode, "form": "intake", "question": "complaints", "value": text }));
    let page = desk.ask("talk", json!({ "episode": episode, "kind": "intake" }));
    assert!(page.to_string().contains(&text));
    let paper = desk.ask("paper", json!({ "kind": "intake_report", "participant": participant }));
    assert!(paper["pages"].as_u64().unwrap() >= 40, "{}", paper["pages"]);
}

#[test]
fn a_logo_must_be_a_picture_of_a_bearable_size() {
    let mut desk = Desk::open();
    assert_eq!(
        desk.refused("set_logo", json!({ "picture": STANDARD.encode(b"%PDF-1.7 not a picture") })).code,
        "not-a-picture"
    );
    assert_eq!(desk.refused("set_logo", json!({ "picture": "&&&" })).code, "not-a-picture");
    let large = STANDARD.encode(vec![0_u8; 50 * 1024 * 1024]);
    assert_eq!(desk.refused("set_logo", json!({ "picture": large })).code, "picture-too-large");
    assert_eq!(desk.ask("settings", json!({}))["logo"], Value::Null);
}

#[test]
fn an_answer_must_fit_its_question() {
    let mut desk = Desk::open();
    let (_, episode) = someone(&mut desk);
    let answer = |question: &str, value: Value| json!({ "episode": episode, "form": "intake", "question": question, "value": value });
    assert_eq!(fault(&mut desk, "answer", answer("less_worry", json!(11))), pair("less_worry", "out-of-range"));
    assert_eq!(fault(&mut desk, "answer", answer("less_worry", json!("zeven"))), pair("less_worry", "not-a-choice"));
    assert_eq!(fault(&mut desk, "answer", answer("injury_now", json!(true))), pair("injury_now", "not-a-choice"));
    assert_eq!(desk.refused("answer", answer("bsn", json!("1"))).code, "not-found");
}

#[test]
fn a_goal_without_a_word_is_none_and_keeps_what_it_was_before() {
    let mut desk = Desk::open();
    let (_, episode) = someone(&mut desk);
    let goal = desk.ask("add_goal", json!({ "episode": episode, "at": "intake", "wording": "Slap" }));
    let goals = |desk: &mut Desk| desk.ask("talk", json!({ "episode": episode, "kind": "mid" }))["goals"].clone();
    let word = |at: &str, wording: &str| json!({ "goal": goal, "at": at, "wording": wording });
    desk.ask("word_goal", word("intake", " "));
    assert_eq!(goals(&mut desk), json!([]));
    desk.ask("word_goal", word("intake", "Slapen"));
    desk.ask("word_goal", word("mid", "Doorslapen"));
    desk.ask("word_goal", word("mid", ""));
    assert_eq!(goals(&mut desk)[0]["wording"], "Slapen");
}

#[test]
fn calls_that_do_not_exist_or_come_too_early_are_told_apart() {
    let mut desk = Desk::fresh();
    assert_eq!(desk.refused("today", json!({})).code, "locked");
    assert_eq!(desk.refused("format_disk", json!({})).code, "unknown-command");
    assert_eq!(desk.refused("unlock", json!({ "password": "x" })).code, "no-practice");
    assert_eq!(desk.refused("unlock", json!({ "wachtwoord": "x" })).code, "bad-arguments");
    let short = json!({ "name": "", "therapist": "", "password": "kort" });
    assert_eq!(desk.refused("create_practice", short).code, "password-too-short");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever comes in, something sensible goes out, and no failure repeats what was typed.
    #[test]
    fn no_argument_breaks_the_door_or_comes_back_in_a_failure(
        call in proptest::sample::select(duurloop_core::api::COMMANDS),
        key in "[a-z_]{1,12}",
        text in "\\PC{20,60}",
    ) {
        let mut desk = Desk::fresh();
        for args in [json!(text), json!({ (key.clone()): text }), json!([text]), json!({ "password": { "x": text } })] {
            if let Err(failure) = duurloop_core::api::call(&mut desk.app, call, args) {
                let told = serde_json::to_string(&failure).unwrap();
                prop_assert!(!told.contains(&text), "{told}");
            }
        }
    }
}
