search.rules.openState = (head, position, day, minute) => stateOf(scheduleOf(head, position), day, minute);
search.add("answers", (index, query, options) => Promise.resolve().then(() => answersTo(index, query, options)).catch(() => []));
})(globalThis);
