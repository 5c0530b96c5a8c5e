/* What the second script, answers.js, says of a query; it comes with the first look-up. */
var answerer = null, answering = null;

function answersOf(index, query, options) {
  if (!index.entry.answers) return Promise.resolve([]);
  if (!answering) answering = answerer || !script ? Promise.resolve() : loadAnswers(index.generation);
  return answering.then(() => answerer ? answerer(index, query, options) : []);
}

function loadAnswers(stamp) {
  return new Promise(resolve => {
    var element = document.createElement("script");
    element.onload = resolve;
    element.onerror = () => {
      answering = null;
      element.remove();
      resolve();
    };
    element.src = base + "answers.js?" + stamp;
    document.head.appendChild(element);
  });
}
