package shop.catalog.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/jobs")
class JobController {

    private final Jobs jobs;
    private final Rejections rejections;
    private final ShowJob showJob;

    JobController(Jobs jobs, Rejections rejections, ShowJob showJob) {
        this.jobs = jobs;
        this.rejections = rejections;
        this.showJob = showJob;
    }

    record JobPage(List<JobView> items, @Nullable String nextCursor) {}

    record RejectionPage(List<Rejection> items, @Nullable String nextCursor) {}

    @GetMapping
    ResponseEntity<JobPage> list(@RequestParam MultiValueMap<String, String> parameters) {
        PageQuery query = PageQuery.of(parameters);
        UUID before = query.cursor().map(JobCursor::job).orElse(null);
        List<Job> found = jobs.before(before, query.limit() + 1);
        List<Job> items = found.stream().limit(query.limit()).toList();
        Optional<String> next = next(query, found, job -> JobCursor.of(job.id()));
        return page(
                "/api/admin/jobs",
                query,
                next,
                new JobPage(items.stream().map(JobView::of).toList(), next.orElse(null)));
    }

    @GetMapping("/{id}")
    JobView show(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        PageQuery.none(parameters);
        return showJob.show(id);
    }

    @GetMapping("/{id}/rejected")
    ResponseEntity<RejectionPage> rejected(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        PageQuery query = PageQuery.of(parameters);
        Job job = showJob.find(id);
        long after = query.cursor().map(JobCursor::number).orElse(0L);
        List<NumberedRejection> found = rejections.find(job.id(), after, query.limit() + 1);
        Optional<String> next = next(query, found, last -> JobCursor.of(last.number()));
        List<Rejection> items =
                found.stream().limit(query.limit()).map(NumberedRejection::rejection).toList();
        return page(
                "/api/admin/jobs/" + job.id() + "/rejected",
                query,
                next,
                new RejectionPage(items, next.orElse(null)));
    }

    private static <T> Optional<String> next(
            PageQuery query, List<T> found, Function<T, String> cursor) {
        return found.size() > query.limit()
                ? Optional.of(cursor.apply(found.get(query.limit() - 1)))
                : Optional.empty();
    }

    private static <T> ResponseEntity<T> page(
            String path, PageQuery query, Optional<String> next, T body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        next.ifPresent(cursor ->
                answer.header(
                        HttpHeaders.LINK,
                        "<%s?limit=%d&cursor=%s>; rel=\"next\""
                                .formatted(path, query.limit(), cursor)));
        return answer.body(body);
    }
}
