//! The structure a screen reader walks, read back from the finished file.

use std::collections::BTreeMap;

use duurloop_core::paper::document::{Block, Document};
use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId};

use super::{pdf, samples};

struct Read {
    file: lopdf::Document,
}

impl Read {
    fn of(document: &Document) -> Self {
        Self { file: lopdf::Document::load_mem(&pdf(document)).unwrap() }
    }

    fn dictionary(&self, object: &Object) -> Dictionary {
        self.file.dereference(object).unwrap().1.as_dict().unwrap().clone()
    }

    fn root(&self) -> Dictionary {
        self.dictionary(self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap())
    }

    /// Depth first: role and dictionary of each element.
    fn elements(&self) -> Vec<(String, Dictionary, ObjectId)> {
        let mut found = Vec::new();
        for kid in self.root().get(b"K").unwrap().as_array().unwrap() {
            self.walk(kid, &mut found);
        }
        found
    }

    fn walk(&self, object: &Object, found: &mut Vec<(String, Dictionary, ObjectId)>) {
        let Object::Reference(id) = object else {
            return;
        };
        let element = self.dictionary(object);
        let role = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let kids = element.get(b"K").ok().and_then(|kids| kids.as_array().ok().cloned()).unwrap_or_default();
        found.push((role, element, *id));
        for kid in &kids {
            self.walk(kid, found);
        }
    }

    /// What each element claims: page and content number.
    fn claims(&self) -> BTreeMap<(ObjectId, i64), ObjectId> {
        let mut claims = BTreeMap::new();
        for (_, element, id) in self.elements() {
            let own = element.get(b"Pg").ok().and_then(|page| page.as_reference().ok());
            let kids = element.get(b"K").ok().and_then(|kids| kids.as_array().ok().cloned()).unwrap_or_default();
            for kid in kids {
                let claim = match &kid {
                    Object::Integer(number) => Some((own.unwrap(), *number)),
                    Object::Dictionary(far) => Some((
                        far.get(b"Pg").unwrap().as_reference().unwrap(),
                        far.get(b"MCID").unwrap().as_i64().unwrap(),
                    )),
                    _ => None,
                };
                if let Some(claim) = claim {
                    assert!(claims.insert(claim, id).is_none(), "claimed twice: {claim:?}");
                }
            }
        }
        claims
    }
}

#[test]
fn each_piece_of_content_stands_once_in_the_tree_and_nothing_is_untagged() {
    let mut long = samples::report(true);
    long.paragraph("Een heel lang verslag over rustig opbouwen. ".repeat(300));
    for document in [samples::report(true), samples::report(false), samples::letter(), samples::sheet(), long] {
        let read = Read::of(&document);
        let claims = read.claims();
        let parents = read.dictionary(read.root().get(b"ParentTree").unwrap());
        let numbers = parents.get(b"Nums").unwrap().as_array().unwrap().clone();
        let mut count = 0;
        for (index, page) in read.file.get_pages().into_values().enumerate() {
            let dictionary = read.file.get_dictionary(page).unwrap();
            assert_eq!(dictionary.get(b"StructParents").unwrap().as_i64().unwrap(), index as i64);
            let owners = read.file.dereference(&numbers[index * 2 + 1]).unwrap().1.as_array().unwrap().clone();
            let content = Content::decode(&read.file.get_page_content(page)).unwrap();
            let mut depth = 0;
            let mut next = 0;
            for operation in content.operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        depth += 1;
                        assert_eq!(depth, 1, "no content inside content");
                        if operation.operands[0].as_name().unwrap() == b"Artifact" {
                            continue;
                        }
                        let properties = operation.operands[1].as_dict().unwrap();
                        let number = properties.get(b"MCID").unwrap().as_i64().unwrap();
                        assert_eq!(number, next);
                        assert_eq!(claims[&(page, number)], owners[number as usize].as_reference().unwrap());
                        next += 1;
                    }
                    "EMC" => depth -= 1,
                    "TJ" | "Tj" | "S" | "f" | "b" | "B" | "Do" => {
                        assert_eq!(depth, 1, "{}", operation.operator);
                    }
                    _ => {}
                }
            }
            assert_eq!(depth, 0);
            assert_eq!(owners.len() as i64, next);
            count += next;
        }
        assert_eq!(claims.len() as i64, count);
    }
}

#[test]
fn rows_of_a_table_are_equally_wide() {
    for (document, expected) in [(samples::report(true), 3), (samples::report(false), 3), (samples::sheet(), 1)] {
        let read = Read::of(&document);
        let elements = read.elements();
        let mut tables = 0;
        for (_, table, _) in elements.iter().filter(|(role, ..)| role == "Table") {
            tables += 1;
            let rows = table.get(b"K").unwrap().as_array().unwrap();
            let widths: Vec<usize> =
                rows.iter().map(|row| read.dictionary(row).get(b"K").unwrap().as_array().unwrap().len()).collect();
            assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{widths:?}");
        }
        assert_eq!(tables, expected);
    }
}

#[test]
fn every_figure_says_what_it_shows_and_every_head_what_it_heads() {
    let read = Read::of(&samples::report(true));
    let mut figures = 0;
    for (role, element, _) in read.elements() {
        if role == "Figure" {
            figures += 1;
            assert!(element.get(b"Alt").unwrap().as_str().unwrap().len() > 4);
            let attributes = element.get(b"A").unwrap().as_dict().unwrap();
            assert_eq!(attributes.get(b"BBox").unwrap().as_array().unwrap().len(), 4);
        }
        if role == "TH" {
            assert!(element.get(b"A").unwrap().as_dict().unwrap().has(b"Scope"));
        }
    }
    // The logo, two boxes for each of three questions, two options, two scales.
    assert_eq!(figures, 1 + 6 + 2 + 2);
}

#[test]
fn headings_start_at_one_and_skip_no_level() {
    let mut document = samples::empty("Koppen");
    document.heading(3, "Te diep").heading(1, "Gewoon").heading(3, "Weer te diep");
    document.paragraph("Tekst.");
    for document in [document, samples::report(true)] {
        let mut last = 0;
        for (role, ..) in Read::of(&document).elements() {
            if let Some(level) = role.strip_prefix('H').and_then(|level| level.parse::<u8>().ok()) {
                assert!(level <= last + 1, "{role} after H{last}");
                last = level;
            }
        }
        assert!(last > 0);
    }
}

#[test]
fn the_file_says_what_it_is() {
    let read = Read::of(&samples::report(true));
    let catalog = read.file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl-NL");
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    assert!(
        catalog
            .get(b"ViewerPreferences")
            .unwrap()
            .as_dict()
            .unwrap()
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert!(catalog.get(b"PageMode").unwrap().as_name().is_ok());
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let xmp = String::from_utf8(read.file.get_object(metadata).unwrap().as_stream().unwrap().content.clone()).unwrap();
    for line in ["<pdfaid:part>2</", "<pdfaid:conformance>A</", "<pdfuaid:part>1</", "2026-03-14T09:26:53Z"] {
        assert!(xmp.contains(line), "{line}");
    }
    let info = read.dictionary(read.file.trailer.get(b"Info").unwrap());
    assert!(!info.has(b"GTS_PDFXVersion") && !info.has(b"Trapped") && !info.has(b"Identifier"));
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let profile = intents[0].as_dict().unwrap().get(b"DestOutputProfile").unwrap().as_reference().unwrap();
    let profile = read.file.get_object(profile).unwrap().as_stream().unwrap().decompressed_content().unwrap();
    assert_eq!(&profile[36..40], b"acsp");
}

#[test]
fn each_person_in_a_file_has_an_entry_and_their_headings_stand_below_it() {
    let mut document = samples::empty("Groep");
    document.letterhead = Some(samples::letterhead());
    for name in ["Zeta", "Alfa", "李小龙"] {
        document.push(Block::NewPaper { outline: name.into(), footer: None });
        document.title("Formulier", None);
        document.heading(1, "Vragen");
        document.push(Block::Answer { label: "Hoe gaat het?".into(), value: None, lines: 40 });
    }
    let read = Read::of(&document);
    let outlines = read.dictionary(read.file.catalog().unwrap().get(b"Outlines").unwrap());
    let mut at = outlines.get(b"First").ok().cloned();
    let mut names = Vec::new();
    while let Some(entry) = at {
        let item = read.dictionary(&entry);
        names.push(title(&item));
        let below = read.dictionary(item.get(b"First").unwrap());
        assert_eq!(title(&below), "Formulier");
        assert_eq!(title(&read.dictionary(below.get(b"First").unwrap())), "Vragen");
        at = item.get(b"Next").ok().cloned();
    }
    assert_eq!(names, ["Zeta", "Alfa", "李小龙"]);
    let text = super::reading::text_of(&document);
    assert_eq!(text.matches("pagina 1 van 2").count(), 3, "{text}");
    assert_eq!(text.matches("pagina 2 van 2").count(), 3);
}

fn title(item: &Dictionary) -> String {
    let bytes = item.get(b"Title").unwrap().as_str().unwrap();
    let units: Vec<u16> = bytes[2..].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).unwrap()
}
