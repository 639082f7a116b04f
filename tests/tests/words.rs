//! The words: Dutch and English complete, and every key in use is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::collections::BTreeSet;
use std::path::Path;

use duurloop_core::basics::Language;
use duurloop_core::error::{FAILURE_CODES, FaultCode};
use duurloop_core::words::{self, Words};
use house_tests::{bindings, root};

#[test]
fn the_files_made_for_the_screens_are_up_to_date() {
    for (path, text) in bindings::files(&root()) {
        let stored = std::fs::read_to_string(&path).unwrap();
        assert!(stored == text, "{}: run `cargo xtask bindings`", path.display());
    }
}

#[test]
fn dutch_and_english_have_the_same_keys_with_the_same_places_to_fill() {
    let (nl, en) = (words::keys(words::NL), words::keys(words::EN));
    let only = |one: &std::collections::BTreeMap<String, Vec<String>>, other: &std::collections::BTreeMap<_, _>| {
        one.iter()
            .filter(|(key, names)| other.get(*key) != Some(*names))
            .map(|(key, _)| key.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(only(&nl, &en), Vec::<String>::new(), "in Dutch, otherwise or not in English");
    assert_eq!(only(&en, &nl), Vec::<String>::new(), "in English, otherwise or not in Dutch");
}

#[test]
fn every_file_of_words_in_the_folder_is_taken_in() {
    for (language, files) in [("nl", words::NL), ("en", words::EN)] {
        let taken: BTreeSet<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        let there: BTreeSet<String> = std::fs::read_dir(root().join("assets/locales").join(language))
            .unwrap()
            .map(|file| format!("{language}/{}", file.unwrap().file_name().to_string_lossy()))
            .collect();
        assert_eq!(taken, there);
    }
}

#[test]
fn every_failure_and_every_fault_has_its_sentence_in_each_language() {
    for words in [Words::of(Language::Nl), Words::of(Language::En)] {
        for code in FAILURE_CODES {
            assert!(words.find(&format!("failure-{code}"), &[]).is_some(), "failure-{code}");
        }
        for code in FaultCode::ALL {
            assert!(words.find(&format!("fault-{}", code.key()), &[]).is_some(), "fault-{}", code.key());
        }
    }
}

#[test]
fn every_key_that_the_core_says_is_there() {
    let keys = words::keys(words::NL);
    let mut said = 0;
    visit(&root().join("src-tauri/core/src"), "rs", &mut |path, text| {
        for call in ["say(\"", "say_with(\"", "find(\""] {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                if key.contains('-') {
                    said += 1;
                    assert!(keys.contains_key(key), "{}: {key}", path.display());
                }
            }
        }
    });
    assert!(said > 20, "the search found its keys");
}

/// What Rust and TypeScript make of the same sentences with the same numbers and dates: one table tests both sides.
#[test]
fn the_shared_table_of_examples_reads_as_it_should() {
    let table = std::fs::read_to_string(root().join("tests/fixtures/said.json")).unwrap();
    let table: Vec<serde_json::Value> = serde_json::from_str(&table).unwrap();
    for line in &table {
        let language = Language::parse(line["language"].as_str().unwrap()).unwrap();
        let args: Vec<(&str, fluent_bundle::FluentValue<'_>)> = line["args"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| match value {
                serde_json::Value::Number(number) => (name.as_str(), number.as_i64().unwrap().into()),
                value => (name.as_str(), value.as_str().unwrap().into()),
            })
            .collect();
        let said = Words::of(language).say_with(line["key"].as_str().unwrap(), &args);
        assert_eq!(said, line["said"].as_str().unwrap());
    }
}

fn visit(folder: &Path, ending: &str, look: &mut dyn FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, ending, look);
        } else if path.extension().is_some_and(|found| found == ending) {
            look(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}
