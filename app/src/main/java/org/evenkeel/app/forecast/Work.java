package org.evenkeel.app.forecast;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Figures that are being worked out for a page, and given up when nobody waits for them any more. */
final class Work {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final CompletableFuture<Reports.Drawn> result = new CompletableFuture<>();
    private final long forgotten;
    private volatile long asked = System.nanoTime();
    private volatile int percent;

    /** Work that is given up when nobody has asked for it for so long. */
    Work(Duration forgotten) {
        this.forgotten = forgotten.toNanos();
    }

    /** Work that needs no doing. */
    static Work done(Reports.Drawn drawn) {
        Work work = new Work(Duration.ZERO);
        work.finish(drawn);
        return work;
    }

    /** The figures if they are there within a while, otherwise null. */
    Reports.@Nullable Drawn within(Duration patience) {
        asked = System.nanoTime();
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Evenkeel is stopping");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            asked = System.nanoTime();
        }
    }

    /** The figures, when they are there. */
    Reports.Drawn get() {
        while (true) {
            Reports.Drawn drawn = within(LOOK);
            if (drawn != null) {
                return drawn;
            }
        }
    }

    int percent() {
        return percent;
    }

    /** So much is done. @throws CancellationException if nobody waits for the rest */
    void at(int now) {
        percent = now;
        if (System.nanoTime() - asked > forgotten) {
            throw new CancellationException("Nobody waits for it any more");
        }
    }

    void finish(Reports.Drawn drawn) {
        result.complete(drawn);
    }

    void fail(RuntimeException fault) {
        result.completeExceptionally(fault);
    }
}
