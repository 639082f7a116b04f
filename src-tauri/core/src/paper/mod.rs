//! Papers: a [`document::Document`] says what stands on paper, the rest of this room turns it into a file.
//!
//! Document (blocks) -> layout (pages of primitives, a structure tree) -> painter (PDF).

pub mod document;
mod logo;
