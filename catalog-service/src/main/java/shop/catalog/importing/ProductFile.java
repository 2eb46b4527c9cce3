package shop.catalog.importing;

import java.io.IOException;
import java.util.function.Consumer;
import shop.catalog.jobs.Place;

/** A file of products in one of the formats; its size does not matter. */
interface ProductFile {

    /**
     * Reads from the end of some earlier portion, or from the start.
     *
     * @throws NotAProductFile when it is another kind of file
     */
    void read(Source source, Place from, Consumer<Portion> portions) throws IOException;

    /**
     * Refuses another kind of file by its first bytes, where they show it.
     *
     * @throws NotAProductFile when they do
     */
    void checkHead(byte[] head) throws IOException;
}
