//! What someone takes home from a session: the topic in plain words, what to do at home, and room for oneself.

use super::document::{Block, Text};
use super::dossier::Handout;
use super::parts::{Scribe, joined};

/// Lines for whoever wants to write something down.
const LINES: u8 = 5;
/// As many as stand on a sheet whose text is not written yet.
const EMPTY_LINES: u8 = 10;

pub(super) fn write(scribe: &mut Scribe<'_>, sheets: &[Handout]) {
    for sheet in sheets {
        let text = &sheet.text;
        let kind = scribe.say("words-paper-handout");
        if sheets.len() > 1 {
            let footer = joined(" · ", [scribe.setting.practice.name.clone(), kind.clone()]);
            scribe.push(Block::NewPaper { outline: text.title.clone(), footer: Some(footer) });
        }
        let when = sheet.session.map(|(number, date)| {
            let number = scribe.said("programme-session", &[("number", &number.to_string())]);
            joined(" · ", [number, scribe.words.long_date(date)])
        });
        let subtitle = Some(joined(" · ", [kind, when.unwrap_or_default()]));
        scribe.push(Block::Title { text: text.title.clone(), subtitle });
        if text.handout.trim().is_empty() {
            let label = scribe.say("library-handout-text");
            scribe.push(Block::Answer { label, value: None, lines: EMPTY_LINES });
        } else {
            scribe.paragraph(text.handout.trim());
        }
        if !text.homework.trim().is_empty() {
            let title = Some(scribe.say("programme-topic-homework"));
            scribe.push(Block::Callout { title, text: Text::from(text.homework.trim()) });
        }
        let label = scribe.say("library-handout-own");
        scribe.push(Block::Answer { label, value: None, lines: LINES });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Language;
    use crate::paper::PaperKind;
    use crate::paper::compose::{Subject, compose, render_with};
    use crate::paper::samples::{handout, said, setting};

    fn subject(sheets: Vec<Handout>) -> Subject {
        Subject::Handouts { sheets, group: None }
    }

    #[test]
    fn the_sheet_tells_the_topic_what_to_do_at_home_and_when_it_was() {
        let said = said(PaperKind::Handout, &subject(vec![handout("breathing", Language::Nl)]));
        for line in [
            "Ademhaling\nBlad voor thuis · Loopsessie 3 · donderdag 24 september 2026",
            "Je adem loopt altijd met je mee.",
            "Voor thuis\nAdem tijdens je eigen loop",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        assert!(said.contains("Praktijk Zeewind"));
    }

    #[test]
    fn every_built_in_sheet_fits_on_one_page_in_both_languages() {
        for language in [Language::Nl, Language::En] {
            for topic in crate::programme::topics() {
                let setting = setting(language);
                let subject = subject(vec![handout(&topic.id, language)]);
                let document = compose(PaperKind::Handout, &subject, &setting).unwrap();
                assert_eq!(render_with(&document, setting.words).unwrap().pages, 1, "{}", topic.id);
            }
        }
    }

    #[test]
    fn a_sheet_without_a_text_is_for_the_pen_and_one_that_is_long_goes_on() {
        let mut sheet = handout("breathing", Language::Nl);
        sheet.text.handout = String::new();
        let said = said(PaperKind::Handout, &subject(vec![sheet.clone()]));
        assert!(said.contains(&"____".repeat(usize::from(EMPTY_LINES))), "{said}");
        sheet.text.handout = "Op een dag als alle andere liep ik langs het water. ".repeat(400);
        let setting = setting(Language::Nl);
        let subject = subject(vec![sheet.clone(), sheet]);
        let document = compose(PaperKind::Handout, &subject, &setting).unwrap();
        assert!(render_with(&document, setting.words).unwrap().pages >= 8);
    }

    #[test]
    fn several_sheets_each_begin_on_a_page_of_their_own() {
        let sheets = ["breathing", "posture", "injuries"].map(|id| handout(id, Language::Nl)).into();
        let setting = setting(Language::Nl);
        let document = compose(PaperKind::Handout, &subject(sheets), &setting).unwrap();
        assert_eq!(render_with(&document, setting.words).unwrap().pages, 3);
    }
}
