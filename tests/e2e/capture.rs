//! After the run, without a mouse: six people are written down; a name, an injury, and the lesson sheet of the next time.

use std::io::Write;
use std::process::Stdio;
use std::time::Instant;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{PASSWORD, days_ago};
use crate::window::Window;

const PEOPLE: [&str; 6] =
    ["Anneke de Groot", "Bo Jansen", "Fatima El Idrissi", "Jan-Willem van den Berg", "Şule Yıldız", "Zoë d’Haene"];

#[test]
fn capture() {
    let mut window = Window::prepare("capture");
    window.lay_ready(&PEOPLE);
    clear_everyone(&window);
    window.start();
    window.until_focused("Wachtwoord");
    window.type_text(PASSWORD);
    window.press(Key::Enter);
    window.heading("Vandaag");
    window.tab_to_start("Les 1 van Avondgroep uitwerken");
    window.press(Key::Enter);
    normal_case(&mut window);
    a_name_and_an_injury(&mut window);
    it_comes_back(&mut window);
    the_sheet_of_next_week(&mut window);
}

/// Six people who were all there: figures, and that it is written up.
fn normal_case(window: &mut Window) {
    window.heading("Les 1 ·");
    window.until_focused(&format!("Vooraf, {}", PEOPLE[0]));
    let before = window.keystrokes;
    let begun = Instant::now();
    // Before, after and effort; a ten and a single one are in it, either takes two keys.
    for figures in ["463", "55", "10", "474", "683", "352", "561"] {
        window.strike(figures);
    }
    // A single one could still become a ten.
    window.press(Key::Enter);
    window.until_focused("Hoe de les was");
    window.tab_to("Les is uitgewerkt");
    window.press(Key::Enter);
    window.see("Uitgewerkt op");
    let keystrokes = window.keystrokes - before;
    println!("six people: {keystrokes} keystrokes, {:.1} seconds", begun.elapsed().as_secs_f64());
    assert!(keystrokes < 40, "six people took {keystrokes} keystrokes");
    // It was three weeks ago.
    window.see("Ingevoerd op");
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("capture-{theme}"));
        window.no_barriers();
    }
}

fn a_name_and_an_injury(window: &mut Window) {
    window.tab_to("Volgende les");
    window.press(Key::Enter);
    window.heading("Les 2 ·");
    window.until_focused(&format!("Vooraf, {}", PEOPLE[0]));
    window.tab_to(&format!("Blessure bij {}", PEOPLE[0]));
    window.press(Key::Enter);
    window.wait("for the line of the injury", || {
        let tag = window.run("return document.activeElement.tagName", vec![]);
        (tag == "INPUT" && window.focused().starts_with("Blessure bij")).then_some(())
    });
    window.type_text("Linkerknie stijf");
    window.tab_to_start("Hoe de les was");
    window.type_text("Bo liep voorop met Sule.");
    window.see("In deze tekst staan namen: Bo, Sule.");
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("capture-names-{theme}"));
        window.no_barriers();
    }
    window.tab_to("Maak er initialen van");
    window.press(Key::Enter);
    window.see("De namen zijn nu initialen");
    assert_eq!(window.value("Hoe de les was"), "BJ liep voorop met ŞY.");
    window.tab_to_start("Weer");
    window.type_text("Regen en wind");
    window.tab_to("Les is uitgewerkt");
    window.press(Key::Enter);
    window.see("Uitgewerkt op");
}

fn it_comes_back(window: &mut Window) {
    window.tab_to("Volgende les");
    window.press(Key::Enter);
    window.heading("Les 3 ·");
    window.see("Linkerknie stijf");
    window.tab_to(&format!("blessure van {} afsluiten", PEOPLE[0]));
    window.press(Key::Enter);
    window.until_focused("Hoe is het nu?");
    window.type_text("Weer goed, met rust.");
    window.press(Key::Enter);
    window.see("Weer goed, met rust.");
    window.see_no_more("Zo afsluiten");
}

fn the_sheet_of_next_week(window: &mut Window) {
    for number in [4, 5] {
        window.tab_to("Volgende les");
        window.press(Key::Enter);
        window.heading(&format!("Les {number} ·"));
    }
    window.see("Lesblad op papier");
    assert!(!window.is_there("field", &format!("Vooraf, {}", PEOPLE[0])), "nobody has run yet");
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("session-before-{theme}"));
        window.no_barriers();
    }
    window.tab_to("Lesblad op papier");
    window.press(Key::Enter);
    window.see_on_paper("Lesblad");
    window.see_on_paper("JWvdB");
}

/// Everyone may run and has a step: the case that is normal.
fn clear_everyone(window: &Window) {
    let password = window.password_file(PASSWORD);
    let mut desk = window.cli_command(&["--password-file", password.to_str().unwrap(), "serve"]);
    let mut desk = desk.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut ask = |name: &str, args: Value| {
        writeln!(desk.stdin.as_mut().unwrap(), "{}", json!({ "name": name, "args": args })).unwrap();
    };
    let day = days_ago(25).to_string();
    for episode in 1..=PEOPLE.len() {
        let step = json!({ "clearance": "cleared", "date": day, "doctor": null });
        ask("record_clearance", json!({ "episode": episode, "step": step }));
        ask("choose_step", json!({ "episode": episode, "schedule": "gentle", "step": 1, "reason": "", "date": day }));
    }
    drop(desk.stdin.take());
    assert!(desk.wait().unwrap().success());
}
