package shop.catalog.demo;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.problem.Problem;

/** The pictures of the demo catalog: the same bytes for ever, and nothing in them that runs. */
@RestController
class PictureController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final DemoArticles articles;
    private final DrawPicture drawPicture;

    PictureController(DemoArticles articles, DrawPicture drawPicture) {
        this.articles = articles;
        this.drawPicture = drawPicture;
    }

    @GetMapping("/api/media/demo/{name}.svg")
    ResponseEntity<?> show(@PathVariable String name) {
        return articles.find(name)
                .<ResponseEntity<?>>map(article -> picture(drawPicture.draw(article)))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).toResponse());
    }

    private static ResponseEntity<byte[]> picture(byte[] svg) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(FOR_EVER)
                .eTag('"' + DigestUtils.md5DigestAsHex(svg) + '"')
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(svg);
    }
}
