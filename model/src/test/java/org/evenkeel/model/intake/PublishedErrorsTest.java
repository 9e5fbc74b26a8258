package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in the department's releases are found by rule, and what England's total lacks is reported. */
class PublishedErrorsTest {

    private static final OpenStatistics OPEN = OpenStatistics.load().get();
    private static final List<Reconciliation> RECONCILIATIONS = OPEN.reconciliations();

    private static LocalAuthority authority(String number) {
        return OPEN.authorities().ofNumber(number).orElseThrow();
    }

    @Test
    void findsTheRegionsTotalRepeatedForEveryAuthorityOfYorkshireAndTheHumber() {
        assertThat(OPEN.issues())
                .filteredOn(issue -> issue.rule().equals("region-repeated"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.text())
                        .contains("6,078")
                        .contains("15 authorities")
                        .contains("2022"));
    }

    @Test
    void putsTheAuthoritysOwnPlacementsOrAnEarlierReleaseInPlaceOfTheError() {
        for (LocalAuthority one : OPEN.authorities().all()) {
            YearSeries newPlans = OPEN.of(one).flows().newPlans();
            boolean inError = one.region() == Region.YORKSHIRE_AND_THE_HUMBER;
            assertThat(newPlans.status(2022) == Status.REPLACED).as(one.name()).isEqualTo(inError);
        }
        // Leeds by placement in the release: 357; Wakefield gave totals only, 462 in the 2023 release.
        YearSeries leeds = OPEN.of(authority("383")).flows().newPlans();
        assertThat(leeds.at(2022)).hasValue(357);
        assertThat(leeds.note(2022).orElseThrow()).contains("6,078").contains("same release");
        YearSeries wakefield = OPEN.of(authority("384")).flows().newPlans();
        assertThat(wakefield.at(2022)).hasValue(462);
        assertThat(wakefield.note(2022).orElseThrow()).contains("2023 release");
    }

    @Test
    void addsUpToEnglandAgainOnceTheErrorIsReplaced() {
        // England 66,706 in the release: the parts and the earlier figure make it up exactly.
        assertThat(RECONCILIATIONS)
                .filteredOn(one -> one.measure().equals("New plans") && one.year() == 2022)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.difference()).isZero();
                    assertThat(one.replaced()).hasSize(15);
                });
    }

    @Test
    void findsTheZeroThatStandsForAMissingReturn() {
        YearSeries requests = OPEN.of(authority("869")).flows().requests();
        assertThat(requests.status(2022)).isEqualTo(Status.IN_ERROR);
        assertThat(requests.at(2022)).isEmpty();
        assertThat(requests.note(2022).orElseThrow()).contains("between 270 and 407");
    }

    @Test
    void keepsTheZerosOfSmallPlaces() {
        // The Isles of Scilly have fewer than twenty requests in any year, and none in some.
        YearSeries requests = OPEN.of(authority("420")).flows().requests();
        assertThat(requests.years().filter(year -> requests.orNaN(year) == 0)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Requests, 2023, 935",
        "Assessments completed, 2022, 407",
        "Assessments completed, 2023, 333",
        "Requests refused, 2023, 194",
        "Plans issued; time known, 2022, 871",
        "Plans issued; time known, 2023, 321",
        "Plans issued within 20 weeks, 2023, 184",
    })
    void saysByHowMuchEnglandIsMoreThanItsAuthorities(String measure, int year, double difference) {
        assertThat(RECONCILIATIONS)
                .filteredOn(one -> one.measure().equals(measure.replace(";", ",")) && one.year() == year)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.difference()).isEqualTo(difference);
                    assertThat(one.without()).isNotEmpty();
                });
    }

    @Test
    void addsUpToEnglandInEveryOtherMeasureAndYear() {
        List<String> expected = List.of(
                "Requests 2023",
                "Requests refused 2023",
                "Assessments completed 2022",
                "Assessments completed 2023",
                "Assessments with a plan to issue 2023",
                "Plans issued, time known 2022",
                "Plans issued, time known 2023",
                "Plans issued within 20 weeks 2023");
        assertThat(RECONCILIATIONS)
                .filteredOn(one -> !one.isExact())
                .extracting(one -> one.measure() + " " + one.year())
                .containsExactlyInAnyOrderElementsOf(expected);
        // 15 Januaries, 8 years of requests, 15 of new plans and so on.
        assertThat(RECONCILIATIONS).hasSizeGreaterThan(70);
    }

    @Test
    void findsRowsThatCarryTheCodeOfAnotherAuthority() {
        assertThat(OPEN.issues())
                .filteredOn(issue -> issue.rule().equals("code-of-another"))
                .extracting(Issue::message)
                .anySatisfy(message ->
                        assertThat(message).contains("Northamptonshire").contains("892"));
    }

    @Test
    void readsEveryShippedFileWithoutAnError() {
        assertThat(OPEN.issues()).filteredOn(Issue::isError).isEmpty();
        assertThat(OPEN.issues())
                .filteredOn(issue -> issue.rule().endsWith("-unreadable"))
                .isEmpty();
        assertThat(OPEN.issues())
                .filteredOn(issue -> issue.rule().endsWith("-unknown"))
                .isEmpty();
    }

    @Test
    void givesBournemouthAndDorsetTheirSharesOfThePast() {
        YearSeries bcp = OPEN.of(authority("839")).stock().plans();
        YearSeries dorset = OPEN.of(authority("838")).stock().plans();
        assertThat(bcp.status(2019)).isEqualTo(Status.APPORTIONED);
        assertThat(bcp.status(2020)).isEqualTo(Status.PUBLISHED);
        // January 2019: Bournemouth 1,045, Poole 846 and Dorset 2,392; January 2020: 2,448 and 2,534.
        assertThat(bcp.orNaN(2019)).isEqualTo((1045 + 846 + 2392) * 2448.0 / (2448 + 2534), within(1e-9));
        assertThat(bcp.orNaN(2019) + dorset.orNaN(2019)).isEqualTo(1045 + 846 + 2392, within(1e-9));
        assertThat(bcp.note(2019).orElseThrow())
                .contains("Bournemouth, Poole and Dorset")
                .contains("January 2020");
        assertThat(OPEN.of(authority("839")).flows().newPlans().status(2018)).isEqualTo(Status.APPORTIONED);
        assertThat(OPEN.of(authority("839")).flows().newPlans().status(2019)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void losesNobodyInAReorganisation() {
        // England is the sum of today's authorities in every January since 2010, new ones' shares included.
        for (int year = 2010; year <= 2024; year++) {
            int january = year;
            double sum = OPEN.all().stream()
                    .mapToDouble(one -> one.stock().plans().orNaN(january))
                    .sum();
            assertThat(sum)
                    .as("January %d", year)
                    .isEqualTo(OPEN.england().stock().plans().orNaN(year), within(0.01));
        }
    }

    @Test
    void marksTablesOfOneYearAsMissingForAuthoritiesThatDidNotExist() {
        assertThat(OPEN.of(authority("942")).detail().newPlans(2022).isPresent())
                .isFalse();
        assertThat(OPEN.of(authority("942")).detail().newPlans(2023).isPresent())
                .isTrue();
        assertThat(OPEN.of(authority("942")).detail().stock().isPresent()).isTrue();
    }

    @Test
    void keepsThePastOfAuthoritiesThatChangedTheirCodeOnly() {
        for (String number : List.of("825", "815", "933")) {
            YearSeries plans = OPEN.of(authority(number)).stock().plans();
            for (int year = 2010; year <= 2024; year++) {
                assertThat(plans.status(year)).isEqualTo(Status.PUBLISHED);
            }
        }
    }
}
