//! The whole house through its front door: a real server on a real port, a real
//! database of each engine, and people who sign in. One file for each concern.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod api;
mod attendance;
mod boards;
mod bodies;
mod calendar;
mod capital;
mod clock;
mod convergence;
mod creating;
mod cursors;
mod desk;
mod document_files;
mod documents;
mod editing;
mod editor;
mod floor;
mod follow_up;
mod groups;
mod history;
mod introductions;
mod jumps;
mod library;
mod making;
mod memory;
mod merged;
mod news;
mod note_parts;
mod notes;
mod notices;
mod offices;
mod original;
mod papers;
mod profiles;
mod public;
mod recommendations;
mod record;
mod register;
mod repair;
mod routes;
mod screens;
mod search;
mod silence;
mod steps;
mod suggestions;
mod surveys;
mod together;
mod world;
mod year;

/// Runs a story on SQLite, and on PostgreSQL where `ENTENTE_TEST_POSTGRES` names one.
#[macro_export]
macro_rules! stories {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name($crate::world::World::on_sqlite().await).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                if let Some(world) = $crate::world::World::on_postgres().await {
                    super::$name(world).await;
                }
            })+
        }
    };
}
