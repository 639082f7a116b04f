//! A form from data as blocks of paper, in three lives: empty for the pen, filled in beforehand where the answer is
//! known, and as a report of what was answered.

use serde_json::Value;

use super::document::{Block, Text};
use super::dossier::PersonFile;
use super::form_parts;
use super::parts::{Scribe, person_fields, some};
use super::questions::{Set, note, yes};
use crate::basics::TalkKind;
use crate::form::{FilledBy, FormBlock, FormKind, PlacedSection, Question, sections};
use crate::words::Words;

/// Which life the form leads on this paper.
#[derive(Clone, Copy)]
pub(super) struct FormPaper<'a> {
    pub(super) talk: TalkKind,
    pub(super) file: Option<&'a PersonFile>,
    /// Leave out what was answered; who someone is stays.
    pub(super) blank: bool,
    /// Only what was answered, in few words; otherwise everything that is asked.
    pub(super) report: bool,
}

/// The sections of a form that a paper takes, in order.
pub(super) fn write(
    scribe: &mut Scribe<'_>,
    form: FormKind,
    life: FormPaper<'_>,
    takes: impl Fn(&PlacedSection) -> bool,
) {
    let mut silent = part(scribe, form, life, takes);
    not_discussed(scribe, &mut silent);
}

/// The same; gives the names of the last sections that were not discussed, for the paper to say so itself.
pub(super) fn part(
    scribe: &mut Scribe<'_>,
    form: FormKind,
    life: FormPaper<'_>,
    takes: impl Fn(&PlacedSection) -> bool,
) -> Vec<String> {
    let mut silent = Vec::new();
    let mut in_form = form;
    for section in sections(form).into_iter().filter(|section| takes(section)) {
        let title = title(&section, life.report, scribe.words);
        let blocks = section_blocks(scribe, &section, life);
        if blocks.is_empty() {
            // A form taken in that was not touched at all is named once.
            let whole = section.form != form && untouched(scribe, section.form, life);
            let name = if whole { scribe.say(&format!("form-{}", section.form.key())) } else { title };
            if silent.last() != Some(&name) {
                silent.push(name);
            }
            continue;
        }
        not_discussed(scribe, &mut silent);
        let taken_in = section.form != form;
        if taken_in && in_form != section.form {
            in_form = section.form;
            if !life.report {
                // The declaration can be handed out by itself.
                scribe.push(Block::PageBreak);
            }
            scribe.heading(1, &format!("form-{}", section.form.key()));
            if !life.report {
                let intro = scribe.say(&format!("form-{}-intro", section.form.key()));
                scribe.paragraph(intro);
            }
        }
        scribe.push(Block::Heading { level: if taken_in { 2 } else { 1 }, text: title });
        let by_therapist = |question: &Question| question.by == FilledBy::Therapist;
        let asks = !section.questions.is_empty() && section.questions.iter().all(by_therapist);
        if !life.report && (asks || section.block == Some(FormBlock::Clearance)) {
            let note = scribe.say("form-by-therapist");
            scribe.note(note);
        }
        for block in blocks {
            scribe.push(block);
        }
    }
    silent
}

fn untouched(scribe: &Scribe<'_>, form: FormKind, life: FormPaper<'_>) -> bool {
    sections(form).iter().all(|section| section_blocks(scribe, section, life).is_empty())
}

/// One quiet line about sections without an answer.
pub(super) fn not_discussed(scribe: &mut Scribe<'_>, sections: &mut Vec<String>) {
    if !sections.is_empty() {
        let names = std::mem::take(sections).join(" · ");
        let text = scribe.said("paper-not-discussed", &[("sections", &names)]);
        scribe.push(Block::Note(Text::new().soft(text)));
    }
}

fn title(section: &PlacedSection, report: bool, words: Words) -> String {
    let short = || words.find(&section.key().replacen("form-", "paper-label-", 1), &[]);
    report.then(short).flatten().unwrap_or_else(|| words.say(&section.key()))
}

fn section_blocks(scribe: &Scribe<'_>, section: &PlacedSection, life: FormPaper<'_>) -> Vec<Block> {
    let mut blocks = match section.block {
        Some(FormBlock::Person) => {
            let details = life.file.map(|file| &file.participant.details);
            let lines = person_fields(scribe.words, details, !life.report);
            if lines.is_empty() { Vec::new() } else { vec![Block::Fields(lines)] }
        }
        Some(FormBlock::Goals) => form_parts::goals(scribe, life),
        Some(FormBlock::Schedule) => form_parts::schedule(scribe, life),
        Some(FormBlock::Clearance) => form_parts::clearance(scribe, life),
        None if section.id == "effects" && life.report => return form_parts::effects(scribe, life),
        None => Vec::new(),
    };
    let mut set = Set::new(scribe.words);
    for question in section.questions {
        let answer = answer_of(section.form, question, life);
        if answer.is_none() && (life.report || question.retired.is_some()) {
            continue;
        }
        if life.report {
            set.report(section.form, question, answer);
        } else {
            set.ask(section.form, question, answer);
        }
    }
    blocks.extend(set.done());
    blocks
}

/// What was answered, if anything was.
fn answer_of<'a>(form: FormKind, question: &Question, life: FormPaper<'a>) -> Option<&'a Value> {
    let value = life.file.filter(|_| !life.blank)?.answers.get(form, &question.id)?;
    let said = match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(chosen) => !chosen.is_empty(),
        Value::Object(_) => yes(value).is_some() || note(value).is_some(),
        Value::Bool(_) | Value::Number(_) => true,
    };
    said.then_some(value)
}

/// An answer of one form in words, for a paper that quotes it elsewhere.
pub(super) fn quoted(scribe: &Scribe<'_>, file: &PersonFile, form: FormKind, id: &str) -> Option<String> {
    let question = crate::form::question(form, id)?;
    let life = FormPaper { talk: TalkKind::Intake, file: Some(file), blank: false, report: true };
    let value = answer_of(form, question, life)?;
    some(Set::new(scribe.words).in_words(form, question, value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::basics::Language;
    use crate::paper::PaperKind;
    use crate::paper::compose::Subject;
    use crate::paper::samples::{nobody, one, put, said, somebody};

    #[test]
    fn a_blank_form_asks_everything_that_is_not_retired() {
        let said = said(PaperKind::IntakeForm, &Subject::Blank);
        let words = Words::of(Language::Nl);
        for section in sections(FormKind::Intake) {
            assert!(said.contains(&words.say(&section.key())), "{}", section.id);
            for question in section.questions {
                assert!(said.contains(&words.say(&question.key(section.form))), "{}", question.id);
            }
        }
        assert!(!said.contains("[x]") && !said.contains("Some("), "{said}");
    }

    #[test]
    fn a_form_filled_in_beforehand_has_the_known_answers_and_lines_for_the_rest() {
        let mut file = nobody("Zoë d’Haene");
        file.participant.details.phone = "06 5550 1122".into();
        put(&mut file, FormKind::Intake, "help_request", json!("Minder piekeren."));
        put(&mut file, FormKind::Intake, "work", json!("sick_leave"));
        put(&mut file, FormKind::Intake, "fitness", json!(4));
        let said = said(PaperKind::IntakeForm, &one(file));
        for line in [
            "Telefoon: 06 5550 1122",
            "E-mail: ____",
            "Waar wil je graag hulp bij?: Minder piekeren.",
            "[x] ziek gemeld",
            "[ ] aan het werk",
            "Conditie: genoeg adem en kracht voor de dag: Some(4)",
            "Eten: op vaste tijden en met smaak: None",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
    }

    #[test]
    fn a_blank_form_for_someone_has_who_they_are_and_no_answers() {
        let people = vec![somebody("Zoë d’Haene", Language::Nl)];
        let said = said(PaperKind::IntakeForm, &Subject::People { people, group: None, blank: true });
        assert!(
            said.contains("Naam: Zoë d’Haene") && !said.contains("kleine stapjes") && !said.contains("[x]"),
            "{said}"
        );
    }

    #[test]
    fn a_report_has_only_what_was_answered_and_one_line_for_what_was_not_discussed() {
        let mut file = nobody("Zoë d’Haene");
        put(&mut file, FormKind::Intake, "help_request", json!("Minder piekeren."));
        put(&mut file, FormKind::Intake, "shoes", json!("none_yet"));
        put(&mut file, FormKind::Intake, "homework_days", json!(["mon", "sat"]));
        put(&mut file, FormKind::Intake, "active_days", json!(3));
        put(&mut file, FormKind::Intake, "why_running", json!("   "));
        put(&mut file, FormKind::Intake, "smoking", Value::Null);
        let said = said(PaperKind::IntakeReport, &one(file));
        for line in [
            "Hulpvraag: Minder piekeren.",
            "Schoenen: Nog geen",
            "Dagen voor een eigen rondje: Maandag, zaterdag",
            "Hoe vaak: 3 dagen per week",
            "Niet besproken: Zorg en werk · Lijf en leven.",
            "Indruk van de therapeut · Gezondheidsverklaring.",
        ] {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        assert!(!said.contains("Roken") && !said.contains("Wat aanspreekt") && !said.contains("____\n"), "{said}");
    }

    #[test]
    fn a_yes_keeps_its_explanation_and_a_long_one_flows_below_the_list() {
        let mut file = nobody("Zoë d’Haene");
        let long = "Een lang verhaal over een knie. ".repeat(40);
        put(&mut file, FormKind::Declaration, "breath", json!({ "yes": true, "note": "Astma." }));
        put(&mut file, FormKind::Declaration, "joints", json!({ "yes": true, "note": long }));
        put(&mut file, FormKind::Declaration, "diabetes", json!({ "yes": null, "note": "Dat weet ik niet." }));
        let said = said(PaperKind::IntakeReport, &one(file));
        assert!(said.contains("buiten adem? Ja Astma."), "{said}");
        assert!(said.contains(&format!("\n{}", long.trim())), "{said}");
        assert!(said.contains("Heb je diabetes? [ ] Dat weet ik niet."), "{said}");
    }

    #[test]
    fn an_option_that_is_not_offered_any_more_prints_as_it_was_given() {
        let mut file = nobody("Zoë d’Haene");
        put(&mut file, FormKind::Intake, "shoes", json!("clogs"));
        assert!(said(PaperKind::IntakeReport, &one(file)).contains("Schoenen: Clogs"));
    }

    #[test]
    fn a_retired_question_is_not_asked_and_still_prints_where_it_was_answered() {
        fn life(file: Option<&PersonFile>, report: bool) -> FormPaper<'_> {
            FormPaper { talk: TalkKind::Intake, file, blank: false, report }
        }
        let retired: Question = serde_json::from_value(json!({
            "id": "shoes", "kind": "line", "by": "person", "since": 1, "retired": 2,
        }))
        .unwrap();
        let questions: &'static [Question] = Box::leak(Box::new([retired]));
        let section = PlacedSection { form: FormKind::Intake, id: "moving", block: None, questions };
        let setting = crate::paper::samples::setting(Language::Nl);
        let scribe = Scribe::begin(PaperKind::IntakeForm, None, &setting);
        let mut file = nobody("Zoë d’Haene");
        assert!(section_blocks(&scribe, &section, life(None, false)).is_empty());
        assert!(section_blocks(&scribe, &section, life(Some(&file), false)).is_empty());
        put(&mut file, FormKind::Intake, "shoes", json!("blauwe"));
        assert_eq!(section_blocks(&scribe, &section, life(Some(&file), false)).len(), 1);
        assert_eq!(section_blocks(&scribe, &section, life(Some(&file), true)).len(), 1);
    }

    #[test]
    fn every_short_name_belongs_to_something_a_form_asks() {
        let forms = [FormKind::Signup, FormKind::Intake, FormKind::Mid, FormKind::Final];
        let placed: Vec<PlacedSection> = forms.into_iter().flat_map(sections).collect();
        let asked = placed.iter().flat_map(|section| {
            section.questions.iter().map(|question| question.key(section.form)).chain([section.key()])
        });
        let asked: Vec<String> = asked.map(|key| key.replacen("form-", "paper-label-", 1)).collect();
        for files in [crate::words::NL, crate::words::EN] {
            for key in crate::words::keys(files).into_keys().filter(|key| key.starts_with("paper-label-")) {
                assert!(asked.contains(&key), "{key} names nothing");
            }
        }
    }
}
