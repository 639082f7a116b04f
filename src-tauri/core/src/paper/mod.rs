//! The papers.
mod kinds;
pub use kinds::*;
