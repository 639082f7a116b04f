//! Duurloop's core: everything that is true about a practice, without a window.
pub mod agenda;
pub mod api;
pub mod app;
pub mod attendance;
pub mod basics;
pub mod calendar;
pub mod days_off;
pub mod declaration;
pub mod episode;
pub mod error;
pub mod form;
pub mod goal;
pub mod group;
mod limits;
pub mod membership;
pub mod own_run;
pub mod paper;
pub mod participant;
pub mod practice;
pub mod programme;
pub mod schedule;
pub mod series;
#[cfg(feature = "testing")]
pub mod testing;
pub mod vault;
pub mod visit;
pub mod words;
