//! Thunder over the evening's run: everything moves one place on, and back when the sky clears. A lesson that lapses
//! stays in sight, and nobody is asked about it.

use crate::steps::PASSWORD;
use crate::window::Window;

const PLANNED: &str = "Data van de lessen";

#[test]
fn weather() {
    let mut window = Window::prepare("weather");
    window.lay_ready(&["Noor Bakker", "Sem de Wit"]);
    window.start();
    window.unlock(PASSWORD);
    window.go("#/group/1");
    window.heading(PLANNED);
    let before = dates(&window);

    window.click_button("Les 4 gaat niet door");
    window.fill("Waarom", "Onweer");
    window.see("Les 10");
    both_themes(&window, "weather-shift");
    window.click_button("Zo vastleggen");
    window.see("Wat er aan de data veranderd is 1 keer");
    let after = dates(&window);
    assert_ne!(after, before);
    // The fourth lesson is where the fifth was, and so on.
    assert_eq!(after[..3], before[..3]);
    assert_eq!(after[3..9], before[4..]);
    window.click_button("Wat er aan de data veranderd is");
    window.see("Niet doorgegaan, alles een plek opgeschoven: Onweer");
    both_themes(&window, "weather-history");
    window.click_button("Ongedaan maken");
    window.see("ongedaan gemaakt op");
    window.wait("for the old dates", || (dates(&window) == before).then_some(()));

    window.click_button("Les 5 gaat niet door");
    window.click("radio", "De les vervalt");
    window.fill("Waarom", "IJzel");
    window.see_no_more("Les 6");
    window.click_button("Zo vastleggen");
    window.within(PLANNED, |window| window.see("vervallen: IJzel"));
    both_themes(&window, "weather-lapsed");
    window.go("#/session/5");
    window.see("Deze les is vervallen");
    window.see("IJzel");
    window.no_barriers();
    window.picture("weather-session");

    window.go("#/group/1");
    window.click_button("Extra les plannen");
    window.see("nieuw");
    window.click_button("Zo veranderen");
    window.wait("for the eleventh lesson", || (dates(&window).len() == 11).then_some(()));
}

/// The day of each lesson, in order.
fn dates(window: &Window) -> Vec<String> {
    let script = "return [...document.querySelectorAll('td.when')].map((cell) => clean(cell.textContent))";
    serde_json::from_value(window.run(script, vec![])).unwrap()
}

fn both_themes(window: &Window, name: &str) {
    for theme in ["dark", "light"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
}
