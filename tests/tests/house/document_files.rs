//! Outcome documents as files: a draft that comes in as one, what goes out, what comes back from a capital.

use entente_domain::ids::MeetingId;
use entente_drafting::{
    model::{Document, ParaKind, ProposalState},
    text,
};
use reqwest::StatusCode;

use super::{
    documents::{MEETING, act, by_id, command, document, notice, numbered, path},
    world::{DELEGATE, FACILITATOR, Person, RAPPORTEUR, World},
};

crate::stories!(
    a_file_goes_to_the_capital_and_comes_back,
    a_draft_is_read_from_a_file_and_looked_at_before_it_begins,
    versions_and_languages_go_out_side_by_side,
    an_item_is_adopted_with_its_document,
    what_is_taken_out_of_a_meeting_has_its_documents,
);

/// The file with everything that is proposed is what a capital would send back.
async fn a_file_goes_to_the_capital_and_comes_back(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let before = document(&world).await;
    let kenya = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let all = entente_store::meetings::parties(reader.link(), &MeetingId::new("sample-a")).await.unwrap();
        all.into_iter().find(|party| party.country.as_deref() == Some("KEN")).expect("Kenya").id.to_string()
    };
    let file = delegate.get(&format!("{}/file/docx?what=proposals", path(&before))).await;
    assert_eq!(file.status(), StatusCode::OK);
    let bytes = file.bytes().await.unwrap().to_vec();
    let files = format!("{}/files", path(&before));
    let (status, page) = delegate.upload(&files, &[("party", &kenya)], Some(("back.docx", &bytes))).await;
    assert_eq!(status, StatusCode::OK, "{}", notice(&page));
    let after = document(&world).await;
    let drafts: Vec<_> = after.proposals.iter().filter(|one| one.state == ProposalState::Draft).collect();
    assert!(drafts.iter().all(|one| one.lead.party.as_str() == kenya));
    // Where one proposal alone changes a paragraph, what comes back is that proposal; its reason with it.
    for number in ["19", "22", "25"] {
        let para = numbered(&after, number);
        let sent = after.tabled_on(&para.id).next().expect("a proposal");
        let back = drafts.iter().find(|one| one.para.as_ref() == Some(&para.id)).expect("a draft");
        assert_eq!(text::plain(&back.new), text::plain(&sent.new), "paragraph {number}");
        assert_eq!(back.rationale, sent.rationale);
    }
    let added = drafts.iter().find(|one| one.action == entente_drafting::model::ProposalAction::Add);
    assert!(text::plain(&added.expect("the new paragraph").new).contains("second hour for the Pacific"));
    assert!(
        drafts.iter().all(|one| numbered(&after, "14").id != *one.para.as_ref().unwrap()),
        "unchanged is unchanged"
    );
    // Nobody else sees any of it; what is no such file is said to be none.
    let page =
        world.sign_in(FACILITATOR).await.page(&format!("{}?para={}", path(&after), numbered(&after, "19").id)).await.1;
    assert!(!page.contains("data-state=\"draft\""));
    let (status, page) = delegate.upload(&files, &[("party", &kenya)], Some(("x.docx", b"no file"))).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("no Word file"), "{}", notice(&page));
    for (kind, begins) in [("odt", &b"PK"[..]), ("html", b"<!doctype"), ("md", b""), ("xml", b"<?xml"), ("json", b"{")]
    {
        let file = delegate.get(&format!("{}/file/{kind}?what=redline&from=0", path(&before))).await;
        assert_eq!(file.status(), StatusCode::OK, "{kind}");
        assert!(file.bytes().await.unwrap().starts_with(begins), "{kind}");
    }
}

/// What the form for a new document holds, by the beginning of its field.
fn held(page: &str, field: &str) -> String {
    let at = page.find(&format!("name=\"{field}\"")).unwrap_or_else(|| panic!("a field {field}"));
    let open = at + page[at..].find('>').unwrap() + 1;
    let close = open + page[open..].find("</textarea>").unwrap();
    page[open..close].replace("&gt;", ">").replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&")
}

async fn a_draft_is_read_from_a_file_and_looked_at_before_it_begins(world: World) {
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let sample = document(&world).await;
    let file = rapporteur.get(&format!("{}/file/docx?what=clean", path(&sample))).await;
    let bytes = file.bytes().await.unwrap().to_vec();
    let (base, one) = (format!("{MEETING}/documents"), command());
    let mut fields = vec![
        ("command", one.as_str()),
        ("symbol", "SAMPLE-A/7"),
        ("kind", "outcome"),
        ("language", "en"),
        ("scheme", "continuous"),
        ("visibility", "participants"),
    ];
    let read = format!("{base}/new/file");
    let before = world.programme().await.seq;
    let (status, page) = rapporteur.upload(&read, &fields, Some(("draft.docx", &bytes))).await;
    assert_eq!(status, StatusCode::OK, "{}", notice(&page));
    assert!(page.contains("paragraphs were read") && page.contains("SAMPLE-A/7"), "{}", notice(&page));
    let after = world.programme().await.seq;
    assert_eq!(before, after, "nothing has begun");
    let text = held(&page, "text");
    fields.extend([("title-en", "A second draft"), ("text", text.as_str())]);
    let answer = rapporteur.post(&format!("{base}/new"), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let id = answer.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let begun = by_id(&world, &id).await;
    // The sample numbers its footnotes as paragraphs of their own only where it has any.
    let kinds = |document: &Document| -> Vec<(ParaKind, String)> {
        document.present().map(|para| (para.kind, text::plain(&para.text))).collect()
    };
    assert_eq!(kinds(&begun), kinds(&sample));
    // Markdown comes in the same way, behind what was typed; what is no text is said to be none, and all of it stays.
    let typed = [("command", one.as_str()), ("scheme", "pp_op"), ("symbol", "S/8"), ("text", "Typed before.")];
    let markdown = "# Part\n\n1. *Decide* to meet;\n\n(a) soon.";
    let (status, page) = rapporteur.upload(&read, &typed, Some(("draft.md", markdown.as_bytes()))).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(held(&page, "text").trim(), "Typed before.\n\n# Part\n\n1. *Decide* to meet;\n\n(a) soon.");
    for (name, bytes) in [("x.docx", &b"PK\x03\x04 damaged"[..]), ("x.pdf", b"%PDF-1.7\n1 0 obj"), ("x.txt", b" \n ")] {
        let (status, page) = rapporteur.upload(&read, &typed, Some((name, bytes))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.contains("Typed before.") && page.contains("S/8") && page.contains("file-error"), "{name}");
    }
    let delegate = world.sign_in(DELEGATE).await;
    let (status, _) = delegate.upload(&read, &typed, Some(("draft.md", markdown.as_bytes()))).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

async fn versions_and_languages_go_out_side_by_side(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let sample = document(&world).await;
    let out = async |query: &str| {
        let file = delegate.get(&format!("{}/file/html?{query}", path(&sample))).await;
        (file.status(), file.text().await.unwrap())
    };
    let (para, languages) = (numbered(&sample, "14"), format!("{}/languages", path(&sample)));
    let (one, id, hash) = (command(), para.id.to_string(), text::hash(&para.text));
    let fields = [
        ("command", one.as_str()),
        ("language", "fr"),
        ("para", id.as_str()),
        ("hash", hash.as_str()),
        ("text", "Ils ont prié le secrétariat technique de tenir le tableau à jour."),
    ];
    assert_eq!(world.sign_in(RAPPORTEUR).await.post(&languages, &fields).await.status(), StatusCode::SEE_OTHER);
    for query in ["what=columns&from=0", "what=proposed", "what=languages&language=fr"] {
        let (status, page) = out(query).await;
        assert_eq!(status, StatusCode::OK, "{query}");
        assert!(page.contains("<table"), "{query}");
    }
    assert!(out("what=languages&language=fr").await.1.contains("tenir le tableau à jour"));
    // What a proposal adds stands on the right alone, what it takes away on the left.
    let (_, page) = out("what=proposed").await;
    assert!(page.contains("<u>") && page.contains("<s>"), "what goes is struck, what comes underlined");
    assert_eq!(page.matches("second hour for the Pacific").count(), 1);
    assert_eq!(out("what=languages&language=en").await.0, StatusCode::NOT_FOUND, "its own language stands by no other");
    assert_eq!(out("what=columns&from=77").await.0, StatusCode::NOT_FOUND);
    let page = delegate.page(&format!("{}/files", path(&sample))).await.1;
    for link in ["what=columns", "what=proposed", "what=languages"] {
        assert!(page.contains(link), "{link}");
    }
}

async fn an_item_is_adopted_with_its_document(world: World) {
    let (facilitator, rapporteur) = (world.sign_in(FACILITATOR).await, world.sign_in(RAPPORTEUR).await);
    let session = world.plenary().await;
    let room = format!("{MEETING}/sessions/{session}/acts");
    let programme = world.programme().await;
    let mut leaves =
        programme.items.iter().filter(|item| item.session == session && !programme.has_sub_items(&item.id));
    let item = leaves.next().expect("an item").id.to_string();
    let press = async |name: &str, fields: &[(&str, &str)]| {
        let one = command();
        let mut all = vec![("act", name), ("command", one.as_str())];
        all.extend_from_slice(fields);
        facilitator.act(&room, &all).await
    };
    press("start_session", &[]).await;
    press("start", &[("item", &item)]).await;
    let one = command();
    let fields = [
        ("command", one.as_str()),
        ("title-en", "A short statement"),
        ("kind", "joint_statement"),
        ("item", item.as_str()),
        ("language", "en"),
        ("scheme", "continuous"),
        ("visibility", "participants"),
        ("text", "1. They agreed to meet again."),
    ];
    let answer = rapporteur.post(&format!("{MEETING}/documents/new"), &fields).await;
    let id = answer.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let conclude = [("item", item.as_str()), ("outcome", "adopted"), ("text", "By consensus.")];
    let (_, refused) = press("conclude", &conclude).await;
    assert!(refused.contains("adopted document"), "{refused}");
    let on = async |person: &Person, name: &str, fields: &[(&str, &str)]| {
        let (status, page) = act(person, &by_id(&world, &id).await, name, fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{name}: {}", notice(&page));
    };
    let para = by_id(&world, &id).await.paras[0].id.to_string();
    on(&rapporteur, "circulate", &[]).await;
    let chair = world.sign_in(super::world::CHAIR).await;
    on(&chair, "open_reading", &[]).await;
    on(&chair, "focus", &[("para", &para)]).await;
    world.clock.forward(6);
    on(&chair, "agree", &[("para", &para)]).await;
    on(&chair, "adopt", &[("wording", "May I take it that this is agreed? It is so decided.")]).await;
    let (status, answer) = press("conclude", &conclude).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    let programme = world.programme().await;
    let outcome = programme.items.iter().find(|one| one.id.as_str() == item).and_then(|item| item.outcome);
    assert_eq!(outcome, Some(entente_domain::meeting::Outcome::Adopted));
}

async fn what_is_taken_out_of_a_meeting_has_its_documents(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let before = document(&world).await;
    let para = numbered(&before, "14").id.to_string();
    let draft = [("action", "mod"), ("para", para.as_str()), ("text", "A secret wording.")];
    assert_eq!(act(&delegate, &before, "save", &draft).await.0, StatusCode::SEE_OTHER);
    let hash = text::hash(&numbered(&before, "14").text);
    let quiet = [("on", "para"), ("of", para.as_str()), ("hash", hash.as_str()), ("stance", "oppose"), ("quiet", "1")];
    assert_eq!(act(&delegate, &before, "position", &quiet).await.0, StatusCode::SEE_OTHER);
    let (house, meeting) = (&world.running.app.house, MeetingId::new("sample-a"));
    let taken =
        entente_service::export::meeting(house, &world.running.app.live, &entente_service::Actor::House, &meeting);
    let json = serde_json::to_value(taken.await.unwrap()).unwrap();
    let one = &json["documents"][0];
    assert_eq!(one["symbol"], "SAMPLE-A/7");
    assert_eq!(one["paragraphs"].as_array().unwrap().len(), before.paras.len());
    let tabled = before.proposals.iter().filter(|one| !one.number.is_empty()).count();
    assert_eq!(one["proposals"].as_array().unwrap().len(), tabled);
    let revision = &one["revisions"][0];
    let published = revision["published"].as_str().unwrap();
    assert_eq!(entente_service::secrets::hash(published), revision["hash"].as_str().unwrap(), "the hash is over it");
    assert!(!json.to_string().contains("A secret wording"), "a draft is its delegation's");
    let told = one["positions"].as_array().unwrap().iter();
    assert!(
        told.clone().count() > 0 && told.clone().all(|one| !one["on"].to_string().contains(&hash)),
        "nor what was quiet"
    );
}
