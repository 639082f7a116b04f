//! An invented practice: to look around in, to try papers on, and to measure with. The same seed gives the same people.

mod material;

use chrono::NaiveTime;
use material::{Dice, Material, material};
use rusqlite::Transaction;
use serde_json::{Value, json};

use super::Practice;
use crate::attendance::{self, AttendanceDetails, AttendanceStatus};
use crate::basics::{Date, EpisodeId, GroupId, SessionId, TalkKind, TimeOfDay, Timestamp};
use crate::concern::{self, ConcernKind};
use crate::days_off::FreeDays;
use crate::declaration::{self, Clearance, ClearanceStep, Doctor};
use crate::episode::{self, EpisodeStatus, FollowUp, ScheduleChoice};
use crate::error::{Error, Result};
use crate::form::{self, FormKind};
use crate::group::{self, GroupDetails};
use crate::paper::{self, PaperKind};
use crate::participant::{self, ParticipantDetails, PayerKind, ReferrerKind};
use crate::practice::PracticeDetails;
use crate::series::planner::Rhythm;
use crate::{goal, practice, programme};

/// A busy therapist starts this many groups a year.
const GROUPS_A_YEAR: u32 = 40;
/// Groups are planned this far ahead.
const AHEAD_DAYS: i64 = 28;

/// The call after the final talk comes after so many days.
const CALL_DAYS: i64 = 70;
/// What is still to be done is not older than this.
const LATELY_DAYS: i64 = 100;

const EFFECTS: [&str; 7] =
    ["less_worry", "better_sleep", "relaxation", "fitness", "perspective", "eating", "healthy_living"];

impl Practice {
    /// Fills an empty practice with so many years of invented groups, up to today and a little beyond.
    pub fn fill_with_example(&mut self, years: u32, seed: u64) -> Result<()> {
        let today = self.clock.today();
        let count = i64::from(GROUPS_A_YEAR * years);
        let days = i64::from(years) * 365 + AHEAD_DAYS;
        let starts = (0..count).map(|number| today.plus_days(AHEAD_DAYS - days * (count - 1 - number) / count));
        self.invent(starts.collect(), 7, seed)
    }

    /// A small practice for the first look: one group that ended, one half-way, one about to begin.
    pub(super) fn fill_to_look_around(&mut self) -> Result<()> {
        let today = self.clock.today();
        let details = match self.words.language() {
            crate::basics::Language::Nl => ("Praktijk De Voorbeeldlaan", "Anna van Voorbeeld"),
            crate::basics::Language::En => ("Example Lane Practice", "Anna Example"),
        };
        self.write(|tx, now| {
            let details = PracticeDetails {
                name: details.0.to_owned(),
                therapist: details.1.to_owned(),
                ..PracticeDetails::default()
            };
            practice::store::insert(tx, &details, now)
        })?;
        // Half-way since two days: the mid evaluations are due now.
        let starts = vec![today.plus_days(-83), today.plus_days(-30), today.plus_days(12)];
        self.invent(starts, 2, 13)
    }

    fn invent(&mut self, starts: Vec<Date>, waiting: usize, seed: u64) -> Result<()> {
        let material = material(self.words.language());
        let today = self.clock.today();
        self.write(|tx, now| {
            if group::store::any(tx)? || !participant::store::lines(tx, Some(""), today)?.is_empty() {
                return Err(Error::PracticeNotEmpty);
            }
            let mut inventor = Inventor { tx, today, now, dice: Dice::new(seed), material };
            for start in starts {
                inventor.group(start)?;
            }
            for _ in 0..waiting {
                let person = inventor.person()?;
                let wishes = inventor.material.wishes.clone();
                let since = today.plus_days(-(inventor.dice.below(60) as i64));
                episode::store::insert(tx, person, None, &wishes, since, now)?;
            }
            Ok(())
        })
    }
}

/// Invented people are written about on the day itself.
fn evening(date: Date) -> Timestamp {
    Timestamp(date.0.and_hms_opt(20, 15, 0).unwrap_or_default().and_utc())
}

struct Inventor<'a> {
    tx: &'a Transaction<'a>,
    today: Date,
    now: Timestamp,
    dice: Dice,
    material: Material,
}

/// A person's way through the programme while it is being made up.
struct Way {
    episode: EpisodeId,
    clearance: Clearance,
    schedule: &'static str,
    mood: u64,
}

impl Inventor<'_> {
    fn group(&mut self, start: Date) -> Result<()> {
        let programme = programme::basic();
        let place = self.dice.pick(&self.material.places).clone();
        let hour = *self.dice.pick(&[9, 10, 13, 16, 19]);
        let time = |hour: u32| TimeOfDay(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
        // Whoever is invented has no holidays: a look around shows the same on every day of the year.
        let rhythm = Rhythm { interval_days: programme.interval_days, off: &FreeDays::none() };
        let dates = rhythm.lay(start, programme.topics.len()).map_or_else(|_| Vec::new(), |laid| laid.days);
        let last = *dates.last().unwrap_or(&start);
        let details = GroupDetails {
            name: format!("{place} {}", start.0.format("%Y-%m")),
            place,
            weekday: start.weekday(),
            starts_at: time(hour),
            ends_at: time(hour + 1),
            first_date: start,
            capacity: group::MOST,
        };
        let group = group::store::insert(self.tx, &details, &programme.for_group(), last, self.now)?;
        let people = 4 + self.dice.below(10).min(5) / 2 + u64::from(self.dice.below(2) == 0 && start < self.today);
        let people = people.min(u64::from(group::MOST));
        let mut ways = Vec::new();
        for _ in 0..people {
            ways.push(self.way(group, start, dates.get(4).copied(), last)?);
        }
        for ((number, topic), date) in programme.sessions().zip(dates) {
            let session = group::store::insert_session(self.tx, group, number, date, details.starts_at, topic)?;
            if date < self.today {
                self.session(session, number, date, &ways)?;
            }
        }
        Ok(())
    }

    fn person(&mut self) -> Result<crate::basics::ParticipantId> {
        let (dice, material) = (&mut self.dice, &self.material);
        let name = format!("{} {}", dice.pick(&material.given), dice.pick(&material.family));
        let phone = |dice: &mut Dice| format!("{}{:04}", material.phone_start, dice.below(10_000));
        let address = |dice: &mut Dice| {
            format!("{} {}\n{}", dice.pick(&material.streets), 1 + dice.below(180), dice.pick(&material.towns))
        };
        let referrer = *dice.pick(&[
            ReferrerKind::GeneralPractitioner,
            ReferrerKind::OccupationalPhysician,
            ReferrerKind::Psychologist,
            ReferrerKind::SocialWorker,
            ReferrerKind::OwnInitiative,
        ]);
        let own = referrer == ReferrerKind::OwnInitiative;
        let details = ParticipantDetails {
            birth_date: Some(self.today.plus_days(-(20 * 365 + dice.below(45 * 365) as i64))),
            phone: phone(dice),
            email: format!("deelnemer{}@{}", 100 + dice.below(900), material.email_domain),
            address: address(dice),
            emergency_name: format!("{} {}", dice.pick(&material.given), dice.pick(&material.family)),
            emergency_relation: dice.pick(&material.relations).clone(),
            emergency_phone: phone(dice),
            referrer_kind: Some(referrer),
            referrer_name: if own {
                String::new()
            } else {
                format!("{} {}", dice.pick(&material.given), dice.pick(&material.family))
            },
            referrer_organisation: if own { String::new() } else { dice.pick(&material.organisations).clone() },
            referrer_address: if own { String::new() } else { address(dice) },
            payer_kind: Some(if dice.below(2) == 0 { PayerKind::Employer } else { PayerKind::Participant }),
            name,
            ..ParticipantDetails::default()
        };
        participant::store::insert(self.tx, &details, self.now)
    }

    fn way(&mut self, group: GroupId, start: Date, middle: Option<Date>, last: Date) -> Result<Way> {
        let (tx, today, now) = (self.tx, self.today, self.now);
        let person = self.person()?;
        let signed_up = start.plus_days(-(14 + self.dice.below(30) as i64)).min(today);
        let episode = super::people::enrol(tx, person, Some(group), "", signed_up, signed_up.min(start), now)?;
        let mut way = Way {
            episode,
            clearance: Clearance::NotHandedOut,
            schedule: if self.dice.below(3) == 0 { "gentle" } else { "to-thirty" },
            mood: 3 + self.dice.below(3),
        };
        let intake = start.plus_days(-(3 + self.dice.below(7) as i64));
        let begun = intake <= today;
        self.talk(&way, TalkKind::Intake, intake, begun)?;
        if begun {
            self.intake(&mut way, intake)?;
        } else if self.dice.below(3) == 0 {
            self.clear(&mut way, Clearance::HandedOut, signed_up)?;
        }
        if let Some(middle) = middle.map(|day| day.plus_days(2 + self.dice.below(3) as i64))
            && middle < today
        {
            self.talk(&way, TalkKind::Mid, middle, true)?;
            self.mid(&way, middle)?;
        }
        let ending = last.plus_days(3 + self.dice.below(5) as i64);
        if ending < today {
            self.talk(&way, TalkKind::Final, ending, true)?;
            self.ending(&way, ending)?;
            self.afterwards(&way, ending)?;
            episode::store::set_status(tx, episode, EpisodeStatus::Finished, Some(ending), None, now)?;
        } else if begun {
            episode::store::begin(tx, episode, now)?;
        }
        Ok(way)
    }

    fn talk(&mut self, way: &Way, kind: TalkKind, date: Date, held: bool) -> Result<()> {
        let hour = 9 + self.dice.below(8) as u32;
        let time = NaiveTime::from_hms_opt(hour, 30, 0).map(TimeOfDay);
        episode::store::plan_talk(self.tx, way.episode, kind, Some(date), time, self.now)?;
        if held { episode::store::hold_talk(self.tx, way.episode, kind, date, true, evening(date)) } else { Ok(()) }
    }

    fn intake(&mut self, way: &mut Way, date: Date) -> Result<()> {
        let (tx, now) = (self.tx, self.now);
        let help = self.dice.pick(&self.material.help_request).clone();
        let complaint = self.dice.pick(&self.material.complaint).clone();
        self.answer(way, FormKind::Intake, "help_request", json!(help))?;
        self.answer(way, FormKind::Intake, "complaints", json!(complaint))?;
        let active_days = self.dice.below(5);
        self.answer(way, FormKind::Intake, "active_days", json!(active_days))?;
        self.answer(way, FormKind::Intake, "injury_now", json!({ "yes": false, "note": "" }))?;
        self.answer(way, FormKind::Intake, "programme_explained", json!({ "yes": true, "note": "" }))?;
        self.effects(way, FormKind::Intake, 2)?;
        for question in ["heart_condition", "chest_effort", "dizzy", "joints"] {
            let yes = question == "joints" && self.dice.below(6) == 0;
            self.answer(way, FormKind::Declaration, question, json!({ "yes": yes, "note": "" }))?;
        }
        for _ in 0..=self.dice.below(2) {
            let wording = self.dice.pick(&self.material.goal).clone();
            let goal = goal::store::insert(tx, way.episode, now)?;
            goal::store::word(tx, goal, TalkKind::Intake, &wording, date)?;
            goal::store::rate(tx, goal, TalkKind::Intake, Some(2 + self.dice.below(4) as u8))?;
        }
        let clearance = match self.dice.below(12) {
            0 => Clearance::WaitingForDoctor,
            1 | 2 => Clearance::ClearedWithConditions,
            _ => Clearance::Cleared,
        };
        self.clear(way, clearance, date)?;
        let choice = ScheduleChoice {
            schedule: way.schedule.to_owned(),
            step: 1,
            reason: String::new(),
            date,
            entered_later: None,
        };
        episode::store::choose_step(tx, way.episode, &choice, evening(date))
    }

    fn mid(&mut self, way: &Way, date: Date) -> Result<()> {
        let well = self.dice.pick(&self.material.line).clone();
        self.answer(way, FormKind::Mid, "goes_well", json!(well))?;
        self.effects(way, FormKind::Mid, 4)?;
        for known in goal::store::of(self.tx, way.episode)? {
            goal::store::rate(self.tx, known.id, TalkKind::Mid, Some(4 + self.dice.below(3) as u8))?;
        }
        let step = if self.dice.below(3) == 0 { 5 } else { 6 };
        let reason = self.material.reason.clone();
        let choice = ScheduleChoice { schedule: way.schedule.to_owned(), step, reason, date, entered_later: None };
        episode::store::choose_step(self.tx, way.episode, &choice, evening(date))
    }

    fn ending(&mut self, way: &Way, date: Date) -> Result<()> {
        let brought = self.dice.pick(&self.material.brought).clone();
        let pair = self.dice.below(self.material.obstacle.len() as u64) as usize;
        let (obstacle, answer) = (self.material.obstacle[pair].clone(), self.material.answer[pair].clone());
        let place = self.dice.pick(&self.material.places).clone();
        let company = self.material.company.clone();
        self.answer(way, FormKind::Final, "brought", json!(brought))?;
        self.answer(way, FormKind::Final, "keep_days", json!(["tue", "sat"]))?;
        self.answer(way, FormKind::Final, "keep_place", json!(place))?;
        self.answer(way, FormKind::Final, "keep_company", json!(company))?;
        self.answer(way, FormKind::Final, "obstacle", json!(obstacle))?;
        self.answer(way, FormKind::Final, "answer", json!(answer))?;
        self.answer(way, FormKind::Final, "follow_up_date", json!(date.plus_days(CALL_DAYS)))?;
        self.effects(way, FormKind::Final, 5)?;
        for known in goal::store::of(self.tx, way.episode)? {
            goal::store::rate(self.tx, known.id, TalkKind::Final, Some(6 + self.dice.below(4) as u8))?;
        }
        Ok(())
    }

    /// The report and the call after the end, as far as they should have come by now; here and there one is still due.
    fn afterwards(&self, way: &Way, ending: Date) -> Result<()> {
        let (report, call) = (ending.plus_days(6), ending.plus_days(CALL_DAYS + 4));
        let forgotten = way.episode.0 % 7 == 0 && ending.plus_days(LATELY_DAYS) > self.today;
        if report < self.today && !forgotten {
            let made = Timestamp(report.0.and_time(NaiveTime::MIN).and_utc());
            paper::store::insert(self.tx, PaperKind::FinalReport, false, Some(way.episode), None, made)?;
        }
        if call < self.today && !forgotten {
            let line = self.material.company.clone();
            let call = FollowUp { date: call, line };
            episode::store::record_follow_up(self.tx, way.episode, Some(&call), self.now)?;
        }
        Ok(())
    }

    fn effects(&mut self, way: &Way, form: FormKind, least: u64) -> Result<()> {
        for effect in EFFECTS {
            let value = least + self.dice.below(5);
            self.answer(way, form, effect, json!(value))?;
        }
        Ok(())
    }

    fn answer(&self, way: &Way, form: FormKind, question: &str, value: Value) -> Result<()> {
        form::check(form, question, &value)?;
        form::store::answer(self.tx, way.episode, form, question, &value, self.now)
    }

    fn clear(&mut self, way: &mut Way, clearance: Clearance, date: Date) -> Result<()> {
        let conditions = match clearance {
            Clearance::ClearedWithConditions => self.material.conditions.clone(),
            _ => String::new(),
        };
        let doctor = (clearance == Clearance::WaitingForDoctor).then_some(Doctor::GeneralPractitioner);
        let step = ClearanceStep { clearance, date, doctor, conditions, note: String::new() };
        way.clearance = clearance;
        declaration::store::record(self.tx, way.episode, &step, self.now)
    }

    fn session(&mut self, session: SessionId, number: u8, date: Date, ways: &[Way]) -> Result<()> {
        let noted = evening(date);
        for way in ways {
            let status = match self.dice.below(14) {
                0 => AttendanceStatus::Excused,
                1 if number > 1 => AttendanceStatus::NoShow,
                _ => AttendanceStatus::default_for(way.clearance),
            };
            let mut details = AttendanceDetails { status, ..AttendanceDetails::expected(way.clearance) };
            if status.was_there() {
                let before = way.mood + self.dice.below(3);
                details.mood_before = Some(before as u8);
                details.mood_after = Some((before + self.dice.below(3)).min(10) as u8);
            }
            if status.ran() {
                details.effort = Some(2 + self.dice.below(4) as u8);
                details.step = Some(number);
            }
            if self.dice.below(3) == 0 {
                let line = self.dice.pick(&self.material.line);
                // They tell how it went for someone who was there.
                if status.was_there() {
                    details.line.clone_from(line);
                }
            }
            attendance::store::record(self.tx, session, way.episode, &details, noted)?;
            self.concern(session, date, way)?;
        }
        let texts = &self.material.shared;
        let text = &texts[(usize::from(number - 1) * 2 + self.dice.below(2) as usize) % texts.len()];
        attendance::store::write_text(self.tx, session, text)?;
        attendance::store::file_copies(self.tx, session, noted)?;
        attendance::store::set_written(self.tx, session, Some(noted), noted)
    }

    /// Now and then something comes up; most of it is over by the next week.
    fn concern(&mut self, session: SessionId, date: Date, way: &Way) -> Result<()> {
        // Dice of its own: whatever else is invented stays as it was.
        let mut dice = Dice::new(session.0.unsigned_abs() * 1009 + way.episode.0.unsigned_abs());
        if dice.below(24) != 0 {
            return Ok(());
        }
        let (kind, lines) = match dice.below(3) {
            0 => (ConcernKind::Worry, &self.material.worry),
            _ => (ConcernKind::Injury, &self.material.injury),
        };
        let line = dice.pick(lines).clone();
        let concern = concern::store::insert(self.tx, way.episode, Some(session), kind, &line, date, evening(date))?;
        let closed = date.plus_days(7);
        if closed < self.today && dice.below(4) != 0 {
            concern::store::close(self.tx, concern, Some(closed), &self.material.over)?;
        }
        Ok(())
    }
}
