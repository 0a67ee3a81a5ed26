//! One's own calendar feed on the account page: what it is, its key, and how it ends.

use entente_domain::clock::Moment;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::{dates, t, text::language};

/// How the feed stands. `fresh` is its address just after it was made: it is not kept and not shown again.
pub(crate) struct Feed {
    pub since: Option<Moment>,
    pub fresh: Option<String>,
}

pub(super) fn view(feed: Feed, zone: &TimeZone) -> AnyView {
    let Feed { since, fresh } = feed;
    let address = fresh.map(|address| {
        // Calendar programmes register this scheme: one press, and they ask whether to subscribe.
        let webcal = match address.split_once("://") {
            Some((_, rest)) => format!("webcal://{rest}"),
            None => address.clone(),
        };
        view! {
            <div class="notice" data-kind="done" role="status">
                <strong>{t!("account-calendar-fresh")}</strong>
                <p>{t!("account-calendar-once")}</p>
                <p class="secret"><bdi dir="ltr">{address}</bdi></p>
                <p><a href=webcal>{t!("account-calendar-subscribe")}</a></p>
            </div>
        }
        .into_any()
    });
    let acts = match since {
        Some(since) => {
            let day = dates::short_date(language(), dates::wall(since, zone).date());
            view! {
                <p>{t!("account-calendar-since", day = day)}</p>
                <form method="post" action="/account/calendar">
                    <p class="hint" id="calendar-hint">{t!("account-calendar-renew-hint")}</p>
                    <p class="buttons">
                        <button type="submit" aria-describedby="calendar-hint">{t!("account-calendar-renew")}</button>
                        <button type="submit" class="danger" formaction="/account/calendar/end">{t!("account-calendar-end")}</button>
                    </p>
                </form>
            }
            .into_any()
        }
        None => view! {
            <form method="post" action="/account/calendar">
                <p class="buttons"><button type="submit">{t!("account-calendar-make")}</button></p>
            </form>
        }
        .into_any(),
    };
    view! {
        <section class="part" aria-labelledby="calendar">
            <h2 id="calendar">{t!("account-calendar")}</h2>
            <p>{t!("account-calendar-text")}</p>
            <p>{t!("account-calendar-key")}</p>
            {address}
            {acts}
        </section>
    }
    .into_any()
}
