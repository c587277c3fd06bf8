/* Looks through titles, actors and claims of window.precisIndex; case and accents do not matter. */
(function () {
  "use strict";
  var form = document.getElementById("search");
  var input = document.getElementById("query");
  var found = document.getElementById("found");
  var list = document.getElementById("results");
  var index = window.precisIndex || [];

  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’']/g, " ").replace(/\s+/g, " ");
  }

  function hasAll(text, words) {
    var folded = fold(text);
    return words.every(function (w) { return folded.indexOf(w) >= 0; });
  }

  function add(parent, tag, text, name) {
    var element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return parent.appendChild(element);
  }

  function claimsOf(row, words) {
    var hits = [];
    for (var i = 0; i < row[5].length; i += 2) {
      if (hasAll(row[5][i] + " " + row[5][i + 1], words)) hits.push(i);
    }
    return hits;
  }

  /* A title weighs more than an actor, an actor more than a claim. */
  function score(row, words, claims) {
    if (hasAll(row[2], words)) return 3;
    if (hasAll(row[4], words)) return 2;
    if (claims.length) return 1;
    return hasAll([row[2], row[4], row[5].join(" ")].join(" "), words) ? 0.5 : 0;
  }

  function show(hit) {
    var row = hit.row;
    var item = add(list, "li");
    item.lang = row[1];
    add(add(item, "h2", "", "headline"), "a", row[2]).href = row[0];
    add(item, "p", row[3], "origin");
    hit.claims.slice(0, 3).forEach(function (i) {
      var p = add(item, "p", "", "lead");
      add(p, "a", row[5][i]).href = row[0] + "#c" + (i / 2 + 1);
      add(item, "p", row[5][i + 1], "says");
    });
  }

  function search(query) {
    var words = fold(query).split(" ").filter(Boolean);
    list.textContent = "";
    found.textContent = "";
    if (!words.length) return;
    var hits = index.map(function (row, order) {
      var claims = claimsOf(row, words);
      return { row: row, order: order, claims: claims, score: score(row, words, claims) };
    }).filter(function (hit) { return hit.score > 0; });
    hits.sort(function (a, b) { return b.score - a.score || a.order - b.order; });
    found.textContent = hits.length ? form.dataset.some + " " + hits.length : form.dataset.none;
    hits.slice(0, 50).forEach(show);
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search(input.value);
  });
  input.addEventListener("input", function () { search(input.value); });
  input.value = new URLSearchParams(location.search).get("q") || "";
  search(input.value);
})();
