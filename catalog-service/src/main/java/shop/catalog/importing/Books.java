package shop.catalog.importing;

import java.util.Collection;
import java.util.Set;
import shop.catalog.jobs.Settled;

/** Where the progress of an import is written, in the transactions that make it. */
interface Books {

    /**
     * Remembers the products of a part of the file.
     *
     * @return the slugs of those that stood further up already
     */
    Set<String> met(Collection<String> slugs);

    void settle(Settled part);
}
