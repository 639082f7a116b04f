//! Which paper is made of what.

use super::document::{Document, EngineWords, Rendered};
use super::dossier::{GroupFile, Handout, PersonFile, SeasonFile, SessionFile};
use super::parts::{Scribe, said};
use super::{
    Logo, PaperKind, attendance_list, evaluation_form, final_report, handout, intake_form, intake_report, lesson_sheet,
    logbook, mid_report, recovery_sheet, schedule_card, season,
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
    /// The title of a topic, as the therapist words it.
    pub(crate) topic_title: Box<dyn Fn(&str) -> String>,
}

/// Whom a paper is about.
pub(crate) enum Subject {
    /// Nobody: empty, for the pen.
    Blank,
    /// One person, or each person of a group in one file. Blank: what was answered is left out.
    People {
        people: Vec<PersonFile>,
        group: Option<GroupId>,
        blank: bool,
    },
    /// Blank: what was recorded is left out.
    Group {
        file: GroupFile,
        blank: bool,
    },
    /// The groups of a season.
    Season(SeasonFile),
    /// What is taken home from sessions: those of a group, or those of the library.
    Handouts {
        sheets: Vec<Handout>,
        group: Option<GroupId>,
    },
    Session(Box<SessionFile>),
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
        (PaperKind::Logbook, Subject::Blank) => logbook::write(&mut scribe, None),
        (PaperKind::AttendanceList, Subject::Blank) => attendance_list::write(&mut scribe, None, true),
        (PaperKind::AttendanceList, Subject::Group { file, blank }) => {
            attendance_list::write(&mut scribe, Some(file), *blank);
        }
        (PaperKind::Season, Subject::Season(file)) => season::write(&mut scribe, file),
        (PaperKind::LessonSheet, Subject::Session(file)) => return lesson_sheet::on_one_page(&scribe, file),
        (PaperKind::Handout, Subject::Handouts { sheets, .. }) if !sheets.is_empty() => {
            handout::write(&mut scribe, sheets);
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
                    PaperKind::ScheduleCard => schedule_card::write(&mut scribe, person),
                    PaperKind::Logbook => logbook::write(&mut scribe, Some(person)),
                    PaperKind::AttendanceList
                    | PaperKind::Season
                    | PaperKind::LessonSheet
                    | PaperKind::Handout
                    | PaperKind::RecoverySheet => {
                        return Err(Error::NoSuchPaper);
                    }
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
        Subject::Session(file) => {
            let group = format!("{:04}", file.page.group.0);
            let number = file.page.number.to_string();
            return Some(said(words, "capture-sheet-number", &[("group", &group), ("number", &number)]));
        }
        Subject::Group { file, .. } => ("paper-group-number", file.id.0),
        Subject::Season(SeasonFile { one: Some(group), .. }) => ("paper-group-number", group.0),
        Subject::People { group: Some(group), .. } | Subject::Handouts { group: Some(group), .. } => {
            ("paper-group-number", group.0)
        }
        Subject::People { people, .. } => ("paper-file-number", people.first()?.participant.id.0),
        Subject::Blank | Subject::Season(_) | Subject::Handouts { .. } | Subject::Recovery(_) => return None,
    };
    Some(said(words, key, &[("number", &format!("{number:04}"))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::basics::Language;
    use crate::paper::document::Block;
    use crate::paper::samples::{nobody, said, setting, somebody, text};

    #[test]
    fn in_a_file_of_a_whole_group_no_name_stands_on_the_paper_of_another() {
        for kind in PaperKind::ALL.iter().copied().filter(|kind| kind.per_person()) {
            let people: Vec<PersonFile> = ["Zoë d’Haene", "Ömer Yıldız"]
                .map(|name| somebody(name, Language::Nl))
                .into_iter()
                .map(|mut file| {
                    file.participant.details.emergency_name = "Bob".into();
                    file
                })
                .collect();
            let subject = Subject::People { people, group: Some(GroupId(3)), blank: false };
            let said = said(kind, &subject);
            let (first, second) = said.split_once("== Ömer Yıldız").unwrap();
            assert!(first.contains("Zoë d’Haene") && !first.contains("Ömer"), "{kind:?}");
            assert!(second.contains("Ömer") && !second.contains("Zoë"), "{kind:?}");
        }
    }

    #[test]
    fn each_person_of_a_group_has_pages_of_their_own() {
        let people: Vec<PersonFile> = ["Zoë", "Ömer", "Łukasz"].map(nobody).into_iter().collect();
        let subject = Subject::People { people, group: Some(GroupId(3)), blank: false };
        let setting = setting(Language::Nl);
        let document = compose(PaperKind::IntakeReport, &subject, &setting).unwrap();
        let papers = document.blocks.iter().filter(|block| matches!(block, Block::NewPaper { .. })).count();
        assert_eq!((papers, render_with(&document, setting.words).unwrap().pages), (3, 3));
    }

    #[test]
    fn nobody_and_nothing_make_no_paper() {
        let setting = setting(Language::Nl);
        let none = Subject::People { people: Vec::new(), group: Some(GroupId(3)), blank: false };
        for (kind, subject) in [
            (PaperKind::IntakeReport, &none),
            (PaperKind::IntakeReport, &Subject::Blank),
            (PaperKind::RecoverySheet, &Subject::Blank),
            (PaperKind::FinalReport, &Subject::Recovery(Vec::new())),
        ] {
            assert!(matches!(compose(kind, subject, &setting), Err(Error::NoSuchPaper)), "{kind:?}");
        }
    }

    #[test]
    fn an_empty_letterhead_prints_nothing() {
        let mut setting = setting(Language::Nl);
        setting.practice = PracticeDetails::default();
        setting.logo = None;
        let document = compose(PaperKind::IntakeForm, &Subject::Blank, &setting).unwrap();
        assert!(document.letterhead.is_none());
        assert!(text(&document).ends_with("Intakeformulier"));
        setting.practice.phone = "070 555 01 23".into();
        let document = compose(PaperKind::IntakeForm, &Subject::Blank, &setting).unwrap();
        assert_eq!(document.letterhead.unwrap().lines, ["070 555 01 23"]);
    }

    #[test]
    fn a_very_long_name_and_a_hostile_one_are_printed_whole() {
        let setting = setting(Language::Nl);
        for name in ["<script>alert(1)</script> 李小龙".to_owned(), "Eşref de Łange ".repeat(700)] {
            for kind in [PaperKind::IntakeForm, PaperKind::FinalReport] {
                let subject =
                    Subject::People { people: vec![somebody(name.trim(), Language::Nl)], group: None, blank: false };
                let document = compose(kind, &subject, &setting).unwrap();
                assert!(text(&document).contains(name.trim()));
                assert!(document.footer.chars().count() < 120);
                render_with(&document, setting.words).unwrap();
            }
        }
    }
}
