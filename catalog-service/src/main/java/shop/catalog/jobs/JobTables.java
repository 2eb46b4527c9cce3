package shop.catalog.jobs;

import org.springframework.stereotype.Component;

/** What belongs to a job and is written while it runs. */
@Component
record JobTables(Chunks chunks, Marks marks, Rejections rejections, Leases leases) {}
