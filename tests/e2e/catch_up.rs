//! Someone missed a session and catches it up with another group; and a guest comes along.

use serde_json::json;

use crate::steps::{PASSWORD, days_ago};
use crate::window::Window;

const AWAY: &str = "Anna Prins";
const TEXT: &str = "We liepen langs het water en letten op onze adem.";

#[test]
fn catch_up() {
    let mut window = Window::prepare("catch_up");
    // Sessions 21, 14 and 7 days ago and today; the other group is one session behind, and full.
    window.lay_ready(&[AWAY, "Bram Jansen", "Cato Smit", "Daan Vos"]);
    let behind = days_ago(14);
    let details = json!({ "name": "Middaggroep", "place": "", "weekday": chrono::Datelike::weekday(&behind).number_from_monday(),
        "starts_at": "14:00", "ends_at": "15:00", "first_date": behind.to_string(), "capacity": 6 });
    let names = ["Eef Kok", "Fien Bos", "Gijs Mol", "Hanna Pol", "Ivo Ros", "Joke Tol"];
    window.told("add_group", &json!({ "details": details, "names": names }));
    window.start();
    window.unlock(PASSWORD);

    // She calls off for the second session of her own group.
    session(&window, "Avondgroep", 2);
    window.choose(&format!("Aanwezigheid van {AWAY}"), "afgemeld");
    window.see("Opgeslagen");

    // The second session of the other group was a week ago: she is the first who is offered.
    session(&window, "Middaggroep", 2);
    window.click_button("Iemand erbij Voor één keer: om een les in te halen, of als gast.");
    window.see("Er zijn nu 6 mensen; de groep heeft 6 plaatsen.");
    window.see("hetzelfde onderwerp");
    window.click_button(&format!("{AWAY} komt erbij voor les 2"));
    window.see(&format!("{AWAY} is erbij."));
    window.within("Wie er was en hoe het ging", |window| window.see("haalt les 2 in (Avondgroep,"));
    window.fill("Naam van de gast", "Piet");
    window.click_button("Gast toevoegen");
    window.fill("Regel over Piet", "Liep mee als broer van Ivo.");
    window.fill(&format!("Vooraf, {AWAY}"), "4");
    window.fill(&format!("Na afloop, {AWAY}"), "7");
    window.fill("Hoe de les was", TEXT);
    window.see("Opgeslagen");
    pictures(&window, "catch_up-session");
    window.click_button("Les is uitgewerkt");
    window.see("Uitgewerkt op");

    // In her own group the session is made up, and the text is in her file.
    session(&window, "Avondgroep", 2);
    window.see("Haalt deze les in op");
    assert_eq!(window.value(&format!("Aanwezigheid van {AWAY}")), "made_up");
    pictures(&window, "catch_up-missed");
    window.click_link(AWAY);
    window.heading(AWAY);
    window.see(TEXT);
    window.see("ingehaald");
    window.see("bij Middaggroep");
    pictures(&window, "catch_up-person");

    // It was someone else after all: nothing of it is left, and one button puts it back.
    session(&window, "Middaggroep", 2);
    window.click_button(&format!("Toch niet: {AWAY}"));
    window.see(&format!("{AWAY} is er niet bij."));
    session(&window, "Avondgroep", 2);
    assert_eq!(window.value(&format!("Aanwezigheid van {AWAY}")), "excused");
    session(&window, "Middaggroep", 2);
    window.see(TEXT_FIELD);
    window.click_button("Iemand erbij Voor één keer: om een les in te halen, of als gast.");
    window.click_button(&format!("{AWAY} komt erbij voor les 2"));
    window.see(&format!("{AWAY} is erbij."));
    window.click_button(&format!("Toch niet: {AWAY}"));
    window.click_button("Ongedaan maken");
    window.within("Wie er was en hoe het ging", |window| window.see("haalt les 2 in (Avondgroep,"));
}

const TEXT_FIELD: &str = "Hoe de les was";

#[track_caller]
fn session(window: &Window, group: &str, number: u8) {
    window.go("#/groups");
    window.click_link(group);
    window.see("Dertien keer samen");
    let script = "return [...document.querySelectorAll('main ol a')]
        .find((link) => clean(link.textContent).startsWith(arguments[0]))?.getAttribute('href')";
    let address = window.run(script, vec![format!("Les {number} ").into()]);
    window.go(address.as_str().unwrap());
    window.heading(&format!("Les {number}"));
}

fn pictures(window: &Window, name: &str) {
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
    window.theme("light");
}
