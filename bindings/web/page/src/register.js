// Has the page kept for working offline: first what it shows, and when the browser is idle all that may be asked later.
const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 1000));

/** Asks for the rest as soon as a worker has the page. Whoever saves data fetches it when it is first needed. */
export function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const keepRest = () => navigator.connection?.saveData || idle(() => workers.controller?.postMessage("keep the rest"));
  workers.addEventListener("controllerchange", keepRest);
  if (workers.controller) keepRest();
  workers.register("offline.js").catch(() => {}); // without it the page works as long as there is a network
}
