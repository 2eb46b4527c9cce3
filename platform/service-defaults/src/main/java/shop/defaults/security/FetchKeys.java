package shop.defaults.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at the published keys, within a second to connect and one to read. */
class FetchKeys {

    private static final Logger log = LoggerFactory.getLogger(FetchKeys.class);
    private static final int MILLIS = 1_000;
    private static final int MAX_BYTES = 64 * 1_024;

    private final DefaultResourceRetriever http =
            new DefaultResourceRetriever(MILLIS, MILLIS, MAX_BYTES);
    private final URI address;

    FetchKeys(URI address) {
        this.address = address;
    }

    /** The set; null when it can't be had. */
    @Nullable JWKSet get() {
        try {
            return JWKSet.parse(http.retrieveResource(address.toURL()).getContent());
        } catch (IOException | ParseException | IllegalArgumentException e) {
            log.warn(
                    "The keys of access tokens can't be fetched from {}: {}",
                    address,
                    e.toString());
            return null;
        }
    }
}
