//! A picture from outside, made one of ours: recognised by what it is and not by what it is called, read whole, turned the
//! right way up, made small enough for a page, and written anew. What comes out holds the picture and nothing else: no
//! place, no camera, no second file hidden behind the first. Never SVG, which is a page with scripts of its own.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
};

/// More pixels than any camera in a pocket takes; a hostile file claims more.
pub const PIXELS_MAX: u64 = 64_000_000;
/// The longer edge of what is kept: twice the width of a note.
const EDGE_MAX: u32 = 1_920;
const JPEG_QUALITY: u8 = 85;
/// What reading one picture may take.
const MEMORY_BYTES_MAX: u64 = 384 * 1024 * 1024;

/// A picture as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// None of PNG, JPEG, WebP and GIF.
    Kind,
    /// Too many pixels.
    Pixels,
    /// It breaks off, or says of itself what is not so.
    Damaged,
}

/// Takes tenths of a second for a photograph: call it where blocking is allowed.
///
/// # Errors
/// [`Unfit`]
pub fn clean(bytes: &[u8]) -> Result<Picture, Unfit> {
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif)) => format,
        Ok(_) | Err(_) => return Err(Unfit::Kind),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_BYTES_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Unfit::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(Unfit::Pixels);
    }
    let orientation = decoder.orientation().map_err(|_| Unfit::Damaged)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| Unfit::Damaged)?;
    image.apply_orientation(orientation);
    if image.width().max(image.height()) > EDGE_MAX {
        image = image.resize(EDGE_MAX, EDGE_MAX, FilterType::Triangle);
    }
    // Photographs stay photographs; what has sharp edges or is seen through stays exact.
    let photograph = format == ImageFormat::Jpeg || (format == ImageFormat::WebP && !image.color().has_alpha());
    let mut out = Vec::new();
    let (media_type, written) = if photograph {
        let image = DynamicImage::ImageRgb8(image.to_rgb8());
        ("image/jpeg", image.write_with_encoder(JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY)))
    } else {
        let image =
            if image.color().has_alpha() { DynamicImage::ImageRgba8(image.to_rgba8()) } else { image.to_rgb8().into() };
        ("image/png", image.write_with_encoder(PngEncoder::new(&mut out)))
    };
    written.map_err(|_| Unfit::Damaged)?;
    Ok(Picture { media_type, width: image.width(), height: image.height(), bytes: out })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        image.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn each_kind_is_recognised_by_what_it_is() {
        let image = DynamicImage::new_rgb8(4, 3);
        let table = [
            (ImageFormat::Png, "image/png"),
            (ImageFormat::Gif, "image/png"),
            (ImageFormat::Jpeg, "image/jpeg"),
            (ImageFormat::WebP, "image/jpeg"),
        ];
        for (format, media_type) in table {
            let picture = clean(&encoded(&image, format)).unwrap();
            assert_eq!((picture.media_type, picture.width, picture.height), (media_type, 4, 3), "{format:?}");
            assert_eq!(clean(&picture.bytes).unwrap().media_type, media_type);
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let table: [(&[u8], Unfit); 4] = [
            (svg, Unfit::Kind),
            (b"", Unfit::Kind),
            (b"%PDF-1.7", Unfit::Kind),
            (b"\x89PNG\r\n\x1a\n and then nothing", Unfit::Damaged),
        ];
        for (bytes, unfit) in table {
            assert_eq!(clean(bytes), Err(unfit), "{}", String::from_utf8_lossy(bytes));
        }
        let whole = encoded(&DynamicImage::new_rgb8(64, 64), ImageFormat::Png);
        assert_eq!(clean(&whole[..whole.len() / 2]), Err(Unfit::Damaged));
    }

    #[test]
    fn a_small_file_that_claims_to_be_huge_is_refused_before_it_is_read() {
        let mut png = encoded(&DynamicImage::new_rgb8(1, 1), ImageFormat::Png);
        // Width and height of the header, and its checksum.
        png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        png[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let checksum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&checksum.to_be_bytes());
        assert_eq!(clean(&png), Err(Unfit::Pixels));
    }

    #[test]
    fn large_pictures_are_made_smaller_and_what_trails_behind_is_left_out() {
        let mut bytes = encoded(&DynamicImage::new_rgb8(4_000, 10), ImageFormat::Png);
        bytes.extend_from_slice(b"PK\x03\x04 a second file");
        let picture = clean(&bytes).unwrap();
        assert_eq!(picture.width, EDGE_MAX);
        assert!(!picture.bytes.windows(4).any(|window| window == b"PK\x03\x04"));
    }

    #[test]
    fn what_the_camera_wrote_is_gone_and_the_picture_stands_upright() {
        let jpeg = encoded(&DynamicImage::new_rgb8(20, 10), ImageFormat::Jpeg);
        // A block of Exif with orientation 6: to be turned by a quarter.
        let tiff: &[u8] = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let body = [b"Exif\0\0".as_slice(), tiff].concat();
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        let turned = [&jpeg[..2], &[0xff, 0xe1], &length, &body, &jpeg[2..]].concat();
        let picture = clean(&turned).unwrap();
        assert_eq!((picture.width, picture.height), (10, 20));
        assert!(!picture.bytes.windows(4).any(|window| window == b"Exif"));
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
        })
    }
}
