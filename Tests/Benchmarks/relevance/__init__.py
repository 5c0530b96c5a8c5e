"""The relevance and cost suite of search: its corpora, truth, queries, engines, measures and table."""
