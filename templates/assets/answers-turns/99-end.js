return { turned: turned };
});
})(globalThis);
