return { machines: machines, roomsFor: roomsFor, works: works, worksOf: worksOf, bookings: bookings, noted: noted };
});
})(globalThis);
