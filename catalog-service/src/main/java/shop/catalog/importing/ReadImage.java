package shop.catalog.importing;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import shop.catalog.products.Media;

/** A line's image: a link that a browser may follow, nothing else. */
final class ReadImage {

    private static final int LONGEST = 2_000;

    /** Pictures that the shop itself serves. */
    private static final Pattern OWN = Pattern.compile("/api/media/(?!.*(?:\\.\\.|//))[\\w./-]+");

    private ReadImage() {}

    /**
     * @throws LineRejected when it is not the address of a web resource
     */
    static Optional<Media> read(Line line) {
        Optional<String> alt = line.name(Column.IMAGE_ALT);
        return line.text(Column.IMAGE)
                .map(url -> new Media(checked(Column.IMAGE, url), alt.orElse(null)));
    }

    static String checked(String column, String url) {
        try {
            if (url.length() <= LONGEST && OWN.matcher(url).matches()) {
                return url;
            }
            URI uri = URI.create(url);
            String scheme = String.valueOf(uri.getScheme());
            if (url.length() <= LONGEST
                    && uri.getHost() != null
                    && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
                return url;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below
        }
        throw new LineRejected(column + " is not a web address");
    }
}
