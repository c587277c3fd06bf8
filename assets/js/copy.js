/* Adds to each claim's address a button that copies it; without it the address is a link like any other. */
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  if (!navigator.clipboard) return;
  document.querySelectorAll(".claims .address").forEach(function (address) {
    var link = address.lastElementChild;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.setAttribute("aria-label", words.copy + " " + link.textContent);
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(link.href).then(function () {
        button.textContent = words.copied;
        setTimeout(function () { button.textContent = words.copy; }, 2000);
      }, function () { location.hash = link.hash; });
    });
    address.append("\u00a0", button);
  });
})();
