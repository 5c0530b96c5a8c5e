// What is searched for stands in the address: ?q=lamp&type=tutorial&type=guide, so that it can be shared.
(function () {
  "use strict";
  var title = document.title;

  // A query and the chosen values of each filter.
  function read() {
    var state = { query: "", filters: {} };
    new URLSearchParams(location.search).forEach(function (value, key) {
      if (key === "q") state.query = value;
      else if (/^[a-z]+$/.test(key) && value) {
        if (!Object.prototype.hasOwnProperty.call(state.filters, key)) state.filters[key] = [];
        if (state.filters[key].indexOf(value) < 0) state.filters[key].push(value);
      }
    });
    return state;
  }

  // How many results were shown when this step of the history was left.
  function limit() { return (history.state && history.state.limit) || 0; }

  function write(state, limit, isStep) {
    var parameters = new URLSearchParams();
    if (state.query) parameters.set("q", state.query);
    Object.keys(state.filters).forEach(function (key) {
      state.filters[key].forEach(function (value) { parameters.append(key, value); });
    });
    var address = location.pathname + (String(parameters) ? "?" + parameters : "");
    document.title = state.query ? state.query + " — " + title : title;
    try {
      if (isStep && address !== location.pathname + location.search) history.pushState({ limit: limit }, "", address);
      else history.replaceState({ limit: limit }, "", address);
    } catch (error) {
      // Some browsers forbid this for files, or so often; the search works all the same.
    }
  }

  window.LatheInterface.searchAddress = { read: read, write: write, limit: limit };
})();
