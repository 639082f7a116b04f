//! Days without sessions: public holidays, school holidays, and days on which the therapist is free.

pub mod holidays;
pub(crate) mod store;

use std::collections::BTreeSet;

pub use holidays::PublicHoliday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::basics::{Date, DaysOffId, choices};
use crate::error::{Fault, FaultCode};
use crate::limits;

/// A period is no longer than this, so that those around a day are found by their end.
pub(crate) const LONGEST_DAYS: i64 = 366;

choices! {
    DaysOffKind {
        School = "school",
        /// The therapist is away.
        Own = "own",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DaysOffDetails {
    pub kind: DaysOffKind,
    /// What a skipped day is called by; empty means just that the therapist is free.
    pub name: String,
    pub first: Date,
    /// The last day that is off, the same as the first for a single one.
    pub last: Date,
}

impl DaysOffDetails {
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        limits::short(&mut faults, "name", &self.name);
        if self.last < self.first {
            faults.push(Fault::new("last", FaultCode::EndBeforeStart));
        }
        if self.first.days_until(self.last) >= LONGEST_DAYS {
            faults.push(Fault::new("last", FaultCode::PeriodTooLong));
        }
        faults
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaysOff {
    pub id: DaysOffId,
    pub details: DaysOffDetails,
}

/// One public holiday among the settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HolidayLine {
    pub holiday: PublicHoliday,
    pub name: String,
    /// Sessions are held on it all the same.
    pub worked: bool,
    pub this_year: Date,
    pub next_year: Date,
}

/// Everything the settings show about days off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaysOffPage {
    pub holidays: Vec<HolidayLine>,
    /// By their first day; those that ended in an earlier year are left out.
    pub periods: Vec<DaysOff>,
    /// How many more there are than are shown.
    pub more: u32,
}

/// Why a day is off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    Holiday(PublicHoliday),
    Period { kind: DaysOffKind, name: String },
}

#[derive(Debug)]
struct Period {
    details: DaysOffDetails,
    /// The last day that this or an earlier period reaches.
    reach: Date,
}

/// Which days are off in a span of time.
#[derive(Debug)]
pub struct FreeDays {
    worked: BTreeSet<PublicHoliday>,
    /// By their first day.
    periods: Vec<Period>,
    holidays: bool,
    until: Date,
}

impl FreeDays {
    /// What is known up to and including a day; nothing is planned beyond it.
    pub fn known(worked: BTreeSet<PublicHoliday>, mut periods: Vec<DaysOffDetails>, until: Date) -> Self {
        periods.sort_by_key(|period| period.first);
        let mut reach = None;
        let periods = periods
            .into_iter()
            .map(|details| {
                let furthest = reach.map_or(details.last, |reach: Date| reach.max(details.last));
                reach = Some(furthest);
                Period { details, reach: furthest }
            })
            .collect();
        Self { worked, periods, holidays: true, until }
    }

    /// No day is off.
    pub fn none() -> Self {
        Self { worked: BTreeSet::new(), periods: Vec::new(), holidays: false, until: Date::LAST }
    }

    /// The last day about which this is known.
    pub fn until(&self) -> Date {
        self.until
    }

    pub fn on(&self, day: Date) -> Option<Reason> {
        if self.holidays
            && let Some(holiday) = holidays::on(day).find(|holiday| !self.worked.contains(holiday))
        {
            return Some(Reason::Holiday(holiday));
        }
        let begun = self.periods.partition_point(|period| period.details.first <= day);
        self.periods[..begun]
            .iter()
            .rev()
            .take_while(|period| period.reach >= day)
            .find(|period| period.details.last >= day)
            .map(|period| Reason::Period { kind: period.details.kind, name: period.details.name.clone() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn own(name: &str, first: Date, last: Date) -> DaysOffDetails {
        DaysOffDetails { kind: DaysOffKind::Own, name: name.to_owned(), first, last }
    }

    #[test]
    fn a_holiday_that_is_worked_on_is_an_ordinary_day() {
        let good_friday = day("2027-03-26");
        let free = |worked: &[PublicHoliday]| FreeDays::known(worked.iter().copied().collect(), vec![], Date::LAST);
        assert_eq!(free(&[]).on(good_friday), Some(Reason::Holiday(PublicHoliday::GoodFriday)));
        assert_eq!(free(&[PublicHoliday::GoodFriday]).on(good_friday), None);
        // Ascension Day and 5 May in one: worked on only when both are.
        let both = day("2016-05-05");
        let named = free(&[PublicHoliday::LiberationDay]).on(both);
        assert_eq!(named, Some(Reason::Holiday(PublicHoliday::Ascension)));
    }

    #[test]
    fn a_period_that_ends_before_it_starts_or_lasts_for_years_is_refused() {
        let faults = |first: &str, last: &str| own("x", day(first), day(last)).faults();
        assert_eq!(faults("2027-05-02", "2027-05-01"), [Fault::new("last", FaultCode::EndBeforeStart)]);
        assert_eq!(faults("2027-01-01", "2028-01-02"), [Fault::new("last", FaultCode::PeriodTooLong)]);
        assert!(faults("2027-05-01", "2027-05-01").is_empty());
    }

    proptest! {
        /// Whatever lies over each other: the quick look finds what looking at each of them finds.
        #[test]
        fn a_day_is_off_exactly_when_a_period_holds_it(
            periods in prop::collection::vec((0_i64..400, 0_i64..90), 0..30), at in 0_i64..500,
        ) {
            let start = day("2027-01-01");
            let at = start.plus_days(at);
            let periods: Vec<_> = periods
                .into_iter()
                .map(|(first, long)| own("vrij", start.plus_days(first), start.plus_days(first + long)))
                .collect();
            let expected = periods.iter().any(|period| (period.first..=period.last).contains(&at));
            let mut free = FreeDays::known(BTreeSet::new(), periods, Date::LAST);
            free.holidays = false;
            prop_assert_eq!(free.on(at).is_some(), expected);
        }
    }
}
