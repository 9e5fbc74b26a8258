package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenkeel.model.forecast.Assumption;

/** Every input of a management plan's money, in the order of a page. */
final class MoneyRegister {

    private final List<Assumption> all = new ArrayList<>();

    private MoneyRegister() {}

    static List<Assumption> of(ManagementPlan plan) {
        MoneyRegister register = new MoneyRegister();
        register.add(plan.income());
        plan.prices().prices().values().forEach(price -> register.all.add(price.value()));
        register.add(plan.prices().inflation());
        plan.prices().knownSpending().ifPresent(known -> register.all.add(known.total()));
        plan.interventions()
                .forEach(planned -> register.all.addAll(planned.cost().register()));
        plan.prices().changes().forEach(change -> register.all.add(change.change()));
        plan.library().forEach(each -> register.all.addAll(each.register()));
        plan.otherSpending().items().forEach(item -> register.add(item.amounts()));
        register.all.add(plan.opening().balance());
        DeficitTerms terms = plan.opening().terms();
        Stream.of(terms.interest(), terms.ineligible()).filter(Objects::nonNull).forEach(register.all::add);
        plan.outturns().forEach(outturn -> register.all.add(outturn.inYear()));
        return List.copyOf(register.all);
    }

    private void add(Income income) {
        add(income.highNeedsBlock());
        income.blockTransfer().ifPresent(transfer -> {
            add(transfer.schoolsBlock());
            add(transfer.percent());
        });
        income.others().forEach(item -> add(item.amounts()));
    }

    private void add(Amounts amounts) {
        all.addAll(amounts.given().values());
        add(amounts.growth());
    }

    private void add(Steps steps) {
        all.addAll(steps.from().values());
    }
}
