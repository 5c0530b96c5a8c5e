return { called: called, firstWithin: firstWithin, goodsOf: goodsOf, meant: meant };
});
})(globalThis);
