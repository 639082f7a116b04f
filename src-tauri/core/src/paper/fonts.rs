//! The faces papers are set in, parsed once per run of the program.

use std::sync::OnceLock;

use rustybuzz::ttf_parser::GlyphId;

use super::document::Voice;
use crate::error::{Error, Result};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    Regular,
    SemiBold,
    Italic,
    /// Chinese and Japanese names. Korean and right-to-left scripts are in neither.
    Fallback,
}

impl FaceId {
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::SemiBold, Self::Italic, Self::Fallback];

    pub(crate) fn of(voice: Voice) -> Self {
        match voice {
            Voice::Plain => Self::Regular,
            Voice::Strong => Self::SemiBold,
            Voice::Soft => Self::Italic,
        }
    }

    pub(crate) fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::SemiBold => "SourceSans3-SemiBold",
            Self::Italic => "SourceSans3-Italic",
            Self::Fallback => "DroidSansFallback",
        }
    }

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../assets/fonts/SourceSans3_400Regular.ttf"),
            Self::SemiBold => {
                include_bytes!("../../../../assets/fonts/SourceSans3_600SemiBold.ttf")
            }
            Self::Italic => {
                include_bytes!("../../../../assets/fonts/SourceSans3_400Regular_Italic.ttf")
            }
            Self::Fallback => include_bytes!("../../../../assets/fonts/DroidSansFallbackFull.ttf"),
        }
    }

    /// Errors: [`Error::Paper`] if a font of the program itself cannot be read.
    pub(crate) fn face(self) -> Result<&'static rustybuzz::Face<'static>> {
        static FACES: [OnceLock<Option<rustybuzz::Face<'static>>>; 4] = [const { OnceLock::new() }; 4];
        FACES[self as usize]
            .get_or_init(|| rustybuzz::Face::from_slice(self.bytes(), 0))
            .as_ref()
            .ok_or_else(|| Error::Paper(format!("font {}", self.postscript_name())))
    }
}

pub(crate) fn has(face: &rustybuzz::Face<'_>, c: char) -> bool {
    face.glyph_index(c).is_some_and(|glyph| glyph != GlyphId(0))
}
