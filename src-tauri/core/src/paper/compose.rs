//! Which paper is made of what.

use super::document::{Document, EngineWords, Rendered};
use super::dossier::{GroupFile, PersonFile};
use super::parts::{Scribe, said};
use super::{
    Logo, PaperKind, attendance_list, evaluation_form, final_report, intake_form, intake_report, mid_report,
    recovery_sheet,
};
use crate::basics::{Date, GroupId, Timestamp};
use crate::error::{Error, Result};
use crate::practice::PracticeDetails;
use crate::words::Words;

/// What every paper of this moment has in common.
pub(crate) struct Setting {
    pub(crate) practice: PracticeDetails,
    pub(crate) logo: Option<Logo>,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    pub(crate) words: Words,
}

/// Whom a paper is about.
pub(crate) enum Subject {
    /// Nobody: empty, for the pen.
    Blank,
    /// One person, or each person of a group in one file. Blank: what was answered is left out.
    People { people: Vec<PersonFile>, group: Option<GroupId>, blank: bool },
    /// Blank: what was recorded is left out.
    Group { file: GroupFile, blank: bool },
    /// The groups of the recovery code.
    Recovery(Vec<String>),
}

/// Writes a paper.
///
/// Errors: [`Error::NoSuchPaper`] for a paper that is not made for this subject, such as a report about nobody.
pub(crate) fn compose(kind: PaperKind, subject: &Subject, setting: &Setting) -> Result<Document> {
    let mut scribe = Scribe::begin(kind, subject_words(subject, setting.words), setting);
    match (kind, subject) {
        (PaperKind::IntakeForm, Subject::Blank) => intake_form::write(&mut scribe, None, true),
        (PaperKind::EvaluationForm, Subject::Blank) => evaluation_form::write(&mut scribe, None, true),
        (PaperKind::AttendanceList, Subject::Blank) => attendance_list::write(&mut scribe, None, true),
        (PaperKind::AttendanceList, Subject::Group { file, blank }) => {
            attendance_list::write(&mut scribe, Some(file), *blank);
        }
        (PaperKind::RecoverySheet, Subject::Recovery(groups)) => recovery_sheet::write(&mut scribe, groups),
        (kind, Subject::People { people, group, blank }) if kind.per_person() && !people.is_empty() => {
            for person in people {
                scribe.person(person, group.is_some());
                match kind {
                    PaperKind::IntakeForm => intake_form::write(&mut scribe, Some(person), *blank),
                    PaperKind::EvaluationForm => evaluation_form::write(&mut scribe, Some(person), *blank),
                    PaperKind::IntakeReport => intake_report::write(&mut scribe, person),
                    PaperKind::MidReport => mid_report::write(&mut scribe, person),
                    PaperKind::FinalReport => final_report::write(&mut scribe, person),
                    PaperKind::AttendanceList | PaperKind::RecoverySheet => return Err(Error::NoSuchPaper),
                }
            }
        }
        _ => return Err(Error::NoSuchPaper),
    }
    Ok(scribe.document)
}

pub(crate) fn render_with(document: &Document, words: Words) -> Result<Rendered> {
    let texts = ["ticked", "not-ticked", "scale-blank", "signature", "name", "place-and-date"]
        .map(|key| words.say(&format!("paper-{key}")));
    let [ticked, not_ticked, scale_blank, signature, name, place_and_date] = &texts;
    super::render(
        document,
        &EngineWords {
            page_of: &|page, pages| {
                said(words, "paper-page-of", &[("page", &page.to_string()), ("pages", &pages.to_string())])
            },
            ticked,
            not_ticked,
            out_of_ten: &|value| said(words, "paper-out-of-ten", &[("value", &value.to_string())]),
            scale_blank,
            logo: &|practice| said(words, "paper-logo", &[("practice", practice)]),
            signature,
            name,
            place_and_date,
        },
    )
}

/// What the file is called: the day, the paper and a number, in the paper's language; never a person's name.
pub(crate) fn file_name(kind: PaperKind, subject: &Subject, setting: &Setting) -> String {
    let words = setting.words;
    let paper = words.say(&format!("paper-file-{}", kind.key()));
    match (subject, subject_words(subject, words)) {
        (Subject::Blank, _) => format!("{paper}_{}.pdf", words.say("paper-file-blank")),
        (_, Some(subject)) => format!("{}_{paper}_{}.pdf", setting.today, subject.replace(' ', "-")),
        (_, None) => format!("{}_{paper}.pdf", setting.today),
    }
}

/// `dossier 0042`, `groep 0003`.
fn subject_words(subject: &Subject, words: Words) -> Option<String> {
    let (key, number) = match subject {
        Subject::Group { file, .. } => ("paper-group-number", file.id.0),
        Subject::People { group: Some(group), .. } => ("paper-group-number", group.0),
        Subject::People { people, .. } => ("paper-file-number", people.first()?.participant.id.0),
        Subject::Blank | Subject::Recovery(_) => return None,
    };
    Some(said(words, key, &[("number", &format!("{number:04}"))]))
}
