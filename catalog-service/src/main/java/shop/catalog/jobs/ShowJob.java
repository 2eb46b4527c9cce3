package shop.catalog.jobs;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** A job with the first lines that it rejected. */
@Component
public class ShowJob {

    private static final int FIRST = 100;

    private final Jobs jobs;
    private final Rejections rejections;

    ShowJob(Jobs jobs, Rejections rejections) {
        this.jobs = jobs;
        this.rejections = rejections;
    }

    public JobView show(UUID id) {
        return view(jobs.find(id).orElseThrow(JobNotFound::new));
    }

    JobView show(String id) {
        return view(find(id));
    }

    /**
     * @throws JobNotFound also when it is no id at all
     */
    Job find(String id) {
        try {
            return jobs.find(UUID.fromString(id)).orElseThrow(JobNotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new JobNotFound();
        }
    }

    private JobView view(Job job) {
        return JobView.of(
                job,
                rejections.find(job.id(), 0, FIRST).stream()
                        .map(NumberedRejection::rejection)
                        .toList());
    }
}
