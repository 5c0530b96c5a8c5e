tools.openState = (head, position, day, minute) => stateOf(scheduleOf(head, position), day, minute);
search.add("answers", answersTo);
})(globalThis);
