/* Begins the worker that keeps this page on the device, and tells it once what was loaded before it was there. */
{
  const begin = async () => {
    // A page that came through the worker is kept already. Asked first: a new worker takes the page over while it is begun.
    const cameThrough = navigator.serviceWorker.controller !== null;
    const found = await navigator.serviceWorker.register("/worker.js", { scope: "/", updateViaCache: "none" });
    if (cameThrough) return;
    await navigator.serviceWorker.ready;
    const own = (entry) => entry.name.startsWith(location.origin + "/pkg/");
    const tell = (page) => found.active?.postMessage({ page, assets: performance.getEntriesByType("resource").filter(own).map(({ name }) => name) });
    tell(location.href);
    // The editor's second part comes when the text is there.
    setTimeout(tell, 5000);
  };
  // Not while the page settles: who only passes through has nothing to keep, and is not to wait for a worker that starts.
  const later = () => setTimeout(() => begin().catch(() => undefined), 3000);
  // A device that keeps nothing (a private window, plain HTTP) has the note as it always had.
  if ("serviceWorker" in navigator && isSecureContext) addEventListener("load", later);
}
