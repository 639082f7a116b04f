//! Writes the screens' side of the contract from the table in the core. `cargo xtask bindings` runs it.

use std::io;

fn main() -> io::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/lib/api.gen.ts");
    std::fs::write(path, duurloop_core::api::typescript())
}
