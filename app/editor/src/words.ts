//! The words the editor needs. The page passes them, translated, as JSON in `data-words`; the server keeps them under
//! the Fluent keys `editor-<key>`. Leaves out any English on the screen: a missing word shows its key, so that a gap is
//! seen in review and never passes for a translation.

/** Every key, with the English text in the comment beside it. */
export const WORD_KEYS = [
  "toolbar", // Formatting
  "text", // Text of the note
  "placeholder", // Write here…
  "tab-hint", // Tab indents in lists and moves in tables. Ctrl+Enter ticks a task. To leave the text, press Escape, then Tab. Alt+F10 goes to the formatting buttons.
  "opening", // Opening the note…
  "moved", // The agenda has moved on. This is the note of the new item.
  "paragraph", // Plain paragraph
  "heading-1", // Heading, large
  "heading-2", // Heading, medium
  "heading-3", // Heading, small
  "bold", // Bold
  "italic", // Italic
  "underline", // Underline
  "strike", // Strike through
  "bullet-list", // Bulleted list
  "ordered-list", // Numbered list
  "task-list", // List of tasks
  "quote", // Quotation
  "link", // Link
  "table", // Insert a table
  "row-add", // Add a row below
  "row-delete", // Delete the row
  "column-add", // Add a column after
  "column-delete", // Delete the column
  "table-delete", // Delete the table
  "undo", // Undo my last change
  "redo", // Redo my change
  "task-done", // Done
  "decision", // Decision
  "action", // Action
  "follow-up", // Follow-up
  "owner", // Who
  "due", // By when
  "done", // done
  "by-day", // by {day}
  "participant", // a participant
  "who-said", // Who said it
  "who-speaks-now", // has the floor
  "who-spoke", // spoke
  "mention-party", // Mention a party
  "mention-item", // Mention an item of the agenda
  "pick-nothing", // Nothing found by these words.
  "picture", // Picture
  "picture-alt", // What the picture shows, in words
  "picture-alt-missing", // Say in words what the picture shows, for those who cannot see it.
  "picture-put", // Put it in
  "picture-sending", // The picture is on its way.
  "picture-waits", // There is no connection. The picture is sent when it is back; keep this page open.
  "picture-kind", // Only PNG, JPEG, WebP and GIF can be put in.
  "comments", // Comments
  "comment", // Comment on the selected words
  "comment-new", // New comment
  "comment-text", // Comment
  "comment-send", // Send the comment
  "comment-reply", // Reply
  "comment-resolve", // Settled
  "comment-reopen", // Take up again
  "comment-edit", // Change my words
  "comment-save", // Save
  "comment-resolved-by", // ● Settled by {who},
  "comment-changed", // changed; what it said before
  "comment-gone", // These words are no longer in the text.
  "comment-whole", // About the note as a whole
  "comment-settled-n", // Settled: {n}
  "comment-lost", // This could not be sent. Your words are still here; try again.
  "part-lost", // That part of the page could not be loaded. Your text is safe; try again when there is a connection.
  "suggest", // Suggest instead of changing
  "suggesting", // You are suggesting. What you write waits until somebody accepts it.
  "suggest-only", // While you are suggesting, only words and paragraphs can be changed. Leave suggesting to change anything else.
  "suggestions", // Suggestions
  "suggestion-accept", // Accept
  "suggestion-reject", // Reject
  "suggestion-accept-all", // Accept all
  "suggestion-reject-all", // Reject all
  "suggestion-adds", // add
  "suggestion-removes", // delete
  "suggestion-breaks", // paragraph mark
  "suggestion-also", // Enlarged by:
  "suggestion-lost", // This could not be sent. Nothing has changed; try again.
  "outline", // Outline
  "templates", // Begin with
  "template-opening", // Opening
  "template-opening-text",
  "template-statements", // Round of statements
  "template-statements-text",
  "template-panel", // Panel
  "template-panel-text",
  "template-decision", // Decision
  "template-decision-text",
  "template-group", // Report of a group
  "template-group-text",
  "template-closing", // Closing
  "template-closing-text",
  "make-of", // Make of the selected words:
  "make-card", // a card
  "make-commitment", // a commitment
  "make-proposal", // a proposal
  "link-address", // Address of the link
  "link-apply", // Set the link
  "link-remove", // Remove the link
  "link-cancel", // Cancel
  "link-wrong", // Use an address that starts with https:, http: or mailto:.
  "paste-too-long", // That is too long to paste at once. Paste it in smaller parts.
  "state-connecting", // Connecting
  "state-device", // Kept on this device
  "state-sent", // Sent
  "state-record", // In the record
  "state-reading", // Reading live
  "link-lost", // Not connected. Trying again.
  "refused-not-saved", // The server could not save your last change. Your text is kept on this device; trying again.
  "refused-too-large", // Your last change is too large for the record. It is kept on this device only: undo it or make it smaller.
  "refused-malformed", // The server could not read your last change. Your text is kept on this device: copy it and reload the page.
  "refused-read-only", // You can no longer write in this note. What was not yet sent is kept on this device.
  "refused-quarantined", // This note is closed while a fault is looked into. Your text is kept on this device.
  "signed-out", // You are signed out. Your text is kept on this device.
  "sign-in", // Sign in again
  "closed", // This note is not open to you just now. Your text is kept on this device.
  "outdated", // This page is older than the note. Reload the page to go on.
  "reload", // Reload the page
  "no-local-copy", // This browser cannot keep text on this device. Stay on the page until your text is in the record.
  "aside", // This note was rebuilt on the server. Text of yours that had not reached the record is kept here, on this device.
  "aside-discard", // Discard this text
  "present", // Also here:
] as const;

export type WordKey = (typeof WORD_KEYS)[number];
export type Words = (key: WordKey) => string;

/** Reads `data-words`. Broken JSON counts as no words at all: the text itself must still be editable. */
export function readWords(json: string | null): Words {
  let table: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(json ?? "{}");
    if (typeof parsed === "object" && parsed !== null) table = parsed as Record<string, unknown>;
  } catch {
    // Shown as keys.
  }
  return (key) => {
    const word = table[key];
    return typeof word === "string" ? word : key;
  };
}
