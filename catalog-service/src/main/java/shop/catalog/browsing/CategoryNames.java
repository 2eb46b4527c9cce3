package shop.catalog.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.searching.Typed;

/** All categories by their names alone, for somebody who types one. */
@Component
class CategoryNames {

    private final JdbcClient jdbc;
    private final Generations generations;
    private final Cache<Long, List<CategoryName>> cache;

    CategoryNames(JdbcClient jdbc, Generations generations, BrowsingProperties properties) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.cache =
                Caffeine.newBuilder().maximumSize(10).expireAfterWrite(properties.age()).build();
    }

    record CategoryName(long id, String slug, String name) {}

    /** Those that the typed words may mean, the likeliest first. */
    List<CategoryName> meant(Typed typed, int limit) {
        return cache.get(generations.ofLists(), generation -> read()).stream()
                .filter(category -> typed.mistakes(category.name()) >= 0)
                .sorted(Comparator.comparingInt(category -> typed.mistakes(category.name())))
                .limit(limit)
                .toList();
    }

    private List<CategoryName> read() {
        return jdbc.sql("SELECT id, slug, name FROM category ORDER BY position, id")
                .query((row, n) ->
                        new CategoryName(
                                row.getLong("id"), row.getString("slug"), row.getString("name")))
                .list();
    }
}
