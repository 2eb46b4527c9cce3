package shop.catalog.importing;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.UnusableFile;

/** The formats in which products come, by media type. */
@Component
class Formats {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    private final CsvProducts csv;
    private final JsonProducts json;

    Formats(CsvProducts csv, JsonProducts json) {
        this.csv = csv;
        this.json = json;
    }

    ProductFile of(String mediaType) {
        MediaType type = MediaType.parseMediaType(mediaType);
        if (type.isCompatibleWith(MediaType.parseMediaType(CSV))) {
            return csv;
        }
        if (type.isCompatibleWith(MediaType.parseMediaType(NDJSON))) {
            return json;
        }
        throw new UnusableFile("Products do not come as " + mediaType + ".");
    }
}
