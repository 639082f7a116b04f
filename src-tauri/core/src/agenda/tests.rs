use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A Monday group of ten weeks from 7 September 2026 on; the mid talk after the fifth.
fn someone() -> OnTheWay {
    OnTheWay {
        episode: EpisodeId(1),
        participant: ParticipantId(1),
        name: "Noor".to_owned(),
        group: GroupId(1),
        group_name: "Bosgroep".to_owned(),
        status: EpisodeStatus::Active,
        clearance: Clearance::Cleared,
        clearance_since: Date::parse("2026-09-01"),
        doctor: None,
        first: day("2026-09-07"),
        middle: Some(day("2026-10-05")),
        last: day("2026-11-09"),
        talks: TalkKind::ALL.iter().map(|kind| (*kind, None, false)).collect(),
        presence: Vec::new(),
    }
}

fn talks_due(person: &OnTheWay, today: &str) -> Vec<TalkKind> {
    let talk = |due| if let Due::Talk { talk, .. } = due { Some(talk) } else { None };
    person.due(day(today)).into_iter().filter_map(talk).collect()
}

#[test]
fn each_talk_is_to_be_planned_in_time_and_no_longer_than_it_can_be_held() {
    let mut person = someone();
    for (today, talks) in [
        ("2026-08-16", vec![]),
        ("2026-08-17", vec![TalkKind::Intake]),
        ("2026-09-21", vec![TalkKind::Intake, TalkKind::Mid]),
    ] {
        assert_eq!(talks_due(&person, today), talks, "{today}");
    }
    person.talks[0].2 = true;
    for (today, talks) in [
        ("2026-09-20", vec![]),
        ("2026-09-21", vec![TalkKind::Mid]),
        ("2026-10-25", vec![TalkKind::Mid]),
        ("2026-10-26", vec![TalkKind::Mid, TalkKind::Final]),
        ("2026-11-09", vec![TalkKind::Mid, TalkKind::Final]),
        ("2026-11-10", vec![TalkKind::Final]),
        ("2027-03-09", vec![TalkKind::Final]),
        ("2027-03-10", vec![]),
    ] {
        assert_eq!(talks_due(&person, today), talks, "{today}");
    }
}

#[test]
fn a_talk_that_is_planned_for_later_is_not_due_until_that_day_has_passed() {
    let mut person = someone();
    person.talks[0] = (TalkKind::Intake, Some(day("2026-08-01")), false);
    assert!(talks_due(&person, "2026-08-01").is_empty());
    assert_eq!(talks_due(&person, "2026-08-02"), [TalkKind::Intake], "also when that was early");
}

#[test]
fn a_programme_without_a_talk_does_not_ask_for_it_and_ends_with_its_last_session() {
    let mut person = someone();
    person.talks.retain(|(kind, ..)| *kind == TalkKind::Final);
    assert_eq!(talks_due(&person, "2026-10-26"), [TalkKind::Final]);
    person.talks.clear();
    for date in ["2026-08-20", "2026-10-05", "2026-11-09", "2026-11-10"] {
        assert!(talks_due(&person, date).is_empty(), "{date}");
    }
    let ending = |date| person.due(day(date)).iter().any(|due| matches!(due, Due::Ending { .. }));
    assert!(!ending("2026-11-09") && ending("2026-11-10"));
}

#[test]
fn a_doctor_is_given_a_week_and_is_asked_again_after_two() {
    let mut person = someone();
    person.clearance = Clearance::WaitingForDoctor;
    let told = |person: &OnTheWay, today: &str| {
        let due = person.due(day(today));
        assert!(!due.iter().any(|due| matches!(due, Due::Clearance { .. })), "{today}");
        due.into_iter().find_map(|due| if let Due::Doctor { again, .. } = due { Some(again) } else { None })
    };
    for (today, again) in [
        ("2026-09-07", None),
        ("2026-09-08", Some(false)),
        ("2026-09-14", Some(false)),
        ("2026-09-15", Some(true)),
        ("2026-11-09", Some(true)),
        ("2026-11-10", None),
    ] {
        assert_eq!(told(&person, today), again, "{today}");
    }
    person.clearance = Clearance::ClearedWithConditions;
    assert_eq!(told(&person, "2026-09-20"), None);
}

#[test]
fn a_declaration_that_is_not_in_is_named_two_weeks_before_the_first_session() {
    let mut person = someone();
    (person.clearance, person.clearance_since) = (Clearance::NotHandedOut, None);
    let named = |today| person.due(day(today)).iter().any(|due| matches!(due, Due::Clearance { .. }));
    assert!(!named("2026-08-23") && named("2026-08-24") && named("2026-11-09") && !named("2026-11-10"));
}

#[test]
fn whoever_missed_the_last_two_sessions_is_named_and_whoever_came_is_not() {
    use AttendanceStatus::{Excused, NoShow, Present, PresentNotRun};
    for (latest_first, named) in [
        (vec![NoShow, Excused, Present], true),
        (vec![Excused, Excused], true),
        (vec![Present, NoShow, NoShow], false),
        (vec![NoShow, PresentNotRun, NoShow], false),
        (vec![NoShow], false),
        (vec![], false),
    ] {
        let mut person = someone();
        person.presence = latest_first
            .iter()
            .enumerate()
            .map(|(number, status)| {
                (SessionId(9 - number as i64), day("2026-10-12").plus_days(-7 * number as i64), *status)
            })
            .collect();
        let due = person.due(day("2026-10-13"));
        let found =
            due.iter().find_map(|due| if let Due::Absent { session, .. } = due { Some(*session) } else { None });
        assert_eq!(found, named.then_some(SessionId(9)), "{latest_first:?}");
        assert!(!person.due(day("2026-11-24")).iter().any(|due| matches!(due, Due::Absent { .. })));
    }
}

fn afterwards() -> Afterwards {
    Afterwards {
        episode: EpisodeId(1),
        participant: ParticipantId(1),
        name: "Noor".to_owned(),
        held: day("2026-11-16"),
        referred: true,
        reported: false,
        agreed: None,
        called: false,
    }
}

#[test]
fn the_report_is_asked_for_until_it_is_made() {
    let report = |after: &Afterwards, today| after.due(day(today)).iter().any(|due| matches!(due, Due::Report { .. }));
    let mut after = afterwards();
    assert!(report(&after, "2026-11-16") && report(&after, "2027-03-16") && !report(&after, "2027-03-17"));
    after.referred = false;
    assert!(!report(&after, "2026-11-20"), "nobody to report to");
    (after.referred, after.reported) = (true, true);
    assert!(!report(&after, "2026-11-20"));
}

#[test]
fn the_call_comes_six_weeks_after_the_final_talk_or_on_the_day_agreed_on() {
    let call = |after: &Afterwards, today| {
        let due = after.due(day(today));
        due.into_iter().find_map(|due| if let Due::FollowUp { late, .. } = due { Some(late) } else { None })
    };
    let mut after = afterwards();
    for (today, late) in [
        ("2026-12-27", None),
        ("2026-12-28", Some(false)),
        ("2027-02-08", Some(false)),
        ("2027-02-09", Some(true)),
        ("2027-06-28", Some(true)),
        ("2027-06-29", None),
    ] {
        assert_eq!(call(&after, today), late, "{today}");
    }
    after.agreed = Some(day("2027-01-20"));
    assert_eq!(call(&after, "2027-01-19"), None);
    assert_eq!(call(&after, "2027-01-20"), Some(false));
    after.called = true;
    assert_eq!(call(&after, "2027-01-20"), None);
}

fn talk(episode: i64, group: i64, date: Option<Date>) -> Due {
    Due::Talk {
        episode: EpisodeId(episode),
        talk: TalkKind::Mid,
        name: format!("Deelnemer {episode}"),
        date,
        group: GroupId(group),
        group_name: format!("Groep {group}"),
    }
}

fn until(date: &str) -> PutOff {
    PutOff { until: day(date), reason: "Belt terug.".to_owned() }
}

#[test]
fn six_talks_of_one_group_are_one_line_and_one_that_passed_stands_by_itself() {
    let mut due: Vec<Due> = (1..=6).map(|episode| talk(episode, 3, None)).collect();
    due.push(talk(7, 3, Some(day("2026-10-01"))));
    due.push(talk(8, 4, None));
    let (now, later) = arrange(due, &BTreeMap::new(), day("2026-10-05"));
    let keys: Vec<&str> = now.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys, ["talks:3:mid", "talk:7:mid", "talk:8:mid"]);
    assert!(matches!(now[0].due, Due::Talks { people: 6, .. }));
    assert!(later.is_empty());
}

#[test]
fn what_was_put_off_for_a_group_is_gone_for_each_of_its_people_until_that_day() {
    let put_off = BTreeMap::from([("talks:3:mid".to_owned(), until("2026-10-12"))]);
    for people in [6, 1] {
        let due: Vec<Due> = (1..=people).map(|episode| talk(episode, 3, None)).collect();
        let (now, later) = arrange(due.clone(), &put_off, day("2026-10-11"));
        assert!(now.is_empty());
        assert_eq!((later.len(), later[0].key.as_str()), (1, "talks:3:mid"));
        let (now, later) = arrange(due, &put_off, day("2026-10-12"));
        assert_eq!((now.len(), later.len()), (1, 0));
    }
}

#[test]
fn one_who_was_put_off_alone_is_not_counted_with_the_others() {
    let put_off = BTreeMap::from([("talk:2:mid".to_owned(), until("2026-10-12"))]);
    let due: Vec<Due> = (1..=6).map(|episode| talk(episode, 3, None)).collect();
    let (now, later) = arrange(due.clone(), &put_off, day("2026-10-11"));
    assert!(matches!(now[..], [DueLine { due: Due::Talks { people: 5, .. }, .. }]));
    assert_eq!(later[0].key, "talk:2:mid");
    let (now, _) = arrange(due, &put_off, day("2026-10-12"));
    assert!(matches!(now[..], [DueLine { due: Due::Talks { people: 6, .. }, .. }]));
}

#[test]
fn a_line_that_is_back_says_why_it_was_put_off() {
    let put_off = BTreeMap::from([("talk:1:mid".to_owned(), until("2026-10-12"))]);
    let (now, _) = arrange(vec![talk(1, 3, None)], &put_off, day("2026-10-12"));
    assert_eq!(now[0].put_off, Some(until("2026-10-12")));
}

#[test]
fn only_the_name_of_a_line_is_one() {
    for key in ["session:12", "talk:7:mid", "talks:3:final", "absent:7:12", "follow_up:1"] {
        assert!(is_key(key), "{key}");
    }
    for key in ["", "session", "session:", "session:x", "invoice:3", "talk:7:mid:1", "talk:7:Noor"] {
        assert!(!is_key(key), "{key}");
    }
}

fn any_due() -> impl Strategy<Value = Due> {
    let id = 1_i64..4;
    prop_oneof![
        (id.clone(), 1_i64..3, proptest::option::of(Just(day("2026-09-01"))))
            .prop_map(|(episode, group, date)| talk(episode, group, date)),
        id.clone().prop_map(|id| Due::Session {
            session: SessionId(id),
            group_name: String::new(),
            number: 1,
            date: day("2026-09-01")
        }),
        id.prop_map(|id| Due::Ending { episode: EpisodeId(id), participant: ParticipantId(id), name: String::new() }),
    ]
}

proptest! {
    #[test]
    fn a_line_is_not_shown_before_its_day_and_is_shown_from_then_on(
        due in proptest::collection::vec(any_due(), 0..12),
        days in proptest::collection::btree_map(
            proptest::sample::select(vec![
                "talk:1:mid", "talk:2:mid", "talk:3:mid", "talks:1:mid", "talks:2:mid", "session:1", "session:2",
                "ending:1", "ending:3",
            ]),
            0_i64..10,
            0..6,
        ),
        now in 0_i64..10,
    ) {
        // The same thing is due once.
        let mut due = due;
        due.sort_by_key(Due::key);
        due.dedup_by_key(|one| one.key());
        let start = day("2026-10-01");
        let today = start.plus_days(now);
        let put_off: BTreeMap<String, PutOff> = days.iter()
            .map(|(key, ahead)| ((*key).to_owned(), PutOff { until: start.plus_days(*ahead), reason: String::new() }))
            .collect();
        let (shown, later) = arrange(due.clone(), &put_off, today);
        for line in &shown {
            prop_assert!(put_off.get(&line.key).is_none_or(|found| found.until <= today), "{} is early", line.key);
        }
        for line in &later {
            prop_assert!(put_off[&line.key].until > today, "{} is late", line.key);
        }
        // Everything that is due stands in one of the two lists, by itself or with its group.
        let count = |lines: &[DueLine]| lines.iter()
            .map(|line| if let Due::Talks { people, .. } = line.due { usize::from(people) } else { 1 })
            .sum::<usize>();
        prop_assert_eq!(count(&shown) + count(&later), due.len());
        for one in &due {
            let waits = |key: &str| put_off.get(key).is_some_and(|found| found.until > today);
            let group = match one {
                Due::Talk { group, date: None, .. } => Some(format!("talks:{}:mid", group.0)),
                _ => None,
            };
            let free = !waits(&one.key()) && !group.as_deref().is_some_and(waits);
            let there = |lines: &[DueLine]| lines.iter().any(|line| line.key == one.key() || Some(&line.key) == group.as_ref());
            if free {
                prop_assert!(there(&shown), "{} is missing", one.key());
            } else {
                prop_assert!(there(&later));
                prop_assert!(!shown.iter().any(|line| line.key == one.key()));
            }
        }
    }
}
