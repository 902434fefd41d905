// SPDX-License-Identifier: MIT
#include "export/site/contact_html.h"
#include "export/site/plan.h"
#include "export/site/site_view.h"
#include "model/calendar_date.h"
#include "model/sha256.h"
#include "tests/export/small_site.h"
#include "tests/support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <set>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::publish;

namespace {

const Package& sample() {
  static const Package package = read_package(sample_folder("take-control"));
  return package;
}

FileSet sample_site(const std::string& audience, const std::string& format = "site") {
  return rendered(
      build_document(sample(), audience, {"1", "2026-11-02", "abc", "2027-09-01", {"Policing team"}}),
      format);
}

struct XmlPage {
  pugi::xml_document document;
  explicit XmlPage(const std::string& html) { REQUIRE(document.load_string(html.c_str())); }
  std::size_t count(const char* path) const { return document.select_nodes(path).size(); }
  std::string value(const char* path) const {
    const auto found = document.select_node(path);
    return found.attribute() ? found.attribute().value() : found.node().text().get();
  }
};

const std::vector<std::string> audiences = {"young-people", "parents", "teachers"};

} // namespace

TEST_CASE("Every page is well-formed, named, in a language, under a strict policy, with one title and no "
          "inline code") {
  for (const auto& audience : audiences)
    for (const std::string format : {"site", "single"})
      for (const auto& [path, html] : sample_site(audience, format)) {
        if (!path.ends_with(".html"))
          continue;
        INFO(audience << " " << path);
        const XmlPage page(html);
        CHECK(page.value("/html/@lang") == "en-GB");
        CHECK(page.count("//h1") == 1);
        CHECK(page.count("//main") == 1);
        CHECK(page.count("//nav[@aria-label]") >= 1);
        CHECK_FALSE(page.value("//title").empty());
        const std::string policy = page.value("//meta[@http-equiv='Content-Security-Policy']/@content");
        CHECK(policy.starts_with("default-src 'none'; img-src "));
        CHECK(policy.ends_with("; form-action 'none'; base-uri 'none'"));
        CHECK(policy.find("unsafe") == std::string::npos);
        CHECK(page.value("//meta[@name='referrer']/@content") == "no-referrer");
        CHECK(page.count("//@style") == 0);
        CHECK(page.count("//@*[starts-with(name(), 'on')]") == 0);
        CHECK(page.count("//form") == 0);
        CHECK(page.count("//img[not(@alt)]") == 0);
      }
}

TEST_CASE("Ids are unique and every link and picture of a site leads somewhere in it") {
  for (const auto& audience : audiences)
    for (const std::string format : {"site", "single"}) {
      const FileSet files = sample_site(audience, format);
      std::map<std::string, std::set<std::string>> ids;
      for (const auto& [path, html] : files)
        if (path.ends_with(".html"))
          for (const auto& id : XmlPage(html).document.select_nodes("//@id")) {
            INFO(path << " " << id.attribute().value());
            CHECK(ids[path].insert(id.attribute().value()).second);
          }
      for (const auto& [path, ids_here] : ids) {
        const XmlPage page(files.at(path));
        for (const auto& link : page.document.select_nodes("//@href | //@src")) {
          const std::string url = link.attribute().value();
          if (url.find(':') != std::string::npos)
            continue;
          INFO(audience << " " << path << " " << url);
          const auto hash = url.find('#');
          const std::string file = hash == 0 ? path : url.substr(0, hash);
          REQUIRE(files.contains(file));
          if (hash != std::string::npos)
            CHECK(ids[file].contains(url.substr(hash + 1)));
        }
        for (const auto& label :
             page.document.select_nodes("//@for | //@aria-describedby | //@aria-labelledby"))
          CHECK(ids_here.contains(label.attribute().value()));
      }
    }
}

TEST_CASE("Equal input gives equal bytes") {
  for (const auto& format : formats())
    CHECK(sample_site("young-people", format.id) == sample_site("young-people", format.id));
}

TEST_CASE("Quick exit is a real link on each pupils' page and on no adults' page") {
  for (const auto& [path, html] : sample_site("young-people"))
    if (path.ends_with(".html")) {
      INFO(path);
      const XmlPage page(html);
      CHECK(page.count("//a[@data-exit][@href='https://www.bbc.co.uk/weather']") == 2);
      CHECK(page.count("//header//a[@data-exit]") == 1);
    }
  for (const std::string path : {"index.html", "get-support.html"})
    CHECK(sample_site("young-people").at(path).find("does not clear your browser") != std::string::npos);
  for (const std::string audience : {"parents", "teachers"})
    for (const auto& [path, html] : sample_site(audience)) {
      INFO(audience << " " << path);
      if (path.ends_with(".html"))
        CHECK(XmlPage(html).count("//*[@data-exit or @data-add or @data-plan-keep]") == 0);
    }
}

TEST_CASE("A quick exit that is no web address is not used") {
  FileSet files = small_files({{"modules/one.md", module_source("page", "Hello.\n")}});
  auto& yaml = files["package.yaml"];
  yaml.replace(yaml.find("https://example.org/weather"), 27, "javascript:alert(1)");
  const auto document = build_document(read_package(files), "young-people", {});
  CHECK(document.settings.quick_exit == ExportSettings().quick_exit);
  CHECK(reports(document, "quick exit"));
}

TEST_CASE("A service carries its number or address in words, and an emergency number is dialled") {
  const std::string page =
      rendered(small_document(
                   {{"modules/one.md",
                     module_source(
                         "page", "Ask [Childline](contact:childline), the [police](contact:police-emergency) "
                                 "or [Report Remove](contact:report-remove).\n\n"
                                 "::: support\nAsk [Childline](contact:childline).\n\nOr the "
                                 "[police](contact:police-emergency).\n:::\n")}}),
               "site")
          .at("one.html");
  CHECK(page.find("<a href=\"https://www.childline.org.uk\" rel=\"noreferrer noopener\">Childline</a> <span "
                  "class=\"contact-words\">(<a href=\"tel:08001111\">0800 1111</a>)</span>") !=
        std::string::npos);
  CHECK(page.find("<a href=\"tel:999\">police</a> <span class=\"contact-words\">(999)</span>") !=
        std::string::npos);
  CHECK(page.find("Report Remove</a> <span class=\"contact-words\">(childline.org.uk/remove)</span>") !=
        std::string::npos);
  const XmlPage read(page);
  CHECK(read.count("//div[@class='support lead']/div[@class='contact-row']/a[@href='tel:08001111']") == 1);
  CHECK(read.count("//div[@class='support lead']/div[@class='contact-row']/a[@href='tel:999']") == 1);
  CHECK(dial_href("Text SHOUT to 85258").empty());
  CHECK(site_words("https://www.childline.org.uk/remove/") == "childline.org.uk/remove");
}

TEST_CASE("The help beside every page is the service to talk to that is named most") {
  const auto help = [](const std::string& audience) {
    const Document document = build_document(sample(), audience, {});
    const std::optional<Plan> plan;
    const Service* service = SiteView(document, plan, Layout::many_pages).first_help();
    return service ? service->id : std::string();
  };
  CHECK(help("young-people") == "childline");
  CHECK(help("parents") == "nspcc-helpline");
  CHECK(help("teachers") == "nspcc-helpline");
}

TEST_CASE("The plan is read from the author's own steps") {
  const auto document = small_document(
      {{"modules/a-ways.md",
        module_source("plan-options",
                      "::: {.plan-option #joke icon=\"smile\"}\n### Make a joke\nA hint.\n\n> Ha.\n:::\n")},
       {"modules/b-plan.md",
        module_source(
            "plan",
            "::: {.activity #choose}\n### 1. Choose\nSee [ways](a-ways.md).\n:::\n\n::: {.activity "
            "#if-then}\n### 2. Write\n- If someone asks, then I will ...\n- If I feel rushed …\n:::\n\n"
            "::: {.activity #people}\n### 3. People\n:::\n\n::: {.activity #say lines=0}\n### 4. Say "
            "it\n:::\n")}});
  const auto plan = read_plan(document);
  REQUIRE(plan);
  REQUIRE(plan->options.size() == 1);
  CHECK(plan->options[0].title == "Make a joke");
  CHECK(plan->options[0].words == "Ha.");
  REQUIRE(plan->sections.size() == 4);
  CHECK(plan->sections[0].options);
  CHECK(plan->sections[0].title == "Choose");
  CHECK(plan->sections[0].fields.empty());
  REQUIRE(plan->sections[1].fields.size() == 2);
  CHECK(plan->sections[1].fields[0].label == "If someone asks, then I will");
  CHECK(plan->sections[1].fields[1].label == "If I feel rushed");
  CHECK(plan->sections[2].fields.size() == 2);
  CHECK(plan->sections[3].fields.empty());
}

TEST_CASE("Without a script the plan is a labelled form, and the ways out have no button to press") {
  const FileSet files = sample_site("young-people");
  const XmlPage plan(files.at("my-plan.html"));
  CHECK(plan.count("//fieldset//input[@type='checkbox'][@data-option]") >= 8);
  CHECK(plan.count("//textarea[@data-field]") >= 5);
  for (const auto& field : plan.document.select_nodes("//textarea/@id | //input/@id")) {
    INFO(field.attribute().value());
    CHECK(plan.count(("//label[@for='" + std::string(field.attribute().value()) + "']").c_str()) == 1);
  }
  CHECK(plan.count("//button[not(ancestor::*[contains(concat(' ', @class, ' '), ' script ')])]") == 0);
  CHECK(XmlPage(files.at("ways-out.html"))
            .count("//button[not(ancestor::*[contains(concat(' ', @class, ' '), ' script ')])]") == 0);
}

TEST_CASE("Ways out without a plan of the author's own get one") {
  const FileSet files =
      rendered(small_document(
                   {{"modules/one.md", module_source("plan-options", "::: plan-option\n### Leave\n:::\n")}}),
               "site");
  REQUIRE(files.contains("my-plan.html"));
  CHECK(XmlPage(files.at("my-plan.html")).count("//textarea[@data-field]") >= 4);
}

TEST_CASE("A plan without steps, or without a place for the ways out, is completed") {
  const std::string ways = module_source("plan-options", "::: plan-option\n### Leave\n:::\n");
  for (const std::string text : {"Only words.\n", "::: activity\n## Write\n- I will ...\n:::\n",
                                 "::: activity\n[ways](a.md)\n:::\n\n::: activity\n[ways](a.md)\n:::\n"}) {
    INFO(text);
    const auto document = with_plan_page(
        small_document({{"modules/a.md", ways}, {"modules/b.md", module_source("plan", text)}}));
    const auto plan = read_plan(document);
    REQUIRE(plan);
    REQUIRE(plan->sections.size() >= 2);
    CHECK(plan->sections.front().options);
    CHECK_FALSE(plan->sections.back().fields.empty());
    const XmlPage page(rendered(document, "site").at("b.html"));
    CHECK(page.count("//input[@type='checkbox'][@data-option]") == 1);
  }
}

TEST_CASE("A module called index does not take the first page's place") {
  const FileSet files = rendered(
      small_document({{"modules/index.md", module_source("page", "Not the first page.\n")}}), "site");
  CHECK(files.at("index.html").find("Not the first page.") == std::string::npos);
  CHECK(files.at("index-page.html").find("Not the first page.") != std::string::npos);
}

TEST_CASE("Messages carry their sender's name, and the main person's are marked") {
  const std::string page =
      rendered(small_document(
                   {{"modules/one.md",
                     module_source("scenario",
                                   "::: {.chat me=\"Ash\"}\n- **Blake:** you up?\n- **Ash:** yeah\n:::\n")}}),
               "site")
          .at("one.html");
  const XmlPage read(page);
  CHECK(read.count("//ol[@class='chat']/li") == 2);
  CHECK(read.count("//li[@class='from-me']/p[@class='bubble'][.='yeah']") == 1);
  CHECK(read.count("//li[@class='from-other']/p[@class='bubble'][.='you up?']") == 1);
}

TEST_CASE("release.json names every file with its fingerprint") {
  const FileSet files = sample_site("young-people");
  const auto release = nlohmann::json::parse(files.at("release.json"));
  CHECK(release["package"] == "take-control");
  CHECK(release["release"] == "1");
  CHECK(release["files"].size() == files.size() - 1);
  for (const auto& file : release["files"])
    CHECK(file["sha256"] == sha256(files.at(file["path"])));
}

TEST_CASE("A released page says which release it is and who signed; a draft says that it is one") {
  CHECK(sample_site("parents").at("index.html").find("Release 1 · 2 November 2026") != std::string::npos);
  CHECK(sample_site("parents").at("index.html").find("Signed off by: Policing team.") != std::string::npos);
  CHECK(rendered(build_document(sample(), "parents", {}), "site").at("index.html").find("draft") !=
        std::string::npos);
  CHECK(spoken_date("2026-13-02") == "2026-13-02");
}

TEST_CASE("Words that end one markup cannot begin another: titles, names and services are escaped") {
  FileSet files = small_files(
      {{"modules/one.md",
        "---\ntitle: \"<b>&\\\"'\"\naudience: young-people\nkind: page\n---\n\n[x](contact:bad)\n"}});
  files["contacts.yaml"] = "services:\n  - {id: bad, name: \"<i>\", number: \"<u>\", site: "
                           "\"javascript:alert(1)\", hours: \"<s>\"}\n";
  for (const auto& [path, bytes] : every_file(build_document(read_package(files), "young-people", {}))) {
    INFO(path);
    if (!path.ends_with("html") && !path.ends_with(".opf") && !path.ends_with(".xml"))
      continue;
    for (const std::string tag : {"<b>", "<i>", "<u>", "<s>", "\"javascript:"})
      CHECK(bytes.find(tag) == std::string::npos);
  }
}

TEST_CASE("A page of a very long package lists the parts around it, and the first page lists all of them") {
  FileSet modules;
  for (int i = 100; i < 300; ++i)
    modules["modules/m" + std::to_string(i) + ".md"] = module_source("page", "Words.\n");
  const FileSet files = rendered(small_document(std::move(modules)), "site");
  const XmlPage first(files.at("m100.html")), middle(files.at("m200.html")), last(files.at("m299.html"));
  for (const XmlPage* page : {&first, &middle, &last}) {
    CHECK(page->count("//ol[@class='parts']/li") == 60);
    CHECK(page->count("//ol[@class='parts']/li/a[@aria-current='page']") == 1);
  }
  CHECK(middle.count("//ol[@class='parts']/li/a[@href='m171.html']") == 1);
  CHECK(XmlPage(files.at("index.html")).count("//main//a[@href='m299.html']") == 1);
}
