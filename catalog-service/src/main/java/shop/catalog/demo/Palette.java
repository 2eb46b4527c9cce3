package shop.catalog.demo;

import java.util.List;
import java.util.Map;

/**
 * The colours of a department: two for the ground, three for the motif.
 *
 * @param ink for the title
 */
record Palette(String light, String deep, List<String> motif, String ink) {

    private static final Palette OTHER =
            new Palette("#f4f1ec", "#ddd5c8", List.of("#6b705c", "#cb997e", "#3f4238"), "#3f4238");

    private static final Map<String, Palette> OF_DEPARTMENTS =
            Map.of(
                    "clothing",
                    of("#eaf1f7", "#c9dbe9", "#33658a", "#f6ae2d", "#1f3b52"),
                    "shoes",
                    of("#fbeee6", "#f2d0bb", "#bc4b32", "#ffe3c8", "#4a2318"),
                    "home",
                    of("#f3eef8", "#d9cdea", "#6d5a96", "#f2c6de", "#35294f"),
                    "kitchen",
                    of("#fdf3dd", "#f6dca6", "#2a7f7c", "#ffffff", "#173f3e"),
                    "garden",
                    of("#edf5e6", "#cbe2ba", "#c8663c", "#f2b84b", "#35602f"),
                    "books",
                    of("#f7ece9", "#e8c9c3", "#8c3041", "#f7dfb4", "#421722"),
                    "stationery",
                    of("#eef0f4", "#ccd3e0", "#3d4f7c", "#f5d36b", "#1f2a47"),
                    "toys",
                    of("#e6f6f6", "#bfe5e3", "#e0645c", "#ffd166", "#1e5359"));

    private static Palette of(String light, String deep, String a, String b, String c) {
        return new Palette(light, deep, List.of(a, b, c), c);
    }

    static Palette of(String department) {
        return OF_DEPARTMENTS.getOrDefault(department, OTHER);
    }

    /** The motif's colours, the light one and the strong one changed over for every other. */
    String fill(String drawing, boolean changed) {
        return drawing.replace("$a", motif.get(changed ? 2 : 0))
                .replace("$b", motif.get(1))
                .replace("$c", motif.get(changed ? 0 : 2));
    }
}
