//! Page breaks, with papers nobody thought of.

use duurloop_core::paper::document::{Block, Column, Signature, Table};
use duurloop_core::paper::render;
use proptest::prelude::*;

use super::reading::text_of;
use super::samples;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_row_is_lost_and_each_page_has_the_header(
        before in 0_usize..40,
        rows in prop::collection::vec(1_usize..60, 1..90),
        blank in 0_usize..12,
    ) {
        let mut document = samples::empty("Tabel");
        for line in 0..before {
            document.paragraph(format!("regel{line}"));
        }
        document.push(Block::Table(Table {
            caption: None,
            columns: vec![Column::left("Kolomkop", 1.0), Column::left("Wat", 3.0), Column::right("Cijfer", 1.0)],
            rows: rows.iter().enumerate().map(|(index, words)| {
                vec![format!("rij{index}eind"), "rustig ".repeat(*words), format!("c{index}eind")]
            }).collect(),
            blank_rows: blank,
            row_headers: true,
            ..Table::default()
        }));
        let text = text_of(&document);
        for index in 0..rows.len() {
            for mark in [format!("rij{index}eind"), format!("c{index}eind")] {
                prop_assert_eq!(text.matches(&mark).count(), 1, "{}", mark);
            }
        }
        prop_assert_eq!(text.matches("rustig").count(), rows.iter().sum::<usize>());
        for page in text.split('\u{c}').filter(|page| page.contains("rustig")) {
            prop_assert!(page.contains("Kolomkop") && page.contains("Cijfer"), "{page}");
        }
    }
}

#[test]
fn a_cell_longer_than_a_page_goes_on_on_the_next() {
    let mut document = samples::empty("Lange cel");
    document.push(Block::Table(Table {
        columns: vec![Column::left("Wanneer", 1.0), Column::left("Wat", 3.0)],
        rows: vec![vec!["maandag".into(), "woord ".repeat(1500)]],
        ..Table::default()
    }));
    let rendered = render(&document, &samples::words()).unwrap();
    assert!(rendered.pages > 1);
    assert_eq!(text_of(&document).matches("woord").count(), 1500);
}

#[test]
fn places_to_sign_stand_on_one_page_and_not_alone() {
    for lines in 25..50 {
        let mut document = samples::empty("Tekenen");
        for line in 0..lines {
            document.paragraph(format!("regel{line}"));
        }
        let sign = |label: &str| Signature { label: label.into(), name: None, place_and_date: None };
        document.push(Block::Signatures(vec![sign("Deelnemer"), sign("Therapeut"), sign("Ouder")]));
        let text = text_of(&document);
        let page = text.split('\u{c}').find(|page| page.contains("Deelnemer")).unwrap();
        assert!(page.contains("Therapeut") && page.contains("Ouder"), "{lines}");
        assert!(page.contains("regel"), "{lines}: {text}");
    }
}

#[test]
fn a_heading_is_never_the_last_on_a_page() {
    for lines in 20..60 {
        let mut document = samples::empty("Kop");
        for line in 0..lines {
            document.paragraph(format!("regel{line}"));
        }
        document.heading(1, "Kopje");
        document.paragraph("Tekst eronder.");
        let text = text_of(&document);
        let page = text.split('\u{c}').find(|page| page.contains("Kopje")).unwrap();
        assert!(page.contains("eronder"), "{lines}");
    }
}

#[test]
fn a_paper_that_contradicts_itself_is_refused() {
    let mut document = samples::empty("Fout");
    document.push(Block::Table(Table {
        columns: vec![Column::left("Een", 1.0)],
        rows: vec![vec!["a".into(), "b".into()]],
        ..Table::default()
    }));
    assert!(render(&document, &samples::words()).is_err());
}

#[test]
fn an_empty_paper_is_a_page() {
    let rendered = render(&samples::empty("Leeg"), &samples::words()).unwrap();
    assert_eq!(rendered.pages, 1);
}
