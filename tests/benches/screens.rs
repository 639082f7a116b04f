//! How long the calls behind the screens take in a practice of twenty years, and of one.

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use duurloop_core::app::App;
use duurloop_core::testing::{self, StillClock};
use duurloop_core::vault::Passphrase;
use house_tests::{PASSWORD, group_details};
use serde_json::{Value, json};

/// A practice of invented people, made once and kept for the next run.
struct Filled {
    app: App,
    group: Value,
    participant: Value,
    session: Value,
    entry: Value,
}

impl Filled {
    fn years(years: u32) -> Self {
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| house_tests::root().join("target"), PathBuf::from);
        let folder = target.join(format!("bench/{}-{years}-years", env!("CARGO_PKG_VERSION")));
        let clock = StillClock::at("2026-11-24T12:00:00Z");
        let finished = folder.join("filled");
        if !finished.exists() {
            let _ = std::fs::remove_dir_all(&folder);
            let mut app = testing::app(&folder, &clock);
            app.create_practice("Praktijk".into(), "Anna".into(), Passphrase::new(PASSWORD)).expect("a practice");
            app.open().expect("open").fill_with_example(years, 13).expect("invented people");
            std::fs::write(&finished, "").expect("a file");
        }
        let mut app = testing::app(&folder, &clock);
        app.unlock(Passphrase::new(PASSWORD)).expect("the password");
        let running = ask(&mut app, "groups", json!({}))["running"].clone();
        let group = running[running.as_array().expect("groups").len() / 2]["id"].clone();
        let page = ask(&mut app, "group", json!({ "group": group }));
        let contacts = page["contacts"].as_array().expect("contacts");
        let held = contacts.iter().rfind(|contact| contact["written"] == true);
        let session = held.expect("a session that was held")["id"].clone();
        let entry = ask(&mut app, "session", json!({ "session": session }))["entries"][0].clone();
        Self { app, group, participant: entry["participant"].clone(), session, entry }
    }
}

fn ask(app: &mut App, name: &str, args: Value) -> Value {
    duurloop_core::api::call(app, name, args).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

fn screens(criterion: &mut Criterion) {
    for years in [1, 20] {
        let mut practice = Filled::years(years);
        let calls = [
            ("today", json!({})),
            ("calendar", json!({ "from": "2026-10-26", "until": "2026-12-06" })),
            ("talk_slots", json!({ "group": practice.group, "kind": "mid" })),
            ("group", json!({ "group": practice.group })),
            ("participant", json!({ "participant": practice.participant })),
            ("talk", json!({ "episode": practice.entry["episode"], "kind": "final" })),
            ("session", json!({ "session": practice.session })),
            ("groups", json!({})),
            ("days_off", json!({})),
            ("preview_sessions", json!({ "weekday": 4, "first_date": "2026-12-03", "starts_at": "19:00" })),
            ("preview_extra", json!({ "group": practice.group })),
            ("participants", json!({ "search": "an" })),
        ];
        for (name, args) in calls {
            criterion.bench_with_input(BenchmarkId::new(name, format!("{years} years")), &args, |bench, args| {
                bench.iter(|| black_box(ask(&mut practice.app, name, args.clone())));
            });
        }
    }
}

fn saving(criterion: &mut Criterion) {
    let mut practice = Filled::years(20);
    criterion.bench_function("a bare durable row", |bench| {
        bench.iter(|| practice.app.open().expect("open").save_one_row());
    });
    let mut mood = 0;
    criterion.bench_function("saving one attendance", |bench| {
        bench.iter(|| {
            mood = (mood + 1) % 11;
            let mut details = practice.entry["details"].clone();
            details["mood_after"] = json!(mood);
            let args = json!({ "session": practice.session, "episode": practice.entry["episode"], "details": details });
            ask(&mut practice.app, "record_attendance", args)
        });
    });
}

/// The screen of a session after the run: opening it is above; here all that is written on it for six people.
fn writing_up(criterion: &mut Criterion) {
    for years in [1, 20] {
        let mut practice = Filled::years(years);
        let session = practice.session.clone();
        let mut turn = 0;
        criterion.bench_function(&format!("the text for everyone/{years} years"), |bench| {
            bench.iter(|| {
                turn += 1;
                let text = format!("Samen door de regen, ronde {turn}.");
                ask(&mut practice.app, "write_session", json!({ "session": session, "text": text }))
            });
        });
        criterion.bench_function(&format!("weather/{years} years"), |bench| {
            bench.iter(|| {
                turn += 1;
                let weather = format!("{} graden", turn % 30);
                ask(&mut practice.app, "note_session", json!({ "session": session, "weather": weather }))
            });
        });
        let args = json!({ "kind": "lesson_sheet", "session": session });
        criterion.bench_function(&format!("a lesson sheet/{years} years"), |bench| {
            bench.iter(|| ask(&mut practice.app, "paper", args.clone()));
        });
    }
}

/// In a practice of its own: every round leaves one group more.
fn planning(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = testing::app(folder.path(), &StillClock::at("2026-11-24T12:00:00Z"));
    app.create_practice("Praktijk".into(), "Anna".into(), Passphrase::new(PASSWORD)).expect("a practice");
    let names = ["Noor", "Sem", "Zoë", "Ömer", "Bo", "Wei"];
    criterion.bench_function("making a group of six", |bench| {
        bench.iter(|| ask(&mut app, "add_group", json!({ "details": group_details(4, "2026-12-03"), "names": names })));
    });
}

fn papers(criterion: &mut Criterion) {
    let mut practice = Filled::years(20);
    let args = json!({ "kind": "final_report", "participant": practice.participant });
    let pages = ask(&mut practice.app, "paper", args.clone())["pages"].clone();
    criterion.bench_function(&format!("a final report of {pages} pages"), |bench| {
        bench.iter(|| ask(&mut practice.app, "paper", args.clone()));
    });
}

criterion_group!(benches, screens, saving, writing_up, planning, papers);
criterion_main!(benches);
