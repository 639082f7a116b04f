//! Only the glyphs a paper uses go into its file.

use std::collections::BTreeMap;

use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont};
use subsetter::{GlyphRemapper, subset};

use crate::error::{Error, Result};
use crate::paper::fonts::FaceId;
use crate::paper::laid::{Laid, Shape};

pub(super) struct Fonts {
    faces: BTreeMap<FaceId, (GlyphRemapper, ParsedFont)>,
}

/// The name of the face in the file's resources; not one the library gives to its own fonts.
pub(super) fn id(face: FaceId) -> FontId {
    FontId(format!("Face{}", face as usize))
}

impl Fonts {
    pub(super) fn used_in(laid: &Laid) -> Result<Self> {
        let mut used: BTreeMap<FaceId, BTreeMap<u16, u16>> = BTreeMap::new();
        let contents = laid.pages.iter().flat_map(|page| &page.contents);
        for shape in contents.flat_map(|content| &content.shapes) {
            let Shape::Text { runs, .. } = shape else {
                continue;
            };
            for run in runs {
                let widths = used.entry(run.face).or_default();
                widths.extend(run.glyphs.iter().map(|glyph| (glyph.id, glyph.width.round() as u16)));
            }
        }
        let mut faces = BTreeMap::new();
        for face in FaceId::ALL {
            if let Some(widths) = used.get(&face) {
                faces.insert(face, reduced(face, widths)?);
            }
        }
        Ok(Self { faces })
    }

    pub(super) fn register(&self, pdf: &mut PdfDocument) {
        for (face, (_, font)) in &self.faces {
            pdf.resources.fonts.map.insert(id(*face), PdfFont::new(font.clone()));
        }
    }

    /// The number of a glyph in the file.
    pub(super) fn code(&self, face: FaceId, glyph: u16) -> Result<u16> {
        let found = self.faces.get(&face).and_then(|(codes, _)| codes.get(glyph));
        found.ok_or_else(|| Error::Paper("a glyph outside its font".into()))
    }
}

fn reduced(id: FaceId, widths: &BTreeMap<u16, u16>) -> Result<(GlyphRemapper, ParsedFont)> {
    let glyphs: Vec<u16> = widths.keys().copied().collect();
    let codes = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let bytes = subset(id.bytes(), 0, &codes).map_err(|error| Error::Paper(format!("font subset: {error}")))?;
    let face = id.face()?;
    let scale = |value: i16| (f32::from(value) * 1000.0 / face.units_per_em() as f32).round() as i16;
    let metrics = FontMetrics { ascent: scale(face.ascender()), descent: scale(face.descender()) };
    let widths = widths.iter().filter_map(|(glyph, width)| Some((codes.get(*glyph)?, *width))).collect();
    let name = format!("{}+{}", tag(&bytes), id.postscript_name());
    let mut font = ParsedFont::with_glyph_data(bytes, 0, Some(name), BTreeMap::new(), widths, 1000, metrics);
    let bounds = face.global_bounding_box();
    let told = &mut font.pdf_font_metrics;
    (told.x_min, told.y_min) = (scale(bounds.x_min), scale(bounds.y_min));
    (told.x_max, told.y_max) = (scale(bounds.x_max), scale(bounds.y_max));
    told.us_weight_class = face.weight().to_number();
    let slant = face.italic_angle();
    if slant != 0.0 {
        told.caret_slope_rise = 1000;
        told.caret_slope_run = (-slant.to_radians().tan() * 1000.0) as i16;
    }
    Ok((codes, font))
}

/// Six capitals that say: not the whole font. The same glyphs have the same tag.
fn tag(bytes: &[u8]) -> String {
    blake3::hash(bytes).as_bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
