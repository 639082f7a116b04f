//! The calendar, the talks to plan, calendar files, and what is due and can be put off.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use house_tests::Desk;
use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, Component, DatePerhapsTime, EventLike};
use serde_json::{Value, json};

const SIX: [&str; 6] = ["Noor de Wit", "Şenay Ak", "李 Wei", "Jan-Willem Vermeer", "Fatima el Amrani", "Zoë d’Haene"];

/// A Thursday group of six whose fifth session is on 24 December 2026, and the ways of its people.
fn desk() -> (Desk, Value, Vec<Value>) {
    let mut desk = Desk::open();
    let group = desk.group("2026-11-26", &SIX);
    let page = desk.ask("group", json!({ "group": group }));
    let ways = page["members"].as_array().unwrap().iter().map(|member| member["episode"].clone()).collect();
    (desk, group, ways)
}

fn talks(ways: &[Value], moments: &[(&str, &str)]) -> Value {
    let talk =
        |(episode, (date, time)): (&Value, &(&str, &str))| json!({ "episode": episode, "date": date, "time": time });
    ways.iter().zip(moments).map(talk).collect()
}

fn free(slots: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let times = |day: &Value| -> Vec<(String, String)> {
        day["times"].as_array().unwrap().iter().map(|time| (text(&day["date"]), text(time))).collect()
    };
    slots["days"].as_array().unwrap().iter().flat_map(times).collect()
}

/// The file as a parser reads it that knows nothing of this program.
fn read(file: &Value) -> Calendar {
    let text = file["text"].as_str().unwrap();
    let unfolded = unfold(text);
    read_calendar(&unfolded).unwrap().into()
}

fn started(event: &icalendar::Event) -> String {
    match event.get_start().unwrap() {
        DatePerhapsTime::DateTime(icalendar::CalendarDateTime::WithTimezone { date_time, tzid }) => {
            format!("{date_time} {tzid}")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn six_talks_are_planned_in_one_act_and_taken_back_in_one() {
    let (mut desk, group, ways) = desk();
    let asked = json!({ "group": group, "kind": "mid" });
    let slots = desk.ask("talk_slots", asked.clone());
    assert_eq!(slots["window"], json!({ "from": "2026-12-24", "until": "2026-12-31" }));
    let free_before = free(&slots);
    assert_eq!(free_before[0], ("2026-12-24".to_owned(), "09:00".to_owned()));
    let chosen: Vec<(&str, &str)> =
        free_before.iter().take(6).map(|(day, time)| (day.as_str(), time.as_str())).collect();

    let planned = desk.ask("plan_talks", json!({ "kind": "mid", "talks": talks(&ways, &chosen) }));
    let slots = desk.ask("talk_slots", asked.clone());
    for (person, (date, time)) in slots["people"].as_array().unwrap().iter().zip(&chosen) {
        assert_eq!((&person["date"], &person["time"]), (&json!(date), &json!(time)));
        assert_eq!((&person["outside"], &person["clashes"]), (&json!(false), &json!([])));
    }
    // Their own times stay to be chosen from, so that two can change places.
    assert_eq!(free(&slots), free_before);
    let intakes = free(&desk.ask("talk_slots", json!({ "group": group, "kind": "final" })));
    assert!(!intakes.is_empty());

    desk.ask("plan_talks", json!({ "kind": "mid", "talks": planned["before"] }));
    for person in desk.ask("talk_slots", asked)["people"].as_array().unwrap() {
        assert_eq!((&person["date"], &person["time"]), (&Value::Null, &Value::Null));
    }
}

#[test]
fn a_session_and_another_group_s_talk_take_their_time() {
    let (mut desk, group, _) = desk();
    desk.ask(
        "set_talk_hours",
        json!({ "hours": { "weekdays": [4], "starts_at": "18:00", "ends_at": "21:00", "minutes": 60 } }),
    );
    let other = desk.ask("sign_up", json!({ "name": "Ander" }))["episode"].clone();
    desk.ask("plan_talk", json!({ "episode": other, "kind": "intake", "date": "2026-12-31", "time": "18:30" }));
    let slots = desk.ask("talk_slots", json!({ "group": group, "kind": "mid" }));
    let free = free(&slots);
    // The session is from seven to eight on both Thursdays; on the second the talk begins at half past six.
    let at = |day: &str, time: &str| (day.to_owned(), time.to_owned());
    assert_eq!(free, [at("2026-12-24", "18:00"), at("2026-12-24", "20:00"), at("2026-12-31", "20:00")]);
}

#[test]
fn a_talk_outside_its_window_or_at_the_time_of_another_is_planned_and_told() {
    let (mut desk, group, ways) = desk();
    let moments = [("2026-12-10", "10:00"), ("2026-12-28", "10:00"), ("2026-12-28", "10:30"), ("2026-12-24", "19:30")];
    desk.ask("plan_talks", json!({ "kind": "mid", "talks": talks(&ways, &moments) }));
    let slots = desk.ask("talk_slots", json!({ "group": group, "kind": "mid" }));
    let told: Vec<(bool, usize)> = slots["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| (person["outside"] == true, person["clashes"].as_array().unwrap().len()))
        .collect();
    assert_eq!(told, [(true, 0), (false, 1), (false, 1), (false, 1), (false, 0), (false, 0)]);
    assert_eq!(slots["people"][3]["clashes"][0]["kind"], "session");

    let page = desk.ask("calendar", json!({ "from": "2026-12-21", "until": "2027-01-03" }));
    let names = |clash: &Value| {
        let name = |place: &Value| page["appointments"][place.as_u64().unwrap() as usize]["kind"].clone();
        (name(&clash["one"]), name(&clash["other"]))
    };
    let clashes: Vec<_> = page["clashes"].as_array().unwrap().iter().map(names).collect();
    assert_eq!(clashes, [(json!("session"), json!("talk")), (json!("talk"), json!("talk"))]);
}

#[test]
fn the_calendar_file_is_read_by_another_program() {
    let (mut desk, group, ways) = desk();
    desk.ask("change_group", json!({ "group": group, "changes": { "place": "Bos, ingang; noord\\zuid" } }));
    desk.ask(
        "plan_talks",
        json!({ "kind": "mid", "talks": talks(&ways, &[("2026-12-28", "10:00"), ("2026-12-28", "11:00")]) }),
    );
    desk.ask("plan_talk", json!({ "episode": ways[2], "kind": "mid", "date": "2026-12-30" }));

    let file = desk.ask("calendar_file", json!({ "group": group }));
    assert_eq!(file["file_name"], "2026-11-24_agenda_groep-0001.ics");
    let text = file["text"].as_str().unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    for line in
        ["METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]
    {
        assert!(text.split("\r\n").any(|one| one == line), "{line}");
    }
    assert_eq!(text, desk.ask("calendar_file", json!({ "group": group }))["text"], "the same gives the same");

    let calendar = read(&file);
    let events: Vec<_> = calendar.events().collect();
    assert_eq!((events.len(), file["appointments"].as_u64()), (13, Some(13)));
    let first = events[0];
    assert_eq!(first.get_summary(), Some("Les 1 · Bosgroep"));
    assert_eq!(first.get_location(), Some("Bos, ingang; noord\\zuid"));
    assert_eq!(started(first), "2026-11-26 19:00:00 Europe/Amsterdam");
    assert!(first.get_uid().unwrap().starts_with("session-1@") && first.get_uid().unwrap().ends_with(".duurloop"));
    let talk = |number: usize| events[10 + number];
    assert_eq!(talk(0).get_summary(), Some("Tussenevaluatie · FeA"));
    assert_eq!(started(talk(0)), "2026-12-28 10:00:00 Europe/Amsterdam");
    assert_eq!(talk(2).get_start(), Some(DatePerhapsTime::Date("2026-12-30".parse().unwrap())));
    for name in SIX {
        let family = name.split_whitespace().last().unwrap();
        assert!(!text.contains(family), "{family} stands in the file");
    }
    let named = desk.ask("calendar_file", json!({ "group": group, "names": true }));
    assert_eq!(read(&named).events().nth(10).unwrap().get_summary(), Some("Tussenevaluatie · Fatima el Amrani"));
}

#[test]
fn a_calendar_that_had_a_talk_is_told_when_it_moves_goes_and_comes_back() {
    let (mut desk, group, ways) = desk();
    let told = |desk: &mut Desk| {
        let file = desk.ask("calendar_file", json!({ "group": group }));
        let calendar = read(&file);
        let talk = calendar.events().find(|event| event.get_uid().unwrap().starts_with("talk-")).unwrap();
        let (status, sequence) = (talk.property_value("STATUS").unwrap(), talk.property_value("SEQUENCE").unwrap());
        (status.to_owned(), sequence.parse::<u32>().unwrap(), talk.get_uid().unwrap().to_owned(), started(talk))
    };
    let plan = |desk: &mut Desk, date: Option<&str>, time: Option<&str>| {
        desk.ask("plan_talk", json!({ "episode": ways[0], "kind": "mid", "date": date, "time": time }));
    };
    plan(&mut desk, Some("2026-12-28"), Some("10:00"));
    let first = told(&mut desk);
    assert_eq!((first.0.as_str(), first.1), ("CONFIRMED", 0));
    plan(&mut desk, Some("2026-12-28"), Some("10:00"));
    assert_eq!(told(&mut desk), first, "nothing changed");
    plan(&mut desk, Some("2026-12-29"), Some("11:00"));
    let moved = told(&mut desk);
    assert_eq!((moved.1, &moved.2, moved.3.as_str()), (1, &first.2, "2026-12-29 11:00:00 Europe/Amsterdam"));
    plan(&mut desk, None, None);
    let gone = told(&mut desk);
    assert_eq!((gone.0.as_str(), gone.1, &gone.2, &gone.3), ("CANCELLED", 2, &first.2, &moved.3));
    plan(&mut desk, Some("2026-12-30"), Some("09:00"));
    let back = told(&mut desk);
    assert_eq!((back.0.as_str(), back.1, &back.2), ("CONFIRMED", 3, &first.2));
    desk.ask("stop_episode", json!({ "episode": ways[0], "date": "2026-11-24", "reason": "verhuisd" }));
    let stopped = told(&mut desk);
    assert_eq!((stopped.0.as_str(), stopped.1), ("CANCELLED", 4));
    desk.ask("reopen_episode", json!({ "episode": ways[0] }));
    let again = told(&mut desk);
    assert_eq!((again.0.as_str(), again.1), ("CONFIRMED", 5));
}

#[test]
fn the_names_of_appointments_are_the_same_in_a_backup() {
    let (mut desk, ..) = desk();
    let name = |app: &mut duurloop_core::app::App| {
        let file = duurloop_core::api::call(app, "calendar_file", json!({ "from": "2026-01-01" })).unwrap();
        let calendar = read(&file);
        calendar.events().next().unwrap().get_uid().unwrap().to_owned()
    };
    let here = name(&mut desk.app);
    let made = desk.ask("back_up", json!({}));
    let backup = desk.ask("status", json!({}))["backup_folder"].as_str().unwrap().to_owned();
    let file = std::path::Path::new(&backup).join(made["file_name"].as_str().unwrap());
    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = desk.elsewhere(elsewhere.path());
    let asked = json!({ "file": file, "password": house_tests::PASSWORD, "code": null, "new_password": null });
    duurloop_core::api::call(&mut other, "open_backup", asked).unwrap();
    assert_eq!(name(&mut other), here);
    let mut third = Desk::open();
    third.group("2026-11-26", &[]);
    assert_ne!(name(&mut third.app), here, "another practice has other names");
}

#[test]
fn everything_from_a_day_on_leaves_out_what_was_before() {
    let (mut desk, ..) = desk();
    let file = desk.ask("calendar_file", json!({ "from": "2027-01-08" }));
    assert_eq!(file["file_name"], "2026-11-24_agenda.ics");
    assert_eq!(file["appointments"], 3);
    assert_eq!(desk.ask("calendar_file", json!({}))["appointments"], 10);
    assert_eq!(desk.refused("calendar_file", json!({ "group": 99 })).code, "not-found");
}

#[test]
fn hours_for_talks_that_cannot_be_are_refused_field_by_field() {
    let mut desk = Desk::open();
    let good = json!({ "weekdays": [1, 3], "starts_at": "09:00", "ends_at": "12:00", "minutes": 45 });
    desk.ask("set_talk_hours", json!({ "hours": good }));
    for (field, value, code) in [
        ("weekdays", json!([]), "missing"),
        ("weekdays", json!([8]), "not-a-choice"),
        ("minutes", json!(5), "out-of-range"),
        ("ends_at", json!("09:00"), "end-before-start"),
        ("starts_at", json!("25:00"), "no-such-date"),
    ] {
        let mut hours = good.clone();
        hours[field] = value;
        let failure = desk.refused("set_talk_hours", json!({ "hours": hours }));
        assert!(failure.faults.iter().any(|fault| fault.field == field && fault.code.as_str() == code), "{failure:?}");
    }
    assert_eq!(desk.ask("settings", json!({}))["talk_hours"], good);
}

#[test]
fn a_line_is_put_off_with_a_reason_and_comes_back_on_its_day() {
    let (mut desk, ..) = desk();
    let keys = |page: &Value, list: &str| -> Vec<String> {
        page[list].as_array().unwrap().iter().map(|line| line["key"].as_str().unwrap().to_owned()).collect()
    };
    let today = desk.ask("today", json!({}));
    let intakes = "talks:1:intake".to_owned();
    assert!(keys(&today, "due").contains(&intakes), "{today}");
    let line = today["due"].as_array().unwrap().iter().find(|line| line["key"] == intakes).unwrap();
    assert_eq!((&line["due"]["kind"], &line["due"]["people"]), (&json!("talks"), &json!(6)));

    let put_off = |until: &str, reason: &str| json!({ "key": intakes, "until": until, "reason": reason });
    for (until, reason, field, code) in [
        ("2026-11-24", "Ziek", "until", "not-later"),
        ("2026-11-26", " ", "reason", "missing"),
        ("2026-02-31", "Ziek", "until", "no-such-date"),
    ] {
        let fault = desk.refused("put_off", put_off(until, reason)).faults[0].clone();
        assert_eq!((fault.field.as_str(), fault.code.as_str()), (field, code));
    }
    let unknown = json!({ "key": "invoice:1", "until": "2026-11-26", "reason": "Ziek" });
    assert_eq!(desk.refused("put_off", unknown).code, "not-found");

    desk.ask("put_off", put_off("2026-11-26", "Ze bellen zelf."));
    let today = desk.ask("today", json!({}));
    assert!(!keys(&today, "due").contains(&intakes));
    assert_eq!(keys(&today, "put_off"), std::slice::from_ref(&intakes));
    assert_eq!(today["put_off"][0]["put_off"], json!({ "until": "2026-11-26", "reason": "Ze bellen zelf." }));
    desk.clock.set("2026-11-25T12:00:00Z");
    assert!(!keys(&desk.ask("today", json!({})), "due").contains(&intakes));
    desk.clock.set("2026-11-26T12:00:00Z");
    let today = desk.ask("today", json!({}));
    assert!(keys(&today, "due").contains(&intakes) && keys(&today, "put_off").is_empty());

    desk.ask("put_off", put_off("2026-12-24", "Later."));
    desk.ask("call_back", json!({ "key": intakes }));
    assert!(keys(&desk.ask("today", json!({})), "due").contains(&intakes));
}

#[test]
fn after_the_final_talk_come_the_report_and_the_call() {
    let (mut desk, _, ways) = desk();
    let page = desk.ask("participants", json!({ "search": "Zoë" }));
    let participant = page[0]["id"].clone();
    let way = page[0]["episode"].clone();
    assert!(ways.contains(&way));
    let referrer = json!({ "participant": participant, "changes": { "referrer_kind": "general_practitioner" } });
    desk.ask("change_participant", referrer);
    desk.clock.set("2027-02-04T12:00:00Z");
    desk.ask("hold_talk", json!({ "episode": way, "kind": "final", "date": "2027-02-04", "held": true }));
    desk.ask("finish_episode", json!({ "episode": way, "date": "2027-02-04" }));
    let waits = |desk: &mut Desk, key: &str| {
        let today = desk.ask("today", json!({}));
        let key = format!("{key}:{way}");
        today["due"].as_array().unwrap().iter().any(|line| line["key"] == key)
    };
    assert!(waits(&mut desk, "report"));
    desk.ask("paper_made", json!({ "kind": "final_report", "episode": way }));
    assert!(!waits(&mut desk, "report") && !waits(&mut desk, "follow_up"));

    desk.clock.set("2027-03-18T12:00:00Z");
    assert!(waits(&mut desk, "follow_up"), "six weeks");
    let agreed = json!({ "episode": way, "form": "final", "question": "follow_up_date", "value": "2027-04-20" });
    desk.ask("answer", agreed);
    assert!(!waits(&mut desk, "follow_up"), "another day was agreed on");
    desk.clock.set("2027-04-20T12:00:00Z");
    assert!(waits(&mut desk, "follow_up"));
    let tomorrow = json!({ "episode": way, "date": "2027-04-21", "line": "" });
    assert_eq!(desk.refused("record_follow_up", tomorrow).faults[0].code.as_str(), "date-in-future");
    desk.ask("record_follow_up", json!({ "episode": way, "date": "2027-04-20", "line": " Loopt nog elke week. " }));
    assert!(!waits(&mut desk, "follow_up"));
    let page = desk.ask("participant", json!({ "participant": participant }));
    assert_eq!(page["episode"]["follow_up"], json!({ "date": "2027-04-20", "line": "Loopt nog elke week." }));
    desk.ask("record_follow_up", json!({ "episode": way, "date": null, "line": "" }));
    assert!(waits(&mut desk, "follow_up"));
}

#[test]
fn whoever_missed_two_sessions_is_named_until_they_come_again() {
    let (mut desk, group, ways) = desk();
    let page = desk.ask("group", json!({ "group": group }));
    let sessions: Vec<Value> = page["contacts"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|contact| contact["kind"] == "session")
        .map(|contact| contact["id"].clone())
        .collect();
    let details = |status: &str| json!({ "status": status, "mood_before": null, "mood_after": null, "effort": null, "step": null, "line": "", "uncleared_reason": "" });
    let absent = |desk: &mut Desk| -> Vec<String> {
        let today = desk.ask("today", json!({}));
        let keys = today["due"].as_array().unwrap().iter().map(|line| line["key"].as_str().unwrap().to_owned());
        keys.filter(|key| key.starts_with("absent")).collect()
    };
    for (day, session, status, named) in [
        ("2026-11-26T20:00:00Z", 0, "excused", None),
        ("2026-12-03T20:00:00Z", 1, "no_show", Some(1)),
        ("2026-12-10T20:00:00Z", 2, "no_show", Some(2)),
        ("2026-12-17T20:00:00Z", 3, "present_not_run", None),
    ] {
        desk.clock.set(day);
        let args = json!({ "session": sessions[session], "episode": ways[0], "details": details(status) });
        desk.ask("record_attendance", args);
        let wanted: Vec<String> =
            named.iter().map(|number: &usize| format!("absent:{}:{}", ways[0], sessions[*number])).collect();
        assert_eq!(absent(&mut desk), wanted, "{day}");
    }
}

#[test]
fn the_season_is_printed_for_all_groups_or_for_one() {
    let (mut desk, group, _) = desk();
    let all = desk.ask("paper", json!({ "kind": "season" }));
    assert_eq!(all["file_name"], "2026-11-24_seizoen.pdf");
    let one = desk.ask("paper", json!({ "kind": "season", "group": group, "language": "en" }));
    assert_eq!(one["file_name"], "2026-11-24_season_group-0001.pdf");
    assert_eq!(desk.refused("paper", json!({ "kind": "season", "group": 99 })).code, "not-found");
    assert_eq!(desk.refused("paper", json!({ "kind": "season", "blank": true })).code, "no-such-paper");
    desk.ask("paper_made", json!({ "kind": "season" }));
}
