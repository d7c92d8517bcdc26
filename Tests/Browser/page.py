"""Opens a reference page in headless Chromium and uses it as a reader does.

  page.py PAGE [--operation ID] [--path TEXT] [--parameter NAME] [--model NAME] [--pictures DIR] [--hostile]

Without the options, the page itself says what to look for. Exit status: 0 all is well or no Chromium is installed,
1 something is not as it must be, 2 bad usage.
"""

import argparse
import pathlib
import sys
import time

import browser as chromium

LARGEST = 3_000_000
LONGEST = 1.0
#: Pixels; WCAG 2.2, 1.4.10.
NARROWEST = 320

CONTRAST = pathlib.Path(__file__).with_name("contrast.js").read_text()

SUBJECT = """(() => {
  const operations = [...document.querySelectorAll('.o[id^="operation/"]')];
  const name = element => element.querySelector('.doc > .p > li > .h > .n')?.textContent;
  const operation = operations.find(element => name(element)) ?? operations[0];
  const unfolding = document.querySelector('.o details.u[data-m]');
  return {
    count: operations.length,
    operation: operation?.querySelector('.l').textContent,
    anchor: operation?.id,
    path: operation?.querySelector('.path code').textContent,
    parameter: operation && name(operation),
    model: document.querySelector('.o[id^="model/"] .l')?.textContent,
    modelAnchor: document.querySelector('.o[id^="model/"]')?.id,
    unfolds: Boolean(unfolding)
  };
})()"""


class Checks:
    def __init__(self, page):
        self.page = page
        self.failures = 0

    def that(self, words, holds, found=None):
        if holds:
            print("ok   " + words)
        else:
            self.failures += 1
            print(f"FAIL {words}" + ("" if found is None else f": {found!r}"))

    def value(self, words, expression, wanted=True):
        found = self.page.evaluate(expression)
        self.that(words, found == wanted, found)


def settle(page):
    """Waits until what was scrolled to has been drawn."""
    page.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250))")


def found(page, words):
    """What the search says to some words: titles and notes."""
    page.evaluate("document.querySelector('#q').focus(), document.querySelector('#q').select()")
    page.type(words)
    return page.evaluate("[...document.querySelectorAll('#found li')].map(item => item.textContent)")


def search(checks, page, subject):
    first = page.evaluate(
        """(box => {
          const start = performance.now();
          box.value = 'a';
          box.dispatchEvent(new Event('input'));
          box.value = '';
          box.dispatchEvent(new Event('input'));
          return performance.now() - start;
        })(document.querySelector('#q'))"""
    )
    checks.that(f"the first search takes {first:.0f} ms", first < 1000)
    page.evaluate("document.activeElement.blur()")
    page.key("/", code="Slash", text="/", number=191)
    checks.value("'/' goes to the search", "document.activeElement.id", "q")
    for kind in ("operation", "path", "parameter", "model"):
        words = subject.get(kind)
        if not words:
            continue
        titles = found(page, words)
        wanted = subject["model"] if kind == "model" else subject["operation"]
        first = kind in ("operation", "model")
        holds = wanted in titles[0] if first and titles else any(wanted in title for title in titles)
        checks.that(f"the search finds {wanted} by its {kind} {words}", holds, titles[:3])
    found(page, "models")
    checks.value("every result says what it is",
                 "[...document.querySelectorAll('#found .m')].every(kind => kind.textContent)")
    found(page, subject["operation"])
    checks.value(
        "the search says how many it found", "/^\\d+ found$/.test(document.querySelector('#said').textContent)"
    )
    checks.value(
        "the chosen result is told to screen readers",
        "document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant'))"
        "?.getAttribute('aria-selected')", "true",
    )
    page.key("Enter", code="Enter", text="\r", number=13)
    settle(page)
    checks.value("Enter goes to it", "decodeURIComponent(location.hash)", "#" + subject["anchor"])
    checks.value("it is seen", seen(subject["anchor"]))
    page.evaluate("document.querySelector('#q').focus()")
    page.key("Escape", code="Escape", number=27)
    checks.value("Escape ends the search", "document.querySelector('#nav').hidden", False)
    found(page, "no such thing anywhere")
    checks.value("nothing found is said", "document.querySelector('#said').textContent", "Nothing found")
    page.key("Escape", code="Escape", number=27)


def seen(anchor):
    return (
        f"(box => box.top > -5 && box.top < innerHeight)"
        f"(document.getElementById({anchor!r}).getBoundingClientRect())"
    )


def unfolding(checks, page):
    checks.value(
        "models unfold",
        """(() => {
          const details = [...document.querySelectorAll('.doc > .p details.u[data-m], .y details.u[data-m]')]
            .find(details => document.getElementById('model/' + details.dataset.m).querySelector('.y .n'));
          if (!details) return true;
          for (let outer = details.parentElement; outer; outer = outer.parentElement)
            if (outer.localName === 'details') outer.open = true;
          details.open = true;
          return new Promise(done => setTimeout(() => {
            const names = [...details.querySelectorAll('.n')].map(name => name.textContent);
            const model = document.getElementById('model/' + details.dataset.m);
            const first = model.querySelector('.y .n').textContent;
            done(names.includes(first));
          }, 100));
        })()""",
    )
    checks.value("no copy has an id twice", "(ids => ids.length === new Set(ids).size)"
                 "([...document.querySelectorAll('[id]')].map(element => element.id))")
    checks.value(
        "samples have tabs, and can be copied",
        "[...document.querySelectorAll('.tabs.live')].every(tabs => tabs.querySelector('[role=tab][aria-selected=true]')"
        " && tabs.querySelector('.copy'))",
    )


def addresses(checks, page, url, subject):
    page.open("about:blank")
    page.open(url + "#" + subject["anchor"])
    settle(page)
    checks.value("a deep link goes to an operation", seen(subject["anchor"]))
    if subject.get("modelAnchor"):
        page.evaluate("location.hash = '#" + subject["modelAnchor"] + "'")
        settle(page)
        checks.value("and to a model", seen(subject["modelAnchor"]))
        page.evaluate("new Promise(done => { addEventListener('hashchange', done, { once: true }); history.back(); })")
        settle(page)
        checks.value("the back button goes back", "location.hash", "#" + subject["anchor"])
        checks.value("to where it was", seen(subject["anchor"]))
    if subject.get("parameter"):
        page.evaluate(f"location.hash = '#{subject['anchor']}/' + encodeURIComponent({subject['parameter']!r})")
        settle(page)
        checks.value("a parameter has an address", "document.querySelector('.hit .n')?.textContent", subject["parameter"])
    checks.value(
        "every link leads to a place of the page, but for those in texts of the document",
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(link => !link.closest('.d') && !document.getElementById("
        "decodeURIComponent(link.hash.slice(1)))).map(link => link.hash).slice(0, 5)", [],
    )


def tabs(checks, page, anchor):
    """Samples by keyboard alone."""
    page.evaluate(f"location.hash = '#{anchor}'")
    settle(page)
    chosen = "(tab => [tab.textContent, tab.getAttribute('aria-selected')].join())(document.activeElement)"
    page.evaluate(f"document.getElementById('{anchor}').querySelector('[role=tab]').focus()")
    names = page.evaluate("[...document.activeElement.parentElement.children].map(tab => tab.textContent)")
    page.key("End", number=35)
    checks.value("End chooses the last sample", chosen, names[-1] + ",true")
    page.key("ArrowRight", number=39)
    checks.value("an arrow goes on with the first", chosen, names[0] + ",true")
    checks.value(
        "one sample is shown at a time",
        "[...document.activeElement.closest('.tabs').querySelectorAll('figure')].filter(figure => figure.checkVisibility())"
        ".length", 1,
    )


def without_scripts(checks, page, url):
    page.run_scripts(False)
    page.open("about:blank")
    page.open(url)
    checks.value(
        "without scripts every sample is shown, and nothing that needs one",
        "[[...document.querySelectorAll('.code figure')].every(figure => getComputedStyle(figure).display !== 'none'), "
        "['#search', '#menu', '#theme', '.scripted'].some(name => document.querySelector(name).checkVisibility())]",
        [True, False],
    )
    page.run_scripts(True)


def narrow(checks, page):
    page.resize(NARROWEST, 844)
    settle(page)
    checks.value("nothing is wider than a narrow screen", f"document.documentElement.scrollWidth <= {NARROWEST}")
    checks.value("the contents are out of the way", "getComputedStyle(document.querySelector('#side')).visibility", "hidden")
    page.evaluate("document.querySelector('#menu').click()")
    settle(page)
    checks.value("the menu opens them", "document.querySelector('#menu').getAttribute('aria-expanded')", "true")
    page.key("Escape", code="Escape", number=27)
    checks.value("Escape closes them", "document.querySelector('#menu').getAttribute('aria-expanded')", "false")
    page.resize(1440, 900)


def appearance(checks, page, pictures):
    for scheme in ("light", "dark"):
        page.prefer(scheme)
        settle(page)
        checks.value(f"all text stands out enough ({scheme})", CONTRAST, [])
        if pictures:
            page.screenshot(f"{pictures}/{scheme}.png")
    page.prefer("light")
    page.evaluate("document.querySelector('#theme').click()")
    checks.value("the theme can be chosen", "document.documentElement.dataset.theme", "light")
    page.evaluate("document.querySelector('#theme').click(), document.querySelector('#theme').click()")
    if pictures:
        page.resize(390, 844)
        settle(page)
        page.screenshot(f"{pictures}/narrow.png")
        page.resize(1440, 900)
        page.pdf(f"{pictures}/print.pdf")


def structure(checks, page):
    checks.value("there is one main part, and one heading of the page", "[document.querySelectorAll('main').length, "
                 "document.querySelectorAll('h1').length]", [1, 1])
    checks.value(
        "every button and field has a name",
        "[...document.querySelectorAll('button, input')].filter(element => !(element.textContent.trim() || "
        "element.ariaLabel || element.labels?.length)).length", 0,
    )
    checks.value("operations and models are no landmarks of their own",
                 "document.querySelectorAll('section[aria-label], section[aria-labelledby]').length", 0)
    checks.value("the contents say where the reader is", "document.querySelector('#nav [aria-current]')?.hash", "#top")
    checks.value("the first Tab skips to the content", "document.querySelector('a, button, input').className", "skip")


def run(arguments, path):
    checks = Checks(chromium.Browser(path))
    page = checks.page
    file = pathlib.Path(arguments.page).resolve()
    url = file.as_uri()
    try:
        size = file.stat().st_size
        checks.that(f"the page has {size} bytes, below {LARGEST}", arguments.any_size or size < LARGEST)
        start = time.monotonic()
        page.open(url)
        loaded = time.monotonic() - start
        ready = int(page.evaluate("document.documentElement.dataset.ready ?? '-1'")) / 1000
        checks.that(
            f"it can be used after {ready:.2f} s (loaded {loaded:.2f} s)",
            arguments.any_size or 0 <= ready <= LONGEST, ready,
        )
        subject = page.evaluate(SUBJECT)
        for kind in ("operation", "path", "parameter", "model"):
            if getattr(arguments, kind):
                subject[kind] = getattr(arguments, kind)
        print(f"     {subject['count']} operations")
        if arguments.hostile:
            checks.value("no script of the document has run", "window.bad === undefined")
            checks.value("no element of the document is there",
                         "document.querySelectorAll('img, iframe, object, embed, form:not(#search), [onerror], [onclick], "
                         "[onload], a[href^=\"javascript:\"], script:nth-of-type(3)').length", 0)
        structure(checks, page)
        if subject.get("operation"):
            search(checks, page, subject)
            unfolding(checks, page)
            addresses(checks, page, url, subject)
            tabs(checks, page, subject["anchor"])
        narrow(checks, page)
        appearance(checks, page, arguments.pictures)
        without_scripts(checks, page, url)
        complaints = page.complaints()
        checks.that("nothing was complained about, nothing asked of a network", not complaints, complaints[:5])
    finally:
        page.close()
    return checks.failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page")
    for kind in ("operation", "path", "parameter", "model"):
        parser.add_argument(f"--{kind}")
    parser.add_argument("--pictures", help="a folder for screenshots and a PDF")
    parser.add_argument("--hostile", action="store_true", help="the document tries to run scripts")
    parser.add_argument("--any-size", action="store_true", help="of a document that is larger than most")
    arguments = parser.parse_args()
    path = chromium.executable()
    if not path:
        print("no Chromium is installed: the page was not opened")
        return 0
    failures = run(arguments, path)
    print(f"{failures} failed" if failures else "all is well")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
