//! People in groups through the door: who is asked for at which session, and who comes along once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

mod belonging;
mod model;
mod visiting;

use house_tests::{Desk, group_details};
use serde_json::{Value, json};

/// A group on this day's weekday with its own name; gives its id.
fn group(desk: &mut Desk, name: &str, first_date: &str, people: &[&str]) -> Value {
    let weekday = duurloop_core::basics::Date::parse(first_date).unwrap().weekday();
    let mut details = group_details(weekday, first_date);
    details["name"] = json!(name);
    desk.ask("add_group", json!({ "details": details, "names": people }))["group"].clone()
}

/// The sessions of a group, in order: id and day.
fn sessions(desk: &mut Desk, group: &Value) -> Vec<(Value, String)> {
    let page = desk.ask("group", json!({ "group": group }));
    let contacts = page["contacts"].as_array().unwrap().clone();
    contacts
        .into_iter()
        .filter(|contact| contact["kind"] == "session")
        .map(|contact| (contact["id"].clone(), contact["date"].as_str().unwrap().to_owned()))
        .collect()
}

fn member(desk: &mut Desk, group: &Value, name: &str) -> Value {
    let page = desk.ask("group", json!({ "group": group }));
    let members = page["members"].as_array().unwrap();
    members.iter().find(|member| member["name"] == name).unwrap_or(&Value::Null).clone()
}

/// The names on the screen of a session.
fn asked_for(desk: &mut Desk, session: &Value) -> Vec<String> {
    let page = desk.ask("session", json!({ "session": session }));
    page["entries"].as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

fn entry(desk: &mut Desk, session: &Value, name: &str) -> Value {
    let page = desk.ask("session", json!({ "session": session }));
    page["entries"].as_array().unwrap().iter().find(|entry| entry["name"] == name).unwrap().clone()
}

fn record(desk: &mut Desk, session: &Value, name: &str, changes: Value) {
    let entry = entry(desk, session, name);
    let mut details = entry["details"].clone();
    for (field, value) in changes.as_object().unwrap() {
        details[field] = value.clone();
    }
    let args = json!({ "session": session, "episode": entry["episode"], "details": details });
    desk.ask("record_attendance", args);
}

/// How someone's presence reads at each session of the group.
fn presence(desk: &mut Desk, group: &Value, name: &str) -> Vec<String> {
    let member = member(desk, group, name);
    member["attendance"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

/// The person's page, by the person's name.
fn file(desk: &mut Desk, name: &str) -> Value {
    let found = desk.ask("participants", json!({ "search": name }));
    desk.ask("participant", json!({ "participant": found[0]["id"] }))
}
