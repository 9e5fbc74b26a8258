package org.evenkeel.model.intake.sen2.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.intake.sen2.Code;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;

/** Finds finer ethnicity codes in a return that also has the main code they are part of. */
final class MixedEthnicity implements Tally {

    private static final int MOST = 100_000;

    private final Set<String> main = new HashSet<>();
    private final List<Fine> fine = new ArrayList<>();

    @Override
    public void person(Person person, Case at) {
        String text = person.text(Item.ETHNICITY);
        if (main.contains(text)) {
            return;
        }
        Code code = at.layout().code("ethnicity", text).orElse(null);
        if (code == null) {
            return;
        }
        if (code.main().isEmpty()) {
            main.add(text);
        } else if (fine.size() < MOST) {
            fine.add(new Fine(person.order(), person.line(Item.ETHNICITY), text, code.main()));
        }
    }

    @Override
    public void end(Case at) {
        fine.stream()
                .filter(one -> main.contains(one.main()))
                .forEach(one -> at.find(Item.ETHNICITY, one.child(), one.line(), one.code()));
    }

    private record Fine(int child, int line, String code, String main) {}
}
