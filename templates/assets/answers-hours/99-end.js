return {
  openState: (head, position, day, minute) => stateOf(scheduleOf(head, position), day, minute),
  openings: openings, weekOf: weekOf, daysOf: daysOf, daysText: daysText
};
});
})(globalThis);
