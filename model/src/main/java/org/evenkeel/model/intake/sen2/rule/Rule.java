package org.evenkeel.model.intake.sen2.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.PlanDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.jspecify.annotations.Nullable;

/** One check of a return, with all that an officer needs to know of it. */
public final class Rule {

    private final Builder made;

    private Rule(Builder made) {
        this.made = made;
    }

    static Builder error(String id) {
        return new Builder(id, Severity.ERROR);
    }

    static Builder query(String id) {
        return new Builder(id, Severity.QUERY);
    }

    /** Its lasting name. Ours: the department's numbers are not public. */
    public String id() {
        return made.id;
    }

    /** An error must be put right; a query may be right as it is. */
    public Severity severity() {
        return made.severity;
    }

    /** The first collection year that it is for. */
    public int firstYear() {
        return made.firstYear;
    }

    /** The last one; 9999 when it goes on. */
    public int lastYear() {
        return made.lastYear;
    }

    /** Whether it is for a collection year. */
    public boolean isIn(int year) {
        return made.firstYear <= year && year <= made.lastYear;
    }

    /** The items that it looks at; empty when it is about groups. */
    public List<Item> items() {
        return made.items;
    }

    /** What it says, with {@code {item}} and {@code {value}} to be filled in. */
    public String message() {
        return made.message;
    }

    /** What it tells the officer to do. */
    public String whatToDo() {
        return made.whatToDo;
    }

    /** What kind of source it has. */
    public Basis basis() {
        return made.basis;
    }

    /** The source, in words. */
    public String source() {
        return made.source;
    }

    /** The groups that it looks at. */
    public List<Group> groups() {
        return List.copyOf(made.checks.keySet());
    }

    /** Whether what it finds depends on nothing but the pattern of a group: see {@link Builder#byPattern()}. */
    boolean isByPattern() {
        return made.isByPattern;
    }

    /** The items that must all be there for it to look at a group, as {@link org.evenkeel.model.intake.sen2.Cells#presence()} counts them. */
    int needs(Group group) {
        return made.needs.stream()
                .filter(item -> item.group() == group)
                .mapToInt(Item::bit)
                .reduce(0, (one, other) -> one | other);
    }

    @Nullable
    Check<Entry> check(Group group) {
        return made.checks.get(group);
    }

    /** Whether it can be applied only with last year's return beside this one. */
    public boolean needsLastYear() {
        return made.against != null;
    }

    /** Whether it can be applied only with a register of schools. */
    public boolean needsRegister() {
        return made.inRegister != null;
    }

    /** Its look at the whole return; null when it has none, or needs last year's or a register and there is none. */
    @Nullable
    Tally tally(@Nullable LastYear last, SchoolRegister register) {
        Function<SchoolRegister, Tally> inRegister = made.inRegister;
        if (inRegister != null) {
            return register.isEmpty() ? null : inRegister.apply(register);
        }
        Supplier<Tally> whole = made.tally;
        Function<LastYear, Tally> against = made.against;
        return whole != null ? whole.get() : against != null && last != null ? against.apply(last) : null;
    }

    @Override
    public String toString() {
        return made.id;
    }

    /** Looks at one group of a kind. */
    @FunctionalInterface
    interface Check<E extends Entry> {
        void on(E entry, Case at);
    }

    /** A rule while its file is read. */
    static final class Builder {

        private final String id;
        private final Severity severity;
        private final Map<Group, Check<Entry>> checks = new EnumMap<>(Group.class);
        private int firstYear = 2023;
        private int lastYear = 9999;
        private List<Item> items = List.of();
        private List<Item> needs = List.of();
        private boolean isByPattern;
        private String message = "";
        private String whatToDo = "";
        private Basis basis = Basis.HOUSE;
        private String source = "";
        private @Nullable Supplier<Tally> tally;
        private @Nullable Function<LastYear, Tally> against;
        private @Nullable Function<SchoolRegister, Tally> inRegister;

        private Builder(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        Builder since(int year) {
            firstYear = year;
            return this;
        }

        Builder until(int year) {
            lastYear = year;
            return this;
        }

        Builder about(Item... about) {
            items = List.of(about);
            return this;
        }

        Builder says(String text) {
            message = text;
            return this;
        }

        Builder fix(String text) {
            whatToDo = text;
            return this;
        }

        Builder source(Basis kind, String text) {
            basis = kind;
            source = text;
            return this;
        }

        /**
         * It looks at one group only and there at nothing but which items it has, its codes, which of its dates can be read
         * and how many groups hang from it. Then one answer is right for every group of the same pattern: it is asked once.
         */
        Builder byPattern() {
            isByPattern = true;
            return this;
        }

        /** It has something to look at only where all of these are there. */
        Builder when(Item... there) {
            needs = List.of(there);
            return this;
        }

        Builder header(Check<Header> check) {
            return on(Group.HEADER, check);
        }

        Builder person(Check<Person> check) {
            return on(Group.PERSON, check);
        }

        Builder request(Check<Request> check) {
            return on(Group.REQUEST, check);
        }

        Builder assessment(Check<Assessment> check) {
            return on(Group.ASSESSMENT, check);
        }

        Builder namedPlan(Check<NamedPlan> check) {
            return on(Group.NAMED_PLAN, check);
        }

        Builder planDetail(Check<PlanDetail> check) {
            return on(Group.PLAN_DETAIL, check);
        }

        Builder activePlan(Check<ActivePlan> check) {
            return on(Group.ACTIVE_PLAN, check);
        }

        Builder placement(Check<PlacementDetail> check) {
            return on(Group.PLACEMENT, check);
        }

        Builder need(Check<SenNeed> check) {
            return on(Group.NEED, check);
        }

        Builder against(Function<LastYear, Tally> function) {
            against = function;
            return this;
        }

        Builder inRegister(Function<SchoolRegister, Tally> function) {
            inRegister = function;
            return this;
        }

        Builder whole(Supplier<Tally> supplier) {
            tally = supplier;
            return this;
        }

        @SuppressWarnings("unchecked") // the entries of a group are all of its type
        private <E extends Entry> Builder on(Group group, Check<E> check) {
            checks.put(group, (Check<Entry>) check);
            return this;
        }

        Rule make() {
            return new Rule(this);
        }
    }
}
