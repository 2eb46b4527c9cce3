package shop.catalog.importing;

import java.net.URI;
import java.util.Optional;
import shop.catalog.products.Media;

/** A line's image: a link that a browser may follow, nothing else. */
final class ReadImage {

    private static final int LONGEST = 2_000;

    private ReadImage() {}

    /**
     * @throws LineRejected when it is not the address of a web resource
     */
    static Optional<Media> read(Line line) {
        Optional<String> alt = line.name(Column.IMAGE_ALT);
        return line.text(Column.IMAGE).map(url -> new Media(checked(url), alt.orElse(null)));
    }

    private static String checked(String url) {
        try {
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
        throw new LineRejected(Column.IMAGE + " is not a web address");
    }
}
