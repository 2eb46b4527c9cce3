package shop.gateway.docs;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
@ConditionalOnBooleanProperty("shop.gateway.docs")
class DocsController {

    /** The page's own files and the document, nothing from anywhere else; no script in the page. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private final ApiDocument document;
    private final PageFiles files;

    DocsController(ApiDocument document, PageFiles files) {
        this.document = document;
        this.files = files;
    }

    @GetMapping("/v3/api-docs")
    Mono<ResponseEntity<byte[]>> document() {
        return document.json()
                .map(json ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.noCache())
                                .body(json));
    }

    @GetMapping("/docs")
    Mono<ResponseEntity<byte[]>> page() {
        return file("index.html");
    }

    @GetMapping("/docs/{name}")
    Mono<ResponseEntity<byte[]>> file(@PathVariable String name) {
        return files.named(name)
                .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(file -> files.content(file).map(content -> answer(file.type(), content)));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Content-Security-Policy", POLICY)
                .body(content);
    }
}
