package org.evenkeel.app.forecast;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenkeel.model.finance.ManagementPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to without some of its interventions, worked out when asked for and kept for a while: at once from
 * its first runs, then from all of them.
 */
final class Switched implements AutoCloseable {
    private static final int KEPT = 32;

    /** How long a page waits before it shows how far the work is. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    /** How long it waits for what is known to take longer. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    /** A page that waits asks again well within this. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(6);

    private final ForecastMaker maker;
    private final int firstRuns;
    private final ExecutorService quick = Executors.newFixedThreadPool(2, threads("switch"));
    private final ExecutorService thorough = Executors.newSingleThreadExecutor(threads("switch-all"));
    private final AtomicInteger hurried = new AtomicInteger();
    private final Map<Without, Work> underWay = new HashMap<>();
    private final Map<Without, Reports.Drawn> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Without, Reports.Drawn> eldest) {
            return size() > KEPT;
        }
    };

    private record Without(String plan, Set<String> interventions, int runs) {}

    /** How many of a plan's runs are wanted. */
    enum Wanted {
        /** The first of them: enough for a middle and an 80% range, few enough not to wait for. */
        FIRST("first"),
        /** As many as the whole plan's figures come from. */
        ALL("all");

        /** In an address. */
        final String code;

        Wanted(String code) {
            this.code = code;
        }

        static Wanted of(String code) {
            return code.equals(ALL.code) ? ALL : FIRST;
        }
    }

    /** What there is: the figures, or how far they are. */
    sealed interface Answer {
        /**
         * The figures.
         *
         * @param runs how many they come from
         * @param all how many the plan has
         */
        record Ready(Reports.Drawn drawn, int runs, int all) implements Answer {}

        /** How much of the work is done. */
        record UnderWay(int percent) implements Answer {}
    }

    /**
     * Works out what switches change.
     *
     * @param firstRuns how many runs answer at once
     */
    Switched(ForecastMaker maker, int firstRuns) {
        this.maker = maker;
        this.firstRuns = firstRuns;
    }

    /** Not virtual: the work is arithmetic, which would keep the pages from being served. */
    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /** The figures if they come within a moment; from all runs where those are there. */
    Answer ask(StoredPlan stored, ManagementPlan plan, Set<String> off, Wanted wanted) {
        int all = runs(plan, Wanted.ALL);
        Reports.Drawn known = known(new Without(stored.sha256(), off, all));
        if (known != null) {
            return new Answer.Ready(known, all, all);
        }
        int runs = runs(plan, wanted);
        Work work = work(stored, plan, off, wanted);
        Reports.Drawn drawn = work.within(wanted == Wanted.ALL ? MOMENT : PATIENCE);
        return drawn == null ? new Answer.UnderWay(work.percent()) : new Answer.Ready(drawn, runs, all);
    }

    /** The figures, however long they take. */
    Reports.Drawn await(StoredPlan stored, ManagementPlan plan, Set<String> off, Wanted wanted) {
        return work(stored, plan, off, wanted).get();
    }

    /** Makes ready what every switch needs, before there is one. */
    void prepare(StoredPlan stored, ManagementPlan plan) {
        quick.execute(() -> maker.prepare(stored, plan, runs(plan, Wanted.FIRST)));
    }

    private int runs(ManagementPlan plan, Wanted wanted) {
        return maker.runs(plan, wanted == Wanted.ALL ? Integer.MAX_VALUE : firstRuns);
    }

    private Reports.@Nullable Drawn known(Without key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    /** The work on it: done, under way or begun now. */
    private Work work(StoredPlan stored, ManagementPlan plan, Set<String> off, Wanted wanted) {
        Without key = new Without(stored.sha256(), off, runs(plan, wanted));
        synchronized (kept) {
            Reports.Drawn known = kept.get(key);
            if (known != null) {
                return Work.done(known);
            }
            return underWay.computeIfAbsent(key, _ -> begin(stored, plan, key, wanted));
        }
    }

    private Work begin(StoredPlan stored, ManagementPlan plan, Without key, Wanted wanted) {
        boolean isQuick = wanted == Wanted.FIRST;
        String tables = "/plan/" + stored.id() + "/without/" + String.join(",", new TreeSet<>(key.interventions()))
                + "/" + wanted.code + "/table/";
        Work work = new Work(FORGOTTEN);
        hurried.addAndGet(isQuick ? 1 : 0);
        (isQuick ? quick : thorough).execute(() -> {
            try {
                Reports.Drawn drawn = Reports.draw(
                        maker.without(stored, plan, key.interventions(), key.runs(), percent -> {
                            work.at(percent);
                            if (!isQuick) {
                                giveWay();
                            }
                        }),
                        tables);
                finish(key, drawn);
                work.finish(drawn);
            } catch (RuntimeException e) {
                finish(key, null);
                work.fail(e);
            } finally {
                hurried.addAndGet(isQuick ? -1 : 0);
            }
        });
        return work;
    }

    private void finish(Without key, Reports.@Nullable Drawn drawn) {
        synchronized (kept) {
            underWay.remove(key);
            if (drawn != null) {
                kept.put(key, drawn);
            }
        }
    }

    /** A new switch is answered before an older one is made more exact. */
    private void giveWay() {
        try {
            while (hurried.get() > 0) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        quick.shutdownNow();
        thorough.shutdownNow();
    }
}
