package shop.catalog.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.Option;

/** Options and variants of a product fit: each variant names one value for each, no two alike. */
class CheckChoices {

    private final List<Option> options;
    private final List<Field> wrong = new ArrayList<>();

    private CheckChoices(List<Option> options) {
        this.options = options;
    }

    /**
     * @param options an option without values takes any
     * @param variants the option values of each variant
     * @param pointer of the variant in each place
     */
    static void check(
            List<Option> options, List<Map<String, String>> variants, List<String> pointers) {
        CheckChoices check = new CheckChoices(options);
        check.names();
        check.variants(variants, pointers);
        if (!check.wrong.isEmpty()) {
            throw new InvalidFields(check.wrong);
        }
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!seen.add(options.get(i).name())) {
                wrong.add(new Field("/options/" + i + "/name", "stands twice"));
            }
        }
    }

    private void variants(List<Map<String, String>> variants, List<String> pointers) {
        Set<String> names = options.stream().map(Option::name).collect(Collectors.toSet());
        Set<Map<String, String>> seen = new HashSet<>();
        for (int i = 0; i < variants.size(); i++) {
            Map<String, String> choice = variants.get(i);
            String pointer = pointers.get(i) + "/options";
            if (!choice.keySet().equals(names)) {
                wrong.add(new Field(pointer, "must name one value for each of " + names));
            } else if (!seen.add(choice)) {
                wrong.add(new Field(pointer, "are those of another variant"));
            }
            values(choice, pointer);
        }
    }

    private void values(Map<String, String> choice, String pointer) {
        for (Option option : options) {
            String value = choice.get(option.name());
            if (value != null && !option.values().isEmpty() && !option.values().contains(value)) {
                wrong.add(new Field(pointer, "has a value that the product does not offer"));
            }
        }
    }
}
