"""The time after a keystroke in Chromium with its processor slowed four times, over a local server."""

import contextlib
import functools
import http.server
import shutil
import threading

from .costs import asked, first_queries, percentile
from .table import Row

TYPE = """async (requests) => {
  const index = await LatheSearch.open({});
  const times = [];
  for (const [query, options] of requests) {
    for (let pass = 0; pass < 2; pass += 1) {
      for (let length = 1; length <= query.length; length += 1) {
        const started = performance.now();
        await index.search(query.slice(0, length), options);
        if (pass) times.push(performance.now() - started);
      }
    }
  }
  return times;
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path != "/blank":
            return super().do_GET()
        # Scripts have the page's encoding, and the client has characters of Han in its patterns.
        page = b"<!doctype html><meta charset=utf-8><script src='/search/search.js'></script>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@contextlib.contextmanager
def served(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def keystrokes(truth, corpus, site, number):
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return []
    chromium = shutil.which("chromium")
    if not chromium:
        return []
    requests = [(query[:24], options) for query, options in asked(first_queries(truth, number))]
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{address}/blank")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        times = page.evaluate(TYPE, requests)
        browser.close()
    return [
        Row(corpus, f"keystroke in Chromium slowed 4 times: {name} of 100", percentile(times, share), None, most, True, " ms")
        for name, share, most in (("50", 0.5, None), ("95", 0.95, 40))
    ]
