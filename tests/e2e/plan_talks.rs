//! Four intake talks planned at once from the free moments, seen in the calendar, and taken along as a calendar file;
//! a line of what is due is put off.

use serde_json::json;

use crate::desk::eventually;
use crate::steps::{PASSWORD, days_ago, typed};
use crate::window::Window;

const PEOPLE: [&str; 4] = ["Anna Prins", "Bram Jansen", "Cato Smit", "Daan Vos"];

#[test]
fn plan_talks() {
    let mut window = Window::prepare("plan_talks");
    window.lay_ready(&["Eef Kok"]);
    let first = days_ago(0) + chrono::TimeDelta::days(28);
    let details = json!({ "name": "Wintergroep", "place": "", "weekday": chrono::Datelike::weekday(&first).number_from_monday(),
        "starts_at": "10:00", "ends_at": "11:00", "first_date": first.to_string(), "capacity": 6 });
    window.told("add_group", &json!({ "details": details, "names": PEOPLE }));
    window.start();
    window.unlock(PASSWORD);

    window.click_link("Groepen");
    window.click_link("Wintergroep");
    window.click_button("Plan de vier gesprekken in één keer");
    window.see("Een gesprek duurt 60 minuten.");
    plan(&window);
    window.click_button("Ongedaan maken");
    window.see_no_more("4 gesprekken zijn gepland.");
    plan(&window);
    pictures(&window, "plan-talks");

    window.click_link("Agenda");
    window.heading("Agenda");
    pictures(&window, "calendar-week");
    window.go("#/calendar?view=month");
    window.see("Volgende maand");
    pictures(&window, "calendar-month");
    window.click_button("Agendabestand bewaren");
    let files = || std::fs::read_dir(window.papers()).unwrap().flatten().map(|file| file.path());
    let calendar = || files().find(|file| file.extension().is_some_and(|ending| ending == "ics"));
    assert!(eventually(|| calendar().is_some()), "no calendar file");
    window.see("bewaar het dan opnieuw");
    let saved = std::fs::read_to_string(calendar().unwrap()).unwrap();
    assert!(saved.starts_with("BEGIN:VCALENDAR\r\n") && saved.contains("TZID:Europe/Amsterdam"), "{saved}");
    // Four talks, ten sessions of the new group and at least the seven to come of the other.
    assert!(saved.matches("BEGIN:VEVENT").count() >= 4 + 10 + 6, "{saved}");
    assert!(PEOPLE.iter().all(|name| !saved.contains(name)), "initials, not names");

    put_off(&mut window);
}

fn plan(window: &Window) {
    window.click_button("Verdeel vanzelf");
    window.click_button("Gesprekken vastleggen");
    window.see("4 gesprekken zijn gepland.");
}

fn put_off(window: &mut Window) {
    window.click_link("Vandaag");
    window.heading("Vandaag");
    window.click_button("Uitstellen: Les 1 van Avondgroep uitwerken");
    window.fill("Tot welke dag", &typed(days_ago(0) + chrono::TimeDelta::days(3)));
    window.fill("Waarom", "Eerst de aantekeningen zoeken");
    window.click_button("Tot dan uitstellen");
    window.see("Uitgesteld tot");
    pictures(window, "today-put-off");
}

fn pictures(window: &Window, name: &str) {
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
}
