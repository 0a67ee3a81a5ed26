//! Papers as they fall: every kind of change, several scripts, nested marks, comments. One number is one paper, on
//! every machine.

use entente_papers::form::{
    Attribution, Block, Change, Comment, Direction, Inline, Kind, Mark, Meta, Paper, Run, Style, Way,
};

/// Numbers that look like chance.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = self.0 ^ (self.0 >> 29);
        usize::try_from((mixed >> 33) % most as u64).unwrap_or(0)
    }

    /// One in so many.
    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const WORDS: &[&str] = &[
    "States",
    " should ",
    "cooperate",
    ", in particular ",
    " [and",
    "] ",
    "الهجرة",
    " الآمنة والمنظمة ",
    "移徙",
    "（目标5）",
    "миграция",
    " & <b> ",
    "“objective 5”",
    "  two  spaces",
    "tab\tbetween",
    "soft\u{AD}hyphen",
    "5",
    ".",
];
const LABELS: &[&str] = &["1.", "12.", "PP1", "OP 3", "(a)", "(a) bis", "4 ter", "(أ)", "（一）", "II"];
const AUTHORS: &[&str] = &["Bali Process", "عملية الخرطوم", "R & \"P\"", "17/PIDC"];
const TIMES: &[&str] = &["2027-03-16T09:30:00Z", "2027-03-17T23:59:59Z"];

pub fn paper(seed: u64) -> Paper {
    let mut dice = Dice(seed ^ 0x9E37_79B9_7F4A_7C15);
    dice.below(2);
    let right_to_left = dice.one_in(3);
    let mut paper = Paper {
        language: if right_to_left { "ar" } else { "en" }.to_owned(),
        direction: if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight },
        organ: if dice.one_in(2) { "Global meeting".to_owned() } else { String::new() },
        symbol: if dice.one_in(2) { "GRCP/2027/L.1".to_owned() } else { String::new() },
        title: if dice.one_in(4) { String::new() } else { "مشروع – Draft outcome".to_owned() },
        made_at: TIMES[0].to_owned(),
        ..Paper::default()
    };
    if dice.one_in(2) {
        paper.meta.push(Meta { label: "Held".to_owned(), value: "Geneva: 16 March".to_owned() });
    }
    let count = dice.below(9);
    for place in 0..count {
        let block = block(&mut dice, place, &mut paper.comments);
        paper.blocks.push(block);
    }
    moves(&mut dice, &mut paper.blocks);
    // A direction that the letters say anyway is not kept, and letters come and go with changes.
    let changed: Vec<bool> = paper.blocks.iter().map(|block| block.change.is_some()).collect();
    for (place, block) in paper.blocks.iter_mut().enumerate() {
        let own = matches!(&block.kind, Kind::Paragraph { content, .. } | Kind::Heading { content, .. }
            if content.iter().any(|inline| matches!(inline, Inline::Text(run) if run.change.is_some())));
        if own || changed[place] || place > 0 && changed[place - 1] {
            block.direction = None;
        }
    }
    paper
}

fn change(dice: &mut Dice, way: Way) -> Change {
    Change { way, author: (*dice.of(AUTHORS)).to_owned(), at: (*dice.of(TIMES)).to_owned() }
}

fn any_way(dice: &mut Dice) -> Way {
    if dice.one_in(2) { Way::Inserted } else { Way::Deleted }
}

fn block(dice: &mut Dice, place: usize, comments: &mut Vec<Comment>) -> Block {
    let whole = dice.one_in(4).then(|| {
        let way = any_way(dice);
        change(dice, way)
    });
    let mut content = Vec::new();
    for _ in 0..dice.below(6) {
        if dice.one_in(9) {
            content.push(Inline::Break);
            continue;
        }
        let own = match &whole {
            Some(change) => Some(change.clone()),
            None => dice.one_in(3).then(|| {
                let way = any_way(dice);
                change(dice, way)
            }),
        };
        content.push(Inline::Text(run(dice, own, comments)));
    }
    let has_text = content.iter().any(|inline| matches!(inline, Inline::Text(_)));
    let label = dice.one_in(2).then(|| (*dice.of(LABELS)).to_owned());
    let kind = if dice.one_in(6) {
        Kind::Heading { level: u8::try_from(dice.below(6) + 1).unwrap_or(1), label, content }
    } else {
        let style = *dice.of(&[Style::Body, Style::Body, Style::Body, Style::Small, Style::Decision]);
        Kind::Paragraph { style, label, depth: u8::try_from(dice.below(4)).unwrap_or(0), content }
    };
    let mut block = Block::new(kind);
    // Without a name, "5. " at the beginning would be taken for a number.
    block.anchor = Some(format!("0198c0de-0000-7000-8000-{place:012}"));
    // A file names the language of words.
    block.language = (dice.one_in(8) && has_text).then(|| "fr".to_owned());
    block.direction = dice.one_in(8).then_some(Direction::RightToLeft);
    // A split, or a paragraph that runs on into the next.
    let mark = dice.one_in(5).then(|| {
        let way = any_way(dice);
        change(dice, way)
    });
    block.change = whole.or(mark);
    if block.change.is_none() && dice.one_in(12) {
        block.by = Some(Attribution { text: "Chair, 14:02".to_owned() });
    }
    block
}

fn run(dice: &mut Dice, change: Option<Change>, comments: &mut Vec<Comment>) -> Run {
    let text: String = (0..=dice.below(3)).map(|_| *dice.of(WORDS)).collect();
    let mut marks = Vec::new();
    for mark in [Mark::Strong, Mark::Em, Mark::Underline, Mark::Strike, Mark::Code] {
        if dice.one_in(6) {
            marks.push(mark);
        }
    }
    if dice.one_in(10) {
        marks.push(Mark::Link { href: "https://example.org/a?b=1&c=2".to_owned() });
    }
    let mut places = Vec::new();
    if dice.one_in(7) {
        places.push(comments.len());
        comments.push(Comment {
            author: (*dice.of(AUTHORS)).to_owned(),
            at: (*dice.of(TIMES)).to_owned(),
            paragraphs: vec!["Agreed language; see Rev.1.".to_owned(), "لغة متفق عليها".to_owned()],
        });
    }
    Run { text, marks, change, comments: places }
}

/// Some paragraphs that went as a whole come again elsewhere.
fn moves(dice: &mut Dice, blocks: &mut Vec<Block>) {
    if !dice.one_in(3) {
        return;
    }
    let change = change(dice, Way::Deleted);
    let half = |way: Way| {
        let change = Change { way, ..change.clone() };
        let content = vec![Inline::Text(Run {
            text: "A paragraph that was moved.".to_owned(),
            change: Some(change.clone()),
            ..Run::default()
        })];
        let kind = Kind::Paragraph { style: Style::Body, label: None, depth: 0, content };
        let anchor = (way == Way::Inserted).then(|| "moved-1".to_owned());
        Block { change: Some(change), moved: Some("m-1".to_owned()), anchor, ..Block::new(kind) }
    };
    for way in [Way::Deleted, Way::Inserted] {
        let place = dice.below(blocks.len() + 1);
        blocks.insert(place, half(way));
    }
}
