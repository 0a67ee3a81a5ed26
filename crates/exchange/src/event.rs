//! What the record of the exchange says happened. Like the meetings' it is one chain without gaps; the words of posts,
//! comments and commitments stay out of it, so that what was withheld or deleted for good does not live on there.

mod names;

use entente_domain::{
    clock::Moment,
    directory::{fact::Field, term::Office},
    ids::{
        CommitmentId, DocumentId, FollowUpEntryId, GatheringId, ImpactId, IntroductionId, IssueId, ItemId, MechanismId,
        MeetingId, NoteId, ParaId, PostCommentId, PostId, RecommendationId, SessionId, SurveyId, TaskId,
    },
};
use serde::{Deserialize, Serialize};

use crate::{
    commitments::{Kind, Owner, State},
    gatherings,
    introductions::{Outcome, Side},
    post::{PostKind, Stage},
    recommendation,
    steps::Level,
    tasks,
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
    /// What was on the theme is on the other, from then on.
    ThemesMerged {
        theme: String,
        into: String,
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
    /// At which level a meeting sits, and which it prepares. `above`: the level of that one.
    MeetingPlaced {
        meeting: MeetingId,
        level: Level,
        prepares: Option<MeetingId>,
        above: Option<Level>,
    },
    /// `meeting` took up what `from` left open. What it says stays out of the record.
    IssueTakenUp {
        issue: IssueId,
        meeting: MeetingId,
        from: MeetingId,
        source: String,
        item: ItemId,
    },
    IssueDeclined {
        issue: IssueId,
        meeting: MeetingId,
        from: MeetingId,
        source: String,
        reason: String,
    },
    /// A text of one meeting went to the meeting it prepares, as a document there.
    TextHandedUp {
        document: DocumentId,
        meeting: MeetingId,
        from: DocumentId,
        from_meeting: MeetingId,
    },
}
