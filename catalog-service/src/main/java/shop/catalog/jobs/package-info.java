/**
 * Work that outlives its request: a file is taken in whole, answered with 202, and worked on in the
 * background by whichever replica comes first.
 *
 * <pre>
 * uploading → queued → running → done
 *                 ▲       │  └──→ failed
 *                 └───────┘ the worker stopped
 * </pre>
 *
 * One job runs at a time, the oldest first. Its worker holds a lease and raises it with every
 * commit; a worker that dies loses it, and the next one goes on behind the last commit. Each commit
 * says in its own transaction how far it came and that the lease is still its own, so nothing is
 * done or counted twice. What a job does is a {@link shop.catalog.jobs.Work}.
 */
@NullMarked
package shop.catalog.jobs;

import org.jspecify.annotations.NullMarked;
