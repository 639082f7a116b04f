//! Forms as data. One list of questions drives the screen, the storage, the blank paper and the filled report.
//!
//! A question is retired, never renamed, removed or reused, so that an old form prints as it was given.

pub(crate) mod store;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::basics::{Date, TalkKind, Timestamp, choices};
use crate::error::{Fault, FaultCode};
use crate::limits;

choices! {
    FormKind {
        Signup = "signup",
        Intake = "intake",
        Declaration = "declaration",
        Mid = "mid",
        Final = "final",
    }

    QuestionKind {
        Line = "line",
        Text = "text",
        YesNo = "yes-no",
        Choice = "choice",
        Choices = "choices",
        Scale = "scale",
        Number = "number",
        Date = "date",
    }

    /// Who fills it in.
    FilledBy { Person = "person", Therapist = "therapist", }

    /// A part of a form that is real columns, not answers.
    FormBlock {
        Person = "person",
        Goals = "goals",
        Schedule = "schedule",
        Clearance = "clearance",
    }
}

impl FormKind {
    /// The form of a talk.
    pub fn of(talk: TalkKind) -> Self {
        match talk {
            TalkKind::Intake => Self::Intake,
            TalkKind::Mid => Self::Mid,
            TalkKind::Final => Self::Final,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
pub struct Form {
    pub form: FormKind,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Section {
    /// Another form's sections stand here.
    Include {
        include: FormKind,
    },
    Own {
        id: String,
        block: Option<FormBlock>,
        questions: Vec<Question>,
    },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub kind: QuestionKind,
    pub by: FilledBy,
    /// The edition of the form that first had it.
    pub since: u32,
    /// The edition that no longer asks it.
    pub retired: Option<u32>,
    /// A yes or no that has room for a word about it.
    #[serde(default)]
    pub explain: bool,
    #[serde(default)]
    pub options: Vec<String>,
    pub min: Option<i32>,
    pub max: Option<i32>,
    pub unit: Option<String>,
    /// Writing lines on the blank paper.
    pub lines: Option<u8>,
}

impl Question {
    /// The locale key of the question; its options and help stand behind it.
    pub fn key(&self, form: FormKind) -> String {
        format!("form-{}-{}", form.key(), self.id.replace('_', "-"))
    }

    /// Does this answer fit the question? An empty answer always does.
    pub fn fault(&self, value: &Value) -> Option<FaultCode> {
        let fits = match (self.kind, value) {
            (_, Value::Null) => true,
            (QuestionKind::Line, Value::String(text)) => {
                return (text.chars().count() > limits::SHORT * 5).then_some(FaultCode::TooLong);
            }
            (QuestionKind::Text, Value::String(text)) => {
                return (text.len() > limits::LONG).then_some(FaultCode::TooLong);
            }
            (QuestionKind::YesNo, Value::Object(answer)) => {
                answer.get("note").and_then(Value::as_str).is_some_and(|note| note.len() <= limits::LONG)
                    && answer.get("yes").is_some_and(|yes| yes.is_null() || yes.is_boolean())
                    && answer.len() == 2
            }
            (QuestionKind::Choice, Value::String(option)) => self.options.contains(option),
            (QuestionKind::Choices, Value::Array(chosen)) => chosen
                .iter()
                .all(|option| option.as_str().is_some_and(|option| self.options.iter().any(|one| one == option))),
            (QuestionKind::Scale, Value::Number(number)) => {
                return (!number.as_i64().is_some_and(|number| (0..=10).contains(&number)))
                    .then_some(FaultCode::OutOfRange);
            }
            (QuestionKind::Number, Value::Number(number)) => {
                let low = self.min.map_or(f64::MIN, f64::from);
                let high = self.max.map_or(f64::MAX, f64::from);
                return (!number.as_f64().is_some_and(|number| (low..=high).contains(&number)))
                    .then_some(FaultCode::OutOfRange);
            }
            (QuestionKind::Date, Value::String(text)) => {
                return Date::parse(text).is_none().then_some(FaultCode::NoSuchDate);
            }
            _ => false,
        };
        (!fits).then_some(FaultCode::NotAChoice)
    }
}

static FORMS: LazyLock<BTreeMap<FormKind, Form>> = LazyLock::new(|| {
    [
        include_str!("../../../../assets/forms/signup.json"),
        include_str!("../../../../assets/forms/intake.json"),
        include_str!("../../../../assets/forms/declaration.json"),
        include_str!("../../../../assets/forms/mid.json"),
        include_str!("../../../../assets/forms/final.json"),
    ]
    .into_iter()
    .map(|text| serde_json::from_str::<Form>(text).expect("a built-in form reads"))
    .map(|form| (form.form, form))
    .collect()
});

pub fn form(kind: FormKind) -> &'static Form {
    &FORMS[&kind]
}

/// A section where it stands: the form it belongs to, its block, its questions.
#[derive(Debug, Clone, Copy)]
pub struct PlacedSection {
    pub form: FormKind,
    pub id: &'static str,
    pub block: Option<FormBlock>,
    pub questions: &'static [Question],
}

/// A form's sections in order, with those of the forms it takes in.
pub fn sections(kind: FormKind) -> Vec<PlacedSection> {
    form(kind)
        .sections
        .iter()
        .flat_map(|section| match section {
            Section::Include { include } => sections(*include),
            Section::Own { id, block, questions } => {
                vec![PlacedSection { form: kind, id, block: *block, questions }]
            }
        })
        .collect()
}

impl PlacedSection {
    /// The locale key of the title.
    pub fn key(&self) -> String {
        format!("form-{}-section-{}", self.form.key(), self.id.replace('_', "-"))
    }
}

pub fn question(kind: FormKind, id: &str) -> Option<&'static Question> {
    sections(kind)
        .into_iter()
        .filter(|section| section.form == kind)
        .flat_map(|section| section.questions)
        .find(|question| question.id == id)
}

/// The answers of one person to some forms.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    pub(crate) values: BTreeMap<(FormKind, String), (Value, Timestamp)>,
}

impl Answers {
    pub fn get(&self, form: FormKind, question: &str) -> Option<&Value> {
        self.values.get(&(form, question.to_owned())).map(|(value, _)| value)
    }

    pub fn text(&self, form: FormKind, question: &str) -> Option<&str> {
        self.get(form, question).and_then(Value::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The figures that one question got at the talks before the one of `form`.
    pub fn earlier_figures(&self, form: FormKind, question: &str) -> Vec<EarlierFigure> {
        TalkKind::ALL
            .iter()
            .take_while(|talk| FormKind::of(**talk) != form)
            .filter_map(|talk| {
                let value = self.get(FormKind::of(*talk), question)?.as_u64()?;
                Some(EarlierFigure { at: *talk, value: u8::try_from(value).ok()? })
            })
            .collect()
    }

    pub fn last_changed(&self) -> Option<Timestamp> {
        self.values.values().map(|(_, changed)| *changed).max()
    }
}

/// A section as the screen shows it, its words already in the right language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SectionPage {
    pub form: FormKind,
    pub id: String,
    pub title: String,
    pub block: Option<FormBlock>,
    pub questions: Vec<AskedQuestion>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AskedQuestion {
    pub id: String,
    pub kind: QuestionKind,
    pub by: FilledBy,
    pub label: String,
    pub help: Option<String>,
    pub explain: bool,
    pub options: Vec<Choice>,
    pub min: Option<i32>,
    pub max: Option<i32>,
    pub unit: Option<String>,
    /// `null` when not answered. A text is a string, a yes or no `{ yes, note }`, several choices a list.
    #[ts(type = "AnswerValue")]
    pub value: Value,
    pub changed: Option<Timestamp>,
    /// What the same figure was at the talks before.
    pub earlier: Vec<EarlierFigure>,
}

/// A figure 0-10 given at an earlier talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierFigure {
    pub at: TalkKind,
    pub value: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    pub id: String,
    pub label: String,
}

/// Only an answer that fits its question is stored.
pub fn check(form: FormKind, id: &str, value: &Value) -> Result<(), crate::error::Error> {
    let question = question(form, id).ok_or(crate::error::Error::NotFound)?;
    match question.fault(value) {
        Some(code) => Err(crate::error::Error::Invalid(vec![Fault::new(id, code)])),
        None => Ok(()),
    }
}
