//! The same programme in English, chosen on the first screen: shorter, with the talks of two people.

use crate::steps::{days_ago, read, typed};
use crate::window::Window;

const GROUP: &str = "Evening group";
const PARTS: &str = "Parts of the talk";
const PEOPLE: [&str; 6] = ["Ada Byrne", "Ben O’Neill", "Chloé Martin", "Dev Patel", "Esther Blom", "Finn Łoś"];
const TALKING: [&str; 2] = [PEOPLE[0], PEOPLE[2]];

#[test]
fn first_programme_english() {
    let mut window = Window::open("first_programme_english");
    window.see("Welkom");
    window.click_button("English");
    window.see("Welcome");
    assert_eq!(window.run("return document.documentElement.lang", vec![]), "en");
    begin(&mut window);
    new_group(&mut window);
    for name in TALKING {
        intake(&mut window, name);
    }
    sessions(&mut window, 1, 5);
    for name in TALKING {
        mid_talk(&mut window, name);
    }
    sessions(&mut window, 6, 10);
    for name in TALKING {
        final_talk(&mut window, name);
    }
    papers(&mut window);
    other_language(&mut window);
}

fn begin(window: &mut Window) {
    window.click_button("Begin");
    window.fill("Your name", "Mary Hill");
    window.fill("Name of your practice", "Open Air");
    window.click_button("Next");
    window.fill("Choose a password", "lantern shoelace morning bridge");
    window.see("Very strong");
    window.click_button("Make the practice");
    window.see("Your recovery code");
    let code = window.recovery_code();
    window.click_button("I have the code on paper");
    window.see("Type these two groups from your sheet.");
    for number in window.asked_groups("Group") {
        window.fill(&format!("Group {number}"), &code[number - 1]);
    }
    window.click_button("Check");
    window.see("Where everything is kept");
    window.click_button("To your first group");
}

fn new_group(window: &mut Window) {
    window.heading("New group");
    window.fill("First session", &days_ago(77).format("%-d %B %Y").to_string());
    window.fill("Place", "At the tea house");
    window.fill("Name of the group", GROUP);
    window.fill("Participants", &format!("{}\nGus Seventh", PEOPLE.join("\n")));
    window.see("7 names. The last one goes to the waiting list.");
    window.click_button("Make the group");
    window.see("The group is full. 1 person is on the waiting list");
    window.click_button("To the group");
    window.see("Thirteen times together");
    window.see("Waiting list 1 person");
}

#[track_caller]
fn talk(window: &mut Window, name: &str, kind: &str, days: u64) {
    window.within("Planning the talks", |window| {
        window.click("radio", kind);
        window.click_link(name);
    });
    window.heading(kind);
    window.fill("Date", &typed(days_ago(days)));
    window.click("checkbox", "The talk was held");
}

#[track_caller]
fn back_to_group(window: &mut Window, name: &str) {
    window.click_link(name);
    window.heading(name);
    window.click_link(GROUP);
    window.see("Thirteen times together");
}

fn intake(window: &mut Window, name: &str) {
    talk(window, name, "Intake talk", 84);
    window.part(PARTS, "Personal goals");
    window.fill("First goal, in own words", "To sleep through the night");
    window.click_button("Add the goal");
    window.answer("Where are you now?", "2");
    window.part(PARTS, "Advice on the running schedule");
    window.click("radio", "Gentle start");
    window.click_button("Record the step");
    window.see("This is the step of now.");
    window.part(PARTS, "Assessment");
    window.within("Assessment", |window| {
        window.click("radio", "Cleared");
        window.fill("Date", &typed(days_ago(84)));
        window.click_button("Record");
    });
    window.see("How it went so far");
    back_to_group(window, name);
}

/// Who is not cleared is marked as present without running; the figures are the same.
fn sessions(window: &mut Window, first: u8, last: u8) {
    window.click_link(&format!("Session {first} ·"));
    for number in first..=last {
        window.heading(&format!("Session {number} ·"));
        window.until_focused(&format!("Before, {}", PEOPLE[0]));
        for person in 0..6 {
            window.type_figures(&[5, 7 + (number + person) % 2, 3]);
        }
        window.until_focused("How the session was");
        window.type_text("A calm run along the water.");
        window.click_button("Session is written up");
        window.see("Written up on");
        if number < last {
            window.click_link("Next session");
        }
    }
    window.click_link(GROUP);
    window.see("Thirteen times together");
}

fn mid_talk(window: &mut Window, name: &str) {
    talk(window, name, "Mid-way talk", 45);
    window.part(PARTS, "Personal goals");
    window.see("Intake talk 2");
    window.answer("Where are you now?", "5");
    window.part(PARTS, "The running schedule");
    window.fill("Reason", "It fits; no change.");
    window.click_button("Record the step");
    window.within("Earlier choices", |window| window.see("It fits; no change."));
    back_to_group(window, name);
}

fn final_talk(window: &mut Window, name: &str) {
    talk(window, name, "Final talk", 6);
    window.fill("What has running therapy brought you?", &brought(name));
    window.part(PARTS, "Personal goals");
    window.answer("Where are you now?", "8");
    back_to_group(window, name);
}

fn brought(name: &str) -> String {
    format!("Sleep, and a clear head, says {name}.")
}

fn papers(window: &mut Window) {
    window.click_button("Papers of this group");
    window.heading("Papers");
    window.click("radio", "Final report");
    window.click("radio", "Everyone of a group, in one file");
    window.see_on_paper(PEOPLE[0]);
    window.click_button("Save and open");
    window.see("Saved as");
    let reports = read(&window.opened_paper(1));
    for name in PEOPLE {
        assert!(reports.contains(name), "{name} is not among the reports");
    }
    for name in TALKING {
        assert!(reports.contains(&brought(name)), "what it brought {name} is not told");
    }
    assert!(reports.matches("1 of ").count() >= 6, "each report counts its own pages: {reports}");
}

/// In the settings, without a new start, and back.
fn other_language(window: &mut Window) {
    window.click_link("Settings");
    window.within("Parts of the settings", |window| window.click_button("Language and look"));
    window.click("radio", "Nederlands");
    window.see("Licht of donker");
    window.click_link("Groepen");
    window.heading("Groepen");
    window.see(GROUP);
}
