//! The logbook for runs between sessions: rows for the pen, and no place for a speed or a distance.

use super::document::{Block, Column, FieldLine, Table};
use super::dossier::PersonFile;
use super::parts::{Scribe, joined, step_words};

const ROWS: usize = 18;
/// High enough for a sentence by hand.
const ROW: f32 = 25.0;

pub(super) fn write(scribe: &mut Scribe<'_>, file: Option<&PersonFile>) {
    scribe.title(file.map(|file| file.participant.details.name.clone()));
    let intro = scribe.say("running-log-intro");
    scribe.paragraph(intro);
    let mut lines = Vec::new();
    if file.is_none() {
        lines.push(FieldLine { label: scribe.say("paper-name"), value: None });
    }
    let step = file.and_then(|file| {
        let choice = file.schedule.last()?;
        let (name, words) = step_words(scribe.words, file, choice);
        Some(joined(": ", [name.replace('\n', " "), words]))
    });
    lines.push(FieldLine { label: scribe.say("running-card-now"), value: step });
    scribe.push(Block::Fields(lines));
    let columns = vec![
        Column::left(scribe.say("paper-date"), 1.3),
        Column::centre(scribe.say("running-log-minutes"), 1.0),
        Column::centre(scribe.say("running-card-step"), 0.8),
        Column::centre(scribe.say("running-log-before"), 1.1),
        Column::centre(scribe.say("running-log-after"), 1.1),
        Column::centre(scribe.say("paper-effort"), 1.3),
        Column::left(scribe.say("running-log-remark"), 4.2),
    ];
    let blank_rows = ROWS;
    scribe.push(Block::Table(Table { columns, blank_rows, row_height: ROW, ruled: true, ..Table::default() }));
    let note = joined("\n", ["running-log-scales", "programme-stop-rule"].map(|key| scribe.say(key)));
    scribe.note(note);
}

#[cfg(test)]
mod tests {
    use crate::basics::Language;
    use crate::paper::PaperKind;
    use crate::paper::compose::{Subject, compose, render_with};
    use crate::paper::samples::{one, said, setting, somebody};

    #[test]
    fn the_logbook_has_a_name_and_the_step_or_room_for_them() {
        let blank = said(PaperKind::Logbook, &Subject::Blank);
        assert!(blank.contains("Naam: ____\nJouw stap nu: ____"), "{blank}");
        assert!(blank.contains("Datum | Minuten | Stap | Vóór | Na | Inspanning | Opmerking"), "{blank}");
        let named = said(PaperKind::Logbook, &one(somebody("Zoë d’Haene", Language::Nl)));
        assert!(named.contains("Zoë d’Haene") && named.contains("Rustige instap, stap 8: 4 × (5:30"), "{named}");
    }

    #[test]
    fn the_logbook_is_one_page() {
        for language in [Language::Nl, Language::En] {
            let setting = setting(language);
            for subject in [Subject::Blank, one(somebody("Zoë d’Haene", language))] {
                let document = compose(PaperKind::Logbook, &subject, &setting).unwrap();
                assert_eq!(render_with(&document, setting.words).unwrap().pages, 1);
            }
        }
    }
}
