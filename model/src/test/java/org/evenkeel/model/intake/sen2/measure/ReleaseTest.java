package org.evenkeel.model.intake.sen2.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.disclosure.DisclosureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseTest {

    private final Measures measures = measures();
    private final Release release = Release.of(measures, DisclosureRule.shipped());

    @TempDir
    private Path folder;

    @Test
    void showsNoCountFromOneToFiveAndNoneThatIsNotRounded() {
        boolean hides = false;
        for (Measure measure : Measure.ALL) {
            for (Breakdown breakdown : measure.breakdowns()) {
                for (Breakdown.Group group : release.groups(breakdown)) {
                    OptionalInt shown = release.count(measure, breakdown, group.code());
                    int count = measures.count(measure, breakdown, group.code());
                    hides |= shown.isEmpty();
                    assertThat(shown.isEmpty() || count == 0 || count >= 6).isTrue();
                    assertThat(shown.orElse(0) % 5).isZero();
                }
            }
        }
        assertThat(hides).isTrue();
    }

    @Test
    void holdsNoFigureBackAlone() {
        for (Measure measure : Measure.ALL) {
            for (Breakdown breakdown : measure.breakdowns()) {
                long held = release.groups(breakdown).stream()
                        .filter(group ->
                                release.count(measure, breakdown, group.code()).isEmpty())
                        .count();
                if (breakdown != Breakdown.ALL
                        && measure.released().contains(breakdown)
                        && release.count(measure).isPresent()) {
                    assertThat(held).as(measure + " by " + breakdown).isNotEqualTo(1);
                }
            }
        }
    }

    @Test
    void holdsBackExceptionsWhereTheTwoTwentyWeekFiguresWouldTellThem() {
        int exceptions = measures.count(Measure.EXCEPTED);
        assertThat(exceptions).as("few, or this test shows nothing").isBetween(1, 5);
        assertThat(release.count(Measure.EXCEPTED)).isEmpty();
        assertThat(release.count(Measure.TIMED).isPresent()
                        && release.count(Measure.TIMED_PLAIN).isPresent())
                .isFalse();
    }

    @Test
    void showsEverythingAsItIsInTheRestrictedArea() {
        Release all = Release.restricted(measures);
        assertThat(all.count(Measure.PLANS)).hasValue(measures.count(Measure.PLANS));
        assertThat(all.count(Measure.EXCEPTED)).hasValue(measures.count(Measure.EXCEPTED));
    }

    @Test
    void doesNotSayWhoIsInIndependentSpecialSchoolsWithoutARegister() {
        assertThat(Release.restricted(measures).share(Proportion.INDEPENDENT_SPECIAL))
                .isEmpty();
    }

    /** From the shipped table of January 2023: mean of ten shares, worked out apart in a spreadsheet. */
    @Test
    void setsACouncilBesideTheMeanOfItsTenNeighbours() {
        LocalAuthority wiltshire = ((Lookup.Found) LocalAuthorities.current().find("Wiltshire")).authority();
        Peers peers = Peers.of(wiltshire, OpenStatistics.load().get());
        var published = peers.published(Proportion.INDEPENDENT_SPECIAL, 2023);
        assertThat(published.year()).isEqualTo(2023);
        assertThat(published.number()).isEqualTo(10);
        assertThat(published.neighbours().orElseThrow()).isCloseTo(0.0521, within(0.00005));
        // Without a figure of its own year, the latest before it.
        assertThat(peers.published(Proportion.INDEPENDENT_SPECIAL, 2026).year()).isEqualTo(2024);
        // 18,755 of 82,329 in England in 2019.
        assertThat(peers.published(Proportion.REFUSED, 2020).england().orElseThrow())
                .isCloseTo(18_755.0 / 82_329, within(1e-12));
        assertThat(peers.published(Proportion.NEET, 2026).neighbours()).isEmpty();
    }

    @Test
    void readsTheTypeOfASchoolByCodeOrName() throws IOException {
        Path codes = Files.writeString(
                folder.resolve("codes.csv"),
                "\uFEFF\"URN\",\"EstablishmentName\",\"TypeOfEstablishment (code)\"\n100001,A School,08\n2,B,02\n");
        Path names = Files.writeString(
                folder.resolve("names.csv"),
                "URN,TypeOfEstablishment (name)\n100002,Other Independent Special School\n");
        assertThat(SchoolRegister.read(codes).get().kind("100001")).contains(Placement.INDEPENDENT_SPECIAL);
        assertThat(SchoolRegister.read(codes).get().kind("000002")).contains(Placement.MAINSTREAM);
        assertThat(SchoolRegister.read(names).get().kind("100002")).contains(Placement.INDEPENDENT_SPECIAL);
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(SchoolRegister.read(other).errors()).hasSize(1);
    }

    private static Measures measures() {
        Counting counting = Counting.with(SchoolRegister.NONE);
        SyntheticCouncil.of(200, 1, 2026, "201").tell(2026, counting);
        return counting.measures();
    }
}
