package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Known answers, read by eye in the department's releases of EHC plans (reporting years 2022, 2023 and 2025) and the
 * dedicated schools grant workbooks.
 */
class OpenStatisticsTest {

    private static final OpenStatistics OPEN = OpenStatistics.load().get();

    private static LocalAuthority authority(String number) {
        return OPEN.authorities().ofNumber(number).orElseThrow();
    }

    private static AuthorityStatistics of(String area) {
        return area.equals("England") ? OPEN.england() : OPEN.of(authority(area));
    }

    private static final String WILTSHIRE = "865";
    private static final String WEST_BERKSHIRE = "869";
    private static final String ENGLAND = "England";

    private static void assertPublished(YearSeries series, int firstYear, double... values) {
        for (int i = 0; i < values.length; i++) {
            assertThat(series.at(firstYear + i)).as("%d", firstYear + i).hasValue(values[i]);
            assertThat(series.status(firstYear + i)).isEqualTo(Status.PUBLISHED);
        }
    }

    @Test
    void hasThePlansOfEveryJanuary() {
        assertPublished(
                of(ENGLAND).stock().plans(),
                2010,
                228221,
                229017,
                230156,
                233431,
                237111,
                240183,
                256315,
                287290,
                319819,
                353995,
                390109,
                430697,
                473255,
                517048,
                576474);
        assertPublished(
                of(WILTSHIRE).stock().plans(),
                2010,
                1838,
                1774,
                1828,
                1875,
                1866,
                1992,
                2342,
                2733,
                2982,
                3349,
                3784,
                4067,
                4287,
                4760,
                5536);
        assertPublished(
                of(WEST_BERKSHIRE).stock().plans(),
                2010,
                776,
                787,
                774,
                785,
                770,
                751,
                822,
                897,
                938,
                971,
                1034,
                1074,
                1198,
                1322,
                1531);
    }

    @Test
    void hasTheRequestsOfEveryYearSince2016() {
        assertPublished(of(ENGLAND).flows().requests(), 2016, 55235, 64555, 72423, 82329, 75951, 93302, 114482, 138242);
        assertPublished(of(WILTSHIRE).flows().requests(), 2016, 503, 505, 690, 722, 588, 677, 971, 1203);
        assertPublished(of(WEST_BERKSHIRE).flows().requests(), 2016, 218, 175, 231, 202, 213, 270);
        assertThat(of(WEST_BERKSHIRE).flows().requests().at(2023)).hasValue(407);
    }

    @Test
    void hasTheNewPlansOfEveryYear() {
        assertPublished(of(ENGLAND).flows().newPlans(), 2016, 36094, 42162, 48907, 53899, 60097, 62180, 66706, 84428);
        assertPublished(of(WILTSHIRE).flows().newPlans(), 2016, 392, 415, 553, 599, 452, 428, 574, 909);
        assertPublished(of(WEST_BERKSHIRE).flows().newPlans(), 2016, 102, 99, 116, 156, 105, 152, 176, 284);
    }

    @ParameterizedTest
    @CsvSource({
        "England, 2014, 61.5, 64.3",
        "England, 2018, 58.0, 60.1",
        "England, 2022, 47.7, 49.2",
        "England, 2023, 49.1, 50.3",
        "865, 2017, 77.8, 91.8",
        "865, 2022, 13.4, 14.2",
        "865, 2023, 27.5, 27.5",
        "869, 2021, 63.8, 80.2",
        "869, 2023, 63.0, 73.9",
    })
    void hasTheShareIssuedWithinTwentyWeeks(String area, int year, double percent, double percentNoExceptions) {
        var timeliness = of(area).flows().timeliness();
        assertThat(timeliness.shareWithinTwentyWeeks(year) * 100).isEqualTo(percent, within(0.0501));
        assertThat(timeliness.shareWithinTwentyWeeksNoExceptions(year) * 100)
                .isEqualTo(percentNoExceptions, within(0.0501));
    }

    @Test
    void hasThePlansCeasedAndWhy() {
        assertPublished(of(ENGLAND).flows().ceased(), 2022, 34724, 39419);
        assertPublished(of(WILTSHIRE).flows().ceased(), 2022, 237, 352);
        assertPublished(of(WEST_BERKSHIRE).flows().ceased(), 2022, 77, 114);
        assertPublished(of(ENGLAND).flows().ceasedByReason().of(CeaseReason.TRANSFERRED), 2022, 9400);
        assertThat(of(ENGLAND).flows().ceasedByReason().total(2022)).hasValue(34724);
    }

    @Test
    void hasTheAppealsRegistered() {
        assertPublished(
                of(ENGLAND).flows().appeals(), 2014, 4108, 3126, 3863, 4988, 6023, 7385, 7843, 9184, 12796, 15615);
        assertPublished(of(WILTSHIRE).flows().appeals(), 2014, 28, 36, 60, 23, 31, 26, 45, 72, 98, 120);
        // Northamptonshire's rows, 145 appeals in 2019, carry Nottingham's code.
        assertThat(of("892").flows().appeals().at(2019)).hasValue(19);
    }

    @ParameterizedTest
    @CsvSource({
        "England, 6279.1, 7063.2, 7906.3, 8988.3, 9952.2",
        "865, 46.9, 52.0, 57.8, 64.6, 70.9",
        "869, 20.1, 21.7, 23.6, 26.3, 28.4",
    })
    void hasTheHighNeedsBlockInPoundsThoughOneYearIsPrintedInMillions(
            String area, double first, double second, double third, double fourth, double fifth) {
        double[] millions = {first, second, third, fourth, fifth};
        for (int i = 0; i < millions.length; i++) {
            assertThat(of(area).money().highNeedsBeforeDeductions().orNaN(2019 + i) / 1e6)
                    .isEqualTo(millions[i], within(0.0501));
        }
    }

    @Test
    void addsPlacementsAndAgesUpToPlans() {
        for (AuthorityStatistics one : OPEN.all()) {
            for (int year = 2019; year <= 2024; year++) {
                YearSeries plans = one.stock().plans();
                if (one.stock().byPlacement().has(year)) {
                    assertThat(one.stock().byPlacement().total(year).orElseThrow())
                            .as("%s %d", one.area(), year)
                            .isEqualTo(plans.orNaN(year), within(0.001));
                }
            }
            for (int year = 2010; year <= 2022; year++) {
                if (one.stock().byAgeBand().has(year)) {
                    assertThat(one.stock().byAgeBand().total(year).orElseThrow())
                            .as("%s %d", one.area(), year)
                            .isEqualTo(one.stock().plans().orNaN(year), within(0.001));
                }
            }
        }
    }

    @Test
    void knowsTheStockOfJanuary2024ByAgeAndPlacement() {
        // England's rows leave out the plans whose age was not given: 572,829 of 576,474. Ages 0 to 4 are 26,527.
        AgeTable<Placement> england = of(ENGLAND).detail().stock().get();
        assertThat(england.total()).isEqualTo(572_829);
        assertThat(england.ageTotal(2) + england.ageTotal(3) + england.ageTotal(4))
                .isEqualTo(26_527);
        AgeTable<Placement> wiltshire = of(WILTSHIRE).detail().stock().get();
        assertThat(wiltshire.total()).isEqualTo(5536);
        assertThat(wiltshire.groupTotal(Placement.STATE_SPECIAL))
                .isEqualTo(of(WILTSHIRE)
                        .stock()
                        .byPlacement()
                        .of(Placement.STATE_SPECIAL)
                        .orNaN(2024));
    }

    @Test
    void saysWhyATableIsMissing() {
        assertThat(of("204").detail().stock()).isInstanceOfSatisfying(Published.Absent.class, absent -> {
            assertThat(absent.reason()).isEqualTo(Status.IN_ERROR);
            assertThat(absent.note()).contains("Hackney").contains("0 of 3,525");
        });
        assertThat(of("874").detail().stock().note()).contains("438 of 2,625");
        assertThat(of("874").stock().plans().at(2024)).hasValue(2625);
        assertThat(of("874").stock().byPlacement().has(2024)).isFalse();
        assertThat(of("856").detail().ceasedByAge())
                .isInstanceOfSatisfying(
                        Published.Absent.class,
                        absent -> assertThat(absent.reason()).isEqualTo(Status.NOT_PUBLISHED));
        assertThat(of("936").needs().byAge().note()).contains("Surrey");
    }

    @Test
    void readsNeedsAsSharesThatAddUpToOne() {
        // England, January 2025: ASD 31.5, SEMH 20.7, SLCN 21.3 per cent.
        List<Double> england = of(ENGLAND).needs().all().get();
        assertThat(england.get(Need.ASD.ordinal())).isEqualTo(0.315, within(1e-9));
        assertThat(england.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1, within(0.006));
        AgeTable<Need> byAge = of(WILTSHIRE).needs().byAge().get();
        assertThat(byAge.ageTotal(10)).isEqualTo(1, within(0.006));
        var byPlacement = of(WILTSHIRE).needs().byPlacement().get();
        assertThat(byPlacement.rowTotal(Placement.MAINSTREAM)).isEqualTo(1, within(0.006));
        assertThat(byPlacement.rowTotal(Placement.STATE_SPECIAL)).isEqualTo(1, within(0.006));
    }

    @Test
    void countsEveryoneOfTwentyAndOverAtTwentyInTablesOfFlows() {
        var requests = of(ENGLAND).detail().requests().get();
        assertThat(requests.isOpenEnded()).isTrue();
        assertThat(requests.oldest()).isEqualTo(20);
        assertThat(requests.at(21)).isZero();
        assertThat(requests.total() + requests.unknownAge()).isEqualTo(138242);
        assertThat(of(ENGLAND).detail().ceasedByAge().get().groupTotal(CeaseReason.MAX_AGE))
                .isPositive();
    }

    @Test
    void hasPeopleByAgeAndProjectionsForTwoCouncils() {
        assertThat(of(WILTSHIRE).population().at(2024, 10)).hasValue(5996.838);
        assertThat(of(WEST_BERKSHIRE).population().at(2024, 0)).isEmpty();
        assertThat(of("805").population().at(2019, 0)).hasValue(1006);
        assertThat(of("805").population().at(2024, 0)).isEmpty();
        assertThat(OPEN.england().population().at(2020, 5).orElseThrow()).isBetween(650_000.0, 750_000.0);
    }

    @Test
    void hasSpendingAndPlaces() {
        // England 2021-22 outturn: top-up to state schools and colleges 3,780 million, special schools 1,892 million.
        var lines = OPEN.spendingLinesOf(Country.ENGLAND).get();
        assertThat(lines)
                .filteredOn(
                        line -> line.item().endsWith("colleges)") && line.item().contains("maintained schools, ac"))
                .singleElement()
                .satisfies(line -> assertThat(line.outturnPounds()).isEqualTo(3_780.0e6, within(0.5e6)));
        assertThat(OPEN.placeLinesOf(authority(WILTSHIRE)).get())
                .anySatisfy(line -> assertThat(line.value()).isEqualTo(8_857_335));
        assertThat(of(ENGLAND).money().cumulativeBalance().at(2021)).hasValue(-2.26);
    }

    @Test
    void knowsTenNeighboursOfEveryAuthority() {
        for (LocalAuthority authority : OPEN.authorities().all()) {
            assertThat(OPEN.neighboursOf(authority))
                    .as(authority.name())
                    .extracting(Neighbour::rank)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        }
    }

    @Test
    void sharesOneReadingAmongAllWhoAsk() {
        assertThat(OPEN.of(authority(WILTSHIRE))).isSameAs(OPEN.of(authority(WILTSHIRE)));
        assertThat(OPEN.of(Country.ENGLAND)).isSameAs(OPEN.england());
    }
}
