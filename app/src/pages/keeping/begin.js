/* Begins the worker that keeps this page on the device, and tells it once what was loaded before it was there. */
{
  const begin = async () => {
    const found = await navigator.serviceWorker.register("/worker.js", { scope: "/", updateViaCache: "none" });
    if (navigator.serviceWorker.controller) return;
    await navigator.serviceWorker.ready;
    const own = (entry) => entry.name.startsWith(location.origin + "/pkg/");
    const tell = (page) => found.active?.postMessage({ page, assets: performance.getEntriesByType("resource").filter(own).map(({ name }) => name) });
    tell(location.href);
    // The editor's second part comes when the text is there.
    setTimeout(tell, 5000);
  };
  // A device that keeps nothing (a private window, plain HTTP) has the note as it always had.
  if ("serviceWorker" in navigator && isSecureContext) addEventListener("load", () => begin().catch(() => undefined));
}
