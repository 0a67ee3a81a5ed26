//! The picture of ARCHITECTURE.md, held: which crate of the workspace may know
//! which, and what the lower layers stay free of.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// Every edge there may be. A new one begins in ARCHITECTURE.md, with its reason.
const EDGES: &[(&str, &[&str])] = &[
    ("entente-domain", &[]),
    // Rules as well, but of what no browser computes.
    ("entente-drafting", &["entente-domain"]),
    ("entente-exchange", &["entente-domain"]),
    ("entente-store", &["entente-domain", "entente-drafting", "entente-exchange"]),
    ("entente-live", &["entente-domain"]),
    ("entente-papers", &[]),
    // Only the composition knows what takes so long to build.
    ("entente-print", &["entente-papers"]),
    (
        "entente-service",
        &["entente-domain", "entente-drafting", "entente-exchange", "entente-store", "entente-live", "entente-papers"],
    ),
    // The app asks `service` for everything a person does; of `live` it takes
    // the readable tree of a text, to show it without an editor, and of `papers`
    // the form, to which it puts the words around the text.
    (
        "entente-app",
        &[
            "entente-domain",
            "entente-drafting",
            "entente-exchange",
            "entente-live",
            "entente-papers",
            "entente-service",
        ],
    ),
    ("entente-browser", &["entente-app"]),
    ("entente-podium", &["entente-app"]),
    (
        "entente-server",
        &[
            "entente-domain",
            "entente-drafting",
            "entente-exchange",
            "entente-store",
            "entente-live",
            "entente-papers",
            "entente-print",
            "entente-service",
            "entente-app",
        ],
    ),
    (
        "entente-tests",
        &[
            "entente-domain",
            "entente-drafting",
            "entente-exchange",
            "entente-store",
            "entente-live",
            "entente-papers",
            "entente-service",
            "entente-app",
            "entente-server",
        ],
    ),
    // Both stand alone: they must compile when nothing else does.
    ("xtask", &[]),
    ("xtask-bindgen", &[]),
];

/// Libraries a layer must not use, and why.
const KEPT_OUT: &[(&str, &[&str], &str)] = &[
    (
        "entente-domain",
        &["tokio", "sqlx", "axum", "leptos", "tracing", "reqwest", "futures", "rand"],
        "the domain waits for nothing, logs nothing, reads no clock and no chance",
    ),
    ("entente-store", &["axum", "leptos", "yrs"], "how things are kept knows nothing of pages and of merging texts"),
    (
        "entente-drafting",
        &["tokio", "sqlx", "axum", "leptos", "tracing", "reqwest", "futures", "rand"],
        "the rules of drafting wait for nothing, log nothing, read no clock and no chance",
    ),
    (
        "entente-exchange",
        &["tokio", "sqlx", "axum", "leptos", "tracing", "reqwest", "futures", "rand"],
        "the rules of the exchange wait for nothing, log nothing, read no clock and no chance",
    ),
    (
        "entente-papers",
        &["tokio", "sqlx", "axum", "leptos"],
        "a document's form is apart from where its text comes from",
    ),
    ("entente-live", &["axum", "leptos", "sqlx"], "who hears of it is apart from sockets and from databases"),
    ("entente-service", &["axum", "leptos", "sqlx"], "what people can do is apart from how it is asked and kept"),
    ("entente-app", &["sqlx", "yrs"], "a page gets what it shows from the service"),
];

#[test]
fn crates_know_only_the_crates_the_picture_allows() {
    let metadata = metadata();
    let found = edges(&metadata);
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        EDGES.iter().map(|(name, known)| (*name, known.iter().copied().collect())).collect();

    let mut wrong = Vec::new();
    for (name, known) in &found {
        let Some(allowed) = allowed.get(name.as_str()) else {
            wrong.push(format!("{name} is not in the picture"));
            continue;
        };
        let excess = known.iter().filter(|known| !allowed.contains(known.as_str()));
        wrong.extend(excess.map(|known| format!("{name} must not know {known}")));
    }
    let missing = allowed.keys().filter(|name| !found.contains_key(**name));
    wrong.extend(missing.map(|name| format!("{name} is in the picture, but not in the workspace")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn layers_stay_free_of_what_is_not_their_business() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages() {
        for (_, banned, reason) in KEPT_OUT.iter().filter(|(name, ..)| *name == package.name.as_str()) {
            let used = package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal);
            let used = used.filter(|dependency| banned.contains(&dependency.name.as_str()));
            wrong.extend(used.map(|dependency| format!("{} uses {}: {reason}", package.name, dependency.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn versions_live_in_the_root_manifest() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages() {
        let manifest = std::fs::read_to_string(&package.manifest_path).expect("a member's manifest can be read");
        for line in manifest.lines().filter(|line| line.contains("version = \"") || line.contains("path = \"../")) {
            wrong.push(format!("{}: {}", package.manifest_path, line.trim()));
        }
    }
    assert!(wrong.is_empty(), "use `workspace = true`:\n{}", wrong.join("\n"));
}

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml"))
        .no_deps()
        .exec()
        .expect("cargo knows its own workspace")
}

/// Normal and build dependencies between members. What only a member's own tests
/// use is not part of the picture.
fn edges(metadata: &Metadata) -> BTreeMap<String, BTreeSet<String>> {
    let packages = metadata.workspace_packages();
    let members: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let known = |package: &&cargo_metadata::Package| {
        let dependencies = package.dependencies.iter();
        dependencies
            .filter(|dependency| dependency.kind != DependencyKind::Development)
            .filter(|dependency| members.contains(dependency.name.as_str()))
            .map(|dependency| dependency.name.clone())
            .collect()
    };
    packages.iter().map(|package| (package.name.to_string(), known(package))).collect()
}
