return {
  openState: (head, position, day, minute) => stateOf(scheduleOf(head, position), day, minute),
  noted: noted, openings: openings, isNotedAs: isNotedAs, weekOf: weekOf, daysOf: daysOf, daysText: daysText
};
});
})(globalThis);
