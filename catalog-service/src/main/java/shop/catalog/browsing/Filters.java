package shop.catalog.browsing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import shop.catalog.doors.ParameterNotAllowed;
import shop.catalog.doors.Parameters;

/** The query parameters {@code filter[name]=value}. */
final class Filters {

    private static final Pattern NAME = Pattern.compile("filter\\[(\\P{Cntrl}{1,100})]");
    private static final int MOST = 20;

    private Filters() {}

    static MultiValueMap<String, String> without(MultiValueMap<String, String> query) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        rest.keySet().removeIf(name -> NAME.matcher(name).matches());
        return rest;
    }

    /**
     * @throws ParameterNotAllowed when a value is not readable, or there are too many
     */
    static SortedMap<String, SortedSet<String>> of(MultiValueMap<String, String> query) {
        SortedMap<String, SortedSet<String>> filters = new TreeMap<>();
        query.forEach((parameter, values) -> {
            Matcher name = NAME.matcher(parameter);
            if (name.matches()) {
                filters.put(name.group(1), values(parameter, values));
            }
        });
        if (filters.size() > MOST) {
            throw new ParameterNotAllowed("filter", "stands more than " + MOST + " times");
        }
        return Collections.unmodifiableSortedMap(filters);
    }

    private static SortedSet<String> values(String parameter, List<String> given) {
        if (given.size() > MOST) {
            throw new ParameterNotAllowed(parameter, "stands more than " + MOST + " times");
        }
        given.forEach(value -> Parameters.requireReadable(parameter, value));
        return Collections.unmodifiableSortedSet(new TreeSet<>(given));
    }
}
