package org.evenkeel.app.job;

import org.evenkeel.app.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a job goes, for the script on a page that waits for one. */
@RestController
class JobApi {
    private final JobStore store;

    JobApi(JobStore store) {
        this.store = store;
    }

    /** What the script needs to know. */
    record Progress(long id, int percent, boolean done) {}

    @GetMapping("/api/jobs/{id}")
    Progress job(@PathVariable long id) {
        Job job = store.find(id).orElseThrow(() -> Problem.notFound("There is no job " + id + "."));
        return new Progress(job.id(), job.percent(), job.isOver());
    }
}
