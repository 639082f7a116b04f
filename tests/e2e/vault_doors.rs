//! Every door to the practice: the password, another one, the recovery code, and the doors that stay shut.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use duurloop_core::testing::{self, StillClock};
use duurloop_core::vault::Passphrase;
use thirtyfour::Key;

use crate::steps::PASSWORD;
use crate::window::Window;

const SECOND: &str = "paraplu zolder kwartier";
const THIRD: &str = "molen haring donderdag";

#[test]
fn vault_doors() {
    let mut window = Window::prepare("vault_doors");
    let code = window.lay_ready(&["Noor Hendriks"]);
    wrong_password(&mut window);
    other_password(&mut window);
    recovery_code(&mut window, &code);
    window.close();
    files_that_do_not_open(&mut window);
    open_elsewhere(&mut window);
    window.close();
    newer_version(&mut window);
}

fn wrong_password(window: &mut Window) {
    window.start();
    window.see("Welkom terug");
    let before = files(window);
    window.try_password("helemaal verkeerd");
    window.see("Dit wachtwoord klopt niet. Er is niets veranderd.");
    unchanged(&before, &files(window));
    window.unlock(PASSWORD);
}

fn other_password(window: &mut Window) {
    window.click_link("Instellingen");
    window.within("Onderdelen van de instellingen", |window| window.click_button("Wachtwoord"));
    window.within("Wachtwoord wijzigen", |window| {
        window.fill("Je wachtwoord van nu", "helemaal verkeerd");
        window.fill("Nieuw wachtwoord", SECOND);
        window.click_button("Wachtwoord wijzigen");
        window.see("Dit wachtwoord klopt niet.");
        window.fill("Je wachtwoord van nu", PASSWORD);
        window.click_button("Wachtwoord wijzigen");
        window.see("Het wachtwoord is gewijzigd.");
    });
    window.press_with(Key::Control, "l");
    window.see("Welkom terug");
    window.see_no_more("Instellingen");
    window.try_password(PASSWORD);
    window.see("Dit wachtwoord klopt niet.");
    window.unlock(SECOND);
}

fn recovery_code(window: &mut Window, code: &[String]) {
    window.click_button("Vergrendelen");
    window.click_button("Wachtwoord vergeten?");
    let mut typo = code.to_vec();
    typo[4] = "AAAAA".into();
    window.fill("Herstelcode", &typo.join(" "));
    window.fill("Nieuw wachtwoord", THIRD);
    window.click_button("Openen");
    window.see("In groepje 5 van de herstelcode zit een typefout.");
    window.fill("Herstelcode", &code.join(" ").to_lowercase());
    window.click_button("Openen");
    window.heading("Vandaag");
    window.press_with(Key::Control, "l");
    window.try_password(SECOND);
    window.see("Dit wachtwoord klopt niet.");
    window.unlock(THIRD);
}

/// Damaged, and not ours: said on the screen, and the bytes stay as they were.
fn files_that_do_not_open(window: &mut Window) {
    let database = database(window);
    let whole = fs::read(&database).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    let foreign = b"Boodschappen: brood, melk, kaas. ".repeat(whole.len() / 32 + 1)[..whole.len()].to_vec();
    damaged[16..middle].fill(7);
    for (bytes, sentence) in [
        (damaged, "Dit bestand is beschadigd. We hebben er niets aan veranderd."),
        (foreign, "Dit bestand is niet van Duurloop. Er is niets aan veranderd."),
    ] {
        fs::write(&database, &bytes).unwrap();
        window.start();
        let before = files(window);
        window.try_password(THIRD);
        window.see(sentence);
        window.picture(&format!("vault-doors-{}", &sentence[12..18].trim().replace(' ', "-")));
        unchanged(&before, &files(window));
        window.close();
        assert!(fs::read(&database).unwrap() == bytes, "closing changed the file");
    }
    fs::write(&database, whole).unwrap();
    window.start();
    window.unlock(THIRD);
    window.click_link("Deelnemers");
    window.see("Noor Hendriks");
}

fn open_elsewhere(window: &mut Window) {
    window.press_with(Key::Control, "l");
    window.see("Welkom terug");
    let elsewhere = window.hold_open(THIRD);
    window.try_password(THIRD);
    window.see("De praktijk is al open in een ander venster.");
    drop(elsewhere);
    window.unlock(THIRD);
}

fn newer_version(window: &mut Window) {
    let mut newer = testing::app(&window.data(), &StillClock::at("2026-11-24T12:00:00Z"));
    newer.unlock(Passphrase::new(THIRD)).unwrap();
    newer.open().unwrap().grow_newer();
    drop(newer);
    let bytes = fs::read(database(window)).unwrap();
    window.start();
    let before = files(window);
    window.try_password(THIRD);
    window.see("Dit bestand is gemaakt met een nieuwere versie van Duurloop. Er is niets aan veranderd.");
    window.picture("vault-doors-newer-version");
    unchanged(&before, &files(window));
    window.close();
    assert!(fs::read(database(window)).unwrap() == bytes, "closing changed the file");
}

fn database(window: &Window) -> PathBuf {
    let generation = fs::read_to_string(window.data().join("HUIDIG")).unwrap();
    window.data().join(generation.trim()).join("dossier.db")
}

#[track_caller]
fn unchanged(before: &BTreeMap<PathBuf, Vec<u8>>, after: &BTreeMap<PathBuf, Vec<u8>>) {
    let other = before.keys().chain(after.keys()).find(|file| before.get(*file) != after.get(*file));
    assert_eq!(other, None, "this file is not as it was");
}

/// Every file of the practice and its bytes; the lock and what the web view keeps are not part of it.
fn files(window: &Window) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![window.data()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            if entry.ends_with("lock") {
                continue;
            }
            if entry.is_file() {
                found.insert(entry.clone(), fs::read(entry).unwrap());
            } else if !entry.ends_with("window") {
                folders.push(entry);
            }
        }
    }
    found
}
