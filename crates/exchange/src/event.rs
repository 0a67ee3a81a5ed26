//! What the record of the exchange says happened. Like the meetings' it is one chain without gaps; the words of posts,
//! comments and commitments stay out of it, so that what was withheld or deleted for good does not live on there.

use entente_domain::{
    clock::Moment,
    directory::{fact::Field, term::Office},
    ids::{
        CommitmentId, DocumentId, FollowUpEntryId, GatheringId, ImpactId, IntroductionId, MechanismId, MeetingId,
        NoteId, ParaId, PostCommentId, PostId, RecommendationId, SessionId, SurveyId, TaskId,
    },
};
use serde::{Deserialize, Serialize};

use crate::{
    commitments::{Kind, Owner, State},
    gatherings,
    introductions::{Outcome, Side},
    post::{PostKind, Stage},
    recommendation, tasks,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    PostPublished {
        post: PostId,
        kind: PostKind,
        home: Option<MechanismId>,
        audience: String,
    },
    /// `number`: of the version that was replaced.
    PostEdited {
        post: PostId,
        number: i64,
        audience: String,
    },
    PostMoved {
        post: PostId,
        stage: Stage,
    },
    PostPinned {
        post: PostId,
        at_home: bool,
        pinned: bool,
    },
    PostArchived {
        post: PostId,
        archived: bool,
    },
    PostWithheld {
        post: PostId,
        reason: String,
    },
    PostRestored {
        post: PostId,
    },
    QuestionSettled {
        post: PostId,
        by: Option<PostId>,
    },
    Commented {
        post: PostId,
        comment: PostCommentId,
    },
    CommentEdited {
        post: PostId,
        comment: PostCommentId,
    },
    CommentWithheld {
        post: PostId,
        comment: PostCommentId,
        reason: String,
    },
    CommentRestored {
        post: PostId,
        comment: PostCommentId,
    },
    Endorsed {
        post: PostId,
        mechanism: MechanismId,
    },
    EndorsementWithdrawn {
        post: PostId,
        mechanism: MechanismId,
    },
    CommitmentMade {
        commitment: CommitmentId,
        kind: Kind,
        owner: Owner,
        audience: String,
    },
    /// `number`: of the version that was replaced.
    CommitmentWritten {
        commitment: CommitmentId,
        number: i64,
        audience: String,
    },
    CommitmentMoved {
        commitment: CommitmentId,
        state: State,
    },
    CommitmentDropped {
        commitment: CommitmentId,
        reason: String,
    },
    CommitmentSuperseded {
        commitment: CommitmentId,
        by: CommitmentId,
    },
    EvidenceAdded {
        commitment: CommitmentId,
        entry: FollowUpEntryId,
    },
    ProgressNoted {
        commitment: CommitmentId,
        entry: FollowUpEntryId,
    },
    ImpactRecorded {
        impact: ImpactId,
        commitment: Option<CommitmentId>,
        audience: String,
    },
    ImpactWritten {
        impact: ImpactId,
        number: i64,
        audience: String,
    },
    /// `post`: the request.
    IntroductionProposed {
        post: PostId,
        offer: PostId,
        introduction: IntroductionId,
    },
    IntroductionConsented {
        post: PostId,
        introduction: IntroductionId,
        side: Side,
    },
    IntroductionDeclined {
        post: PostId,
        introduction: IntroductionId,
        side: Side,
    },
    IntroductionReported {
        post: PostId,
        introduction: IntroductionId,
        outcome: Outcome,
    },
    SurveyMade {
        survey: SurveyId,
        meeting: Option<MeetingId>,
    },
    SurveyWritten {
        survey: SurveyId,
    },
    SurveyOpened {
        survey: SurveyId,
        until: Moment,
    },
    SurveyClosed {
        survey: SurveyId,
    },
    SurveyReopened {
        survey: SurveyId,
        until: Moment,
        reason: String,
    },
    SynthesisPublished {
        survey: SurveyId,
        published: bool,
    },
    /// `version`: of the answer to that question. What it says stays out of the record.
    AnswerWritten {
        survey: SurveyId,
        mechanism: MechanismId,
        question: String,
        version: i64,
    },
    SheetHandedIn {
        survey: SurveyId,
        mechanism: MechanismId,
        attributed: bool,
    },
    SheetTakenBack {
        survey: SurveyId,
        mechanism: MechanismId,
    },
    /// `group`: none, if the plenary made it.
    RecommendationMade {
        recommendation: RecommendationId,
        meeting: MeetingId,
        group: Option<SessionId>,
    },
    /// `number`: of the version that was replaced.
    RecommendationWritten {
        recommendation: RecommendationId,
        number: i64,
    },
    RecommendationMoved {
        recommendation: RecommendationId,
        state: recommendation::State,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// It became another, together with others.
    RecommendationMerged {
        recommendation: RecommendationId,
        into: RecommendationId,
    },
    /// It stands in a document as that paragraph.
    RecommendationEntered {
        recommendation: RecommendationId,
        document: DocumentId,
        para: ParaId,
    },
    /// `number`: of the change among those of this fact. Without `kept`: the imported record stands again.
    FactStated {
        mechanism: MechanismId,
        field: Field,
        number: i64,
        kept: bool,
    },
    TermPlanned {
        mechanism: MechanismId,
        term: String,
        office: Office,
    },
    TermEnds {
        mechanism: MechanismId,
        term: String,
        until: Moment,
    },
    TermWithdrawn {
        mechanism: MechanismId,
        term: String,
    },
    /// The rights of offices passed, all at once. `at`: the instant of the terms, whenever it was looked.
    OfficePassed {
        mechanism: MechanismId,
        at: Moment,
        ended: Vec<String>,
        begun: Vec<String>,
    },
    HandoverNoted {
        mechanism: MechanismId,
    },
    TaskMade {
        task: TaskId,
        home: Option<MechanismId>,
        audience: String,
    },
    /// `number`: of the version that was replaced.
    TaskWritten {
        task: TaskId,
        number: i64,
    },
    TaskMoved {
        task: TaskId,
        state: tasks::State,
    },
    TaskDropped {
        task: TaskId,
        reason: String,
    },
    GatheringAnnounced {
        gathering: GatheringId,
        kind: gatherings::Kind,
        home: Option<MechanismId>,
        audience: String,
    },
    /// `number`: of the version that was replaced.
    GatheringWritten {
        gathering: GatheringId,
        number: i64,
        audience: String,
    },
    GatheringCancelled {
        gathering: GatheringId,
        reason: String,
    },
    /// A note to be written together in a space. Neither its title nor its text is in the record.
    SpaceNoteBegun {
        note: NoteId,
        home: Option<MechanismId>,
        audience: String,
    },
    SpaceNoteRenamed {
        note: NoteId,
    },
    SpaceNoteArchived {
        note: NoteId,
        archived: bool,
    },
    /// A state of its text has a name from now on. `seq`: of the update.
    SpaceNoteVersionNamed {
        note: NoteId,
        seq: i64,
    },
    /// What it said at an update was brought back.
    SpaceNoteBroughtBack {
        note: NoteId,
        seq: i64,
        whole: bool,
    },
}

impl Event {
    /// The post, commitment, impact, survey, recommendation, mechanism, task, event or note it is about.
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
            Self::SpaceNoteBegun { note, .. }
            | Self::SpaceNoteRenamed { note }
            | Self::SpaceNoteArchived { note, .. }
            | Self::SpaceNoteVersionNamed { note, .. }
            | Self::SpaceNoteBroughtBack { note, .. } => note.as_str(),
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
            Self::SpaceNoteBegun { .. } => "space_note_begun",
            Self::SpaceNoteRenamed { .. } => "space_note_renamed",
            Self::SpaceNoteArchived { .. } => "space_note_archived",
            Self::SpaceNoteVersionNamed { .. } => "space_note_version_named",
            Self::SpaceNoteBroughtBack { .. } => "space_note_brought_back",
        }
    }
}
