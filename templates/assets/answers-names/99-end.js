return { composed: composed, goodsOf: goodsOf, meant: meant };
});
})(globalThis);
