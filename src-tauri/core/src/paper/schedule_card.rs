//! The card with someone's own running schedule: each step in words with boxes to tick, and the rules of thumb.

use super::document::{Block, Column, FieldLine, Table, Text};
use super::dossier::PersonFile;
use super::parts::{Scribe, joined, schedule_name};
use super::questions::answer_in_words;
use crate::declaration::Clearance;
use crate::form::FormKind;

/// A step is run with the group and once or twice alone, and often stayed on for a second week.
const BOXES: usize = 4;

pub(super) fn write(scribe: &mut Scribe<'_>, file: &PersonFile) {
    scribe.title([file.participant.details.name.clone()]);
    if file.declaration.clearance == Clearance::NotCleared {
        let text = scribe.say("running-card-not-cleared");
        scribe.push(Block::Callout { title: None, text: Text::from(text) });
        return;
    }
    let Some(choice) = file.schedule.last() else {
        let text = scribe.say("running-card-no-schedule");
        scribe.paragraph(text);
        return;
    };
    let intro = scribe.say("running-card-intro");
    scribe.paragraph(intro);
    let now = scribe.said("programme-step", &[("number", &choice.step.to_string())]);
    let since = scribe.said("running-card-since", &[("date", &scribe.words.date(choice.date))]);
    let fields = [
        ("programme-schedule", Some(schedule_name(scribe.words, file, &choice.schedule))),
        ("running-card-now", Some(joined(", ", [now, since]))),
    ];
    let mut lines: Vec<FieldLine> =
        fields.into_iter().map(|(key, value)| FieldLine { label: scribe.say(key), value }).collect();
    // Without an answer there is room for the pen.
    lines.push(FieldLine { label: scribe.say("running-card-days"), value: homework_days(scribe, file) });
    scribe.push(Block::Fields(lines));
    if !file.declaration.clearance.may_run() {
        let text = scribe.say("running-card-not-yet");
        scribe.push(Block::Callout { title: None, text: Text::from(text) });
    }
    let mut columns = vec![
        Column::right(scribe.say("running-card-step"), 0.6),
        Column::left(scribe.say("running-card-half-hour"), 4.6),
    ];
    columns.extend((1..=BOXES).map(|number| Column::centre(number.to_string(), 0.5)));
    let rows = (1..=file.copies.steps(file.episode.id, &choice.schedule)).map(|number| {
        let blocks = file.copies.step_on(file.episode.id, &choice.schedule, number, scribe.setting.today);
        let words = blocks.map(|blocks| scribe.words.step(blocks)).unwrap_or_default();
        let now = if number == choice.step { scribe.say("running-card-this-step") } else { String::new() };
        let mut row = vec![number.to_string(), joined("\n", [words, now])];
        row.extend((0..BOXES).map(|_| "☐".to_owned()));
        row
    });
    let rows = rows.collect();
    let caption = Some(scribe.say("running-card-tick"));
    scribe.push(Block::Table(Table {
        caption,
        columns,
        rows,
        row_headers: true,
        row_height: 26.0,
        ..Table::default()
    }));
    let rules = ["programme-talk-test", "programme-homework-rule", "programme-pain-rule", "programme-stop-rule"];
    let rules = rules.map(|key| Text::from(scribe.say(key)));
    scribe.push(Block::Bullets(rules.to_vec()));
}

/// As agreed at the latest talk that asked.
fn homework_days(scribe: &Scribe<'_>, file: &PersonFile) -> Option<String> {
    [FormKind::Mid, FormKind::Intake].into_iter().find_map(|form| {
        let value = file.answers.get(form, "homework_days")?;
        answer_in_words(scribe.words, form, "homework_days", value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Language;
    use crate::paper::PaperKind;
    use crate::paper::compose::{compose, render_with};
    use crate::paper::samples::{day, nobody, one, said, setting, somebody};
    use crate::programme::{Block as Run, Part, ScheduleText};
    use crate::schedule::{Copies, OwnCopy, StepChange};

    #[test]
    fn the_card_has_every_step_with_boxes_and_the_rules_of_thumb() {
        let said = said(PaperKind::ScheduleCard, &one(somebody("Zoë d’Haene", Language::Nl)));
        for line in [
            "Loopschema: Rustige instap",
            "Jouw stap nu: Stap 8, sinds 17 november 2026",
            "1 | 10 × (30 sec dribbelen, 2:30 min wandelen) | ☐ | ☐ | ☐ | ☐",
            "8 | 4 × (5:30 min dribbelen, 2 min wandelen)\nhier ben je nu | ☐",
            "Praattempo:",
            "bel 112",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
    }

    #[test]
    fn the_card_is_of_the_person_s_own_copy() {
        let mut file = somebody("Zoë d’Haene", Language::Nl);
        let half_hour = vec![Run { times: 15, parts: vec![Part::Run(60), Part::Walk(60)] }];
        let change = StepChange {
            id: 1,
            step: 2,
            before: vec![],
            after: half_hour.clone(),
            reason: String::new(),
            date: day("2026-10-01"),
        };
        file.schedule.iter_mut().for_each(|choice| (choice.schedule, choice.step) = ("own-4".into(), 2));
        let text = ScheduleText { name: "Na de bevalling".into(), description: String::new() };
        let steps = vec![half_hour.clone(), half_hour];
        let copy = OwnCopy { schedule: "own-4".into(), text, steps, changes: vec![change] };
        file.copies = Copies([(file.episode.id, vec![copy])].into());
        let said = said(PaperKind::ScheduleCard, &one(file));
        assert!(said.contains("Loopschema: Na de bevalling"), "{said}");
        assert!(said.contains("2 | 15 × (1 min dribbelen, 1 min wandelen)\nhier ben je nu"), "{said}");
        assert!(!said.contains("\n3 |"), "{said}");
    }

    #[test]
    fn whoever_may_not_run_gets_no_steps_and_whoever_waits_is_told() {
        let with = |clearance| {
            let mut file = somebody("Zoë d’Haene", Language::Nl);
            file.declaration.clearance = clearance;
            said(PaperKind::ScheduleCard, &one(file))
        };
        assert!(!with(Clearance::NotCleared).contains("dribbelen,"));
        let waiting = with(Clearance::WaitingForDoctor);
        assert!(waiting.contains("dribbelen,") && waiting.contains("pas als"), "{waiting}");
        assert!(!with(Clearance::Cleared).contains("pas als"));
        let none = said(PaperKind::ScheduleCard, &one(nobody("Noor")));
        assert!(none.contains("nog geen schema"), "{none}");
    }

    #[test]
    fn ten_steps_fit_on_one_page() {
        for language in [Language::Nl, Language::En] {
            let setting = setting(language);
            let subject = one(somebody("Zoë d’Haene", language));
            let document = compose(PaperKind::ScheduleCard, &subject, &setting).unwrap();
            let rendered = render_with(&document, setting.words).unwrap();
            assert_eq!((rendered.pages, rendered.replaced_glyphs), (1, 0));
        }
    }
}
