//! Someone joins a group that runs, someone else leaves it: each session asks for who was there in that time.

use crate::steps::{PASSWORD, days_ago, typed};
use crate::window::Window;

const GROUP: &str = "Avondgroep";
const LATE: &str = "Noor Hendriks";
const LEAVER: &str = "Bram Jansen";
/// Sessions were 21, 14 and 7 days ago, and one is today.
const WEEKS: [(u64, &str); 4] = [(21, "1"), (14, "2"), (7, "3"), (0, "4")];

#[test]
fn late_joiner() {
    let mut window = Window::prepare("late_joiner");
    window.lay_ready(&["Anna Prins", LEAVER, "Cato Smit", "Daan Vos", "Eef Kok"]);
    window.start();
    window.unlock(PASSWORD);
    to_group(&window);

    // She comes in from a week ago; the day of today stood ready.
    window.see("De groep loopt al.");
    window.fill("Iemand toevoegen", LATE);
    window.fill("Vanaf", &typed(days_ago(7)));
    window.click_button("Toevoegen");
    window.see(&format!("{LATE} zit in de groep vanaf"));
    asked(&mut window, LATE, [false, false, true, true]);

    // He was there for the last time two weeks ago.
    to_group(&window);
    window.click_button(&format!("Wijzigen: {LEAVER}"));
    window.see(&format!("{LEAVER} in deze groep"));
    window.click("radio", "Naar de wachtlijst");
    window.fill("Vanaf", &typed(days_ago(10)));
    pictures(&window, "late_joiner-dialog");
    window.click_button("Vastleggen");
    window.see(&format!("{LEAVER} staat vanaf"));
    window.see("Wie eerder in deze groep was");
    asked(&mut window, LEAVER, [true, true, false, false]);

    // What was written of him stays where it was, and he stands apart from who is there now.
    to_group(&window);
    window.within("Wie eerder in deze groep was", |window| window.see("naar de wachtlijst"));
    window.within("Aanwezigheid", |window| window.see("hoorde toen niet bij de groep"));
    pictures(&window, "late_joiner-group");

    // One word too late is put right: the first day was a week earlier.
    window.click_button(&format!("Wijzigen: {LATE}"));
    window.fill("In de groep sinds", &typed(days_ago(14)));
    window.click_button("Vastleggen");
    window.see_no_more("Wat verandert er?");
    asked(&mut window, LATE, [false, true, true, true]);

    // The story is told on his own page too.
    to_group(&window);
    window.within("Wie eerder in deze groep was", |window| window.click_link(LEAVER));
    window.heading(LEAVER);
    window.see(&format!("{GROUP}, van "));
    pictures(&window, "late_joiner-person");
}

#[track_caller]
fn to_group(window: &Window) {
    window.go("#/groups");
    window.click_link(GROUP);
    window.see("Dertien keer samen");
}

/// At which of the four sessions someone is asked for.
#[track_caller]
fn asked(window: &mut Window, name: &str, expected: [bool; 4]) {
    for ((_, number), expected) in WEEKS.iter().zip(expected) {
        to_group(window);
        let script = "return [...document.querySelectorAll('main ol a')]
            .find((link) => clean(link.textContent).startsWith(arguments[0]))?.getAttribute('href')";
        let address = window.run(script, vec![format!("Les {number} ").into()]);
        window.go(address.as_str().unwrap());
        window.heading(&format!("Les {number}"));
        window.see("Anna Prins");
        assert_eq!(window.text().contains(name), expected, "{name} at session {number}");
    }
}

fn pictures(window: &Window, name: &str) {
    for theme in ["light", "dark"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
    window.theme("light");
}
