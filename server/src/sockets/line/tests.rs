//! Frames as they come and go over a real TCP stream: in pieces, masked, wrong,
//! and to somebody who does not read.

use bytes::Bytes;
use entente_live::line::Line as _;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::{Heard, Line, Reader, halves};

const MESSAGE_MAX: usize = 1_000;

async fn pair() -> (TcpStream, Reader, std::sync::Arc<Line>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (client, accepted) = tokio::join!(TcpStream::connect(address), listener.accept());
    let (reader, line) = halves(accepted.expect("accepted").0, Bytes::new(), MESSAGE_MAX);
    (client.expect("connected"), reader, line)
}

/// A client's frame: first byte, then a masked payload.
fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];
    let mut frame = vec![first];
    match payload.len() {
        short @ 0..126 => frame.push(0x80 | short as u8),
        long => {
            frame.push(0x80 | 126);
            frame.extend((long as u16).to_be_bytes());
        }
    }
    frame.extend(MASK);
    frame.extend(payload.iter().zip(MASK.into_iter().cycle()).map(|(byte, key)| byte ^ key));
    frame
}

#[tokio::test]
async fn messages_come_whole_however_they_are_cut() {
    let (mut client, mut reader, _line) = pair().await;
    let long: Vec<u8> = (0..700).map(|byte| byte as u8).collect();
    let mut bytes = frame(0x82, b"short");
    bytes.extend(frame(0x82, &long));
    bytes.extend(frame(0x02, b"in "));
    bytes.extend(frame(0x89, b"are you there?"));
    bytes.extend(frame(0x00, b"three "));
    bytes.extend(frame(0x80, b"pieces"));
    bytes.extend(frame(0x82, b""));
    bytes.extend(frame(0x81, b"a text"));
    bytes.extend(frame(0x88, &[3, 232]));
    let sending = tokio::spawn(async move {
        for byte in bytes.chunks(3) {
            client.write_all(byte).await.expect("sent");
            tokio::task::yield_now().await;
        }
        client
    });
    for expected in [&b"short"[..], &long, b"in three pieces", b""] {
        assert_eq!(reader.next().await, Heard::Binary(Bytes::copy_from_slice(expected)));
    }
    assert_eq!(reader.next().await, Heard::Text);
    assert_eq!(reader.next().await, Heard::Closed);
    let mut client = sending.await.expect("the client lives");
    let mut pong = [0; 16];
    client.read_exact(&mut pong).await.expect("a pong");
    assert_eq!(&pong, b"\x8a\x0eare you there?");
}

#[tokio::test]
async fn what_is_no_frame_is_refused_by_its_code() {
    let unmasked = vec![0x82, 3, b'a', b'b', b'c'];
    let mut too_long = vec![0x82, 0xff];
    too_long.extend(u64::MAX.to_be_bytes());
    too_long.extend([0; 4]);
    let in_pieces = [frame(0x02, &[0; 900]), frame(0x80, &[0; 200])].concat();
    for (bytes, code) in [
        (unmasked, 1002),
        (frame(0xc2, b"a reserved bit"), 1002),
        (frame(0x83, b"no such kind"), 1002),
        (frame(0x80, b"goes on with nothing"), 1002),
        ([frame(0x02, b"begun"), frame(0x82, b"and begun again")].concat(), 1002),
        (frame(0x09, b"a control in pieces"), 1002),
        (frame(0x89, &[0; 126]), 1002),
        (frame(0x82, &[0; MESSAGE_MAX + 1]), 1009),
        (in_pieces, 1009),
        (too_long, 1009),
    ] {
        let (mut client, mut reader, _line) = pair().await;
        client.write_all(&bytes).await.expect("sent");
        assert_eq!(reader.next().await, Heard::Bad(code), "{bytes:02x?}");
    }
    let (client, mut reader, _line) = pair().await;
    drop(client);
    assert_eq!(reader.next().await, Heard::Gone);
}

#[tokio::test]
async fn what_the_network_does_not_take_at_once_follows_in_order() {
    let (mut client, _reader, line) = pair().await;
    let messages: Vec<Bytes> = (0..2_000_u32)
        .map(|number| {
            let mut message = number.to_be_bytes().to_vec();
            message.resize([4, 100, 20_000][number as usize % 3], number as u8);
            message.into()
        })
        .collect();
    let taken = line.try_send(&messages);
    assert!(taken.messages > 0 && taken.messages < messages.len(), "{taken:?}");
    let rest = messages[taken.messages..].to_vec();
    let sending = tokio::spawn(async move {
        line.send(&rest).await.expect("sent");
        line.close(1013, "too_far_behind").await;
    });
    for message in &messages {
        let mut head = [0; 2];
        client.read_exact(&mut head).await.expect("a head");
        let length = match head[1] {
            126 => usize::from(client.read_u16().await.expect("a length")),
            short => usize::from(short),
        };
        assert_eq!((head[0], length), (0x82, message.len()));
        let mut payload = vec![0; length];
        client.read_exact(&mut payload).await.expect("a payload");
        assert_eq!(payload, message.as_ref());
    }
    sending.await.expect("it ends");
    let mut goodbye = [0; 18];
    client.read_exact(&mut goodbye).await.expect("a goodbye");
    assert_eq!(&goodbye, b"\x88\x10\x03\xf5too_far_behind");
}

#[tokio::test]
async fn nothing_follows_a_goodbye() {
    let (mut client, mut reader, line) = pair().await;
    line.send(&[Bytes::from_static(b"before")]).await.expect("sent");
    line.close(1000, "over").await;
    // The room has not heard of it, and a ping was on its way.
    let taken = line.try_send(&[Bytes::from_static(b"late")]);
    assert_eq!((taken.messages, taken.has_rest), (1, false), "it is the room's no more");
    client.write_all(&frame(0x89, b"still there?")).await.expect("sent");
    client.write_all(&frame(0x82, b"a word")).await.expect("sent");
    assert_eq!(reader.next().await, Heard::Binary(Bytes::from_static(b"a word")));
    line.close(1001, "again").await;
    drop((reader, line));
    let mut wire = Vec::new();
    client.read_to_end(&mut wire).await.expect("read");
    assert_eq!(wire, [&[0x82, 6][..], b"before", &[0x88, 6, 3, 232], b"over"].concat());
}
