package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;

class RoundTripTest {

    private static final ManagementPlan GUIDE = PlanText.read(PlanText.guide()).get();

    @Property(tries = 300, seed = "1")
    void anyNumberOfAnyKindIsReadAsItWasWritten(
            @ForAll Quantity quantity, @ForAll @DoubleRange(min = 0, max = 1) @Scale(9) double number) {
        OptionalDouble again =
                Written.parse(quantity.text(number)).map(quantity::value).orElse(OptionalDouble.empty());

        // A percentage cannot reach every logarithm; what was written as a percentage comes back to the bit.
        double off = quantity == Quantity.LOG_GROWTH ? 1e-15 : 0;
        assertEquals(number, again.orElseThrow(), off);
    }

    @Property(tries = 100, seed = "2")
    void anyTextIsReadAsItWasWritten(@ForAll @StringLength(min = 1, max = 40) String any) {
        String text = any.codePoints()
                .filter(point -> point < 0xD800 || point > 0xFFFF || point == 0xFEFF)
                .filter(point -> Character.isDefined(point) && point < 0x20000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        PlannedIntervention first = GUIDE.interventions().getFirst();
        ManagementPlan plan = with(new PlannedIntervention(first.intervention(), text, text));

        assertEquals(plan, PlanText.read(PlanFile.write(plan)).get());
    }

    private static ManagementPlan with(PlannedIntervention intervention) {
        return new ManagementPlan(
                GUIDE.council(),
                GUIDE.title(),
                GUIDE.papers(),
                GUIDE.start(),
                GUIDE.until(),
                GUIDE.runs(),
                GUIDE.seed(),
                GUIDE.stated(),
                List.of(intervention),
                List.of(),
                GUIDE.prices(),
                GUIDE.income(),
                GUIDE.otherSpending(),
                GUIDE.opening(),
                GUIDE.outturns(),
                GUIDE.planCounts(),
                GUIDE.conditions(),
                GUIDE.published(),
                GUIDE.notes(),
                GUIDE.areas(),
                GUIDE.limits(),
                GUIDE.library());
    }
}
