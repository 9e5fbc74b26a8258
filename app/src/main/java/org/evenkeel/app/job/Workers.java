package org.evenkeel.app.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two threads that do the jobs, oldest first, for as long as the application runs. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int COUNT = 2;

    /** How often to look for work that another process asked for. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** How often to say that a job is still worked on, well within its lease. */
    private static final Duration BEAT = Duration.ofSeconds(JobStore.LEASE / 3);

    private final JobStore store;
    private final Map<String, JobKind> kinds;
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore asked = new Semaphore(0);
    private volatile boolean stopping;

    Workers(JobStore store, List<JobKind> kinds) {
        this.store = store;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::kind, Function.identity()));
    }

    void start() {
        for (int number = 1; number <= COUNT; number++) {
            // Not virtual: the work is arithmetic, which would keep the pages from being served.
            threads.add(Thread.ofPlatform().daemon().name("worker-" + number).start(this::work));
        }
    }

    /** Tells the workers that there is something to do now. */
    void wake() {
        asked.release();
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Job> job = kinds.isEmpty() ? Optional.empty() : store.take(List.copyOf(kinds.keySet()));
                if (job.isPresent()) {
                    run(job.get());
                } else {
                    store.giveUpOnTheHopeless();
                    boolean woken = asked.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                    LOG.trace("woken: {}", woken);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!stopping) {
                    LOG.error("The jobs table could not be read", e);
                    pause();
                }
            }
        }
    }

    private void run(Job job) {
        AtomicInteger percent = new AtomicInteger();
        Thread beat = Thread.ofVirtual().name("beat-" + job.id()).start(() -> beat(job, percent));
        try {
            JobKind kind = kinds.get(job.kind());
            if (kind == null) {
                throw new IllegalStateException("no kind of job is called " + job.kind());
            }
            kind.run(job.input(), now -> {
                // A statement per whole percent at most.
                if (percent.getAndSet(now) != now) {
                    store.progress(job.id(), now);
                }
            });
            store.done(job.id());
        } catch (JobFailed e) {
            store.failed(job.id(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (stopping) {
                // The lease runs out and the job is taken up again after the restart.
                return;
            }
            LOG.error("Job {} failed", job.id(), e);
            store.failed(job.id(), "Something went wrong. Quote job " + job.id() + " when you ask for help.");
        } finally {
            beat.interrupt();
        }
    }

    private void beat(Job job, AtomicInteger percent) {
        try {
            while (true) {
                Thread.sleep(BEAT);
                store.progress(job.id(), percent.get());
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops taking jobs; one that runs is left for the next start. */
    @Override
    public void close() {
        stopping = true;
        threads.forEach(Thread::interrupt);
    }
}
