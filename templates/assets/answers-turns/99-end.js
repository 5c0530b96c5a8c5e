return { turned: turned, straightened: straightened };
});
})(globalThis);
