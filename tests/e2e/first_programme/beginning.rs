//! The first start, the own practice and its first group.

use super::{GROUP, PEOPLE};
use crate::steps::{days_ago, read, typed};
use crate::window::Window;

/// From the welcome to an own practice whose recovery code is on paper.
pub(super) fn begin(window: &mut Window) {
    window.click_button("Beginnen");
    window.fill("Je naam", "Marieke van den Berg");
    window.fill("Naam van je praktijk", "Praktijk Buitenlucht");
    window.click_button("Verder");
    window.fill("Kies een wachtwoord", "kort");
    window.see("Nog te kort");
    window.fill("Kies een wachtwoord", "lantaarn veter ochtend brug");
    window.see("Heel sterk");
    window.click_button("Praktijk maken");
    window.see("Je herstelcode");
    let code = window.recovery_code();
    assert_eq!(code.len(), 8);
    window.click_button("Op papier zetten");
    let sheet = read(&window.opened_paper(1));
    assert!(code.iter().all(|group| sheet.contains(group)), "the sheet does not hold the code: {sheet}");
    window.click_button("Ik heb de code op papier");
    window.see("Typ deze twee groepjes over.");
    let asked = window.asked_groups("Groepje");
    assert_eq!(asked.len(), 2);
    window.fill(&format!("Groepje {}", asked[0]), &code[asked[0] - 1].to_lowercase());
    window.fill(&format!("Groepje {}", asked[1]), "ABCDE");
    window.click_button("Controleren");
    window.see("Dit groepje is anders.");
    window.fill(&format!("Groepje {}", asked[1]), &code[asked[1] - 1]);
    window.click_button("Controleren");
    window.see("Waar alles staat");
    window.see(window.data().to_str().unwrap());
    window.click_button("Naar je eerste groep");
}

/// A group that began eleven weeks ago, so that all its sessions have been.
pub(super) fn new_group(window: &mut Window) {
    window.heading("Nieuwe groep");
    window.fill("Eerste les", &typed(days_ago(77)));
    window.fill("Plaats", "Bij het theehuis");
    window.fill("Naam van de groep", GROUP);
    window.fill("Deelnemers", &PEOPLE.join("\n"));
    window.see("6 namen, 6 plaatsen");
    window.within("De lessen", |window| window.see("Motivatie vasthouden en afsluiten"));
    window.click_button("Groep maken");
    window.see("Dertien keer samen");
    for name in PEOPLE {
        window.within("Mensen", |window| window.see(name));
    }
}

pub(super) fn seventh(window: &mut Window) {
    window.fill("Iemand toevoegen", "Zeger Zevende");
    window.click_button("Toevoegen");
    window.see("Deze groep is vol: er is plaats voor 6 mensen.");
    window.click_button("Zeger Zevende op de wachtlijst zetten");
    window.see("Zeger Zevende staat op de wachtlijst.");
    window.see("Wachtlijst 1 persoon");
}
