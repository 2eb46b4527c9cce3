package shop.catalog.jobs;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageAnswer;
import shop.catalog.doors.PageParameters;
import shop.catalog.doors.PageQuery;

@RestController
@RequestMapping(JobController.PATH)
class JobController {

    static final String PATH = "/api/admin/jobs";

    private final Jobs jobs;
    private final Rejections rejections;
    private final ShowJob showJob;

    JobController(Jobs jobs, Rejections rejections, ShowJob showJob) {
        this.jobs = jobs;
        this.rejections = rejections;
        this.showJob = showJob;
    }

    /** The newest first. */
    @GetMapping
    @PageParameters
    ResponseEntity<Page<JobView>> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        PageQuery wanted = PageQuery.of(query);
        Page<Job> page = wanted.page(jobs.before(wanted.after(), wanted.limit() + 1), Job::number);
        List<JobView> shown = page.items().stream().map(JobView::of).toList();
        return PageAnswer.of(PATH, wanted, page.with(shown));
    }

    @GetMapping("/{id}")
    JobView show(@PathVariable String id) {
        return showJob.show(id);
    }

    /** In the order of the file. */
    @GetMapping("/{id}/rejected")
    @PageParameters
    ResponseEntity<Page<Rejection>> rejected(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query) {
        PageQuery wanted = PageQuery.of(query);
        Job job = showJob.find(id);
        Page<NumberedRejection> page =
                wanted.page(
                        rejections.find(job.id(), wanted.after(), wanted.limit() + 1),
                        NumberedRejection::number);
        List<Rejection> shown = page.items().stream().map(NumberedRejection::rejection).toList();
        return PageAnswer.of(PATH + "/" + job.id() + "/rejected", wanted, page.with(shown));
    }
}
