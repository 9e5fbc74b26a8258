package org.evenkeel.model.intake.sen2.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;

/**
 * Links the de-identified returns of successive years, and follows each plan from the January before the first to the
 * last census. A return of 2024 knows every plan of the calendar year 2023, so that one return makes one year.
 */
public final class Linker {

    private Linker() {}

    /**
     * Links the returns of one council.
     *
     * @param returns one for each year, no year between the first and the last missing; in any order
     * @return the plans, or the reason why these returns cannot be one history
     */
    public static Loaded<Linked> link(Collection<DeidentifiedReturn> returns) {
        List<DeidentifiedReturn> years = returns.stream()
                .sorted(Comparator.comparingInt(DeidentifiedReturn::year))
                .toList();
        if (years.isEmpty()) {
            return refused("There is no return.", "Give the council's return of one year or more.");
        }
        String number = years.getFirst().authority();
        for (int i = 1; i < years.size(); i++) {
            int year = years.get(i).year();
            int before = years.get(i - 1).year();
            if (!years.get(i).authority().equals(number)) {
                return refused("The returns are of more than one authority.", "Give those of one council.");
            }
            if (year == before) {
                return refused("There are two returns of " + year + ".", "Give the one that was submitted.");
            }
            if (year != before + 1) {
                return refused(
                        "The return of " + (before + 1) + " is missing between those of " + before + " and " + year
                                + ".",
                        "Give it as well, or leave out those before it.");
            }
        }
        Optional<LocalAuthority> council = LocalAuthorities.current().ofNumber(number);
        return council.map(known -> Loaded.of(link(known, years)))
                .orElseGet(() -> refused(
                        "No present council has the code in the returns' Header.",
                        "Correct LEA in the Header, or give returns from after the reorganisation."));
    }

    private static Linked link(LocalAuthority council, List<DeidentifiedReturn> years) {
        List<Question> questions = new ArrayList<>();
        ChildLinker linker = new ChildLinker(questions);
        for (DeidentifiedReturn each : years) {
            questions.addAll(each.questions());
            linker.add(each);
        }
        int firstYear = years.getFirst().year();
        int lastYear = years.getLast().year();
        int from = MonthIndex.of(firstYear - 1, 1);
        int to = MonthIndex.of(lastYear, 1);
        SpellMaker maker = new SpellMaker(from, to);
        List<PlanSpell> spells = new ArrayList<>();
        // In the order of their keys, so that a plan's number says nothing of its place in a file.
        List<SortedMap<Integer, DeidentifiedChild>> children = new ArrayList<>(linker.chains());
        children.sort(Comparator.comparing(Linker::key));
        for (SortedMap<Integer, DeidentifiedChild> child : children) {
            int cohort = child.lastEntry().getValue().cohort();
            for (PlanTrack track : PlanTrack.of(child, firstYear, questions)) {
                maker.spell(spells.size() + 1L, cohort, track).ifPresent(spells::add);
                if (maker.hasVanished(track)) {
                    int year = track.seen().lastKey();
                    DeidentifiedChild there = child.get(year);
                    questions.add(Question.of(Kind.VANISHED, year, there == null ? 0 : there.order()));
                }
            }
        }
        questions.sort(Comparator.comparing(Question::kind)
                .thenComparingInt(Question::year)
                .thenComparingInt(Question::child));
        Source source = Source.of(
                "The council's own SEN2 returns",
                firstYear == lastYear ? String.valueOf(firstYear) : firstYear + " to " + lastYear);
        return new Linked(
                new Caseload(council, from, to, spells, source),
                years.stream().map(DeidentifiedReturn::year).toList(),
                children.stream().map(Linker::orders).toList(),
                questions);
    }

    private static String key(SortedMap<Integer, DeidentifiedChild> child) {
        DeidentifiedChild first = child.firstEntry().getValue();
        return first.nameKey() + first.upnKey();
    }

    private static SortedMap<Integer, Integer> orders(SortedMap<Integer, DeidentifiedChild> child) {
        SortedMap<Integer, Integer> orders = new TreeMap<>();
        child.forEach((year, record) -> orders.put(year, record.order()));
        return orders;
    }

    private static Loaded<Linked> refused(String message, String action) {
        return Loaded.failed(Issue.error("returns-not-linked", Where.file("The returns"), message, action));
    }
}
