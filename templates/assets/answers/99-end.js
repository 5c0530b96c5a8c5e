search.rules.openState = (head, position, day, minute) => stateOf(scheduleOf(head, position), day, minute);
search.answerWith((index, query, options) => Promise.resolve().then(() => answersTo(index, query, options)).catch(() => []));
})(globalThis);
