// Loads the page again after the build that follows its own; the event source reconnects by itself.
const build = new URL(document.currentScript.src).search;
new EventSource("/.precis/builds" + build).addEventListener("built", () => location.reload());
