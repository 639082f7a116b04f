//! Duurloop's core: everything that is true about a practice, without a window.
pub mod error;
pub mod vault;
