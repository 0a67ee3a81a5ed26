//! A large document, come to be as documents do: a draft typed into the form, circulated,
//! and proposals of three parties, written and submitted.

use super::chance::Chance;
use crate::{
    Outcome,
    http::{Answer, Connection},
    product::{MEETING, Product, between},
};

pub const PARAGRAPHS: usize = 300;
const PROPOSALS: usize = 200;
/// Those stand on so many paragraphs, every second one; a third of them compete with others.
const PROPOSED_ON: usize = 150;
/// Words of a usual paragraph, and of the one that is typed in.
const USUAL: usize = 50;
pub const LONG: usize = 400;
const LONG_ONE: usize = 250;
/// Who holds the pen and has the chair's buttons.
const CHAIR: &str = "facilitator";
const PARTIES: [&str; 3] = ["rapporteur", "arabic", "chair"];

/// A document of the meeting.
#[derive(Clone)]
pub struct Place {
    pub path: String,
    /// How large it is.
    pub what: String,
    /// Its paragraphs without headings, in order.
    pub paras: Vec<String>,
    /// The paragraph that is longest.
    pub long: String,
    chair: String,
    given: usize,
}

impl Place {
    /// The draft that comes with the sample.
    pub async fn of_the_sample(product: &Product) -> Outcome<Self> {
        let chair = product.sign_in(CHAIR).await?;
        let list = product.page(&format!("{MEETING}/documents"), &chair).await?;
        let start = format!("href=\"{MEETING}/documents/");
        let ids = list.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
        let id = ids.filter(|id| *id != "new").find(|id| !id.contains('/')).ok_or("the sample has no document")?;
        Self::at(product, format!("{MEETING}/documents/{id}"), "the sample’s draft", chair).await
    }

    pub async fn of_a_large_one(product: &Product) -> Outcome<Self> {
        let chair = product.sign_in(CHAIR).await?;
        let mut chance = Chance::new(0x5eed_0004);
        let texts: Vec<Vec<String>> = (0..PARAGRAPHS)
            .map(|number| chance.paragraph(if number == LONG_ONE { LONG } else { USUAL }, number % 4 == 0))
            .collect();
        let mut draft = String::new();
        for (number, text) in texts.iter().enumerate() {
            if number % 30 == 0 {
                draft.push_str(&format!("# Part {}\n\n", number / 30 + 1));
            }
            draft.push_str(&text.join(" "));
            draft.push_str("\n\n");
        }
        let mut connection = Connection::open(&product.host).await?;
        let form = form(&[
            ("command", "bench-begin"),
            ("title-en", "A large outcome document"),
            ("kind", "outcome"),
            ("language", "en"),
            ("scheme", "continuous"),
            ("visibility", "participants"),
            ("text", &draft),
        ]);
        let request = connection.post(&format!("{MEETING}/documents/new"), &chair, &form);
        let path = went_to(&connection.ask(&request).await?)?;
        let what = format!("{PARAGRAPHS} paragraphs, {PROPOSALS} tabled proposals");
        let mut place = Self::at(product, path, &what, chair).await?;
        if place.paras.len() != PARAGRAPHS {
            return Err(format!("the draft has {} paragraphs", place.paras.len()).into());
        }
        place.long.clone_from(&place.paras[LONG_ONE]);
        place.chair_does(product, &[("act", "circulate")]).await?;
        place.chair_does(product, &[("act", "pen"), ("pen", "proposals_open"), ("auto", "on")]).await?;
        place.chair_does(product, &[("act", "open_reading")]).await?;
        place.proposals(product, &texts, &mut chance).await?;
        Ok(place)
    }

    async fn at(product: &Product, path: String, what: &str, chair: String) -> Outcome<Self> {
        let page = product.page(&path, &chair).await?;
        let tags = page.split("<li ").skip(1).filter_map(|rest| rest.split('>').next());
        let own = tags.filter(|tag| tag.contains("class=\"para\"")).filter_map(|tag| between(tag, "id=\"p-", "\""));
        let paras: Vec<String> = own.map(str::to_owned).collect();
        let long = paras.first().ok_or("the document has no paragraphs")?.clone();
        Ok(Self { path, what: what.to_owned(), paras, long, chair, given: 0 })
    }

    /// The bytes with which the chair presses a button, made of the page as it is now.
    pub async fn button(&mut self, product: &Product, fields: &[(&str, &str)]) -> Outcome<Vec<u8>> {
        let page = product.page(&self.path, &self.chair).await?;
        let seen = between(&page, r#"name="seen" value=""#, "\"").ok_or("the chair has no buttons")?;
        self.given += 1;
        // The same command twice in a meeting is one, whichever document it is about.
        let of = self.path.get(self.path.len().saturating_sub(12)..).unwrap_or_default();
        let command = format!("bench-chair-{of}-{:05}", self.given);
        let all = [fields, &[("seen", seen), ("command", &command)]].concat();
        let connection = Connection::open(&product.host).await?;
        Ok(connection.post(&format!("{}/acts", self.path), &self.chair, &form(&all)))
    }

    async fn chair_does(&mut self, product: &Product, fields: &[(&str, &str)]) -> Outcome<()> {
        let request = self.button(product, fields).await?;
        went_to(&Connection::open(&product.host).await?.ask(&request).await?).map(drop)
    }

    async fn proposals(&self, product: &Product, texts: &[Vec<String>], chance: &mut Chance) -> Outcome<()> {
        let mut people = Vec::new();
        for name in PARTIES {
            people.push(product.sign_in(name).await?);
        }
        let mut connection = Connection::open(&product.host).await?;
        for number in 0..PROPOSALS {
            let person = &people[number % people.len()];
            let at = number % PROPOSED_ON * 2;
            let (id, text) = (format!("bench-proposal-{number:03}"), chance.changed(&texts[at]).join(" "));
            let commands = ["save", "submit"].map(|act| format!("bench-{act}-{number:03}"));
            let save = [
                ("act", "save"),
                ("what", "propose"),
                ("action", "mod"),
                ("para", &self.paras[at]),
                ("proposal", &id),
                ("kind", "operative"),
                ("depth", "0"),
                ("nature", "substantive"),
                ("text", &text),
                ("rationale", "So that it can be followed up."),
                ("command", &commands[0]),
            ];
            let submit = [("act", "submit"), ("proposal", &id), ("command", &commands[1])];
            for fields in [&save[..], &submit[..]] {
                let request = connection.post(&format!("{}/acts", self.path), person, &form(fields));
                went_to(&connection.ask(&request).await?)?;
            }
        }
        let page = product.page(&self.path, &self.chair).await?;
        let shown = page.matches("class=\"para-notes").count();
        if shown == PROPOSED_ON { Ok(()) } else { Err(format!("{shown} paragraphs have proposals").into()) }
    }
}

/// Where a form that was accepted leads to; else why it was not.
pub fn went_to(answer: &Answer) -> Outcome<String> {
    if answer.status == 303 {
        return Ok(answer.header("location").unwrap_or_default().to_owned());
    }
    let text = answer.text();
    let said = between(&text, r#"role="alert""#, "</").unwrap_or(&text);
    let start: String = said.chars().take(600).collect();
    Err(format!("a form was answered {}: {start}", answer.status).into())
}

/// Fields as a browser writes them.
fn form(fields: &[(&str, &str)]) -> String {
    let written = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
    written.collect::<Vec<_>>().join("&")
}

fn encoded(value: &str) -> String {
    let mut found = String::with_capacity(value.len() * 2);
    for byte in value.bytes() {
        match byte {
            b' ' => found.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => found.push(char::from(byte)),
            _ => found.push_str(&format!("%{byte:02X}")),
        }
    }
    found
}
