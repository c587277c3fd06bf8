/*
 * Adds a button that keeps the light or the dark scheme whatever the reader's system says. The style sheet knows only of
 * the system: its conditions are rewritten, so that colours of the site's owner follow too.
 */
(function () {
  "use strict";
  var words = document.currentScript.dataset.words.split("|");
  var names = ["", "light", "dark"];
  var asked = /\(prefers-color-scheme: ?(light|dark)\)/;
  var conditions = [];
  var chosen = "";

  function collect() {
    Array.from(document.styleSheets).forEach(function (sheet) {
      Array.from(sheet.cssRules).concat(sheet).forEach(function (rule) {
        if (rule.media && asked.test(rule.media.mediaText)) conditions.push([rule.media, rule.media.mediaText]);
      });
    });
  }

  function show() {
    conditions.forEach(function (condition) {
      condition[0].mediaText = !chosen ? condition[1] : condition[1].replace(asked, function (all, scheme) {
        return scheme === chosen ? "(min-width: 0px)" : "(max-width: 0px)";
      });
    });
    document.documentElement.style.colorScheme = chosen;
  }

  function recall() {
    try { return localStorage.getItem("precis-theme") || ""; } catch (denied) { return ""; }
  }

  function keep() {
    try { localStorage.setItem("precis-theme", chosen); } catch (denied) { /* it lasts as long as the page */ }
  }

  /* A page opened as a file may not read its own style sheet, without which there is nothing to switch. */
  try { collect(); } catch (denied) { return; }
  chosen = names.indexOf(recall()) > 0 ? recall() : "";
  show();
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = words[names.indexOf(chosen)];
    button.addEventListener("click", function () {
      chosen = names[(names.indexOf(chosen) + 1) % names.length];
      button.textContent = words[names.indexOf(chosen)];
      keep();
      show();
    });
    document.querySelector(".foot").append(button);
  });
})();
