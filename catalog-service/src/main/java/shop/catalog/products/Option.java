package shop.catalog.products;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A choice, such as Size, with the values that the variants offer. */
public record Option(String name, List<String> values) {

    /** With the values that are really chosen: in this option's order, unknown ones behind. */
    Option offeredBy(List<Map<String, String>> choices) {
        List<String> chosen =
                choices.stream()
                        .map(choice -> choice.get(name))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Stream<String> known = values.stream().filter(chosen::contains);
        return new Option(name, Stream.concat(known, chosen.stream()).distinct().toList());
    }
}
