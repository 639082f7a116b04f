//! A schedule of the therapist's own, which first does not add up; given to someone, a step up with its reason, and two
//! own runs from the paper logbook.

use chrono::{Datelike, NaiveDate};
use thirtyfour::Key;

use crate::steps::{PASSWORD, days_ago};
use crate::window::Window;

#[test]
fn own_schedule() {
    let mut window = Window::prepare("own_schedule");
    window.lay_ready(&["Noor Hendriks"]);
    window.start();
    window.unlock(PASSWORD);

    make_a_schedule(&mut window);
    give_it(&mut window);
    a_step_up(&mut window);
    change_a_step(&mut window);
    own_runs(&mut window);

    // Everything is there after the window was closed.
    window.close();
    window.start();
    window.unlock(PASSWORD);
    to_noor(&window);
    window.see("Heel kalm, stap 2");
    window.see("Langs het water, samen met de hond");
}

fn make_a_schedule(window: &mut Window) {
    window.go("#/settings?section=schedules");
    window.see("Rustige instap");
    both(window, "schedules-list");
    window.click_button("Nieuw schema");
    window.heading("Eigen schema");
    window.fill("Naam van het schema", "Heel kalm");
    window.fill("Voor wie is het?", "Voor na een lange ziekte, van 0 naar 5 km.");
    window.see("Hier staat een snelheid of een afstand");
    window.fill("Voor wie is het?", "Voor na een lange ziekte.");
    window.see_no_more("Hier staat een snelheid of een afstand");
    window.click_button("Begin met een blok");
    window.within("Stap 1", |window| {
        window.fill("Hoe vaak", "10");
        window.fill("Hoelang, stukje 1", "0:30");
        window.click_button("Stukje erbij");
        window.fill("Hoelang, stukje 2", "2:27");
        window.see("29:30 van 30:00 er ontbreekt nog 0:30");
    });
    window.see("Dit schema is nog niet af");
    both(window, "schedule-unfinished");

    // It is not finished, and it is there all the same.
    window.see("Opgeslagen");
    window.go("#/settings?section=schedules");
    window.see("nog niet af");
    window.click_link("Heel kalm");
    window.within("Stap 1", |window| {
        assert_eq!(window.value("Hoelang, stukje 2"), "2:27");
        window.fill("Hoelang, stukje 2", "2:30");
        window.see("precies een half uur");
    });
    // The next steps begin as the one before them, by keyboard.
    for _ in 0..2 {
        window.tab_to("Stap erbij");
        window.press(Key::Enter);
    }
    window.within("Stap 2", |window| {
        window.fill("Hoe vaak", "12");
        window.fill("Hoelang, stukje 2", "2");
        window.see("precies een half uur");
    });
    window.within("Stap 3", |window| {
        window.fill("Hoelang, stukje 1", "1");
        window.fill("Hoelang, stukje 2", "2");
        window.see("precies een half uur");
    });
    window.see("dit schema kan gekozen worden");
    both(window, "schedule-finished");
}

fn give_it(window: &mut Window) {
    to_noor(window);
    window.click_link("Kies er een bij het intakegesprek.");
    window.click("radio", "Heel kalm");
    window.choose("Bij welke stap", "1. 10 × (30 sec dribbelen, 2:30 min wandelen)");
    window.fill("Reden", "Lang ziek geweest.");
    window.click_button("Stap vastleggen");
    window.see("Dit is de stap van nu.");
    to_noor(window);
    window.see("Heel kalm, stap 1");
}

fn a_step_up(window: &mut Window) {
    window.click("radio", "Een stap verder");
    window.within("Loopschema", |window| {
        window.fill("Reden", "Praten ging steeds goed.");
        window.click_button("Stap vastleggen");
        window.see("Heel kalm, stap 2");
        window.see("12 × (30 sec dribbelen, 2 min wandelen)");
        window.click("button", "Wat er eerder gold");
        window.see("Lang ziek geweest.");
        window.see("Praten ging steeds goed.");
    });
}

fn change_a_step(window: &mut Window) {
    window.click("button", "Alle stappen van dit schema");
    window.click_button("Stap 3 wijzigen");
    window.within("Stap 3 wijzigen", |window| {
        window.fill("Hoe vaak", "9");
        window.click_button("Stap bewaren");
        window.see("Deze stap is nog geen half uur: er ontbreekt 3:00.");
        window.click_button("Stukje erbij");
        window.fill("Hoelang, stukje 3", "0:20");
        window.see("precies een half uur");
        window.fill("Reden", "Even uitlopen tussendoor.");
    });
    both(window, "own-step-changing");
    window.within("Stap 3 wijzigen", |window| window.click_button("Stap bewaren"));
    window.see("Stappen die zijn aangepast");
    window.see("Even uitlopen tussendoor.");
}

/// Two lines of the logbook with the keyboard alone.
fn own_runs(window: &mut Window) {
    window.click("field", "Datum");
    let begun = window.keystrokes;
    for (days, remark) in [(3, "Langs het water, samen met de hond"), (1, "Wat moe begonnen")] {
        let day = typed(days_ago(days));
        window.type_text(&day);
        // Past the button of the calendar, and past the step, which is that of now.
        window.press(Key::Tab);
        window.press(Key::Tab);
        window.type_text("30");
        window.press(Key::Tab);
        window.press(Key::Tab);
        window.type_text("463");
        window.type_text(remark);
        window.press(Key::Enter);
        window.see(remark);
    }
    let letters = "Langs het water, samen met de hond".chars().count() + "Wat moe begonnen".chars().count();
    let keys = window.keystrokes - begun - letters;
    assert!(keys <= 40, "{keys} keys for two lines, without the remarks");
    window.within("Langs het water, samen met de hond", |window| window.see("30 2 4 → 6 3"));
    both(window, "participant-running");
    window.no_barriers();
}

fn typed(day: NaiveDate) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}

#[track_caller]
fn to_noor(window: &Window) {
    window.click_link("Deelnemers");
    window.heading("Deelnemers");
    window.click_link("Noor Hendriks");
    window.heading("Noor Hendriks");
}

#[track_caller]
fn both(window: &Window, name: &str) {
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
}
