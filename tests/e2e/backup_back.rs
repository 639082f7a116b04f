//! A practice is put back from a backup: once because it was damaged, once because something went that was missed.

use std::fs;

use crate::steps::PASSWORD;
use crate::window::Window;

#[test]
fn backup_back() {
    let mut window = Window::prepare("backup_back");
    window.lay_ready(&["Noor Hendriks"]);
    window.start();
    window.unlock(PASSWORD);
    window.see("Reservekopie: vandaag");
    window.close();

    damage(&window);
    window.start();
    window.try_password(PASSWORD);
    window.see("Dit bestand is beschadigd. We hebben er niets aan veranderd.");
    window.click_button("Een reservekopie terugzetten");
    window.see("Wat je daarna opschreef, staat er niet in.");
    window.picture("backup-back-damaged");
    window.fill("Wachtwoord van de reservekopie", PASSWORD);
    window.click_button("Terugzetten");
    window.heading("Vandaag");
    window.click_link("Deelnemers");
    window.see("Noor Hendriks");

    window.click_link("Instellingen");
    window.within("Onderdelen van de instellingen", |window| window.click_button("Reservekopieën"));
    window.click_button("Een reservekopie terugzetten…");
    window.see("Nu in je praktijk: 1 mens, 10 lessen.");
    window.picture("backup-back-settings");
    window.theme("dark");
    window.picture("backup-back-settings-dark");
    window.no_barriers();
    window.fill("Wachtwoord van de reservekopie", "helemaal verkeerd");
    window.click_button("Terugzetten");
    window.see("Dit wachtwoord klopt niet.");
    window.fill("Wachtwoord van de reservekopie", PASSWORD);
    window.click_button("Terugzetten");
    window.heading("Vandaag");
}

fn damage(window: &Window) {
    let generation = fs::read_to_string(window.data().join("HUIDIG")).unwrap();
    let database = window.data().join(generation.trim()).join("dossier.db");
    let mut bytes = fs::read(&database).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(database, bytes).unwrap();
}
