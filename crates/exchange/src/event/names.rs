//! What an event is about, and what its kind is called in the record.

use super::Event;

impl Event {
    /// The post, commitment, impact, survey, recommendation, mechanism, task, event, meeting, issue or document it is about.
    pub fn subject(&self) -> &str {
        match self {
            Self::PostPublished { post, .. }
            | Self::PostEdited { post, .. }
            | Self::PostMoved { post, .. }
            | Self::PostPinned { post, .. }
            | Self::PostArchived { post, .. }
            | Self::PostWithheld { post, .. }
            | Self::PostRestored { post }
            | Self::QuestionSettled { post, .. }
            | Self::Commented { post, .. }
            | Self::CommentEdited { post, .. }
            | Self::CommentWithheld { post, .. }
            | Self::CommentRestored { post, .. }
            | Self::Endorsed { post, .. }
            | Self::EndorsementWithdrawn { post, .. }
            | Self::IntroductionProposed { post, .. }
            | Self::IntroductionConsented { post, .. }
            | Self::IntroductionDeclined { post, .. }
            | Self::IntroductionReported { post, .. } => post.as_str(),
            Self::CommitmentMade { commitment, .. }
            | Self::CommitmentWritten { commitment, .. }
            | Self::CommitmentMoved { commitment, .. }
            | Self::CommitmentDropped { commitment, .. }
            | Self::CommitmentSuperseded { commitment, .. }
            | Self::EvidenceAdded { commitment, .. }
            | Self::ProgressNoted { commitment, .. } => commitment.as_str(),
            Self::ImpactRecorded { impact, .. } | Self::ImpactWritten { impact, .. } => impact.as_str(),
            Self::SurveyMade { survey, .. }
            | Self::SurveyWritten { survey }
            | Self::SurveyOpened { survey, .. }
            | Self::SurveyClosed { survey }
            | Self::SurveyReopened { survey, .. }
            | Self::SynthesisPublished { survey, .. }
            | Self::AnswerWritten { survey, .. }
            | Self::SheetHandedIn { survey, .. }
            | Self::SheetTakenBack { survey, .. } => survey.as_str(),
            Self::RecommendationMade { recommendation, .. }
            | Self::RecommendationWritten { recommendation, .. }
            | Self::RecommendationMoved { recommendation, .. }
            | Self::RecommendationMerged { recommendation, .. }
            | Self::RecommendationEntered { recommendation, .. } => recommendation.as_str(),
            Self::FactStated { mechanism, .. }
            | Self::TermPlanned { mechanism, .. }
            | Self::TermEnds { mechanism, .. }
            | Self::TermWithdrawn { mechanism, .. }
            | Self::OfficePassed { mechanism, .. }
            | Self::HandoverNoted { mechanism } => mechanism.as_str(),
            Self::TaskMade { task, .. }
            | Self::TaskWritten { task, .. }
            | Self::TaskMoved { task, .. }
            | Self::TaskDropped { task, .. } => task.as_str(),
            Self::GatheringAnnounced { gathering, .. }
            | Self::GatheringWritten { gathering, .. }
            | Self::GatheringCancelled { gathering, .. } => gathering.as_str(),
            Self::ThemesMerged { theme, .. } => theme,
            Self::SpaceNoteBegun { note, .. }
            | Self::SpaceNoteRenamed { note }
            | Self::SpaceNoteArchived { note, .. }
            | Self::SpaceNoteVersionNamed { note, .. }
            | Self::SpaceNoteBroughtBack { note, .. } => note.as_str(),
            Self::MeetingPlaced { meeting, .. } => meeting.as_str(),
            Self::IssueTakenUp { issue, .. } | Self::IssueDeclined { issue, .. } => issue.as_str(),
            Self::TextHandedUp { document, .. } => document.as_str(),
        }
    }

    /// Its kind, as the record names it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PostPublished { .. } => "post_published",
            Self::PostEdited { .. } => "post_edited",
            Self::PostMoved { .. } => "post_moved",
            Self::PostPinned { .. } => "post_pinned",
            Self::PostArchived { .. } => "post_archived",
            Self::PostWithheld { .. } => "post_withheld",
            Self::PostRestored { .. } => "post_restored",
            Self::QuestionSettled { .. } => "question_settled",
            Self::Commented { .. } => "commented",
            Self::CommentEdited { .. } => "comment_edited",
            Self::CommentWithheld { .. } => "comment_withheld",
            Self::CommentRestored { .. } => "comment_restored",
            Self::Endorsed { .. } => "endorsed",
            Self::EndorsementWithdrawn { .. } => "endorsement_withdrawn",
            Self::CommitmentMade { .. } => "commitment_made",
            Self::CommitmentWritten { .. } => "commitment_written",
            Self::CommitmentMoved { .. } => "commitment_moved",
            Self::CommitmentDropped { .. } => "commitment_dropped",
            Self::CommitmentSuperseded { .. } => "commitment_superseded",
            Self::EvidenceAdded { .. } => "evidence_added",
            Self::ProgressNoted { .. } => "progress_noted",
            Self::ImpactRecorded { .. } => "impact_recorded",
            Self::ImpactWritten { .. } => "impact_written",
            Self::IntroductionProposed { .. } => "introduction_proposed",
            Self::IntroductionConsented { .. } => "introduction_consented",
            Self::IntroductionDeclined { .. } => "introduction_declined",
            Self::IntroductionReported { .. } => "introduction_reported",
            Self::SurveyMade { .. } => "survey_made",
            Self::SurveyWritten { .. } => "survey_written",
            Self::SurveyOpened { .. } => "survey_opened",
            Self::SurveyClosed { .. } => "survey_closed",
            Self::SurveyReopened { .. } => "survey_reopened",
            Self::SynthesisPublished { .. } => "synthesis_published",
            Self::AnswerWritten { .. } => "answer_written",
            Self::SheetHandedIn { .. } => "sheet_handed_in",
            Self::SheetTakenBack { .. } => "sheet_taken_back",
            Self::RecommendationMade { .. } => "recommendation_made",
            Self::RecommendationWritten { .. } => "recommendation_written",
            Self::RecommendationMoved { .. } => "recommendation_moved",
            Self::RecommendationMerged { .. } => "recommendation_merged",
            Self::RecommendationEntered { .. } => "recommendation_entered",
            Self::FactStated { .. } => "fact_stated",
            Self::TermPlanned { .. } => "term_planned",
            Self::TermEnds { .. } => "term_ends",
            Self::TermWithdrawn { .. } => "term_withdrawn",
            Self::OfficePassed { .. } => "office_passed",
            Self::HandoverNoted { .. } => "handover_noted",
            Self::TaskMade { .. } => "task_made",
            Self::TaskWritten { .. } => "task_written",
            Self::TaskMoved { .. } => "task_moved",
            Self::TaskDropped { .. } => "task_dropped",
            Self::GatheringAnnounced { .. } => "gathering_announced",
            Self::GatheringWritten { .. } => "gathering_written",
            Self::GatheringCancelled { .. } => "gathering_cancelled",
            Self::ThemesMerged { .. } => "themes_merged",
            Self::SpaceNoteBegun { .. } => "space_note_begun",
            Self::SpaceNoteRenamed { .. } => "space_note_renamed",
            Self::SpaceNoteArchived { .. } => "space_note_archived",
            Self::SpaceNoteVersionNamed { .. } => "space_note_version_named",
            Self::SpaceNoteBroughtBack { .. } => "space_note_brought_back",
            Self::MeetingPlaced { .. } => "meeting_placed",
            Self::IssueTakenUp { .. } => "issue_taken_up",
            Self::IssueDeclined { .. } => "issue_declined",
            Self::TextHandedUp { .. } => "text_handed_up",
        }
    }
}
