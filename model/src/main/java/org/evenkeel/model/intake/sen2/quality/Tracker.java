package org.evenkeel.model.intake.sen2.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.link.ChildKeys;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;
import org.evenkeel.model.intake.sen2.rule.Finding;

/** Gives each finding of a check the keys by which it is known again; it must hear of a person before the checker does. */
public final class Tracker implements Sen2Handler {

    private final ChildKeys keys;
    private final List<Names> children = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private int year;

    /** With the secret that only the council holds. */
    public Tracker(CouncilSecret secret) {
        this.keys = new ChildKeys(secret);
    }

    @Override
    public void header(Header header, Layout layout) {
        year = layout.year();
    }

    @Override
    public void person(Person person) {
        children.add(new Names(keys.ofName(person), keys.ofUpn(person)));
    }

    /** Keeps a finding. */
    public void add(Finding finding) {
        String about = finding.rule() + "|" + finding.path() + "|";
        String value = key("value|" + finding.value());
        if (finding.child() == 0) {
            // What is said of a whole return is said of one year; the message tells which of several it is.
            String key = numbered(about + "return|" + year + "|" + finding.message());
            found.add(new Found(new FindingKeys(key, "", value), finding));
            return;
        }
        Names names = children.get(finding.child() - 1);
        String first = !names.name.isEmpty()
                ? names.name
                : !names.upn.isEmpty() ? names.upn : "order|" + year + "|" + finding.child();
        String other = names.name.isEmpty() || names.upn.isEmpty() ? "" : numbered(about + names.upn);
        found.add(new Found(new FindingKeys(numbered(about + first), other, value), finding));
    }

    /** Every finding, in the order in which they came. */
    public List<Found> found() {
        return Collections.unmodifiableList(found);
    }

    /** Of several alike the second has another key than the first. */
    private String numbered(String text) {
        return key("finding|" + text + "|" + times.merge(text, 1, Integer::sum));
    }

    private String key(String text) {
        return "k" + keys.of(text);
    }

    /** A child by each of two hashes; empty where what it is made from is missing. */
    private record Names(String name, String upn) {}
}
