//! The days on which no session is planned.

use chrono::Datelike;

use super::{Practice, Saved, sound, with_changes};
use crate::api::Changes;
use crate::basics::{Date, DaysOffId};
use crate::days_off::{self, DaysOffDetails, DaysOffPage, HolidayLine, PublicHoliday, Reason};
use crate::error::Result;
use crate::words::Words;

/// As many periods as are shown at once.
const SHOWN: u32 = 200;

impl Practice {
    pub fn days_off(&mut self) -> Result<DaysOffPage> {
        let (today, words) = (self.clock.today(), self.words);
        let year = today.0.year();
        self.read(|tx| {
            let worked = days_off::store::worked(tx)?;
            let first = Date::year(year).map_or(today, |(first, _)| first);
            let (periods, more) = days_off::store::from(tx, first, SHOWN)?;
            let line = |holiday: &PublicHoliday| HolidayLine {
                holiday: *holiday,
                name: named(&Reason::Holiday(*holiday), words),
                worked: worked.contains(holiday),
                this_year: holiday.in_year(year),
                next_year: holiday.in_year(year + 1),
            };
            Ok(DaysOffPage { holidays: PublicHoliday::ALL.iter().map(line).collect(), periods, more })
        })
    }

    pub fn work_on_holiday(&mut self, holiday: PublicHoliday, worked: bool) -> Result<Saved> {
        self.save(|tx, _| days_off::store::set_worked(tx, holiday, worked))
    }

    pub fn add_days_off(&mut self, details: DaysOffDetails) -> Result<DaysOffId> {
        sound(details.faults())?;
        self.write(|tx, now| days_off::store::insert(tx, &details, now))
    }

    pub fn change_days_off(&mut self, days_off: DaysOffId, changes: Changes) -> Result<Saved> {
        self.save(|tx, now| {
            let found = days_off::store::find(tx, days_off)?;
            let details = with_changes(&found.details, &changes, |new: &DaysOffDetails| {
                let mut faults = new.faults();
                // A later beginning can be what makes the end come too early.
                let last = faults.iter().find(|fault| fault.field == "last").cloned();
                faults.extend(last.map(|fault| crate::error::Fault { field: "first".to_owned(), ..fault }));
                faults
            })?;
            days_off::store::update(tx, days_off, &details, now)
        })
    }

    pub fn remove_days_off(&mut self, days_off: DaysOffId) -> Result<Saved> {
        self.save(|tx, _| {
            days_off::store::find(tx, days_off)?;
            days_off::store::remove(tx, days_off)
        })
    }
}

/// What a day off is called.
pub(super) fn named(reason: &Reason, words: Words) -> String {
    match reason {
        Reason::Holiday(holiday) => words.say(&format!("planning-holiday-{}", holiday.key())),
        Reason::Period { name, kind } if name.trim().is_empty() => {
            words.say(&format!("planning-days-off-{}", kind.key()))
        }
        Reason::Period { name, .. } => name.clone(),
    }
}
