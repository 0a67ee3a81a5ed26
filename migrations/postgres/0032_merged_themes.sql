-- Themes that were merged into another. Whatever still names the old one, a file that is imported or an address that was
-- kept, means the new one. The imported record of the directory itself is never edited.
create table theme_merge (
    theme text primary key,
    -- Never itself merged: when that one is merged in its turn, this follows it.
    into_theme text not null,
    at bigint not null,
    account_id text not null
);
