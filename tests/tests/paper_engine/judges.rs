//! A checker that knows nothing of us.

use std::fs;
use std::process::Command;

use duurloop_core::paper::render_for_preflight;

use super::samples;

/// Where Debian's `libpdfbox2-java` with `libjaxb-api-java` and `libactivation-java` puts its parts;
/// `DUURLOOP_PDFBOX` names another folder.
const JARS: &str = "/usr/share/java";

#[test]
fn pdfbox_calls_the_papers_valid_for_the_archive() {
    let folder = std::env::var("DUURLOOP_PDFBOX").unwrap_or_else(|_| JARS.into());
    let jars: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().to_string_lossy().into_owned())
        .filter(|path| std::path::Path::new(path).extension().is_some_and(|end| end == "jar"))
        .collect();
    let place = tempfile::tempdir().unwrap();
    for mut document in [samples::report(true), samples::report(false), samples::sheet()] {
        document.paragraph("李小龙, Đặng Thị Hương, ﬁnaal en finaal, 50 µg en 50 μg, 😀");
        let path = place.path().join("paper.pdf");
        fs::write(&path, render_for_preflight(&document, &samples::words()).unwrap().bytes).unwrap();
        let mut java = Command::new("java");
        java.args(["-cp", &jars.join(":"), "org.apache.pdfbox.preflight.Validator_A1b"]).arg(&path);
        let output = java.output().expect("java");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
