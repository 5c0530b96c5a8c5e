return { composed: composed, goodsOf: goodsOf, meant: meant, sorted: sorted };
});
})(globalThis);
