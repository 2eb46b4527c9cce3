package shop.catalog.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.catalog.jobs.Place;

/**
 * One record of a CSV file.
 *
 * @param number of the line where it begins, as an editor counts
 * @param fault why it cannot be used; absent: it can
 * @param end where the next one begins
 */
record CsvRow(long number, List<String> cells, @Nullable String fault, Place end) {}
