//! Running schedules through the door: own ones, each person's copy, what the record suggests, and own runs.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::Desk;
use serde_json::{Value, json};

/// A practice with a group of two that began five weeks ago; gives both people.
fn group_of_two() -> (Desk, [Value; 2], Vec<Value>) {
    let mut desk = Desk::open();
    let group = desk.group("2026-10-22", &["Noor", "Sam"]);
    let page = desk.ask("group", json!({ "group": group }));
    let people = [0, 1].map(|index| page["members"][index].clone());
    for person in &people {
        let step = json!({ "clearance": "cleared", "date": "2026-10-20", "doctor": null });
        desk.ask("record_clearance", json!({ "episode": person["episode"], "step": step }));
    }
    let contacts = page["contacts"].as_array().unwrap();
    let sessions = contacts.iter().filter(|one| one["kind"] == "session").map(|one| one["id"].clone()).collect();
    (desk, people, sessions)
}

fn running(desk: &mut Desk, person: &Value) -> Value {
    desk.ask("participant", json!({ "participant": person["participant"] }))["episode"]["running"].clone()
}

fn choose(desk: &mut Desk, person: &Value, schedule: &str, step: u8, date: &str) {
    let choice =
        json!({ "episode": person["episode"], "schedule": schedule, "step": step, "reason": "", "date": date });
    desk.ask("choose_step", choice);
}

fn attend(desk: &mut Desk, session: &Value, person: &Value, changes: Value) {
    let page = desk.ask("session", json!({ "session": session }));
    let entries = page["entries"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["episode"] == person["episode"]).unwrap();
    let mut details = entry["details"].as_object().unwrap().clone();
    details.extend(changes.as_object().unwrap().clone());
    let record = json!({ "session": session, "episode": person["episode"], "details": details });
    desk.ask("record_attendance", record);
}

fn half_hour(run: u32, walk: u32) -> Value {
    json!([{ "times": 1800 / (run + walk), "parts": [{ "run": run }, { "walk": walk }] }])
}

/// A schedule with these steps; gives its id.
fn own(desk: &mut Desk, name: &str, steps: &[Value]) -> String {
    let added = desk.ask("add_schedule", json!({}))["schedule"].as_str().unwrap().to_owned();
    let changes = json!({ "name": name, "description": "", "steps": steps });
    desk.ask("change_schedule", json!({ "schedule": added, "changes": changes }));
    added
}

#[test]
fn an_own_schedule_begins_as_a_copy_and_the_built_in_one_stays() {
    let mut desk = Desk::open();
    let added = desk.ask("add_schedule", json!({ "copy_of": "gentle" }))["schedule"].clone();
    let page = desk.ask("schedule", json!({ "schedule": added }));
    assert_eq!(page["details"]["name"], "Rustige instap (eigen)");
    assert_eq!((page["built_in"].clone(), page["check"]["ready"].clone()), (json!(false), json!(true)));
    let change = json!({ "schedule": added, "changes": { "steps": [half_hour(60, 60)] } });
    desk.ask("change_schedule", change);
    let built_in = desk.ask("schedule", json!({ "schedule": "gentle" }));
    assert_eq!(built_in["details"]["steps"].as_array().unwrap().len(), 10);
    assert_eq!(desk.refused("change_schedule", json!({ "schedule": "gentle", "changes": {} })).code, "not-found");
    let lines = desk.ask("schedules", json!({}));
    let steps: Vec<&Value> = lines["schedules"].as_array().unwrap().iter().map(|line| &line["steps"]).collect();
    assert_eq!(steps, [10, 10, 1]);
}

#[test]
fn a_schedule_that_does_not_add_up_is_kept_as_typed_and_not_given_to_anyone() {
    let (mut desk, [noor, _], _) = group_of_two();
    let short = json!([{ "times": 10, "parts": [{ "run": 60 }, { "walk": 117 }] }]);
    let added = own(&mut desk, "Eigen", &[half_hour(60, 60), short.clone()]);
    let page = desk.ask("schedule", json!({ "schedule": added }));
    assert_eq!(page["details"]["steps"][1], short);
    assert_eq!(page["check"]["ready"], false);
    assert_eq!(page["check"]["steps"][0]["fault"], Value::Null);
    assert_eq!(page["check"]["steps"][1]["fault"], json!({ "kind": "too_short", "seconds": 30 }));
    let choice = json!({ "episode": noor["episode"], "schedule": added, "step": 1, "reason": "" });
    let refused = desk.refused("choose_step", choice.clone());
    assert_eq!((refused.faults[0].field.as_str(), refused.faults[0].code.as_str()), ("schedule", "unfinished"));
    let talk = desk.ask("talk", json!({ "episode": noor["episode"], "kind": "intake" }));
    assert_eq!(talk["schedules"].as_array().unwrap().len(), 2);

    let right = json!({ "schedule": added, "changes": { "steps": [half_hour(60, 60), half_hour(120, 60)] } });
    assert_eq!(desk.ask("change_schedule", right)["ready"], true);
    desk.ask("choose_step", choice);
    let talk = desk.ask("talk", json!({ "episode": noor["episode"], "kind": "intake" }));
    assert_eq!(talk["schedules"][2]["steps"][1]["text"], "10 × (2 min dribbelen, 1 min wandelen)");
}

#[test]
fn more_than_thirty_steps_or_endless_ones_are_refused_and_the_rest_stays() {
    let mut desk = Desk::open();
    let added = own(&mut desk, "Eigen", &[half_hour(60, 60)]);
    for (steps, code) in [
        (json!(vec![half_hour(60, 60); 31]), "too-many-steps"),
        (json!([[{ "times": 4_000_000_000_u32, "parts": [{ "run": 4_000_000_000_u32 }] }]]), "out-of-range"),
    ] {
        let refused = desk
            .refused("change_schedule", json!({ "schedule": added, "changes": { "name": "Anders", "steps": steps } }));
        assert_eq!((refused.faults[0].field.as_str(), refused.faults[0].code.as_str()), ("steps", code));
    }
    let nameless = desk.refused("change_schedule", json!({ "schedule": added, "changes": { "name": " " } }));
    assert_eq!(nameless.faults[0].code.as_str(), "missing");
    assert_eq!(desk.ask("schedule", json!({ "schedule": added }))["details"]["name"], "Eigen");
}

#[test]
fn a_hidden_schedule_is_not_offered_and_whoever_runs_it_goes_on() {
    let (mut desk, [noor, sam], _) = group_of_two();
    let added = own(&mut desk, "Eigen", &[half_hour(60, 60), half_hour(120, 60)]);
    choose(&mut desk, &noor, &added, 1, "2026-11-01");
    desk.ask("hide_schedule", json!({ "schedule": added, "hidden": true }));
    let offered = |desk: &mut Desk, person: &Value| {
        let talk = desk.ask("talk", json!({ "episode": person["episode"], "kind": "mid" }));
        talk["schedules"].as_array().unwrap().len()
    };
    assert_eq!((offered(&mut desk, &noor), offered(&mut desk, &sam)), (3, 2));
    choose(&mut desk, &noor, &added, 2, "2026-11-08");
    let choice = json!({ "episode": sam["episode"], "schedule": added, "step": 1, "reason": "" });
    assert_eq!(desk.refused("choose_step", choice.clone()).faults[0].code.as_str(), "not-a-choice");
    desk.ask("hide_schedule", json!({ "schedule": added, "hidden": false }));
    desk.ask("choose_step", choice);
}

#[test]
fn a_change_of_the_library_does_not_reach_whoever_is_on_the_way() {
    let (mut desk, [noor, sam], sessions) = group_of_two();
    let added = own(&mut desk, "Eigen", &[half_hour(60, 60), half_hour(120, 60)]);
    choose(&mut desk, &noor, &added, 2, "2026-10-21");
    let changes = json!({ "name": "Heel anders", "steps": [half_hour(30, 60)] });
    desk.ask("change_schedule", json!({ "schedule": added, "changes": changes }));
    choose(&mut desk, &sam, &added, 1, "2026-10-21");

    let plan = desk.ask("participant", json!({ "participant": noor["participant"] }))["episode"]["schedule"].clone();
    assert_eq!(plan["schedule_name"], "Eigen");
    assert_eq!(plan["text"], "10 × (2 min dribbelen, 1 min wandelen)");
    let entries = desk.ask("session", json!({ "session": sessions[0] }))["entries"].clone();
    assert_eq!(entries[0]["planned_step"]["text"], "10 × (2 min dribbelen, 1 min wandelen)");
    assert_eq!(entries[1]["planned_step"]["text"], "20 × (30 sec dribbelen, 1 min wandelen)");
}

#[test]
fn one_step_is_changed_for_one_person_from_a_day_on_with_the_reason_kept() {
    let (mut desk, [noor, sam], sessions) = group_of_two();
    for person in [&noor, &sam] {
        choose(&mut desk, person, "gentle", 2, "2026-10-21");
    }
    let change = |blocks: Value| {
        json!({ "episode": noor["episode"], "schedule": "gentle", "step": 2, "blocks": blocks,
            "reason": "Na de griep", "date": "2026-11-05" })
    };
    let short = desk.refused("change_own_step", change(json!([{ "times": 10, "parts": [{ "run": 60 }] }])));
    assert_eq!((short.code.as_str(), short.args["time"].as_str()), ("step-too-short", "20:00"));
    let long = desk.refused("change_own_step", change(json!([{ "times": 1, "parts": [{ "walk": 1830 }] }])));
    assert_eq!((long.code.as_str(), long.args["time"].as_str()), ("step-too-long", "0:30"));
    assert_eq!(desk.refused("change_own_step", change(json!([]))).code, "step-empty");
    desk.ask("change_own_step", change(half_hour(30, 90)));

    let shown = running(&mut desk, &noor);
    assert_eq!(shown["steps"][1]["plan"]["text"], "15 × (30 sec dribbelen, 1:30 min wandelen)");
    assert_eq!(shown["changes"].as_array().unwrap().len(), 1);
    assert_eq!(shown["changes"][0]["before"], "10 × (1 min dribbelen, 2 min wandelen)");
    assert_eq!(shown["changes"][0]["reason"], "Na de griep");
    assert_eq!(running(&mut desk, &sam)["steps"][1]["plan"]["text"], "10 × (1 min dribbelen, 2 min wandelen)");
    // A session before that day keeps the step as it was.
    let planned = |desk: &mut Desk, session: &Value| {
        desk.ask("session", json!({ "session": session }))["entries"][0]["planned_step"]["text"].clone()
    };
    assert_eq!(planned(&mut desk, &sessions[1]), "10 × (1 min dribbelen, 2 min wandelen)");
    assert_eq!(planned(&mut desk, &sessions[2]), "15 × (30 sec dribbelen, 1:30 min wandelen)");
    let nowhere = json!({ "episode": noor["episode"], "schedule": "gentle", "step": 11, "blocks": half_hour(30, 90),
        "reason": "", "date": null });
    assert_eq!(desk.refused("change_own_step", nowhere).code, "not-found");
}

#[test]
fn a_second_choice_on_one_day_holds_and_the_first_stays_in_the_history() {
    let (mut desk, [noor, _], _) = group_of_two();
    choose(&mut desk, &noor, "gentle", 3, "2026-11-20");
    choose(&mut desk, &noor, "gentle", 2, "2026-11-20");
    let page = desk.ask("participant", json!({ "participant": noor["participant"] }))["episode"].clone();
    assert_eq!(page["schedule"]["number"], 2);
    let steps: Vec<&Value> =
        page["schedule_history"].as_array().unwrap().iter().map(|choice| &choice["plan"]["number"]).collect();
    assert_eq!(steps, [3, 2]);
}

#[test]
fn a_step_that_was_run_is_one_of_the_person_s_own_schedule() {
    let (mut desk, [noor, sam], sessions) = group_of_two();
    let added = own(&mut desk, "Twaalf", &vec![half_hour(60, 60); 12]);
    choose(&mut desk, &noor, &added, 12, "2026-10-21");
    choose(&mut desk, &sam, "gentle", 1, "2026-10-21");
    attend(&mut desk, &sessions[0], &noor, json!({ "step": 12 }));
    let entries = desk.ask("session", json!({ "session": sessions[0] }))["entries"].clone();
    let record = |entry: &Value, step: u8| {
        let mut details = entry["details"].clone();
        details["step"] = json!(step);
        json!({ "session": sessions[0], "episode": entry["episode"], "details": details })
    };
    for (entry, step) in [(&entries[0], 13), (&entries[1], 11), (&entries[1], 0)] {
        let refused = desk.refused("record_attendance", record(entry, step));
        assert_eq!((refused.faults[0].field.as_str(), refused.faults[0].code.as_str()), ("step", "out-of-range"));
    }
}

#[test]
fn an_own_run_is_added_changed_taken_away_and_put_back() {
    let (mut desk, [noor, _], _) = group_of_two();
    let run = |date: &str, remark: &str| json!({ "date": date, "minutes": 30, "step": 1, "mood_before": 4, "mood_after": 7, "effort": 3, "remark": remark });
    let add = |run: Value| json!({ "episode": noor["episode"], "run": run });
    let first = desk.ask("add_own_run", add(run("2026-11-20", "In het bos")));
    desk.ask("add_own_run", add(run("2026-11-23", "10 km in 50 min, trots")));
    let runs = running(&mut desk, &noor)["runs"].clone();
    assert_eq!(
        (runs[0]["details"]["date"].clone(), runs[0]["mentions_pace"].clone()),
        (json!("2026-11-23"), json!(true))
    );
    assert_eq!(runs[0]["details"]["remark"], "10 km in 50 min, trots", "what was typed stays");
    assert_eq!(runs[1]["mentions_pace"], false);

    desk.ask("change_own_run", json!({ "run": first, "changes": { "minutes": 25, "effort": null } }));
    let changed = running(&mut desk, &noor)["runs"][1]["details"].clone();
    assert_eq!((changed["minutes"].clone(), changed["effort"].clone()), (json!(25), Value::Null));
    desk.ask("remove_own_run", json!({ "run": first, "removed": true }));
    assert_eq!(running(&mut desk, &noor)["runs"].as_array().unwrap().len(), 1);
    desk.ask("remove_own_run", json!({ "run": first, "removed": false }));
    assert_eq!(running(&mut desk, &noor)["runs"][1]["details"], changed);
}

#[test]
fn an_own_run_that_cannot_be_is_refused_at_its_field() {
    let (mut desk, [noor, _], _) = group_of_two();
    choose(&mut desk, &noor, "gentle", 1, "2026-10-21");
    let run = json!({ "date": "2026-11-24", "minutes": null, "step": null, "mood_before": null, "mood_after": null,
        "effort": null, "remark": "" });
    for (field, value, code) in [
        ("date", json!("2026-11-25"), "date-in-future"),
        ("date", json!("2026-02-31"), "no-such-date"),
        ("minutes", json!(0), "out-of-range"),
        ("minutes", json!(601), "out-of-range"),
        ("step", json!(11), "out-of-range"),
        ("effort", json!(11), "out-of-range"),
        ("mood_after", json!(11), "out-of-range"),
    ] {
        let mut wrong = run.clone();
        wrong[field] = value;
        let refused = desk.refused("add_own_run", json!({ "episode": noor["episode"], "run": wrong }));
        assert_eq!((refused.faults[0].field.as_str(), refused.faults[0].code.as_str()), (field, code));
    }
    let mut fast = run.clone();
    fast["speed"] = json!(9);
    let refused = desk.refused("add_own_run", json!({ "episode": noor["episode"], "run": fast }));
    assert_eq!(refused.code, "bad-arguments", "there is no place for a speed");
    desk.ask("add_own_run", json!({ "episode": noor["episode"], "run": run }));
}

#[test]
fn the_advice_follows_what_is_recorded_and_changes_nothing_by_itself() {
    let (mut desk, [noor, sam], sessions) = group_of_two();
    assert_eq!(running(&mut desk, &noor)["advice"], Value::Null, "without a step there is nothing to advise");
    for person in [&noor, &sam] {
        choose(&mut desk, person, "gentle", 2, "2026-10-21");
    }
    let direction = |desk: &mut Desk, person: &Value| running(desk, person)["advice"]["direction"].clone();
    assert_eq!(direction(&mut desk, &noor), "same", "this step was not run yet");
    attend(&mut desk, &sessions[4], &noor, json!({ "effort": 3, "mood_before": 6, "step": 2 }));
    attend(&mut desk, &sessions[4], &sam, json!({ "effort": 8, "mood_before": 6, "step": 2 }));
    let advice = running(&mut desk, &noor)["advice"].clone();
    assert_eq!(advice["direction"], "up");
    assert_eq!(advice["reasons"][0], "Het lopen kostte weinig inspanning (3 van 10).");
    assert_eq!(advice["questions"][0], "Kon je onder het lopen hele zinnen zeggen?");
    assert_eq!(direction(&mut desk, &sam), "down", "each by their own figures");
    let talk = desk.ask("talk", json!({ "episode": noor["episode"], "kind": "mid" }));
    assert_eq!(talk["advice"], advice);
    assert_eq!(talk["schedule"]["step"], 2, "a suggestion changes nothing");

    // An own run counts, until it is taken away.
    let run = json!({ "date": "2026-11-23", "minutes": 30, "step": 2, "mood_before": null, "mood_after": null,
        "effort": 7, "remark": "" });
    let run = desk.ask("add_own_run", json!({ "episode": noor["episode"], "run": run }));
    assert_eq!(direction(&mut desk, &noor), "down");
    desk.ask("remove_own_run", json!({ "run": run, "removed": true }));
    assert_eq!(direction(&mut desk, &noor), "up");
    // Another person's figures never count.
    attend(&mut desk, &sessions[3], &sam, json!({ "status": "no_show" }));
    assert_eq!(direction(&mut desk, &noor), "up");

    // A new step begins anew.
    choose(&mut desk, &noor, "gentle", 3, "2026-11-24");
    assert_eq!(direction(&mut desk, &noor), "same");
    // Long away.
    desk.clock.set("2026-12-20T12:00:00Z");
    assert_eq!(running(&mut desk, &noor)["advice"]["reasons"][0], "De laatste keer lopen is 4 weken geleden.");
    let step = json!({ "clearance": "waiting_for_doctor", "date": "2026-12-20", "doctor": "general_practitioner" });
    desk.ask("record_clearance", json!({ "episode": noor["episode"], "step": step }));
    assert_eq!(direction(&mut desk, &noor), "stop");
    desk.ask("stop_episode", json!({ "episode": noor["episode"], "date": "2026-12-20", "reason": "Verhuisd" }));
    assert_eq!(running(&mut desk, &noor)["advice"], Value::Null);
}

#[test]
fn missed_sessions_and_a_run_on_the_day_of_the_choice_are_read_in_the_order_they_were_written() {
    let (mut desk, [noor, _], sessions) = group_of_two();
    choose(&mut desk, &noor, "gentle", 2, "2026-10-21");
    // The session of 19 November, and in the same hour the step after it.
    desk.clock.set("2026-11-19T20:30:00Z");
    attend(&mut desk, &sessions[4], &noor, json!({ "effort": 7, "mood_before": 6 }));
    desk.clock.set("2026-11-19T20:40:00Z");
    assert_eq!(running(&mut desk, &noor)["advice"]["direction"], "down");
    choose(&mut desk, &noor, "gentle", 1, "2026-11-19");
    let advice = running(&mut desk, &noor)["advice"].clone();
    assert_eq!(advice["reasons"], json!(["Op deze stap is nog niet met de groep gelopen."]), "one step down is enough");
    desk.clock.set("2026-11-26T21:00:00Z");
    attend(&mut desk, &sessions[5], &noor, json!({ "status": "excused" }));
    let advice = running(&mut desk, &noor)["advice"].clone();
    assert_eq!(
        (advice["direction"].clone(), advice["reasons"][0].clone()),
        (json!("same"), json!("De laatste loopsessie is gemist."))
    );
}

#[test]
fn the_schedule_card_and_the_logbook_are_made_for_a_person_a_group_and_the_pen() {
    let (mut desk, [noor, _], _) = group_of_two();
    let added = own(&mut desk, "Eigen", &[half_hour(60, 60), half_hour(120, 60)]);
    choose(&mut desk, &noor, &added, 2, "2026-11-01");
    for kind in ["schedule_card", "logbook"] {
        let paper = desk.ask("paper", json!({ "kind": kind, "participant": noor["participant"] }));
        assert_eq!((paper["pages"].clone(), paper["replaced"].clone()), (json!(1), json!(0)), "{kind}");
    }
    let group = desk.ask("groups", json!({}))["running"][0]["id"].clone();
    assert_eq!(desk.ask("paper", json!({ "kind": "schedule_card", "group": group }))["pages"], 2);
    assert_eq!(desk.ask("paper", json!({ "kind": "logbook", "blank": true }))["pages"], 1);
    assert_eq!(desk.refused("paper", json!({ "kind": "schedule_card", "blank": true })).code, "no-such-paper");
}
