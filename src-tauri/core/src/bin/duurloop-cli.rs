//! The same door from a terminal: scripts, rescue, measurements.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::{Parser, Subcommand};
use duurloop_core::api::{self, COMMANDS};
use duurloop_core::app::App;
use duurloop_core::basics::{Language, SystemClock};
use duurloop_core::error::{Error, Failure};
use duurloop_core::paper::PaperKind;
use duurloop_core::vault::{Passphrase, Places};
use duurloop_core::words::Words;
use serde_json::{Value, json};

/// Work with a practice without a window.
#[derive(Parser)]
#[command(name = "duurloop-cli", version)]
struct Arguments {
    /// The data folder; the usual one when not said.
    #[arg(long, global = true, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// A file whose first line is the password; asked for when not said.
    #[arg(long, global = true, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// nl or en: of what is printed, and of papers.
    #[arg(long, global = true, value_name = "nl|en", value_parser = language)]
    lang: Option<Language>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Make a new practice and print its recovery code.
    Create {
        /// As it stands on paper.
        #[arg(long, default_value = "")]
        name: String,
        #[arg(long, default_value = "")]
        therapist: String,
    },
    /// Fill an empty practice with invented people.
    Example {
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=50))]
        years: u32,
        #[arg(long, default_value_t = 13)]
        seed: u64,
    },
    /// Make one call and print its answer.
    Call {
        name: String,
        /// What it takes.
        json: Option<String>,
    },
    /// Take one JSON request a line, `{"name": ..., "args": ...}`, and give one answer a line: `{"ok": ...}` or
    /// `{"failure": ...}`.
    Serve,
    /// List what can be called.
    Commands,
    /// List the papers that can be made.
    Papers,
    /// Make a paper.
    Paper {
        /// One of those that `papers` lists.
        kind: String,
        #[arg(long, value_name = "ID")]
        participant: Option<i64>,
        #[arg(long, value_name = "ID")]
        group: Option<i64>,
        #[arg(long, value_name = "ID")]
        session: Option<i64>,
        #[arg(long, value_name = "ID")]
        topic: Option<String>,
        /// The empty form, for the pen.
        #[arg(long)]
        blank: bool,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Make a calendar file of a group, or of everything from a day on.
    Calendar {
        #[arg(long, value_name = "ID")]
        group: Option<i64>,
        /// From this day on; today when neither is said.
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Whole names instead of initials.
        #[arg(long)]
        names: bool,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Read the whole practice and prove that it is sound.
    Verify,
}

/// What went wrong, ready to be told.
enum Trouble {
    Failure(Failure),
    /// The other side of the pipe has gone.
    Output,
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Failure(error.into())
    }
}

impl From<std::io::Error> for Trouble {
    fn from(_: std::io::Error) -> Self {
        Self::Output
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(told) => {
            // Help and version are answers, not failures.
            let _ = told.print();
            return if told.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    let words = Words::of(arguments.lang.unwrap_or(Language::Nl));
    match run(&arguments, words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Failure(failure)) => {
            eprintln!("{} ({})", words.failure(&failure), failure.code);
            for fault in &failure.faults {
                eprintln!("  {}: {}", fault.field, words.fault(fault));
            }
            ExitCode::FAILURE
        }
        Err(Trouble::Output) => ExitCode::FAILURE,
    }
}

fn run(arguments: &Arguments, words: Words) -> Result<(), Trouble> {
    let mut out = std::io::stdout().lock();
    match &arguments.verb {
        Verb::Commands => {
            for name in COMMANDS {
                writeln!(out, "{name}")?;
            }
        }
        Verb::Papers => {
            for kind in PaperKind::ALL {
                writeln!(out, "{}", kind.as_str())?;
            }
        }
        Verb::Create { name, therapist } => {
            let mut app = app(arguments)?;
            let password = password(arguments, words)?;
            let made = app.create_practice(name.clone(), therapist.clone(), password)?;
            writeln!(out, "{}", made.groups.join(" "))?;
        }
        Verb::Example { years, seed } => {
            let mut app = open(arguments, words)?;
            app.open()?.fill_with_example(*years, *seed)?;
        }
        Verb::Call { name, json } => {
            let mut app = open(arguments, words)?;
            let args = json.as_deref().map(serde_json::from_str).transpose().map_err(Error::BadArguments)?;
            writeln!(out, "{}", api::call(&mut app, name, args.unwrap_or(Value::Null))?)?;
        }
        Verb::Serve => serve(&mut open(arguments, words)?, &mut out)?,
        Verb::Paper { kind, participant, group, session, topic, blank, out } => {
            let kind = PaperKind::parse(kind).ok_or(Error::NoSuchPaper)?;
            let mut app = open(arguments, words)?;
            let asked = json!({
                "kind": kind, "participant": participant, "group": group, "session": session, "topic": topic,
                "blank": blank,
            });
            let paper = api::call(&mut app, "paper", asked.clone())?;
            write_paper(out, paper["pdf"].as_str().unwrap_or_default())?;
            api::call(&mut app, "paper_made", asked)?;
        }
        Verb::Calendar { group, from, names, out } => {
            let mut app = open(arguments, words)?;
            let asked = json!({ "group": group, "from": from, "names": names });
            let file = api::call(&mut app, "calendar_file", asked)?;
            write_whole(out, file["text"].as_str().unwrap_or_default().as_bytes())?;
        }
        Verb::Verify => {
            let mut app = open(arguments, words)?;
            let sound = app.open()?.verify()?;
            for (table, rows) in sound.counts {
                writeln!(out, "{table} {rows}")?;
            }
        }
    }
    Ok(())
}

/// One answer a line, `{"ok": ...}` or `{"failure": ...}`, until there are no more requests.
fn serve(app: &mut App, out: &mut impl Write) -> Result<(), Trouble> {
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match serde_json::from_str::<Value>(&line) {
            Ok(request) => {
                let name = request["name"].as_str().unwrap_or_default();
                api::call(app, name, request["args"].clone())
            }
            Err(error) => Err(Error::BadArguments(error).into()),
        };
        let answer = match answer {
            Ok(result) => json!({ "ok": result }),
            Err(failure) => json!({ "failure": failure }),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn write_paper(path: &Path, pdf: &str) -> Result<(), Trouble> {
    let bytes = STANDARD.decode(pdf).map_err(|_| Error::Paper("base64".to_owned()))?;
    write_whole(path, &bytes)
}

/// The file appears whole or not at all, and only its owner can read it.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(Error::Io)?;
    file.write_all(bytes).map_err(Error::Io)?;
    file.as_file().sync_all().map_err(Error::Io)?;
    file.persist(path).map_err(|error| Error::Io(error.error))?;
    Ok(())
}

fn app(arguments: &Arguments) -> Result<App, Trouble> {
    let places = match &arguments.vault {
        Some(folder) => Places::under(folder),
        None => Places::standard()?,
    };
    let mut app = App::new(places, Box::new(SystemClock));
    if let Some(language) = arguments.lang {
        app.speak(language);
    }
    Ok(app)
}

fn open(arguments: &Arguments, words: Words) -> Result<App, Trouble> {
    let mut app = app(arguments)?;
    app.unlock(password(arguments, words)?)?;
    Ok(app)
}

fn password(arguments: &Arguments, words: Words) -> Result<Passphrase, Trouble> {
    let typed = match &arguments.password_file {
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(Error::Io)?;
            text.lines().next().unwrap_or_default().to_owned()
        }
        None => rpassword::prompt_password(words.say("vault-ask-password")).map_err(Error::Io)?,
    };
    Ok(Passphrase::new(typed))
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "nl, en".to_owned())
}
