//! The signs on the buttons: paths in a box of 20 × 20, drawn as strokes. The words are the buttons' labels.

const ROWS = "M3 4h14v12H3zM3 8h14M3 12h14";
const COLUMNS = "M3 4h14v12H3zM8 4v12M12.5 4v12";

export const ICONS = {
  paragraph: "M13 16V4M10 16V4M15.5 4H8.5a3 3 0 0 0 0 6.5H10",
  "heading-1": "M3 4.5v11M10 4.5v11M3 10h7M13.5 8.5l2.5-2v9",
  "heading-2": "M3 4.5v11M10 4.5v11M3 10h7M13 8.5a2.2 2.2 0 1 1 4 1.3L13 15.500h4.500",
  "heading-3": "M3 4.5v11M10 4.5v11M3 10h7M13 7h4l-2.300 3.200a2.600 2.600 0 1 1-2 4.300",
  bold: "M6 4h4.500a3 3 0 0 1 0 6H6zM6 10h5.500a3 3 0 0 1 0 6H6zM7 4v12",
  italic: "M8.500 4h6M5.500 16h6M11.500 4l-3 12",
  underline: "M6 3.500v6a4 4 0 0 0 8 0v-6M5 17h10",
  strike: "M3.500 10h13M13.500 6.500c-.5-1.700-2-2.500-3.600-2.500-2 0-3.500 1-3.500 2.700M6.300 13.300c.4 1.700 1.900 2.700 3.800 2.700 2.200 0 3.700-1.100 3.700-3",
  "bullet-list": "M8 5h9M8 10h9M8 15h9M3.500 5h.8M3.500 10h.8M3.500 15h.8",
  "ordered-list": "M9 5h8M9 10h8M9 15h8M3 4l1.500-.8V8M3 12.200c.5-.9 2.300-.7 2.200.5 0 .9-2.200 2.300-2.200 3.100h2.400",
  "task-list": "M10 6h7M10 14.500h7M3 6l1.500 1.500L7.500 4M3 14.500l1.500 1.500 3-3.500",
  quote: "M4 4v12M8 6h9M8 10h9M8 14h6",
  link: "M8.500 11.500a3 3 0 0 0 4.200 0l3-3a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-3 3a3 3 0 0 0 4.200 4.200l1-1",
  table: "M3 4h14v12H3zM3 8.500h14M3 12.500h14M10 4v12",
  "row-add": "M3 3.500h14v6H3zM10 12.500v5M7.500 15h5",
  "row-delete": `${ROWS}M7 9l6 2M7 11l6-2`,
  "column-add": "M3.500 3v14h6V3zM15 7.500v5M12.500 10h5",
  "column-delete": `${COLUMNS}M9 8l2.500 4M11.500 8L9 12`,
  "table-delete": "M3 4h14v12H3zM7 7.500l6 5M13 7.500l-6 5",
  undo: "M7 4L3.500 7.500 7 11M4 7.500h7a4.500 4.500 0 0 1 0 9H8",
  redo: "M13 4l3.500 3.500L13 11M16 7.500H9a4.500 4.500 0 0 0 0 9h3",
} as const;
