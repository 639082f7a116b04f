//! What the screens take from the core: the contract and the names of the words.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use duurloop_core::{api, words};

/// The generated files with what they should hold.
pub fn files(root: &Path) -> [(PathBuf, String); 2] {
    let screens = root.join("ui/src/lib");
    [(screens.join("api.gen.ts"), api::typescript()), (screens.join("keys.gen.ts"), keys())]
}

fn keys() -> String {
    let keys: BTreeSet<String> = words::keys(words::NL).into_keys().collect();
    let mut file =
        String::from("// Made from assets/locales by `cargo xtask bindings`; edits are lost.\n\nexport type Key =\n");
    for key in keys {
        writeln!(file, "  | '{key}'").expect("text");
    }
    file.truncate(file.trim_end().len());
    file.push_str(";\n");
    file
}
