package org.evenkeel.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.evenkeel.report.forecast.ForecastReport;
import org.junit.jupiter.api.Test;

final class WorkTest {
    private static final Reports.Drawn DRAWN =
            new Reports.Drawn(new ForecastReport("", "", "", List.of(), List.of(), List.of(), ""), "", "");

    @Test
    void saysHowFarItIsUntilItIsDone() {
        Work work = new Work(Duration.ofMinutes(1));
        work.at(40);
        assertThat(work.within(Duration.ofMillis(1))).isNull();
        assertThat(work.percent()).isEqualTo(40);
        work.finish(DRAWN);
        assertThat(work.get()).isSameAs(DRAWN);
    }

    @Test
    void isGivenUpWhenNobodyWaitsForIt() throws InterruptedException {
        Work work = new Work(Duration.ofMillis(1));
        Thread.sleep(5);
        assertThatThrownBy(() -> work.at(50)).isInstanceOf(CancellationException.class);
    }

    @Test
    void handsOnWhatWentWrong() {
        Work work = new Work(Duration.ofMinutes(1));
        work.fail(new IllegalArgumentException("no such place"));
        assertThatThrownBy(work::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such place");
    }
}
