//! One search over a hundred thousand things in six languages, half of them of meetings in which the reader has a part or
//! has none: through the service, as a page and the list below the field ask it, and beside it the bare query of the
//! database in the same run. On SQLite, and on PostgreSQL where `ENTENTE_TEST_POSTGRES` names a database that may be filled.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use entente_domain::{
    ids::{MeetingId, UserId},
    meeting::{Meeting, MeetingAbout, Visibility},
    people::MeetingRole,
    search::{Kind, Readers, Right, Sought},
    text::{Language, Multilingual},
};
use entente_service::{
    Actor, House, Person,
    machine::{SystemChance, SystemClock},
    search::{self, Asking},
};
use entente_store::{
    Database,
    accounts::{self, Account},
    entries::{self, Entry, Says},
    meetings,
    search::Search,
};

use crate::{
    Outcome,
    report::{Report, Times},
};

const SOURCES: usize = 1_000;
const ENTRIES: usize = 100;
/// In half of them the reader has a part.
const MEETINGS: usize = 20;
const TIMES: usize = 40;
const GOAL: Duration = Duration::from_millis(50);

/// Of which texts are put together, by language, so that words are as unequally common as in real texts.
const SAID: [(&str, [&str; 6]); 6] = [
    (
        "en",
        [
            "States shall facilitate safe, orderly and regular migration in accordance with international law",
            "The participants encouraged the processes to strengthen consular protection of all migrants",
            "We commit to collect accurate and disaggregated data, and to report to the next meeting",
            "They invited the chairs to promote faster, safer and cheaper transfer of remittances",
            "taking into account the needs of women and children and the best interests of the child",
            "bearing in mind the different realities, capacities and levels of development of each country",
        ],
    ),
    (
        "fr",
        [
            "Les États facilitent des migrations sûres, ordonnées et régulières dans le respect du droit international",
            "Les participants ont encouragé les processus à renforcer la protection consulaire des migrants",
            "Nous nous engageons à recueillir des données exactes et ventilées",
            "Ils ont invité les présidents à promouvoir des envois de fonds plus rapides et moins coûteux",
            "compte tenu des besoins des femmes et des enfants et de l’intérêt supérieur de l’enfant",
            "en gardant à l’esprit les réalités et les niveaux de développement de chaque pays",
        ],
    ),
    (
        "es",
        [
            "Los Estados facilitarán una migración segura, ordenada y regular de conformidad con el derecho internacional",
            "Los participantes alentaron a los procesos a reforzar la protección consular de los migrantes",
            "Nos comprometemos a recopilar datos exactos y desglosados",
            "Invitaron a las presidencias a promover remesas más rápidas y baratas",
            "teniendo en cuenta las necesidades de las mujeres y los niños",
            "teniendo presentes las distintas realidades y niveles de desarrollo de cada país",
        ],
    ),
    (
        "ar",
        [
            "تيسر الدول الهجرة الآمنة والمنظمة والنظامية وفقا للقانون الدولي",
            "شجع المشاركون العمليات على تعزيز الحماية القنصلية للمهاجرين",
            "نلتزم بجمع بيانات دقيقة ومصنفة",
            "دعوا الرؤساء إلى تعزيز تحويلات أسرع وأقل تكلفة",
            "مع مراعاة احتياجات النساء والأطفال",
            "مع مراعاة مستويات التنمية في كل بلد",
        ],
    ),
    (
        "zh",
        [
            "各国应根据国际法促进安全、有序和正常移民",
            "与会者鼓励各进程加强对移民的领事保护",
            "我们承诺收集准确的分类数据",
            "他们请各主席促进更快捷、更便宜的汇款",
            "考虑到妇女和儿童的需要",
            "铭记各国的不同现实和发展水平",
        ],
    ),
    (
        "ru",
        [
            "Государства содействуют безопасной, упорядоченной и легальной миграции в соответствии с международным правом",
            "Участники призвали процессы укреплять консульскую защиту мигрантов",
            "Мы обязуемся собирать точные и дезагрегированные данные",
            "Они предложили председателям содействовать более быстрым и дешёвым переводам",
            "с учётом потребностей женщин и детей",
            "учитывая различные реалии и уровни развития каждой страны",
        ],
    ),
];

pub async fn run(report: &mut Report) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    measure(report, "SQLite", &format!("sqlite:{}", folder.path().join("search.db").display())).await?;
    if let Ok(address) = std::env::var("ENTENTE_TEST_POSTGRES") {
        measure(report, "PostgreSQL", &address).await?;
    }
    Ok(())
}

async fn measure(report: &mut Report, engine: &str, address: &str) -> Outcome<()> {
    let database = Database::open(address).await?;
    let house = House::new(database, Arc::new(SystemClock), Arc::new(SystemChance));
    let who = people(&house).await?;
    let begun = Instant::now();
    for number in 0..SOURCES {
        let made: Vec<Entry> = (0..ENTRIES).map(|place| entry(number * ENTRIES + place)).collect();
        let mut tx = house.database.write().await?;
        entries::put(tx.link(), &format!("bench {number}"), &made).await?;
        tx.commit().await?;
    }
    let count = SOURCES * ENTRIES;
    let each = begun.elapsed() / u32::try_from(count)?;
    report.row(&format!("{engine}: a thing taken into the index"), format!("{each:.1?}"), String::new(), None, None);
    for (what, typed) in [
        ("one word of a few things", "number77777 "),
        ("a phrase of one language", "\"safe, orderly and regular migration\""),
        ("the commonest word", "and "),
        ("a word in all its forms", "migrants "),
        ("two letters of a word", "mi"),
        ("the beginning of a word behind two others", "consular protection mig"),
        ("an Arabic word", "الهجرة "),
        ("a Chinese phrase", "移民的领事保护"),
        ("words of which one is nowhere", "migration unheardof "),
    ] {
        let asking = Asking { sought: Sought::read(typed), ..Asking::default() };
        let mut ours = Vec::new();
        let mut bare = Vec::new();
        let search = bare_search(&house, &asking.sought).await?;
        for _ in 0..TIMES {
            let begun = Instant::now();
            search::find(&house, &who, &asking, Language::En, 0, 20).await.map_err(|error| error.to_string())?;
            ours.push(begun.elapsed());
            let begun = Instant::now();
            let mut reader = house.database.read().await?;
            entries::find(reader.link(), &search, 20).await?;
            drop(reader);
            bare.push(begun.elapsed());
        }
        let (ours, bare) = (Times::of(ours), Times::of(bare));
        let middle = ours.percentile(50);
        let ratio = middle.as_secs_f64() / bare.percentile(50).as_secs_f64();
        let goal = ("under 50 ms", middle < GOAL);
        report.row(&format!("{engine}, {count} things: {what}"), ours.words(), bare.words(), Some(ratio), Some(goal));
    }
    house.database.close().await;
    Ok(())
}

/// What the service asks of the database, and nothing round it: the newest twenty.
async fn bare_search(house: &House, sought: &Sought) -> Outcome<Search> {
    let mut reader = house.database.read().await?;
    let user = UserId::new("reader");
    let mut among = vec![entries::for_readers(&Readers::Everybody)];
    for meeting in meetings::of_account(reader.link(), &user).await? {
        among.extend(Right::all().map(|right| entries::for_readers(&Readers::Of(meeting.id.clone(), right))));
    }
    among.sort();
    among.dedup();
    Ok(Search { wanted: entries::anywhere(sought), among, also: Vec::new() })
}

async fn people(house: &House) -> Outcome<Actor> {
    let mut tx = house.database.write().await?;
    let account = Account {
        id: "reader".to_owned(),
        email: "reader@bench.example".to_owned(),
        name: "Reader".to_owned(),
        language: None,
        zone: None,
        administrator: false,
        generation: 0,
        created_at: 0,
        disabled_at: None,
    };
    accounts::insert(tx.link(), &account, None).await?;
    for number in 0..MEETINGS {
        let meeting = Meeting {
            id: MeetingId::new(format!("bench-{number}")),
            mechanism: None,
            title: Multilingual::single("en", format!("Meeting {number}")),
            theme: Multilingual::default(),
            zone: "UTC".to_owned(),
            starts_on: "2026-01-01".to_owned(),
            ends_on: "2026-01-02".to_owned(),
            city: String::new(),
            country: None,
            about: MeetingAbout::default(),
            fictional: true,
        };
        meetings::insert(tx.link(), &meeting, house.now()).await?;
        if number % 2 == 0 {
            meetings::put_role(tx.link(), &meeting.id, &account.user(), MeetingRole::Secretariat).await?;
        }
    }
    tx.commit().await?;
    Ok(Actor::Person(Person {
        user: account.user(),
        name: account.name,
        email: account.email,
        language: None,
        zone: None,
        administrator: false,
        session: String::new(),
        unread: 0,
    }))
}

fn entry(number: usize) -> Entry {
    let (code, said) = SAID[number % SAID.len()];
    let mix = number * 31 + number / 7;
    let words = format!(
        "{}. {}. {} number{number}.",
        said[mix % said.len()],
        said[mix / 5 % said.len()],
        said[mix / 11 % said.len()]
    );
    let meeting = MeetingId::new(format!("bench-{}", number / 3 % MEETINGS));
    let readers = match number % 4 {
        0 | 1 => Readers::Everybody,
        2 => Readers::Of(meeting.clone(), Right::Document(Visibility::Participants)),
        _ => Readers::Of(meeting.clone(), Right::Note(Visibility::Internal)),
    };
    Entry {
        kind: Kind::ALL[number % Kind::ALL.len()],
        thing: format!("thing-{number}"),
        languages: vec![code.to_owned()],
        meeting: matches!(readers, Readers::Of(..)).then_some(meeting),
        readers,
        day: 14_000 + i64::try_from(number % 6_000).unwrap_or_default(),
        themes: vec![format!("theme-{}", number % 30)],
        says: Says {
            title: Multilingual::single(code, said[mix / 3 % said.len()]),
            text: Multilingual::single(code, words),
            ..Says::default()
        },
    }
}
