package shop.gateway.docs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The page that shows the API and the two files of Swagger UI that draw it; nothing else. */
@Component
class PageFiles {

    /**
     * @param path in the class path
     */
    record PageFile(String path, MediaType type) {}

    private static final String LIBRARY = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.valueOf("text/css;charset=UTF-8");
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final Map<String, PageFile> files;

    PageFiles() throws IOException {
        String library = "META-INF/resources/webjars/swagger-ui/" + version() + "/";
        files =
                Map.of(
                        "index.html", new PageFile("docs/index.html", HTML),
                        "docs.js", new PageFile("docs/docs.js", SCRIPT),
                        "docs.css", new PageFile("docs/docs.css", STYLE),
                        "swagger-ui.css", new PageFile(library + "swagger-ui.css", STYLE),
                        "swagger-ui-bundle.js",
                                new PageFile(library + "swagger-ui-bundle.js", SCRIPT));
    }

    Mono<PageFile> named(String name) {
        return Mono.justOrEmpty(files.get(name));
    }

    /** Read where waiting is allowed: a jar may lie on a slow disk. */
    Mono<byte[]> content(PageFile file) {
        return Mono.fromCallable(() -> read(file.path())).subscribeOn(Schedulers.boundedElastic());
    }

    private static String version() throws IOException {
        Properties library = new Properties();
        try (InputStream stream = open(LIBRARY)) {
            library.load(stream);
        }
        return library.getProperty("version");
    }

    private static byte[] read(String path) throws IOException {
        try (InputStream stream = open(path)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream open(String path) throws IOException {
        InputStream stream = PageFiles.class.getClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path);
        }
        return stream;
    }
}
