//! The kinds of things that can be found.

use crate::words;

words! {
    /// In the order in which they are offered.
    Kind {
        Mechanism = "mechanism",
        State = "state",
        Theme = "theme",
        GlobalMeeting = "global_meeting",
        Meeting = "meeting",
        Session = "session",
        Item = "item",
        Document = "document",
        Paragraph = "paragraph",
        Adopted = "adopted",
        Note = "note",
        Minutes = "minutes",
        Party = "party",
        Post = "post",
        Commitment = "commitment",
        Impact = "impact",
        Survey = "survey",
        Recommendation = "recommendation",
        Task = "task",
        Gathering = "gathering",
    }
}

impl Kind {
    /// Of the directory: facts that are there all the time, and what somebody who types a name looks for first.
    pub const fn is_of_directory(self) -> bool {
        match self {
            Self::Mechanism | Self::State | Self::Theme | Self::GlobalMeeting => true,
            Self::Meeting
            | Self::Session
            | Self::Item
            | Self::Document
            | Self::Paragraph
            | Self::Adopted
            | Self::Note
            | Self::Minutes
            | Self::Party
            | Self::Post
            | Self::Commitment
            | Self::Impact
            | Self::Survey
            | Self::Recommendation
            | Self::Task
            | Self::Gathering => false,
        }
    }
}
