//! Sends the letters in the outbox. They were written in the transaction that
//! caused them; here they leave the house, late rather than never, and a mail
//! server that is away stops nothing else.

use std::{fmt, time::Duration};

use entente_domain::clock::Moment;
use entente_service::House;
use entente_store::{
    Broken,
    sessions::{Mail, claim_mail, due_mail, forget_secret, mail_failed, mail_sent},
};
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use tokio_util::sync::CancellationToken;

/// How often the outbox is looked into.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long one sending may take before the letter is due again.
const CLAIM_SECONDS: i64 = 120;
const SMTP_TIMEOUT: Duration = Duration::from_secs(30);
const FIRST_RETRY_SECONDS: i64 = 15;
const RETRY_SECONDS_MAX: i64 = 15 * 60;
/// A letter that could not be sent for so long is of no use any more.
const GIVE_UP_SECONDS: i64 = 24 * 3_600;
const NEVER: Moment = Moment::from_micros(i64::MAX);

/// Where letters go.
pub enum Post {
    Smtp {
        transport: Box<AsyncSmtpTransport<Tokio1Executor>>,
        from: Mailbox,
    },
    /// Development without a mail server: links are written to the log, letters are shown at `/mailbox`.
    Log,
    /// No mail server is set: letters wait in the outbox.
    Nowhere,
}

/// Why the mail settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    #[error("the address of the mail server is not understood: {0}")]
    Server(#[source] lettre::transport::smtp::Error),
    #[error("the sender's address is not understood: {0}")]
    Sender(#[source] lettre::address::AddressError),
}

impl Post {
    /// A mail server by its URL: `smtps://user:password@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:25`.
    ///
    /// # Errors
    /// [`PostError`]; it never contains the password.
    pub fn smtp(url: &str, from: &str) -> Result<Self, PostError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(PostError::Server)?
            .timeout(Some(SMTP_TIMEOUT))
            .build();
        Ok(Self::Smtp { transport: Box::new(transport), from: from.parse().map_err(PostError::Sender)? })
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Smtp { .. } => "Smtp",
            Self::Log => "Log",
            Self::Nowhere => "Nowhere",
        })
    }
}

/// Sends what is due until told to stop; a letter under way is finished first.
pub async fn run(house: House, post: Post, stop: CancellationToken) {
    if matches!(post, Post::Nowhere) {
        tracing::warn!("No mail server is set: links to sign in cannot be sent.");
        return;
    }
    loop {
        if let Err(broken) = send_due(&house, &post).await {
            tracing::error!(error = %broken, "The outbox could not be worked through; it is tried again.");
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// Sends every letter that is due once.
async fn send_due(house: &House, post: &Post) -> Result<(), Broken> {
    let mut reader = house.database.read().await?;
    let due = due_mail(reader.link(), house.now()).await?;
    drop(reader);
    for mail in due {
        let mut tx = house.database.write().await?;
        let ours = claim_mail(tx.link(), &mail, house.now().plus_seconds(CLAIM_SECONDS)).await?;
        tx.commit().await?;
        if ours {
            // No transaction is open while the mail server takes its time.
            let sent = send(post, &mail).await;
            note(house, &mail, sent).await?;
            if matches!(post, Post::Smtp { .. }) {
                // In development it is read at `/mailbox`.
                let mut tx = house.database.write().await?;
                forget_secret(tx.link(), &mail.id).await?;
                tx.commit().await?;
            }
        }
    }
    Ok(())
}

async fn note(house: &House, mail: &Mail, sent: Result<(), String>) -> Result<(), Broken> {
    let now = house.now();
    let mut tx = house.database.write().await?;
    match sent {
        Ok(()) => {
            mail_sent(tx.link(), &mail.id, now).await?;
            tracing::info!(mail.id, mail.attempts, "A letter was sent.");
        }
        Err(error) => {
            let again_at = next_attempt(mail, now);
            if again_at == NEVER {
                tracing::error!(mail.id, error, "A letter could not be sent and is given up.");
            } else {
                tracing::warn!(mail.id, mail.attempts, error, "A letter could not be sent; it is tried again.");
            }
            mail_failed(tx.link(), &mail.id, again_at, &error).await?;
        }
    }
    tx.commit().await
}

fn next_attempt(mail: &Mail, now: Moment) -> Moment {
    if now.seconds_since(Moment::from_micros(mail.created_at)) > GIVE_UP_SECONDS {
        return NEVER;
    }
    let doublings = u32::try_from(mail.attempts.clamp(0, 10)).unwrap_or(0);
    now.plus_seconds((FIRST_RETRY_SECONDS << doublings).min(RETRY_SECONDS_MAX))
}

async fn send(post: &Post, mail: &Mail) -> Result<(), String> {
    match post {
        Post::Smtp { transport, from } => {
            let message = message(mail, from)?;
            transport.send(message).await.map(|_| ()).map_err(|error| error.to_string())
        }
        Post::Log => {
            let link = mail.body.split_whitespace().find(|word| word.contains("://")).unwrap_or_default();
            tracing::info!(link, "A letter was written; without a mail server it is shown at /mailbox.");
            Ok(())
        }
        Post::Nowhere => Err("no mail server is set".to_owned()),
    }
}

fn message(mail: &Mail, from: &Mailbox) -> Result<Message, String> {
    let to: Mailbox = mail.recipient.parse().map_err(|error| format!("recipient: {error}"))?;
    let head = Message::builder().from(from.clone()).to(to).subject(mail.subject.clone()).message_id(Some(format!(
        "<{}@{}>",
        mail.id,
        from.email.domain()
    )));
    let built = match &mail.calendar {
        None => head.header(ContentType::TEXT_PLAIN).body(mail.body.clone()),
        Some(calendar) => {
            let kind = ContentType::parse("text/calendar; charset=utf-8").map_err(|error| error.to_string())?;
            let entry = Attachment::new("calendar.ics".to_owned()).body(calendar.clone(), kind);
            head.multipart(MultiPart::mixed().singlepart(SinglePart::plain(mail.body.clone())).singlepart(entry))
        }
    };
    built.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use entente_service::machine::{SystemChance, SystemClock};
    use entente_store::{
        Database,
        sessions::{insert_mail, recent_mail},
    };
    use tokio::{
        io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
        net::TcpListener,
    };

    use super::*;

    async fn house_with_a_letter() -> (House, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&format!("sqlite:{}", folder.path().join("test.db").display())).await.unwrap();
        let house = House::new(database, Arc::new(SystemClock), Arc::new(SystemChance));
        let now = house.now().micros();
        let mail = Mail {
            id: house.id(),
            recipient: "amina@example.org".to_owned(),
            subject: "Ваша ссылка".to_owned(),
            body: "Open\r\nhttps://entente.example/sign-in/link/abc\r\nsoon.\r\n".to_owned(),
            created_at: now,
            sent_at: None,
            attempts: 0,
            next_attempt_at: now,
            calendar: None,
        };
        let mut tx = house.database.write().await.unwrap();
        insert_mail(tx.link(), &mail).await.unwrap();
        tx.commit().await.unwrap();
        (house, folder)
    }

    async fn letter(house: &House) -> Mail {
        let mut reader = house.database.read().await.unwrap();
        recent_mail(reader.link()).await.unwrap().remove(0)
    }

    /// Takes one letter as a mail server would and gives back what it was sent.
    async fn take_one(listener: TcpListener) -> String {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 here\r\n").await.unwrap();
        let mut taken = String::new();
        let mut in_letter = false;
        while let Some(line) = lines.next_line().await.unwrap() {
            taken.push_str(&line);
            taken.push('\n');
            let answer: &[u8] = match line.split(' ').next().unwrap_or_default() {
                "." if in_letter => {
                    in_letter = false;
                    b"250 taken\r\n"
                }
                _ if in_letter => continue,
                "DATA" => {
                    in_letter = true;
                    b"354 go on\r\n"
                }
                "QUIT" => break,
                _ => b"250 yes\r\n",
            };
            write.write_all(answer).await.unwrap();
            if answer == b"250 taken\r\n" {
                break;
            }
        }
        taken
    }

    #[tokio::test]
    async fn a_letter_is_sent_once() {
        let (house, _folder) = house_with_a_letter().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let post = Post::smtp(&url, "Entente <no-reply@entente.example>").unwrap();
        let server = tokio::spawn(take_one(listener));
        send_due(&house, &post).await.unwrap();
        let taken = server.await.unwrap();
        assert!(taken.contains("MAIL FROM:<no-reply@entente.example>"), "{taken}");
        assert!(taken.contains("RCPT TO:<amina@example.org>"), "{taken}");
        assert!(taken.contains("https://entente.example/sign-in/link/abc"), "{taken}");
        let sent = letter(&house).await;
        assert!(sent.sent_at.is_some());
        send_due(&house, &post).await.unwrap();
        assert_eq!(letter(&house).await, sent);
    }

    #[test]
    fn a_calendar_entry_goes_along_as_a_file() {
        let mail = Mail {
            id: "1".to_owned(),
            recipient: "amina@example.org".to_owned(),
            subject: "Silence".to_owned(),
            body: "Words".to_owned(),
            created_at: 0,
            sent_at: None,
            attempts: 0,
            next_attempt_at: 0,
            calendar: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned()),
        };
        let sent = message(&mail, &"no-reply@entente.example".parse().unwrap()).unwrap().formatted();
        let sent = String::from_utf8(sent).unwrap();
        assert!(sent.contains("multipart/mixed") && sent.contains("filename=\"calendar.ics\""), "{sent}");
        assert!(sent.contains("text/calendar; charset=utf-8") && sent.contains("BEGIN:VCALENDAR"), "{sent}");
    }

    #[tokio::test]
    async fn a_letter_that_cannot_be_sent_is_tried_again_later() {
        let (house, _folder) = house_with_a_letter().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        drop(listener);
        let post = Post::smtp(&url, "no-reply@entente.example").unwrap();
        let before = house.now();
        send_due(&house, &post).await.unwrap();
        let failed = letter(&house).await;
        assert_eq!((failed.sent_at, failed.attempts), (None, 1));
        assert!(Moment::from_micros(failed.next_attempt_at).seconds_since(before) >= FIRST_RETRY_SECONDS);
    }

    #[test]
    fn waits_double_up_to_a_limit_and_end() {
        let mail = |attempts| Mail {
            id: String::new(),
            recipient: String::new(),
            subject: String::new(),
            body: String::new(),
            created_at: 0,
            sent_at: None,
            attempts,
            next_attempt_at: 0,
            calendar: None,
        };
        let wait = |attempts| next_attempt(&mail(attempts), Moment::default()).seconds_since(Moment::default());
        assert_eq!([0, 1, 2, 5, 6, 60].map(wait), [15, 30, 60, 480, 900, 900]);
        let late = Moment::default().plus_seconds(GIVE_UP_SECONDS + 1);
        assert_eq!(next_attempt(&mail(3), late), NEVER);
    }

    #[test]
    fn settings_that_cannot_work_are_refused() {
        assert!(matches!(Post::smtp("not a url", "a@b.c"), Err(PostError::Server(_))));
        assert!(matches!(Post::smtp("smtp://localhost", "nobody"), Err(PostError::Sender(_))));
    }
}
