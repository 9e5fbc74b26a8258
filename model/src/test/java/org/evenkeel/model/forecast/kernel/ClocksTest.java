package org.evenkeel.model.forecast.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.junit.jupiter.api.Test;

/** A calendar of clocks against clocks that are looked at every month. */
class ClocksTest {

    private static final int PLANS = 500;

    private final float[][] rates = new float[12][Grid.SIZE];
    private final short[] cells = new short[PLANS];
    private final Clocks atOnce = new Clocks();
    private final Clocks monthly = new Clocks();

    ClocksTest() {
        for (int month = 0; month < 12; month++) {
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                rates[month][cell] = (float) (0.3 * Draws.unit(month, cell));
            }
        }
        for (int plan = 0; plan < PLANS; plan++) {
            cells[plan] = (short) (plan * 7 % Grid.SIZE);
            float time = Draws.exponential(Draws.key(1, 0, 0, Purpose.LIFE), plan);
            atOnce.wind(plan, cells[plan], time);
            monthly.wind(plan, cells[plan], time);
        }
        for (int fromEnd = 1; fromEnd <= 12; fromEnd++) {
            atOnce.tell(fromEnd, rates[12 - fromEnd]);
        }
    }

    private void go(int month) {
        if (month == 0) {
            atOnce.begin(12, cells, PLANS);
        } else {
            atOnce.nextMonth();
        }
        monthly.tell(1, rates[month]);
        monthly.begin(1, cells, PLANS);
    }

    /** Those who are over in the month at hand; they are gone afterwards. */
    private int[] over(Clocks clocks) {
        return IntStream.range(0, clocks.dueCount())
                .map(clocks::due)
                .filter(plan -> cells[plan] != Stock.GONE && clocks.isOver(plan, cells[plan]))
                .distinct()
                .sorted()
                .toArray();
    }

    private int[] passMonth(int month) {
        go(month);
        int[] over = over(atOnce);
        assertThat(over).isEqualTo(over(monthly));
        Arrays.stream(over).forEach(plan -> cells[plan] = Stock.GONE);
        return over;
    }

    @Test
    void findsTheSamePlansInTheSameMonthsWhetherAYearIsTakenAtOnceOrMonthByMonth() {
        int found = 0;
        for (int month = 0; month < 12; month++) {
            found += passMonth(month).length;
        }
        assertThat(found).isBetween(PLANS / 2, PLANS - 1);
    }

    @Test
    void findsTheSamePlansWhenTheyChangeTheirCellsWithinTheYear() {
        for (int month = 0; month < 12; month++) {
            passMonth(month);
            for (int plan = month; plan < PLANS; plan += 3) {
                if (cells[plan] != Stock.GONE) {
                    short to = (short) ((cells[plan] + 911 * (month + 1)) % Grid.SIZE);
                    atOnce.change(plan, cells[plan], to);
                    monthly.change(plan, cells[plan], to);
                    cells[plan] = to;
                }
            }
        }
    }

    @Test
    void runsAClockThatIsWoundWithinTheYearFromTheNextMonthOn() {
        passMonth(0);
        cells[0] = 5;
        atOnce.wind(0, 5, 0);
        monthly.wind(0, 5, 0);

        assertThat(over(atOnce)).doesNotContain(0);
        assertThat(passMonth(1)).contains(0);
    }

    @Test
    void ceasesAlmostEveryoneInAMonthWhoseRateIsBeyondMeasure() {
        float[] beyond = new float[Grid.SIZE];
        Arrays.fill(beyond, 1e9f);
        monthly.tell(1, beyond);
        monthly.begin(1, cells, PLANS);

        assertThat(over(monthly)).hasSizeGreaterThan(PLANS * 98 / 100);
    }
}
