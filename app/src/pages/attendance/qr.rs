//! A QR code as an inline picture: one path, no style, dark on light in every scheme.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// Modules of white around the code that readers ask for.
const QUIET: usize = 4;

/// The picture of an address; none if it is too long for a code.
pub(super) fn picture(address: &str, label: String) -> Option<AnyView> {
    // Enough for a crease or a reflection; more would only make the squares smaller.
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let path = path(&code.to_colors(), width);
    let view_box = format!("0 0 {side} {side}");
    Some(
        view! {
            <svg class="qr" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
                <path class="ground" d=format!("M0 0h{side}v{side}H0z")></path>
                <path class="code" d=path></path>
            </svg>
        }
        .into_any(),
    )
}

/// Runs of dark squares, row by row.
fn path(colours: &[Color], width: usize) -> String {
    use std::fmt::Write as _;
    let mut path = String::new();
    for (row, line) in colours.chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = line[column..].iter().take_while(|colour| **colour == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_square_is_drawn_and_no_light_one() {
        let code = QrCode::with_error_correction_level("https://entente.example/check-in/abc", EcLevel::M).unwrap();
        let (colours, width) = (code.to_colors(), code.width());
        let mut drawn = vec![Color::Light; width * width];
        for piece in path(&colours, width).split('M').skip(1) {
            let (place, run) = piece.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse::<usize>().unwrap() - QUIET, y.parse::<usize>().unwrap() - QUIET);
            let run: usize = run.split_once('v').unwrap().0.parse().unwrap();
            for column in x..x + run {
                drawn[y * width + column] = Color::Dark;
            }
        }
        assert!(drawn == colours);
    }
}
