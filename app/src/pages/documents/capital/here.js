{
  // By the reader's own clock: the server does not know where a reader without an account is.
  const language = document.documentElement.lang + "-u-nu-latn";
  const write = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" });
  for (const line of document.querySelectorAll("[data-here]")) {
    const time = line.querySelector("time");
    time.textContent = write.format(new Date(time.dateTime));
    line.hidden = false;
  }
}
