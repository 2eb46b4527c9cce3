package shop.catalog.jobs;

import java.util.List;

/** A part of a job that is done, with what became of it. */
public record Settled(Place upTo, Counts products, Counts variants, List<Rejection> rejected) {}
