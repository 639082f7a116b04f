//! The papers from outside: what other programs make of the files.
#![allow(clippy::unwrap_used, clippy::cast_possible_wrap, clippy::too_many_lines)]

mod judges;
mod pages;
mod reading;
mod samples;
mod structure;

use std::time::Instant;

use duurloop_core::paper::document::Document;
use duurloop_core::paper::{render, render_for_preflight};

fn pdf(document: &Document) -> Vec<u8> {
    render(document, &samples::words()).unwrap().bytes
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_another_paper_another_identity() {
    let first = pdf(&samples::report(true));
    assert!(first == pdf(&samples::report(true)));
    let mut other = samples::report(true);
    other.paragraph("Eén zin meer.");
    assert_ne!(identity(&first), identity(&pdf(&other)));
    assert_ne!(identity(&first), identity(&pdf(&samples::report(false))));
}

fn identity(bytes: &[u8]) -> Vec<u8> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    file.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
}

#[test]
fn a_report_is_small_and_quick() {
    let document = samples::report(true);
    pdf(&document);
    let start = Instant::now();
    let rendered = render(&document, &samples::words()).unwrap();
    let spent = start.elapsed();
    println!("{} pages, {} KB, {spent:?}", rendered.pages, rendered.bytes.len() / 1024);
    assert!(rendered.bytes.len() < 120 * 1024, "{} bytes", rendered.bytes.len());
    // Generous: this also runs unoptimised on a busy machine.
    assert!(spent.as_millis() < 3000, "{spent:?}");
}

/// With `DUURLOOP_SAMPLES` the sample papers are kept for a human eye.
#[test]
fn the_samples_can_be_looked_at() {
    let papers = [("report", samples::report(true)), ("form", samples::report(false)), ("letter", samples::letter())];
    for (name, paper) in papers {
        let bytes = pdf(&paper);
        assert!(bytes.starts_with(b"%PDF-1.7"));
        if let Some(folder) = std::env::var_os("DUURLOOP_SAMPLES") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), bytes).unwrap();
        }
    }
}

/// For a checker of the older archive standard: everything but the file's own marks is the same.
#[test]
fn the_older_archive_file_differs_only_in_its_marks() {
    let bytes = render_for_preflight(&samples::report(true), &samples::words()).unwrap().bytes;
    assert!(bytes.starts_with(b"%PDF-1.4"));
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<pdfaid:part>1</pdfaid:part>") && !text.contains("pdfuaid"));
    if let Some(folder) = std::env::var_os("DUURLOOP_SAMPLES") {
        std::fs::write(std::path::Path::new(&folder).join("preflight.pdf"), &bytes).unwrap();
    }
}
