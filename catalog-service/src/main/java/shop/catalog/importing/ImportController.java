package shop.catalog.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.jobs.JobView;
import shop.catalog.jobs.ShowJob;
import shop.catalog.jobs.Uploads;

@RestController
class ImportController {

    private static final int HEAD = 256 * 1024;

    private final Formats formats;
    private final Uploads uploads;
    private final ShowJob showJob;

    ImportController(Formats formats, Uploads uploads, ShowJob showJob) {
        this.formats = formats;
        this.uploads = uploads;
        this.showJob = showJob;
    }

    /** Takes a product file in; what becomes of it, the job tells. */
    @PostMapping(
            path = "/api/admin/products/import",
            consumes = {Formats.CSV, Formats.NDJSON})
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobView> importFile(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType, InputStream body)
            throws IOException {
        byte[] head = body.readNBytes(HEAD);
        formats.of(mediaType).checkHead(head);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), body);
        UUID job = uploads.take(ImportProducts.KIND, mediaType, whole);
        return ResponseEntity.accepted()
                .location(URI.create("/api/admin/jobs/" + job))
                .body(showJob.show(job));
    }
}
