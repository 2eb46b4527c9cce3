package shop.catalog.products;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** HTML from strangers, of which only harmless text markup is kept. */
public final class Markup {

    private static final Safelist SAFE = Safelist.relaxed().removeTags("img").addTags("hr", "s");
    private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

    private Markup() {}

    public static String safe(String html) {
        return Jsoup.clean(html, "", SAFE, AS_WRITTEN).strip();
    }
}
