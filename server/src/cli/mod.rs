//! The command line: what can be done to an installation from its own machine.

mod commands;
mod receipts;
mod serve;

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use crate::config::{Choices, Config};

/// Entente prepares, holds and follows up meetings of regional consultative processes on migration.
#[derive(Debug, Parser)]
#[command(
    name = "entente",
    version,
    about,
    long_about = "\
Entente prepares, holds and follows up meetings of regional consultative processes on migration.

Everything is kept in one SQLite file in the data directory, or in PostgreSQL if --database-url is given.
Settings may stand in entente.toml, in the environment, or here; the later wins."
)]
struct Cli {
    /// A settings file instead of ./entente.toml
    #[arg(long, global = true, value_name = "FILE", env = "ENTENTE_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages, the live feeds and the notes
    Serve {
        #[command(flatten)]
        choices: Box<Choices>,
        /// Into an empty database, load invented sample meetings and accounts, and print them
        #[arg(long)]
        demo: bool,
        /// For rehearsals and tests: a file with the seconds by which the clock is ahead, read whenever the time is
        #[arg(long, value_name = "FILE", hide = true)]
        clock_ahead: Option<PathBuf>,
    },
    /// Take in a file; it is taken whole or refused whole, with line and reason
    Import {
        #[command(flatten)]
        at: At,
        #[command(subcommand)]
        what: Import,
    },
    /// Take out a meeting whole, as JSON on standard output
    Export {
        #[command(flatten)]
        at: At,
        #[command(subcommand)]
        what: Export,
    },
    /// Copy the database, complete and consistent, while the server runs (SQLite; PostgreSQL has pg_dump)
    Backup {
        #[command(flatten)]
        at: At,
        /// The new file; it must not exist
        file: PathBuf,
    },
    /// Check that no meeting's event log was changed, moved or shortened
    Check {
        #[command(flatten)]
        at: At,
    },
    /// Check a receipt of a silence procedure: its signature, and that the record still says the same
    VerifyReceipt {
        #[command(flatten)]
        at: At,
        /// Check the signature only, against this public key, without a database
        // One key in sixty-four begins with a hyphen.
        #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
        key: Option<String>,
        /// A file with the receipt, or the receipt itself; - reads standard input
        receipt: String,
    },
    /// Accounts: add, list, set a password, disable, enable, give a role in a meeting
    User {
        #[command(flatten)]
        at: At,
        #[command(subcommand)]
        what: User,
    },
}

/// Which installation is meant.
#[derive(Clone, Debug, clap::Args)]
struct At {
    /// Directory of the SQLite database [default: ./entente-data]
    #[arg(long, env = "ENTENTE_DATA", value_name = "DIRECTORY")]
    data: Option<PathBuf>,
    /// postgres://… instead of the SQLite file
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    database_url: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// A meeting's programme (JSON): days, sessions, seats, documents
    Programme {
        file: PathBuf,
        /// For a rehearsal: move the programme so that its opening begins at this instant (RFC 3339)
        #[arg(long, value_name = "INSTANT")]
        rehearse_at: Option<String>,
    },
    /// Mechanisms, themes, States or past meetings (JSON), each told by its content
    Directory { file: PathBuf },
    /// Texts agreed elsewhere (JSON), for the library of agreed language; each replaces the one of its symbol
    #[command(after_help = "One text, or {\"texts\": […]}. A text has symbol, title, body, date, url, languages and \
paragraphs; a paragraph has id, designation and words by language, and if you like checked: the languages whose words \
were compared with the source. reference/agreed-language.json is an example.")]
    AgreedLanguage { file: PathBuf },
    /// A draft outcome document with the proposals already made on it (JSON)
    Outcome {
        /// The meeting that negotiates it; without: the one the file names
        #[arg(long)]
        meeting: Option<String>,
        file: PathBuf,
    },
    /// Who comes, for which party (JSON or CSV by the file's ending)
    #[command(after_help = "CSV columns, in any order: email, name, party, party_kind, role, and if you like \
mechanism, country, may_commit, language, zone.")]
    Participants {
        /// The meeting they come to
        #[arg(long)]
        meeting: String,
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// Programme, parties, notes and the whole event log
    Meeting { meeting: String },
}

#[derive(Debug, Subcommand)]
enum User {
    /// Make an account; the password is read from standard input, or left out: sign-in by mailed link
    Add {
        email: String,
        name: String,
        #[arg(long)]
        administrator: bool,
        #[arg(long)]
        language: Option<String>,
        #[arg(long)]
        zone: Option<String>,
        /// Read a password from standard input
        #[arg(long)]
        password: bool,
    },
    /// Everybody, one a line
    List,
    /// Set a password, read from standard input; the person's sessions end
    Password { email: String },
    /// No way in any more; sessions end
    Disable { email: String },
    /// Let in again
    Enable { email: String },
    /// Make somebody chair, facilitator, rapporteur … of a meeting
    Role { meeting: String, email: String, role: Role },
    /// Say what somebody is to a mechanism of the directory ("midsa"): chair, secretariat, member, observer, none
    Belongs { email: String, mechanism: String, role: Belonging },
    /// Seat somebody in a body of a mechanism, by the key in the address of its board
    Sits { email: String, mechanism: String, body: String },
    /// Say who convenes the Global RCP Meetings and answers for what the whole network shares
    Convener {
        email: String,
        /// No longer
        #[arg(long)]
        not: bool,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Belonging {
    Chair,
    Secretariat,
    Member,
    Observer,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Role {
    Chair,
    ViceChair,
    Facilitator,
    Rapporteur,
    Secretariat,
    Interpreter,
    Technician,
}

/// Runs the command line.
pub async fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Command::Serve { choices, demo, clock_ahead } => match Config::read(cli.config.as_deref(), *choices) {
            Ok(config) => serve::serve(config, demo, clock_ahead).await,
            Err(error) => Err(error.to_string()),
        },
        Command::VerifyReceipt { key: Some(key), receipt, .. } => receipts::against_key(&receipt, &key),
        command => {
            let at = match &command {
                Command::Import { at, .. }
                | Command::Export { at, .. }
                | Command::Backup { at, .. }
                | Command::Check { at }
                | Command::VerifyReceipt { at, .. }
                | Command::User { at, .. } => at.clone(),
                Command::Serve { .. } => unreachable!("served above"),
            };
            let choices = Choices { data: at.data, database_url: at.database_url, ..Choices::default() };
            match Config::read(cli.config.as_deref(), choices) {
                Ok(config) => commands::run(config, command).await,
                Err(error) => Err(error.to_string()),
            }
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            crate::cli::complain(&words);
            ExitCode::FAILURE
        }
    }
}

/// A line for the person at the terminal.
fn say(words: &str) {
    // Whoever reads may have read enough (`| head`): that is no fault of ours.
    let _ = writeln!(std::io::stdout(), "{words}");
}

fn complain(words: &str) {
    let _ = writeln!(std::io::stderr(), "entente: {words}");
}
