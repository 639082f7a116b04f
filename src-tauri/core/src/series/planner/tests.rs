use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::days_off::{DaysOffDetails, DaysOffKind, PublicHoliday};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn holidays() -> FreeDays {
    FreeDays::known(BTreeSet::from([PublicHoliday::GoodFriday]), Vec::new(), Date::LAST)
}

fn own(first: Date, days: i64) -> DaysOffDetails {
    DaysOffDetails { kind: DaysOffKind::Own, name: "vrij".into(), first, last: first.plus_days(days - 1) }
}

fn slots(days: &[Date]) -> Vec<Slot> {
    let slot = |(at, date): (usize, &Date)| Slot { number: at as u8 + 1, date: *date, settled: false };
    days.iter().enumerate().map(slot).collect()
}

prop_compose! {
    /// A day in the years 2020 to 2100.
    fn a_day()(offset in 0_i64..29_585) -> Date {
        Date(NaiveDate::from_ymd_opt(2020, 1, 1).unwrap()).plus_days(offset)
    }
}

prop_compose! {
    /// A start, a number of sessions, an interval, and some free days around them.
    fn wish()(
        start in a_day(), weekday in 1_u8..=7, count in 1_usize..=30,
        interval_days in prop_oneof![3 => Just(7_u32), 1 => Just(14_u32), 1 => 1_u32..=60],
        free in prop::collection::vec((-10_i64..400, 1_i64..25), 0..6),
    ) -> (Date, usize, u32, FreeDays) {
        let first = first_on(weekday, start);
        let periods = free.into_iter().map(|(offset, days)| own(start.plus_days(offset), days)).collect();
        let worked = BTreeSet::from([PublicHoliday::GoodFriday]);
        (first, count, interval_days, FreeDays::known(worked, periods, horizon(first, count, interval_days)))
    }
}

/// In order, none on a day off, each skipped day named.
fn sound(laid: &Laid, off: &FreeDays) -> Result<(), TestCaseError> {
    for pair in laid.days.windows(2) {
        prop_assert!(pair[0] < pair[1]);
    }
    for date in &laid.days {
        prop_assert_eq!(off.on(*date), None);
    }
    for skipped in &laid.skipped {
        prop_assert_eq!(off.on(skipped.date), Some(skipped.reason.clone()));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn a_series_keeps_its_count_and_order_and_is_never_on_a_day_off((start, count, interval_days, off) in wish()) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        prop_assert_eq!(laid.days.len(), count);
        prop_assert!(laid.days[0] >= start);
        sound(&laid, &off)?;
        if interval_days.is_multiple_of(7) {
            prop_assert!(laid.days.iter().all(|date| date.weekday() == start.weekday()));
        }
    }

    #[test]
    fn between_two_sessions_lies_the_interval_and_what_was_skipped((start, count, interval_days, off) in wish()) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        let stride = if interval_days.is_multiple_of(7) { 7 } else { 1 };
        for pair in laid.days.windows(2) {
            let between = laid.skipped.iter().filter(|one| pair[0] < one.date && one.date < pair[1]).count() as i64;
            prop_assert_eq!(pair[0].days_until(pair[1]), i64::from(interval_days) + stride * between);
        }
    }

    #[test]
    fn moving_with_what_follows_and_moving_back_gives_the_same_plan(
        (start, count, interval_days, off) in wish(), which in 0_usize..30, by in 1_i64..90,
    ) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        let which = which % count;
        let number = which as u8 + 1;
        let Ok(moved) = rhythm.moved(&slots(&laid.days), number, laid.days[which].plus_days(by), true) else {
            return Ok(());
        };
        prop_assert_eq!(moved.days.len(), count);
        prop_assert_eq!(&moved.days[..which], &laid.days[..which]);
        prop_assert!(moved.days.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(moved.days[which + 1..].iter().all(|date| off.on(*date).is_none()));
        let back = rhythm.moved(&slots(&moved.days), number, laid.days[which], true).unwrap();
        prop_assert_eq!(back.days, laid.days);
    }

    #[test]
    fn moving_one_moves_no_other_and_stays_between_its_neighbours(
        (start, count, interval_days, off) in wish(), which in 0_usize..30, by in -70_i64..70,
    ) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        let which = which % count;
        let to = laid.days[which].plus_days(by);
        let fits = (which == 0 || laid.days[which - 1] < to) && laid.days.get(which + 1).is_none_or(|next| to < *next);
        match rhythm.moved(&slots(&laid.days), which as u8 + 1, to, false) {
            Ok(moved) => {
                prop_assert!(fits);
                let others = |days: &[Date]| [&days[..which], &days[which + 1..]].concat();
                prop_assert_eq!(others(&moved.days), others(&laid.days));
                prop_assert_eq!(moved.days[which], to);
            }
            Err(snag) => {
                prop_assert!(!fits);
                prop_assert_eq!(snag, if by > 0 { Snag::PastNext } else { Snag::BeforePrevious });
            }
        }
    }

    #[test]
    fn a_session_called_off_for_the_weather_keeps_every_other_day_in_use(
        (start, count, interval_days, off) in wish(), which in 0_usize..30,
    ) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        let which = which % count;
        let Ok(on) = rhythm.one_on(&slots(&laid.days), which as u8 + 1) else { return Ok(()) };
        sound(&on, &off)?;
        prop_assert_eq!(on.days.len(), count);
        prop_assert_eq!(&on.days[..which], &laid.days[..which]);
        prop_assert_eq!(&on.days[which..count - 1], &laid.days[which + 1..]);
    }

    #[test]
    fn what_was_noted_stays_where_it_was(
        (start, count, interval_days, off) in wish(), noted in prop::collection::vec(any::<bool>(), 30),
        which in 0_usize..30, by in -40_i64..90,
    ) {
        let rhythm = Rhythm { interval_days, off: &off };
        let laid = rhythm.lay(start, count).unwrap();
        let mut slots = slots(&laid.days);
        for (slot, noted) in slots.iter_mut().zip(noted) {
            slot.settled = noted;
        }
        let which = which % count;
        let to = slots[which].date.plus_days(by);
        for moved in [rhythm.moved(&slots, which as u8 + 1, to, true), rhythm.restarted(&slots, to)].into_iter().flatten() {
            prop_assert_eq!(moved.days.len(), count);
            prop_assert!(moved.days.windows(2).all(|pair| pair[0] < pair[1]));
            for (slot, date) in slots.iter().zip(&moved.days).filter(|(slot, _)| slot.settled) {
                prop_assert!(slot.date == *date || slot.number == which as u8 + 1);
            }
        }
    }
}

#[test]
fn a_group_across_christmas_pauses_and_says_why() {
    let off = holidays();
    let rhythm = Rhythm { interval_days: 7, off: &off };
    let laid = rhythm.lay(day("2026-12-11"), 5).unwrap();
    let days: Vec<String> = laid.days.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-12-11", "2026-12-18", "2027-01-08", "2027-01-15", "2027-01-22"]);
    let reason = |holiday| Reason::Holiday(holiday);
    let skipped = |date, holiday| Skipped { date: day(date), reason: reason(holiday) };
    assert_eq!(
        laid.skipped,
        [skipped("2026-12-25", PublicHoliday::ChristmasDay), skipped("2027-01-01", PublicHoliday::NewYear)]
    );
}

#[test]
fn every_year_from_2020_to_2100_a_group_steps_over_the_kings_birthday() {
    let off = holidays();
    let rhythm = Rhythm { interval_days: 7, off: &off };
    for year in 2020..=2100 {
        let kings_day = PublicHoliday::KingsDay.in_year(year);
        let laid = rhythm.lay(kings_day.plus_days(-21), 10).unwrap();
        assert_eq!(laid.days.len(), 10);
        assert!(!laid.days.contains(&kings_day), "{year}");
        assert!(laid.skipped.iter().any(|one| one.date == kings_day), "{year}");
        assert!(laid.days.iter().all(|date| date.0.year() == year));
    }
}

#[test]
fn years_of_free_days_end_in_a_sentence_and_not_in_an_endless_search() {
    let start = day("2027-01-05");
    let every_day = (0..10_000).map(|at| own(start.plus_days(at), 1)).collect();
    let off = FreeDays::known(BTreeSet::new(), every_day, horizon(start, 10, 7));
    assert_eq!(Rhythm { interval_days: 7, off: &off }.lay(start, 10), Err(Snag::NoFreeDay));
    // Nor does anything fall beyond the last day that can be written down.
    let last = day("2199-12-30");
    let off = FreeDays::known(BTreeSet::new(), Vec::new(), horizon(last, 10, 7));
    assert_eq!(Rhythm { interval_days: 7, off: &off }.lay(last, 10), Err(Snag::NoFreeDay));
}

#[test]
fn a_group_may_start_on_29_february() {
    let off = holidays();
    let laid = Rhythm { interval_days: 7, off: &off }.lay(day("2028-02-29"), 2).unwrap();
    assert_eq!(laid.days, [day("2028-02-29"), day("2028-03-07")]);
}
