"""A stand-in for the search client, for what a real index can't be made to show: its answers come when a test says so."""

RESULT = """
function result(name, more) {
  return Object.assign({
    url: "tutorials/" + name + ".html", title: "Title " + name, type: "tutorial", language: "zh-Hans", partial: false,
    meta: ["45"], excerpt: [], marks: [name], sections: [], translations: [],
  }, more);
}
function answer(query, results, more) {
  return Object.assign({
    query: query, total: results.length, partial: 0, facets: { type: { tutorial: results.length } }, near: [], broken: 0,
    results: results,
  }, more);
}
var waiting = [];
window.LatheSearch = {
  open: function () {
    return Promise.resolve({
      version: 1, generation: "double", languages: ["zh-Hans", "en"],
      facets: [{ key: "type", label: { "zh-Hans": "类型", en: "Type" },
        values: [{ id: "tutorial", label: { "zh-Hans": "教程", en: "Tutorial" }, count: 3 }] }],
      search: function (query, options) {
        return new Promise(function (resolve) {
          waiting.push({ query: query, options: options, resolve: resolve });
        });
      },
    });
  },
};
"""


def until(page, condition):
    """Waits for an expression to hold; Playwright's own waiting needs an eval that the pages forbid."""
    for _ in range(800):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"{condition} never held; address {page.url}, status {page.locator('[data-finder-status]').all_inner_texts()}")


def failing(code):
    """A client whose index can't be opened."""
    return f"""window.LatheSearch = {{ open: function () {{
      var error = new Error("no"); error.code = "{code}"; return Promise.reject(error); }} }};"""


def serve(page, script=RESULT):
    page.route("**/search/search.js*", lambda route: route.fulfill(body=script, content_type="text/javascript"))


def progress(page, call, answer):
    """A poorer state of the answer to one call."""
    page.evaluate(f"waiting[{call}].options.progress({answer})")


def resolve(page, call, answer):
    page.evaluate(f"waiting[{call}].resolve({answer})")
    page.wait_for_timeout(20)


def wait_for_calls(page, number):
    until(page, f"Boolean(window.waiting) && waiting.length >= {number}")
