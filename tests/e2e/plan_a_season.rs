//! A season is planned: one group across Christmas, one across the King's birthday. Days off are struck out and named,
//! and a lesson is moved after a look at what follows.

use chrono::{Datelike, Days, Local, NaiveDate};

use crate::steps::{PASSWORD, typed};
use crate::window::Window;

const DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const DATES: &str = "De lessen";
const PLANNED: &str = "Data van de lessen";

#[test]
fn plan_a_season() {
    let mut window = Window::prepare("plan_a_season");
    window.lay_ready(&[]);
    window.start();
    window.unlock(PASSWORD);
    holiday_of_her_own(&mut window);
    let year = Local::now().year();
    across_christmas(&mut window, NaiveDate::from_ymd_opt(year, 12, 25).unwrap());
    across_the_kings_birthday(&mut window, year + 1);
}

/// The first week of December she is away.
fn holiday_of_her_own(window: &mut Window) {
    window.go("#/settings?section=days-off");
    let first = NaiveDate::from_ymd_opt(Local::now().year(), 12, 7).unwrap();
    window.within("Eigen vrije dagen", |window| {
        window.fill("Naam", "Naar zee");
        window.fill("Eerste dag", &typed(first + Days::new(6)));
        window.fill("Laatste dag", &typed(first));
        window.click_button("Toevoegen");
        window.see("Het einde ligt voor het begin.");
        window.fill("Eerste dag", &typed(first));
        window.fill("Laatste dag", &typed(first + Days::new(6)));
        window.click_button("Toevoegen");
        window.see("Weghalen");
    });
    both_themes(window, "season-days-off");
}

fn across_christmas(window: &mut Window, christmas: NaiveDate) {
    window.go("#/new-group");
    window.heading("Nieuwe groep");
    window.fill("Eerste les", &typed(christmas - Days::new(21)));
    window.fill("Plaats", "Bij de duinen");
    window.within(DATES, |window| {
        for name in ["Naar zee", "Eerste kerstdag", "Nieuwjaarsdag"] {
            window.see(name);
        }
        window.see(&format!("{} geen les", dutch_with(christmas, "Eerste kerstdag")));
    });
    both_themes(window, "season-christmas");

    // 4, 11 (away), 18, 25 (Christmas), 1 (New Year), 8: the third lesson is two weeks after Christmas.
    let third = christmas + Days::new(14);
    window.within(DATES, |window| window.see(&dutch(third)));
    window.click_button("Les 3 verzetten");
    let moved = third + Days::new(1);
    window.fill("Nieuwe dag", &typed(moved));
    window.see("Wordt");
    window.see(&dutch(moved));
    window.see("Les 10");
    both_themes(window, "season-move");
    window.click("radio", "Alleen deze");
    window.see_no_more("Les 10");
    window.fill("Nieuwe dag", &typed(third + Days::new(7)));
    window.see("Kies ‘deze en de volgende’, dan schuiven de lessen erna mee.");
    window.fill("Nieuwe dag", &typed(moved));
    window.click("radio", "Deze en de volgende");
    window.see("Les 10");
    window.click_button("Zo veranderen");
    window.within(DATES, |window| {
        window.see(&dutch(moved));
        window.see(&dutch(moved + Days::new(7)));
        window.see("zelf gekozen");
    });
    window.click_button("Groep maken");
    window.heading("Data van de lessen");
    window.within(PLANNED, |window| {
        window.see(&dutch(christmas - Days::new(21)));
        window.see(&dutch(moved));
        window.see_no_more(&dutch(christmas));
    });
    both_themes(window, "season-group");
}

fn across_the_kings_birthday(window: &mut Window, year: i32) {
    let day = NaiveDate::from_ymd_opt(year, 4, 27).unwrap();
    let day = if day.weekday().number_from_monday() == 7 { day - Days::new(1) } else { day };
    window.go("#/new-group");
    window.heading("Nieuwe groep");
    window.fill("Eerste les", &typed(day - Days::new(14)));
    window.fill("Plaats", "Vondelpark");
    window.within(DATES, |window| window.see(&format!("{} geen les", dutch_with(day, "Koningsdag"))));
    window.click_button("Groep maken");
    window.heading("Data van de lessen");
    window.within(PLANNED, |window| {
        window.see(&dutch(day - Days::new(7)));
        window.see_no_more(&dutch(day));
    });
}

fn both_themes(window: &Window, name: &str) {
    for theme in ["dark", "light"] {
        window.theme(theme);
        window.whole_picture(&format!("{name}-{theme}"));
        window.no_barriers();
    }
}

/// `vr 25 december 2026`
fn dutch(day: NaiveDate) -> String {
    let weekday = DAYS[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {} {}", day.day(), MONTHS[day.month0() as usize], day.year())
}

fn dutch_with(day: NaiveDate, name: &str) -> String {
    format!("{} {name}", dutch(day))
}
