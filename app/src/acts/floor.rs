//! The forms of the list of speakers: what a party does with its own place, and
//! what the podium does with the list.

use axum::{
    Json,
    extract::{
        Form, Path, RawForm, State,
        rejection::{FormRejection, RawFormRejection},
    },
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    agenda::{Act, Refusal},
    clock::Moment,
    ids::{CommandId, ItemId, MeetingId, PartyId, SessionId, SpeechId, is_well_formed},
    speakers::{
        FloorAct, Hand, ListMode, ListSettings, ListVisibility, Motion, Observers, PointsOfOrder, SpeechKind, Verdict,
    },
    text::Language,
};
use entente_service::{
    Failure, directory,
    floor::{self, Asking},
    meetings,
    running::{self, Command},
};
use serde::Deserialize;
use serde_json::json;

use super::refusals::{refused, word};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::session::{
        asking::{self, Typed},
        rules::{Rules, rules_page},
    },
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/sessions/{session}/floor", Door::Meeting, own),
        Route::post("/meetings/{meeting}/sessions/{session}/list", Door::Desk, podium),
        Route::post("/meetings/{meeting}/sessions/{session}/desk-note", Door::Desk, keep_own_note),
        Route::post("/meetings/{meeting}/sessions/{session}/too-fast", Door::Desk, too_fast),
    ]
}

/// A form about a list or an entry of it.
#[derive(Debug, Deserialize, Default)]
#[serde(default)]
pub(super) struct FloorForm {
    pub act: String,
    pub item: String,
    pub command: String,
    version: Option<String>,
    pub speech: String,
    /// The other entry of a swap, or the one before which an entry is moved.
    other: String,
    party: String,
    kind: String,
    motion: String,
    /// Ids of parties, separated by blanks or commas.
    on_behalf_of: String,
    pub language: String,
    note: String,
    pub text: String,
    verdict: String,
    level: Option<String>,
    seconds: Option<String>,
    /// Minutes from now.
    minutes: Option<String>,
    mode: String,
    start_letter: String,
    limit_single: Option<String>,
    limit_group: Option<String>,
    max_per_party: Option<String>,
    observers: String,
    points_of_order: String,
    visibility: String,
    replies: String,
    self_join: String,
    present_only: String,
    opens_with_item: String,
    budget: Option<String>,
    /// `page` where the form stands on a page of its own, to which a refusal goes back with what was typed.
    from: String,
}

impl FloorForm {
    /// Reads a form in which one field may stand several times; none if it is not of ours.
    fn read(body: &[u8]) -> Option<Self> {
        let mut fields = serde_json::Map::new();
        for (name, value) in url::form_urlencoded::parse(body) {
            match fields.get_mut(name.as_ref()) {
                Some(serde_json::Value::String(earlier)) => {
                    earlier.push(' ');
                    earlier.push_str(&value);
                }
                _ => {
                    fields.insert(name.into_owned(), value.into_owned().into());
                }
            }
        }
        serde_json::from_value(fields.into()).ok()
    }

    pub(super) fn typed(&self) -> Typed {
        Typed {
            party: self.party.clone(),
            kind: self.kind.clone(),
            motion: self.motion.clone(),
            on_behalf_of: self.parties_spoken_for(),
            language: self.language(),
            note: self.note.clone(),
            text: self.text.clone(),
        }
    }

    /// The rules as they were typed.
    fn rules(&self) -> Rules {
        let ticked = |field: &str| field == "on";
        let typed = |field: &Option<String>| field.clone().unwrap_or_default();
        Rules {
            mode: self.mode.clone(),
            start_letter: self.start_letter.clone(),
            limit_single: typed(&self.limit_single),
            limit_group: typed(&self.limit_group),
            budget: typed(&self.budget),
            max_per_party: typed(&self.max_per_party),
            observers: self.observers.clone(),
            points_of_order: self.points_of_order.clone(),
            visibility: self.visibility.clone(),
            self_join: ticked(&self.self_join),
            replies: ticked(&self.replies),
            present_only: ticked(&self.present_only),
            opens_with_item: ticked(&self.opens_with_item),
        }
    }

    fn parties_spoken_for(&self) -> Vec<PartyId> {
        self.on_behalf_of.split([' ', ',']).filter(|id| is_well_formed(id)).map(PartyId::new).collect()
    }

    pub(super) fn speech(&self) -> SpeechId {
        SpeechId::new(&self.speech)
    }

    fn other(&self) -> SpeechId {
        SpeechId::new(&self.other)
    }

    pub(super) fn command(&self) -> Option<CommandId> {
        is_well_formed(&self.command).then(|| CommandId::new(&self.command))
    }

    pub(super) fn language(&self) -> String {
        Language::from_tag(&self.language).map(|language| language.code().to_owned()).unwrap_or_default()
    }

    fn asking(&self, kind: SpeechKind) -> Asking {
        Asking {
            party: PartyId::new(&self.party),
            kind,
            motion: Motion::from_word(&self.motion),
            on_behalf_of: self.parties_spoken_for(),
            language: self.language(),
            note: self.note.clone(),
            level: number(self.level.as_deref()),
        }
    }

    /// The settings of the form over those in force.
    fn settings(&self, now: &ListSettings) -> Option<ListSettings> {
        let ticked = |field: &str| field == "on";
        Some(ListSettings {
            mode: ListMode::from_word(&self.mode)?,
            start_letter: self.start_letter.trim().to_owned(),
            limit_single_s: minutes_or(self.limit_single.as_deref(), now.limit_single_s)?,
            limit_group_s: minutes_or(self.limit_group.as_deref(), now.limit_group_s)?,
            max_per_party: match &self.max_per_party {
                Some(text) => number(Some(text))?,
                None => now.max_per_party,
            },
            present_only: ticked(&self.present_only),
            self_join: ticked(&self.self_join),
            observers: Observers::from_word(&self.observers)?,
            points_of_order: PointsOfOrder::from_word(&self.points_of_order)?,
            replies: ticked(&self.replies),
            visibility: ListVisibility::from_word(&self.visibility)?,
            budget_s: match self.budget.as_deref().map(str::trim) {
                None | Some("") => None,
                Some(text) => Some(minutes_or(Some(text), 0)?),
            },
            opens_with_item: ticked(&self.opens_with_item),
            opens_at: now.opens_at,
            inscription_until: now.inscription_until,
        })
    }

    fn podium_act(&self, now: Moment, settings: &ListSettings) -> Option<FloorAct> {
        let speech = self.speech();
        Some(match self.act.as_str() {
            "settings" => FloorAct::Configure { settings: self.settings(settings)? },
            "open_inscription" => FloorAct::OpenInscription,
            "open" => FloorAct::Open,
            "announce_closing" => FloorAct::AnnounceClosing {
                at: now.plus_seconds(number(self.minutes.as_deref())?.clamp(0, 1_440) * 60),
            },
            "close" => FloorAct::Close,
            "reopen_list" => FloorAct::Reopen,
            "new_round" => FloorAct::NewRound,
            "call" => FloorAct::Call { speech },
            "begin" => FloorAct::Begin { speech },
            "give" => FloorAct::GiveFloor { speech },
            "skip" => FloorAct::Skip { speech },
            "pause" => FloorAct::Pause { speech },
            "resume_speech" => FloorAct::Resume { speech },
            "end" => FloorAct::End { speech },
            "remove" => FloorAct::Remove { speech },
            "rule" => FloorAct::Rule { speech, verdict: Verdict::from_word(&self.verdict)?, ground: self.text.clone() },
            "appeal_upheld" => FloorAct::DecideAppeal { speech, upheld: true },
            "appeal_overruled" => FloorAct::DecideAppeal { speech, upheld: false },
            "readd" => FloorAct::Readd { speech },
            "move" => FloorAct::Move { speech, before: (!self.other.is_empty()).then(|| self.other()) },
            "add_time" => FloorAct::AddTime { speech, seconds: number(self.seconds.as_deref())? },
            "please_conclude" => FloorAct::AskToConclude { speech },
            "top_up" => FloorAct::TopUp { party: PartyId::new(&self.party), seconds: number(self.seconds.as_deref())? },
            _ => return None,
        })
    }

    fn own_act(&self) -> Option<FloorAct> {
        let speech = self.speech();
        Some(match self.act.as_str() {
            "withdraw_speech" => FloorAct::Withdraw { speech },
            "offer_swap" => FloorAct::OfferSwap { from: speech, to: self.other() },
            "agree_swap" => FloorAct::AnswerSwap { from: self.other(), to: speech, agreed: true },
            "decline_swap" => FloorAct::AnswerSwap { from: self.other(), to: speech, agreed: false },
            "edit_speech" => FloorAct::Edit { speech, language: self.language(), note: self.note.clone(), level: None },
            _ => return None,
        })
    }
}

fn number(text: Option<&str>) -> Option<i64> {
    text?.trim().parse().ok()
}

/// Minutes, or minutes and seconds as on a clock ("2:30"); the present value where nothing was sent.
fn minutes_or(text: Option<&str>, now: i64) -> Option<i64> {
    let Some(text) = text.map(str::trim) else { return Some(now) };
    match text.split_once(':') {
        Some((minutes, seconds)) => {
            let seconds: i64 = seconds.parse().ok().filter(|seconds| (0..60).contains(seconds))?;
            Some(minutes.parse::<i64>().ok()?.checked_mul(60)?.checked_add(seconds)?)
        }
        None => text.parse::<i64>().ok()?.checked_mul(60),
    }
}

/// What a party does: asks for the floor, gives its place up, changes it, appeals.
async fn own(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<RawForm, RawFormRejection>,
) -> Answer {
    let Some(form) = form.ok().and_then(|RawForm(body)| FloorForm::read(&body)) else {
        return Err(visit.unreadable());
    };
    let back = format!("/meetings/{meeting}/sessions/{session}#floor");
    let path = (meeting.clone(), session);
    let meeting = MeetingId::new(meeting);
    // Whether there is such a meeting is not told by what one sends; a hall that asks is asked once who it is.
    if form.act != "ask" {
        meetings::enter(&app.house, &visit.actor, &meeting).await.map_err(|failure| visit.fault(failure))?;
    }
    let Some(id) = form.command() else { return Err(visit.unreadable()) };
    let item = ItemId::new(&form.item);
    let outcome = match form.act.as_str() {
        "ask" => {
            let Some(kind) = SpeechKind::from_word(&form.kind) else { return Err(visit.unreadable()) };
            let directory = directory_of(&app, &visit).await?;
            let asking = form.asking(kind);
            let outcome =
                floor::ask(&app.house, &app.live, &directory, &visit.actor, &meeting, &item, id, asking).await;
            if let (Err(Failure::Refused(refusal)), "page") = (&outcome, form.from.as_str()) {
                return asking::ask_page(
                    &app,
                    &visit,
                    path,
                    Some(form.item.clone()),
                    form.typed(),
                    Some(word(refusal)),
                )
                .await;
            }
            outcome.map(drop)
        }
        _ => {
            let party = owner(&app, &visit, &meeting, &item, &form).await?;
            let act = if form.act == "appeal" {
                let parties = meetings::parties(&app.house, &visit.actor, &meeting).await;
                let parties = parties.map_err(|failure| visit.fault(failure))?;
                let short = parties.into_iter().find(|other| other.id == party).map(|party| party.short);
                FloorAct::Appeal { speech: form.speech(), short: short.unwrap_or_default() }
            } else {
                let Some(act) = form.own_act() else { return Err(visit.unreadable()) };
                act
            };
            let act = Act::Floor { item, act, hand: Hand::Party(party) };
            let command = Command { id, expected_version: None, act, party: None };
            let outcome = running::act(&app.house, &app.live, &visit.actor, &meeting, command).await;
            if let (Err(Failure::Refused(refusal)), "page") = (&outcome, form.from.as_str()) {
                let (speech, word) = (form.speech(), Some(word(refusal)));
                return asking::entry_page(&app, &visit, path, form.item.clone(), &speech, form.typed(), word).await;
            }
            outcome.map(drop)
        }
    };
    answer(&visit, &back, outcome)
}

/// The party in whose name something is done to an entry: the entry's own, or the one named.
async fn owner(
    app: &App,
    visit: &Visit,
    meeting: &MeetingId,
    item: &ItemId,
    form: &FloorForm,
) -> Result<PartyId, Fault> {
    if form.act == "appeal" {
        return Ok(PartyId::new(&form.party));
    }
    floor::party_of(&app.house, &visit.actor, meeting, item, &form.speech())
        .await
        .map_err(|failure| visit.fault(failure))
}

/// What the podium does with a list.
async fn podium(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<RawForm, RawFormRejection>,
) -> Answer {
    let Some(form) = form.ok().and_then(|RawForm(body)| FloorForm::read(&body)) else {
        return Err(visit.unreadable());
    };
    let back = format!("/meetings/{meeting}/sessions/{session}/desk#floor");
    let path = (meeting.clone(), session);
    let meeting = MeetingId::new(meeting);
    let entered = meetings::enter(&app.house, &visit.actor, &meeting).await.map_err(|failure| visit.fault(failure))?;
    if !entered.place.may(entente_domain::policy::Action::RunFloor) {
        return Err(visit.forbidden());
    }
    let Some(id) = form.command() else { return Err(visit.unreadable()) };
    let item = ItemId::new(&form.item);
    let outcome = match form.act.as_str() {
        "undo" => running::undo(&app.house, &app.live, &visit.actor, &meeting, id).await.map(drop),
        "put_on" => {
            let Some(kind) = SpeechKind::from_word(&form.kind) else { return Err(visit.unreadable()) };
            let directory = directory_of(&app, &visit).await?;
            let asking = form.asking(kind);
            floor::put_on(&app.house, &app.live, &directory, &visit.actor, &meeting, &item, id, asking).await.map(drop)
        }
        _ => {
            let settings = match form.act.as_str() {
                "settings" => settings_of(&app, &visit, &meeting, &item).await?,
                _ => ListSettings::default(),
            };
            let on_page = form.from == "page";
            let Some(act) = form.podium_act(visit.now, &settings) else {
                if on_page {
                    let word = Some("floor_out_of_range");
                    return rules_page(&app, &visit, path, Some(form.item.clone()), Some(form.rules()), word).await;
                }
                return Ok(refused(&visit, &back, "floor_out_of_range"));
            };
            let act = Act::Floor { item, act, hand: Hand::Podium };
            let command = Command {
                id,
                expected_version: number(form.version.as_deref()),
                act,
                party: visit.chosen_party(meeting.as_str()),
            };
            let outcome = running::act(&app.house, &app.live, &visit.actor, &meeting, command).await;
            if let (Err(Failure::Refused(refusal)), true) = (&outcome, on_page) {
                let (rules, word) = (Some(form.rules()), Some(word(refusal)));
                return rules_page(&app, &visit, path, Some(form.item.clone()), rules, word).await;
            }
            outcome.map(drop)
        }
    };
    answer(&visit, &back, outcome)
}

/// The rules in force, over which those of a form are laid.
async fn settings_of(app: &App, visit: &Visit, meeting: &MeetingId, item: &ItemId) -> Result<ListSettings, Fault> {
    let opened = meetings::open(&app.house, &visit.actor, meeting).await.map_err(|failure| visit.fault(failure))?;
    Ok(opened.programme.list(item).map(|list| list.head.settings.clone()).unwrap_or_default())
}

fn answer(visit: &Visit, back: &str, outcome: Result<(), Failure<Refusal>>) -> Answer {
    match outcome {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => Ok(Redirect::to(back).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(visit, back, word(&refusal))),
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn directory_of(app: &App, visit: &Visit) -> Result<std::sync::Arc<entente_domain::directory::Directory>, Fault> {
    directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))
}

#[derive(Debug, Deserialize)]
struct NoteForm {
    #[serde(default)]
    text: String,
}

/// What somebody on the podium writes down for themselves.
async fn keep_own_note(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<NoteForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let back = format!("/meetings/{meeting}/sessions/{session}/desk");
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let outcome = floor::keep_own_note(&app.house, &visit.actor, &meeting, &session, &form.text).await;
    answer(&visit, &back, outcome)
}

#[derive(Debug, Deserialize)]
struct TooFastForm {
    #[serde(default)]
    language: String,
}

/// The interpreters' silent sign to the podium.
async fn too_fast(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<TooFastForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let back = format!("/meetings/{meeting}/sessions/{session}/booth");
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let language = Language::from_tag(&form.language).unwrap_or(visit.language);
    floor::too_fast(&app.house, &app.live, &visit.actor, &meeting, &session, language.code())
        .await
        .map_err(|failure| visit.fault(failure))?;
    if visit.wants_json {
        // It stays unheard in the room; only the sender is told that it went.
        return Ok(Json(json!({ "notice": crate::text::tell(visit.language, "booth-told", &[]) })).into_response());
    }
    Ok(Redirect::to(&back).into_response())
}
