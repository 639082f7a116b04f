//! Days off: the holidays of the calendar and those of the therapist, and how a series steps over them.

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
fn a_group_across_christmas_skips_the_holidays_and_names_them() {
    let mut desk = Desk::open();
    let plan = desk.ask("preview_sessions", json!({ "weekday": 5, "first_date": "2026-12-09" }));
    let skipped = json!([
        { "date": "2026-12-25", "name": "Eerste kerstdag" }, { "date": "2027-01-01", "name": "Nieuwjaarsdag" },
    ]);
    assert_eq!(plan["skipped"], skipped);
    assert_eq!(plan["sessions"][0]["date"], "2026-12-11");
    assert_eq!(plan["sessions"][2]["date"], "2027-01-08");
    let group = desk.group("2026-12-11", &["Noor"]);
    let planned: Vec<String> =
        plan["sessions"].as_array().unwrap().iter().map(|one| one["date"].as_str().unwrap().to_owned()).collect();
    assert_eq!(dates(&mut desk, &group), planned);
    // Good Friday 2027 is worked on until someone says otherwise.
    let spring = desk.group("2027-03-12", &[]);
    assert!(dates(&mut desk, &spring).contains(&"2027-03-26".to_owned()));
    desk.ask("work_on_holiday", json!({ "holiday": "good_friday", "worked": false }));
    let plan = desk.ask("preview_sessions", json!({ "weekday": 5, "first_date": "2027-03-12" }));
    assert_eq!(plan["skipped"][0]["name"], "Goede Vrijdag");
}

#[test]
fn a_group_across_the_kings_birthday_steps_over_the_saturday_it_moved_to() {
    let mut desk = Desk::open();
    // 27 April 2031 is a Sunday.
    let plan = desk.ask("preview_sessions", json!({ "weekday": 6, "first_date": "2031-04-05" }));
    assert_eq!(plan["skipped"][0], json!({ "date": "2031-04-26", "name": "Koningsdag" }));
    desk.ask("work_on_holiday", json!({ "holiday": "kings_day", "worked": true }));
    let plan = desk.ask("preview_sessions", json!({ "weekday": 6, "first_date": "2031-04-05" }));
    assert_eq!(plan["skipped"], json!([]));
}

#[test]
fn days_off_are_kept_changed_and_given_back() {
    let mut desk = Desk::open();
    let period = |kind: &str, name: &str, first: &str, last: &str| json!({ "details": { "kind": kind, "name": name, "first": first, "last": last } });
    let autumn = desk.ask("add_days_off", period("school", "Voorjaarsvakantie", "2027-02-20", "2027-02-28"));
    desk.ask("add_days_off", period("own", "", "2027-03-04", "2027-03-04"));
    let plan = desk.ask("preview_sessions", json!({ "weekday": 4, "first_date": "2027-02-11" }));
    assert_eq!(
        plan["skipped"],
        json!([{ "date": "2027-02-25", "name": "Voorjaarsvakantie" }, { "date": "2027-03-04", "name": "Vrij" }])
    );
    let change = |first: &str| json!({ "days_off": autumn, "changes": { "first": first } });
    assert_eq!(fault(&mut desk, "change_days_off", change("2027-03-01")), pair("first", "end-before-start"));
    assert_eq!(fault(&mut desk, "change_days_off", change("2027-02-31")), pair("first", "no-such-date"));
    let backwards = period("own", "Weg", "2027-05-02", "2027-05-01");
    assert_eq!(fault(&mut desk, "add_days_off", backwards), pair("last", "end-before-start"));
    let endless = period("own", "Weg", "2027-05-02", "2029-05-01");
    assert_eq!(fault(&mut desk, "add_days_off", endless), pair("last", "period-too-long"));
    desk.ask("remove_days_off", json!({ "days_off": autumn }));
    let page = desk.ask("days_off", json!({}));
    assert_eq!(page["periods"].as_array().unwrap().len(), 1);
    let kings_day = page["holidays"].as_array().unwrap().iter().find(|day| day["holiday"] == "kings_day").unwrap();
    assert_eq!(kings_day["next_year"], "2027-04-27");
    // A session already planned on such a day says so on the page of its group.
    let group = desk.group("2027-03-11", &[]);
    desk.ask("add_days_off", period("own", "Cursus", "2027-03-18", "2027-03-18"));
    assert_eq!(sessions(&mut desk, &group)[1]["off"], "Cursus");
}

#[test]
fn ten_thousand_free_days_slow_nothing_down_and_end_in_a_sentence() {
    let mut desk = Desk::open();
    let start = duurloop_core::basics::Date::parse("2026-12-01").unwrap();
    desk.app.open().unwrap().take_days_off(start, 10_000);
    let asked = json!({ "weekday": 2, "first_date": "2026-12-01" });
    assert_eq!(fault(&mut desk, "preview_sessions", asked), pair("first_date", "no-free-day"));
    let group = json!({ "details": group_details(2, "2026-12-01"), "names": [] });
    assert_eq!(fault(&mut desk, "add_group", group), pair("first_date", "no-free-day"));
    let page = desk.ask("days_off", json!({}));
    assert_eq!((page["periods"].as_array().unwrap().len(), page["more"].as_u64()), (200, Some(9_800)));
    // Where nothing is off it is as quick as ever.
    let begun = std::time::Instant::now();
    desk.ask("preview_sessions", json!({ "weekday": 2, "first_date": "2056-12-01" }));
    assert!(begun.elapsed().as_millis() < 500, "{:?}", begun.elapsed());
}
