//! The practice's logo: a picture chosen by the therapist, checked before it is read.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{ImageError, ImageReader, Limits};

use crate::error::{Error, Result};

/// Bytes a chosen file may have.
const MOST_BYTES: usize = 5 * 1024 * 1024;
/// Pixels a side may have.
const MOST_SIDE: u32 = 4000;
/// Pixels a side keeps: 300 per inch at the largest size a logo is printed (about 60 mm).
const KEPT_SIDE: u32 = 720;

/// Pixels, four bytes each: red, green, blue, opacity.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    rgba: Vec<u8>,
    width: u32,
    height: u32,
}

impl Logo {
    /// Reads a PNG or JPEG file.
    ///
    /// Errors: [`Error::PictureTooLarge`] above 5 MB or 4000 pixels a side, decided before the pixels are allocated;
    /// [`Error::NotAPicture`] for anything that cannot be read.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > MOST_BYTES {
            return Err(Error::PictureTooLarge);
        }
        let (width, height) = reader(bytes)?.into_dimensions().map_err(|_| Error::NotAPicture)?;
        if width > MOST_SIDE || height > MOST_SIDE {
            return Err(Error::PictureTooLarge);
        }
        if width == 0 || height == 0 {
            return Err(Error::NotAPicture);
        }
        let mut picture = reader(bytes)?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_SIDE);
        limits.max_image_height = Some(MOST_SIDE);
        // 16 bits a channel at the largest size, and what the decoder needs beside it.
        limits.max_alloc = Some(300 * 1024 * 1024);
        picture.limits(limits);
        let picture = picture.decode().map_err(|error| match error {
            ImageError::Limits(_) => Error::PictureTooLarge,
            _ => Error::NotAPicture,
        })?;
        let picture = if width > KEPT_SIDE || height > KEPT_SIDE {
            picture.resize(KEPT_SIDE, KEPT_SIDE, FilterType::Lanczos3)
        } else {
            picture
        };
        let picture = picture.into_rgba8();
        let (width, height) = picture.dimensions();
        Ok(Self { rgba: picture.into_raw(), width, height })
    }

    /// The picture as a PNG file, as small as it is printed.
    pub fn to_png(&self) -> Result<Vec<u8>> {
        let mut png = Cursor::new(Vec::new());
        image::write_buffer_with_format(
            &mut png,
            &self.rgba,
            self.width,
            self.height,
            image::ExtendedColorType::Rgba8,
            image::ImageFormat::Png,
        )
        .map_err(|_| Error::NotAPicture)?;
        Ok(png.into_inner())
    }

    /// Pixels known to be good, for instance out of the practice's own record.
    ///
    /// Errors: [`Error::NotAPicture`] when the number of bytes does not fit the size.
    pub fn from_rgba(rgba: Vec<u8>, width: u32, height: u32) -> Result<Self> {
        let fits = u64::try_from(rgba.len()).is_ok_and(|bytes| bytes == u64::from(width) * u64::from(height) * 4);
        if fits && width > 0 && height > 0 { Ok(Self { rgba, width, height }) } else { Err(Error::NotAPicture) }
    }

    pub fn width(&self) -> u32 {
        self.width
    }

    pub fn height(&self) -> u32 {
        self.height
    }

    /// Row by row from the top left, four bytes a pixel.
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }
}

// Pixels say nothing to a reader of a log.
impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Logo({}x{})", self.width, self.height)
    }
}

fn reader(bytes: &[u8]) -> Result<ImageReader<Cursor<&[u8]>>> {
    ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Error::NotAPicture)
}

#[cfg(test)]
mod tests {
    use image::{ExtendedColorType, ImageEncoder, RgbaImage, codecs::png::PngEncoder};

    use super::*;

    #[test]
    fn a_large_logo_is_scaled_down_and_keeps_its_shape() {
        let logo = Logo::read(&png(1600, 400)).unwrap();
        assert_eq!((logo.width(), logo.height()), (720, 180));
        assert_eq!(logo.rgba().len(), 720 * 180 * 4);
    }

    #[test]
    fn a_small_logo_stays_as_it_is() {
        let logo = Logo::read(&png(12, 7)).unwrap();
        assert_eq!((logo.width(), logo.height()), (12, 7));
    }

    #[test]
    fn something_else_is_not_a_picture() {
        assert!(matches!(Logo::read(b"%PDF-1.7 not a picture"), Err(Error::NotAPicture)));
        assert!(matches!(Logo::read(b""), Err(Error::NotAPicture)));
        let whole = png(40, 40);
        assert!(matches!(Logo::read(&whole[..whole.len() / 2]), Err(Error::NotAPicture)));
    }

    #[test]
    fn a_header_that_promises_a_huge_picture_is_refused_before_its_pixels_are_made() {
        let mut bytes = png(10, 10);
        bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        // The checksum over type and header, so that only the size is wrong.
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        assert!(matches!(Logo::read(&bytes), Err(Error::PictureTooLarge)));
        assert!(matches!(Logo::read(&vec![0; MOST_BYTES + 1]), Err(Error::PictureTooLarge)));
    }

    #[test]
    fn pixels_that_do_not_fit_their_size_are_refused() {
        assert!(Logo::from_rgba(vec![0; 15], 2, 2).is_err());
        assert!(Logo::from_rgba(vec![0; 16], 2, 2).is_ok());
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbaImage::from_fn(width, height, |x, y| image::Rgba([x as u8, y as u8, 90, 255]));
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes).write_image(picture.as_raw(), width, height, ExtendedColorType::Rgba8).unwrap();
        bytes
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
            }
        }
        !sum
    }
}
