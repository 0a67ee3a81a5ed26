//! What the figures were measured on. Linux tells; elsewhere the cores must do.

use std::{env, fs, thread::available_parallelism, time::Duration};

use tokio::process::{Child, Command};

use crate::Outcome;

pub fn describe() -> String {
    let cores = available_parallelism().map_or(0, usize::from);
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpuinfo
        .lines()
        .find(|line| line.starts_with("model name"))
        .and_then(|line| line.split_once(": "))
        .map_or("processor without a name", |(_, model)| model);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    let host = if host.trim().is_empty() { "this machine" } else { host.trim() };
    format!("{host}: {model}, {cores} cores, load {load} at the start")
}

/// What a process has taken so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Bytes it holds in memory.
    pub memory: u64,
    /// Processor time of all its threads.
    pub cpu: Duration,
}

/// Linux tells; elsewhere nothing is known.
pub fn usage(pid: u32) -> Usage {
    const TICKS_PER_SECOND: u64 = 100;
    let read = |name: &str| fs::read_to_string(format!("/proc/{pid}/{name}")).unwrap_or_default();
    let status = read("status");
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().split(' ').next()?.parse().ok());
    let stat = read("stat");
    // Behind the name, which may contain anything, come the state and the counts.
    let counts = stat.rsplit_once(')').map_or("", |(_, counts)| counts);
    let ticks: u64 = counts.split(' ').skip(12).take(2).filter_map(|count| count.parse::<u64>().ok()).sum();
    Usage { memory: kilobytes.unwrap_or(0_u64) * 1_024, cpu: Duration::from_millis(ticks * 1_000 / TICKS_PER_SECOND) }
}

/// Each socket is a file, here and in the servers that are started from here.
pub fn allow_many_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum }) {
            println!("  the limit of open files stays at {:?}: {error}", limit.current);
        }
    }
}

/// Keeps the processors from sleeping until what is returned is dropped: on each a process that runs only when nobody
/// else wants to. Under a hypervisor, waking up can take longer than what is measured, on some days and not on others.
///
/// # Errors
/// Where `chrt` of util-linux is missing.
pub fn kept_awake() -> Outcome<Vec<Child>> {
    let one = |_| {
        let mut idle = Command::new("chrt");
        idle.args(["--idle", "0"]).arg(env::current_exe()?).arg("stay-awake").kill_on_drop(true);
        idle.spawn().map_err(|error| format!("chrt, which is needed to keep the processors awake: {error}").into())
    };
    (0..available_parallelism().map_or(1, usize::from)).map(one).collect()
}

/// One of these processes. It ends when whoever began it has ended.
#[cfg(unix)]
pub fn stay_awake() -> Outcome<()> {
    use std::{hint, os::unix::process::parent_id};
    let parent = parent_id();
    while parent_id() == parent {
        for _ in 0..1_000_000 {
            hint::spin_loop();
        }
    }
    Ok(())
}

#[cfg(not(unix))]
pub fn stay_awake() -> Outcome<()> {
    Err("there is no such priority here".into())
}
