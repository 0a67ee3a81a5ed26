//! Tables to take away: as CSV, or as a workbook, by the end of the address.

use axum::response::Response;
use entente_service::{Failure, tables::Table};
use leptos::prelude::*;

use crate::{
    fault::{Answer, Fault},
    pages::attendance::download,
    t,
    visit::Visit,
};

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The table as the address asks for it. In Arabic the sheet begins at the right.
pub(crate) fn answer(visit: &Visit, table: &Table) -> Answer {
    let (bytes, kind, end) = if visit.path.ends_with(".xlsx") {
        (table.xlsx(visit.language.direction() == "rtl", visit.now), XLSX, "xlsx")
    } else {
        (table.csv(), CSV, "csv")
    };
    let bytes = bytes.map_err(|broken| -> Fault { visit.fault(Failure::<std::convert::Infallible>::from(broken)) })?;
    let response: Response = download(bytes, kind, &format!("{}.{end}", table.name));
    Ok(response)
}

/// The two links to a table. `address`: without its end; `query`: with its question mark, or empty.
pub(crate) fn links(address: &str, query: &str) -> AnyView {
    let (csv, xlsx) = (format!("{address}.csv{query}"), format!("{address}.xlsx{query}"));
    view! { <a href=csv download="">{t!("table-csv")}</a>" "<a href=xlsx download="">{t!("table-xlsx")}</a> }.into_any()
}
