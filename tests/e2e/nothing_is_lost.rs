//! What was typed is there again: after a crash, after the window was closed in the middle of a word.

use std::fs;

use crate::steps::PASSWORD;
use crate::window::Window;

const PARTS: &str = "Onderdelen van het gesprek";
const HELP: &str = "Waar wil je graag hulp bij?";
const SENTENCE: &str = "Ik wil weer zonder zorgen naar buiten kunnen,";

#[test]
fn nothing_is_lost() {
    let mut window = Window::prepare("nothing_is_lost");
    window.lay_ready(&["Noor Hendriks"]);

    // In the middle of a sentence, right after the program said that it was saved.
    window.start();
    intake(&window);
    window.click("field", HELP);
    window.type_text(SENTENCE);
    window.see("Opgeslagen");
    window.type_text(" ook 's avonds");
    window.kill_app();

    // A whole half intake, and away to another screen.
    window.start();
    intake(&window);
    let kept = window.value(HELP);
    assert!(kept.starts_with(SENTENCE), "what was saved is gone: “{kept}”");
    assert!(format!("{SENTENCE} ook 's avonds").starts_with(&kept), "something else stands there: “{kept}”");
    half_an_intake(&mut window);
    window.click_link("Deelnemers");
    window.heading("Deelnemers");
    window.kill_app();

    // Everything is there, and the window is closed in the middle of a word.
    window.start();
    intake(&window);
    half_is_there(&mut window);
    window.part(PARTS, "Bewegen");
    window.click("field", "Wat doe je nu aan bewegen?");
    window.type_text("Wandelen met de hon");
    let before = backups(&window);
    window.close();
    assert_eq!(backups(&window), before + 1, "closing makes one backup");

    window.start();
    intake(&window);
    window.part(PARTS, "Bewegen");
    assert_eq!(window.value("Wat doe je nu aan bewegen?"), "Wandelen met de hon");

    // Locked in the middle of a word, by the keys.
    window.click("field", "Wat deed je vroeger graag aan bewegen");
    window.type_text("Zwemmen, en schaat");
    window.press_with(thirtyfour::Key::Control, "l");
    intake(&window);
    window.part(PARTS, "Bewegen");
    assert_eq!(window.value("Wat deed je vroeger graag aan bewegen"), "Zwemmen, en schaat");

    acts_not_done_yet(&mut window);
}

/// What is typed for an act that is not done yet outlives the program and the lock too, until the act is done.
fn acts_not_done_yet(window: &mut Window) {
    window.part(PARTS, "Beoordeling");
    window.answer("Wat is de volgende stap?", "Wacht op de arts");
    window.fill("Notitie", "Belt morgen de huisarts");
    window.see("Opgeslagen");
    new_group(window);
    window.fill("Plaats", "Griftpark");
    window.fill("Deelnemers", "Bram Jansen\nÖmer Łukasz");
    window.click_link("Deelnemers");
    window.heading("Deelnemers");
    window.click_button("Nieuwe deelnemer");
    window.fill("Naam", "Fatima");
    window.see("Opgeslagen");
    // Only the word being typed may be lost: this one was left.
    window.click("field", "Wensen");
    window.kill_app();

    window.start();
    intake(window);
    window.part(PARTS, "Beoordeling");
    window.is_chosen("Wat is de volgende stap?", "Wacht op de arts");
    assert_eq!(window.value("Notitie"), "Belt morgen de huisarts");
    window.click_button("Niet doen");
    window.click_link("Deelnemers");
    window.heading("Deelnemers");
    window.click_button("Nieuwe deelnemer");
    assert_eq!(window.value("Naam"), "Fatima");
    new_group(window);
    group_is_there(window);

    window.click("field", "Deelnemers");
    window.press_with(thirtyfour::Key::Control, "l");
    window.unlock(PASSWORD);
    new_group(window);
    group_is_there(window);
    window.click_button("Groep maken");
    window.see("Ömer Łukasz");

    // What was done or taken back leaves nothing, also after a crash.
    window.see("Opgeslagen");
    window.kill_app();
    window.start();
    intake(window);
    window.part(PARTS, "Beoordeling");
    window.see_no_more("Belt morgen de huisarts");
    new_group(window);
    assert_eq!((window.value("Deelnemers"), window.value("Plaats")), (String::new(), String::new()));
}

fn group_is_there(window: &Window) {
    assert_eq!(window.value("Deelnemers"), "Bram Jansen\nÖmer Łukasz");
    assert_eq!(window.value("Plaats"), "Griftpark");
}

#[track_caller]
fn new_group(window: &Window) {
    window.click_link("Groepen");
    window.heading("Groepen");
    window.go("#/new-group");
    window.heading("Nieuwe groep");
}

#[track_caller]
fn intake(window: &Window) {
    window.unlock(PASSWORD);
    window.click_link("Deelnemers");
    window.heading("Deelnemers");
    window.click_link("Noor Hendriks");
    window.heading("Noor Hendriks");
    window.click_link("Intakegesprek");
    window.heading("Intakegesprek");
}

fn half_an_intake(window: &mut Window) {
    window.fill("Datum", "3 november 2026");
    window.fill("Sinds wanneer is dat zo?", "Vorig voorjaar");
    window.part(PARTS, "Gegevens");
    window.fill("Geboortedatum", "29-2-1988");
    window.fill("Naam van het noodcontact", "Özge Şahin");
    window.choose("Wie betaalt", "werkgever");
    window.part(PARTS, "Zorg en werk");
    window.answer("Hoe is het met werk of studie?", "ziek gemeld");
    window.part(PARTS, "Lijf en leven");
    window.within("Zijn er medicijnen waar we bij het lopen rekening mee houden?", |window| {
        window.click("checkbox", "inhalator");
    });
    window.answer("Heb je nu een blessure of pijn bij het bewegen?", "Ja");
    window.fill("Toelichting", "Linkerknie 🦵 bij traplopen");
    window.part(PARTS, "Hoe gaat het nu?");
    window.answer("Slapen: goed slapen en uitgerust wakker worden", "10");
    window.part(PARTS, "Persoonlijke doelen");
    window.fill("Eerste doel, in eigen woorden", "Een half uur buiten zijn");
}

fn half_is_there(window: &mut Window) {
    assert_eq!(window.value("Datum"), "3 november 2026");
    assert_eq!(window.value("Sinds wanneer is dat zo?"), "Vorig voorjaar");
    window.part(PARTS, "Gegevens");
    assert_eq!(window.value("Geboortedatum"), "29 februari 1988");
    assert_eq!(window.value("Naam van het noodcontact"), "Özge Şahin");
    assert_eq!(window.value("Wie betaalt"), "employer");
    window.part(PARTS, "Zorg en werk");
    window.is_chosen("Hoe is het met werk of studie?", "ziek gemeld");
    window.part(PARTS, "Lijf en leven");
    window.is_chosen("Zijn er medicijnen waar we bij het lopen rekening mee houden?", "inhalator");
    assert_eq!(window.value("Toelichting"), "Linkerknie 🦵 bij traplopen");
    window.part(PARTS, "Hoe gaat het nu?");
    window.is_chosen("Slapen: goed slapen en uitgerust wakker worden", "10");
    window.part(PARTS, "Persoonlijke doelen");
    assert_eq!(window.value("Doel"), "Een half uur buiten zijn");
}

fn backups(window: &Window) -> usize {
    let folder = fs::read_dir(window.data().join("reservekopieen")).unwrap();
    folder.flatten().filter(|entry| entry.path().extension().is_some_and(|kind| kind == "duurloop")).count()
}
