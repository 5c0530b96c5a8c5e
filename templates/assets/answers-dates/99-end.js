return { dates: dates };
});
})(globalThis);
