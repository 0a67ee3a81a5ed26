//! Events as an earlier version wrote them. The chain covers the text of a row,
//! so old rows stay as they are for ever and are turned into today's form when read.

use entente_domain::event::Event;
use serde::Deserialize;
use serde_json::{Map, Value};

/// `{"kind":"item_started","item":"…"}`, where today it is `{"item_started":{"item":"…"}}`: a kind among
/// the fields cost every browser 16 kB on its first visit.
#[derive(Deserialize)]
struct KindInside {
    kind: String,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

/// Reads an event of the log in whichever form it was written.
pub(crate) fn event(text: &str) -> serde_json::Result<Event> {
    serde_json::from_str(text).or_else(|error| {
        // What is of neither form is reported as not being of today's.
        let Ok(KindInside { kind, fields }) = serde_json::from_str(text) else { return Err(error) };
        serde_json::from_value(Value::Object(Map::from_iter([(kind, Value::Object(fields))])))
    })
}

#[cfg(test)]
mod tests {
    use super::event;

    /// One line of each kind, as they stand in logs written before the form changed.
    const OLD: &[&str] = &[
        r#"{"kind":"meeting_created","title":"Global RCP Meeting, sample A: in person"}"#,
        r#"{"kind":"session_added","session":{"id":"s1","title":{"en":"Group 2: Americas"},"day":"2026-11-25","room":"Room 2","starts_at":1795637700000000,"ends_at":1795643100000000,"state":"planned","visibility":"participants","version":0}}"#,
        r#"{"kind":"item_added","item":{"id":"i1","session":"s1","parent":null,"position":20,"number":null,"title":{"en":"Adoption of the agenda"},"kind":"adoption_of_agenda","visibility":"participants","planned_start":1795615800000000,"fixed_start":false,"planned_seconds":1800,"state":"scheduled","outcome":null,"remark":null,"carried_from":null,"intervals":[{"started_at":1,"ended_at":null}],"note":"n1","details":{"moderator":"Chair","documents":["A-d2"]}}}"#,
        r#"{"kind":"agenda_adopted","numbers":[["i1","1"],["i2","2.1"]]}"#,
        r#"{"kind":"session_started","session":"s1"}"#,
        r#"{"kind":"session_paused","session":"s1"}"#,
        r#"{"kind":"session_resumed","session":"s1"}"#,
        r#"{"kind":"session_ended","session":"s1"}"#,
        r#"{"kind":"item_published","item":"i1"}"#,
        r#"{"kind":"item_started","item":"i1"}"#,
        r#"{"kind":"item_suspended","item":"i1","reason":"the minister \"arrives\""}"#,
        r#"{"kind":"item_resumed","item":"i1"}"#,
        r#"{"kind":"item_concluded","item":"i1","outcome":"noted","text":""}"#,
        r#"{"kind":"item_concluded","item":"i1","outcome":null,"text":""}"#,
        r#"{"kind":"item_deferred","item":"i1","note":"tomorrow"}"#,
        r#"{"kind":"item_withdrawn","item":"i1","note":""}"#,
        r#"{"kind":"item_reopened","item":"i1","reason":"new facts"}"#,
        r#"{"kind":"note_opened","item":"i1","note":"n1"}"#,
        r#"{"kind":"party_added","party":{"id":"p1","meeting":"sample-a","kind":"rcp","mechanism":"arcp","country":null,"name":{"en":"Chair and secretariat of ARCP"},"short":"ARCP","zone":null}}"#,
        r#"{"kind":"member_added","party":"p1","user":"u1","role":"head"}"#,
        r#"{"kind":"role_given","user":"u1","role":"facilitator"}"#,
        r#"{"kind":"display_opened","display":"d1","session":"s1","label":"Front"}"#,
        r#"{"kind":"display_closed","display":"d1"}"#,
    ];

    #[test]
    fn a_line_of_the_old_form_reads_as_the_event_it_was() {
        for line in OLD {
            let read = event(line).unwrap_or_else(|error| panic!("{line}: {error}"));
            let today = serde_json::to_value(&read).unwrap();
            let mut fields: serde_json::Map<_, _> = serde_json::from_str(line).unwrap();
            let kind = fields.remove("kind").unwrap();
            assert_eq!(kind, read.kind());
            assert_eq!(today, serde_json::json!({ read.kind(): fields }), "nothing is lost and nothing is added");
            assert_eq!(event(&today.to_string()).unwrap(), read, "and today's form reads as the same");
        }
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for line in
            ["", "{}", "[]", r#"{"kind":"item_exploded","item":"i1"}"#, r#"{"kind":7}"#, r#"{"item_started":{}}"#]
        {
            assert!(event(line).is_err(), "{line}");
        }
    }
}
