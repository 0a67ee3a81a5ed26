## Frame

product = Entente
frame-skip = Skip to the text
frame-account-of = Account of
frame-my-meetings = My meetings
frame-account = Account
frame-sign-out = Sign out
frame-sign-in = Sign in
frame-navigation = Site
frame-navigation-thumb = Site, at the thumb
frame-programme = Programme
frame-room = Room
frame-desk = Desk
frame-mechanisms = Mechanisms
frame-states = States
frame-global-meetings = Global meetings
frame-global-meetings-short = Global
frame-acting-as = Acting as
frame-language = Language:
frame-foot = Entente prepares, holds and follows up meetings of regional consultative processes on migration.

## Faults

fault-title-absent = There is no such page
fault-text-absent = The address may be mistyped, or what it leads to is not open to you. Nothing was changed.
fault-title-forbidden = You may not do this here
fault-text-forbidden = Your part in this meeting does not include this act. The chair or the secretariat can change that. Nothing was changed.
fault-title-signed-out = You are signed out
fault-text-signed-out = Sign in again and repeat what you did. Nothing was changed.
fault-title-unreadable = The form could not be read
fault-text-unreadable = Something in it was missing or of the wrong kind. Go back, where what you typed is still there, and send it again.
fault-title-broken = Something failed on our side
fault-text-broken = What was in the record before is safe. Try again in a minute; if it fails again, tell the secretariat the number below.
fault-reference = Reference: { $reference }
fault-go-front = Front page
fault-go-mechanisms = Directory of mechanisms
fault-go-meetings = My meetings

## Meetings

meetings-title = My meetings
meetings-all = All my meetings
meetings-empty = Meetings in which you have a part will stand here.
meetings-empty-act = See the directory of mechanisms
meetings-for = you speak for
meetings-enter = Enter the room
meetings-sample = sample, invented
meetings-own-time = { $city }, your time
programme-hours = times of { $city }
programme-hours-both = times of { $city }, below them yours: { $own }
programme-yours = yours
programme-days = Days
programme-about = About this meeting
programme-host = Host
programme-chair = Chair
programme-secretariat = Technical secretariat
programme-languages = Working languages
programme-confidentiality = Confidentiality
programme-documents = Documents
agenda-provisional = provisional agenda
agenda-adopted = agenda adopted

## Words of states

session-state-planned = planned
session-state-live = live now
session-state-paused = paused
session-state-ended = ended
item-state-draft = draft
item-state-scheduled = scheduled
item-state-in-progress = in progress
item-state-suspended = suspended
item-state-concluded = concluded
item-state-deferred = deferred
item-state-withdrawn = withdrawn
outcome-noted = noted
outcome-agreed = agreed
outcome-adopted = adopted
outcome-deferred = deferred
outcome-referred = referred
outcome-no-consensus = no consensus
outcome-withdrawn = withdrawn

## Room

room-agenda = Agenda
room-now = now
room-not-begun = The session has not begun
room-between-items = Between two items
room-paused = The session is paused
room-ended = The session has ended
room-announce = Now: { $number } { $title }
room-back-to-current = Go to the item being treated
room-questions = Guiding questions
room-moderator = Moderator
room-rapporteur = Rapporteur
room-speakers = Speakers
room-papers = Documents of this item
room-note = Note of this item
room-note-empty = Nothing is written here yet. What you write appears on every screen as soon as it is in the record.
room-note-empty-reader = Nothing is written here yet.
room-note-no-script = This is the note as it stood when the page was loaded. Writing together needs a browser that runs scripts; reload to read on.
room-time-of-item = Time of the item
room-step-80 = { $n } min left
room-step-100 = planned time is over
room-step-120 = { $n } min over
room-drift-none = day on time, ends { $end }
room-drift-late = day { $n } min late, ends { $end }
room-drift-early = day { $n } min early, ends { $end }
light-starting = connecting
light-following = live
light-lost = not connected, trying again; what you see may be old
light-closed = closed: sign in again to follow

## Desk

desk-no-item = No item is open
desk-session = Session
desk-item = Current item
desk-forecast = The rest of the day
desk-planned-end = Planned end { $end }
desk-with-words = With an outcome, a reason or a new place
desk-outcome = Outcome
desk-outcome-none = without a recorded outcome
desk-remark = Text of the outcome, or reason
desk-reason = Reason
desk-defer-to = Carry over to
desk-defer-to-none = no session yet
desk-displays = Displays
desk-displays-none = No display is open for this session.
desk-display-name = Name of the display
desk-display-open = Open a display
desk-display-close = Close
desk-display-fresh = Open this address on the screen in the room. It is shown only once:
display-next = Next
display-lost = Not connected. Trying again.

## Acts

act-start-session = Start the session
act-pause-session = Pause the session
act-resume-session = Resume the session
act-end-session = End the session
act-adopt-agenda = Adopt the agenda
act-start = Start
act-suspend = Suspend
act-resume = Resume
act-conclude = Conclude
act-defer = Defer
act-withdraw = Withdraw
act-reopen = Reopen

## Refusals

refusal-no-such-session = This session is not in the programme any more. Nothing was changed.
refusal-no-such-item = This item is not in the programme any more. Nothing was changed.
refusal-session-not-live = The session is not live. Start or resume it first.
refusal-session-state = The session is already in another state; what you see now is how it stands.
refusal-item-state = The item is already in another state; what you see now is how it stands.
refusal-has-sub-items = This item has sub-items. Act on them.
refusal-reason-needed = Give a reason: the agenda is adopted, and this goes on the record.
refusal-too-long = The text is too long. Shorten it and send it again.
refusal-already-adopted = The agenda is already adopted.
refusal-nothing-to-adopt = “Adopted” needs an adopted document on the item. Choose another outcome.
refusal-stale = Somebody else acted a moment before you. What you see now is how it stands; press again if you still want to.
refusal-name-needed = Give the display a name.

## Editor

editor-toolbar = Formatting
editor-text = Text of the note
editor-placeholder = Write here…
editor-tab-hint = Tab indents in lists and moves in tables. Ctrl+Enter ticks a task. To leave the text, press Escape, then Tab. Alt+F10 goes to the formatting buttons.
editor-opening = Opening the note…
editor-moved = The agenda has moved on. This is the note of the new item.
editor-paragraph = Plain paragraph
editor-heading-1 = Heading, large
editor-heading-2 = Heading, medium
editor-heading-3 = Heading, small
editor-bold = Bold
editor-italic = Italic
editor-underline = Underline
editor-strike = Strike through
editor-bullet-list = Bulleted list
editor-ordered-list = Numbered list
editor-task-list = List of tasks
editor-quote = Quotation
editor-link = Link
editor-table = Insert a table
editor-row-add = Add a row below
editor-row-delete = Delete the row
editor-column-add = Add a column after
editor-column-delete = Delete the column
editor-table-delete = Delete the table
editor-undo = Undo my last change
editor-redo = Redo my change
editor-task-done = Done
editor-link-address = Address of the link
editor-link-apply = Set the link
editor-link-remove = Remove the link
editor-link-cancel = Cancel
editor-link-wrong = Use an address that starts with https:, http: or mailto:.
editor-paste-too-long = That is too long to paste at once. Paste it in smaller parts.
editor-state-connecting = Connecting
editor-state-device = Kept on this device
editor-state-sent = Sent
editor-state-record = In the record
editor-state-reading = Reading live
editor-link-lost = Not connected. Trying again.
editor-refused-not-saved = The server could not save your last change. Your text is kept on this device; trying again.
editor-refused-too-large = Your last change is too large for the record. It is kept on this device only: undo it or make it smaller.
editor-refused-malformed = The server could not read your last change. Your text is kept on this device: copy it and reload the page.
editor-refused-read-only = You can no longer write in this note. What was not yet sent is kept on this device.
editor-refused-quarantined = This note is closed while a fault is looked into. Your text is kept on this device.
editor-signed-out = You are signed out. Your text is kept on this device.
editor-sign-in = Sign in again
editor-closed = This note is not open to you just now. Your text is kept on this device.
editor-outdated = This page is older than the note. Reload the page to go on.
editor-reload = Reload the page
editor-no-local-copy = This browser cannot keep text on this device. Stay on the page until your text is in the record.
editor-aside = This note was rebuilt on the server. Text of yours that had not reached the record is kept here, on this device.
editor-aside-discard = Discard this text
editor-present = Also here:
