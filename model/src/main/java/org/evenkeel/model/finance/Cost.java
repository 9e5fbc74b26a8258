package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * What an intervention costs the high needs block, whether or not its effect comes. Not what it saves.
 *
 * @param once pounds in the financial year in which the intervention is planned to begin
 * @param yearly pounds a year from the month in which it is planned to begin until it ends, by the month
 * @param byYear further pounds by financial year
 */
public record Cost(Optional<Assumption> once, Optional<Assumption> yearly, Amounts byYear) {

    /** Nothing, or nothing that is known. */
    public static final Cost NONE =
            new Cost(Optional.empty(), Optional.empty(), new Amounts(new TreeMap<>(), Steps.NONE));

    /** Whether there is none. */
    public boolean isNone() {
        return once.isEmpty() && yearly.isEmpty() && byYear.given().isEmpty();
    }

    /** Every number that a person can question. */
    public List<Assumption> register() {
        List<Assumption> register = new ArrayList<>();
        once.ifPresent(register::add);
        yearly.ifPresent(register::add);
        register.addAll(byYear.given().values());
        register.addAll(byYear.growth().from().values());
        return List.copyOf(register);
    }

    /** Whole pence in a financial year, each part rounded by itself. */
    long pence(FinancialYear year, Ramp ramp, MoneyDraws draws) {
        Money sum = Money.ofPounds(byYear.pounds(year, draws));
        if (once.isPresent() && FinancialYear.ofMonth(ramp.start()).equals(year)) {
            sum = sum.plus(Money.ofPounds(draws.once(once.get())));
        }
        if (yearly.isPresent()) {
            int first = Math.max(ramp.start(), year.firstMonth());
            int last = Math.min(ramp.end() - 1, year.lastMonth());
            int months = Math.max(0, last - first + 1);
            sum = sum.plus(Money.ofPounds(draws.once(yearly.get()) * months / 12));
        }
        return sum.pence();
    }
}
