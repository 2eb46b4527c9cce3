package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines by which a newcomer buys for the first time, run as they stand in the README. */
@WithShop
class ReadmeTests {

    private static final Pattern FENCED = Pattern.compile("```\\w*\\n(.*?)```", Pattern.DOTALL);

    private final Shop shop;

    ReadmeTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theFirstLinesOfTheReadmePlaceAnOrder() throws Exception {
        var script =
                firstCurls().replace("http://localhost:8080", shop.stack().gatewayUrl().toString());

        var output = run(script);

        assertThat(output).containsPattern("\"status\" ?: ?\"placed\"");
    }

    private String firstCurls() throws IOException {
        var readme = Files.readString(shop.stack().settings().root().resolve("README.md"));
        return FENCED.matcher(readme)
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains("/cart/checkout"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README shows no checkout"));
    }

    private String run(String script) throws IOException, InterruptedException {
        var home = shop.stack().settings().home();
        var log = home.resolve("readme.log").toFile();
        var process =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start();
        assertThat(process.waitFor(1, MINUTES)).isTrue();
        var output = Files.readString(log.toPath());
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
