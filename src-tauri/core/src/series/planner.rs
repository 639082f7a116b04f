//! Dates of a series of sessions: pure, and the same for every year.
//!
//! Days are days on the calendar and times are those of the clock on the wall, so that summer time shifts nothing.

use crate::basics::Date;
use crate::days_off::{FreeDays, Reason};

/// Skipped days together push the end of a series no further than this.
const MOST_SKIPPED_DAYS: i64 = 2 * 366;

/// Why a series cannot be planned as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Snag {
    /// Everything is off for as far as one looks.
    NoFreeDay,
    /// On or before the session that comes first.
    BeforePrevious,
    /// On or after the next session, while only this one was to move.
    PastNext,
    /// On or after a later session of which something was noted, and which therefore stays.
    PastNoted,
}

/// A session that is held, on the day it is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub number: u8,
    pub date: Date,
    /// Something was noted of it: it stays where it is.
    pub settled: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    pub date: Date,
    pub reason: Reason,
}

/// Days one after another, and the days off that were passed by on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Laid {
    pub days: Vec<Date>,
    pub skipped: Vec<Skipped>,
}

/// How far ahead the days off must be known to plan so many sessions from a day on.
pub fn horizon(from: Date, count: usize, interval_days: u32) -> Date {
    from.plus_days(count as i64 * i64::from(interval_days) + MOST_SKIPPED_DAYS).min(Date::LAST)
}

/// The first day on or after `from` that falls on `weekday` (1 is Monday).
pub fn first_on(weekday: u8, from: Date) -> Date {
    let ahead = (i64::from(weekday) - i64::from(from.weekday())).rem_euclid(7);
    from.plus_days(ahead)
}

/// How sessions follow each other.
pub struct Rhythm<'a> {
    /// 1 to 60.
    pub interval_days: u32,
    pub off: &'a FreeDays,
}

impl Rhythm<'_> {
    /// So many days from a day on.
    pub fn lay(&self, start: Date, count: usize) -> Result<Laid, Snag> {
        let mut laid = Laid::default();
        let mut next = start;
        for _ in 0..count {
            let day = self.free_from(next, &mut laid.skipped)?;
            laid.days.push(day);
            next = self.after(day);
        }
        Ok(laid)
    }

    /// Moves one session to a day, by itself or with those after it. Those that settled stay; the others follow at the
    /// interval. The day itself may be off: who moves a session there means it.
    pub fn moved(&self, slots: &[Slot], number: u8, day: Date, following: bool) -> Result<Laid, Snag> {
        let Some(at) = slots.iter().position(|slot| slot.number == number) else {
            return Ok(standing(slots));
        };
        if at > 0 && day <= slots[at - 1].date {
            return Err(Snag::BeforePrevious);
        }
        let mut laid = standing(&slots[..at]);
        laid.days.push(day);
        if following {
            return self.follow(laid, &slots[at + 1..]);
        }
        if slots.get(at + 1).is_some_and(|next| day >= next.date) {
            let fixed = slots[at + 1..].iter().any(|slot| slot.settled && day >= slot.date);
            return Err(if fixed { Snag::PastNoted } else { Snag::PastNext });
        }
        laid.days.extend(slots[at + 1..].iter().map(|slot| slot.date));
        Ok(laid)
    }

    /// Lays everything after the last settled session anew from a day on.
    pub fn restarted(&self, slots: &[Slot], start: Date) -> Result<Laid, Snag> {
        let at = after_settled(slots);
        let mut laid = standing(&slots[..at]);
        if laid.days.last().is_some_and(|last| start <= *last) {
            return Err(Snag::BeforePrevious);
        }
        let rest = self.lay(start, slots.len() - at)?;
        laid.days.extend(rest.days);
        laid.skipped = rest.skipped;
        Ok(laid)
    }

    /// A session does not go on: it and all that follow take the place of the next one, and the last finds a new day.
    pub fn one_on(&self, slots: &[Slot], number: u8) -> Result<Laid, Snag> {
        let mut laid = standing(slots);
        let going: Vec<usize> = going_on(slots, number).collect();
        let Some(last) = slots.iter().map(|slot| slot.date).max() else { return Ok(laid) };
        let new_last = self.free_from(self.after(last), &mut laid.skipped)?;
        for (place, at) in going.iter().enumerate() {
            laid.days[*at] = going.get(place + 1).map_or(new_last, |next| slots[*next].date);
        }
        if laid.days.windows(2).all(|pair| pair[0] < pair[1]) { Ok(laid) } else { Err(Snag::PastNoted) }
    }

    /// The day for one session more.
    pub fn one_more(&self, slots: &[Slot], start: Date) -> Result<Laid, Snag> {
        let mut laid = Laid::default();
        let last = slots.iter().map(|slot| slot.date).max();
        laid.days.push(self.free_from(last.map_or(start, |last| self.after(last)), &mut laid.skipped)?);
        Ok(laid)
    }

    fn follow(&self, mut laid: Laid, rest: &[Slot]) -> Result<Laid, Snag> {
        for slot in rest {
            let Some(last) = laid.days.last().copied() else { break };
            let day = if slot.settled { slot.date } else { self.free_from(self.after(last), &mut laid.skipped)? };
            if day <= last {
                return Err(Snag::PastNoted);
            }
            laid.days.push(day);
        }
        Ok(laid)
    }

    /// The first day from here on that is not off. Someone who runs every week stays on that day of the week.
    fn free_from(&self, from: Date, skipped: &mut Vec<Skipped>) -> Result<Date, Snag> {
        let stride = if self.interval_days.is_multiple_of(7) { 7 } else { 1 };
        let mut day = from;
        loop {
            if day > self.off.until() {
                return Err(Snag::NoFreeDay);
            }
            let Some(reason) = self.off.on(day) else { return Ok(day) };
            skipped.push(Skipped { date: day, reason });
            day = day.plus_days(stride);
        }
    }

    fn after(&self, day: Date) -> Date {
        day.plus_days(i64::from(self.interval_days))
    }
}

/// Where the sessions begin that can still be laid anew.
pub fn after_settled(slots: &[Slot]) -> usize {
    slots.iter().rposition(|slot| slot.settled).map_or(0, |at| at + 1)
}

/// This session and those after it, without what is settled.
pub fn going_on(slots: &[Slot], number: u8) -> impl Iterator<Item = usize> + '_ {
    slots.iter().enumerate().filter(move |(_, slot)| slot.number >= number && !slot.settled).map(|(at, _)| at)
}

fn standing(slots: &[Slot]) -> Laid {
    Laid { days: slots.iter().map(|slot| slot.date).collect(), skipped: Vec::new() }
}

#[cfg(test)]
mod tests;
