package shop.catalog.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The picture of a demo article: its category's motif on its department's colours, arranged by the
 * article's name, so that it is the same at every time and in every replica.
 */
@Component
class DrawPicture {

    private static final String PICTURE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800" role="img">
            <title>%1$s</title>
            <defs><linearGradient id="g" x1="0" y1="0" x2="%2$d" y2="1"><stop stop-color="%3$s"/>\
            <stop offset="1" stop-color="%4$s"/></linearGradient></defs>
            <rect width="400" height="400" fill="url(#g)"/>
            %5$s
            <g transform="translate(200 195) rotate(%6$d) scale(%7$s) translate(-200 -200)">
            %8$s</g>
            <text x="200" y="378" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" \
            font-size="%9$d" fill="%10$s">%1$s</text>
            </svg>
            """;

    byte[] draw(DemoArticle article) {
        int seed = Math.floorMod(article.name().hashCode(), 1_000_003);
        Palette palette = Palette.of(article.department());
        return PICTURE.formatted(
                        HtmlUtils.htmlEscapeDecimal(article.title(), "UTF-8"),
                        seed % 2,
                        palette.light(),
                        palette.deep(),
                        ground(seed, palette),
                        seed % 13 - 6,
                        "0.%d".formatted(88 + seed % 11),
                        palette.fill(motif(article), seed % 3 == 0),
                        article.title().length() > 28 ? 16 : 20,
                        palette.ink())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What stands behind the motif. */
    private static String ground(int seed, Palette palette) {
        int x = 60 + seed % 281;
        int y = 60 + seed / 281 % 181;
        return switch (seed % 4) {
            case 0 -> shape("<circle cx='%d' cy='%d' r='130'", x, y, palette);
            case 1 -> shape("<ellipse cx='%d' cy='%d' rx='190' ry='90'", x, y + 80, palette);
            case 2 -> shape("<path d='M0 %2$dQ%1$d %2$d 400 240V400H0Z'", x, y + 60, palette);
            default ->
                    shape(
                            "<rect x='%d' y='%d' width='210' height='210' rx='60'",
                            x - 60, y, palette);
        };
    }

    private static String shape(String begin, int x, int y, Palette palette) {
        return (begin.formatted(x, y) + " fill='" + palette.light() + "' opacity='.7'/>")
                .replace('\'', '"');
    }

    private static String motif(DemoArticle article) {
        try {
            return new ClassPathResource("demo/motifs/" + article.motif() + ".svg")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
