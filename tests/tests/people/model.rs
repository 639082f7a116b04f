//! Whatever is done with people on whatever days, each session asks for exactly those who were in its group that day.

use std::collections::BTreeMap;

use duurloop_core::basics::Date;
use house_tests::Desk;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{asked_for, group, member, sessions};

const BEGIN: &str = "2026-09-01";
const DAYS: i64 = 100;
const PEOPLE: [&str; 3] = ["Anna", "Bram", "Cato"];

#[derive(Debug, Clone)]
enum Act {
    /// The other group, or the same, from a day so many days after today.
    Join(usize, i64),
    Wait(i64),
    /// So many days ago.
    Stop(i64),
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0_usize..3, -10_i64..15).prop_map(|(group, days)| Act::Join(group, days)),
        2 => (-10_i64..15).prop_map(Act::Wait),
        2 => (0_i64..8).prop_map(Act::Stop),
        2 => Just(Act::Reopen),
    ]
}

/// Where one person is on each day, kept in the plainest way there is.
struct Plain {
    days: Vec<Option<usize>>,
    group: Option<usize>,
    stopped: bool,
    last: Option<usize>,
}

impl Plain {
    fn put(&mut self, group: Option<usize>, from: i64) {
        let from = usize::try_from(from.max(0)).unwrap().min(self.days.len());
        self.days[from..].fill(group);
    }
}

fn day(number: i64) -> Date {
    Date::parse(BEGIN).unwrap().plus_days(number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_session_asks_for_those_who_were_in_its_group_that_day(
        acts in prop::collection::vec((0_usize..3, 0_i64..6, act()), 1..14)
    ) {
        let mut desk = Desk::fresh();
        desk.clock.set(&format!("{BEGIN}T12:00:00Z"));
        desk.ask("create_practice", json!({ "name": "P", "therapist": "A", "password": house_tests::PASSWORD }));
        let groups: Vec<Value> = (0..3_i64)
            .map(|number| group(&mut desk, &format!("Groep {number}"), &day(10 + number).to_string(), &[]))
            .collect();
        let series: Vec<_> = groups.iter().map(|group| sessions(&mut desk, group)).collect();
        let mut people: BTreeMap<usize, (Value, Plain)> = BTreeMap::new();
        for (number, name) in PEOPLE.iter().enumerate() {
            let episode = desk.ask("sign_up", json!({ "name": name }))["episode"].clone();
            let plain = Plain { days: vec![None; DAYS as usize], group: None, stopped: false, last: None };
            people.insert(number, (episode, plain));
        }
        let mut now = 12_i64;
        for (who, later, act) in acts {
            now = (now + later).min(80);
            desk.clock.set(&format!("{}T12:00:00Z", day(now)));
            let (episode, plain) = people.get_mut(&who).unwrap();
            match act {
                Act::Join(to, days) if !plain.stopped && plain.group != Some(to) => {
                    let date = day(now + days);
                    desk.ask("join_group", json!({ "episode": episode, "group": groups[to], "date": date.to_string() }));
                    plain.put(Some(to), now + days);
                    plain.group = Some(to);
                }
                Act::Wait(days) if !plain.stopped => {
                    let date = day(now + days).to_string();
                    desk.ask("move_to_waiting_list", json!({ "episode": episode, "date": date }));
                    plain.put(None, now + days);
                    plain.group = None;
                }
                Act::Stop(ago) if !plain.stopped => {
                    let date = day(now - ago);
                    desk.ask("stop_episode", json!({ "episode": episode, "date": date.to_string(), "reason": "Ziek" }));
                    plain.put(None, now - ago + 1);
                    plain.stopped = true;
                    plain.last = (0..=now - ago).rev().find_map(|number| plain.days.get(number as usize).copied().flatten());
                }
                Act::Reopen if plain.stopped => {
                    desk.ask("reopen_episode", json!({ "episode": episode }));
                    plain.stopped = false;
                    if let Some(group) = plain.group {
                        let left = plain.days.iter().rposition(Option::is_some).map(|at| at as i64);
                        // In the same group, and nothing happened without: as if never gone.
                        let gap = left.filter(|_| plain.last == Some(group)).filter(|left| {
                            !series[group].iter().any(|(_, date)| {
                                let date = Date::parse(date).unwrap();
                                day(*left) < date && date < day(now)
                            })
                        });
                        plain.put(Some(group), gap.map_or(now, |left| left + 1));
                    }
                }
                _ => {}
            }
            for (number, group) in groups.iter().enumerate() {
                for (session, date) in &series[number] {
                    let date = Date::parse(date).unwrap();
                    let index = day(0).days_until(date) as usize;
                    let mut expected: Vec<&str> = people
                        .iter()
                        .filter(|(_, (_, plain))| plain.days.get(index).copied().flatten() == Some(number))
                        .map(|(who, _)| PEOPLE[*who])
                        .collect();
                    expected.sort_unstable();
                    prop_assert_eq!(&asked_for(&mut desk, session), &expected, "{} on {}", number, date);
                }
                // The table of the group says the same.
                for (who, (_, plain)) in &people {
                    let seen = member(&mut desk, group, PEOPLE[*who]);
                    if let Some(cells) = seen["attendance"].as_array() {
                        for ((_, date), cell) in series[number].iter().zip(cells) {
                            let index = day(0).days_until(Date::parse(date).unwrap()) as usize;
                            let belongs = plain.days.get(index).copied().flatten() == Some(number);
                            prop_assert_eq!(cell == "open", belongs, "{}: {}", date, cell);
                        }
                    }
                }
            }
        }
    }
}
