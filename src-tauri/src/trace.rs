//! Moments of the start, for measuring: a line `<event> <CLOCK_MONOTONIC ns>` in the file named by `DUURLOOP_TRACE`.

/// Notes that `event` happens now. Does nothing when nobody measures.
pub fn mark(event: &str) {
    if let Some(path) = std::env::var_os("DUURLOOP_TRACE") {
        // A measurement that cannot be written must not stop the program.
        let _ = write(std::path::Path::new(&path), event);
    }
}

#[cfg(unix)]
fn write(path: &std::path::Path, event: &str) -> std::io::Result<()> {
    use std::io::Write;
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
    writeln!(file, "{event} {}", i128::from(now.tv_sec) * 1_000_000_000 + i128::from(now.tv_nsec))
}

#[cfg(not(unix))]
fn write(_: &std::path::Path, _: &str) -> std::io::Result<()> {
    Ok(())
}
