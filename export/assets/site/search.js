// SPDX-License-Identifier: MIT
// Finds words in all pages, here and without a server. A website brings the words of its pages in look/search.js,
// asked for when somebody goes to the field; where pages share a file they are read from it.
(function () {
  "use strict";
  var field = document.getElementById("find");
  if (!field) { return; }
  var count = document.querySelector("[data-found-count]");
  var list = document.querySelector("[data-found]");
  var parts = document.querySelector("[data-parts]");
  var sections = null; // until they are here
  var asked_for = false;
  var most = 20;

  // " dont send it ": lower case, without accents, apostrophes and signs, a blank on both sides of each word.
  function plain(text) {
    var words = text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    return " " + words + " ";
  }
  function section(href, page, heading, text) {
    return { href: href, page: page, heading: heading, text: text, in_page: plain(page), in_heading: plain(heading), in_text: plain(text) };
  }

  /* ---------- The words of the pages ---------- */

  var passed_over = "nav, svg, button, textarea, input, dialog, [aria-hidden], .script, .eyebrow, .page-title, .unseen, .paper";
  var in_line = "a, code, em, q, span, strong";
  function read_article(article, into) {
    var read = [{ href: "#" + article.id, heading: "", text: "" }];
    var within = "text";
    function add(words) { read[read.length - 1][within] += words; }
    function walk(node) {
      if (node.nodeType === Node.TEXT_NODE) { add(node.data); return; }
      if (node.nodeType !== Node.ELEMENT_NODE) { return; }
      if (node.matches(passed_over)) { return; }
      var heading = node.matches("h2[id], h3[id], h4[id], h5[id], h6[id]");
      var apart = node.matches(in_line) ? "" : " ";
      if (heading) { read.push({ href: "#" + node.id, heading: "", text: "" }); within = "heading"; }
      add(apart);
      Array.prototype.forEach.call(node.childNodes, walk);
      add(apart);
      if (heading) { within = "text"; }
    }
    walk(article);
    read.forEach(function (one) {
      var heading = one.heading.replace(/\s+/g, " ").trim();
      var text = one.text.replace(/\s+/g, " ").trim();
      if (heading || text) { into.push(section(one.href, article.getAttribute("data-title"), heading, text)); }
    });
  }
  function load() {
    if (asked_for) { return; }
    asked_for = true;
    var all = [];
    var file = field.getAttribute("data-words");
    if (!file) {
      Array.prototype.forEach.call(document.querySelectorAll("article.page[data-title]"), function (article) { read_article(article, all); });
      sections = all;
      return;
    }
    var script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", function () {
      window.waymarkSearch.forEach(function (one) { all.push(section(one[0], one[1], one[2], one[3])); });
      sections = all;
      find();
    });
    script.addEventListener("error", function () {
      asked_for = false;
      count.textContent = "The search could not be opened. Every part is listed below.";
    });
    document.head.appendChild(script);
  }

  /* ---------- Finding ---------- */

  // The beginning of a word; of several things also the one.
  function has(words, term) {
    return words.indexOf(" " + term) !== -1 || words.indexOf(" " + term.replace(/s$/, " ")) !== -1;
  }

  // Every word has to begin one on the page. Of a page whose title alone fits, the beginning is shown.
  function worth(one, terms) {
    var sum = 0;
    var here = one.heading === "";
    var all = terms.every(function (term) {
      var value = (has(one.in_page, term) ? 4 : 0) + (has(one.in_heading, term) ? 2 : 0) + (has(one.in_text, term) ? 1 : 0);
      here = here || value % 4 !== 0;
      sum += value;
      return value !== 0;
    });
    return all ? here ? sum : 0 : 0;
  }
  function excerpt(one, terms) {
    var words = one.text.split(" ");
    function fits(word) {
      var own = plain(word);
      return terms.some(function (term) { return has(own, term); });
    }
    var start = Math.max(0, words.findIndex(fits) - 8);
    var line = document.createElement("p");
    line.className = "hint";
    line.append(start === 0 ? "" : "… ");
    words.slice(start, start + 30).forEach(function (word, i) {
      line.append(i === 0 ? "" : " ");
      if (!fits(word)) { line.append(word); return; }
      var mark = document.createElement("mark");
      mark.textContent = word;
      line.append(mark);
    });
    line.append(start + 30 >= words.length ? "" : " …");
    return line;
  }
  function entry(one, terms) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    item.className = "card";
    link.href = one.href;
    link.textContent = one.heading ? one.page + ": " + one.heading : one.page;
    item.append(link, excerpt(one, terms));
    return item;
  }
  function counted(places) {
    if (places === 0) { return "Nothing found. Try another word, or look through the parts below."; }
    if (places > most) { return "The first " + most + " of " + places + " places. One more word finds fewer."; }
    return places === 1 ? "1 place" : places + " places";
  }
  function find() {
    var words = plain(field.value).trim();
    var asked = words.length > 1;
    if (asked ? !sections : true) { list.hidden = true; parts.hidden = false; count.textContent = ""; return; }
    var terms = words.split(" ");
    var found = sections.map(function (one, i) { return { one: one, value: worth(one, terms), place: i }; })
      .filter(function (one) { return one.value !== 0; })
      .sort(function (a, b) { return b.value - a.value || a.place - b.place; });
    list.textContent = "";
    found.slice(0, most).forEach(function (one) { list.append(entry(one.one, terms)); });
    list.hidden = found.length === 0;
    parts.hidden = found.length !== 0;
    count.textContent = counted(found.length);
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", function () { load(); find(); });
  find();
}());
