//! Papers: a [`document::Document`] says what stands on paper, the rest of this room turns it into a file.
//!
//! Document (blocks) -> layout (strips) -> pages (shapes and a structure tree) -> painter (PDF). Only `pdf` knows the PDF
//! library; nothing here knows a clock or a file. What each paper says is in a file of its own.

mod attendance_list;
mod compose;
mod course;
pub mod document;
pub(crate) mod dossier;
mod evaluation_form;
mod final_report;
mod fonts;
mod form;
mod form_parts;
mod handout;
mod intake_form;
mod intake_report;
mod kinds;
mod laid;
mod layout;
mod lesson_sheet;
mod lines;
mod logbook;
mod logo;
mod mid_report;
mod pages;
mod parts;
mod pdf;
mod questions;
mod recovery_sheet;
#[cfg(test)]
mod samples;
mod schedule_card;
mod season;
pub(crate) mod store;
mod text;

pub(crate) use compose::{Setting, Subject, compose, file_name, render_with};
use document::{Document, EngineWords, Rendered};
pub use kinds::*;
use laid::Laid;
pub use logo::Logo;
use text::Shaper;

use crate::error::Result;

/// Turns a document into a tagged PDF, fit for the archive and for a screen reader. The same document gives the same bytes.
///
/// Errors: [`crate::error::Error::Paper`] for a document that contradicts itself, such as a row longer than its table.
pub fn render(document: &Document, words: &EngineWords<'_>) -> Result<Rendered> {
    render_as(document, words, pdf::Profile::Archive)
}

/// The same paper as PDF/A-1b, which independent checkers know.
#[cfg(feature = "testing")]
pub fn render_for_preflight(document: &Document, words: &EngineWords<'_>) -> Result<Rendered> {
    render_as(document, words, pdf::Profile::Preflight)
}

fn render_as(document: &Document, words: &EngineWords<'_>, profile: pdf::Profile) -> Result<Rendered> {
    let mut shaper = Shaper::default();
    let laid = layout::lay_out(document, words, &mut shaper)?;
    let pages = laid.pages.len();
    let mut painter = pdf::Printpdf::new(profile);
    let bytes = painter.paint(&laid, &shaper, document)?;
    Ok(Rendered { bytes, pages, replaced_glyphs: shaper.replaced })
}

/// Pages of shapes onto a medium.
pub(crate) trait Painter {
    fn paint(&mut self, laid: &Laid, shaper: &Shaper, document: &Document) -> Result<Vec<u8>>;
}
