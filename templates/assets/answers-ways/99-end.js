return replyTo;
});
})(globalThis);
