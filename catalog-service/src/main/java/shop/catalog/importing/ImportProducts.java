package shop.catalog.importing;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.Counts;
import shop.catalog.jobs.Place;
import shop.catalog.jobs.RunningJob;
import shop.catalog.jobs.Settled;
import shop.catalog.jobs.UnusableFile;
import shop.catalog.jobs.Work;

/** A whole product file into the catalog: the good lines go in, the bad ones are named. */
@Component
public class ImportProducts implements Work {

    static final String KIND = "import";

    private final Formats formats;
    private final CsvProducts csv;
    private final StorePortions storePortions;

    ImportProducts(Formats formats, CsvProducts csv, StorePortions storePortions) {
        this.formats = formats;
        this.csv = csv;
        this.storePortions = storePortions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(RunningJob job) throws IOException {
        Books books =
                new Books() {
                    @Override
                    public Set<String> met(Collection<String> slugs) {
                        return job.met(slugs);
                    }

                    @Override
                    public void settle(Settled part) {
                        job.settle(part);
                    }
                };
        store(formats.of(job.mediaType()), job::from, job.place(), books);
    }

    /**
     * Our own file at once, without a job: it is small, and each of its lines good.
     *
     * @throws UnusableFile when it is not what it should be
     */
    public Counts importOwn(Source file) throws IOException {
        OwnFile books = new OwnFile();
        store(csv, file, Place.START, books);
        return books.products();
    }

    private void store(ProductFile format, Source file, Place from, Books books)
            throws IOException {
        Batches batches = new Batches(portions -> storePortions.store(portions, books));
        format.read(file, from, batches);
        batches.end();
    }
}
