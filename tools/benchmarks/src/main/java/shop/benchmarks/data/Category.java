package shop.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tree: five departments of ten aisles each. Products stand in the aisles. */
record Category(long id, String slug, String name, @Nullable Long parent, int position) {

    private static final List<String> DEPARTMENTS =
            List.of("Clothing", "Kitchen", "Garden", "Office", "Outdoor");
    private static final int AISLES = 10;

    /** Parents first. */
    static List<Category> all() {
        List<Category> all = new ArrayList<>();
        for (int department = 0; department < DEPARTMENTS.size(); department++) {
            String name = DEPARTMENTS.get(department);
            long id = 1 + department;
            all.add(new Category(id, slug(name), name, null, department));
        }
        for (int aisle = 0; aisle < DEPARTMENTS.size() * AISLES; aisle++) {
            all.add(aisle(aisle));
        }
        return all;
    }

    static Category ofProduct(long number) {
        return aisle((int) (number % (DEPARTMENTS.size() * AISLES)));
    }

    private static Category aisle(int aisle) {
        int department = aisle / AISLES;
        String name = DEPARTMENTS.get(department) + " " + Words.capital(900_000 + aisle);
        return new Category(
                1L + DEPARTMENTS.size() + aisle, slug(name), name, 1L + department, aisle % AISLES);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
