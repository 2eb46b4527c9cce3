package shop.catalog.importing;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from any place on. */
@FunctionalInterface
public interface Source {

    /**
     * @param offset in bytes
     */
    InputStream from(long offset) throws IOException;
}
