//! One whole programme in Dutch, from the first start to six final reports, with the keyboard and the mouse.

mod beginning;

use thirtyfour::Key;

use self::beginning::{begin, new_group, seventh};
use crate::steps::{days_ago, read, typed};
use crate::window::Window;

const GROUP: &str = "Avondgroep Theehuis";
const PARTS: &str = "Onderdelen van het gesprek";
/// As the program puts them in order.
const PEOPLE: [&str; 6] =
    ["Bo <b>Peters</b>", "Fatima el Amrani", "Jan de Vries", "Renée Smit-Jansen", "Şükran Łukasik", "李 Wei"];
/// Her declaration waits for a doctor, so that she may not run yet.
const WAITING: &str = PEOPLE[3];
/// Whose intakes are done without a mouse.
const BY_KEYS: [&str; 2] = [PEOPLE[1], PEOPLE[4]];
/// The parts that the keyboard passes by, and the last one.
const UNASKED: [&str; 7] = [
    "Uitleg en afspraken",
    "Indruk van de therapeut",
    "Hart, bloedvaten en adem",
    "Lichaam en medicijnen",
    "Hoe het met je gaat",
    "Voor de zekerheid",
    "Beoordeling",
];
const EFFECTS: [&str; 7] = [
    "Piekeren: gedachten kunnen loslaten",
    "Slapen: goed slapen en uitgerust wakker worden",
    "Ontspannen: na inspanning tot rust komen",
    "Conditie: genoeg adem en kracht voor de dag",
    "Relativeren: problemen niet groter zien dan ze zijn",
    "Eten: op vaste tijden en met smaak",
    "Leefstijl: goed voor mezelf zorgen",
];

#[test]
fn first_programme() {
    let mut window = Window::open("first_programme");
    begin(&mut window);
    new_group(&mut window);
    seventh(&mut window);
    for (n, name) in PEOPLE.into_iter().enumerate() {
        if BY_KEYS.contains(&name) {
            intake_by_keys(&mut window, name);
        } else {
            intake(&mut window, n, name);
        }
    }
    sessions(&mut window, 1..=5);
    for (n, name) in PEOPLE.into_iter().enumerate() {
        mid_talk(&mut window, n, name);
    }
    sessions(&mut window, 6..=10);
    for (n, name) in PEOPLE.into_iter().enumerate() {
        final_talk(&mut window, n, name);
    }
    finish(&mut window);
    papers(&mut window);
}

/// Opens a talk from the group's page.
#[track_caller]
fn talk(window: &mut Window, name: &str, kind: &str) {
    window.within("Gesprekken plannen", |window| {
        window.click("radio", kind);
        window.click_link(name);
    });
    window.heading(kind);
}

#[track_caller]
fn held(window: &mut Window, days: u64) {
    window.fill("Datum", &typed(days_ago(days)));
    window.fill("Tijd", "930");
    window.click("checkbox", "Gesprek is gehouden");
}

/// Back to the group by the way that stands above the page.
#[track_caller]
fn back_to_group(window: &mut Window, name: &str) {
    window.click_link(name);
    window.heading(name);
    window.click_link(GROUP);
    window.see("Dertien keer samen");
}

fn intake(window: &mut Window, n: usize, name: &str) {
    talk(window, name, "Intakegesprek");
    held(window, 84);
    window.fill("Waar wil je graag hulp bij?", &format!("Weer rust in mijn hoofd, zegt {name}."));
    window.fill("Waar heb je last van", "Ik pieker veel en kom de deur niet uit.\nVooral 's avonds.");
    window.part(PARTS, "Gegevens");
    window.fill("Geboortedatum", "3 mei 1984");
    window.fill("Telefoon", "06 12345678");
    window.fill("Naam van het noodcontact", "Sam de Wit");
    window.choose("Wie verwees", "huisarts");
    window.fill("Naam van de verwijzer", "dr. Kok");
    window.part(PARTS, "Zorg en werk");
    window.fill("Huisarts (naam en plaats)", "dr. Kok, Utrecht");
    window.answer("Hoe is het met werk of studie?", "ziek gemeld");
    window.part(PARTS, "Hoe gaat het nu?");
    for (m, effect) in EFFECTS.into_iter().enumerate() {
        window.answer(effect, &(2 + (n + m) % 4).to_string());
    }
    window.part(PARTS, "Persoonlijke doelen");
    window.fill("Eerste doel, in eigen woorden", "Drie keer per week naar buiten");
    window.click_button("Doel toevoegen");
    window.answer("Waar sta je nu?", "3");
    window.part(PARTS, "Advies voor het loopschema");
    window.click("radio", if n.is_multiple_of(2) { "Rustige instap" } else { "Basis naar een half uur" });
    window.choose("Bij welke stap", &first_option(window, "1. "));
    window.fill("Reden", "Lang niet gelopen; kalm beginnen.");
    window.click_button("Stap vastleggen");
    window.see("Dit is de stap van nu.");
    window.part(PARTS, "Uitleg en afspraken");
    window.answer("Het programma is uitgelegd", "Ja");
    window.answer("De gezondheidsverklaring is uitgelegd", "Ja");
    window.part(PARTS, "Hart, bloedvaten en adem");
    window.answer("Krijg je bij inspanning wel eens pijn of druk op de borst?", "Nee");
    window.part(PARTS, "Beoordeling");
    let clearance = if name == WAITING { "Wacht op de arts" } else { "Akkoord" };
    clear(window, clearance, 84);
    back_to_group(window, name);
}

#[track_caller]
fn clear(window: &mut Window, clearance: &str, days: u64) {
    window.within("Beoordeling", |window| {
        window.click("radio", clearance);
        window.fill("Datum", &typed(days_ago(days)));
        window.choose("Arts", "huisarts");
        window.click_button("Vastleggen");
    });
    window.within("Hoe het tot nu toe ging", |window| window.see(clearance));
}

/// The whole label of the entry that begins so.
fn first_option(window: &Window, begin: &str) -> String {
    let script = "return [...document.querySelectorAll('option')].map((option) => clean(option.textContent))
        .find((text) => text.startsWith(arguments[0]))";
    window.run(script, vec![begin.into()]).as_str().unwrap().to_owned()
}

/// The same without a mouse: Tab, letters, digits, the space bar and the arrows.
fn intake_by_keys(window: &mut Window, name: &str) {
    window.tab_to(name);
    // The name stands three times on the page: among the people, in the attendance and beside the talk's date.
    while !window.focused_link().contains("#/intake/") {
        window.press(Key::Tab);
        window.tab_to(name);
    }
    window.press(Key::Enter);
    window.heading("Intakegesprek");
    window.tab_to("Datum");
    window.type_text(&typed(days_ago(83)));
    window.tab_to("Gesprek is gehouden");
    window.strike(" ");
    window.tab_to("Waar wil je graag hulp bij?");
    window.type_text("Beter slapen en minder piekeren.");
    window.tab_to("Waar heb je last van, en hoe merk je dat op een gewone dag?");
    window.type_text("Moe, en veel in mijn hoofd.");
    onward(window, "Gegevens");
    window.tab_to("Geboortedatum");
    window.type_text("17-2-1991");
    onward(window, "Zorg en werk");
    window.tab_to("aan het werk");
    window.press(Key::Down);
    onward(window, "Lijf en leven");
    onward(window, "Bewegen");
    window.tab_to("Op hoeveel dagen? (dagen per week)");
    window.type_text("2");
    onward(window, "Steun en drempels");
    onward(window, "Hoe gaat het nu?");
    for figure in ["4", "3", "10", "6", "2", "7", "5"] {
        window.tab_to_scale(figure);
    }
    onward(window, "Persoonlijke doelen");
    window.tab_to("Eerste doel, in eigen woorden");
    window.type_text("Weer hele nachten slapen");
    window.tab_to("Doel toevoegen");
    window.press(Key::Enter);
    window.see("Nog een doel");
    window.tab_to_scale("2");
    onward(window, "Advies voor het loopschema");
    window.tab_to_start("Rustige instap");
    window.strike(" ");
    window.tab_to("Reden");
    window.type_text("Rustig opbouwen.");
    window.tab_to("Stap vastleggen");
    window.press(Key::Enter);
    window.see("Dit is de stap van nu.");
    for part in UNASKED {
        onward(window, part);
    }
    window.tab_to("Gezondheidsverklaring nog niet uitgereikt");
    for _ in 0..3 {
        window.press(Key::Down);
    }
    window.tab_to("Vastleggen");
    window.press(Key::Enter);
    window.within("Hoe het tot nu toe ging", |window| window.see("Akkoord"));
    back_to_group(window, name);
}

#[track_caller]
fn onward(window: &mut Window, part: &str) {
    window.tab_to(&format!("Verder: {part}"));
    window.press(Key::Enter);
    window.heading(part);
}

/// The sessions after each other, each written up from the keyboard.
fn sessions(window: &mut Window, numbers: std::ops::RangeInclusive<u8>) {
    let last = *numbers.end();
    window.click_link(&format!("Les {} ·", numbers.start()));
    for number in numbers {
        window.heading(&format!("Les {number} ·"));
        window.until_focused(&format!("Vooraf, {}", PEOPLE[0]));
        let before = window.keystrokes;
        for person in 0..6 {
            window.type_figures(&[4 + (number + person) % 3, 6 + (number + person) % 4, 2 + person % 3]);
        }
        window.until_focused("Hoe de les was");
        let unwritten = window.keystrokes;
        let shared = matches!(number, 1 | 5 | 10);
        if shared {
            window.type_text(&format!("Les {number}: samen rustig gelopen, na afloop thee."));
        }
        let letters = window.keystrokes - unwritten;
        window.tab_to("Les is uitgewerkt");
        window.press(Key::Enter);
        window.see("Uitgewerkt op");
        let keystrokes = window.keystrokes - before - letters;
        assert!(keystrokes < 40, "session {number} took {keystrokes} keystrokes");
        match number {
            2 => ran_all_the_same(window),
            3 => excused(window),
            _ => {}
        }
        if number < last {
            window.click_link("Volgende les");
        }
    }
    window.click_link(GROUP);
    window.see("Dertien keer samen");
}

/// Nobody is kept from writing down what happened; the reason is asked.
fn ran_all_the_same(window: &mut Window) {
    let label = format!("Aanwezigheid van {WAITING}");
    assert_eq!(window.value(&label), "present_not_run");
    window.choose(&label, "aanwezig");
    window.see(&format!("{WAITING} heeft gelopen?"));
    window.fill("Waarom liep deze persoon toch?", "Liep uit zichzelf twee minuten mee.");
    window.click_button("Zo vastleggen");
    window.see("Liep mee omdat: Liep uit zichzelf twee minuten mee.");
}

fn excused(window: &mut Window) {
    window.choose(&format!("Aanwezigheid van {}", PEOPLE[0]), "afgemeld");
    window.see("ieder die er was: 5 mensen");
    window.fill(&format!("Regel over {}", PEOPLE[0]), "Griep, belt volgende week.");
}

fn mid_talk(window: &mut Window, n: usize, name: &str) {
    talk(window, name, "Tussenevaluatie");
    window.see("De lessen tot nu toe");
    held(window, 45);
    window.fill("Hoe gaat het met de loopsessies?", "Beter dan gedacht; ik kom er graag.");
    window.answer("Hoe voelt het schema?", "het past");
    window.part(PARTS, "Persoonlijke doelen");
    window.see("Eerder: Intakegesprek");
    window.fill("Doel", &format!("Vier keer per week naar buiten, nummer {n}"));
    window.answer("Waar sta je nu?", "6");
    window.see("Intakegesprek: ");
    window.part(PARTS, "Hoe gaat het nu?");
    window.answer(EFFECTS[0], "6");
    window.part(PARTS, "Het loopschema");
    let step = first_option(window, "4. ");
    window.choose("Bij welke stap", &step);
    window.fill("Reden", "Gaat goed; een stap verder.");
    window.click_button("Stap vastleggen");
    window.see("Dit is de stap van nu.");
    window.part(PARTS, "Gezondheid");
    window.answer("Heb je pijn of een blessure door het lopen?", "Nee");
    back_to_group(window, name);
    if name == WAITING {
        talk(window, name, "Intakegesprek");
        window.part(PARTS, "Beoordeling");
        clear(window, "Akkoord onder voorwaarden", 44);
        back_to_group(window, name);
    }
}

fn final_talk(window: &mut Window, n: usize, name: &str) {
    talk(window, name, "Eindgesprek");
    held(window, 7);
    window.fill("Wat heeft de runningtherapie je gebracht?", &brought(n));
    window.part(PARTS, "Persoonlijke doelen");
    window.see("Tussenevaluatie 6");
    window.answer("Waar sta je nu?", "8");
    window.part(PARTS, "Hoe gaat het nu?");
    for effect in EFFECTS {
        window.answer(effect, &(7 + n % 3).to_string());
    }
    window.part(PARTS, "Blijven lopen: mijn plan");
    window.within("Op welke dagen loop ik?", |window| window.click("checkbox", "woensdag"));
    window.fill("Waar loop ik?", "Langs het kanaal");
    window.fill("Met wie loop ik, of wie vraagt ernaar?", "Met de buurvrouw");
    window.fill("Wat kan ertussen komen?", "Regen en late diensten");
    window.fill("Wat doe ik dan?", "Als het regent, dan loop ik een kort rondje.");
    window.part(PARTS, "Advies van de therapeut");
    window.fill("Advies", "Houd twee vaste dagen aan.");
    back_to_group(window, name);
}

fn brought(n: usize) -> String {
    format!("Rust in mijn hoofd en weer zin in de dag, in woorden van nummer {}.", n + 1)
}

/// Everybody's programme is finished.
fn finish(window: &mut Window) {
    for name in PEOPLE {
        window.within("Mensen", |window| window.click_link(name));
        window.heading(name);
        window.click("radio", "Afronden");
        window.click_button("Traject afronden");
        window.see("Dit traject is afgesloten.");
        window.click_link(GROUP);
        window.see("Dertien keer samen");
    }
    window.within("Mensen", |window| window.see_no_more("loopt mee"));
}

/// Six final reports in one file, seen before they are kept, and opened in the system's viewer.
fn papers(window: &mut Window) {
    window.click_button("Papieren van deze groep");
    window.heading("Papieren");
    window.click("radio", "Eindverslag");
    window.click("radio", "Ieder van een groep, in één bestand");
    window.within("Voorbeeld", |window| window.see("bladzijden"));
    window.see_on_paper(PEOPLE[0]);
    window.whole_picture("first-programme-papers");
    window.click_button("Bewaren en openen");
    window.see("Bewaard als");
    let reports = read(&window.opened_paper(2));
    for (n, name) in PEOPLE.into_iter().enumerate() {
        assert!(reports.contains(name), "{name} is not among the reports");
        assert!(reports.contains(&brought(n)), "what it brought {name} is not told");
    }
    assert!(reports.contains("Praktijk Buitenlucht"));
    assert!(reports.matches("1 van ").count() >= 6, "each report counts its own pages: {reports}");
    window.within("Gemaakte papieren", |window| window.see("Eindverslag"));
}
