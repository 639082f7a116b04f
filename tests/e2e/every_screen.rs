//! Every screen, light and dark, in Dutch and in English: drawn for the eye and searched for barriers.

use crate::window::Window;

#[test]
fn every_screen() {
    let mut window = Window::open("every_screen");
    window.see("Welkom");
    look(&mut window, "start");
    window.click_button("Rondkijken met een voorbeeldgroep");
    window.heading("Vandaag");
    tour(&mut window, "");
    large_letters(&mut window);
    language(&mut window, "Taal en uiterlijk", "English");
    tour(&mut window, "-en");
    language(&mut window, "Language and look", "Nederlands");
    window.click_button("Rondkijken stoppen");
    window.see("Welkom");
    first_steps(&mut window);
}

/// Every screen of the practice that is open.
fn tour(window: &mut Window, tongue: &str) {
    // The first running group has a past and a future.
    window.go("#/groups");
    let group = window.link("#/group/");
    window.go(&group);
    let person = window.link("#/participant/");
    let session = window.link("#/session/");
    window.go(&person);
    let intake = window.link("#/intake/").split('?').next().unwrap().to_owned();
    let episode = intake.trim_start_matches("#/intake/").to_owned();
    let papers = format!("#/papers?participant={}&episode={episode}", number(&person));
    let screens: [(&str, &str); 23] = [
        ("today", "#/today"),
        ("calendar", "#/calendar"),
        ("calendar-month", "#/calendar?view=month"),
        ("groups", "#/groups"),
        ("new-group", "#/new-group"),
        ("group", &group),
        ("participants", "#/participants"),
        ("participant", &person),
        ("intake", &intake),
        ("intake-goals", &format!("{intake}?section=intake-goals")),
        ("intake-schedule", &format!("{intake}?section=intake-schedule")),
        ("intake-effects", &format!("{intake}?section=intake-effects")),
        ("intake-clearance", &format!("{intake}?section=declaration-clearance")),
        ("mid", &format!("#/mid/{episode}")),
        ("final", &format!("#/final/{episode}")),
        ("session", &session),
        ("papers", &papers),
        ("settings", "#/settings"),
        ("settings-schedules", "#/settings?section=schedules"),
        ("schedule", "#/schedule/gentle"),
        ("settings-talks", "#/settings?section=talks"),
        ("settings-look", "#/settings?section=look"),
        ("settings-security", "#/settings?section=security"),
    ];
    for (name, address) in screens {
        window.go(address);
        if name == "papers" {
            window.see_on_paper("De Voorbeeldlaan");
        }
        look(window, &format!("{name}{tongue}"));
    }
    for part in ["days-off", "programmes", "topics", "backup", "about"] {
        window.go(&format!("#/settings?section={part}"));
        look(window, &format!("settings-{part}{tongue}"));
    }
    window.go("#/programme");
    look(window, &format!("programme{tongue}"));
    window.go("#/topic/breathing");
    look(window, &format!("topic{tongue}"));
    window.go("#/programme");
    window.click_button(if tongue.is_empty() { "Eigen versie maken" } else { "Make an own version" });
    window.see(if tongue.is_empty() { "Volgorde van de onderwerpen" } else { "Order of the topics" });
    look(window, &format!("programme-own{tongue}"));
}

/// The steps of a first start, the empty practice, and its lock.
fn first_steps(window: &mut Window) {
    window.click_button("Beginnen");
    window.see("Wie ben je?");
    look(window, "start-who");
    window.fill("Je naam", "Marieke van den Berg");
    window.fill("Naam van je praktijk", "Praktijk Buitenlucht");
    window.click_button("Verder");
    window.fill("Kies een wachtwoord", "lantaarn veter ochtend brug");
    window.see("Heel sterk");
    look(window, "start-password");
    window.click_button("Praktijk maken");
    window.see("Je herstelcode");
    let code = window.recovery_code();
    look(window, "start-recovery");
    window.click_button("Ik heb de code op papier");
    window.see("Typ deze twee groepjes over.");
    look(window, "start-recovery-check");
    for number in window.asked_groups("Groepje") {
        window.fill(&format!("Groepje {number}"), &code[number - 1]);
    }
    window.click_button("Controleren");
    window.see("Waar alles staat");
    look(window, "start-folders");
    window.click_button("Naar je eerste groep");
    window.heading("Nieuwe groep");
    for (name, address) in [("today-empty", "#/today"), ("groups-empty", "#/groups"), ("papers-empty", "#/papers")] {
        window.go(address);
        look(window, name);
    }
    window.click_button("Vergrendelen");
    window.see("Welkom terug");
    look(window, "unlock");
    window.click_button("Wachtwoord vergeten?");
    window.see("Openen met de herstelcode");
    look(window, "unlock-code");
}

/// Nothing is cut off or overlaps at twice the size of the letters.
fn large_letters(window: &mut Window) {
    window.go("#/settings?section=look");
    window.within("Grootte van de letters", |window| window.click("radio", "200 %"));
    for (name, address) in [("today", "#/today"), ("groups", "#/groups")] {
        window.go(address);
        no_wider(window, name);
        window.whole_picture(&format!("{name}-200"));
    }
    window.go(&window.link("#/group/"));
    no_wider(window, "group");
    window.whole_picture("group-200");
    window.go(&window.link("#/session/"));
    no_wider(window, "session");
    window.whole_picture("session-200");
    window.no_barriers();
    window.go("#/settings?section=look");
    window.within("Grootte van de letters", |window| window.click("radio", "100 %"));
}

/// A page that must be moved sideways to be read is no page.
fn no_wider(window: &Window, name: &str) {
    let over = window
        .run("const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth", vec![]);
    assert!(over.as_i64().unwrap() <= 0, "{name} is {over} pixels wider than the window");
}

fn language(window: &mut Window, part: &str, name: &str) {
    window.go("#/settings?section=look");
    window.see(part);
    window.click("radio", name);
    window.see(if name == "English" { "Language and look" } else { "Taal en uiterlijk" });
}

/// Both themes of what stands in the window: a picture, and no barriers.
#[track_caller]
fn look(window: &mut Window, name: &str) {
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
        no_wider(window, name);
    }
}

fn number(address: &str) -> String {
    address.chars().skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect()
}
