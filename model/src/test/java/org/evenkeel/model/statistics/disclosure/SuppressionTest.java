package org.evenkeel.model.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader who adds, subtracts and tries every count must not get at what is held back. */
final class SuppressionTest {

    private static final DisclosureRule RULE = new DisclosureRule(6, 5, 10, 1000, "c", "z", "x");
    private static final int SEED = 20_261_122;

    @Test
    void holdsBackOneToFiveAndNeverZero() {
        assertThat(IntStream.of(0, 1, 5, 6).mapToObj(RULE::isSmall)).containsExactly(false, true, true, false);
        assertThat(list(0, 40, 0, 60)).isEmpty();
    }

    @Test
    void holdsBackTheNextSmallestBesideOneThatIsAlone() {
        assertThat(list(3, 40, 12, 60)).containsExactly(0, 2);
    }

    @Test
    void holdsBackMoreWhereWhatIsMissingWouldBeASmallNumber() {
        // 1 and 2 would be known to come to 3.
        assertThat(list(1, 2, 40, 12)).containsExactly(0, 1, 3);
        // 2 and 4 come to 6, which is not small.
        assertThat(list(2, 4, 40, 12)).containsExactly(0, 1);
    }

    @Test
    void holdsBackTheTotalWhereThereIsOneGroupOnly() {
        assertThat(list(3, 0, 0)).containsExactly(0, 3);
    }

    @Test
    void holdsBackASquareInATable() {
        boolean[][] hidden = Suppression.ofTable(
                new int[][] {{3, 20, 30, 53}, {40, 10, 60, 110}, {70, 80, 90, 240}, {113, 110, 180, 403}}, RULE);
        assertThat(hidden[0]).containsExactly(true, true, false, false);
        assertThat(hidden[1]).containsExactly(true, true, false, false);
        assertThat(hidden[2]).containsExactly(false, false, false, false);
        assertThat(hidden[3]).containsExactly(false, false, false, false);
    }

    @Test
    void refusesATotalThatIsNotOne() {
        assertThatThrownBy(() -> Suppression.hidden(
                        new int[] {1, 2}, List.of(new Suppression.Sum(1, List.of(0))), new BitSet(), RULE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every table of whole numbers that agrees with what is shown is written out: each hidden cell takes two values or more. */
    @Test
    void noHiddenCellOfATableCanBeWorkedOutByTryingEveryCount() {
        Random random = new Random(SEED);
        int attacked = 0;
        for (int trial = 0; trial < 3_000; trial++) {
            int[][] table = table(random, 2 + random.nextInt(2), 2 + random.nextInt(3), 1 + random.nextInt(9));
            boolean[][] hidden = Suppression.ofTable(table, RULE);
            everySmallCellIsHidden(table, hidden);
            Attack attack = new Attack(table, hidden);
            if (attack.isSmallEnough()) {
                attacked++;
                assertThat(attack.known()).as("what is worked out").isEmpty();
            }
        }
        assertThat(attacked).isGreaterThan(800);
    }

    @Test
    void theAttackOfThisTestSucceedsWhereOneCellAloneIsHidden() {
        int[][] table = {{3, 20, 23}, {40, 10, 50}, {43, 30, 73}};
        boolean[][] hidden = new boolean[3][3];
        hidden[0][0] = true;
        assertThat(new Attack(table, hidden).known()).containsExactly("0,0");
    }

    @Test
    void noHiddenCellOfTablesThatShareATotalFollowsFromAnyCombinationOfSums() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 500; trial++) {
            // A total with its outcomes, each divided in two ways: every outcome is a margin of two tables.
            int[] counts = new int[3 * 8];
            List<Suppression.Sum> sums = new ArrayList<>();
            for (int outcome = 1; outcome < 3; outcome++) {
                for (int child = random.nextInt(60); child > 0; child--) {
                    counts[outcome * 8]++;
                    counts[outcome * 8 + 1 + random.nextInt(3)]++;
                    counts[outcome * 8 + 4 + random.nextInt(4)]++;
                }
            }
            for (int cell = 0; cell < 8; cell++) {
                counts[cell] = counts[8 + cell] + counts[16 + cell];
                sums.add(new Suppression.Sum(cell, List.of(8 + cell, 16 + cell)));
            }
            for (int outcome = 0; outcome < 3; outcome++) {
                int first = outcome * 8;
                sums.add(new Suppression.Sum(first, List.of(first + 1, first + 2, first + 3)));
                sums.add(new Suppression.Sum(first, List.of(first + 4, first + 5, first + 6, first + 7)));
            }
            BitSet hidden = Suppression.hidden(counts, sums, new BitSet(), RULE);
            assertThat(Elimination.determined(hidden, sums, 2_147_483_647L)).isEmpty();
            assertThat(Elimination.determined(hidden, sums, 1_000_000_007L)).isEmpty();
            assertThat(hidden.stream()).allMatch(cell -> counts[cell] > 0);
        }
    }

    @Test
    void aReaderWhoKnowsThatZerosAreShownCannotWorkOutAListEither() {
        // Six ones in a total of six would each be one.
        assertThat(list(1, 1, 1, 1, 1, 1, 30)).contains(6);
    }

    @Test
    void roundsCountsAndKeepsPercentagesFromTellingOfAFew() {
        assertThat(IntStream.of(0, 6, 7, 8, 12, 13).map(RULE::rounded)).containsExactly(0, 5, 5, 10, 10, 15);
        assertThat(RULE.share(3, 40)).isEmpty();
        assertThat(RULE.share(37, 40)).isEmpty();
        assertThat(RULE.share(0, 40)).hasValue(0);
        assertThat(RULE.share(8, 9)).isEmpty();
        assertThat(RULE.share(123, 999)).hasValue(0.12);
        assertThat(RULE.share(123, 1000)).hasValue(0.123);
    }

    @Test
    void theShippedRuleIsTheOneOfThePages() {
        assertThat(DisclosureRule.shipped()).isEqualTo(RULE);
    }

    private static List<Integer> list(int... parts) {
        int[] counts = IntStream.concat(
                        IntStream.of(parts), IntStream.of(IntStream.of(parts).sum()))
                .toArray();
        return Suppression.hidden(
                        counts,
                        List.of(new Suppression.Sum(
                                parts.length,
                                IntStream.range(0, parts.length).boxed().toList())),
                        new BitSet(),
                        RULE)
                .stream()
                .boxed()
                .toList();
    }

    private static void everySmallCellIsHidden(int[][] table, boolean[][] hidden) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                assertThat(hidden[row][column] || !RULE.isSmall(table[row][column]))
                        .isTrue();
            }
        }
    }

    private static int[][] table(Random random, int rows, int columns, int most) {
        int[][] table = new int[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
                table[row][column] = count;
                table[row][columns] += count;
                table[rows][column] += count;
                table[rows][columns] += count;
            }
        }
        return table;
    }

    /** Writes out every table that agrees with what is shown. */
    private static final class Attack {

        private static final long MOST = 200_000;

        private final int[][] shown;
        private final boolean[][] hidden;
        private final int rows;
        private final int columns;
        private final int most;
        private final int[][] tried;
        private final List<BitSet> values = new ArrayList<>();

        Attack(int[][] table, boolean[][] hidden) {
            this.shown = table;
            this.hidden = hidden;
            this.rows = table.length - 1;
            this.columns = table[0].length - 1;
            int largest = 0;
            for (int[] row : table) {
                for (int count : row) {
                    largest = Math.max(largest, count);
                }
            }
            // More than any count that is there, so that nothing is kept from the reader by where the trial ends.
            this.most = Math.min(largest, 9) + 2;
            this.tried = new int[rows + 1][columns + 1];
            for (int i = 0; i < (rows + 1) * (columns + 1); i++) {
                values.add(new BitSet());
            }
        }

        boolean isSmallEnough() {
            int free = 0;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    free += hidden[row][column] ? 1 : 0;
                }
            }
            return free > 0 && Math.pow(most + 1, free) < MOST;
        }

        List<String> known() {
            attempt(0);
            List<String> known = new ArrayList<>();
            for (int cell = 0; cell < values.size(); cell++) {
                if (hidden[cell / (columns + 1)][cell % (columns + 1)]
                        && values.get(cell).cardinality() < 2) {
                    known.add(cell / (columns + 1) + "," + cell % (columns + 1));
                }
            }
            return known;
        }

        private void attempt(int cell) {
            if (cell == rows * columns) {
                note();
                return;
            }
            int row = cell / columns;
            int column = cell % columns;
            if (!hidden[row][column]) {
                tried[row][column] = shown[row][column];
                attempt(cell + 1);
                return;
            }
            for (int count = 0; count <= most; count++) {
                tried[row][column] = count;
                attempt(cell + 1);
            }
        }

        private void note() {
            tried[rows][columns] = 0;
            for (int column = 0; column < columns; column++) {
                tried[rows][column] = 0;
            }
            for (int row = 0; row < rows; row++) {
                tried[row][columns] = 0;
                for (int column = 0; column < columns; column++) {
                    tried[row][columns] += tried[row][column];
                    tried[rows][column] += tried[row][column];
                }
                tried[rows][columns] += tried[row][columns];
            }
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    if (!hidden[row][column] && tried[row][column] != shown[row][column]) {
                        return;
                    }
                }
            }
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    values.get(row * (columns + 1) + column).set(tried[row][column]);
                }
            }
        }
    }
}
