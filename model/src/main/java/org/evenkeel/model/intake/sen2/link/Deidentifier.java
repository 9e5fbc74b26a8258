package org.evenkeel.model.intake.sen2.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.jspecify.annotations.Nullable;

/**
 * The door at which what identifies a child stays behind. It takes a return, one person at a time, and keeps of each
 * with a plan two keyed hashes, the age in months and the academic year of birth, and of each plan months, need and kinds
 * of placement. Names, full birth dates, postcodes, UPNs, ULNs and the numbers of schools do not pass.
 */
public final class Deidentifier implements Sen2Handler {

    private static final int SUMMER = 6;

    private final ChildKeys keys;
    private final SchoolRegister register;
    private final List<DeidentifiedChild> children = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private int persons;
    private String authority = "";
    private @Nullable Layout layout;

    private Deidentifier(CouncilSecret secret, SchoolRegister register) {
        this.keys = new ChildKeys(secret);
        this.register = register;
    }

    /** One for one return, with the secret under which the council's years are linked. */
    public static Deidentifier with(CouncilSecret secret, SchoolRegister register) {
        return new Deidentifier(secret, register);
    }

    /** A whole return at once. */
    public static DeidentifiedReturn of(Sen2Return given, CouncilSecret secret, SchoolRegister register) {
        Deidentifier door = with(secret, register);
        given.tell(door);
        return door.end();
    }

    @Override
    public void header(Header header, Layout ofYear) {
        authority = header.text(Item.LEA);
        layout = ofYear;
    }

    @Override
    public void person(Person person) {
        persons++;
        List<DeidentifiedPlan> plans = plans(person);
        int birth = person.day(Item.BIRTH_DATE);
        if (plans.isEmpty()) {
            return;
        }
        if (birth == Days.NONE || birth > layout().census()) {
            ask(Kind.NO_BIRTH_DATE, person);
            return;
        }
        String upnKey = keys.ofUpn(person);
        String nameKey = keys.ofName(person);
        if (upnKey.isEmpty() && nameKey.isEmpty()) {
            ask(Kind.NO_IDENTIFIER, person);
        }
        int census = layout().census();
        int months =
                Math.toIntExact(ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(census)));
        int school = layout().year() - 1;
        children.add(new DeidentifiedChild(
                person.order(), upnKey, nameKey, months, school - Days.academicAge(birth, census), plans));
    }

    /** What is kept, when every person has been told. */
    public DeidentifiedReturn end() {
        return new DeidentifiedReturn(authority, layout().year(), persons, children, questions);
    }

    private Layout layout() {
        return Objects.requireNonNull(layout, "a return begins with its header");
    }

    private List<DeidentifiedPlan> plans(Person person) {
        List<DeidentifiedPlan> plans = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        for (Request request : person.requests()) {
            Optional<NamedPlan> named = namedPlan(request);
            if (named.isEmpty() && request.activePlans().isEmpty()) {
                continue;
            }
            int start = named.map(plan -> plan.day(Item.START_DATE)).orElse(Days.NONE);
            if (start == Days.NONE || start > layout().census()) {
                ask(Kind.NO_START_DATE, person);
            } else {
                DeidentifiedPlan plan = plan(person, request, named.orElseThrow());
                if (plan.cease().filter(cease -> cease.month() < began(plan)).isPresent()) {
                    ask(Kind.CEASED_BEFORE_START, person);
                } else if (starts.add(plan.start())) {
                    plans.add(plan);
                } else {
                    ask(Kind.PLAN_TWICE, person);
                }
            }
        }
        return plans;
    }

    private static int began(DeidentifiedPlan plan) {
        return plan.arrived().orElse(plan.start());
    }

    private DeidentifiedPlan plan(Person person, Request request, NamedPlan named) {
        Optional<ActivePlan> active = request.activePlans().stream().findFirst();
        List<PlacementDetail> main = active.stream()
                .flatMap(plan -> plan.placements().stream())
                .filter(one -> one.is(Item.PLACEMENT_RANK, "1") && one.day(Item.ENTRY_DATE) != Days.NONE)
                .sorted(Comparator.comparingInt(one -> one.day(Item.ENTRY_DATE)))
                .toList();
        boolean movedIn = active.filter(plan -> plan.has(Item.TRANSFER_LA)).isPresent();
        return new DeidentifiedPlan(
                FlowMonths.of(named.day(Item.START_DATE)),
                movedIn ? OptionalInt.of(arrival(person, main, named.day(Item.START_DATE))) : OptionalInt.empty(),
                cease(named),
                need(active),
                main.stream()
                        .map(one ->
                                new PlacementSpell(FlowMonths.of(one.day(Item.ENTRY_DATE)) + 1, placement(person, one)))
                        .toList());
    }

    /** The return says in which year a plan came, not when: it is taken to be when the first placement of it began. */
    private int arrival(Person person, List<PlacementDetail> main, int start) {
        Optional<Integer> entry = main.stream()
                .map(one -> one.day(Item.ENTRY_DATE))
                .filter(day -> day >= Math.max(start, layout().firstDay()) && day <= layout().census())
                .findFirst();
        if (entry.isEmpty()) {
            ask(Kind.ARRIVAL_NOT_KNOWN, person);
            return Math.max(FlowMonths.of(start), MonthIndex.of(layout().year() - 1, SUMMER));
        }
        return FlowMonths.of(entry.get());
    }

    private static Optional<NamedPlan> namedPlan(Request request) {
        for (Assessment assessment : request.assessments()) {
            if (!assessment.namedPlans().isEmpty()) {
                return Optional.of(assessment.namedPlans().getFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<Cease> cease(NamedPlan plan) {
        int day = plan.day(Item.CEASE_DATE);
        if (day == Days.NONE) {
            return Optional.empty();
        }
        CeaseReason reason = CeaseReason.ALL.stream()
                .filter(one -> plan.is(Item.CEASE_REASON, String.valueOf(one.dfeNumber())))
                .findFirst()
                .orElse(CeaseReason.OTHER);
        return Optional.of(new Cease(FlowMonths.of(day), reason));
    }

    /** Down syndrome is counted under other, as the department does. */
    private static Need need(Optional<ActivePlan> active) {
        for (SenNeed need : active.map(ActivePlan::needs).orElse(List.of())) {
            if (need.is(Item.NEED_RANK, "1")) {
                String code = need.text(Item.NEED_TYPE);
                return code.equals("DS") ? Need.OTH : Need.ofCode(code).orElse(Need.UNKNOWN);
            }
        }
        return Need.UNKNOWN;
    }

    private Placement placement(Person person, PlacementDetail detail) {
        if (detail.has(Item.PLACEMENT_URN)) {
            Optional<Placement> kind = register.kind(detail.text(Item.PLACEMENT_URN));
            if (kind.isEmpty()) {
                ask(Kind.SCHOOL_NOT_KNOWN, person);
                return Placement.AWAITING;
            }
            if (kind.get() == Placement.MAINSTREAM) {
                return detail.is(Item.PLACEMENT_UNIT, "1")
                        ? Placement.SEN_UNIT
                        : detail.is(Item.PLACEMENT_RESOURCED, "1") ? Placement.RESOURCED_PROVISION : kind.get();
            }
            return kind.get();
        }
        if (detail.has(Item.PLACEMENT_UKPRN)) {
            return Placement.FURTHER_EDUCATION;
        }
        return switch (detail.text(Item.PLACEMENT_SETTING)) {
            case "EYP" -> Placement.EARLY_YEARS;
            case "EHE" -> Placement.HOME_EDUCATED;
            case "OLA", "OPA", "OTH" -> Placement.OTHER_ARRANGEMENTS;
            case "NEET", "NIEC", "NIEO" -> Placement.NOT_IN_EDUCATION;
            default -> Placement.AWAITING;
        };
    }

    private void ask(Kind kind, Person person) {
        Question question = Question.of(kind, layout().year(), person.order());
        if (questions.isEmpty() || !questions.getLast().equals(question)) {
            questions.add(question);
        }
    }
}
