package shop.catalog.importing;

import java.util.Collection;
import java.util.Set;
import shop.catalog.jobs.Counts;
import shop.catalog.jobs.Settled;
import shop.catalog.jobs.UnusableFile;

/** The books of a file that comes with the service: nothing in it may be bad. */
class OwnFile implements Books {

    private Counts products = Counts.NONE;

    @Override
    public Set<String> met(Collection<String> slugs) {
        return Set.of();
    }

    @Override
    public void settle(Settled part) {
        if (!part.rejected().isEmpty()) {
            throw new UnusableFile(part.rejected().toString());
        }
        products = products.plus(part.products());
    }

    Counts products() {
        return products;
    }
}
