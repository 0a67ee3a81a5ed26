## Frame

product = Entente
frame-skip = Skip to the text
frame-account-of = Account of
frame-my-meetings = My meetings
frame-my-meetings-short = Meetings
frame-account = Account
frame-sign-out = Sign out
frame-sign-in = Sign in
frame-navigation = Site
frame-navigation-thumb = Site, at the thumb
frame-navigation-foot = Site, at the foot
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
fault-title-out-of-reach = The record cannot be reached just now
fault-text-out-of-reach = Nothing was changed. What you wrote in a note is kept on this device; what you typed in a form is one step back. Try again in a moment.
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

## Editing the programme

kind-opening = Opening
kind-adoption-of-agenda = Adoption of the agenda
kind-presentation = Presentation
kind-statements = Statements
kind-discussion = Discussion
kind-breakout = Breakout groups
kind-negotiation = Negotiation of a text
kind-decision = Decision
kind-break = Break
kind-closing = Closing
kind-other = Other
visibility-public = everybody, also the public
visibility-participants = everybody who takes part
visibility-internal = the podium and the secretariat only
visibility-hidden = the podium and the secretariat only, without a number
edit-heading = Edit the programme
edit-lede = What you change here nobody else sees until you publish it.
edit-nothing-waits = Everything is published as it stands here.
edit-waiting = { $count ->
        [one] { $count } change waits to be published
       *[other] { $count } changes wait to be published
    }
edit-waiting-text = The room and the programme show what was published before.
edit-waiting-dropped = { $count ->
        [one] { $count } edit can no longer be carried out, because the meeting went on.
       *[other] { $count } edits can no longer be carried out, because the meeting went on.
    }
edit-waiting-edits = { $count ->
        [one] { $count } edit not published
       *[other] { $count } edits not published
    }
edit-review = Review and publish
edit-undo = Take the last edit back
edit-changed = changed
edit-no-items = Nothing is planned here yet.
edit-add-item = Add an item
edit-add-session = Add a session
edit-add-session-day = Add a session to this day
edit-remove-session = Remove the session
edit-session = Time, room, languages
edit-day = This day as a whole
edit-day-move = Move all its sessions to
edit-day-move-act = Move the day
edit-next-day = (next day)
edit-minutes-short = { $count } min
edit-up = Move up: { $title }
edit-down = Move down: { $title }
edit-in = Make a sub-item of the item above: { $title }
edit-out = Make an item of its own: { $title }
edit-back = Back to the editor
edit-optional = (optional)
edit-title = Title ({ $language })
edit-title-others = Title in other languages
edit-item-heading = Edit an item
edit-item-new = New item
edit-session-heading = Edit a session
edit-session-new = New session
edit-kind = Kind
edit-place = Session and place
edit-place-hint = In another place it stands last; move it from there with the arrows.
edit-place-below = below { $number } { $title }
edit-start = Planned start
edit-start-hint = Time of { $city }. Empty: it follows what stands before it.
edit-fixed = It does not begin before this time
edit-fixed-hint = For a break, or somebody who arrives at a certain hour.
edit-minutes = Planned minutes
edit-minutes-wrong = Write whole minutes, such as 25.
edit-minimum = Minutes it needs at least
edit-minimum-hint = When a late day is shortened, it is never cut below this.
edit-visibility = Who sees it
edit-visibility-hint = Hidden items carry no number and are not counted.
edit-visibility-session-hint = Nobody sees more of its items than of the session.
edit-speakers = Speakers
edit-lines-hint = One on each line.
edit-documents = Documents
edit-themes = Themes
edit-languages = Interpretation into
edit-save = Save to the draft
edit-save-hint = Nobody else sees it before you publish.
edit-cancel = Leave without saving
edit-remove = Remove this draft
edit-withdraw = Withdraw the item
edit-withdraw-note = Why it is withdrawn
edit-withdraw-hint = It stays in the programme, struck through, and its number is not given again.
edit-session-day = Day
edit-session-moves = If the start changes, the planned starts of its items move along.
edit-begins = Begins
edit-ends = Ends
edit-ends-next-day = It ends on the next day
edit-ends-next-day-hint = A session past midnight belongs to the day on which it begins.
edit-zone = Time zone
edit-zone-hint = Where clocks show a time twice because they go back, the first is meant.
edit-zone-meeting = As the meeting: { $city }
edit-room = Room
edit-group = Group of the plenary’s item
edit-group-hint = What this group brings back is shown there.
edit-group-none = no group of the plenary
edit-time-zone = There is no such time zone.
edit-time-day = Choose a day.
edit-time-begins = Write when it begins, such as 09:30.
edit-time-ends = Write when it ends, such as 12:30.
edit-time-start = Write a time, such as 09:30.
edit-time-left-out = Clocks go forward that night: this time does not exist in that zone. Choose one before or after.
edit-time-ends-before = It ends before it begins. If it goes on past midnight, say that it ends on the next day.
edit-review-heading = Publish changes
edit-review-lede = This is what participants will find changed.
edit-review-nothing = Nothing differs from what is published.
edit-differences = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
edit-publish-only = Publish only this
edit-discard = Discard
edit-discard-all = Discard all edits
edit-dropped = No longer possible
edit-dropped-text = The meeting went on while these edits waited. They are left out.
edit-publish = Publish
edit-publish-note = Why, in one or two sentences
edit-publish-note-hint = Everybody reads it with the changes.
edit-publish-mail = { $count ->
        [one] Write to the { $count } person registered
       *[other] Write to the { $count } people registered
    }
edit-publish-mail-hint = A letter in each person’s language, with what participants may read.
edit-publish-act = Publish all of it
edit-refused-no-such-session = This session is no longer there.
edit-refused-no-such-item = This item, or the place for it, is no longer there.
edit-refused-no-such-place = There is no place in that direction.
edit-refused-already-there = It is there already.
edit-refused-title-needed = Write a title in the meeting’s main language.
edit-refused-too-long = It is longer than { $max } characters. Shorten it.
edit-refused-too-many = There are more than { $max } entries.
edit-refused-ends-before-it-begins = It ends before it begins.
edit-refused-session-too-long = A session lasts { $hours } hours at most. Make two of it.
edit-refused-no-such-zone = There is no such time zone.
edit-refused-no-such-language = There is no such language.
edit-refused-length = Plan between 0 and { $max } minutes.
edit-refused-minimum-above-planned = It needs more at least than is planned for it.
edit-refused-fixed-without-start = To hold it to a time, say which.
edit-refused-start-outside-session = That time is not within its session.
edit-refused-no-such-document = The meeting has no such document.
edit-refused-no-such-theme = There is no such theme in the directory.
edit-refused-too-deep = Sub-items have no sub-items. Make one of them an item of its own first.
edit-refused-below-itself = An item cannot stand below itself.
edit-refused-item-state = This item is: { $state }. What was begun or is over keeps its place and its times.
edit-refused-session-state = This session is: { $state }. It can no longer be changed so.
edit-refused-item-moved = What was begun or is over keeps its place.
edit-refused-session-ended = That session is over or has begun.
edit-refused-session-has-items = The session still has items. Move them to another session or withdraw them first.
edit-refused-has-sub-items = The item has sub-items. Move or withdraw them first.
edit-refused-note-needed = The agenda is adopted: say why the item is withdrawn.
edit-refused-changed-meanwhile = Somebody else changed this meanwhile. What you typed is kept; saving again puts it in place of theirs.
edit-refused-too-many-edits = Too many edits wait. Publish or discard some first.
edit-refused-nothing-to-publish = Nothing differs from what is published.
changes-heading = Changes of the programme
changes-back = Back to the programme
changes-none = Nothing has changed since the programme was first published.
changes-by = by { $name }
changes-by-house = by the server
changes-new = new
changes-more = Only the last { $count } publications are shown.
changes-noted = I have read this
changes-notice = The programme changed
changes-all = All changes
changes-all-more = { $count ->
        [one] All changes ({ $count } more)
       *[other] All changes ({ $count } more)
    }
changes-letter-subject = Programme changed: { $title }
changes-letter-body =
    The programme of “{ $title }” has changed.

    { $changes }

    Times are those of { $city }. All changes, and the programme as it stands:

    { $link }
changes-letter-more = { $count ->
        [one] … and { $count } more change
       *[other] … and { $count } more changes
    }
change-added = added
change-removed = removed
change-withdrawn = withdrawn
change-deferred = deferred
change-title = title
change-kind = kind
change-visibility = seen by
change-start = planned start
change-fixed = held to its time
change-minutes = length
change-minimum = least length
change-session = session
change-parent = now
change-parent-none = an item of its own
change-order = moved: now after
change-order-first = – (first)
change-moderator = moderator
change-rapporteur = rapporteur
change-speakers = speakers
change-questions = guiding questions
change-documents = documents
change-themes = themes
change-outputs = outputs
change-method = method
change-room = room
change-begins = begins
change-ends = ends
change-zone = time zone
change-zone-meeting = as the meeting
change-languages = interpretation into
change-group = group of
change-note = note
change-yes = yes
change-no = no

## Repairing a late day

desk-repair = Repair the day…
repair-heading = Repair a late day
repair-back = Back to the desk
repair-late = { $count ->
        [one] The session runs { $count } minute late: it ends ~{ $end } instead of { $planned }.
       *[other] The session runs { $count } minutes late: it ends ~{ $end } instead of { $planned }.
    }
repair-in-time = The session is in time: it ends ~{ $end }, planned { $planned }.
repair-kinds = What can be done
repair-kind-trim = Shorten what is to come
repair-kind-shift = Shift the starts
repair-kind-breaks = Shorten or drop breaks
repair-kind-speakers = Close lists, lower limits
repair-about-trim = Every item still to come gives up the same part of its time, in whole minutes, and none falls below its minimum. An item without a minimum keeps at least five minutes.
repair-about-shift = The planned starts become what the forecast says. Nothing gets shorter: the programme says what will happen.
repair-about-breaks = The breaks still to come keep as many minutes as you say; with 0 they are dropped.
repair-about-speakers = Who waits on the lists of this session gets less time; nobody gets more. Points of order, replies and explanations keep theirs.
repair-end = The end of the session moves too
repair-end-hint = Ask the interpreters first.
repair-keep = Minutes each break keeps
repair-keep-hint = A break with a minimum keeps that.
repair-note = Why they are dropped
repair-note-hint = Once the agenda is adopted, this is needed.
repair-single = Seconds for one’s own statement
repair-group = Seconds for a statement for several
repair-close = Close the lists
repair-close-hint = Who is on them is heard.
repair-show = Show what it comes to
repair-result = What it comes to
repair-caption = What becomes what
repair-column-item = Item
repair-column-old = Now
repair-column-new = Then
repair-session-end = End of the session
repair-no-limit = no limit
repair-dropped = dropped
repair-list-open = list open
repair-list-closed = list closed
repair-comes-to = { $count ->
        [one] The session ends ~{ $after } instead of ~{ $before }: { $count } minute earlier.
       *[other] The session ends ~{ $after } instead of ~{ $before }: { $count } minutes earlier.
    }
repair-comes-to-nothing = The session ends ~{ $end } as before.
repair-still-late = { $count ->
        [one] It is then still { $count } minute late.
       *[other] It is then still { $count } minutes late.
    }
repair-then-in-time = It is then in time.
repair-apply = Do this
repair-leave = Leave it as it is
repair-refused-no-such-session = This session is no longer there.
repair-refused-session-ended = The session has ended: there is nothing left to repair.
repair-refused-nothing-to-do = Nothing would change by this now.
repair-refused-note-needed = The agenda is adopted: say why the breaks are dropped.
repair-refused-out-of-range = Write whole numbers that are not negative; a speaker has at least one second.
repair-refused-stale = Somebody acted on the session since this was shown, or too much time has passed. Nothing was changed; below is what it would come to now.

## Breakout groups

act-bring-back = Bring the results back
groups-heading = Groups
groups-nothing = nothing written yet
groups-writing = being written
groups-ready = ready to be brought back
groups-back = brought back to the plenary
groups-result = Result of the group
result-heading = Result of the group
result-of = Group of
result-room = Room and note of the group
result-plenary = The item in the plenary
result-later = shown here once the plenary takes it up
result-points = Recommendations
result-points-hint = One on each line. They are numbered where they are shown.
result-ready = It is ready for the plenary
result-ready-hint = Until the chair brings it back, only the podium and the group’s rapporteur read it.
result-save = Save the result
result-refused-no-group = This session is no group of the plenary any more.
result-refused-empty = Write at least one recommendation.
result-refused-too-many = There are more than { $max } recommendations. Put some together.
result-refused-too-long = A recommendation is longer than { $max } characters. Shorten it.
result-refused-stale = Somebody else wrote this meanwhile. What you typed is kept; saving again puts it in place of theirs.
refusal-nothing-to-bring-back = No group has a result that is ready and not yet here. Nothing was changed.
edit-group-rapporteur = Seat of the group’s rapporteur
edit-group-rapporteur-hint = Its members may write down what the group brings back.
edit-group-rapporteur-none = only the podium writes it
edit-refused-session-has-screens = Screens still show this session. Close them at its desk first.

## New meetings

create-link = New meeting
create-heading = New meeting
create-lede = You are its secretariat from then on, and edit its programme before anybody else sees it.
create-after = After the pattern of another
create-pattern = Pattern
create-pattern-hint = Its sessions and items at the same hours, as if nothing had been held yet. What was withdrawn is left out; documents stay with the old meeting.
create-title = Title
create-starts-on = First day
create-starts-on-hint = Everything moves by as many days; times stay those of the clock, also across a change of clocks.
create-ends-on = Last day
create-people = People
create-people-none = nobody, no seats
create-people-seats = the seats, nobody in them
create-people-all = the seats, who sits in them, and names in the programme
create-zone-same = as the pattern
create-city = City
create-city-hint = Empty: as the pattern.
create-empty = Empty
create-mechanism = Whose meeting
create-global = Global RCP Meeting
create-language = Main language
create-act = Make the meeting
create-refused-title = Write a title.
create-refused-too-long = The title or the city is too long. Shorten it.
create-refused-starts-on = Choose the first day.
create-refused-ends-on = Choose the last day, not before the first.
create-refused-zone = Choose a time zone.
create-refused-language = Choose a language.

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

## People

frame-people = People
people-title = Parties and people
people-empty = Parties to this meeting will stand here once they are registered.
people-nobody = nobody named yet
people-yours = yours
programme-export = Take out
programme-export-act = The whole meeting as a file (JSON)
party-kind-rcp = Mechanisms
party-kind-member-state = Member States
party-kind-observer-state = Observer States
party-kind-observer-org = Observer organizations
party-kind-convener = Conveners
party-kind-partner = Partners
party-kind-guest = Guests
member-role-head = head
member-role-alternate = alternate
member-role-adviser = adviser
member-role-secretariat = secretariat
people-lede = { $count ->
        [one] { $count } party
       *[other] { $count } parties
    }

## Attendance

attendance-title = Attendance
attendance-you = You
attendance-room = In the room
attendance-for = Check in for
attendance-since = present since { $time }
attendance-enter = I am here
attendance-leave = I am leaving
attendance-present = present
attendance-absent = not here
attendance-present-of = Parties present: { $present } of { $all }
attendance-quorum-reached = Quorum of { $quorum }: reached ({ $counted } of { $seats })
attendance-quorum-missing = Quorum of { $quorum }: not reached ({ $counted } of { $seats })
attendance-find = Find a party or a person
attendance-find-act = Find
attendance-only-missing = Only those not here yet
attendance-none = Nobody fits. Take words away, or show everybody.
attendance-mark-present = Mark present
attendance-mark-absent = Mark absent
attendance-code-title = Code of the room
attendance-code-text = Participants scan it with their telephone and check in with one button. On the screen it changes every ten minutes, so that a picture of it sent elsewhere is soon worth nothing.
attendance-code-screen = Show it on the screen
attendance-code-paper = Print it for the door
attendance-code-renew = Make a new code
attendance-code-renew-hint = A new code ends all those shown before, on paper too.
attendance-code-first = Make a code
attendance-code-alt = QR code: the address for checking in
attendance-scan = Scan to check in
attendance-paper-hint = This code stays good until you make a new one. Print this page and hang it in the room.
attendance-back = Attendance
attendance-to-room = To the room
attendance-scanned-title = Check in
attendance-here-already = You are checked in. There is nothing more to do.
attendance-no-party = You act for no party in this meeting. Attendance is taken of parties; there is nothing to do for you.
attendance-rules = Rules of attendance
attendance-optional = (optional)
attendance-quorum = Quorum
attendance-quorum-hint = So many parties that are not observers. There are now { $count }; a majority would be { $majority }. Empty: the meeting has no quorum.
attendance-quorum-wrong = Enter the quorum as a number from 1 to 1000, or leave it empty
attendance-self = Participants may check in without the code
attendance-self-hint = Without this, only your list and the code of the room count.
attendance-opens-at = You can check in from { $time } on { $day }, an hour before the session.
attendance-done-rules = The rules of attendance are set.
attendance-done-code = A new code is ready. Show it on the screen or print it.
attendance-refusal-no-such-session = This session is not in the programme any more. Nothing was changed.
attendance-refusal-no-such-party = This party is not one of yours in this meeting. Nothing was changed.
attendance-refusal-too-early = It is too early: checking in begins an hour before the session.
attendance-refusal-session-ended = The session has ended. Only those who keep the list can still correct it.
attendance-refusal-only-in-the-room = In this meeting one checks in with the code shown in the room.
attendance-refusal-stale-code = This code is not shown any more. Scan the one that is in the room now.
attendance-refusal-party-needed = Choose for which party you are here.

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
room-note-history = History
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

act-begin = Begin
act-skip = Absent, pass over
act-remove = Remove from the list
act-end = End
act-pause = Pause
act-resume-speech = Go on
act-please-conclude = Please conclude
act-add-time = 30 s more
act-give = Give the floor
act-call = Call, not yet begin
act-readd = Put on top again
act-open = Open the list
act-open-inscription = Open for inscription ahead
act-close = Close the list
act-announce-closing = Announce its closing
act-new-round = New round
act-reopen-list = Open the list again
act-put-on = Put on the list
act-settings = Keep these rules
act-undo = Undo the last act
act-conclude-over = End the speech and conclude
act-appeal-upheld = The ruling stands
act-appeal-overruled = Overruled
act-ask = Ask for the floor
act-withdraw-speech = Withdraw
act-offer-swap = Offer the exchange
act-agree-swap = Exchange places
act-decline-swap = Decline
act-hand-in = Hand it in ahead
act-written = File it instead of speaking
desk-list = list of speakers
floor-title = List of speakers
floor-on-the-floor = On the floor
floor-none = No item is being treated. The list of an item opens when the item starts; it can be opened ahead from the agenda.
floor-free = Nobody has the floor.
floor-nobody-waits = Nobody waits for the floor.
floor-next = Next
floor-all-waiting = All who wait: { $n }
floor-time = Speaking time
floor-step-80 = about to end
floor-step-100 = time is up
floor-step-120 = { $time } over
floor-asked-to-conclude = asked to conclude
floor-please-conclude = The chair asks you to conclude.
floor-halted = halted: { $party }
floor-ruling = Ruling on the point of order
floor-ground = Ground (optional)
floor-points = Points of order
floor-appeal = { $party } appeals against the ruling.
floor-first-time = first time
floor-statement = statement
floor-more = More
floor-move-up = Move up
floor-move-down = Move down
floor-spoken = Who has spoken
floor-closing-minutes = Minutes until it closes
floor-put-on = Put a party on the list
floor-party = Party
floor-kind = Kind
floor-motion = Procedural motion
floor-motion-none = none
floor-level = Rank by protocol
floor-level-none = not said
floor-language = Language
floor-note = Note to the chair (optional)
floor-ask = Ask for the floor: { $party }
floor-ask-more = Another way to speak
floor-point-of-order = Point of order
floor-behalf = On behalf of (optional)
floor-behalf-hint = Several may be chosen. Each keeps its own right to the floor.
floor-on-behalf = on behalf of { $parties }
floor-announce = { $party } has the floor.
floor-turn-next = you are next
floor-turn-about = place { $place }, in about { $n } min
floor-turn-between = place { $place }, in about { $least } to { $most } min
floor-swap = Exchange places
floor-swap-with = With
floor-swap-offered = { $party } would exchange places with you.
floor-why-kind = goes first by its kind
floor-why-asked = asked at { $time }
floor-why-late = asked at { $time }, after the order was settled
floor-why-skipped = was called and absent
floor-why-moved = place given by the chair or by consent
floor-why-level = by protocol: { $level }
floor-why-region = { $region }: { $n } before
floor-why-heard = statements on this item: { $n }; minutes in this meeting: { $minutes }
floor-why-alphabet = alphabetical order
floor-why-settled = order settled
list-state-not-open = not open yet
list-state-inscribing = inscription ahead is open
list-state-open = the list is open
list-state-closing-announced = the list closes at { $time }
list-state-closed = the list is closed
list-state-archived = the item is over
list-rules = Rules of this list
list-mode = Order
list-mode-first-come = first come, first served
list-mode-protocol = by protocol
list-mode-rotation = rotation by region
list-mode-least-heard = least heard first
list-mode-alphabetical = alphabetical from a letter
list-mode-manual = by the chair
list-start-letter = Letter drawn
list-limit-single = Minutes each
list-limit-group = Minutes on behalf of a group
list-budget = Minutes in all for each party (optional)
list-max-per-party = Statements of one party in a round
list-observers = Observers
list-observers-no = do not speak
list-observers-after-members = after the members
list-observers-mixed = among the members
list-points = Points of order
list-points-always = always
list-points-until-closed = until the list is closed
list-points-off = not taken
list-visibility = Who waits is seen by
list-visibility-participants = everybody here
list-visibility-chair = the chair only
list-self-join = Parties put themselves on the list
list-replies = Replies are taken
list-present-only = Only parties that are present
list-opens-with-item = Opens when the item starts
speech-kind-technical = technical (no sound, no interpretation)
speech-kind-question = question to the speaker
speech-kind-answer = answer
speech-kind-point-of-order = point of order
speech-kind-procedural-motion = procedural motion
speech-kind-intervention = short intervention
speech-kind-statement = statement
speech-kind-observer-statement = observer
speech-kind-explanation = explanation of position
speech-kind-reply = right of reply
speech-state-waiting = waits
speech-state-called = called
speech-state-speaking = speaking
speech-state-paused = halted
speech-state-lapsed = not reached; the statement can be handed in in writing
motion-suspend-meeting = to suspend the meeting
motion-adjourn-meeting = to adjourn the meeting
motion-adjourn-debate = to adjourn the debate
motion-close-debate = to close the debate
verdict-accepted = Accepted
verdict-rejected = Rejected
verdict-noted = Noted
protocol-level-1 = head of State or Government
protocol-level-2 = deputy head
protocol-level-3 = minister
protocol-level-4 = vice-minister
protocol-level-5 = head of delegation
protocol-level-6 = other
region-none = no region
region-africa = Africa
region-americas = Americas
region-asia = Asia
region-asia-and-the-pacific = Asia and the Pacific
region-eurasia = Eurasia
region-europe = Europe
region-oceania = Oceania
region-middle-east = Middle East
region-interregional = interregional forums
region-global = global processes
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
statement-hand-in = Hand in the statement
statement-embargo = Until it is delivered only the podium and the interpreters read it.
statement-text = Text
statement-file = Or a file (PDF, DOCX, ODT, TXT; 4 MB at most)
refusal-nothing-to-undo = There is nothing you did in the last ten seconds that could be undone. Nothing was changed.
refusal-floor-no-list = This item has no list of speakers yet.
refusal-floor-no-such-speech = This entry is no longer on the list. Look at the list again.
refusal-floor-list-not-open = The list of speakers is not open yet. You can ask the chair.
refusal-floor-list-closed = The list of speakers is closed. You were not put on it; you can ask the chair, or hand the statement in in writing.
refusal-floor-list-state = The list cannot do this now. Nothing was changed.
refusal-floor-speech-state = The entry has changed meanwhile. Nothing was done; look at the list as it stands now.
refusal-floor-item-not-in-progress = The floor can be given only while the item is being treated and the session is live.
refusal-floor-somebody-called = Somebody has been called. Begin that speech or pass it over first.
refusal-floor-somebody-speaks = Somebody has the floor. End the speech first.
refusal-floor-ruling-first = Rule on the point of order first.
refusal-floor-already-on-list = Your party already waits on this list.
refusal-floor-chair-keeps-list = The chair keeps this list. Raise your hand or your name plate.
refusal-floor-observers-do-not-speak = Observers do not speak in this way on this item. You can hand in a statement through the secretariat.
refusal-floor-not-present = Only parties that are checked in may ask for the floor. Check in first.
refusal-floor-no-points-of-order = Points of order are not taken on this item.
refusal-floor-no-replies = Replies are not taken on this item.
refusal-floor-replies-used-up = A party has two replies on an item; yours were given.
refusal-floor-not-decided-yet = An explanation of position comes after the decision on the item.
refusal-floor-nobody-to-ask = Nobody has the floor whom one could ask.
refusal-floor-motion-needed = Say which procedural motion it is.
refusal-floor-not-yours = The entry is another party’s.
refusal-floor-other-class = Places are changed only among entries of the same kind.
refusal-floor-no-offer = The offer to exchange places is no longer open. Offers stand for ten minutes.
refusal-floor-budget-not-used-up = Time is added only once the party has used its time up and does not speak.
refusal-floor-list-full = The list has as many entries as it can hold. You were not put on it.
refusal-floor-time-passed = The time lies in the past. Nothing was changed.
refusal-floor-out-of-range = One of the fields is not understood: minutes read 3 or 2:30, counts are whole numbers. Nothing was changed.
refusal-statement-empty = Write the statement or choose a file.
refusal-statement-too-large = The text or file is too large. Nothing was kept; a file may have 4 MB.
refusal-statement-file-kind = Files are taken as PDF, DOCX, ODT or TXT, and the content must be of that kind. Nothing was kept.
ask-title = Ask for the floor
ask-back = Back to the room
ask-back-to-desk = Back to the desk
entry-title = Your place on the list: { $party }
entry-handed = A statement has been handed in. Read it.
entry-swap-hint = The other party must agree within ten minutes.
entry-change = Language and note to the chair
entry-keep = Keep
floor-entry = Statement, exchange of places
desk-own-note = My own notes on this session
desk-own-note-hint = Nobody but you reads this.
desk-own-note-saved = Saved.
desk-keys = Keys
desk-key-next = Start the next item
desk-key-escape = Leave a field, back to the keys
display-next-speakers = Next speakers
display-please-conclude = Please conclude.
display-rooms = Rooms today
corridor-room = Room
corridor-now = Now
corridor-next = Next
desk-online = here: { $people } · interpreters: { $interpreters } · displays: { $screens }
desk-screens-dark = not connected: { $names }
desk-too-fast = Interpreters ({ $language }): the speaker is too fast.
desk-display-shows = What it shows:
desk-display-message = Message
desk-display-show = Show
shows-room = item and speakers
shows-speaker = the speaker’s clock
shows-corridor = all rooms
shows-message = a message
refusal-message-needed = Write the message that is to be shown.
booth-title = Interpreters’ desk
booth-language = I interpret into
booth-too-fast = Too fast
booth-told = The chair has been told, silently.
booth-glossary = Glossary
booth-glossary-hint = The words of the field, as the United Nations say them.
statement-of = Statement: { $party }
statement-check = Under embargo. Check against delivery.
room-chatham = Chatham House Rule: nothing said from now on is attributed to anybody, in the note, the report or the exports.
act-chatham-on = Chatham House Rule
act-chatham-off = End the Chatham House Rule
balance-title = Who was heard
balance-lede = Speaking time by region, party and kind. What was said under the Chatham House Rule has no name here.
balance-all = the whole meeting
balance-sessions = Sessions
balance-none = Nobody has spoken yet. As soon as somebody has had the floor, the sums stand here.
balance-by-region = By region
balance-by-party = By party
balance-by-kind = By kind
balance-who = Who
balance-speeches = Speeches
balance-share = Share
balance-waiting = Waiting
balance-unattributed = not attributed
balance-json = All speeches as data (JSON)
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

# What a note is made of besides text: decisions, actions, who said it, pictures, comments.
editor-decision = Decision
editor-action = Action
editor-follow-up = Follow-up
editor-done = done
editor-by-day = by { $day }
editor-participant = a participant
editor-owner = Who
editor-due = By when
editor-who-said = Who said it
editor-who-speaks-now = has the floor
editor-who-spoke = spoke
editor-mention-party = Mention a party
editor-mention-item = Mention an item of the agenda
editor-pick-nothing = Nothing is found by these words.
editor-part-lost = That part of the page could not be loaded. Your text is safe; try again when there is a connection.
editor-outline = Outline
editor-templates = Begin with:
editor-template-opening = Opening
editor-template-opening-text =
    # Opening
    - Opened by, at
    - Words of welcome
    # Organization of work
    - Agenda and programme
    -
editor-template-statements = Round of statements
editor-template-statements-text =
    # Statements
    -
    # What several said
    -
    # Where views differ
    -
editor-template-panel = Panel
editor-template-panel-text =
    # Panellists
    -
    # Main messages
    -
    # Questions and answers
    -
    >>
editor-template-decision = Item for decision
editor-template-decision-text =
    # Proposal
    -
    # Discussion
    -
    # Outcome
    =>
    ->
editor-template-group = Report of a group
editor-template-group-text =
    # Group and question
    -
    # What was discussed
    -
    # What the group proposes
    -
    # For the plenary
    >>
editor-template-closing = Closing
editor-template-closing-text =
    # Summary by the chair
    -
    # Decisions
    =>
    # Actions and follow-up
    ->
    >>
    # Next meeting
    -
editor-picture = Picture
editor-picture-alt = What it shows, in words
editor-picture-alt-missing = Say in words what the picture shows, for those who cannot see it.
editor-picture-put = Put it in
editor-picture-sending = The picture is on its way.
editor-picture-waits = There is no connection just now. The picture is sent when it is back; keep this page open.
editor-picture-kind = Only PNG, JPEG, WebP and GIF pictures can be put in.
picture-refused-kind = This file is no PNG, JPEG, WebP or GIF picture, whatever it is called. Nothing was put in; choose another.
picture-refused-too-large = This picture is too large: up to { $n } MB and 64 million pixels are taken. Nothing was put in.
picture-refused-damaged = This picture is damaged and cannot be read. Nothing was put in; try another copy.
picture-refused-too-many = This note has as many pictures as a note may have. Nothing was put in.
editor-comments = Comments
editor-comment = Comment on the selected words
editor-comment-new = New comment
editor-comment-text = Comment
editor-comment-send = Send the comment
editor-comment-reply = Reply
editor-comment-resolve = Settled
editor-comment-reopen = Take up again
editor-comment-edit = Change my words
editor-comment-save = Save
editor-comment-resolved-by = ● Settled by { $who },
editor-comment-changed = changed; what it said before
editor-comment-gone = These words are no longer in the text.
editor-comment-whole = About the note as a whole
editor-comment-none = Nobody has commented yet.
editor-comment-settled-n = Settled: { $n }
editor-comment-lost = This could not be sent. Your words are still here; try again.
comment-quote = The words it is about, if it is about certain words
comment-page = Comment, reply or settle

# Suggestions in a note: edits that wait until somebody accepts them. Not the proposals of outcome documents.
editor-suggest = Suggest instead of changing
editor-suggesting = You are suggesting. What you write waits until somebody accepts it.
editor-suggest-only = While you are suggesting, only words and paragraphs can be changed. Leave suggesting to change anything else.
editor-suggestions = Suggestions
editor-suggestion-accept = Accept
editor-suggestion-reject = Reject
editor-suggestion-accept-all = Accept all
editor-suggestion-reject-all = Reject all
editor-suggestion-adds = add
editor-suggestion-removes = delete
editor-suggestion-breaks = paragraph mark
editor-suggestion-also = Enlarged by:
editor-suggestion-lost = This could not be sent. Nothing has changed; try again.
suggestion-none = Nothing is suggested in this note.
suggestion-text = In the text
suggestion-page = Accept or reject suggestions
suggestion-refused-gone = That suggestion is no longer in the note: it was accepted, rejected or taken back. What stands here now is shown below.
suggestion-refused-not-saved = The note could not be saved just now. Nothing has changed; try again.
comment-refused-empty = Nothing was written. Say something first.
comment-refused-too-long = A comment may have { $n } characters. What you wrote is still here; make it shorter.
comment-refused-too-many = There are as many comments here as there may be. What you wrote is still here.
comment-refused-gone = This comment is not there. Reload the page; what you wrote is still here.
comment-refused-not-yours = Only who wrote a comment may change it.
picture-refused-busy = The server is taking many other pictures just now. Nothing was put in; try again in a moment.

## Directory

directory-front-title = Consultation on migration between States
directory-front-heading = Where States talk about migration, and keep what they agree
directory-front-lede = Regional consultative processes, interregional forums and global processes: who belongs, who chairs, what they work on, when they meet. And the rooms in which they meet.
directory-front-search-label = Search mechanisms, States, themes
directory-front-search-hint = A mechanism, a State, a theme
directory-search = Search
directory-figure-mechanisms = { $count ->
        [one] mechanism, { $active } active
       *[other] mechanisms, { $active } of them active
    }
directory-figure-states = { $count ->
        [one] State or territory in at least one
       *[other] States and territories in at least one
    }
directory-figure-meetings = { $count ->
        [one] global meeting since 2005
       *[other] global meetings since 2005
    }
directory-front-all-mechanisms = All mechanisms, with filters
directory-front-states-text = One equal mark for every State, with the number of mechanisms it belongs to, and a page for each.
directory-front-all-states = All States
directory-front-room = Taking part
directory-front-sign-in-text = Delegates, chairs and secretariats enter their meetings here.
directory-front-sign-in = Sign in
directory-front-my-meetings = My meetings
directory-unverified = unverified
directory-partly-unverified = partly unverified
directory-since = since { $year }
directory-year-unknown = year not known
directory-chair-in = chair in { $year }:
directory-chair-undated = chair (undated):
directory-works-on = Themes: { $themes }
directory-works-on-more = { $more ->
        [one] Themes: { $themes } and { $more } more
       *[other] Themes: { $themes } and { $more } more
    }
directory-as-observer = as observer
directory-members = { $count ->
        [one] { $count } member State
       *[other] { $count } member States
    }
directory-mechanisms-lede = Processes in which States consult each other on migration, without binding one another.
directory-filter-label = Filter mechanisms
directory-filter-words = Name, letters or words
directory-filter-region = Region
directory-filter-region-all = all regions
directory-filter-theme = Theme
directory-filter-theme-all = all themes
directory-filter-state = Member State
directory-filter-state-all = any State
directory-filter-level = Level
directory-filter-level-all = any level
directory-filter-status = Status
directory-filter-status-all = any status
directory-show = Show
directory-clear = Clear all
directory-remove-filter = Remove filter:
directory-found = { $count } of { $total } mechanisms
directory-none-title = No mechanism fits
directory-none-text = Take a filter off, or search for fewer words. Names are in English; States and themes are found in your language too.
directory-none-all = All mechanisms
directory-region-africa = Africa
directory-region-americas = Americas
directory-region-asia-and-the-pacific = Asia and the Pacific
directory-region-eurasia = Eurasia
directory-region-middle-east = Middle East
directory-region-interregional = Interregional forums
directory-region-global = Global processes
directory-level-regional = regional
directory-level-interregional = interregional
directory-level-global = global
directory-status-active = active
directory-status-emerging = emerging
directory-status-dormant = dormant
directory-continent-africa = Africa
directory-continent-americas = Americas
directory-continent-asia = Asia
directory-continent-europe = Europe
directory-continent-oceania = Oceania
directory-subregion-eastern-africa = Eastern Africa
directory-subregion-middle-africa = Middle Africa
directory-subregion-northern-africa = Northern Africa
directory-subregion-southern-africa = Southern Africa
directory-subregion-western-africa = Western Africa
directory-subregion-caribbean = Caribbean
directory-subregion-central-america = Central America
directory-subregion-northern-america = Northern America
directory-subregion-south-america = South America
directory-subregion-central-asia = Central Asia
directory-subregion-eastern-asia = Eastern Asia
directory-subregion-south-eastern-asia = South-eastern Asia
directory-subregion-southern-asia = Southern Asia
directory-subregion-western-asia = Western Asia
directory-subregion-eastern-europe = Eastern Europe
directory-subregion-northern-europe = Northern Europe
directory-subregion-southern-europe = Southern Europe
directory-subregion-western-europe = Western Europe
directory-subregion-australia-new-zealand = Australia and New Zealand
directory-subregion-melanesia = Melanesia
directory-subregion-micronesia = Micronesia
directory-subregion-polynesia = Polynesia
directory-chair-type-rotating = The chair rotates
directory-chair-type-none = There is no chair
directory-chair-type-co-chairs = Co-chairs
directory-chair-type-permanent = Permanent chair
directory-chair-type-permanent-co-chairs = Permanent co-chairs
directory-chair-type-permanent-organization = Permanently chaired by an organization
directory-chair-type-organization = Chaired by an organization
directory-body-conference = Conference
directory-body-steering-committee = Steering committee
directory-body-working-group = Working group
directory-body-expert-group = Expert group
directory-body-other = Other body
directory-meets-expert = expert
directory-meets-senior-officials = senior officials
directory-meets-ministerial = ministerial
directory-iom-technical-secretariat = technical secretariat
directory-iom-technical-secretariat-host = technical secretariat (host)
directory-iom-observer = observer
directory-iom-secretariat-support-project = support project for the secretariat
directory-iom-support = support
directory-iom-partner = partner
directory-iom-member-organization = member organization
directory-iom-administrative-host = administrative host
directory-state-kind-member = Member State of the United Nations
directory-state-kind-observer = observer State at the United Nations
directory-state-kind-other = member of United Nations agencies
directory-state-kind-territory = territory
directory-seat-member = member
directory-seat-territory = member
directory-seat-observer = observer
directory-format-in-person = in person
directory-format-virtual = virtual
directory-provenance-stored-pages = From stored public pages
directory-provenance-general-knowledge-unverified = General knowledge, unverified
directory-crumbs = Where you are
directory-contents = On this page
directory-sentence = { $parts }.
directory-sentence-regional = A regional consultative process on migration
directory-sentence-interregional = An interregional forum on migration
directory-sentence-global = A global process on migration
directory-sentence-members = { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
directory-sentence-since = since { $year }
directory-record-unverified = Everything on this page comes from general knowledge; nobody has checked it against a source.
directory-also = Also:
directory-keeps-going = Who keeps it going
directory-members-heading = Members
directory-themes-heading = What it works on
directory-bodies-heading = Bodies and levels
directory-sources-heading = Sources
directory-achievements-heading = What it achieved
directory-chair = Chair
directory-next-chair = Next chair
directory-co-chair = co-chair
directory-secretariat = Secretariat
directory-iom = IOM
directory-belongs-to = Belongs to
directory-area = Area
directory-established = Established
directory-website = Website
directory-not-known = Not known
directory-as-known-in = as known in { $year }
directory-undated = undated
directory-chairs-heading = Chairs over the years
directory-chairs-text = Year and holder of the chair, as far as known.
directory-membership = Who belongs
directory-territories = { $count ->
        [one] { $count } member territory
       *[other] { $count } member territories
    }
directory-member-organizations = { $count ->
        [one] { $count } member organization
       *[other] { $count } member organizations
    }
directory-observer-states = { $count ->
        [one] { $count } observer State
       *[other] { $count } observer States
    }
directory-observer-organizations = { $count ->
        [one] { $count } observer organization
       *[other] { $count } observer organizations
    }
directory-counted = The sources count { $count } member States.
directory-members-unknown = The members are not known.
directory-members-on-map = See the members among the States
directory-led-by = led by
directory-levels = Levels of meeting
directory-rhythm = How often it meets
directory-record-as-of = As known from:
directory-unverified-fields = Parts nobody has checked against a source:
directory-states-lede = One equal mark for every State, set in regions and in order of name. The figure is the number of mechanisms it belongs to.
directory-states-filter-label = Choose which States to show
directory-find-state = Find a State
directory-members-of = Members of
directory-any-mechanism = any mechanism
directory-states-found = { $count } of { $total } States and territories
directory-no-state-title = No State has this name
directory-no-state-all = All States
directory-legend-member = member
directory-legend-observer = observer
directory-legend-outside = neither
directory-legend-none = none
directory-legend-count = { $range } mechanisms
directory-mechanisms-count = { $count ->
        [one] { $count } mechanism
       *[other] { $count } mechanisms
    }
directory-states-table = The same as a table
directory-table-caption = States and territories with the number of mechanisms they belong to
directory-column-state = State or territory
directory-column-region = Region
directory-column-count = Mechanisms
directory-seat-in = In { $mechanism }
directory-designations = The names and groups used here follow the lists of the United Nations and the sources of each mechanism. They express no opinion on the legal status of any country, territory, city or area, or of its authorities, or on frontiers or boundaries.
directory-sits-in = { $count ->
        [one] Sits in { $count } mechanism
       *[other] Sits in { $count } mechanisms
    }
directory-member-of = Member of
directory-observer-in = Observer in
directory-in-the-chair = In the chair
directory-no-chair = No chair is on record.
directory-chair-next = Takes the chair next.
directory-chair-held-in = In the chair, as known in { $year }.
directory-chair-held-undated = In the chair according to an undated source.
directory-chair-before = Held the chair before.
directory-company = Whom it meets there
directory-company-text = { $count ->
        [one] Through its mechanisms it sits with { $count } other State or territory. With these it shares the most:
       *[other] Through its mechanisms it sits with { $count } other States and territories. With these it shares the most:
    }
directory-global-rule = Mostly every two years, each starting from the results of the one before. Reports summarise and recommend; nothing is binding.
directory-global-lede = Since 2005 the chairs and secretariats of the mechanisms meet each other, mostly every two years. Each meeting starts from the results of the one before; reports summarise and recommend, nothing is binding.
directory-online = online
directory-processes = { $count ->
        [one] { $count } process
       *[other] { $count } processes
    }
directory-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
directory-what-came = What came of it
directory-outcome-document = Outcome document:
directory-programme = Programme, as far as known
directory-host-and-sources = Host, participants, sources
directory-host = Host
directory-present = Processes present
directory-day = Day { $number }
directory-related = Related events

## Account

sign-in-title = Sign in
sign-in-lede = With your password, or with a link we send to your mailbox.
sign-in-act = Sign in
sign-in-link-act = Send me a link instead
sign-in-password-missing = Enter your password, or ask for a link by mail
sign-in-wrong = This address and this password do not belong together. Check both, or ask for a link by mail.
sign-in-no-account = No account?
sign-in-no-account-text = Accounts come from the secretariat of a meeting. Look for the invitation in your mail, or ask your secretariat.
sign-in-demonstration = Demonstration accounts
sign-in-demonstration-text = This is a demonstration with invented accounts. The password of all of them was shown where the server was started.
sign-in-sent-title = Look in your mail
sign-in-sent-lede = If the address has an account, a link is on its way. It works once, for ten minutes.
sign-in-sent-browser = Open the link in this browser: in any other it does not work.
sign-in-other-address = Another address
sign-in-link-ready = Your link is good. Press the button to sign in.
sign-in-link-dead-title = This link does not sign you in
sign-in-link-dead-unknown = It may be incomplete. Copy the whole link from the mail, or ask for a new one.
sign-in-link-dead-expired = It was good for a limited time, which is over. Ask for a new one.
sign-in-link-dead-used = It was used before, and each link works once. Ask for a new one.
sign-in-link-dead-other-browser = It was asked for in another browser. Open it there, or ask for a new one here.
sign-in-link-again = Ask for a new link
sign-in-letter-subject = Your link to sign in to Entente
sign-in-letter-body =
    Somebody, probably you, asked for a link to sign in to Entente. Open it in the browser in which it was asked for:

    { $link }

    It works once, for ten minutes. If you did not ask for it, you need do nothing.
welcome-title = The first administrator
welcome-lede = Nobody has an account here yet. Yours will be the first; it can make all others.
welcome-act = Make the account
mailbox-title = Mailbox of this development server
mailbox-lede = No mail server is set, so letters end here, the latest first.
mailbox-empty = No letter has been written yet.
account-title = Account
account-problem = There is a problem
account-problem-title = Error: { $title }
account-wait =
    { $minutes ->
        [one] Too many attempts. Try again in a minute.
       *[other] Too many attempts. Try again in { $minutes } minutes.
    }
account-name = Name
account-email = Mail address
account-password = Password
account-name-wrong = Enter a name of no more than 200 characters
account-email-wrong = Enter an address like name@example.org
account-email-taken = This address already has an account
account-language-wrong = Choose one of the six languages
account-zone-wrong = Choose a time zone from the list
account-password-hint = At least { $count } characters of any kind. A few unrelated words are easy to remember and hard to guess.
account-password-short = Use at least { $count } characters
account-password-long = Use no more than { $count } characters
account-password-common = This password is among the first that anybody would try. Choose another.
account-password-own-words = This password is little more than your address or the name of this service. Choose another.
account-contents = On this page
account-saved = Saved
account-done-preferences = Pages are now shown by your choice.
account-done-password = You have a new password. You were signed out everywhere else.
account-done-session = That browser is signed out.
account-place = Language and time zone
account-language = Language
account-language-none = As the browser asks
account-zone = Time zone
account-zone-none = As the meeting
account-zone-hint = Times of a meeting are always shown in the time of its place first.
account-zone-now = Now it is { $time } in { $city }.
account-save = Save
account-change-password = Change the password
account-password-current = Current password
account-password-new = New password
account-password-ends = You will be signed out everywhere else.
account-password-not-current = This is not your current password
account-password-sign-in-again = Ask for a link by mail, sign in with it, and choose your password within ten minutes
account-sessions = Where you are signed in
account-session-here = here
account-session-since = signed in { $day }, { $time } ({ $place })
account-session-seen = last used { $day }, { $time }
account-session-end = Sign out
account-session-device = { $browser } on { $system }
account-session-unknown = Unknown browser
account-sign-out-everywhere = Sign out everywhere

## Papers: what leaves the house as a file

paper-pages = Page { $page } of { $pages }
paper-as-of = As of { $day }, { $time } ({ $city })
paper-day = Day
paper-hours = Hours
paper-room = Room
paper-formats = Take out as
paper-formats-by = With who wrote what
paper-format-docx = Word
paper-format-odt = OpenDocument
paper-format-pdf = PDF
paper-format-html = Web page
paper-format-md = Markdown
paper-format-xml = Akoma Ntoso
paper-format-json = JSON
paper-back = Back to the text
paper-no-font-title = This text cannot be set as a PDF here
paper-no-font = No font on this server has these letters: { $letters }. Nothing is lost: take another format, or ask those who run the server to give it a font for this script.
notes-of-item = Note: { $title }
notes-of-session = Notes: { $title }
notes-of-meeting = Notes of the meeting: { $title }
notes-none = Nothing was written down.
notes-rule = Held under the Chatham House Rule: nothing said may be attributed to anybody.
notes-read = Read and take out the notes
notes-read-all = Read and take out all notes

## Minutes

minutes-title = Minutes
minutes-lede = What was said and decided, put together from the notes and the record, circulated, corrected where a party asks for it with reason, and closed.
minutes-none = There are no minutes yet.
minutes-compile = Compile minutes
minutes-compile-of = Of these sessions
minutes-compile-act = Compile a draft
minutes-of-session = Minutes: { $title }
minutes-of-several =
    { $count ->
        [one] Minutes of { $count } session: { $title }
       *[other] Minutes of { $count } sessions: { $title }
    }
minutes-state = State
minutes-state-draft = draft
minutes-state-circulated = circulated
minutes-state-corrected = corrected
minutes-state-final = final
minutes-version = Version { $number }
minutes-versions = Versions
minutes-working = What is being written
minutes-hash = SHA-256
minutes-held = opened at { $began }, closed at { $ended }
minutes-opened = opened at { $began }
minutes-treated = Treated: { $hours }
minutes-speakers = Spoke: { $names }
minutes-unnamed =
    { $count ->
        [one] { $count } speech is not attributed.
       *[other] { $count } speeches are not attributed.
    }
minutes-decision = Decision: { $outcome }.
minutes-keep = Keep the minutes
minutes-write = Write about an item:
minutes-write-title = Write: { $title }
minutes-by-hand = written by hand
minutes-text = What the minutes say
minutes-text-hint = Markdown: # for a heading, - for a point, **bold**, *italic*, a table by |. An empty line begins a new paragraph; paragraphs are numbered by themselves.
minutes-save = Keep the text
minutes-refresh = Compile again
minutes-refresh-hint = Takes over what the notes and the record say by now. What somebody wrote by hand stays.
minutes-circulate = Circulate
minutes-circulate-corrected = Circulate the corrected version
minutes-circulate-hint = Everybody who may read them gets a letter. This version is kept as it is for good.
minutes-until = Corrections until the end of
minutes-until-hint = Empty: until the minutes are closed.
minutes-until-day = Corrections until the end of { $day } ({ $city })
minutes-until-passed = Time for corrections ended with { $day }
minutes-close = Close the minutes
minutes-close-hint = The last version becomes final. Nothing is changed after that.
minutes-final-hint = These minutes are final.
minutes-corrections = Corrections
minutes-corrections-none = Nobody has asked for a correction.
minutes-correction-open = waits for an answer
minutes-correction-taken = taken up
minutes-correction-declined = not taken up
minutes-reply = Answer
minutes-take = Take it up
minutes-decline = Do not take it up
minutes-ask = Ask for a correction
minutes-ask-party = In the name of
minutes-ask-item = About
minutes-ask-whole = The whole
minutes-ask-text = What should be put right
minutes-ask-hint = Name the paragraph by its number and write the words you ask for.
minutes-ask-act = Ask for it
minutes-refused-stale = Somebody else changed these minutes meanwhile. Nothing of yours is lost: look at what there is now, and send it again.
minutes-refused-closed = These minutes are final and do not change any more.
minutes-refused-no-draft = Only a draft can be compiled again. What was circulated is changed by writing.
minutes-refused-not-circulated = The present text has not been circulated. Circulate it first.
minutes-refused-too-late = The time for corrections is over. Speak to the secretariat.
minutes-refused-past-day = The last day for corrections must lie ahead.
minutes-refused-open-corrections = Corrections still wait for an answer. Answer them first.
minutes-refused-nothing-changed = Nothing has changed since the last version.
minutes-refused-no-session = Choose at least one session.
minutes-refused-empty = Write what should be put right.
minutes-refused-too-long = That is too long. Your text is still here: shorten it.
minutes-refused-reason-needed = Say why it is not taken up. The party that asked will read it.
minutes-refused-settled = This correction has been answered already.
minutes-refused-no-party = You do not act for a party of this meeting.
minutes-letter-subject = Minutes: { $title }
minutes-letter-circulated = The minutes have been circulated.
minutes-letter-corrected = The corrected minutes have been circulated.
minutes-letter-open = Corrections are taken until the minutes are closed.
minutes-letter-body =
    { $title }

    { $what }
    { $until }

    { $link }
minutes-deed-compiled = Minutes compiled
minutes-deed-circulated = Minutes circulated
minutes-deed-corrected = Corrected minutes circulated
minutes-deed-closed = Minutes closed
minutes-deed-correction-asked = Correction to the minutes asked for
minutes-deed-correction-taken = Correction to the minutes taken up
minutes-deed-correction-declined = Correction to the minutes not taken up

## Outcome documents
document-deed-begun = Outcome document begun
document-deed-imported = Draft brought in
document-deed-circulated = Draft circulated
document-deed-reading-opened = Reading opened
document-deed-pen-changed = Rules for proposals changed
document-deed-focus-moved = Paragraph taken up
document-deed-proposal-submitted = Proposal submitted
document-deed-proposal-tabled = Proposal tabled
document-deed-proposal-discussed = Proposal taken up
document-deed-proposal-accepted = Proposal accepted
document-deed-proposal-accepted-modified = Proposal accepted with changes
document-deed-proposal-in-brackets = Proposal put in brackets
document-deed-proposal-not-retained = Proposal not retained
document-deed-proposal-withdrawn = Proposal withdrawn
document-deed-proposal-superseded = Proposal replaced by its author
document-deed-proposal-taken-over = Proposal taken over
document-deed-proposal-cosponsored = Proposal co-sponsored
document-deed-proposal-confirmed = Proposal confirmed by its author
document-deed-position-taken = Position taken
document-deed-para-written = Paragraph changed by the pen
document-deed-para-added = Paragraph added
document-deed-bracket-lifted = Brackets lifted
document-deed-chairs-text-offered = Chair’s text offered
document-deed-agreed-ad-ref = Paragraph agreed ad referendum
document-deed-agreed = Paragraph agreed
document-deed-ad-ref-returned = Agreement ad referendum returned
document-deed-reopened = Paragraph reopened
document-deed-deletion-agreed = Deletion of a paragraph agreed
document-deed-corrected = Editorial correction made
document-deed-correction-undone = Editorial correction undone
document-deed-published = Revision published
document-deed-translated = Translation brought up to date
document-deed-all-agreed = All paragraphs agreed
document-deed-adopted = Document adopted
document-deed-finalised = Final text issued
document-deed-became-chairs-summary = Became the chair’s summary
document-deed-silence-prepared = Silence procedure prepared
document-deed-silence-announced = Silence procedure announced
document-deed-silence-started = Silence procedure begun
document-deed-silence-extended = Silence procedure extended
document-deed-silence-answered = Answer to the silence procedure
document-deed-silence-broken = Silence broken
document-deed-silence-withdrawn = Silence procedure withdrawn
document-deed-silence-adopted = Adopted by silence

# The words of outcome documents.
frame-documents = Documents
documents-title = Documents
documents-lede = What the meeting negotiates: every paragraph with where it stands, what is proposed on it, and who agrees.
documents-none = There are no documents yet.
documents-none-how = The secretariat or the rapporteur brings in a zero draft; from then on everything that happens to it stands here.
documents-new = New document
documents-agreed-words = { $percent } % of the words agreed
documents-brackets = 
    { $count ->
        [0] no open brackets
        [one] { $count } open bracket
       *[other] { $count } open brackets
    }
documents-proposals = 
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }
documents-no-item = under no item of the programme
documents-draft = The draft
documents-draft-hint = Type it or paste it. An empty line begins the next paragraph; # makes a heading. Numbers such as 1., PP1, OP 4 or (a) are read and then counted by the system. [ ] marks what is not agreed, *word* italics, **word** bold.
documents-symbol = Symbol
documents-symbol-hint = As it stands at the top of the page, for example SAMPLE-A/7.
documents-kind = What it is
documents-item = Negotiated under
documents-language = Language of negotiation
documents-languages = Must also exist in
documents-scheme = Numbering
documents-scheme-hint = Numbers are computed, and change only when a revision is published.
documents-visibility = Who may read it
documents-all-or-nothing = Nothing is agreed until everything is agreed
documents-all-or-nothing-hint = Agreement on a paragraph is shown as provisional until the whole is adopted.
documents-begin = Bring in the draft
documents-title-needed = Give the document a title. Nothing you typed is lost.
document-kind-outcome = outcome document
document-kind-recommendations = recommendations
document-kind-joint-statement = joint statement
document-kind-work-plan = work plan
document-kind-chairs-summary = chair’s summary
document-scheme-pp-op = preamble and operative part apart (PP1, OP1)
document-scheme-continuous = all through (1, 2, 3)
document-state-drafting = being drafted
document-state-circulated = circulated
document-state-reading = being read
document-state-compilation = compilation text
document-state-all-agreed = every paragraph agreed
document-state-silence = under silence procedure
document-state-adopted = adopted
document-state-final = final text
document-state-chairs-summary = chair’s summary
document-reading = reading { $number }
document-all-or-nothing = provisional until the whole is adopted
document-held-by = held by
document-panel = About the text
document-show-all = The whole text
document-show-open = Only what is open
document-views = Views of this document
document-proposals-until = proposals until { $instant }
document-pen-closed = proposals not yet taken
document-pen-proposals-open = proposals are taken
document-pen-frozen = proposals no longer taken
document-instant = { $day }, { $time } ({ $city })
document-own-drafts = 
    { $count ->
        [one] { $count } draft of your own
       *[other] { $count } drafts of your own
    }
document-corrected = editorial correction
document-next-up = What to take up next
document-holders = Who holds brackets
document-revisions = Revisions
document-how-to-propose = To propose a change, choose a paragraph by its number.
document-ad-ref-hint = ◐ Paragraphs agreed ad referendum become agreed when their time passes, unless a head of delegation returns them.
document-as = In the name of
document-chair = For the chair and the pen
document-circulate = Circulate the draft
document-open-reading = Open reading { $number }
document-compile = Make the compilation text
document-publish = Publish a revision
document-to-summary = Turn into the chair’s summary
document-wording = Words in which it is put to the meeting
document-adopt = Adopt: nobody objects
document-finalise = Issue the final text
document-proposals = Proposals
document-until = Until, on the clock of { $city }
document-auto-table = Proposals are tabled as they are submitted
document-save-rules = Set
document-rules = When proposals are taken
document-followed = The text was brought up to date.
document-lost = The connection is lost. What you see may be old; it comes back by itself.
revision-zero = zero draft
revision-compilation = compilation text
revision-silence = text under silence procedure
revision-adopted = text as adopted
revision-final = final text
revision-summary = chair’s summary
para-title = Paragraph { $number }
para-status-untouched = not touched
para-status-open = open
para-status-bracketed = bracketed
para-status-chairs-text = chair’s text
para-status-agreed-ad-ref = agreed ad referendum
para-status-agreed = agreed
para-status-deleted = deleted
para-kind-heading = heading
para-kind-preambular = preambular paragraph
para-kind-operative = operative paragraph
para-kind-sub = sub-paragraph
para-kind-annex = annex
para-kind-footnote = footnote
para-no-proposals = No proposals.
para-holder = { $party }, since { $instant }
para-held = Brackets held by
para-ad-ref-until = Agreed when nobody returns it before { $instant }.
para-corrected-until = Any party can undo this before { $instant }.
para-previous = Previous
para-next = Next
para-close = Back to the text
para-proposals = Proposals
para-positions = Positions on the paragraph as it reads now
para-life = The life of this paragraph
para-return-reason = Why your capital cannot follow
para-return = Return it
para-undo-correction = Undo the correction
para-focus = Put to the meeting
para-focus-hint = What is put to the meeting stands on the displays. It can be declared agreed after five seconds.
para-ad-ref = Agreed ad referendum
para-agree = Agreed
para-offer = Offer a chair’s text
para-delete = Agreed to delete
para-confirm = Confirm as agreed
para-reopen-reason = Why it is reopened
para-reopen = Reopen
para-edit = Change the text
para-correct = Editorial correction
para-insert = Add a paragraph behind it
para-brackets = Brackets
bracket-keep = Keep “{ $words }”
bracket-drop = Drop it
proposal-to-confirm = Waits for its author to confirm.
proposal-noc = Asks that the paragraph stay as it is.
proposal-move-first = To stand at the beginning
proposal-move-after = To stand after paragraph { $number }
proposal-merge-with = To become one paragraph with { $numbers }
proposal-submit = Submit
proposal-edit = Change
proposal-discard = Discard
proposal-confirm = Confirm
proposal-withdraw = Withdraw
proposal-leave = No longer co-sponsor
proposal-cosponsor = Co-sponsor
proposal-take-over = Take it over
proposal-table = Table
proposal-discuss = Take up
proposal-accept = Accept
proposal-accept-modified = Accept with changes
proposal-brackets = Put in brackets
proposal-why = Reason
proposal-not-retain = Do not retain
carried-clean = Carried to the new text unchanged.
carried-adjusted = The text around it changed and it was moved along: its author is asked to confirm.
carried-conflict = In conflict with the text as it now stands; both are kept.
carried-overtaken = The text now says what it asked for.
proposal-state-draft = draft of your own
proposal-state-submitted = submitted
proposal-state-tabled = tabled
proposal-state-under-discussion = under discussion
proposal-state-accepted = accepted
proposal-state-accepted-modified = accepted with changes
proposal-state-in-brackets = in brackets
proposal-state-addressed-by-chairs-text = addressed by the chair’s text
proposal-state-not-retained = not retained
proposal-state-withdrawn = withdrawn
proposal-state-superseded = replaced by its author
proposal-state-lapsed = lapsed
proposal-action-add = new paragraph
proposal-action-mod = change
proposal-action-sup = delete
proposal-action-noc = no change
proposal-action-move = move
proposal-action-split = split
proposal-action-merge = merge
nature-substantive = of substance
nature-editorial = editorial
nature-linguistic = linguistic
stance-support = support
stance-can-accept = can accept
stance-study = still studying
stance-reserve = reserve
stance-oppose = oppose
position-quiet = { $party } (to the chair only)
position-take-back = take back
position-own = Where my party stands
position-for-chair-only = Only for the chair
next-up-quick-win = supported and not contested
next-up-longest-held = bracketed longest
next-up-most-parties = most parties concerned
propose-change = Propose a change to this paragraph
propose-other = Other proposals
propose-add = A new paragraph behind it
propose-add-first = Propose a new paragraph at the beginning
propose-sup = That it be deleted
propose-split = That it be split in two
propose-merge = That it become one with another
propose-move = That it stand elsewhere
propose-noc = That it stay as it is
write-propose-mod = Propose a change to paragraph { $number }
write-propose-add = Propose a new paragraph after { $number }
write-propose-sup = Propose to delete paragraph { $number }
write-propose-noc = Propose that paragraph { $number } stay as it is
write-propose-move = Propose to move paragraph { $number }
write-propose-split = Propose to split paragraph { $number }
write-propose-merge = Propose to merge paragraph { $number } with another
write-edit = Change the text of paragraph { $number }
write-insert = Add a paragraph after { $number }
write-correct = Editorial correction of paragraph { $number }
write-offer = Chair’s text for paragraph { $number }
write-accept = Accept with changes: paragraph { $number }
write-back = Back to the paragraph
write-now = As it reads now
write-text = The text as it should read
write-hint = Change the words in place. [ ] marks what is not agreed, alternatives as [one | other]; *word* italics, **word** bold.
write-difference = What this changes
write-save-draft = Keep as a draft
write-save = Save
write-draft-hint = Only your own party sees a draft. It becomes a proposal when you submit it.
write-rest = The second paragraph
write-rest-hint = The words that move to a paragraph of their own.
write-with = With which paragraph
write-after = After which paragraph
write-rationale = Reason
write-rationale-hint = Shown with the proposal, and as a comment in Word.
write-nature = Nature
write-kind = What kind of paragraph
write-depth = Level
write-depth-hint = 1 for (a), 2 for (i); for a heading its level.
document-refused-stale = Somebody else changed the document meanwhile. What you see now is how it stands; nothing was done.
document-refused-no-para = This paragraph is no longer in the text. Nothing was done.
document-refused-no-proposal = There is no such proposal. Nothing was done.
document-refused-no-bracket = These brackets are no longer in the text. Nothing was done.
document-refused-no-party = Choose in whose name you act.
document-refused-not-committed = Only a member who may bind the delegation can do this.
document-refused-not-head = Only a head of delegation or an alternate can do this.
document-refused-not-yours = It belongs to another party. Nothing was done.
document-refused-wrong-state = The document is not in a state that allows this. Nothing was done.
document-refused-under-silence = While a silence procedure runs the text is read-only.
document-refused-pen-closed = Proposals are not taken now. Your draft is kept.
document-refused-too-late = The time for this is over. What you wrote is kept as your draft.
document-refused-frozen = The paragraph is agreed. Its text changes only when the chair reopens it.
document-refused-settled = This was acted upon already. Nothing was done.
document-refused-no-change = Nothing would change.
document-refused-empty = Nothing was written.
document-refused-too-long = This is too long. Nothing you typed is lost.
document-refused-open-brackets = There are open brackets in the paragraph. Lift them first.
document-refused-opposed = A party reserves its position on these words or opposes them.
document-refused-live-proposals = Proposals on this paragraph have not been answered.
document-refused-not-called = Put the paragraph to the meeting first and wait five seconds.
document-refused-reason-needed = A reason is needed.
document-refused-conflict = The proposal conflicts with the text as it now stands. Accept it with changes, or ask its author.
document-refused-no-brackets = This kind of proposal cannot be put in brackets.
document-refused-competing = These proposals contradict one another.
document-refused-not-agreed = Not everything is agreed yet.
document-refused-past-time = The time must lie ahead.
document-refused-already-there = The party supports it already.
document-text-unclosed = A bracket opened at character { $place } is not closed. Nothing you typed is lost.
document-text-unopened = At character { $place } a bracket is closed that was not opened. Nothing you typed is lost.
document-text-too-deep = The bracket at character { $place } lies within three others; no deeper. Nothing you typed is lost.

# Ledger, revisions and files of outcome documents.
document-text = Text
document-ledger = Ledger
document-files = Files
ledger-agreed = Agreed
ledger-percent = { $percent } %
ledger-words = Words
ledger-agreed-words = words agreed
ledger-all-words = all words
ledger-brackets = Open brackets
ledger-oldest = Oldest bracket
ledger-median = Half of them younger than
ledger-minutes = { $count } min
ledger-hours = { $count } h
ledger-days = 
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
ledger-course = How the text came together
ledger-as-table = As a table
ledger-when = When
ledger-sections = Section by section
ledger-section = Section
ledger-before-headings = Before the first heading
ledger-paragraphs = Paragraph by paragraph
ledger-paragraph = Paragraph
ledger-state = State
ledger-since = Since
life-title = The life of paragraph { $number }
revisions-compare = Compare
revisions-from = From
revisions-to = To
revisions-now = the text as it stands
revisions-show = Show
revisions-none = Nothing has been published yet. A revision is kept for good as it is, with its fingerprint.
revision-change-unchanged = unchanged
revision-change-changed = changed
revision-change-added = added
revision-change-removed = removed
revision-change-moved = moved here
revision-change-moved-and-changed = moved here and changed
revision-change-moved-away = moved from here
files-clean = Clean text
files-clean-hint = The text as it stands, with its brackets.
files-proposals = With everything that is proposed
files-proposals-hint = Each proposal as a tracked change of its party, with its reason as a comment. Rejecting all gives the text as it stands.
files-redline = What changed since
files-redline-hint = Tracked changes: accepting all gives the text as it stands, rejecting all the revision.
files-since = since { $revision }
files-back = Back from capital
files-back-hint = Take out the clean text as Word file, let your capital mark it up with tracked changes, and bring it back here: every change becomes a draft of your delegation. Nothing is proposed before you submit it.
files-file = Word file (.docx)
files-read = Read the file
files-drafts = Drafts of your delegation now stand on: { $numbers }.
files-no-change = The file changes nothing in the text as it now stands.
files-untracked = Changed without a tracked change: { $numbers }. These became drafts too; look at them with care.
files-left-out = Not read from the file:
files-new-after = new after { $number }
left-out-pictures = pictures
left-out-text-boxes = text boxes
left-out-macros = macros (not run)
left-out-fields = fields (their last text was taken)
left-out-contents = table of contents
left-out-tables = tables (their paragraphs were taken)
left-out-formulas = formulas (their signs were taken)
left-out-hidden-text = hidden text
left-out-embedded = other files in the file
left-out-external = what lies elsewhere (nothing was fetched)
left-out-symbols = signs of special fonts
left-out-links = links that are no web or mail address
unreadable-not-docx = This is no Word file (.docx). Nothing was changed.
unreadable-old-format = This file is in Word’s format from before 2007. Save it as .docx and bring it again.
unreadable-encrypted = This file is protected by a password. Save it without one and bring it again.
unreadable-damaged = This file is damaged and cannot be read. Nothing was changed.
unreadable-too-large = This file, or what it unpacks to, is too large. Nothing was changed.
unreadable-too-deep = The parts of this file lie too deep in one another. Nothing was changed.
unreadable-forbidden = This file holds what no Word file may hold. It was not read.
shows-text = the paragraph under discussion
display-no-text = No paragraph is before the meeting.
display-competing = Proposed
# Asking one’s capital: a confidential link to chosen paragraphs, and what comes back by it.
capital-link = Ask the capital
capital-title = Asking the capital
capital-awaited = Your capital has answered
capital-ask = Send paragraphs home
capital-lede = A confidential link shows your capital the chosen paragraphs with what is proposed on them, and a form to answer. Nobody there needs an account.
capital-paras = Paragraphs to send
capital-paras-hint = Those agreed ad referendum whose clock runs are chosen already.
capital-paras-agreed = Agreed already: { $count }
capital-clock-until = clock until { $instant }
capital-of = Whose capital
capital-life = How long the link lives
capital-life-clock = Until the ad referendum clock of the chosen paragraphs ends
capital-life-hours = { $hours } h
capital-life-date = Until a day and hour, by the clock of { $city }
capital-until = Day and hour
capital-note = Instructions sought
capital-note-hint = It stands above the paragraphs, before anything else.
capital-language = Language of the page
capital-language-hint = The paragraphs stay in the language of negotiation.
capital-recipient = Send the link to
capital-recipient-hint = The house mails it; the letter does not say what is asked. Leave it empty to pass the link on yourself.
capital-make = Make the link
capital-private = Only members of your delegation see that you asked, and what comes back. It is in no record of the meeting.
capital-made = The link is ready
capital-made-once = Copy it now: it is shown this once, and kept nowhere. It opens until { $instant }.
capital-made-mailed = It is also on its way to { $address }.
capital-links = What was sent home
capital-open-until = opens until { $instant }
capital-ended = ended { $instant }
capital-sent-to = sent to { $address }
capital-about = paragraphs { $numbers }
capital-asked-by = asked by { $name }, { $instant }
capital-take-note = Mark as noted
capital-revoke = Revoke the link
capital-earlier = Earlier answers: { $count }
capital-book = What was done with it
capital-book-hint = A filter for mail may have opened the link before its reader did.
capital-state-not-opened = not opened
capital-state-opened = opened
capital-state-answered = answered
capital-state-expired = expired without an answer
capital-state-revoked = revoked
capital-deed-asked = link made
capital-deed-mailed = link mailed
capital-deed-opened = link opened
capital-deed-answered = answered
capital-deed-corrected = answer changed
capital-deed-noted = taken note
capital-deed-revoked = link revoked
capital-word-agree = Can agree
capital-word-change = Can agree with this change
capital-word-refuse = Cannot agree
capital-word-more-time = Needs more time
capital-unverified = as typed, not verified
capital-since-changed = The paragraph has changed since. What changed:
capital-since-gone = The paragraph is no longer in the text.
capital-position-given = Your party has taken this position.
capital-give-position = Say that we can accept
capital-draft-is = The proposal made of it: { $state }.
capital-draft-frozen = It is a draft of your delegation. The words are agreed for now: to propose it, return the paragraph or have it reopened.
capital-table = Submit this proposal
capital-return = Return the paragraph with this reason
capital-beside = From the capital
capital-waiting = Links that wait for an answer: { $count }
capital-ask-about = Ask the capital about this paragraph
capital-has-answered = The capital has answered: { $answer }
capital-draft-mark = from the capital
capital-question = Can { $party } agree?
capital-confidential = confidential
capital-answer-before = Answer before { $instant }
capital-here = By the clock of this device:
capital-gone = This paragraph is no longer in the text: it was deleted, or became one with another. It needs no answer. This is what was sent to you:
capital-moved = This paragraph has changed since it was sent to you.
capital-moved-was = It said:
capital-moved-difference = What changed:
capital-moved-now = As it stands now; your answer is about these words:
capital-earlier-words = Before it changed, the answer was: { $answer }. It stays unless you answer again.
capital-own-drafts = Drafts of your delegation: { $count }
capital-your-answer = Your answer on paragraph { $number }
capital-text = The paragraph as you could agree to it
capital-text-hint = Change the words in place; the delegation sees what you changed. Square brackets hold what is not agreed yet.
capital-reason = Reason
capital-who = Who answers
capital-name = Name
capital-office = Office
capital-office-hint = For example: Director for Migration, Ministry of Foreign Affairs.
capital-overall = Anything about the whole
capital-send = Send to the delegation
capital-send-hint = Only your delegation reads it. You can change it here until the link ends.
capital-received = The delegation has this answer
capital-received-of = { $name }, { $office } · { $instant }
capital-received-change = To correct it, change it below and send it again.
capital-dead = This link opens nothing
capital-dead-why = It may be incomplete, its time may be over, or the delegation may have revoked it.
capital-dead-next = Ask the delegation that sent it for a new one.
capital-dead-wait = Too many links were tried from here. Try again in { $minutes } min.
capital-typed = What you had typed
capital-typed-hint = It was not sent. Copy it from here.
capital-typed-answer = Answer { $place }:
capital-typed-text = Text { $place }
capital-typed-reason = Reason { $place }
capital-wrong-at = Paragraph { $number }: { $words }
capital-wrong-meanwhile = Somebody answered by this link meanwhile. See the answer below; what you typed is kept. Send again to replace it.
capital-wrong-moved = it changed while you were writing. What you typed is kept; look at the new words and send again.
capital-wrong-gone = it is no longer in the text. Nothing was sent; send again without it.
capital-wrong-no-name = Say who answers.
capital-wrong-no-office = Say in which office.
capital-wrong-nothing = Answer at least one paragraph, or write something about the whole.
capital-wrong-no-reason = give the reason.
capital-wrong-no-change = the words are the same. Change them, or choose “Can agree”.
capital-wrong-no-text = the text is empty.
capital-wrong-too-long = The text is too long. Nothing you typed is lost.
capital-wrong-too-many = Too many answers in a short time. Send again in { $minutes } min; what you typed is kept.
capital-refused-no-instant = Give the day and the hour at which the link ends.
capital-refused-wrong-state = The document is not being negotiated; there is nothing to ask the capital.
capital-refused-no-paras = Choose at least one paragraph.
capital-refused-gone-para = A chosen paragraph is no longer in the text. Choose again.
capital-refused-no-clock = No chosen paragraph has a clock. Choose another end.
capital-refused-past-time = The end must lie ahead.
capital-refused-too-far = A link lives 30 days at most.
capital-refused-too-long = The note is too long. Nothing you typed is lost.
capital-refused-too-many = Your delegation has too many open links on this document. Revoke some first.
capital-refused-bad-address = Enter an address like name@example.org.
capital-refused-too-many-letters = Too many letters in a short time. Try again in { $minutes } min, or make the link without mailing it.
capital-refused-which-party = Choose whose capital you ask.
capital-letter-link-subject = Instructions sought: { $party }
capital-letter-link =
    { $party } asks for your instructions at { $meeting }.

    Answer before { $deadline }

    { $link }

    The link is confidential: whoever has it can read and answer. It needs no account.
capital-letter-answered-subject = The capital has answered: { $title }
capital-letter-answered = The capital of { $party } has answered on “{ $title }”. What it says stands on the page; this letter does not repeat it.
capital-letter-corrected = The capital of { $party } has changed its answer on “{ $title }”. What it says now stands on the page.
capital-letter-foot = { $meeting }: { $link }
## Search over everything
search-title = Search
search-title-of = Search: { $words }
search-label = Search everything
search-words = Words or a phrase in quotation marks
search-do = Search
search-hint = In any of the six languages and in any form of a word; a phrase in quotation marks as it stands. Only what you may read is searched.
search-hint-short = Results appear as you type.
search-list = Found so far
search-lost = The search does not answer now. Press Enter to try it on its own page.
search-all = All results
search-empty = What are you looking for?
search-empty-hint = Mechanisms and States, meetings and their agendas, outcome documents paragraph by paragraph, agreed language, notes and minutes, posts on the boards: one search finds them all, the newest first.
search-no-words = There are no words in this
search-no-words-hint = Only signs were typed. Type letters or numbers.
search-too-short = One letter is too little
search-too-short-hint = Type at least two; a single Chinese character is enough.
search-cut = The search was too long: only its beginning was looked for.
search-none = Nothing found
search-none-hint = Among what you may read, nothing has all of these words. Try fewer of them, another language, or leave out the quotation marks.
search-everywhere = Search without filters
search-back = Previous page
search-on = Next page
search-filters = Narrow down
search-filter-kind = What it is
search-filter-meeting = Meeting
search-filter-theme = Theme
search-filter-language = Language
search-filter-off = Take this filter off:
search-filter-more = More
search-count-at-least = { $count }+
search-keys = The key / and Ctrl K (⌘ K) lead to the search from every page.
search-keys-off = Switch the key / off
search-keys-on = Switch the key / on
search-kind-mechanism = Mechanism
search-kind-state = State
search-kind-theme = Theme
search-kind-global-meeting = Past Global RCP Meeting
search-kind-meeting = Meeting
search-kind-session = Session
search-kind-item = Agenda item
search-kind-document = Outcome document
search-kind-paragraph = Paragraph
search-kind-adopted = Agreed language
search-kind-note = Note
search-kind-minutes = Minutes
search-kind-party = Party
search-kinds-mechanism = Mechanisms
search-kinds-state = States
search-kinds-theme = Themes
search-kinds-global-meeting = Past Global RCP Meetings
search-kinds-meeting = Meetings
search-kinds-session = Sessions
search-kinds-item = Agenda items
search-kinds-document = Outcome documents
search-kinds-paragraph = Paragraphs
search-kinds-adopted = Agreed language
search-kinds-note = Notes
search-kinds-minutes = Minutes
search-kinds-party = Parties
search-found = 
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-found-more = More than { $count } results; the first are shown

search-kind-post = Post
search-kinds-post = Posts

## Library of agreed language
library-title = Agreed language
library-lede = What was adopted here, and what States agreed elsewhere, word for word and with where it stands.
library-search-title = Agreed language: { $words }
library-search-label = Search agreed language
library-search-words = Words or a phrase
library-search-hint = In any of the six languages. Words in quotation marks are looked for as they stand; capitals, accents and vowel signs make no difference.
library-search-language = Language of the words
library-search-any = Any language
library-search = Search
library-no-words = There is no word in this search
library-no-words-hint = Type at least one letter or digit; other signs are not looked for.
library-none = Nothing agreed has these words
library-none-hint = Search for fewer words, or without quotation marks: then they may stand apart.
library-found = 
    { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
library-found-more = The newest { $count } paragraphs of more
library-cut = The search was too long: only its beginning was looked for.
library-earlier-page = Newer ones
library-next-page = Older ones
library-texts = Texts
library-empty = What is adopted here will be found on this page, from the moment of its adoption.
library-empty-hint = Texts agreed elsewhere are brought in by whoever runs the installation.
library-fictional = invented for demonstration
library-unchecked = not compared with the source
library-how-chair = adopted by the meeting
library-how-silence = adopted by silence procedure
library-also-in = 
    { $count ->
        [one] also in { $count } other place
       *[other] also in { $count } other places
    }
library-cite = { $source }, { $designation }
library-cite-paragraph = { $source }, para. { $number }
library-languages = Languages of the text
library-body = Adopted by
library-meeting = Meeting
library-day = Day of adoption
library-source = Source
library-revision = Published as
library-provenance = Where it is from
library-elsewhere = The same words elsewhere
library-open-document = Open the document in its meeting
library-quote = Text to copy, with citation
library-copy = Copy with citation
library-copied = Copied.
documents-library = Agreed language of other texts, searchable by phrase
agreed-find = Find agreed language
agreed-hint = Select words and press Alt+L to look for them. What you typed stays.
agreed-all = All that was found, in the library
agreed-failed = The library could not be reached. Your text is untouched; try again.
agreed-put = Put into your text: { $citation }
agreed-insert = Insert with citation
agreed-precedents = Agreed language in this paragraph

## Silence procedure
silence-title = Silence procedure
silence-list-title = Silence procedures
silence-list-lede = A text is adopted unless a party that may object does so in writing before one instant.
silence-none = No silence procedure yet. It is prepared from an outcome document on which all paragraphs are agreed.
silence-moment = { $date }, { $time } { $city }
silence-both = { $there } (your time: { $here })
silence-left = { $hours } h { $minutes } min left
silence-calendar-title = Silence procedure ends: { $document }
silence-state-prepared = in preparation
silence-state-announced = announced
silence-state-running = running
silence-state-adopted = adopted by silence
silence-state-broken = silence broken
silence-state-withdrawn = withdrawn
silence-sentence-prepared = In preparation: from { $start } the text would be adopted unless a party objects in writing before { $when }. Nobody has been told yet.
silence-sentence-announced = It begins on { $start }. Unless a party then objects in writing before { $when }, the text is adopted.
silence-sentence-running = Unless a party objects in writing before { $when }, the text is adopted.
silence-sentence-adopted = The text is adopted: no party objected before { $when }.
silence-sentence-broken = The silence was broken on { $when }. The decision is not taken.
silence-sentence-withdrawn = The procedure was withdrawn on { $when }. The text is read again.
silence-expiry = Ends
silence-start = Begins
silence-new-expiry = New end
silence-extended-from = Extended; before, it ended
silence-calendar = Into my calendar
silence-scope = Covers
silence-scope-whole = the whole text
silence-scope-paras = paragraphs { $paras }
silence-scope-some = Only some paragraphs
silence-scope-legend = Paragraphs under silence; the others must be agreed already
silence-not-covered = Not under silence: agreed already.
silence-basis = How it is announced
silence-basis-announced-in-meeting = announced in the meeting
silence-basis-chair-letter = by letter of the chair
silence-disclosure = Who learns which party broke it
silence-disclosure-all = everybody
silence-disclosure-chair-only = the chair only, unless the party agrees
silence-disclosure-hint = Practice differs; say it before it begins.
silence-reason = Reason
silence-hash = Fingerprint of the text (SHA-256)
silence-text = The text
silence-text-hint = Issued for the procedure; nobody can change it while it lasts.
silence-own = Your party
silence-acknowledge = Acknowledge receipt for { $party }
silence-in-the-name-of = In the name of { $party }
silence-which-party = In the name of which party?
silence-party = Party
silence-answer = Answer
silence-answer-which = Choose what you answer.
silence-answer-consent = Consent
silence-answer-objection = Objection
silence-answer-amendment = Amendment
silence-answer-extension-request = Request for more time
silence-answer-reservation = Reservation
silence-answer-explanation = Explanation of position
silence-answer-hint-consent = Recorded, and not needed: silence is consent.
silence-answer-hint-objection = Breaks the silence at once; everybody is told.
silence-answer-hint-amendment = Breaks the silence just as an objection does. Write the words you propose.
silence-answer-hint-extension-request = Asks the chair for a later end; does not break the silence.
silence-answer-hint-reservation = Does not break the silence; annexed to the adopted text.
silence-answer-hint-explanation = Does not break the silence; annexed to the adopted text.
silence-words = In words
silence-words-hint = Needed for an amendment, a reservation and an explanation of position.
silence-which-paras = An objection to certain paragraphs
silence-which-paras-legend = Which paragraphs; none chosen: the whole text
silence-named = Our party may be named in the notice to all
silence-named-hint = Otherwise only the chair learns who objected.
silence-send = Send the answer
silence-send-hint = You get a signed receipt. What breaks the silence is asked a second time.
silence-break-title = Break the silence?
silence-break-lede = Everybody is told at once that the decision is not taken, and the text is read again. This cannot be taken back.
silence-break-whole = the whole text under silence
silence-break-named = Your party is named in the notice.
silence-break-unnamed = The notice does not name your party; the chair sees it.
silence-break-act = Break the silence
silence-break-not = Back, without sending
silence-received = Received at { $at }, in time. The receipt is below.
silence-received-late = Received at { $at }: too late. It is recorded, shown to the chair, and changes nothing.
silence-received-at = Received
silence-too-late = The procedure has ended. What you send now is recorded as late.
silence-late = late
silence-taken-back = taken back at { $at }
silence-take-back = Take back
silence-receipt = Receipt
silence-receipt-file = Keep as a file
silence-inbox = What was sent in
silence-annexed = Annexed statements
silence-parties = Parties
silence-parties-count = May object: { $all }. Opened: { $opened }. Acknowledged: { $acknowledged }. Express consent: { $consents }.
silence-gone = No longer a party of the meeting; it keeps its voice here.
silence-told = Told
silence-told-at = written { $at }
silence-delivered-at = delivered { $at }
silence-not-told = not told
silence-opened = Opened
silence-acknowledged = Acknowledged
silence-keep = Conduct of the procedure
silence-announce = Announce
silence-announce-hint = Parties that may object: { $count }. Everybody registered is written to, with the deadline for the calendar; observers are informed and not counted.
silence-unopposed = The exact end was named in the meeting, and nobody objected to using the procedure
silence-announce-act = Announce and write to everybody
silence-untold = Parties that no letter reached
silence-untold-hint = It begins only when every party was told. Tell them in another way, and say so here.
silence-told-otherwise = Told in another way
silence-told-act = Note them as told
silence-waits = Its time has come, but it waits: not every party was told.
silence-extend = Extend
silence-extend-hint = Only later, never earlier; everybody gets the same new instant. Extensions left: { $left }.
silence-extend-act = Extend and write to everybody
silence-withdraw = Withdraw
silence-withdraw-hint = Ends the procedure without a result; the text is read again.
silence-withdraw-act = Withdraw the procedure
silence-prepare-title = Prepare a silence procedure
silence-back-to-document = Back to the document
silence-when-title = When
silence-how-title = How
silence-zone-hint = By the clock of { $city }
silence-min-hours = Hours it lasts at least
silence-min-hours-hint = 72 is usual.
silence-proposed = Serves the worst served best: { $when }
silence-propose = Take this end
silence-weigh = Weigh again
silence-fair-caption = What this end means to each party
silence-fair-local = Its local end
silence-fair-hours = Working hours
silence-fair-remarks = Remarks
silence-fair-week = Working week, holidays
silence-fair-few = fewer than { $hours } working hours
silence-fair-night = night there
silence-fair-holiday = holiday there
silence-warn-few = Parties with fewer than { $hours } working hours: { $count }.
silence-warn-night = It ends at night for more than half of the parties.
silence-warn-holiday = Parties for which it ends on a holiday: { $count }.
silence-week-mon-fri = Monday to Friday
silence-week-sun-thu = Sunday to Thursday
silence-week-sat-wed = Saturday to Wednesday
silence-week-of = Working week of { $party }
silence-holidays-of = Holidays of { $party }
silence-holidays-hint = Working hours are 9:00 to 17:00 by the party’s clock. Holidays as 2026-12-25, with spaces between.
silence-wrong-instant = Give day and time, as 2026-12-01T17:00.
silence-wrong-day = “{ $day }” is no day; write it as 2026-12-25.
silence-again-hint = This very text was under silence before: say why again.
silence-prepare-hint = The text is issued for the procedure and can no longer be changed. Nobody is told before you announce it.
silence-prepare-act = Prepare
silence-awaited = An answer is awaited from your party
silence-awaited-until = silence ends { $when }
silence-check-link = Check a receipt
silence-check-title = Check a receipt
silence-check-lede = A receipt attests what a party sent in a silence procedure, and when it was received.
silence-check-hint = Paste the whole receipt, from its first line to its signature.
silence-check-act = Check
silence-check-good = Genuine: signed by this house, and the record still says the same.
silence-check-not-in-log = Signed by this house, but the record does not say the same any more. Tell the chair.
silence-check-other-house = The signature fits, but the key is not that of this house.
silence-no-receipt-unreadable = This is not a whole receipt. It begins with “Entente receipt 1” and ends with its signature.
silence-no-receipt-forged = The signature does not fit: the receipt was changed.
silence-key = Public key of this house
silence-key-hint = Ed25519. With it anybody can check a receipt without this house.
silence-refused-stale = Somebody changed it meanwhile. Look at it as it is now, and decide again.
silence-refused-not-ready = The text is neither agreed in all its paragraphs nor a chair’s text without brackets.
silence-refused-hidden = The parties cannot read this document; open it to them first.
silence-refused-open-brackets = There are brackets left in the text.
silence-refused-stale-languages = The text is not up to date in: { $languages }.
silence-refused-too-short = It would last less than { $hours } hours.
silence-refused-bad-minimum = The minimum is a number of hours between 1 and 2160.
silence-refused-begins-in-the-past = It would begin in the past.
silence-refused-no-paragraph = These paragraphs are not under silence, or not in the text.
silence-refused-no-parties = No party of this meeting may object.
silence-refused-same-text = This very text was under silence before. To use it again, give a reason.
silence-refused-already-open = Another silence procedure on this document is open.
silence-refused-not-prepared = It has been announced already.
silence-refused-not-heard = Announced in the meeting, it needs that nobody objected to using it.
silence-refused-not-running = The procedure is not running.
silence-refused-expired = The procedure has ended.
silence-refused-not-later = The new end must be later than the old one.
silence-refused-extended-twice = It has been extended twice; that is the most.
silence-refused-no-reason = Give a reason; everybody is told.
silence-refused-too-long = This is too long.
silence-refused-not-eligible = None of your parties may object in this procedure.
silence-refused-name-the-party = You belong to several parties: say in whose name.
silence-refused-may-not-commit = Only the head of a party, or an alternate who may commit it, can answer.
silence-refused-unconfirmed = What breaks the silence needs a second confirmation.
silence-refused-no-text = This answer says nothing without words.
silence-refused-notice-sent = The notice of the break has gone out: it cannot be taken back. A new procedure can be prepared.
silence-refused-nothing-to-take-back = There is nothing to take back.
silence-subject-announced = Silence procedure announced
silence-subject-reminder = Reminder: silence procedure
silence-subject-extended = Silence procedure extended
silence-subject-moved = Silence procedure: new end
silence-subject-broken = Silence broken
silence-subject-broken-by = Silence broken
silence-subject-adopted = Adopted by silence
silence-subject-withdrawn = Silence procedure withdrawn
silence-subject-not-told = Silence procedure waits
silence-letter-subject = { $what }: { $title }
silence-letter-announced = “{ $title }” is under silence procedure from { $start }. Unless a party objects in writing before { $deadline }, the text is adopted.
silence-letter-reminder = { $party } has not acknowledged the silence procedure on “{ $title }”. No more than { $hours } hours are left: without an objection before { $deadline } the text is adopted.
silence-letter-extended = The chair has extended the silence procedure on “{ $title }”. It now ends { $deadline }, for everybody; consents given stay.
silence-letter-moved = Entente could not be reached for a while. The silence procedure on “{ $title }” therefore ends later, { $deadline }, for everybody.
silence-letter-broken = The silence on “{ $title }” was broken. The decision is not taken; the text is read again.
silence-letter-broken-by = The silence on “{ $title }” was broken by { $party }. The decision is not taken; the text is read again.
silence-letter-adopted = “{ $title }” is adopted: no party objected before { $deadline }. Reservations and explanations of position can be filed for 48 hours.
silence-letter-withdrawn = The silence procedure on “{ $title }” was withdrawn. No decision is taken; the text is read again.
silence-letter-not-told = The silence procedure on “{ $title }” cannot begin: no letter reached { $parties }. Tell them in another way and say so on the page.
silence-letter-reason = Reason: { $reason }
silence-letter-deadline = Deadline: { $deadline }
silence-letter-foot = { $meeting }. The text (SHA-256 { $hash }) and the way to answer: { $link }

# Outcome documents in several languages.
document-languages = Languages
languages-beside = Beside the language of negotiation
languages-complete = Every paragraph is translated as it reads now.
languages-wanting = 
    { $count ->
        [one] { $count } paragraph is not translated as it reads now.
       *[other] { $count } paragraphs are not translated as they read now.
    }
languages-missing = Not translated yet.
languages-stale = The paragraph has changed since this translation.
languages-write = Translate
languages-change = Bring up to date
languages-text = The paragraph in { $language }

documents-file = Or take the draft from a file
documents-file-hint = A Word file (.docx), Markdown or plain text. Its paragraphs come into the field below, to be checked before anything begins. Tracked changes are taken as accepted; comments stay behind.
documents-file-read = Read it into the draft
documents-file-behind = You had typed something before: the file’s text stands behind it.
documents-file-empty = No text was found in the file. Nothing of the form is lost; choose another file or type the draft.
files-columns = Side by side
documents-file-done = { $count ->
    [one] One paragraph was read from the file. Look at it below; nothing has begun yet.
   *[other] { $count } paragraphs were read from the file. Look at them below; nothing has begun yet.
}
files-columns-since = What changed since { $revision }, side by side
files-language-beside = { $language } beside the text
files-languages = In two languages
files-languages-hint = The text beside its translation, paragraph by paragraph. A translation of earlier words says so.
files-stale = [translation of an earlier text]

document-together = Write together
document-together-title = Writing the draft together
document-together-hint = All who hold the pen write in this one text at the same time, and everybody else reads along. Numbers such as 1., PP1 or (a) at the beginning of a paragraph are read when the text is taken into the draft.
document-together-reader = You read along as it is written.
document-together-no-script = Writing together needs scripts. Without them you read the text as it was when the page came; reload to see more.
document-open-together = Open the shared text
document-draft-being-written = The draft is being written together now. Its paragraphs below are as they were until that text is taken in.
document-being-written = Being written now. The words above stand until these are taken in.
document-take-draft = Take it into the draft
document-drop-text = Leave it aside
para-together = Write it live
para-take-text = Take it into the text
document-deed-text-opened = Writing together began
document-deed-text-dropped = What was written together was left aside
document-deed-draft-taken = What was written together became the draft
document-refused-written-together = The text is being written together. Take it in or leave it aside first.
document-refused-not-together = Nobody is writing it together any more.
editor-hand-back = You can no longer write here. Your words are kept: copy them, or keep them as a draft of your delegation.
editor-hand-back-keep = Keep as a draft proposal

document-keys = Keys

document-had-typed = You had typed: “{ $words }”
silence-letter-time-asked = { $party } asks for more time in the silence procedure on “{ $title }”. You can extend it on its page, at most twice.

display-being-written = Being written now; not yet taken into the text.

## Boards

board-title = Boards
board-lede = What mechanisms share between meetings: practices, questions, needs and offers, theme by theme. Every card says who may read it.
board-begin = Write on the board
board-drafts = Your drafts
board-drafts-lede = Nobody else sees them, whatever office they hold.
board-no-drafts = No drafts
board-no-drafts-hint = What you keep without publishing will be here.
board-newest = Newest
board-own = Your boards
board-themes = By theme
board-followed = followed
board-last = last { $day }
board-changed = changed { $day }
board-of = Board of { $name }
board-convener = Convener
board-convener-lede = What the convener of the Global RCP Meetings tells the network.
board-role-member = member
board-role-observer = observer
board-role-secretariat = secretariat
board-role-chair = chair
board-kind-practice = Practice
board-kind-question = Question
board-kind-answer = Answer
board-kind-offer = Offer
board-kind-request = Request
board-kind-pilot = Pilot
board-kind-data-note = Data note
board-kind-announcement = Announcement
board-kinds-practice = Practices
board-kinds-question = Questions
board-kinds-answer = Answers
board-kinds-offer = Offers
board-kinds-request = Requests
board-kinds-pilot = Pilots
board-kinds-data-note = Data notes
board-kinds-announcement = Announcements
board-map-about = { $count } mentions of { $states } States and territories
board-since = since { $date }
board-endorsed-by = also done by { $names }
board-stage-open = Open
board-stage-under-way = Under way
board-stage-concluded = Concluded
board-archived = archived
board-withheld = taken from the board
board-draft = draft
board-pinned = pinned
board-untitled = Without a title
board-reach-public = Everybody
board-reach-network = All mechanisms
board-reach-some = { $home } and { $names }
board-reach-mechanism = Only { $home }
board-reach-body = Only one body of { $home }
board-look-list = List
board-look-columns = Columns
board-look-timeline = Timeline
board-look-map = Map
board-looks = Views of the board
board-filter = Filter
board-filter-kind = Kind
board-filter-mechanism = Mechanism
board-filter-place = About
board-filter-language = Language
board-filter-archived = What is archived
board-any-kind = Any kind
board-any-mechanism = Any mechanism
board-any-place = Any State
board-any-language = Any language
board-cards = What is on the board
board-nothing-fits = Nothing here fits
board-show-all = Show the whole board
board-empty = Nothing on this board yet
board-empty-write = What works, what is missing, what you could offer: the first card begins it.
board-empty-visitor = What mechanisms share with each other shows once you are signed in.
board-empty-reader = What mechanisms share will be here.
board-older = Older
board-objective = Global Compact, objective { $number }
board-target = SDG { $number }
board-feed = Feed of public posts
board-follow = Follow
board-unfollow = Do not follow
board-column-empty = Nothing here
board-move = Move
board-move-to = To “{ $stage }”
board-matrix-title = Themes by mechanisms
board-matrix-lede = Who works on what, who shares it, and where the gaps are.
board-matrix-region = Mechanisms of
board-matrix-any-region = all regions
board-matrix-caption = Number of posts you may read, by theme and mechanism
board-matrix-theme = Theme
board-matrix-shares = works on it and has shared something
board-matrix-gap = works on it, nothing shared yet
board-matrix-cell = { $mechanism }, { $theme }: { $count }
board-matrix-cell-gap = { $mechanism }, { $theme }: works on it, nothing shared yet
board-gaps = Where the gaps are
board-gaps-lede = Themes on which mechanisms work and of which nothing you may read is on a board.
board-count-practice =
    { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
board-count-question =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
board-count-offer =
    { $count ->
        [one] { $count } offer
       *[other] { $count } offers
    }
board-count-request =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
board-count-pilot =
    { $count ->
        [one] { $count } pilot
       *[other] { $count } pilots
    }
board-count-data-note =
    { $count ->
        [one] { $count } data note
       *[other] { $count } data notes
    }
board-count-announcement =
    { $count ->
        [one] { $count } announcement
       *[other] { $count } announcements
    }
board-waiting =
    { $count ->
        [one] { $count } waiting
       *[other] { $count } waiting
    }
board-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
board-comments =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
board-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
board-map-count =
    { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
board-worked-on =
    { $count ->
        [one] { $count } mechanism works on it
       *[other] { $count } mechanisms work on it
    }
notice-unread =
    { $count ->
        [one] { $count } unread notice
       *[other] { $count } unread notices
    }

## Posts and notices

post-begin = Write on the board
post-begin-lede = What do you want to share?
post-kind-about-practice = Something you do and that others could do too.
post-kind-about-question = What you want to know from others. Answers stand below it.
post-kind-about-answer = For those who read the question.
post-kind-about-offer = What you could give: expertise, training, a study visit, documents.
post-kind-about-request = What you need and somebody else may have.
post-kind-about-pilot = Something you are trying out, while you try it.
post-kind-about-data-note = A figure or a source others should know.
post-kind-about-announcement = A date, a publication, a change of office.
post-heading-practice = A practice
post-heading-question = A question
post-heading-answer = An answer
post-heading-offer = An offer
post-heading-request = A request
post-heading-pilot = A pilot
post-heading-data-note = A data note
post-heading-announcement = An announcement
post-home = In the name of
post-home-hint = It stays on that board.
post-in-name-of = In the name of
post-answers = Answers
post-language = Language of the text
post-language-hint = Others find it by this.
post-field-title = Title
post-field-text = Text
post-field-themes = Theme
post-field-reach = Who may read it
post-field-shared-with = Shared with
post-field-may-publish = Permission
post-field-places = Where
post-field-since = Since when
post-field-until = Until when
post-field-evidence = What shows it
post-field-contact = Contact
post-field-support = In the form of
post-field-working-languages = Working languages
post-field-source = Source
post-text-hint = Paragraphs, lists and **emphasis** as in Markdown. @midsa names a mechanism, #labour-migration a theme.
post-more-themes = More themes
post-theme-second = Second theme
post-theme-third = Third theme
post-since-practice = Done since
post-since-pilot = Tried since
post-since-data-note = As of
post-since-announcement = Begins
post-until-question = Needed by
post-until-offer = Stands until
post-until-request = Needed by
post-until-pilot = Ends
post-until-announcement = Ends
post-date-hint = 2019, 2019-03 or 2019-03-16
post-places-hint = Several with Ctrl or ⌘.
post-evidence-hint = Figures, evaluations, addresses of reports.
post-source-hint = Who publishes it, and where.
post-contact-hint = An office, not a name: “Focal point, Ministry of Labour”.
post-support-expertise = expertise
post-support-training = training
post-support-study-visit = study visit
post-support-funding = funding
post-support-documents = documents
post-support-data = data
post-support-technology = technology
post-reach-some = Mechanisms you name below
post-reach-hint = It is shown on the card.
post-shared-with = Share with some mechanisms only
post-may-publish = Those it is about agree that everybody may read it
post-may-publish-hint = Needed only where everybody may read it.
post-publish = Publish
post-keep = Keep
post-throw-away = Throw the draft away
post-draft = Keep as a draft
post-edit = Edit
post-acts = What you can do with it
post-history = History
post-happened = What happened
post-versions = What it said before
post-no-versions = It has said the same from the beginning.
post-version-until = Until { $when }, then changed by
post-withheld-since = Taken from the board on { $day }:
post-withhold = Take from the board
post-withhold-reason = Reason
post-withhold-hint = Its author reads it; it stays in the record.
post-restore = Put it back
post-archive = Archive
post-unarchive = Bring back from the archive
post-pin = Pin to its themes
post-unpin = Unpin from its themes
post-pin-home = Pin to your board
post-unpin-home = Unpin from your board
post-endorsed = Who does this too
post-endorsed-none = No other mechanism has said so yet.
post-endorse = We do this too
post-endorse-as = In the name of
post-endorse-note = In what way
post-endorse-back = Take back
post-answers-heading = Answers
post-no-answers = No answer yet.
post-answer = Answer
post-settle = This answers it
post-unsettle = The question is still open
post-settled = This settled the question
post-comments = Comments
post-no-comments = No comment yet.
post-reply = Reply
post-comment-text = Comment
post-comment-hint = Whoever may read the post reads it.
post-comment-as = In the name of
post-comment-send = Comment
post-comment-edit = Edit
post-comment-edited = edited
post-comment-withheld = Taken from the board:
post-comment-show = What it said
post-talk-empty = Write what you want to say.
post-talk-too-long = This is too long. It is still in the field; make it shorter.
post-talk-too-many = This post has as many comments as it can hold.
post-talk-closed = It is no longer on the board, so nothing can be added. What you wrote is still in the field.
post-talk-no-comment = The comment you answer is gone. What you wrote is still in the field.
post-file = File
post-files = Files
post-file-add = Add a file
post-file-away = Remove
post-file-hint = Pictures up to { $pictures } MB; PDF, Word, OpenDocument, tables, slides and text up to { $papers } MB.
post-file-where = Files and pictures are added on the page of the post.
post-file-refused-kind = This is no picture or paper that can be taken, or its content is not what its name says. Nothing was added.
post-file-refused-too-large = The file is too large: pictures up to { $pictures } MB, papers up to { $papers } MB. Nothing was added.
post-file-refused-too-many = This post has as many files as it can hold. Remove one first.
post-told-read = You were told of this: mark as read
post-wrong-missing = Fill in: { $field }
post-wrong-too-long = Too long: { $field }
post-wrong-too-many = Too many: { $field }
post-wrong-no-date = { $field }: write 2019, 2019-03 or 2019-03-16
post-wrong-ends-before = It ends before it begins
post-wrong-unknown = { $field }: something here is not in the directory
post-wrong-no-body = This is not the board of a body
post-wrong-not-permitted = Say that those it is about agree, or choose fewer readers
post-refused-stale = Somebody else changed it since you opened it. What you typed is still here; look at their version in the history, then send yours again.
post-refused-same = It is so already; nothing was changed.
post-refused-wrong-state = This cannot be done with it as it is now. Nothing was changed.
post-refused-no-reason = Say why; the author will read it.
post-refused-reason-too-long = The reason is too long. It is still in the field.
post-refused-no-question = The question is not open for answers. What you typed is still here.
post-refused-no-answer = This is no answer to the question. Nothing was changed.
post-refused-forbidden = You may not do this.
post-refused-problems = It is not complete yet: open it for editing.
post-event-post-published = published
post-event-post-edited = edited
post-event-post-moved = moved
post-event-post-pinned = pinned or unpinned
post-event-post-archived = archived or brought back
post-event-post-withheld = taken from the board
post-event-post-restored = put back
post-event-question-settled = answered or reopened
post-event-commented = commented
post-event-comment-edited = comment edited
post-event-comment-withheld = comment taken from the board
post-event-comment-restored = comment put back
post-event-endorsed = endorsed
post-event-endorsement-withdrawn = endorsement taken back
notice-title = Notices
notice-none = Nothing to tell you yet
notice-none-hint = You are told when somebody answers you, names your mechanism, or posts where you follow.
notice-new = new
notice-read-all = Mark all as read
notice-kind-withheld = Yours was taken from the board
notice-kind-restored = Yours is back on the board
notice-kind-mentioned = Your mechanism was named
notice-kind-answered = An answer to your question
notice-kind-settled = A question was settled
notice-kind-commented = A comment on yours
notice-kind-endorsed = Another mechanism does it too
notice-kind-posted = New where you follow
notice-kind-followed = Something you follow went on
notice-wishes = How you are told
notice-wishes-lede = Everything stands in the house; letters come as you wish.
notice-wishes-kept = Kept.
notice-kinds = What of
notice-hours = When
notice-hours-zone = By the clock of { $city }.
notice-quiet-from = No letters from
notice-quiet-until = until
notice-quiet-hint = What happens meanwhile waits until then. The same time twice: letters at any hour.
notice-digest-at = The daily letter comes at
notice-no-time = Write a time as 07:30
notice-way-at-once = by letter, at once
notice-way-digest = in one letter a day
notice-way-house = here only
notice-way-never = not at all
notice-stop = End all letters
notice-stop-lede = What happens still stands in the house when you sign in.
notice-stopped = No more letters
notice-stopped-lede = You can change this in your wishes at any time.

## Follow-up
follow-title = Follow-up
follow-lede = What was undertaken and recommended: who, by when, and what shows it.
follow-new = New commitment
follow-edit = Edit
follow-new-lede = One thing, one owner, one day. Who is to do it is told.
follow-found = { $count ->
    [one] { $count } in the register
   *[other] { $count } in the register
}
follow-evidence-count = { $count ->
    [0] none
    [one] { $count } piece
   *[other] { $count } pieces
}
follow-whole = The whole register
follow-kind = Kind
follow-kind-commitment = Commitment
follow-kind-recommendation = Recommendation
follow-state = State
follow-state-open = Open
follow-state-under-way = Under way
follow-state-done = Done
follow-state-dropped = Dropped
follow-state-superseded = Superseded
follow-press-overdue = Overdue
follow-press-before-meeting = Due before the next meeting
follow-press-later = Due later
follow-press-no-day = Without a day
follow-press-closed = Closed
follow-before = Due before { $meeting } ({ $day })
follow-due = Due
follow-any-due = Any day
follow-any-state = Any state
follow-owner = Owner
follow-any-owner = Any owner
follow-any-theme = Any theme
follow-filter-meeting = Agreed at
follow-any-meeting = Any meeting
follow-none = Nothing stands in the register yet
follow-none-hint = What you may read appears here as soon as it is put down.
follow-none-fit = Nothing fits
follow-none-fit-hint = Ask for less.
follow-column-title = Recommendation
follow-column-owner = Owner
follow-column-due = Due
follow-column-state = State
follow-column-evidence = Evidence
follow-column-origin = Comes from
follow-cited = { $symbol }, { $number }
follow-no-day = no day
follow-no-indicator = None given
follow-put-down = Put down by { $home }, { $day }
follow-dropped-on = Dropped on { $day }:
follow-superseded-by = In its place stands:
follow-supersedes = Stands in the place of
follow-field-title = In one sentence
follow-field-text = Words
follow-field-themes = Theme
follow-field-owner = Owner
follow-field-indicator = How one will know
follow-field-due = Due on
follow-field-reach = Who may read it
follow-field-shared-with = Shared with
follow-field-may-publish = Permission
follow-field-places = Where
follow-field-day = When
follow-field-helped = What helped
follow-title-hint = Begin with what is to be done.
follow-text-hint = The words it comes from, if the sentence above is not all of them.
follow-owner-hint = A mechanism, a State, or the convener. For a State, who puts it down accounts for it.
follow-owner-named = In the note: { $name }
follow-choose-owner = Choose…
follow-home-hint = Who keeps its words, and may change them.
follow-due-hint = The owner is reminded 30 and 7 days before, and when the day has passed.
follow-indicator-hint = What can be counted or seen when it is done.
follow-helped-hint = One a line: an address of this house (/posts/…, /library/…), a web address, or words.
follow-wrong-missing = Fill in: { $field }
follow-wrong-too-long = Too long: { $field }
follow-wrong-too-many = Too many: { $field }
follow-wrong-no-date = { $field }: this is no day of the calendar
follow-wrong-unknown = { $field }: something here is not in the directory
follow-wrong-no-body = { $field }: this is not of a body
follow-wrong-not-permitted = { $field }: say that those it is about agree, or choose fewer readers
follow-wrong-owner-cannot-read = { $field }: its owner could not read it. Choose all mechanisms, or share it with the owner by name.
follow-refused-forbidden = You may not do this.
follow-refused-stale = Somebody else changed it since you opened it. What you typed is still here; look at theirs, then send yours again.
follow-refused-same = It is so already; nothing was changed.
follow-refused-wrong-state = This cannot be done with it as it is now. Nothing was changed.
follow-refused-no-reason = Say why; it stays on record.
follow-refused-reason-too-long = The reason is too long. It is still in the field.
follow-refused-no-other = What is to stand in its place is not there. Nothing was changed.
follow-refused-other-fell = What is to stand in its place was dropped or superseded itself.
follow-refused-circle = It would stand in its own place: the other one already leads back here. Nothing was changed.
follow-acts = What you can do
follow-move-open = Not begun
follow-move-under-way = Under way
follow-move-done = It is done
follow-drop = Drop it
follow-drop-reason = Why
follow-supersede = Put another in its place
follow-supersede-by = What stands in its place
follow-entries-evidence = Evidence
follow-entries-progress = Progress
follow-no-evidence = Nothing shows it yet.
follow-no-progress = No notes yet.
follow-add-evidence = Add evidence
follow-add-progress = Note progress
follow-entry-text-evidence = What shows it, with a link if there is one
follow-entry-text-progress = What has been done since
follow-evidence-day = When it happened
follow-added = Added { $day }
follow-event-commitment-made = Put into the register
follow-event-commitment-written = Written anew
follow-event-commitment-moved = Now
follow-event-commitment-dropped = Dropped
follow-event-commitment-superseded = Superseded
follow-event-evidence-added = Evidence added
follow-event-progress-noted = Progress noted
follow-impact-title = Impact on law and practice
follow-impact-lede = What was reviewed, created or amended, where, and what helped.
follow-impact-new = Record an impact
follow-impact-of = Followed from
follow-no-impact = Nothing recorded yet.
follow-impact-law-reviewed = Law reviewed
follow-impact-law-created = New law
follow-impact-law-amended = Law amended
follow-impact-practice-reviewed = Practice reviewed
follow-impact-practice-created = New practice
follow-impact-practice-amended = Practice changed
follow-matter = Law or practice
follow-matter-law = Law
follow-matter-practice = Practice
follow-change = What became of it
follow-change-reviewed = Reviewed
follow-change-created = Created
follow-change-amended = Amended
follow-became = What became of what we agreed
follow-became-lede = What earlier meetings agreed, as far as you may read it.
follow-became-none = Nothing that you may read stands in the register from before.
follow-from-here = What follows from it
follow-make = Make it a commitment
follow-take = Take into the follow-up register
follow-of-mechanism = Open commitments
notice-kind-committed = Something is yours to do
notice-kind-due = It is due soon
notice-kind-overdue = It is overdue
notice-kind-progressed = A commitment went on
notice-letter-closed = Something on a board that is not for the whole network; it is read in the house only.
notice-letter-subject =
    { $count ->
        [one] Entente: one notice
       *[other] Entente: { $count } notices
    }
notice-letter-foot = How you are told: { $wishes }
    No more letters: { $stop }

introduction-title = Introductions
introduction-lede = A need and an offer, brought together. Both sides must say yes before either learns how to reach the other.
introduction-none = Nobody has been introduced yet
introduction-none-hint = Open a request or an offer: what fits it stands below, with the reasons.
introduction-offers-fit = Offers that fit
introduction-requests-fit = Requests that fit
introduction-no-offer = No offer you may read fits yet. You are told when one comes.
introduction-no-request = No request you may read fits yet. You are told when one comes.
introduction-same-theme = the same theme: { $names }
introduction-same-support = asked for and given: { $names }
introduction-same-language = both work in { $names }
introduction-same-place = both are about { $names }
introduction-same-region = the same part of the world: { $name }
introduction-propose = Propose an introduction
introduction-note = A word to both sides
introduction-note-hint = Both read it. If you speak for one side, you say yes for it by this.
introduction-standing-proposed = Proposed
introduction-standing-introduced = Introduced
introduction-standing-declined = Declined
introduction-standing-reported = Outcome reported
introduction-yes-request = The side that asks said yes.
introduction-yes-offer = The side that offers said yes.
introduction-open-request = The side that asks has not answered.
introduction-open-offer = The side that offers has not answered.
introduction-declined-request = The side that asks said no.
introduction-declined-offer = The side that offers said no.
introduction-consent = Yes, introduce us
introduction-decline = Decline
introduction-why = Why
introduction-reach = How to reach the other side
introduction-report = What came of it
introduction-what = In a few words
introduction-outcome-helped = It helped.
introduction-outcome-partly = It helped in part.
introduction-outcome-nothing = Nothing came of it.
introduction-refused-forbidden = You do not speak for this side.
introduction-refused-over = This is no longer possible: it has gone on since you opened the page. Nothing was changed.
introduction-refused-too-long = This is too long. It is still in the field.
introduction-refused-empty = Say in a few words what came of it.
notice-kind-proposed = Somebody proposes an introduction
notice-kind-introduced = An introduction went on
notice-kind-fits = Something new fits yours
post-event-introduction-proposed = introduction proposed
post-event-introduction-consented = one side said yes to an introduction
post-event-introduction-declined = an introduction was declined
post-event-introduction-reported = what came of an introduction

follow-more = More

## The year round: spaces, tasks, light events, the network
space-title = Spaces
space-yours = Your spaces
space-front-lede = Between meetings: what comes, what is to be done, the papers at hand. Each space is for those who belong there.
space-none = You belong to no mechanism yet
space-none-hint = The secretariat of your mechanism can add you; then its space stands here.
space-lede = For those who belong here. Nobody else sees this page.
space-coming = Coming
space-nothing-comes = Nothing is planned. A meeting or an event that is announced stands here.
space-to-do = To be done
space-no-tasks = Nothing is to be done.
space-no-tasks-work = Nothing is to be done. Put a task here, or make one of a commitment or a post.
space-newest = Newest on the board
space-no-posts = Nothing hangs on the board yet.
space-whole-board = The whole board
space-materials = Papers and links
space-no-materials = Nothing has been put here yet.
space-material-put = Put a paper or a link here
space-material-title = Title
space-material-link = Link
space-material-file = Paper
space-material-hint = PDF, Word, Writer, tables, slides or text, up to { $n } MB.
space-material-away = Remove
space-material-refused-no-title = Give it a title.
space-material-refused-too-long = The title is too long.
space-material-refused-nothing = Add a link or choose a paper. What you typed is still here.
space-material-refused-no-link = The link must begin with https:// or http://.
space-material-refused-kind = This kind of file is not taken, or it is not what its name says.
space-material-refused-too-large = The file is larger than { $n } MB.
space-material-refused-too-many = There is no room for more. Take something away first.
space-calendar = Calendar
space-calendar-lede = Meetings, events and days of tasks of this space, in your own calendar. The address is yours alone and ends when you leave.
space-calendar-address = Address of the calendar
space-calendar-once = Copy it now: it is shown only once.
space-calendar-make = Make an address
space-calendar-renew = Make a new address, end the old one
space-calendar-end = End it
task-title = Tasks
task-one = Task
task-all = All tasks
task-new = New task
task-make = Make a task of it
task-edit = Write anew
task-which-space = In which space? Who belongs there sees it.
task-space = Space
task-any-space = All spaces
task-doer = Who does it
task-doer-hint = Somebody of this space, or a body of the mechanism. They are told.
task-anybody = Everybody
task-mine = Mine
task-nobody = nobody yet
task-somebody-gone = somebody who has left
task-field-title = What is to be done
task-field-text = Words
task-field-doer = Who does it
task-field-due = Due
task-state-open = open
task-state-doing = being done
task-state-done = done
task-state-dropped = dropped
task-move-open = Not begun
task-move-doing = Being done
task-move-done = Done
task-drop = Drop it
task-drop-reason = Why it is dropped
task-dropped = Dropped on { $day }:
task-event-task-made = Put here
task-event-task-written = Written anew
task-event-task-moved = Moved
task-event-task-dropped = Dropped
task-refused-forbidden = You only read here.
task-refused-stale = Somebody else changed it in the meantime. This is how it stands now; nothing of theirs is lost. Look, then try again.
task-refused-same = It stands like that already.
task-refused-wrong-state = This cannot be done with it as it stands. Take it up first.
task-refused-no-reason = Say why.
task-refused-reason-too-long = The reason is too long.
task-none = No tasks yet
task-none-hint = A task says who does what by when. It can be made of a decision, a commitment or a post.
task-late = Overdue
task-live = To be done
task-closed = Done or dropped
task-as-list = List
task-columns = Columns
task-list-of = All tasks (open: { $count })
task-from-here = Tasks from here
event-title = Events
event-lede = Seminars, round tables, trainings and workshops of the mechanisms, as far as you may read of them.
event-new = Announce an event
event-new-lede = Who may read of it can sign up; the link is shown to those who have a place.
event-edit = Write anew
event-held-by = Held by
event-kind = Kind
event-any-kind = All kinds
event-kind-seminar = Seminar
event-kind-round-table = Round table
event-kind-training = Training
event-kind-workshop = Workshop
event-none = No event is announced
event-none-hint = What the mechanisms announce for you stands here.
event-none-hold = Announce a seminar, a round table, a training or a workshop.
event-coming = Coming events
event-past = Past events
event-cancelled = cancelled
event-cancelled-because = Cancelled:
event-free = Free places: { $count }
event-seat-placed = has a place
event-seat-waiting = waits for a place
event-you-have-a-place = You have a place.
event-you-wait = You are on the waiting list, at place { $place }. You are told when a place is yours.
event-sign-up = Sign up
event-sign-up-for = For
event-wait = Join the waiting list
event-wait-hint = All places are taken. Whoever waits longest has the next that becomes free.
event-withdraw = Give the place back
event-sign-in = Sign in to sign up
event-take-along = Into my calendar
event-when = When
event-in-zone = { $when } ({ $city } time)
event-own-time = For you: { $when } ({ $city })
event-closes = Sign-up until
event-link-hidden = shown to those who have a place
event-places-of = Taken: { $placed } of { $places }
event-places-open = As many as come. Signed up: { $placed }
event-waiting = waiting: { $count }
event-papers = Papers
event-signed = Who comes
event-signed-lede = Only those who hold the event see these names.
event-column-name = Name
event-column-for = For
event-column-seat = Place
event-cancel = Cancel the event
event-cancel-reason = Why it is cancelled; those who signed up read it.
event-field-title = Title
event-field-text = Programme
event-field-starts-on = Begins
event-field-ends-on = Ends
event-field-zone = Time zone
event-field-place = Place
event-field-link = Link to join
event-field-languages = Languages
event-field-themes = Themes
event-field-places = Places
event-field-closes-on = Sign-up closes
event-field-reach = Who may read of it
event-field-shared-with = With whom it is shared
event-field-may-publish = May be public
event-time = time
event-zone-hint = The hours are those of this zone; every reader also sees their own.
event-place-hint = A place, a link, or both.
event-link-hint = Shown only to those who have a place.
event-places-hint = Empty: as many as come. Whoever comes later waits.
event-closes-hint = Empty: when it begins.
event-wrong-missing = { $field } is missing.
event-wrong-too-long = { $field } is too long.
event-wrong-too-many = Too many: { $field }.
event-wrong-no-date = { $field }: give a day and a time.
event-wrong-ends-before = It must end after it begins.
event-wrong-too-late = { $field }: this is too late. Sign-up closes before the event begins, and an event ends within a month.
event-wrong-nowhere = Give a place or a link.
event-wrong-no-link = The link must begin with https:// or http://.
event-wrong-no-number = { $field }: write a whole number from 1 to 5000.
event-wrong-unknown = { $field }: this is not known here.
event-wrong-no-body = Only a body can hold something for itself.
event-wrong-not-permitted = Tick that it may be public, or choose fewer readers.
event-refused-forbidden = Only those who hold the event can do this.
event-refused-stale = Somebody else changed it in the meantime. Your words are still in the form; nothing of theirs is lost.
event-refused-same = Nothing would change.
event-refused-cancelled = The event is cancelled.
event-refused-over = The event has begun or is over.
event-refused-closed = Sign-up is closed.
event-refused-no-reason = Say why.
event-refused-reason-too-long = The reason is too long.
notice-kind-cancelled = An event you signed up for is cancelled
notice-kind-placed = A place at an event is yours
notice-kind-rescheduled = An event you come to is at another time or place
network-title = The network
network-lede = What mechanisms share with the whole network, and what waits. What a mechanism keeps to itself is in no number here.
network-as-of = As of { $day }
network-activity = Posts and answers in twelve months
network-activity-words = Posts: { $posts }; answers: { $answers }
network-posts = Posts
network-answers = Answers
network-numbers = The numbers
network-month = Month
network-by-theme = By theme
network-by-region = By region
network-nothing-shared = Nothing was shared with the whole network in these months.
network-unanswered = Questions without an answer for more than 30 days
network-unanswered-none = Every question has had an answer in time.
network-without-offer = Requests without an offer
network-without-offer-none = Somebody was found for every request.
network-owed = Commitments to be done
network-owed-none = Nothing is to be done.
network-soon = Within 90 days
network-rest = Later or without a day
network-silent = Silent for six months
network-silent-lede = Of { $all } active mechanisms, without a sign the network could see: { $silent }
network-silent-none = Every active mechanism has given a sign.
network-last-sign = Last sign
network-never = never yet
network-calendar-title = Calendar of the network
network-calendar-lede = Meetings and events of all mechanisms, as far as you may know of them, and what is in each other’s way.
network-calendar-feed = The network’s days in your own calendar. The address is yours alone.
network-as-month = Month
network-as-table = Table
network-earlier = Earlier
network-later = Later
network-what-meeting = Meeting
network-what-global = Global meeting
network-everybody = the whole network
network-column-what = What
network-column-days = Days
network-column-whose = Whose
network-column-place = Place
network-column-waits = Days waiting
network-nothing = Nothing that you may know of
network-nothing-hint = Meetings stand here for those who have a part in them, and where they make their days known.
network-month-empty = In this month there is nothing that you may know of.
network-clashes = In each other’s way
network-clashes-lede = The same days, the same themes within a fortnight, the same people.
network-no-clashes = Nothing is in the way of anything here.
network-clash-days = The same days; members of both: { $names }
network-clash-global = The same days as a meeting of the whole network
network-clash-themes-same = The same themes on the same days: { $names }
network-clash-themes = The same themes within a fortnight (days between: { $count }): { $names }
network-clash-people = The same people are expected: { $names }
network-in-the-way = Something is in the way of these days
network-in-the-way-hint = Nothing has been saved yet. Choose other days, or save all the same.
network-save-all-the-same = Save all the same
network-days-title = In the network’s calendar
network-days-lede = Others keep out of the way of what they know of. Only title, days, town and themes are shown, never what is in the meeting.
network-days-who = Who may know of its days
network-days-nobody = Only those who have a part in it
network-days-hint = It can be changed at any time.

# Notes written together in a space.
space-notes = Notes
space-note = Note
space-no-notes = No notes are written here yet.
space-no-notes-work = No notes yet. Begin one: whoever works here writes in it with you, all the year round.
space-notes-archived = { $count ->
        [one] { $count } archived note
       *[other] { $count } archived notes
    }
space-note-begin = Begin a note
space-note-title = Title
space-note-written-by = Last written in by
space-note-begun-by = Begun by
space-note-ways = This note elsewhere
space-note-read = For reading, printing and taking away
space-note-text = Text of the note
space-note-acts = The note as a whole
space-note-rename = Rename
space-note-archive = Archive
space-note-archive-hint = It stays here to be read; nobody writes in it until it is brought back.
space-note-bring-back = Bring back from the archive
space-note-is-archived = Archived on { $when }. It can be read; nobody writes in it until it is brought back.
space-note-event-space-note-begun = Begun
space-note-event-space-note-renamed = Renamed
space-note-event-space-note-archived = Archived
space-note-event-space-note-returned = Brought back from the archive
space-note-event-space-note-version-named = A state got a name
space-note-event-space-note-brought-back = Earlier words were brought back
space-note-refused-forbidden = You only read here.
space-note-refused-stale = Somebody else changed it in the meantime. This is how it stands now; the text of the note is untouched. Look, then try again.
space-note-refused-no-title = Give it a title.
space-note-refused-too-long = The title is too long.
space-note-refused-same = It stands like that already.
space-note-refused-archived = It is archived. Bring it back first.
space-note-refused-too-many = A space has { $n } notes at the most.
handover-notes = Notes of the spaces

notice-kind-named = You are named in a note

# A note that opens without a network.
kept-line = No network. Shown from this device, as of { $when }.

# What one sees of a file before one opens it.
glance = Preview
glance-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

## Open interface
api-title = Open data
api-lede = What the pages show, for programs: the same things, by the same permissions, as JSON and as tables.
api-document = OpenAPI document
api-contents = On this page
api-ask = How to ask
api-ask-open = What is public is given to anybody, without a key.
api-ask-token = Everything else needs a personal token in the head of the request. It may what its account may, and no more: what you may not see on a page, your token does not get either.
api-ask-tokens = Your tokens
api-ask-pages = Lists come in pages. “limit” says how many, { $count } at most; “next” of the answer is “after” of the next request, and stands in the “Link” header, too.
api-ask-tags = Every answer has an “ETag”. Sent back as “If-None-Match”, it saves fetching what has not changed.
api-ask-write = What is written is JSON of { $kib } KiB at most, with the version that was seen. An act sent twice with the same “Idempotency-Key” is done once.
api-ask-language = Words are in the language of “lang” or of “Accept-Language”, or in what there is; each says in which.
api-parameters = Parameters:
api-tag-directory = Directory
api-tag-boards = Boards
api-tag-introductions = Introductions
api-tag-follow-up = Follow-up
api-tag-meetings = Meetings
api-tag-library = Agreed language
api-tag-search = Search
api-tag-notices = Notices
api-tag-calendar = Calendar
api-problems = When there is no answer
api-problems-text = A problem is JSON (RFC 9457). Its “type” ends in one of these words, which stay the same; “errors” says which field is not right.
api-problem-absent = There is nothing here for you.
api-problem-signed-out = This needs a personal token.
api-problem-bad-token = This token opens nothing: it is unknown, has ended, or its account is closed.
api-problem-forbidden = You may not do this.
api-problem-read-only = This token only reads.
api-problem-unknown-parameter = There is no such parameter here.
api-problem-bad-parameter = A parameter cannot be read.
api-problem-bad-cursor = The place in the list is not known any more. Begin again.
api-problem-unreadable = What was sent cannot be read.
api-problem-not-json = What is sent here is “application/json”.
api-problem-too-large = What was sent is too large.
api-problem-invalid = Something in what was sent is not right.
api-problem-stale = Somebody else changed it since you saw it. Nothing was done.
api-problem-refused = This is not the moment for it. Nothing was done.
api-problem-too-often = Too many calls. “Retry-After” says when to come back.
api-problem-out-of-reach = The database does not answer now. Try again in a moment.
api-problem-broken = Something went wrong here. The detail is the number under which it was noted.
api-tables = Tables
api-tables-text = Every table of the pages can be taken away as CSV and as a workbook (XLSX); the links stand beside the tables. The names of columns are the same in every language.
table-csv = As a table (CSV)
table-xlsx = As a workbook (XLSX)
tokens-title = Tokens for programs
tokens-lede = By a token a program asks in your name. It may what you may; one that only reads cannot change anything.
tokens-fresh = Your token:
tokens-once = Copy it now. It is not kept here and cannot be shown again.
tokens-ended-done = The token has ended.
tokens-mine = Your tokens
tokens-none = You have none.
tokens-past = Ended
tokens-made = Made on { $day }
tokens-used = Last used on { $day }
tokens-unused = Never used
tokens-until = Until { $day }
tokens-ended = Ended on { $day }
tokens-over = Over
tokens-end = End
tokens-new = A new token
tokens-new-text = It ends on its day, when you end it, when you sign out everywhere, and with a new password.
tokens-name = What it is for
tokens-name-hint = So that you know later which one to end.
tokens-name-missing = Say what it is for.
tokens-name-long = At most { $count } characters.
tokens-too-many = You have { $count } tokens already. End one first.
tokens-scope = What it may
tokens-scope-read = Read
tokens-scope-write = Read and write
tokens-scope-about-read = What you may read.
tokens-scope-about-write = Posts, comments and progress in your name, too.
tokens-lasts = How long it lasts
tokens-make = Make the token
tokens-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
## Profiles kept by their owners, offices by term, handover
profile-title = Keep the profile
profile-lede = What the directory says of { $mechanism }, fact by fact. What you state stands over the imported record, with its day and its source.
profile-facts = Facts
profile-history = History of changes
profile-history-lede = What the owners of this profile changed, the last first: what it said before, what it says since.
profile-history-none = Nothing has been changed here; all is as it was imported.
profile-as-of = As of { $date }
profile-source = Source
profile-nothing = Nothing stated
profile-field-name = Name
profile-field-acronym = Short name
profile-field-other-names = Other names
profile-field-status = Status
profile-field-website = Website
profile-field-languages = Working languages
profile-field-themes = Themes
profile-field-bodies = Bodies
profile-field-members = Member States
profile-field-member-organizations = Member organizations
profile-field-observers = Observer States
profile-field-observer-organizations = Observer organizations
profile-field-chair = Chair
profile-field-secretariat = Secretariat
profile-stated-by = { $who }, { $day }
profile-imported = As imported
profile-change = Change
profile-change-of = Change: { $field }
profile-differences = An import says otherwise
profile-differences-text = What you stated stands until you take what was imported.
profile-stands = Stands here
profile-import-says = The import says
profile-leave = Keep ours
profile-take = Take the import
profile-now-stands = Since you opened this form, it was stated anew:
profile-form-lede = Shown to everybody, with the day and the source you name.
profile-field-as-of = Known for which day
profile-field-source = Where it is known from
profile-source-hint = In words, or an address that begins with https://
profile-back = Back to the profile
profile-status-hint = If it lies dormant, cards of what is open here say so, and who convenes the network is told.
profile-status-note = In a few words, why
profile-hint-lines = One on each line.
profile-hint-languages = Codes of languages, one on each line: en, fr, pt.
profile-hint-bodies = One on each line: kind; name; led by; who sits there. Kinds: conference, steering_committee, working_group, expert_group, other.
profile-hint-seats = One State on each line, by name or code; since when behind a semicolon: Kenya; 1998.
profile-hint-organizations = One organization on each line; since when behind a semicolon: IOM; 1998.
profile-hint-chair = One on each line, a State or an organization. A term of office, where one is on record, says who holds the chair.
profile-hint-secretariat = On the first line the secretariat, on the others who provides it.
profile-wrong-missing = Say what it is.
profile-wrong-one-line = Only one line.
profile-wrong-too-long = This line is too long: { $line }
profile-wrong-too-many = These are more lines than are kept.
profile-wrong-twice = This stands there twice: { $line }
profile-wrong-unknown-status = Choose a status.
profile-wrong-unknown-state = The directory knows no State of this name: { $line }
profile-wrong-unknown-theme = The directory knows no such theme: { $line }
profile-wrong-unknown-language = This is no code of a language: { $line }
profile-wrong-unknown-body = A body needs its kind and its name, with a semicolon between: { $line }
profile-wrong-no-date = This is no date such as 2026, 2026-05 or 2026-05-14: { $line }
profile-wrong-no-address = This is no address that begins with https://: { $line }
profile-refused-stale = Somebody stated this anew while you wrote. What you typed is still below; nothing was kept yet. Compare, then keep yours or leave it.
profile-refused-same = It says so already.
profile-imported-again = The imported record stands again
profile-before = Before
profile-after = Since then
term-title = Offices by term
term-lede = Who holds the chair and the secretariat, from when until when. At the instant a term begins, the rights of the office pass: whoever acts in it then has them, whoever held it until then has them no longer.
term-there = On record
term-none = No term is on record.
term-plan = Plan a term
term-office = Office
term-office-hint = There is one chair at a time. Whoever holds the chair or the secretariat and is not named below gives up its rights when the term begins; they stay a member.
term-office-chair = Chair
term-office-co-chair = Co-chair
term-office-secretariat = Secretariat
term-holder = Held by
term-holder-hint = A State or an organization.
term-accounts = Who acts in it here
term-accounts-hint = Addresses of their accounts, one on each line.
term-from = Begins on
term-from-time = At
term-until = Ends on
term-until-time = Ends at
term-until-hint = Left empty: until the next one begins.
term-span = { $from } – { $until }
term-span-open = from { $from }
term-state-planned = planned
term-state-running = running
term-state-over = over
term-state-withdrawn = withdrawn
term-withdraw = Withdraw
term-end = Set its end
term-acting = { $count ->
    [0] nobody acts in it here
    [one] { $count } person acts in it here
    *[other] { $count } people act in it here
    }
term-refused-forbidden = This is for those who keep the profile.
term-refused-stale = Somebody changed this term meanwhile; look at it as it stands now.
term-refused-no-holder = Say who holds it.
term-refused-too-long = This is longer than is kept.
term-refused-no-start = Say a day that there is.
term-refused-ends-before-it-starts = A term ends after it starts. Change one of the two days.
term-refused-overlaps = { $holder } holds the chair then: { $span }. End that term first, or begin this one after it.
term-refused-nobody-acts = A secretariat needs somebody who acts in it here; else nobody could keep the profile.
term-refused-unknown-account = Nobody here has the address { $address }. Who runs this installation can add an account.
term-refused-too-many = These are more than are kept.
term-refused-wrong-state = This term is over or withdrawn.
dormant-title = This mechanism lies dormant
dormant-text = Nobody may answer for it at present. Its open requests and offers are left out where needs and offers are matched.
dormant-open = { $count ->
    [one] { $count } thing is still open here:
    *[other] { $count } things are still open here:
    }
dormant-home = { $mechanism } lies dormant: perhaps nobody answers
contact-title = Contact points
contact-none = Nobody has agreed to be shown here to you.
contact-own = Whether I stand here
contact-legend = My name and address are shown to
contact-about = What one can turn to me for
contact-reach-nobody = Nobody
contact-reach-members = Those who belong to this mechanism
contact-reach-network = Those who belong to any mechanism
overlap-title = Overlap with another mechanism
overlap-lede = Who sits in { $mechanism } and in another mechanism, and what both work on.
overlap-with = With
overlap-choose = Choose a mechanism
overlap-both = In both
overlap-only = In { $mechanism } only
overlap-organizations = Organizations
overlap-nobody = None
handover-title = Handover of the chair
handover-lede = What whoever takes the chair of { $mechanism } finds in one place.
handover-zip = Take all of it along (ZIP)
handover-decisions = Decisions
handover-adopted = Adopted texts
handover-commitments = Open commitments
handover-drafts = Texts not yet adopted
handover-posts = Drafts of posts
handover-coming = Coming meetings
handover-patterns = Earlier meetings, as patterns for the next
handover-pattern = Make a new meeting after it
handover-reads = You see here what you may read elsewhere, too; besides, the note and the drafts that were handed over. What is closed to you until your term begins is here from that instant.
handover-none = Nothing here.
handover-note = A note for who comes next
handover-no-note = No note has been written yet.
handover-write-note = Write the note
handover-note-hint = Kept as it stands whenever you keep it; read by the secretariat, the present chair and the next.
handover-note-stale = Somebody wrote this note anew meanwhile; it stands above. What you typed is still below and was not kept.
handover-note-too-long = The note is longer than is kept.
handover-take-back = Take back
handover-hand-over = Hand over
handover-is-over = handed over
handover-only-you = only you see it
handover-readme = Handover of the chair of { $mechanism }
    
    handover.docx, handover.html: all of it as one text
    commitments.csv, decisions.csv, terms.csv, contacts.csv: tables for spreadsheets (UTF-8)
    calendar.ics: coming meetings and terms
    
    It holds what whoever took it along could read at that moment. Contacts are here by their consent.
notice-kind-office = An office passes
notice-kind-dormant = A mechanism lies dormant with something open

introduction-entry = In the register of follow-up
search-kind-commitment = Commitment
search-kinds-commitment = Commitments
search-kind-impact = Change in law or practice
search-kinds-impact = Changes in law and practice

post-cited = Cited in
post-cited-none = Nowhere you can see.
post-cite-hint = Put this address in a note, a paragraph or a post, and it stands here:
post-cited-here = Cards cited here

make-proposal-title = To which document?
make-proposal-none = No document takes proposals of yours now
make-proposal-none-hint = The words are still in the note. Documents of the meeting:
make-made = Made of this note
make-from-note = Made of the note on
editor-make-of = Make of the selected words:
editor-make-card = a card
editor-make-commitment = a commitment
editor-make-proposal = a proposal

board-news-fresh = { $count ->
    [one] One new card since you opened the page.
   *[other] { $count } new cards since you opened the page.
}
board-news = { $count ->
    [one] News on one card since you opened the page.
   *[other] News on { $count } cards since you opened the page.
}
board-news-post = Something was added or changed here since you opened the page.
board-news-show = Show it

## Surveys and recommendations
survey-title = Surveys
survey-lede = Questions to chairs and secretariats before a meeting, and what all answered.
survey-new = New survey
survey-edit = Edit title, deadline and audience
survey-new-lede = Title and introduction first; the questions follow one by one. Nobody is told before you open it.
survey-none = No surveys for you
survey-none-hint = When your mechanism is asked, the survey stands here and you are told.
survey-mine = Asked of your mechanisms
survey-others = Kept by you, or open to read
survey-handed-in = handed in
survey-to-answer = to be answered
survey-not-handed-in = not handed in
survey-synthesis = What all answered
survey-for = For
survey-for-hint = The podium of that meeting keeps the survey; one for the network is the convener’s.
survey-for-network = The network, without a meeting
survey-field-title = Title
survey-field-intro = Introduction
survey-field-asked = Who is asked
survey-field-section = Title of the section that begins here
survey-field-words = Question
survey-field-hint = Explanation
survey-field-choices = Choices
survey-field-steps = Steps of the scale
survey-field-questions = Questions
survey-field-until = Answers until
survey-field-kind = Answered by
survey-field-required = Must be answered
survey-languages-hint = In at least one language; readers of another see this one, and that it is not theirs.
survey-intro-hint = What it is for and what becomes of the answers.
survey-until-hint = By the clock of { $city }. Everybody sees it by their own.
survey-no-instant = That is no day and hour.
survey-asked-all = All mechanisms
survey-asked-some = Chosen mechanisms
survey-asked-of = Asked: { $names }
survey-some = Chosen mechanisms
survey-other-languages = Other languages
survey-in-language = (in { $language })
survey-question = Question
survey-question-new = Add a question
survey-question-edit = Edit question
survey-keep-and-next = Keep, and add the next
survey-words-only = The survey is open and answers hang on its questions: only words can be changed.
survey-choices-hint = One a line; in every language in the same order.
survey-steps-hint = Of a scale only: from 1 to this number, ten at most.
survey-section-hint = Leave it empty where the section before goes on.
survey-questions = Questions ({ $count })
survey-no-questions = No questions yet.
survey-required = must be answered
survey-steps = from 1 to { $steps }
survey-up = Up
survey-down = Down
survey-remove = Remove
survey-kind-text = words
survey-kind-one = one of several
survey-kind-several = several of several
survey-kind-number = a number
survey-kind-scale = a step on a scale
survey-kind-themes = themes of the directory
survey-kind-yes-no = yes or no, with words
survey-stage-draft = draft
survey-stage-open = open
survey-stage-over = deadline passed
survey-stage-closed = closed
survey-no-deadline = No deadline yet
survey-until = Answers until { $when }
survey-yes = Yes
survey-no = No
survey-step = { $step } of { $steps }
survey-yes-no-words = In words, if you like:
survey-choose-none = no answer
survey-prepares = prepares
survey-reopened = Opened again:
survey-sheets = Sheets of your mechanisms
survey-begun = begun, not handed in
survey-not-begun = not begun
survey-answer = Answer
survey-read-sheet = Read the sheet
survey-answered = Who has answered
survey-answered-count = { $count } of { $of } have handed in.
survey-waiting = Who has not answered the survey
survey-waiting-count = Not answered yet: { $count }
survey-all-answered = All have answered.
survey-done = Handed in: { $count }
survey-open = Open the survey
survey-close = Close the survey
survey-reopen = Open again
survey-reopen-reason = Why it is opened again
survey-publish = Show all what all answered
survey-unpublish = Show it to the podium only
survey-is-published = Those asked can read what all answered.
survey-not-published = Only those who keep the survey can read this now.
survey-sheet-of = Sheet of
survey-handed-in-on = Handed in on { $when } by { $who }.
survey-progress = Answered: { $count } of { $of }. Not handed in yet.
survey-too-late = Answers are not taken any more. What is written here is kept as your mechanism’s own, and is not handed in.
survey-at-question = Question { $place }: { $what }
survey-clash = somebody else answered it meanwhile
survey-clash-said = { $who } answered meanwhile, { $when }:
survey-clash-hint = Your words are still in the field. Saved again, they take the place of these, which are kept.
survey-is-required = must be answered before the sheet is handed in
survey-written = Saved all the same: { $count }
survey-emptied = (emptied)
survey-no-answer = No answer
survey-answered-by = { $who }, { $when }
survey-former = What it said before ({ $count })
survey-settings = Of the whole sheet
survey-answers-in = We answer in
survey-not-attributed = Do not name our mechanism
survey-not-attributed-hint = What you choose is counted; your words and your name are shown to nobody.
survey-not-attributed-said = It is counted and not named.
survey-save = Save
survey-saved-itself = Saved.
survey-not-saved-itself = It could not be saved by itself. Press “Save” to see why; your words are still here.
survey-hand-in = Save and hand in
survey-save-hint = Saved answers are read by your mechanism only. Handed in, they are read by those who keep the survey.
survey-take-back = Take it back
survey-take-back-hint = To change it, until the deadline.
survey-unnamed = not named: { $count }
survey-unnamed-words = Answers in words that are only counted: { $count }
survey-all-regions = All regions
survey-by-region = By region
survey-region-only-named = Of one region only those that may be named are counted.
survey-overlaps = What regions have in common
survey-overlaps-hint = Named by mechanisms of at least two regions.
survey-no-overlaps = Nothing yet that mechanisms of two regions named both.
survey-named-both = Named
survey-mechanisms = Mechanisms
survey-spread = From { $least } to { $most }, in the middle { $median }
survey-answers = Answers: { $count }
survey-chosen = Chosen
survey-share = Share
survey-untranslated = Not in: { $languages }
survey-times = Times
survey-by-whom = By whom
survey-whole-table = The whole as one table
survey-wrong-missing = { $field }: something is missing.
survey-wrong-too-long = { $field }: that is too long.
survey-wrong-too-many = { $field }: there are too many.
survey-wrong-too-few = { $field }: two at least.
survey-wrong-unknown = { $field }: there is no such thing.
survey-refused-forbidden = Only those who keep the survey may do that.
survey-refused-stale = Somebody else changed the survey since you opened it. Your words are still here; look at the survey and send them again.
survey-refused-same = Nothing was changed.
survey-refused-wrong-state = As the survey stands, that cannot be done. What is over is opened again with a reason.
survey-refused-no-reason = Say why.
survey-refused-reason-too-long = The reason is too long.
survey-refused-no-questions = There is no question yet.
survey-refused-no-deadline = Say until when answers are taken.
survey-refused-past-deadline = The deadline has passed already.
survey-refused-earlier-deadline = Who was told of a deadline counts on it: it can be moved later, not earlier.
survey-refused-hangs = Answers hang on the questions, their order and their choices: once the survey is open only words change.
survey-refused-narrowed = Who was asked stays asked.
survey-sheet-refused-forbidden = Only chair and secretariat write in the sheet.
survey-sheet-refused-closed = The survey is closed. What you typed is kept in your sheet and is not handed in.
survey-sheet-refused-late = The deadline has passed. What you typed is kept in your sheet and is not handed in; ask those who keep the survey to open it again.
survey-sheet-refused-handed-in = The sheet was handed in meanwhile. What you typed is still here; take the sheet back to change it.
survey-sheet-refused-not-handed-in = The sheet is not handed in.
survey-sheet-refused-missing = Saved, and not handed in: something must be answered first.
survey-fault-too-long = that is too long
survey-fault-no-number = that is no number
survey-fault-unknown = that cannot be chosen
survey-fault-undecided = words, but neither yes nor no
survey-event-survey-made = Made
survey-event-survey-written = Written anew
survey-event-survey-opened = Opened
survey-event-survey-closed = Closed
survey-event-survey-reopened = Opened again
survey-event-synthesis-published = Who reads what all answered was changed
survey-event-answer-written = Answered
survey-event-sheet-handed-in = Sheet handed in
survey-event-sheet-taken-back = Sheet taken back
rec-nav = Recommendations
rec-title = From survey to recommendations
rec-lede = What the groups bring, side by side by theme; what the plenary takes becomes paragraphs of its document, and each keeps where it comes from.
rec-none = No recommendations yet
rec-none-hint = They stand here as soon as a group brings them to the plenary.
rec-groups = Groups
rec-you-write = you write here
rec-of-group = Recommendations of the group
rec-of-group-lede = What this group recommends, each with where it comes from.
rec-none-of-group = Nothing yet. Whoever writes for the group puts down the first one below.
rec-of-plenary = Of the plenary
rec-one = Recommendation
rec-new = Write down a recommendation
rec-write-down = Write it down
rec-text = Recommendation
rec-text-hint = As it would stand in the document: one sentence or two.
rec-theme = Theme
rec-no-theme = Without a theme
rec-posts = Posts it comes from
rec-posts-hint = Their addresses, one a line.
rec-from-answers = Answers it comes from
rec-from-answers-hint = Tick what it rests on; the paragraph will lead back to these.
rec-edit = Write it anew
rec-back = Back to the recommendation
rec-keep = Bring it to the plenary
rec-unkeep = Back to the group’s table
rec-take = Take it
rec-leave = Leave it
rec-leave-reason = Why the plenary leaves it
rec-tick = Choose
rec-merge = Make one of those chosen
rec-merge-hint = Choose two or more and write the common words; left empty, the words of all are put here first.
rec-merge-words = Here are the words of all that were chosen. Make one of them and send it again.
rec-merged-text = Common words
rec-merged-of = made out of { $count }
rec-merged-into = the one it became
rec-where-from = Where it comes from
rec-comes-from = Comes from
rec-from-nothing = Nothing that you can open is named.
rec-from-post = Post
rec-from-merged = Recommendation that went into it
rec-answers-of = Answers of
rec-in-document = In the document:
rec-para-gone = Its paragraph does not stand there any more:
rec-from-recommendation = from a recommendation
rec-with-ticked = With those chosen
rec-document = Into the document
rec-document-hint = Only what was taken goes in, a paragraph each, behind the last.
rec-enter = Put into the draft outcome document
rec-no-document = There is no document that can be written in now.
rec-state-proposed = on the group’s table
rec-state-kept = brought to the plenary
rec-state-taken = taken
rec-state-merged = made one with others
rec-state-left = left
rec-refused-forbidden = You may not do that.
rec-refused-stale = Somebody else changed it since you opened it. Your words are still here; send them again to put them in its place.
rec-refused-same = Nothing was changed.
rec-refused-wrong-state = As it stands, that cannot be done.
rec-refused-in-document = It stands in the document; there it is changed.
rec-refused-no-reason = Say why the plenary leaves it.
rec-refused-reason-too-long = The reason is too long.
rec-refused-no-text = Nothing was written.
rec-refused-too-long = That is too long for a recommendation.
rec-refused-too-many = There are too many.
rec-refused-unknown-theme = There is no such theme.
rec-refused-too-few = Choose two or more.
rec-refused-nothing-taken = Nothing of what is chosen was taken and is not in a document yet. Take it first.
rec-event-recommendation-made = Written down
rec-event-recommendation-written = Written anew
rec-event-recommendation-moved = Now
rec-event-recommendation-merged = Made one with others
rec-event-recommendation-entered = Put into the document
notice-kind-asked = Your mechanism is asked
notice-kind-survey-due = A survey waits for your answer
notice-kind-synthesis = What all answered can be read

## Record

record-title = Record
programme-record = What happened in this meeting, in order
record-lede = What happened, in order, as it was told to the room.
record-lede-whole = Everything that happened, in order, with who did it and in whose name.
record-filter = Choose what to read
record-session = Session
record-session-all = all sessions
record-meeting = The meeting as a whole
record-kind = What happened
record-kind-all = everything
record-none-fits = Nothing in the record fits. Take a filter off.
record-empty = What happens in this meeting will stand here, with its time.
record-json = The whole record with its chain of hashes (JSON)
record-first = From the beginning
record-earlier = Earlier
record-later = Later
record-last = To the end
record-pages = Pages of the record
record-by-for = by { $name }, for { $party }
record-numbered = items numbered: { $count }
record-quorum = quorum: { $quorum }
record-no-quorum = no quorum
record-changed = sessions: { $sessions } · items: { $items }
record-item-gone = an item that is no longer in the programme
record-party-gone = a party that is no longer here
record-event-meeting-created = Meeting set up
record-event-session-added = Session entered in the programme
record-event-item-added = Item entered in the agenda
record-event-agenda-adopted = Agenda adopted
record-event-session-started = Session opened
record-event-session-paused = Session paused
record-event-session-resumed = Session resumed
record-event-session-ended = Session closed
record-event-item-published = Item published
record-event-item-started = Item taken up
record-event-item-suspended = Item suspended
record-event-item-resumed = Item resumed
record-event-item-concluded = Item concluded
record-event-item-deferred = Item deferred
record-event-item-withdrawn = Item withdrawn
record-event-item-reopened = Item reopened
record-event-chatham-house = Chatham House Rule
record-event-note-opened = Note opened
record-event-note-version-named = A state of the note was given a name
record-event-note-brought-back = An earlier text of the note was brought back
record-event-party-added = Party added
record-event-member-added = Person seated
record-event-role-given = Part given
record-event-party-checked-in = Party present
record-event-party-checked-out = Party left
record-event-attendance-rules-set = Rules of attendance set
record-event-check-in-code-renewed = New code of the room made
record-event-display-opened = Display opened
record-event-display-closed = Display closed
record-event-display-shows = Display switched
record-event-too-fast = Interpreter asked for slower speech
record-event-floor-changed = List of speakers
record-event-restored = Act undone
record-event-programme-changed = Programme changed
record-event-group-result-written = Result of the group written
record-event-group-results-brought-back = Results of the groups brought back
record-event-minutes-changed = Minutes
record-event-document-changed = Outcome document
record-floor-settings = Rules of the list of speakers set
record-floor-inscription-opened = Inscription ahead opened
record-floor-opened = List of speakers opened
record-floor-closing-announced = Closing of the list announced
record-floor-closed = List of speakers closed
record-floor-reopened = List of speakers reopened
record-floor-new-round = New round opened
record-floor-archived = List of speakers archived
record-floor-joined = Asked for the floor
record-floor-withdrawn = Withdrew from the list
record-floor-removed = Taken off the list
record-floor-called = Called to speak
record-floor-begun = Took the floor
record-floor-skipped = Called and absent
record-floor-paused = Speech halted
record-floor-resumed = Speech resumed
record-floor-ended = Speech ended
record-floor-ruled = Point of order ruled on
record-floor-appealed = Appealed against the ruling
record-floor-appeal-decided = Appeal decided
record-floor-readded = Put on the list again
record-floor-swap-offered = Offered to exchange places
record-floor-swapped = Exchanged places
record-floor-swap-declined = Declined to exchange places
record-floor-moved = Place on the list changed
record-floor-time-added = Speaking time added
record-floor-asked-to-conclude = Asked to conclude
record-floor-topped-up = Speaking time topped up
record-floor-edited = Entry changed
record-floor-handed-in = Statement handed in
record-way-list = by the list
record-way-self = by themselves
record-way-qr = by the code of the room
meeting-role-chair = chair
meeting-role-vice-chair = vice-chair
meeting-role-facilitator = facilitator
meeting-role-rapporteur = rapporteur
meeting-role-secretariat = secretariat
meeting-role-interpreter = interpreter
meeting-role-technician = technician
meeting-role-display = display
report-title = Report of the session
report-planned = planned { $hours }
report-held = held { $hours }
report-since = held since { $time }
report-of-item = Item { $number }
report-not-held = not yet held
report-printed = As recorded on { $day }, { $time } ({ $city })
report-minutes = { $n } min
report-not-treated = not treated
report-items = Items
report-number = No.
report-item = Item
report-plan = Planned
report-actual = Held
report-took = Took
report-result = Result
report-outcomes = Outcomes
report-speeches = Speeches
report-began = Began
report-spoke = Spoke
report-absent = Not present

## Calendar

# The register of decisions and actions.
register-heading = Decisions and actions
register-none = No note holds a decision, an action or a follow-up yet.
register-how = Whoever writes a note puts them in as blocks of their own; they appear here.
register-filter = Choose what is shown
register-owner = Owner
register-everybody = Everybody
register-with-done = Also what is done
register-decision = Decisions
register-action = Actions
register-follow-up = To follow up
register-no-decision = Nothing was decided in the notes.
register-no-action = No open actions.
register-no-follow-up = Nothing open to follow up.
register-unwritten = (no words yet)
register-overdue = overdue

# The life of a note.
history-heading = History of the note
history-to-note = Back to the note
history-nothing = Nobody has written in this note yet.
history-moment = Moment
history-show = Show
history-show-text = The text
history-show-changes = What changed
history-show-authors = Who wrote what
history-shown-text = The text at this moment
history-shown-changes = What changed
history-shown-authors = Who wrote what
history-go = Show
history-earlier = Earlier
history-later = Later
history-since = Compared with
history-since-beginning = The beginning
history-writers = Who wrote
history-empty-then = The note was empty.
history-back-passage = Put this passage back
history-back-whole = Bring this text back
history-back-hint = This is a new edit: nothing of what was written since is lost from the history.
history-versions = Named states
history-versions-none = No state has a name yet.
history-name = Name of this state
history-name-act = Keep the name
history-stretches = Who wrote when
history-stretches-more = { $count } stretches of writing are listed; go back to see earlier ones.
history-nobody = not attributed
history-refused-name-needed = Give the state a name.
history-refused-name-too-long = This name is too long. Shorten it.
history-refused-name-taken = Another state of this note has that name. Choose a different one.
history-refused-no-such-state = The note never had that state. Choose a moment below.
history-refused-nothing-to-bring-back = The note says that already. Nothing was changed.
history-refused-not-saved = The text could not be brought back. The note is as it was; try again in a moment.
history-done-named = The state has its name.
history-done-back = The earlier text is back. It stands below as the newest state.

calendar-turn = { $party } speaks: { $item }
calendar-turn-expected = Expected time; it follows the list of speakers.
calendar-inscription = Inscription of speakers ends: { $item }
calendar-session = Calendar file
calendar-meeting = This meeting as a calendar file (iCalendar)
calendar-subscribe = A file stays as it is. A subscription follows every change of time and room.
calendar-subscribe-act = Subscribe to all your meetings
account-calendar = Calendar
account-calendar-text = Subscribe to your meetings and sessions in the calendar programme you use. It asks for changes by itself: times, rooms, and what is cancelled.
account-calendar-key = The address is a key: whoever has it reads your calendar without signing in. Give it to your calendar programme only. If it got about, make a new one.
account-calendar-make = Make an address
account-calendar-since = Your calendar has had an address since { $day }. It cannot be shown again.
account-calendar-renew = Make a new address
account-calendar-renew-hint = The old address stops working at once; put the new one into your calendar programme.
account-calendar-end = End it
account-calendar-fresh = Your calendar’s address
account-calendar-once = Copy it now: it is shown only this once.
account-calendar-subscribe = Subscribe in the calendar programme of this device
account-done-calendar = Your calendar’s address does not work any more.

## Design

design-title = Parts
design-lede = Everything a page may be made of, as the browser draws it now.
design-colour = Colour
design-colour-text = Paper, ink and one accent. Colours with a meaning always have a word and a shape beside them.
design-type = Type
design-type-text = Titles in the serif face, everything else in the sans. Each script has its own line spacing.
design-space = Space
design-space-text = Steps of 4 and 8 pixels that grow with the text.
design-marks = Marks
design-marks-text = A shape, then a word. The shape never stands alone.
design-text-open = open
design-text-bracketed = in brackets
design-text-adref = agreed ad referendum
design-text-agreed = agreed
design-text-deleted = deleted
design-time = Time
design-time-text = The clock says in words what its colour says.
design-rail = Agenda
design-rail-text = Every item with its state; the current one is marked.
design-buttons = Buttons
design-buttons-text = One main act on a page; the others are quieter.
design-form = Form
design-form-text = What is wrong stands at the top and beside the field, in the same words.
design-rows = Rows, facts, years
design-rows-text = Something short hangs in the margin, the thing itself follows.
design-table = Table
design-table-text = It scrolls in its own frame, which the keyboard can reach.
design-tiles = Map of equal marks
design-tiles-text = Every State has one mark of one size. The shade repeats the figure.
design-board = Board
design-board-text = Cards: what kind, the title, who.
design-card-offer = Offer
design-card-request = Request
design-card-practice = Good practice
design-notices = Notices
design-notices-text = Notices, an empty list, a dialog, and a message with a way back.
design-print = Paper
design-print-text = Print this page to see its head on paper.
