package shop.defaults.limit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The largest bodies that are read.
 *
 * @param maxBody of every request that has no limit of its own
 * @param largeBodies routes with a limit of their own
 */
@ConfigurationProperties("shop.http")
public record HttpLimits(DataSize maxBody, List<LargeBody> largeBodies) {

    private static final DataSize DEFAULT = DataSize.ofKilobytes(256);

    public HttpLimits {
        maxBody = maxBody == null ? DEFAULT : maxBody;
        largeBodies = largeBodies == null ? List.of() : List.copyOf(largeBodies);
    }

    /** The limit in bytes for a request's path. */
    public long of(String path) {
        return largeBodies.stream()
                .filter(large -> large.path().equals(path))
                .findFirst()
                .map(LargeBody::limit)
                .orElse(maxBody)
                .toBytes();
    }

    /**
     * @param path the exact path, such as {@code /api/admin/products/import}
     */
    public record LargeBody(String path, DataSize limit) {}
}
