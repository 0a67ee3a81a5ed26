//! The styles a paper turned out to need: ODF has them apart from the text they belong to.

use super::body::Body;
use crate::form::Direction;

impl Body<'_> {
    pub(super) fn automatic(&mut self) {
        for (place, own) in self.own.iter().enumerate() {
            let name = format!("P{}", place + 1);
            let style =
                [("style:name", name.as_str()), ("style:family", "paragraph"), ("style:parent-style-name", own.parent)];
            self.xml.open("style:style", &style);
            let (mode, side) = super::styles::mode_and_side(own.direction);
            let steps = f64::from(i32::try_from(own.steps).unwrap_or(0)) * 0.75;
            let indent = format!("{steps}cm");
            let mut attributes = vec![("style:writing-mode", mode), ("fo:text-align", side)];
            if own.steps > 0 {
                attributes.push(("fo:margin-left", &indent));
            }
            if own.hanging {
                attributes.push(("fo:text-indent", "-0.75cm"));
            }
            if own.page {
                attributes.push(("fo:break-before", "page"));
            }
            self.xml.empty("style:paragraph-properties", &attributes);
            self.xml.close("style:style");
        }
        for (place, look) in self.texts.iter().enumerate() {
            let name = format!("T{}", place + 1);
            self.xml.open("style:style", &[("style:name", &name), ("style:family", "text")]);
            let attributes: Vec<(&str, &str)> = look.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.xml.empty("style:text-properties", &attributes);
            self.xml.close("style:style");
        }
        for (place, (direction, columns)) in self.tables.iter().enumerate() {
            let name = format!("Table{}", place + 1);
            self.xml.open("style:style", &[("style:name", &name), ("style:family", "table")]);
            let mode = if *direction == Direction::RightToLeft { "rl-tb" } else { "lr-tb" };
            self.xml.empty(
                "style:table-properties",
                &[
                    ("style:width", "16cm"),
                    ("table:align", "margins"),
                    ("style:writing-mode", mode),
                    ("fo:margin-bottom", "0.25cm"),
                ],
            );
            self.xml.close("style:style");
            let column = format!("{name}.Column");
            self.xml.open("style:style", &[("style:name", &column), ("style:family", "table-column")]);
            let width = format!("{:.2}cm", 16.0 / f64::from(u32::try_from(*columns).unwrap_or(1)));
            self.xml.empty("style:table-column-properties", &[("style:column-width", &width)]);
            self.xml.close("style:style");
        }
        if !self.tables.is_empty() {
            self.xml.open("style:style", &[("style:name", "Cell"), ("style:family", "table-cell")]);
            let line = "0.5pt solid #999999";
            self.xml.empty(
                "style:table-cell-properties",
                &[
                    ("fo:border-top", line),
                    ("fo:border-bottom", line),
                    ("fo:border-left", "none"),
                    ("fo:border-right", "none"),
                    ("fo:padding", "0.1cm"),
                ],
            );
            self.xml.close("style:style");
        }
    }
}
