package org.evenkeel.bench;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.evenkeel.model.intake.ledger.AmountForm;
import org.evenkeel.model.intake.ledger.CodeRule;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.intake.ledger.LedgerMapping;
import org.evenkeel.model.intake.ledger.LedgerReader;
import org.evenkeel.model.intake.ledger.PeriodForm;
import org.evenkeel.model.time.FinancialYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A year's ledger read, checked and added up, beside the CSV parser alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class LedgerBenchmark {

    /** Rows of the ledger. */
    @Param("100000")
    public int rows;

    private LedgerMapping mapping;
    private String text;

    @Setup
    public void prepare() {
        mapping = new LedgerMapping(
                "made up",
                new FinancialYear(2025),
                ',',
                new LedgerMapping.Columns("Date", "Code", "CC", "Amount", "", "", "Journal", "Text", "Key"),
                PeriodForm.DATE_UK,
                AmountForm.USUAL,
                List.of(
                        new CodeRule("45*", "", "spend.state-special", "1.2.1", false),
                        new CodeRule("46*", "", "spend.independent-special", "1.2.3", false),
                        new CodeRule("7*", "", "", "", false)),
                List.of());
        StringBuilder made = new StringBuilder("Date,Code,CC,Amount,Journal,Text,Key\n");
        for (int row = 0; row < rows; row++) {
            // One in fifty takes a posting before it back; one in a thousand has a code that is not mapped.
            boolean isReversal = row % 50 == 49;
            int about = isReversal ? row - 1 : row;
            made.append(String.format(
                    Locale.ROOT,
                    "%02d/%02d/2025,%s%02d,SEN%d,%s%d.%02d,J%06d,Placement fee,K%04d\n",
                    1 + about % 28,
                    4 + about % 9,
                    row % 1000 == 7 ? "99" : about % 3 == 0 ? "46" : about % 3 == 1 ? "45" : "70",
                    about % 40,
                    about % 5,
                    isReversal ? "-" : "",
                    1 + about * 7919L % 90_000,
                    about % 100,
                    row,
                    about % 4000));
        }
        text = made.toString();
    }

    /** Read, checked and added up. */
    @Benchmark
    public Ledger ledger() {
        return LedgerReader.read("ledger.csv", text, mapping).get();
    }

    /** The fields alone. */
    @Benchmark
    public long floor() {
        long fields = 0;
        for (var row : de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(new StringReader(text))) {
            fields += row.getFieldCount();
        }
        return fields;
    }

    /** Times both by hand, for a quick look: best of some. */
    public static void main(String[] args) {
        LedgerBenchmark bench = new LedgerBenchmark();
        bench.rows = 100_000;
        bench.prepare();
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            Ledger ledger = bench.ledger();
            long read = System.nanoTime();
            bench.floor();
            long end = System.nanoTime();
            System.out.println(String.format(
                    Locale.UK,
                    "%,d rows, %d held: %.0f ms; the parser alone %.0f ms",
                    ledger.read().rows(),
                    ledger.held().rows(),
                    (read - start) / 1e6,
                    (end - read) / 1e6));
        }
    }
}
