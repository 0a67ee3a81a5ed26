//! What the figures were measured on. Linux tells; elsewhere the cores must do.

use std::{fs, thread::available_parallelism};

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
