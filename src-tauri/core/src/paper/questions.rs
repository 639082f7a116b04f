//! The questions of a section as blocks: asked on a form, or told in a report.

use serde_json::Value;

use super::document::{Block, Check, Checklist, Choice, FieldLine, RatingRow, Ratings, Scale, Text};
use super::parts::{joined, sentence};
use crate::basics::Date;
use crate::form::{FormKind, Question, QuestionKind, sections};
use crate::words::Words;

/// Longer than this a question stands above its answer instead of beside it.
const BESIDE: usize = 31;
/// An explanation longer than this stands below the list of questions, where it can flow over pages.
const SHORT_NOTE: usize = 280;

/// Questions become blocks; neighbours of one kind share a block.
pub(super) struct Set {
    words: Words,
    blocks: Vec<Block>,
    waiting: Waiting,
}

enum Waiting {
    Nothing,
    Fields(Vec<FieldLine>),
    /// And whether there is room for a word about them.
    Checks(Vec<Check>, bool),
    Ratings(Vec<RatingRow>),
}

impl Set {
    pub(super) fn new(words: Words) -> Self {
        Self { words, blocks: Vec::new(), waiting: Waiting::Nothing }
    }

    pub(super) fn done(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }

    fn flush(&mut self) {
        let yes_no = || vec![self.words.say("form-yes"), self.words.say("form-no")];
        let block = match std::mem::replace(&mut self.waiting, Waiting::Nothing) {
            Waiting::Nothing => return,
            Waiting::Fields(lines) => Block::Fields(lines),
            Waiting::Checks(items, room) => {
                let lines = if items.len() > 1 { 2 } else { 1 };
                self.blocks.push(Block::Checklist(Checklist { choices: yes_no(), items }));
                if room {
                    let label = self.words.say("paper-explanation");
                    self.blocks.push(Block::Answer { label, value: None, lines });
                }
                return;
            }
            Waiting::Ratings(rows) => {
                let label = String::new();
                let moments = vec![self.words.say("form-scale-range")];
                Block::Ratings(Ratings { label, moments, rows, report: true })
            }
        };
        self.blocks.push(block);
    }

    fn put(&mut self, block: Block) {
        self.flush();
        self.blocks.push(block);
    }

    fn field(&mut self, label: String, value: Option<String>) {
        if let Waiting::Fields(lines) = &mut self.waiting {
            lines.push(FieldLine { label, value });
        } else {
            self.flush();
            self.waiting = Waiting::Fields(vec![FieldLine { label, value }]);
        }
    }

    fn check(&mut self, check: Check, room: bool) {
        if let Waiting::Checks(items, any) = &mut self.waiting {
            items.push(check);
            *any |= room;
        } else {
            self.flush();
            self.waiting = Waiting::Checks(vec![check], room);
        }
    }

    /// A yes or no with what was said about it; without an explanation, `help` stands below the question.
    fn yes_no(&mut self, question: String, answer: Option<&Value>, help: Option<String>, room: bool) {
        let choice = answer.and_then(yes).map(|yes| usize::from(!yes));
        let said = answer.and_then(note);
        let long = said.as_ref().filter(|note| note.chars().count() > SHORT_NOTE || note.contains('\n')).cloned();
        let short = if long.is_some() { None } else { said.or(help) };
        let room = room && long.is_none();
        self.check(Check { question, answer: choice, note: short }, room);
        if let Some(long) = long {
            self.put(Block::Paragraph(Text::from(long)));
        }
    }

    pub(super) fn report(&mut self, form: FormKind, question: &Question, answer: Option<&Value>) {
        let Some(value) = answer else { return };
        let label = self.label(form, question, true);
        match question.kind {
            QuestionKind::YesNo => self.yes_no(label, answer, None, false),
            QuestionKind::Scale => {
                let row = RatingRow { label, values: vec![figure(value)] };
                if let Waiting::Ratings(rows) = &mut self.waiting {
                    rows.push(row);
                } else {
                    self.flush();
                    self.waiting = Waiting::Ratings(vec![row]);
                }
            }
            QuestionKind::Text => {
                let value = Some(self.in_words(form, question, value));
                self.put(Block::Answer { label, value, lines: 1 });
            }
            _ => {
                let value = self.in_words(form, question, value);
                if label.chars().count() > BESIDE * 2 {
                    self.put(Block::Answer { label, value: Some(value), lines: 1 });
                } else {
                    self.field(label, Some(value));
                }
            }
        }
    }

    pub(super) fn ask(&mut self, form: FormKind, question: &Question, answer: Option<&Value>) {
        let mut label = self.label(form, question, false);
        let help = self.words.find(&format!("{}-help", question.key(form)), &[]);
        match question.kind {
            QuestionKind::YesNo => self.yes_no(label, answer, help, question.explain),
            QuestionKind::Scale => {
                self.put(Block::Scale(Scale { label, value: answer.and_then(figure), ends: None }));
            }
            QuestionKind::Choice | QuestionKind::Choices => {
                if let Some(help) = help {
                    label = format!("{label}\n{help}");
                }
                let chosen = |id: &String| match answer {
                    Some(Value::String(one)) => one == id,
                    Some(Value::Array(some)) => some.iter().any(|one| one.as_str() == Some(id)),
                    _ => false,
                };
                let option = |id: &String| Choice { text: self.option(form, question, id), ticked: chosen(id) };
                let options = question.options.iter().map(option).collect();
                self.put(Block::Options { label, options });
            }
            QuestionKind::Text | QuestionKind::Line | QuestionKind::Number | QuestionKind::Date => {
                let value = answer.map(|answer| self.in_words(form, question, answer));
                if value.is_none()
                    && let Some(unit) = self.unit(question)
                {
                    label = format!("{label} ({unit})");
                }
                let short = question.kind != QuestionKind::Text && label.chars().count() <= BESIDE && help.is_none();
                if short {
                    self.field(label, value);
                } else {
                    if let Some(help) = help {
                        label = format!("{label}\n{help}");
                    }
                    self.put(Block::Answer { label, value, lines: question.lines.unwrap_or(1) });
                }
            }
        }
    }

    /// A report names in a word or two what the form asks in a sentence.
    fn label(&self, form: FormKind, question: &Question, report: bool) -> String {
        let key = question.key(form);
        let short = || self.words.find(&key.replacen("form-", "paper-label-", 1), &[]);
        report.then(short).flatten().unwrap_or_else(|| self.words.say(&key))
    }

    fn unit(&self, question: &Question) -> Option<String> {
        question.unit.as_ref().map(|unit| self.words.say(&format!("form-unit-{}", unit.replace('_', "-"))))
    }

    fn option(&self, form: FormKind, question: &Question, id: &str) -> String {
        let key = format!("{}-{}", question.key(form), id.replace('_', "-"));
        self.words.find(&key, &[]).unwrap_or_else(|| id.to_owned())
    }

    pub(super) fn in_words(&self, form: FormKind, question: &Question, value: &Value) -> String {
        match (question.kind, value) {
            (QuestionKind::Choice, Value::String(id)) => sentence(&self.option(form, question, id)),
            (QuestionKind::Choices, Value::Array(chosen)) => {
                let chosen = chosen.iter().filter_map(Value::as_str).map(|id| self.option(form, question, id));
                sentence(&joined(", ", chosen))
            }
            (QuestionKind::Date, Value::String(text)) => {
                Date::parse(text).map_or_else(|| text.clone(), |date| self.words.date(date))
            }
            (_, Value::String(text)) => text.trim().to_owned(),
            (_, Value::Number(number)) => {
                joined(" ", [decimal(self.words, &number.to_string()), self.unit(question).unwrap_or_default()])
            }
            (_, other) => other.to_string(),
        }
    }
}

/// The answer to one question of a form in words, for a paper that tells it outside the form.
pub(super) fn answer_in_words(words: Words, form: FormKind, id: &str, answer: &Value) -> Option<String> {
    let section = sections(form).into_iter().find(|section| section.questions.iter().any(|one| one.id == id))?;
    let question = section.questions.iter().find(|question| question.id == id)?;
    Some(Set::new(words).in_words(section.form, question, answer))
}

pub(super) fn yes(value: &Value) -> Option<bool> {
    value.get("yes").and_then(Value::as_bool)
}

pub(super) fn note(value: &Value) -> Option<String> {
    value.get("note").and_then(Value::as_str).map(|note| note.trim().to_owned()).filter(|note| !note.is_empty())
}

pub(super) fn figure(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|value| u8::try_from(value).ok()).filter(|value| *value <= 10)
}

/// A number with the mark that the language puts before tenths.
pub(super) fn decimal(words: Words, number: &str) -> String {
    number.strip_suffix(".0").unwrap_or(number).replace('.', &words.say("paper-decimal-mark"))
}
