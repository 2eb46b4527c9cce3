package shop.catalog.importing;

import java.util.List;

/** What became of one product of the file. */
record Stored(Counts products, Counts variants, List<Rejection> rejected) {}
