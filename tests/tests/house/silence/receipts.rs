//! What a party has in hand: signed, checked by anybody, and nobody else's to take.

use entente_service::silence::receipts::{NoReceipt, check, read};
use reqwest::StatusCode;

use super::hall::{answer, inbox, path, running};
use crate::world::{DELEGATE, OTHER_MECHANISM, World};

crate::stories!(a_receipt_is_checked_by_anybody, a_receipt_is_checked_by_the_command_without_the_house);

async fn a_receipt_is_checked_by_anybody(world: World) {
    let silence = running(&world, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::SEE_OTHER);
    let filed = inbox(&world, &silence.id).await.remove(0);
    let file = format!("{}/receipts/{}", path(&silence), filed.response.id);
    let text = delegate.get(&file).await.text().await.unwrap();
    let receipt = read(&text).unwrap();
    assert_eq!((receipt.text.as_str(), receipt.received_at), (silence.words.as_str(), filed.response.received_at));
    let other = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(other.get(&file).await.status(), StatusCode::NOT_FOUND, "nobody else's");

    let house = &world.running.app.house;
    let checked = check(house, &text).await.unwrap();
    assert!(checked.ours && checked.in_the_log);
    let visitor = world.visitor();
    let (_, page) = visitor.page("/receipts").await;
    assert!(page.contains(&receipt.key), "the public key is shown");
    let answer = visitor.post("/receipts", &[("receipt", &text)]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.text().await.unwrap().contains("Genuine"));
    let forged = text.replace("response: consent", "response: objection");
    assert_eq!(read(&forged), Err(NoReceipt::Forged));
    let answer = visitor.post("/receipts", &[("receipt", &forged)]).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("does not fit") && page.contains("response: objection"), "what was pasted stays");
    // The key outlives the process.
    let again = world.opened_again().await;
    assert!(check(&again.app.house, &text).await.unwrap().ours);
}

async fn a_receipt_is_checked_by_the_command_without_the_house(world: World) {
    let silence = running(&world, &[]).await;
    let delegate = world.sign_in(DELEGATE).await;
    assert_eq!(answer(&delegate, &silence, &[("answer", "consent")]).await.0, StatusCode::SEE_OTHER);
    let filed = inbox(&world, &silence.id).await.remove(0);
    let text = delegate.get(&format!("{}/receipts/{}", path(&silence), filed.response.id)).await.text().await.unwrap();
    let key = read(&text).unwrap().key;
    let folder = tempfile::tempdir().unwrap();
    let told = |text: &str, key: &str| {
        let file = folder.path().join("receipt.txt");
        std::fs::write(&file, text).unwrap();
        let command = std::process::Command::new(entente_tests::binary())
            .args(["verify-receipt", "--key", key])
            .arg(&file)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = if command.status.success() { command.stdout } else { command.stderr };
        (command.status.success(), String::from_utf8(said).unwrap())
    };
    let (genuine, said) = told(&text, &key);
    assert!(genuine && said.contains("fits this key"), "{said}");
    assert!(!told(&text.replace("response: consent", "response: objection"), &key).0, "forged");
    let other = key.chars().rev().collect::<String>();
    assert!(!told(&text, &other).0, "signed by somebody else");
    // A key may begin with a hyphen, and is none of the command's own words.
    let (fits, said) = told(&text, &format!("-{}", &other[1..]));
    assert!(!fits && said.contains("the key is"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "it makes no database to check a signature");
}
