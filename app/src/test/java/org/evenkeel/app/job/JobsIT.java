package org.evenkeel.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.evenkeel.app.SharedApp;
import org.junit.jupiter.api.Test;

/** Jobs on the real table, each test with a kind of its own. */
final class JobsIT {
    private final JobStore store = SharedApp.bean(JobStore.class);

    @Test
    void doesWhatWasAskedForAndSaysHowFarItIs() throws InterruptedException {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Kind kind = new Kind("test-progress", (input, percent) -> {
            assertThat(input).isEqualTo("input");
            percent.accept(50);
            half.countDown();
            await(seen);
        });
        try (Workers workers = new Workers(store, List.of(kind))) {
            workers.start();
            Job asked = new Jobs(store, workers).ask("test-progress", "one", "input");
            await(half);
            assertThat(store.find(asked.id()).orElseThrow().percent()).isEqualTo(50);
            seen.countDown();
            Job done = whenOver(asked);
            assertThat(done.state()).isEqualTo(Job.State.DONE);
            assertThat(done.percent()).isEqualTo(100);
        }
    }

    @Test
    void isAskedForOnceHoweverOftenAPageIsLoaded() {
        Job first = store.ask("test-once", "one", "");
        assertThat(store.ask("test-once", "one", "")).isEqualTo(first);
        assertThat(store.ask("test-once", "two", "").id()).isNotEqualTo(first.id());
        store.done(first.id());
        assertThat(store.ask("test-once", "one", "").id()).isNotEqualTo(first.id());
    }

    @Test
    void isTakenByOneWorkerOnlyAndTakenUpAgainWhenThatWasKilled() {
        Job asked = store.ask("test-killed", "one", "");
        List<String> kind = List.of("test-killed");
        assertThat(store.take(kind)).map(Job::id).hasValue(asked.id());
        assertThat(store.take(kind)).isEmpty();
        store.freeAll();
        assertThat(store.take(kind)).map(Job::id).hasValue(asked.id());
    }

    @Test
    void isGivenUpWhenWorkersKeepBeingKilledOverIt() {
        Job asked = store.ask("test-hopeless", "one", "");
        List<String> kind = List.of("test-hopeless");
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(store.take(kind)).isPresent();
            store.freeAll();
        }
        assertThat(store.take(kind)).isEmpty();
        store.giveUpOnTheHopeless();
        assertThat(store.find(asked.id()).orElseThrow())
                .satisfies(job -> assertThat(job.state()).isEqualTo(Job.State.FAILED))
                .satisfies(job -> assertThat(job.explanation()).contains("stopped several times"));
    }

    @Test
    void saysWhyItFailedWhenAPersonCanDoSomethingAboutItAndOnlyItsNumberOtherwise() throws InterruptedException {
        Kind kind = new Kind("test-failing", (input, percent) -> {
            throw input.isEmpty() ? new IllegalStateException("secret of the code") : new JobFailed(input);
        });
        try (Workers workers = new Workers(store, List.of(kind))) {
            workers.start();
            Jobs jobs = new Jobs(store, workers);
            Job explained = whenOver(jobs.ask("test-failing", "explained", "The file has gone."));
            assertThat(explained.explanation()).isEqualTo("The file has gone.");
            Job unexplained = whenOver(jobs.ask("test-failing", "unexplained", ""));
            assertThat(unexplained.explanation())
                    .contains("Quote job " + unexplained.id())
                    .doesNotContain("secret");
        }
    }

    private Job whenOver(Job asked) throws InterruptedException {
        Instant limit = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(limit)) {
            Job job = store.find(asked.id()).orElseThrow();
            if (job.isOver()) {
                return job;
            }
            Thread.sleep(Duration.ofMillis(20));
        }
        throw new AssertionError("the job did not end");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private record Kind(String kind, BiConsumer<String, IntConsumer> work) implements JobKind {
        @Override
        public void run(String input, IntConsumer percent) {
            work.accept(input, percent);
        }
    }
}
