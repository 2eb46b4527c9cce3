package shop.catalog.searching;

import java.util.List;
import java.util.Optional;
import shop.catalog.doors.Position;

/** The ids of one page, and where it ended when there is more. */
public record ProductPage(List<Long> ids, Optional<Position> end) {

    /**
     * @param found up to one more than {@code limit}, which tells whether there is a next page
     */
    static ProductPage of(List<Position> found, int limit) {
        List<Position> shown = found.subList(0, Math.min(limit, found.size()));
        return new ProductPage(
                shown.stream().map(Position::id).toList(),
                found.size() > limit ? Optional.of(shown.getLast()) : Optional.empty());
    }
}
