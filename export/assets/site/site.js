// SPDX-License-Identifier: MIT
// What the page can do beyond its text: leave quickly, and keep a plan that never leaves this device.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("with-script");

  function each(selector, run, within) {
    Array.prototype.forEach.call((within || document).querySelectorAll(selector), run);
  }
  function first(selector, within) { return (within || document).querySelector(selector); }

  /* ---------- The plan: held in this tab, kept on the device only when asked ---------- */

  var name = "waymark:" + document.body.getAttribute("data-package") + ":plan";
  var empty = function () { return { version: 1, options: [], fields: {} }; };

  // A store that may be blocked: then the plan lives as long as this page. In a frame it always does: the store
  // there is that of the platform around it, which the next pupil may use.
  var framed = document.body.hasAttribute("data-framed");
  function store(kind) {
    return framed ? { read: function () { return null; }, write: function () { return true; }, drop: function () { return; } } : {
      read: function () { try { return window[kind].getItem(name); } catch (blocked) { return null; } },
      write: function (text) { try { window[kind].setItem(name, text); return true; } catch (blocked) { return false; } },
      drop: function () { try { window[kind].removeItem(name); } catch (blocked) { return; } }
    };
  }
  var tab = store("sessionStorage");
  var device = store("localStorage");

  function parse(text) {
    var plan = empty();
    var read = null;
    try { read = JSON.parse(text); } catch (broken) { return plan; }
    if (!read || read.version !== 1) { return plan; }
    if (Array.isArray(read.options)) {
      read.options.forEach(function (option) {
        if (option) { if (typeof option.key === "string") { if (typeof option.title === "string") { plan.options.push({ key: option.key, title: option.title }); } } }
      });
    }
    Object.keys(read.fields || {}).forEach(function (key) {
      if (typeof read.fields[key] === "string") { plan.fields[key] = read.fields[key]; }
    });
    return plan;
  }

  var kept = device.read() !== null;
  var plan = parse(kept ? device.read() : tab.read());

  function is_empty() {
    return plan.options.length === 0 ? Object.keys(plan.fields).every(function (key) { return plan.fields[key].trim() === ""; }) : false;
  }
  function remember() {
    var text = JSON.stringify(plan);
    if (kept) { tab.drop(); return device.write(text); }
    if (is_empty()) { tab.drop(); return true; }
    return tab.write(text);
  }
  function place(key) {
    for (var i = 0; i !== plan.options.length; i += 1) { if (plan.options[i].key === key) { return i; } }
    return -1;
  }
  function add(key, title) { if (place(key) === -1) { plan.options.push({ key: key, title: title }); } changed(); }
  function take(key) { var at = place(key); if (at !== -1) { plan.options.splice(at, 1); } changed(); }
  function forget() { plan = empty(); kept = false; tab.drop(); device.drop(); }

  function changed() { remember(); show(); }

  /* ---------- Showing it ---------- */

  function tick_list(list) {
    list.textContent = "";
    plan.options.forEach(function (option) {
      var item = document.createElement("li");
      var mark = document.createElement("span");
      mark.className = "tick";
      mark.setAttribute("aria-hidden", "true");
      var drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      drawn.setAttribute("viewBox", "0 0 24 24");
      drawn.setAttribute("class", "icon");
      var path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("d", "M4.5 12.5l5 5.2L19.5 6.8");
      path.setAttribute("fill", "none");
      path.setAttribute("stroke", "currentColor");
      path.setAttribute("stroke-linecap", "round");
      path.setAttribute("stroke-linejoin", "round");
      drawn.appendChild(path);
      mark.appendChild(drawn);
      item.appendChild(mark);
      item.appendChild(document.createTextNode(option.title));
      list.appendChild(item);
    });
  }

  function words_of(section) {
    var lines = [];
    each("[data-option]", function (box) { if (box.checked) { lines.push(box.getAttribute("data-title")); } }, section);
    each("[data-field]", function (field) {
      var words = field.value.trim();
      if (words === "") { return; }
      var label = first("label[for='" + field.id + "']", section);
      var start = label ? label.textContent.trim() : "";
      lines.push(first(".unseen", label || section) ? words : start + " " + words);
    }, section);
    return lines;
  }

  function show() {
    var count = plan.options.length;
    each("[data-card]", function (card) { card.classList.toggle("added", place(card.getAttribute("data-card")) !== -1); });
    each("[data-option]", function (box) { box.checked = place(box.getAttribute("data-option")) !== -1; });
    each("[data-field]", function (field) {
      var words = plan.fields[field.getAttribute("data-field")] || "";
      if (field.value !== words) { field.value = words; }
    });
    each("[data-plan-link]", function (link) { link.hidden = is_empty(); });
    each("[data-plan-count]", function (mark) { mark.textContent = String(count); mark.hidden = count === 0; });
    each("[data-plan-list]", function (list) { tick_list(list); list.hidden = count === 0; });
    each("[data-plan-none]", function (line) { line.hidden = !is_empty(); });
    each("[data-plan-open]", function (link) { link.hidden = is_empty(); });
    each("[data-plan-empty]", function (line) { line.hidden = !is_empty(); });
    each("[data-plan-full]", function (card) { card.hidden = is_empty(); });
    each("[data-section]", function (section) {
      var line = first("[data-review-words='" + section.getAttribute("data-section") + "']");
      if (!line) { return; }
      var lines = words_of(section);
      line.textContent = lines.length ? lines.join("\n") : "Nothing yet";
      line.classList.toggle("nothing", lines.length === 0);
    });
    var keep = document.getElementById("plan-keep");
    if (keep) {
      keep.checked = kept;
      document.getElementById("plan-keep-hint").textContent = kept
        ? "On. Your plan stays in this browser until you delete it. Anyone who uses this device could open it."
        : "Off. Your plan goes when you close this tab or use Quick exit. Leave it off on a shared or school device.";
    }
  }

  var said = document.createElement("div");
  said.className = "said script";
  said.setAttribute("role", "status");
  document.body.appendChild(said);
  var quiet = 0;
  function say(words, way_back, undo) {
    said.textContent = "";
    var line = document.createElement("span");
    line.textContent = words;
    said.appendChild(line);
    if (way_back) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = way_back;
      button.addEventListener("click", function () { said.textContent = ""; undo(); });
      said.appendChild(button);
    }
    window.clearTimeout(quiet);
    quiet = window.setTimeout(function () { if (!said.contains(document.activeElement)) { said.textContent = ""; } }, 8000);
  }

  each("[data-add]", function (button) {
    var key = button.getAttribute("data-add");
    var title = button.getAttribute("data-title");
    var card = button.closest("[data-card]");
    var back = first("[data-take]", card);
    function put_in() { add(key, title); say("“" + title + "” is in your plan.", "Take it out again", take_out); }
    function take_out() { take(key); say("“" + title + "” is out of your plan.", "Put it back", put_in); }
    button.addEventListener("click", function () { put_in(); back.focus(); });
    back.addEventListener("click", function () { take_out(); button.focus(); });
  });
  each("[data-option]", function (box) {
    box.addEventListener("change", function () {
      if (box.checked) { add(box.getAttribute("data-option"), box.getAttribute("data-title")); } else { take(box.getAttribute("data-option")); }
    });
  });
  each("[data-field]", function (field) {
    field.addEventListener("input", function () { plan.fields[field.getAttribute("data-field")] = field.value; changed(); });
  });
  each("[data-change]", function (link) {
    link.addEventListener("click", function (event) {
      var section = first("[data-section='" + link.getAttribute("data-change") + "']");
      var control = section ? first("input, textarea", section) : null;
      if (!control) { return; }
      event.preventDefault();
      section.scrollIntoView();
      control.focus({ preventScroll: true });
    });
  });

  var tell = first("[data-plan-said]");
  var keep = document.getElementById("plan-keep");
  if (keep) {
    keep.addEventListener("change", function () {
      kept = keep.checked;
      if (!kept) { device.drop(); }
      var done = remember();
      if (!done) { kept = false; }
      show();
      say(kept ? "Your plan is kept in this browser." : done ? "Your plan is no longer kept on this device." : "This browser does not let a page keep things. You can print your plan or save it as a file.");
    });
  }
  each("[data-plan-print]", function (button) {
    button.addEventListener("click", function () { root.classList.add("print-plan"); window.print(); });
  });
  window.addEventListener("afterprint", function () { root.classList.remove("print-plan"); });
  each("[data-plan-save]", function (button) {
    button.addEventListener("click", function () {
      var text = document.body.getAttribute("data-plan-title") + "\n\n";
      each("[data-section]", function (section) {
        var heading = first("h2, h3", section);
        var lines = words_of(section);
        text += heading.textContent + "\n" + (lines.length ? lines.map(function (line) { return "- " + line; }).join("\n") : "-") + "\n\n";
      });
      each(".cut-out-name, .cut-out-number, .cut-out-site", function (line) { text += line.textContent + "\n"; });
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
      link.download = "my-plan.txt";
      link.click();
      window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
      say("Your plan is saved as a file called my-plan.txt, usually in Downloads.");
    });
  });
  each("[data-plan-delete]", function (button) {
    var box = first(".confirm");
    var ask = first("[data-plan-delete='ask']");
    button.addEventListener("click", function () {
      var answer = button.getAttribute("data-plan-delete");
      if (answer === "ask") { tell.textContent = ""; box.show(); first("[data-plan-delete='no']", box).focus(); return; }
      box.close();
      ask.focus();
      if (answer === "yes") {
        forget();
        each("textarea, input[type='text']", function (field) { field.value = ""; });
        show();
        tell.textContent = "Your plan is deleted. Nothing is left on this device.";
      }
    });
  });
  each(".confirm", function (box) {
    box.addEventListener("keydown", function (event) { if (event.key === "Escape") { box.close(); first("[data-plan-delete='ask']").focus(); } });
  });

  // A plan kept in another tab counts here too.
  window.addEventListener("storage", function (event) {
    if (event.key === name) { kept = event.newValue !== null; plan = parse(event.newValue); show(); }
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { kept = device.read() !== null; plan = parse(kept ? device.read() : tab.read()); show(); }
  });

  /* ---------- Quick exit ---------- */

  var exit = first("[data-exit]");
  function leave() {
    root.classList.add("leaving");
    document.title = "";
    tab.drop();
    window.location.replace(navigator.onLine === false ? "about:blank" : exit.href);
  }
  if (exit) {
    each("[data-exit]", function (link) {
      link.addEventListener("click", function (event) { event.preventDefault(); leave(); });
    });
    var presses = 0;
    var since = 0;
    var alone = false;
    var status = first("[data-exit-said]");
    document.addEventListener("keydown", function (event) {
      // Shift held for a capital letter is typing, not leaving.
      alone = event.key === "Shift" ? !event.repeat || alone : false;
      if (event.key !== "Shift") { presses = 0; }
    });
    document.addEventListener("keyup", function (event) {
      if (event.key !== "Shift" || !alone) { return; }
      alone = false;
      var now = Date.now();
      if (now - since > 5000) { presses = 0; }
      if (presses === 0) { since = now; }
      presses += 1;
      if (presses === 3) { status.textContent = "Leaving this page."; leave(); return; }
      status.textContent = presses === 1 ? "Press Shift 2 more times to leave this page." : "Press Shift 1 more time to leave this page.";
      window.setTimeout(function () { if (Date.now() - since > 4900) { presses = 0; status.textContent = ""; } }, 5000);
    });
    // Coming back through the browser's history shows the page, not the empty sheet.
    window.addEventListener("pageshow", function () { root.classList.remove("leaving"); });
  }

  /* ---------- Paper shows what is folded ---------- */

  // On paper a line grows with its words: nothing that was written is cut off.
  window.addEventListener("beforeprint", function () {
    each("textarea", function (field) {
      field.setAttribute("data-rows", field.rows);
      field.rows = Math.max(1, Math.ceil(field.value.length / 44), field.value.split("\n").length);
      field.style.setProperty("field-sizing", "content");
    });
  });
  window.addEventListener("afterprint", function () {
    each("textarea[data-rows]", function (field) { field.rows = field.getAttribute("data-rows"); field.style.removeProperty("field-sizing"); });
  });
  window.addEventListener("beforeprint", function () { each("details:not([open])", function (fold) { fold.setAttribute("data-folded", "yes"); fold.open = true; }); });
  window.addEventListener("afterprint", function () { each("details[data-folded]", function (fold) { fold.removeAttribute("data-folded"); fold.open = false; }); });

  /* ---------- One file: one part at a time; what was read is known to this page alone ---------- */

  if (document.body.classList.contains("one-page")) {
    var pages = Array.prototype.slice.call(document.querySelectorAll("article.page"));
    var title = document.title;
    var turn = function (focus) {
      var id = decodeURIComponent(window.location.hash.slice(1));
      var target = id ? document.getElementById(id) : null;
      var page = target ? target.closest("article.page") : null;
      if (!page) { page = pages[0]; }
      if (target) { if (!target.closest("article.page")) { if (id === "main") { return; } } }
      pages.forEach(function (other) { other.hidden = other !== page; });
      document.title = page.getAttribute("data-title") ? page.getAttribute("data-title") + " – " + title : title;
      var parts = document.querySelectorAll(".trail .part");
      var number = 0;
      Array.prototype.forEach.call(parts, function (part, i) {
        var here = part.getAttribute("data-part") === page.id;
        var note = first(".part-note", part);
        if (part.classList.contains("here")) { part.classList.add("read"); }
        part.classList.toggle("here", here);
        if (here) { number = i + 1; first("a", part).setAttribute("aria-current", "page"); } else { first("a", part).removeAttribute("aria-current"); }
        note.textContent = here ? "You are here" : part.classList.contains("read") ? "Read" : note.getAttribute("data-minutes");
      });
      first("[data-part-of]").textContent = number ? "Part " + number + " of " + parts.length : "All " + parts.length + " parts";
      each(".pill", function (pill) { pill.classList.toggle("here", pill.getAttribute("href") === "#" + page.id); });
      if (target === page || !target) { window.scrollTo(0, 0); } else { target.scrollIntoView(); }
      if (focus) { document.getElementById("main").focus({ preventScroll: true }); }
    };
    window.addEventListener("hashchange", function () { turn(true); });
    turn(false);
  }

  show();
}());
