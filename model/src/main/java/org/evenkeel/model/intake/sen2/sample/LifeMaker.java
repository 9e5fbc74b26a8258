package org.evenkeel.model.intake.sen2.sample;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Layout;

/** Invents children one by one. The shares are plausible, not measured: the returns are for testing and training. */
final class LifeMaker {

    private static final List<String> ETHNICITIES = List.of(
            "WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WIRI", "WOTH", "MWBC", "MWAS", "MOTH", "AIND", "APKN",
            "ABAN", "BCRB", "BAFR", "CHNE", "OOTH", "NOBT", "REFU");
    private static final List<String> NEEDS = List.of(
            "ASD", "ASD", "ASD", "ASD", "SEMH", "SEMH", "SLCN", "SLCN", "SLCN", "MLD", "SLD", "PMLD", "SPLD", "PD",
            "HI", "VI", "MSI", "OTH");
    private static final int YEAR = 365;
    private static final int FIRST_FREE = 22; // of January: all census days are before

    private final long seed;
    private final Layout last;
    private final String authority;
    private final int windowStart;

    /** A maker of children seen in the returns of three years, of which the last is given. */
    LifeMaker(long seed, Layout last, String authority) {
        this.seed = seed;
        this.last = last;
        this.authority = authority;
        this.windowStart = day(last.year() - 3, 1, 1);
    }

    Life life(int number) {
        Chance chance = Chance.of(seed, number);
        int kind = chance.from(0, 99);
        int age = kind < 3 ? chance.from(25, 27) : chance.from(2, 24);
        int birth = day(last.year() - 1 - age, 8, 31) - chance.from(0, YEAR - 1);
        boolean hasUpn = age >= 6 || chance.is(0.8);
        List<Episode> episodes =
                kind < 75 ? List.of(plan(chance, birth, kind < 3, kind >= 72)) : unfinished(chance, birth, kind);
        return new Life(number, birth, chance.is(0.3), chance.of(ETHNICITIES), hasUpn, episodes);
    }

    /** A plan, however it ends. */
    private Episode plan(Chance chance, int birth, boolean isOld, boolean isTransferred) {
        int earliest = birth + 3 * YEAR;
        int latest = isOld ? windowStart - 1 : last.lastDay();
        int start = free(Math.min(latest, Math.max(earliest, latest - (int) (chance.share() * chance.share() * 4000))));
        int decided = free(start - chance.from(80, 150));
        int received = free(decided - chance.from(14, 50));
        int ceased = Days.NONE;
        String reason = "";
        if (isOld) {
            int summer = LocalDate.ofEpochDay(birth).plusYears(25).getYear();
            boolean isAutumn = LocalDate.ofEpochDay(birth).getMonthValue() >= 9;
            ceased = day(summer + (isAutumn ? 1 : 0), 7, 31);
            reason = "1";
        } else if (chance.is(0.2)) {
            int day = free(Math.max(start + 60, windowStart + chance.from(0, 3 * YEAR + 200)));
            int age = Days.age(birth, day);
            ceased = day;
            reason = chance.of(age >= 18 ? List.of("2", "3", "4", "5", "6") : List.of("2", "5", "7"));
        }
        int arrived = Days.NONE;
        String from = "";
        if (isTransferred) {
            arrived = free(Math.max(start + 30, windowStart + chance.from(0, 3 * YEAR - 40)));
            from = authority.equals("202") ? "203" : "202";
            if (ceased != Days.NONE && ceased <= arrived) {
                ceased = Days.NONE;
                reason = "";
            }
        }
        String need = chance.of(NEEDS);
        String second = chance.is(0.4) ? chance.of(NEEDS) : "";
        int end = ceased == Days.NONE ? last.census() + 1 : ceased;
        return new Episode(
                received,
                source(chance),
                decided,
                "Y",
                start,
                "Y",
                chance.is(0.06),
                chance.is(0.03),
                arrived,
                from,
                "",
                start,
                ceased,
                reason,
                new StayMaker(chance, birth, last.year()).stays(Math.max(start, arrived), end, ceased != Days.NONE),
                need,
                second.equals(need) ? "" : second,
                chance.is(0.05) ? chance.of(List.of("E", "S", "H", "I")) : "",
                chance.from(300, 362));
    }

    /** A request that leads to no plan, perhaps followed by another. */
    private List<Episode> unfinished(Chance chance, int birth, int kind) {
        int received = free(Math.max(birth + 2 * YEAR, windowStart + chance.from(0, 3 * YEAR)));
        int decided = free(received + chance.from(14, 50));
        int assessed = free(decided + chance.from(30, 90));
        Episode first = kind < 84
                ? request(chance, received, decided, "N")
                : kind < 88
                        ? request(chance, received, decided, "W")
                        : kind < 90
                                ? exported(chance, received, decided)
                                : assessment(chance, received, decided, assessed, kind < 97 ? "N" : "W");
        int again = free(assessed + chance.from(200, 300));
        return kind < 80
                ? List.of(first, request(chance, again, free(again + chance.from(20, 45)), "N"))
                : List.of(first);
    }

    private static Episode request(Chance chance, int received, int decided, String decision) {
        return new Episode(
                received,
                source(chance),
                decided,
                decision,
                Days.NONE,
                "",
                false,
                decision.equals("N") && chance.is(0.2),
                Days.NONE,
                "",
                "",
                Days.NONE,
                Days.NONE,
                "",
                List.of(),
                "",
                "",
                "",
                0);
    }

    private static Episode exported(Chance chance, int received, int decided) {
        return new Episode(
                received,
                source(chance),
                decided,
                "Y",
                Days.NONE,
                "",
                false,
                false,
                Days.NONE,
                "",
                "XXX",
                Days.NONE,
                Days.NONE,
                "",
                List.of(),
                "",
                "",
                "",
                0);
    }

    private static Episode assessment(Chance chance, int received, int decided, int assessed, String outcome) {
        return new Episode(
                received,
                source(chance),
                decided,
                "Y",
                assessed,
                outcome,
                chance.is(0.05),
                chance.is(0.1),
                Days.NONE,
                "",
                "",
                Days.NONE,
                Days.NONE,
                "",
                List.of(),
                "",
                "",
                "",
                0);
    }

    private static String source(Chance chance) {
        return chance.of(List.of("1", "1", "2", "2", "2", "3", "4", "5"));
    }

    /** The same day, or the first after the days of January in which a census may fall; the order of days stays. */
    static int free(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getMonthValue() == 1 && date.getDayOfMonth() < FIRST_FREE
                ? day + FIRST_FREE - date.getDayOfMonth()
                : day;
    }

    static int day(int year, int month, int day) {
        return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
    }
}
