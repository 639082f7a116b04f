//! Which paper is made of what.

use super::dossier::{GroupFile, PersonFile};
use super::document::{Document, Rendered};
use super::{Logo, PaperKind};
use crate::basics::{Date, Timestamp};
use crate::error::Result;
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
    /// One person, or each person of a group in one file.
    People { people: Vec<PersonFile>, group: Option<String>, blank: bool },
    Group { file: GroupFile, blank: bool },
    /// The groups of the recovery code.
    Recovery(Vec<String>),
}

pub(crate) fn compose(_kind: PaperKind, _subject: &Subject, _setting: &Setting) -> Result<Document> {
    unimplemented!()
}

pub(crate) fn render_with(_document: &Document, _words: Words) -> Result<Rendered> {
    unimplemented!()
}

pub(crate) fn file_name(_kind: PaperKind, _subject: &Subject, _setting: &Setting) -> String {
    unimplemented!()
}
