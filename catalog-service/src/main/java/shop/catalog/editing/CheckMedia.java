package shop.catalog.editing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;

/** Pictures are links that a browser may follow: over https, or to this service's own. */
final class CheckMedia {

    private CheckMedia() {}

    /**
     * @param known links that the product has already, wherever they came from
     */
    static void check(List<MediaRequest> media, Set<String> known) {
        List<Field> wrong = new ArrayList<>();
        for (int i = 0; i < media.size(); i++) {
            String url = media.get(i).url();
            if (!known.contains(url) && !isOwn(url) && !isHttps(url)) {
                wrong.add(
                        new Field(
                                "/media/" + i + "/url",
                                "is neither an https address nor a path below /api/media/"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static boolean isOwn(String url) {
        return url.matches("/api/media/[\\w./-]+") && !url.contains("..") && !url.contains("//");
    }

    private static boolean isHttps(String url) {
        try {
            URI uri = URI.create(url);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
