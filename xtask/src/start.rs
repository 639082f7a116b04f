//! The start of this program beside the start of an empty Tauri window: what is ours to make better is the difference.
//!
//! Both run in turn, A B A B, so that whatever else the machine does weighs on both.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use rustix::time::{ClockId, clock_gettime};

use crate::step::{Outcome, say};
use crate::{bench, house, machine};

const ROUNDS: usize = 20;
const PATIENCE: Duration = Duration::from_secs(30);
/// Memory is read when the first bustle is over.
const SETTLE: Duration = Duration::from_millis(700);

pub(crate) fn compare() -> Outcome {
    bench::build_release()?;
    let release = house::target().join("release");
    let programs = [("Duurloop", release.join("duurloop")), ("empty window", release.join("examples/empty"))];
    let scratch = house::target().join("bench-start");
    let screen = Screen::open()?;
    let mut figures: [Vec<Start>; 2] = [Vec::new(), Vec::new()];
    say("Starting both in turn");
    for round in 0..=ROUNDS {
        for (figures, (name, program)) in figures.iter_mut().zip(&programs) {
            let start = screen.start(program, &scratch).map_err(|error| format!("{name}: {error}"))?;
            // The first is for warming up: all rounds that count meet warm files.
            if round > 0 {
                figures.push(start);
            }
        }
    }
    let _ = fs::remove_dir_all(&scratch);
    tell(&programs.map(|(name, _)| name), &figures);
    Ok(())
}

/// One start: from spawn to a page that can be used, and the memory of all processes by then.
#[derive(Clone, Copy)]
struct Start {
    milliseconds: f64,
    mebibytes: f64,
}

fn tell(names: &[&str; 2], figures: &[Vec<Start>; 2]) {
    println!("{ROUNDS} starts each, warm; from spawn to a usable page; proportional memory of all processes\n");
    println!("{:<14} {:>10} {:>10} {:>12}", "", "median ms", "p90 ms", "median MiB");
    let median = |figures: &[Start], figure: fn(&Start) -> f64| quantile(figures.iter().map(figure).collect(), 0.5);
    for (name, figures) in names.iter().zip(figures) {
        let slow = quantile(figures.iter().map(|start| start.milliseconds).collect(), 0.9);
        let (time, memory) = (median(figures, |start| start.milliseconds), median(figures, |start| start.mebibytes));
        println!("{name:<14} {time:>10.0} {slow:>10.0} {memory:>12.0}");
    }
    let ratio = |figure: fn(&Start) -> f64| median(&figures[0], figure) / median(&figures[1], figure);
    println!(
        "{:<14} {:>10.2} {:>10} {:>12.2}",
        "ratio",
        ratio(|start| start.milliseconds),
        "",
        ratio(|start| start.mebibytes)
    );
}

fn quantile(mut figures: Vec<f64>, part: f64) -> f64 {
    figures.sort_by(f64::total_cmp);
    let place = (figures.len() - 1) as f64 * part;
    let below = figures[place.floor() as usize];
    let above = figures[place.ceil() as usize];
    below + (above - below) * place.fract()
}

/// A display to draw on and a message bus nobody else is on, for as long as the comparison lasts.
struct Screen {
    display: Option<String>,
    bus: String,
    servants: Vec<Child>,
}

impl Screen {
    fn open() -> Outcome<Self> {
        let mut servants = Vec::new();
        let mut display = None;
        if !machine::has_display() {
            let (number, xvfb) =
                servant("Xvfb", &["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"])?;
            servants.push(xvfb);
            display = Some(format!(":{number}"));
        }
        let (bus, daemon) = servant("dbus-daemon", &["--session", "--nofork", "--print-address=1"])?;
        servants.push(daemon);
        Ok(Self { display, bus, servants })
    }

    fn start(&self, program: &Path, scratch: &Path) -> Outcome<Start> {
        let home = fresh(scratch)?;
        let trace = home.join("trace");
        let mut command = Command::new(program);
        command
            .process_group(0)
            .env("HOME", &home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("DUURLOOP_DATA", home.join("practice"))
            .env("DUURLOOP_TRACE", &trace)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(display) = &self.display {
            command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
        }
        let begun = now();
        let mut running = command.spawn().map_err(|error| format!("could not be started: {error}"))?;
        let measured = usable(&trace, &mut running).map(|ready| {
            std::thread::sleep(SETTLE);
            Start { milliseconds: (ready - begun) as f64 / 1e6, mebibytes: memory(running.id()) }
        });
        end(&mut running);
        measured
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.servants.iter_mut().for_each(end);
    }
}

/// Starts a program that serves the windows, and reads the one line with which it says where it can be found.
fn servant(program: &str, arguments: &[&str]) -> Outcome<(String, Child)> {
    let mut command = Command::new(program);
    command.args(arguments).process_group(0).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| format!("{program} could not be started: {error}."))?;
    let mut line = String::new();
    if let Some(output) = child.stdout.take() {
        // An empty line tells as much as an error here.
        let _ = BufReader::new(output).read_line(&mut line);
    }
    if line.trim().is_empty() {
        end(&mut child);
        return Err(format!("{program} did not start."));
    }
    Ok((line.trim().to_owned(), child))
}

fn fresh(scratch: &Path) -> Outcome<PathBuf> {
    let _ = fs::remove_dir_all(scratch);
    fs::create_dir_all(scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
    Ok(scratch.to_owned())
}

/// When the page could be used, in nanoseconds of the monotonic clock.
fn usable(trace: &Path, running: &mut Child) -> Outcome<i64> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let lines = fs::read_to_string(trace).unwrap_or_default();
        let moment = lines.lines().find_map(|line| line.strip_prefix("page-ready ")?.parse().ok());
        if let Some(moment) = moment {
            return Ok(moment);
        }
        if let Ok(Some(status)) = running.try_wait() {
            return Err(format!("ended before it could be used ({status})"));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Err("could not be used in time".into())
}

/// The proportional set size of a process and all that descend from it, in MiB.
fn memory(process: u32) -> f64 {
    let processes: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, parent(process)?)))
        .collect();
    let mut family = vec![process];
    let mut next = 0;
    while let Some(&elder) = family.get(next) {
        family.extend(processes.iter().filter(|(_, parent)| *parent == elder).map(|(child, _)| *child));
        next += 1;
    }
    family.into_iter().map(share).sum::<f64>() / 1024.0
}

fn parent(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok())
}

/// KiB of one process, shared pages divided by how many share them.
fn share(process: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix("kB")?.trim().parse().ok())
        .unwrap_or(0.0)
}

fn now() -> i64 {
    let now = clock_gettime(ClockId::Monotonic);
    now.tv_sec * 1_000_000_000 + now.tv_nsec
}

/// Ends a program with everything it started.
fn end(child: &mut Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_lies_between_the_middle_two() {
        assert!((quantile(vec![4.0, 1.0, 3.0, 2.0], 0.5) - 2.5).abs() < 1e-9);
        assert!((quantile(vec![7.0], 0.9) - 7.0).abs() < 1e-9);
    }

    #[test]
    fn memory_counts_this_process() {
        assert!(memory(std::process::id()) > 0.5);
    }
}
