//! Writes the files that the screens take from the core.

use std::io;

fn main() -> io::Result<()> {
    for (path, text) in house_tests::bindings::files(&house_tests::root()) {
        if std::fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            std::fs::write(&path, text)?;
        }
    }
    Ok(())
}
