//! A form with a file in it, as it comes in.

use axum::extract::Multipart;

use crate::pages::edit::fields::Fields;

/// A form breaks off where it is larger than the route takes; the fields before that are there.
pub(super) struct BrokenOff(pub Fields);

/// The fields of a form and the bytes of its field `file`; none where no file was chosen.
pub(super) async fn received(mut multipart: Multipart) -> Result<(Fields, Vec<u8>), BrokenOff> {
    let (mut fields, mut file) = (Fields::default(), Vec::new());
    loop {
        let field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok((fields, file)),
            Err(_) => return Err(BrokenOff(fields)),
        };
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let Ok(bytes) = field.bytes().await else { return Err(BrokenOff(fields)) };
            file = bytes.to_vec();
        } else {
            let Ok(value) = field.text().await else { return Err(BrokenOff(fields)) };
            fields.put(name, value);
        }
    }
}
