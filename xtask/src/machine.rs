//! What has to be on the machine, and putting it there.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::step::{Job, Outcome, say};

/// What building the program takes.
pub(crate) const BUILD: &[&[&str]] = &[COMPILE];
/// What all the checks take. The papers are read back with poppler, qpdf and `PDFBox`, the parts of the screen are tried in
/// Chromium, the whole in the window's own web view.
pub(crate) const TEST: &[&[&str]] = &[COMPILE, WINDOW, PAPERS, PARTS];
/// What the window takes on a machine without a display.
pub(crate) const STORIES: &[&[&str]] = &[COMPILE, WINDOW];
pub(crate) const SCREENS: &[&[&str]] = &[PARTS];
pub(crate) const CORE: &[&[&str]] = &[&["build-essential", "pkg-config", "libssl-dev"]];

const COMPILE: &[&str] = &["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"];
/// Without libegl1 and libgl1-mesa-dri the driver hangs and says nothing.
const WINDOW: &[&str] =
    &["webkit2gtk-driver", "xvfb", "dbus-daemon", "libegl1", "libgl1-mesa-dri", "fonts-dejavu-core"];
const PAPERS: &[&str] =
    &["poppler-utils", "qpdf", "default-jre-headless", "libpdfbox2-java", "libjaxb-api-java", "libactivation-java"];
const PARTS: &[&str] = &["chromium"];

/// Installs what is missing of `packages` on a Debian-like machine; says what is needed on any other.
pub(crate) fn prepare(packages: &[&[&str]]) -> Outcome {
    let wanted: Vec<&str> = packages.concat();
    let Some(installed) = installed(&wanted) else {
        println!(
            "This machine has no dpkg-query, so nothing is installed. Needed, by their Debian names: {}",
            wanted.join(" ")
        );
        return Ok(());
    };
    let missing = missing(&wanted, &installed);
    if missing.is_empty() {
        return Ok(());
    }
    say("System packages");
    println!("Missing: {}", missing.join(" "));
    let root = rustix::process::geteuid().is_root();
    if !root && !found("sudo") {
        return Err(format!(
            "Please have these installed first: apt-get update && apt-get install --no-install-recommends {}",
            missing.join(" ")
        ));
    }
    apt(root, &["update"])?;
    apt(root, &["install", "--yes", "--no-install-recommends"].into_iter().chain(missing).collect::<Vec<_>>())
}

/// Rust's own parts that a bare toolchain comes without.
pub(crate) fn prepare_toolchain() -> Outcome {
    let cargo = |part: &str| quiet(Command::new("cargo").args([part, "--version"]));
    if cargo("fmt") && cargo("clippy") {
        return Ok(());
    }
    if !found("rustup") {
        return Err("cargo fmt and cargo clippy are needed: please install rustfmt and clippy.".into());
    }
    Job::new("rustup", ["component", "add", "rustfmt", "clippy"]).run()
}

/// Whether a window can be opened here. Only X11 and Wayland machines can be without.
pub(crate) fn has_display() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn apt(root: bool, arguments: &[&str]) -> Outcome {
    let base = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"];
    let job = if root { Job::new(base[0], &base[1..]) } else { Job::new("sudo", base) };
    job.and(arguments).run()
}

/// What dpkg knows of the packages, one line each; none where there is no dpkg.
fn installed(wanted: &[&str]) -> Option<String> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(wanted)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn missing<'a>(wanted: &[&'a str], installed: &str) -> Vec<&'a str> {
    let there = |package: &&str| installed.lines().any(|line| line == format!("installed {package}"));
    wanted.iter().copied().filter(|package| !there(package)).collect()
}

fn found(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| is_program(&folder.join(program))))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}

fn quiet(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_package_counts_as_missing() {
        let dpkg = "installed xvfb\nconfig-files qpdf\n";
        assert_eq!(missing(&["xvfb", "qpdf", "chromium"], dpkg), ["qpdf", "chromium"]);
    }

    #[test]
    fn no_package_is_named_twice() {
        let mut names = TEST.concat();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
