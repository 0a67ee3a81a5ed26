//! What happens to outcome documents, as the log has it. The rules of drafting
//! live in a crate of their own, which no browser needs; the log and those who
//! read it need only these words.

use crate::words;

words! {
    // What happened to an outcome document.
    DocumentDeed {
        Begun = "begun",
        Imported = "imported",
        Circulated = "circulated",
        ReadingOpened = "reading_opened",
        PenChanged = "pen_changed",
        FocusMoved = "focus_moved",
        ProposalSubmitted = "proposal_submitted",
        ProposalTabled = "proposal_tabled",
        ProposalDiscussed = "proposal_discussed",
        ProposalAccepted = "proposal_accepted",
        ProposalAcceptedModified = "proposal_accepted_modified",
        ProposalInBrackets = "proposal_in_brackets",
        ProposalNotRetained = "proposal_not_retained",
        ProposalWithdrawn = "proposal_withdrawn",
        ProposalSuperseded = "proposal_superseded",
        ProposalTakenOver = "proposal_taken_over",
        ProposalCosponsored = "proposal_cosponsored",
        ProposalConfirmed = "proposal_confirmed",
        PositionTaken = "position_taken",
        ParaWritten = "para_written",
        ParaAdded = "para_added",
        TextOpened = "text_opened",
        TextDropped = "text_dropped",
        DraftTaken = "draft_taken",
        BracketLifted = "bracket_lifted",
        ChairsTextOffered = "chairs_text_offered",
        AgreedAdRef = "agreed_ad_ref",
        Agreed = "agreed",
        AdRefReturned = "ad_ref_returned",
        Reopened = "reopened",
        DeletionAgreed = "deletion_agreed",
        Corrected = "corrected",
        CorrectionUndone = "correction_undone",
        Published = "published",
        Translated = "translated",
        AllAgreed = "all_agreed",
        Adopted = "adopted",
        Finalised = "finalised",
        BecameChairsSummary = "became_chairs_summary",
        SilencePrepared = "silence_prepared",
        SilenceAnnounced = "silence_announced",
        SilenceStarted = "silence_started",
        SilenceExtended = "silence_extended",
        SilenceAnswered = "silence_answered",
        SilenceBroken = "silence_broken",
        SilenceWithdrawn = "silence_withdrawn",
        SilenceAdopted = "silence_adopted",
    }
}
