//! What the painting library leaves to do: structure, archive marks, outline, and an identity of the file's own.

use lopdf::{Document as File, Object, ObjectId, Stream, StringFormat, dictionary};

use super::structure::{self, integer, text};
use super::{Profile, xmp};
use crate::error::{Error, Result};
use crate::paper::document::Document;
use crate::paper::laid::{Laid, OutlineEntry, PAGE_HEIGHT};

pub(super) const PRODUCER: &str = concat!("Duurloop ", env!("CARGO_PKG_VERSION"));

pub(super) fn finish(mut file: File, laid: &Laid, document: &Document, profile: Profile) -> Result<Vec<u8>> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if pages.len() != laid.pages.len() {
        return Err(Error::Paper("a page was lost".into()));
    }
    for page in &pages {
        file.get_dictionary_mut(*page).map_err(lost)?.remove(b"Annots");
    }
    let tree = structure::add(&mut file, laid, &pages)?;
    let outline = add_outline(&mut file, &laid.outline, &pages);
    let metadata = xmp::packet(&document.meta, profile);
    let stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata.clone().into_bytes());
    // Found by programs that look for the text itself, so not compressed.
    let metadata_id = file.add_object(stream.with_compression(false));
    let intent = add_output_intent(&mut file, profile);

    let catalog = file.catalog_mut().map_err(lost)?;
    catalog.set("Lang", Object::string_literal(document.meta.language.tag()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata_id);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("PageLayout", "OneColumn");
    catalog.set("PageMode", if laid.outline.len() > 1 { "UseOutlines" } else { "UseNone" });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    set_info(&mut file, document)?;
    file.version = match profile {
        Profile::Archive => "1.7".into(),
        #[cfg(feature = "testing")]
        Profile::Preflight => "1.4".into(),
    };
    #[cfg(feature = "testing")]
    if profile == Profile::Preflight {
        add_cid_sets(&mut file);
    }
    let id = identity(&file, &metadata);
    file.trailer.set(
        "ID",
        vec![Object::String(id.clone(), StringFormat::Hexadecimal), Object::String(id, StringFormat::Hexadecimal)],
    );
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

/// What the library's own objects must hold and do not.
#[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn lost(error: lopdf::Error) -> Error {
    Error::Paper(error.to_string())
}

/// The library writes what belongs to another standard; all that is kept is written anew.
fn set_info(file: &mut File, document: &Document) -> Result<()> {
    let meta = &document.meta;
    let id = file.trailer.get(b"Info").and_then(Object::as_reference).map_err(lost)?;
    let moment = Object::string_literal(meta.created.format("D:%Y%m%d%H%M%SZ").to_string());
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => moment.clone(),
        "ModDate" => moment,
    };
    if !meta.author.is_empty() {
        info.set("Author", text(&meta.author));
    }
    if !meta.subject.is_empty() {
        info.set("Subject", text(&meta.subject));
    }
    file.set_object(id, info);
    Ok(())
}

fn add_output_intent(file: &mut File, profile: Profile) -> lopdf::Dictionary {
    let bytes: &[u8] = match profile {
        Profile::Archive => include_bytes!("../../../../../assets/colour/sRGB-v4.icc"),
        #[cfg(feature = "testing")]
        Profile::Preflight => include_bytes!("../../../../../assets/colour/sRGB-v2-magic.icc"),
    };
    let icc = file.add_object(Stream::new(dictionary! { "N" => 3 }, bytes.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "DestOutputProfile" => icc,
    }
}

/// A tree out of a list with levels.
fn add_outline(file: &mut File, entries: &[OutlineEntry], pages: &[ObjectId]) -> Option<ObjectId> {
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    // The nearest entry before that stands higher.
    let parent = |index: usize| (0..index).rev().find(|before| entries[*before].level < entries[index].level);
    let parents: Vec<Option<usize>> = (0..entries.len()).map(parent).collect();
    let kids = |of: Option<usize>| -> Vec<usize> { (0..entries.len()).filter(|kid| parents[*kid] == of).collect() };
    for (index, entry) in entries.iter().enumerate() {
        let dest = vec![
            Object::Reference(pages[entry.page]),
            "XYZ".into(),
            Object::Null,
            Object::Real((PAGE_HEIGHT - entry.y + 10.0).round()),
            Object::Null,
        ];
        let up = parents[index].map_or(root, |parent| ids[parent]);
        let mut item = dictionary! { "Title" => text(&entry.text), "Parent" => up, "Dest" => dest };
        let siblings = kids(parents[index]);
        let place = siblings.iter().position(|sibling| *sibling == index).unwrap_or(0);
        if let Some(before) = place.checked_sub(1) {
            item.set("Prev", ids[siblings[before]]);
        }
        if let Some(after) = siblings.get(place + 1) {
            item.set("Next", ids[*after]);
        }
        let below = kids(Some(index));
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            // Shut: the parts of a file are many.
            item.set("Count", Object::Integer(-i64::try_from(below.len()).unwrap_or(0)));
        }
        file.set_object(ids[index], item);
    }
    let top = kids(None);
    let (first, last) = (top.first()?, top.last()?);
    let outline = dictionary! {
        "Type" => "Outlines", "First" => ids[*first], "Last" => ids[*last], "Count" => integer(top.len()),
    };
    file.set_object(root, outline);
    Some(root)
}

/// Which glyphs a font holds: the older standard wants it said. Here that is always all of them.
#[cfg(feature = "testing")]
fn add_cid_sets(file: &mut File) {
    let programs: Vec<(ObjectId, ObjectId)> = file
        .objects
        .iter()
        .filter_map(|(id, object)| {
            let program = object.as_dict().ok()?.get(b"FontFile2").ok()?.as_reference().ok()?;
            Some((*id, program))
        })
        .collect();
    for (descriptor, program) in programs {
        let bytes = file.get_object(program).and_then(Object::as_stream).map(|stream| stream.content.clone());
        let glyphs = bytes.ok().and_then(|bytes| {
            rustybuzz::ttf_parser::Face::parse(&bytes, 0).ok().map(|face| usize::from(face.number_of_glyphs()))
        });
        let Some(glyphs) = glyphs else { continue };
        let mut bits = vec![0_u8; glyphs.div_ceil(8)];
        for glyph in 0..glyphs {
            bits[glyph / 8] |= 0x80 >> (glyph % 8);
        }
        let set = file.add_object(Stream::new(lopdf::Dictionary::new(), bits));
        if let Ok(descriptor) = file.get_dictionary_mut(descriptor) {
            descriptor.set("CIDSet", set);
        }
    }
}

/// A number that follows from what the file says, so that no two people's papers share one.
fn identity(file: &File, metadata: &str) -> Vec<u8> {
    let mut hash = blake3::Hasher::new();
    hash.update(metadata.as_bytes());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    hash.finalize().as_bytes()[..16].to_vec()
}
