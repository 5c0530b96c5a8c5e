// The answers above the results: a card each, with the words of the answer, what it is made of and what it depends on.
(function () {
  "use strict";
  var own = window.LatheInterface;
  var parts = own.parts;

  function Answers(element, words) {
    this.element = element;
    this.words = words;
    this.text = "";
  }

  // The reader's campus, chosen on another page and remembered on this device.
  Answers.campus = function () {
    try {
      return localStorage.getItem("lathe-campus") || "";
    } catch (error) {
      return "";
    }
  };

  Answers.prototype.show = function (answers) {
    this.text = answers.map(function (answer) { return answer.text; }).join(" ");
    // What stands there already keeps its focus.
    var shown = JSON.stringify(answers);
    if (shown === this.shown) return;
    this.shown = shown;
    this.element.textContent = "";
    this.element.hidden = answers.length === 0;
    answers.forEach(function (answer) { this.element.appendChild(this.card(answer)); }, this);
  };

  Answers.prototype.card = function (answer) {
    var card = parts.element("section", "reply");
    card.setAttribute("aria-label", this.words.answer);
    // A list of things with what is said of each says it all.
    var isListed = answer.items.length > 1 && answer.text.indexOf(answer.items[0].title) === 0;
    card.appendChild(parts.element("p", isListed ? "reply-text visually-hidden" : "reply-text", answer.text));
    if (answer.items.length > 0) {
      var list = parts.element("ul", "reply-items");
      answer.items.forEach(function (item) { list.appendChild(this.item(item)); }, this);
      card.appendChild(list);
    }
    var foot = parts.element("p", "reply-foot");
    if (answer.url && answer.title) foot.appendChild(this.link(answer.title, answer.url));
    foot.appendChild(parts.element("span", "", answer.note));
    card.appendChild(foot);
    return card;
  };

  Answers.prototype.item = function (item) {
    var made = parts.element("li", "");
    made.appendChild(item.url ? this.link(item.title, item.url) : parts.element("span", "", item.title));
    if (item.detail) made.appendChild(parts.element("span", "reply-detail", item.detail));
    return made;
  };

  Answers.prototype.link = function (title, url) {
    var link = parts.element("a", "", title);
    link.href = own.address(url, [], "");
    return link;
  };

  own.Answers = Answers;
})();
