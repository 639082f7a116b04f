//! The walls of the house: what may know what.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use std::path::{Path, PathBuf};
use std::process::Command;

use house_tests::root;

/// The source files below a folder with an ending, by their path from the top.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has .{ending} files");
    found
}

/// The code of a Rust file: without its tests at the foot, and without comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn none_of(files: &[(String, String)], forbidden: &[&str]) {
    for (name, text) in files {
        for word in forbidden {
            assert!(!text.contains(word), "{name} knows {word}");
        }
    }
}

fn core() -> Vec<(String, String)> {
    sources("src-tauri/core/src", "rs").into_iter().map(|(name, text)| (name, code(&text))).collect()
}

#[test]
fn the_core_depends_on_no_window_no_async_runtime_and_no_network() {
    let tree = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
        .args(["tree", "--locked", "--package", "duurloop-core", "--edges", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success());
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("rusqlite"));
    for line in tree.lines() {
        let name = line.split(' ').next().unwrap_or_default();
        let forbidden = [
            "tauri",
            "wry",
            "tao",
            "gtk",
            "tokio",
            "async-std",
            "smol",
            "mio",
            "socket2",
            "reqwest",
            "hyper",
            "ureq",
            "curl",
            "rustls",
            "native-tls",
            "h2",
            "quinn",
        ];
        assert!(!forbidden.contains(&name), "the core depends on {name}");
    }
}

#[test]
fn the_shell_adds_no_network_crate_of_its_own() {
    let manifest = std::fs::read_to_string(root().join("src-tauri/Cargo.toml")).unwrap();
    for name in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "tauri-plugin-http",
        "tauri-plugin-updater",
        "tauri-plugin-websocket",
        "rusqlite",
    ] {
        assert!(!manifest.contains(name), "the shell depends on {name}");
    }
}

#[test]
fn the_shell_knows_the_front_door_and_no_room() {
    let shell = sources("src-tauri/src", "rs");
    let rooms = [
        "attendance",
        "agenda",
        "declaration",
        "episode",
        "form",
        "goal",
        "group",
        "membership",
        "own_run",
        "participant",
        "practice",
        "programme",
        "schedule",
        "visit",
    ];
    let rooms: Vec<String> = rooms.iter().map(|room| format!("duurloop_core::{room}")).collect();
    let mut forbidden: Vec<&str> = rooms.iter().map(String::as_str).collect();
    forbidden.extend(["rusqlite", "SELECT ", "INSERT "]);
    none_of(&shell, &forbidden);
}

#[test]
fn a_room_knows_no_sql_no_pdf_no_clock_and_no_words() {
    let rooms: Vec<_> = core()
        .into_iter()
        .filter(|(name, _)| !name.contains("/app/") && !name.contains("/vault/") && !name.contains("/paper/"))
        .filter(|(name, _)| name.ends_with("/mod.rs"))
        .collect();
    assert!(rooms.len() >= 9);
    none_of(&rooms, &["rusqlite", "SELECT ", "printpdf", "lopdf", "Clock", "Utc::now", "crate::words", "fluent"]);
}

#[test]
fn only_the_app_opens_transactions() {
    let others: Vec<_> =
        core().into_iter().filter(|(name, _)| !name.contains("/app/") && !name.contains("/vault/")).collect();
    // A calendar file has its own BEGIN:, which opens nothing in a database.
    let begins = ["\"BEGIN\"", "\"BEGIN ", "\"BEGIN;"];
    none_of(&others, &[".transaction(", "transaction_with_behavior", ".savepoint(", ".commit("]);
    none_of(&others, &begins);
}

#[test]
fn sql_stands_in_the_stores() {
    let others: Vec<_> =
        core().into_iter().filter(|(name, _)| !name.ends_with("/store.rs") && !name.contains("/vault/")).collect();
    none_of(&others, &["SELECT ", "INSERT INTO", "DELETE FROM", "named_params!"]);
}

#[test]
fn only_the_pdf_painter_knows_the_pdf_library() {
    let others: Vec<_> = core().into_iter().filter(|(name, _)| !name.contains("/paper/pdf")).collect();
    none_of(&others, &["printpdf::", "lopdf::"]);
}

#[test]
fn nothing_is_built_on_the_machine_s_own_clock_but_the_clock() {
    let others: Vec<_> = core().into_iter().filter(|(name, _)| !name.ends_with("/basics.rs")).collect();
    none_of(&others, &["Utc::now", "Local::now", "SystemTime::now"]);
}

#[test]
fn the_rooms_do_not_look_back_at_the_app_or_the_door() {
    let rooms: Vec<_> = core()
        .into_iter()
        .filter(|(name, _)| {
            let inside = name.trim_start_matches("src-tauri/core/src/");
            inside.contains('/') && !inside.starts_with("app/") && !inside.starts_with("bin/")
        })
        .collect();
    none_of(&rooms, &["crate::app", "crate::api"]);
}

#[test]
fn screens_reach_the_core_through_one_file_and_not_each_other() {
    let mut files = sources("ui/src", "svelte");
    files.extend(sources("ui/src", "ts"));
    for (name, text) in &files {
        if name != "ui/src/lib/call.ts" {
            assert!(!text.contains("@tauri-apps"), "{name} imports @tauri-apps");
        }
        if name.starts_with("ui/src/parts/") {
            assert!(!text.contains("api.gen") && !text.contains("lib/call"), "{name} knows records");
        }
        let from_screen = name.strip_prefix("ui/src/screens/").filter(|_| !name.ends_with(".test.ts"));
        let Some(own) = from_screen.map(|rest| rest.split(['/', '.']).next().unwrap_or_default().to_owned()) else {
            continue;
        };
        for import in text.lines().filter(|line| line.contains("screens/") && line.contains("import ")) {
            assert!(import.contains(&format!("screens/{own}")), "{name} imports another screen: {import}");
        }
    }
}

#[test]
fn no_text_a_person_reads_stands_in_a_screen() {
    for (name, text) in sources("ui/src", "svelte") {
        let markup = text.rsplit("</script>").next().unwrap_or(&text);
        let markup = markup.split("<style").next().unwrap_or_default();
        for line in markup.lines() {
            let bare = line.trim();
            let words = bare.chars().filter(|letter| letter.is_alphabetic()).count();
            let is_text = words > 2
                && !bare.contains(['{', '}', '<', '>', '=', '/', '(', ')', '`', ';', '?', ':'])
                && bare.split_whitespace().count() > 1;
            assert!(!is_text, "{name}: {bare}");
        }
        for attribute in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
            for rest in markup.split(attribute).skip(1) {
                let value = rest.split('"').next().unwrap_or_default();
                let readable = value.chars().any(char::is_alphabetic) && !value.starts_with('{');
                assert!(!readable, "{name}: {attribute}{value}");
            }
        }
    }
}

#[test]
fn the_schema_page_shows_the_schema_as_it_is() {
    let page = std::fs::read_to_string(root().join("src-tauri/core/src/vault/schema.sql")).unwrap();
    let described = rusqlite::Connection::open_in_memory().unwrap();
    described.execute_batch(&page).unwrap();
    let migrated = rusqlite::Connection::open_in_memory().unwrap();
    let mut steps: Vec<PathBuf> = std::fs::read_dir(root().join("src-tauri/core/src/vault/migrations"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    steps.sort();
    for step in steps {
        migrated.execute_batch(&std::fs::read_to_string(step).unwrap()).unwrap();
    }
    assert_eq!(schema(&described), schema(&migrated));
}

/// Every table and index with its columns, in the words of the database.
fn schema(of: &rusqlite::Connection) -> Vec<(String, String, i64)> {
    let mut statement = of
        .prepare(
            "SELECT master.name, coalesce(info.name || ' ' || info.type || ' ' || coalesce(info.dflt_value, ''), ''),
                coalesce(info.\"notnull\", 0)
             FROM sqlite_schema AS master LEFT JOIN pragma_table_xinfo(master.name) AS info
             WHERE master.name NOT LIKE 'sqlite_%' ORDER BY 1, 2",
        )
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn every_file_of_the_house_is_where_the_map_says() {
    for expected in ["Cargo.toml", "README.md", "LICENSE", "src-tauri", "ui", "assets", "tests", "xtask"] {
        assert!(Path::new(&root().join(expected)).exists(), "{expected} is missing");
    }
}
