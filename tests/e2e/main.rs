//! Stories in the real window: the built program, its own web view, keyboard and mouse. One story per file.
//!
//! `cargo xtask test stories NAME` builds what is needed and plays the stories whose name holds NAME. Each has its own
//! home, practice, display and message bus, and leaves its pictures in `target/pictures`.

#![allow(clippy::unwrap_used)]
#![allow(dead_code, reason = "the window can do what the next story needs")]

mod desk;
mod page;
mod servants;
mod steps;
mod window;

mod backup_back;
mod capture;
mod catch_up;
mod every_screen;
mod first_programme;
mod first_programme_english;
mod late_joiner;
mod nothing_is_lost;
mod own_schedule;
mod plan_a_season;
mod plan_talks;
mod second_start;
mod starts;
mod vault_doors;
mod weather;
