//! The built-in content holds together: every question has its words in both languages, the
//! programme has its thirteen contacts, the schedules last half an hour, and the topics are whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

const FORMS: [&str; 5] = ["intake", "declaration", "mid", "final", "signup"];
const LANGUAGES: [&str; 2] = ["nl", "en"];
const BLOCKS: [&str; 5] = ["person", "goals", "schedule", "clearance", "agreement"];
const EFFECTS: [&str; 7] =
    ["less_worry", "better_sleep", "relaxation", "fitness", "perspective", "eating", "healthy_living"];
/// The core of a session: half an hour, the same for everyone in the group.
const CORE_SECONDS: u64 = 1800;

#[test]
fn every_form_question_has_its_words_in_both_languages() {
    for language in LANGUAGES {
        let words = words(language, "form");
        for name in FORMS {
            for key in keys_of(&form(name)) {
                assert!(words.contains_key(&key), "{language}/form.ftl lacks {key}");
            }
        }
    }
}

#[test]
fn both_languages_know_the_same_words() {
    for file in ["form", "programme"] {
        let dutch: BTreeSet<_> = words("nl", file).into_keys().collect();
        let english: BTreeSet<_> = words("en", file).into_keys().collect();
        assert_eq!(dutch, english, "{file}.ftl differs between the languages");
    }
}

#[test]
fn every_word_about_a_form_belongs_to_a_form_that_exists() {
    let used: BTreeSet<String> = FORMS.iter().flat_map(|name| keys_of(&form(name))).collect();
    for key in words("nl", "form").into_keys() {
        let Some(name) = FORMS.iter().find(|name| key.starts_with(&format!("form-{name}-"))) else {
            continue;
        };
        let extra = [format!("form-{name}-intro"), format!("form-{name}-statement")];
        let question = key.strip_suffix("-help").unwrap_or(&key);
        assert!(used.contains(question) || extra.contains(&key), "{key} is about no question");
    }
}

#[test]
fn every_question_is_of_a_kind_the_program_can_ask() {
    for name in FORMS {
        for question in questions(&form(name)) {
            let id = text(&question, "id");
            let has_options = question.get("options").is_some();
            match text(&question, "kind").as_str() {
                "choice" | "choices" => {
                    let options: Vec<String> = list(&question["options"]).iter().map(string).collect();
                    let different: BTreeSet<_> = options.iter().collect();
                    assert!(options.len() >= 2, "{name}: {id} has too few options");
                    assert_eq!(options.len(), different.len(), "{name}: {id}");
                }
                "number" => {
                    let (min, max) = (question["min"].as_i64(), question["max"].as_i64());
                    assert!(min.is_some() && min < max, "{name}: {id} has no sensible range");
                    assert!(!has_options, "{name}: {id}");
                }
                "line" | "text" | "yes-no" | "scale" | "date" => {
                    assert!(!has_options, "{name}: {id}");
                }
                kind => panic!("{name}: {id} is of unknown kind {kind}"),
            }
            let by = text(&question, "by");
            assert!(by == "person" || by == "therapist", "{name}: {id} is by {by}");
            assert!(question["since"].as_u64() >= Some(1), "{name}: {id} has no since");
        }
    }
}

#[test]
fn question_ids_are_unique_in_every_form_with_what_it_includes() {
    for name in FORMS {
        let mut seen = BTreeSet::new();
        let mut sections = BTreeSet::new();
        for part in with_included(&form(name)) {
            if let Some(block) = part.get("block") {
                assert!(BLOCKS.contains(&string(block).as_str()), "{name}: block {block}");
            }
            assert!(sections.insert(text(&part, "id")), "{name}: {}", part["id"]);
            for question in list(&part["questions"]) {
                let id = text(question, "id");
                assert!(seen.insert(id.clone()), "{name} asks {id} twice");
            }
        }
        assert!(seen.len() >= 5, "{name} asks only {} things", seen.len());
    }
}

#[test]
fn the_seven_effects_are_asked_in_the_same_words_three_times() {
    for name in ["intake", "mid", "final"] {
        let form = form(name);
        let part = list(&form["sections"])
            .iter()
            .find(|part| part["id"] == "effects")
            .unwrap_or_else(|| panic!("{name} has no effects"));
        let asked: Vec<String> = list(&part["questions"])
            .iter()
            .inspect(|question| assert_eq!(question["kind"], "scale", "{name}"))
            .map(|question| text(question, "id"))
            .collect();
        assert_eq!(asked, EFFECTS, "{name}");
        for language in LANGUAGES {
            let words = words(language, "form");
            for effect in EFFECTS.map(dashed) {
                let shared = format!("form-effect-{effect}");
                assert!(words.contains_key(&shared), "{language}: {shared}");
                let reference = format!("{{ {shared} }}");
                assert_eq!(words[&format!("form-{name}-{effect}")], reference);
            }
        }
    }
}

#[test]
fn every_form_has_the_blocks_it_works_on() {
    for (name, blocks) in [
        ("intake", vec!["person", "goals", "schedule", "clearance"]),
        ("declaration", vec!["clearance"]),
        ("mid", vec!["goals", "schedule"]),
        ("final", vec!["goals"]),
        ("signup", vec!["person"]),
    ] {
        let found: Vec<String> =
            with_included(&form(name)).iter().filter_map(|part| part.get("block").map(string)).collect();
        assert_eq!(found, blocks, "{name}");
    }
}

#[test]
fn the_final_talk_first_asks_what_it_brought() {
    assert_eq!(questions(&form("final"))[0]["id"], "brought");
}

#[test]
fn the_programme_has_three_talks_and_ten_sessions() {
    let programme = read("programme/basic.json");
    let contacts = list(&programme["contacts"]);
    assert_eq!(contacts.len(), 13);
    for (place, talk) in [(0, "intake"), (6, "mid"), (12, "final")] {
        assert_eq!(contacts[place]["talk"], talk);
    }
    let sessions: Vec<&Value> = contacts.iter().filter(|contact| contact["kind"] == "session").collect();
    let numbers: Vec<u64> = sessions.iter().filter_map(|session| session["number"].as_u64()).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<u64>>());

    let topics = read("programme/topics.json");
    let known: BTreeSet<String> = list(&topics).iter().map(|topic| text(topic, "id")).collect();
    let planned: BTreeSet<String> = sessions.iter().map(|session| text(session, "topic")).collect();
    assert_eq!(planned.len(), 10, "a topic comes twice");
    assert!(planned.is_subset(&known), "a session has a topic nobody wrote");
    for topic in ["easy-pace", "breathing", "posture", "injuries", "mindful-running"] {
        assert!(planned.contains(topic), "the leaflet's {topic} is missing");
    }
}

#[test]
fn every_topic_is_whole_in_both_languages() {
    let topics = read("programme/topics.json");
    let topics = list(&topics);
    assert!(topics.len() >= 12);
    let ids: BTreeSet<String> = topics.iter().map(|topic| text(topic, "id")).collect();
    assert_eq!(ids.len(), topics.len(), "a topic id comes twice");
    for topic in topics {
        for language in LANGUAGES {
            let name = format!("{} ({language})", topic["id"]);
            let told = &topic[language];
            for field in ["title", "aim", "exercise", "homework", "handout"] {
                assert!(!text(told, field).trim().is_empty(), "{name}: {field}");
            }
            let points = list(&told["points"]);
            assert_eq!(points.len(), 3, "{name}");
            assert!(points.iter().all(|point| string(point).len() > 20), "{name}");
            let handout = text(told, "handout").split_whitespace().count();
            assert!((80..=150).contains(&handout), "{name}: hand-out of {handout} words");
        }
    }
}

#[test]
fn every_schedule_has_ten_steps_of_half_an_hour() {
    let schedules = read("programme/schedules.json");
    let ids: Vec<String> = list(&schedules).iter().map(|schedule| text(schedule, "id")).collect();
    assert_eq!(ids, ["gentle", "to-thirty"]);
    for schedule in list(&schedules) {
        for language in LANGUAGES {
            for field in ["name", "description"] {
                assert!(!text(&schedule[language], field).is_empty());
            }
        }
        let steps = list(&schedule["steps"]);
        assert_eq!(steps.len(), 10, "{}", schedule["id"]);
        let mut run_before = 0;
        for (number, step) in (1..).zip(steps) {
            let run = seconds(step, "run");
            assert_eq!(run + seconds(step, "walk"), CORE_SECONDS, "{} step {number}", schedule["id"]);
            assert!(run >= run_before, "{} step {number} runs less", schedule["id"]);
            run_before = run;
        }
    }
}

#[test]
fn the_example_people_are_many_and_told_in_both_languages() {
    let example = read("programme/example.json");
    for field in ["given", "family"] {
        let names: BTreeSet<String> = list(&example[field]).iter().map(string).collect();
        assert!(names.len() >= 80, "{field}: {} names", names.len());
        assert_eq!(names.len(), list(&example[field]).len(), "{field}");
    }
    for field in ["places", "streets", "towns", "organisations"] {
        assert!(list(&example[field]).len() >= 5, "{field}");
    }
    let dutch = example["nl"].as_object().expect("Dutch texts");
    let english = example["en"].as_object().expect("English texts");
    assert_eq!(dutch.keys().collect::<BTreeSet<_>>(), english.keys().collect::<BTreeSet<_>>());
    for (field, texts) in dutch {
        let other = &english[field];
        assert_eq!(texts.as_array().map(Vec::len), other.as_array().map(Vec::len), "{field}");
        assert_eq!(texts.is_string(), other.is_string(), "{field}");
    }
    for (field, least) in [
        ("help_request", 10),
        ("goal", 10),
        ("shared", 20),
        ("line", 40),
        ("brought", 15),
        ("obstacle", 10),
        ("answer", 10),
    ] {
        assert!(list(&dutch[field]).len() >= least, "{field}");
    }
}

// ---- reading the content

fn assets() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

fn read(path: &str) -> Value {
    let full = assets().join(path);
    let written = fs::read_to_string(&full).unwrap_or_else(|why| panic!("{path}: {why}"));
    serde_json::from_str(&written).unwrap_or_else(|why| panic!("{path}: {why}"))
}

fn form(name: &str) -> Value {
    let form = read(&format!("forms/{name}.json"));
    assert_eq!(form["form"], name);
    form
}

/// The words of one locale file, by key. A key that stands there twice is a mistake.
fn words(language: &str, file: &str) -> BTreeMap<String, String> {
    let path = assets().join(format!("locales/{language}/{file}.ftl"));
    let written = fs::read_to_string(&path).expect("a locale file");
    let mut words = BTreeMap::new();
    for line in written.lines() {
        let Some((key, value)) = line.split_once(" = ") else {
            continue;
        };
        if !key.starts_with(char::is_alphabetic) {
            continue;
        }
        assert!(!value.trim().is_empty(), "{language}: {key} says nothing");
        let before = words.insert(key.to_owned(), value.to_owned());
        assert!(before.is_none(), "{language}: {key} stands there twice");
    }
    words
}

fn keys_of(form: &Value) -> Vec<String> {
    let title = format!("form-{}", text(form, "form"));
    let mut keys = vec![title.clone()];
    for part in own_sections(form) {
        keys.push(format!("{title}-section-{}", dashed(&text(&part, "id"))));
        for question in list(&part["questions"]) {
            let key = format!("{title}-{}", dashed(&text(question, "id")));
            for option in question["options"].as_array().into_iter().flatten() {
                keys.push(format!("{key}-{}", dashed(&string(option))));
            }
            if let Some(unit) = question.get("unit") {
                keys.push(format!("form-unit-{}", dashed(&string(unit))));
            }
            keys.push(key);
        }
    }
    keys
}

fn own_sections(form: &Value) -> Vec<Value> {
    list(&form["sections"]).iter().filter(|part| part.get("include").is_none()).cloned().collect()
}

fn with_included(wanted: &Value) -> Vec<Value> {
    let mut sections = Vec::new();
    for part in list(&wanted["sections"]) {
        match part.get("include") {
            Some(name) => sections.extend(own_sections(&form(&string(name)))),
            None => sections.push(part.clone()),
        }
    }
    sections
}

fn questions(form: &Value) -> Vec<Value> {
    own_sections(form).iter().flat_map(|part| list(&part["questions"]).clone()).collect()
}

/// How many seconds of one step are spent on `what` (run or walk).
fn seconds(step: &Value, what: &str) -> u64 {
    list(step)
        .iter()
        .map(|round| {
            let once: u64 =
                list(&round["parts"]).iter().filter_map(|part| part.get(what).and_then(Value::as_u64)).sum();
            once * round["times"].as_u64().expect("times")
        })
        .sum()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("not a list: {value}"))
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}")).to_owned()
}

fn text(value: &Value, field: &str) -> String {
    string(&value[field])
}

fn dashed(id: &str) -> String {
    id.replace('_', "-")
}
