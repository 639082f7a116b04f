//! Text that comes out again, and programs that judge a PDF.

use std::fs;
use std::process::Command;

use duurloop_core::paper::document::{Block, Column, Document, Table};
use duurloop_core::paper::render;

use super::{pdf, samples};

/// Runs a program over a file; the programs come with the development set-up (poppler-utils, qpdf).
fn run(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    fs::write(&path, bytes).unwrap();
    let output = Command::new(program).args(before).arg(&path).args(after).output().expect(program);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program}: {text}{}", String::from_utf8_lossy(&output.stderr));
    text
}

pub(crate) fn text_of(document: &Document) -> String {
    run("pdftotext", &["-enc", "UTF-8"], &pdf(document), &["-"])
}

/// Without the breaks of lines and pages.
fn flat(document: &Document) -> String {
    text_of(document).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn names_come_out_as_they_went_in() {
    let names =
        ["Renée Coëlho", "Şenay Yılmaz", "Łukasz Błaszczyk", "李小龙", "Đặng Thị Hương", "Zoë d’Haene", "Ömer Çelik"];
    let mut document = samples::empty("Namen");
    for name in names {
        document.paragraph(name);
    }
    document.paragraph("officieel fietsen, afspraak, ﬁnaal ﬂink — 50 µg en 50 μg");
    let text = flat(&document);
    for name in names {
        assert!(text.contains(name), "{name} in {text}");
    }
    assert!(text.contains("officieel fietsen, afspraak,"), "{text}");
    assert!(text.contains("50 µg en 50 μg") || text.contains("50 μg en 50 μg"), "{text}");
}

#[test]
fn what_no_font_has_is_counted_and_printed_as_a_question_mark() {
    let mut document = samples::empty("Teken");
    document.paragraph("Ging goed 🏃🏽‍♀️ vandaag 😀!");
    let rendered = render(&document, &samples::words()).unwrap();
    assert_eq!(rendered.replaced_glyphs, 2);
    assert!(flat(&document).contains("Ging goed ? vandaag ?!"));
}

#[test]
fn a_pasted_soft_hyphen_or_hard_space_spoils_no_other_space() {
    let mut document = samples::empty("Geplakt");
    document.paragraph("huis\u{AD}arts en 10\u{A0}km en\u{200B} gewone spaties");
    assert!(flat(&document).contains("huisarts en 10 km en gewone spaties"));
}

#[test]
fn label_and_value_are_read_apart() {
    let text = run("pdfinfo", &["-struct-text"], &pdf(&samples::report(true)), &[]);
    let order =
        ["Geboortedatum", "3 mei 1987", "Hoe was uw stemming de afgelopen week?", "Wat heeft u gemerkt?", "113"];
    let places: Vec<usize> =
        order.iter().map(|part| text.find(part).unwrap_or_else(|| panic!("{part} in {text}"))).collect();
    assert!(places.is_sorted(), "{text}");
    let plain = flat(&samples::report(true));
    assert!(plain.contains("Naam: Zoë d’Haene"), "{plain}");
}

#[test]
fn a_form_and_its_report_come_from_one_template() {
    let blank = flat(&samples::report(false));
    let filled = flat(&samples::report(true));
    for label in ["Geboortedatum", "Hoeveel energie had u?", "Wat heeft u gemerkt?", "Ik slaap goed door."] {
        assert!(blank.contains(label) && filled.contains(label), "{label}");
    }
    assert!(!blank.contains("Zoë"));
}

#[test]
fn other_programs_find_nothing_wrong() {
    for document in [samples::report(true), samples::report(false), samples::letter()] {
        let bytes = pdf(&document);
        let check = run("qpdf", &["--check"], &bytes, &[]);
        assert!(check.contains("No syntax or stream encoding errors"), "{check}");
        let fonts = run("pdffonts", &[], &bytes, &[]);
        for font in fonts.lines().skip(2) {
            let columns: Vec<&str> = font.split_whitespace().collect();
            let flags = &columns[columns.len() - 5..columns.len() - 2];
            assert_eq!(flags, ["yes", "yes", "yes"], "embedded, subset, unicode: {font}");
        }
        let info = run("pdfinfo", &[], &bytes, &[]);
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        assert!(!info.contains("PDF/X"), "{info}");
        assert!(info.contains("Title:") && info.contains("Praktijk Zeewind"), "{info}");
    }
}

#[test]
fn a_hyphen_at_the_end_of_a_line_is_no_part_of_the_word() {
    let sentence =
        "De hardlooptherapeut bespreekt verwachtingen, ademhalingsoefeningen en lichaamshouding voorafgaand. ";
    let mut document = samples::empty("Smal");
    document.push(Block::Table(Table {
        columns: vec![Column::left("", 1.0), Column::left("", 3.5)],
        rows: vec![vec![sentence.repeat(3), String::new()]],
        ..Table::default()
    }));
    let text = text_of(&document);
    assert!(text.contains('\u{AD}'), "{text}");
    let joined = text.replace("\u{AD}\n", "").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(joined.contains(sentence.repeat(3).trim()), "{joined}");
}

#[test]
fn forty_pages_of_text_lose_no_word() {
    let mut document = samples::empty("Lang");
    let words: Vec<String> = (0..24_000).map(|number| format!("woord{number}")).collect();
    for chunk in words.chunks(800) {
        document.push(Block::Answer { label: "Verslag".into(), value: Some(chunk.join(" ")), lines: 3 });
    }
    let rendered = render(&document, &samples::words()).unwrap();
    assert!(rendered.pages >= 40, "{} pages", rendered.pages);
    let text = text_of(&document);
    let found: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with("woord")).collect();
    assert_eq!(found.len(), words.len());
    assert!(found.iter().zip(&words).all(|(found, word)| found == word));
}
