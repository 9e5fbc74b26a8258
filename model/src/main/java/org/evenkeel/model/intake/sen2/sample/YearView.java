package org.evenkeel.model.intake.sen2.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.PlanDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SenNeed;

/** What the return of one year says of a child: only what was known at its census. */
final class YearView {

    private final Layout layout;
    private final String authority;

    YearView(Layout layout, String authority) {
        this.layout = layout;
        this.authority = authority;
    }

    /** The child's record, if this year's return has one. */
    Optional<Person> person(Life life, int order) {
        List<Request> requests = new ArrayList<>();
        life.episodes().forEach(episode -> request(life, episode).ifPresent(requests::add));
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        int number = life.number();
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.SURNAME, Names.surname(number));
        items.put(Item.FORENAME, Names.forename(number));
        items.put(Item.BIRTH_DATE, Days.text(life.birth()));
        items.put(Item.SEX, life.isGirl() ? "F" : "M");
        items.put(Item.GENDER, life.isGirl() ? "2" : "1");
        items.put(Item.ETHNICITY, life.ethnicity());
        items.put(Item.POSTCODE, Names.postcode(number));
        boolean isYoung = Days.age(life.birth(), layout.census()) < 6;
        if (life.hasUpn() || !isYoung) {
            items.put(Item.UPN, Names.upn(authority, number));
        } else {
            items.put(Item.UPN_UNKNOWN, "UN1");
        }
        if (Days.age(life.birth(), layout.census()) >= 16) {
            items.put(Item.ULN, Names.uln(number));
        }
        return Optional.of(new Person(order, cells(Group.PERSON, items), requests, List.of()));
    }

    private Optional<Request> request(Life life, Episode episode) {
        int first = layout.firstDay();
        int last = layout.lastDay();
        boolean isBeforeItsTime = episode.isTransferred() ? episode.arrived() > last : episode.received() > last;
        boolean isGone = episode.ceased() != Days.NONE && episode.ceased() < first;
        if (isBeforeItsTime || isGone) {
            return Optional.empty();
        }
        Map<Item, String> items = new EnumMap<>(Item.class);
        boolean isHistorical = episode.isTransferred() || episode.decided() < first;
        boolean isDecided = episode.isTransferred() || episode.decided() <= last;
        if (isHistorical
                && (!episode.decision().equals("Y") || !episode.exportedTo().isEmpty())) {
            return Optional.empty();
        }
        boolean isAssessedBefore =
                episode.isTransferred() || (episode.assessed() != Days.NONE && episode.assessed() < first);
        if (isAssessedBefore && !episode.outcome().equals("Y")) {
            return Optional.empty();
        }
        items.put(Item.REQUEST_OUTCOME, !isDecided ? "A" : isHistorical ? "H" : episode.decision());
        if (!isAssessedBefore) {
            items.put(Item.RECEIVED_DATE, Days.text(episode.received()));
            items.put(Item.REQUEST_SOURCE, episode.source());
            items.put(Item.RYA, "0");
        }
        if (isDecided && !isHistorical && !episode.decision().equals("W")) {
            boolean isRefusalAppealed =
                    episode.isAppealed() && episode.decision().equals("N");
            items.put(Item.REQUEST_OUTCOME_DATE, Days.text(episode.decided()));
            items.put(Item.REQUEST_MEDIATION, isRefusalAppealed ? "1" : "0");
            items.put(Item.REQUEST_TRIBUNAL, "0");
            if (!episode.exportedTo().isEmpty()) {
                items.put(Item.EXPORTED, episode.exportedTo());
            }
        }
        boolean goesOn = isDecided
                && episode.decision().equals("Y")
                && episode.exportedTo().isEmpty();
        boolean hasPlan = goesOn && episode.start() != Days.NONE && episode.start() <= last;
        return Optional.of(new Request(
                cells(Group.REQUEST, items),
                goesOn ? List.of(assessment(episode, isAssessedBefore, hasPlan)) : List.of(),
                hasPlan ? List.of(activePlan(life, episode)) : List.of()));
    }

    private Assessment assessment(Episode episode, boolean isHistorical, boolean hasPlan) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        boolean isKnown = isHistorical || episode.assessed() <= layout.lastDay();
        String outcome = !isKnown ? "A" : isHistorical ? "H" : episode.outcome();
        items.put(Item.ASSESSMENT_OUTCOME, outcome);
        if (outcome.equals("Y") || outcome.equals("N")) {
            items.put(Item.ASSESSMENT_OUTCOME_DATE, Days.text(episode.assessed()));
            items.put(Item.ASSESSMENT_MEDIATION, episode.isAppealed() ? "1" : "0");
            items.put(Item.ASSESSMENT_TRIBUNAL, "0");
            items.put(Item.OTHER_MEDIATION, "0");
            items.put(Item.OTHER_TRIBUNAL, "0");
            items.put(Item.WEEK20, episode.isException() ? "1" : "0");
        }
        return new Assessment(cells(Group.ASSESSMENT, items), hasPlan ? List.of(namedPlan(episode)) : List.of());
    }

    private NamedPlan namedPlan(Episode episode) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.START_DATE, Days.text(episode.start()));
        List<PlanDetail> details = new ArrayList<>();
        boolean isCeased = episode.ceased() != Days.NONE && episode.ceased() <= layout.lastDay();
        int day = isCeased ? episode.ceased() - 1 : layout.lastDay();
        episode.stays().stream()
                .filter(stay -> stay.entry() <= day && !stay.isOver(day))
                .filter(stay -> stay.place().canBeNamed())
                .forEach(stay -> details.add(new PlanDetail(cells(Group.PLAN_DETAIL, named(stay)))));
        if (details.isEmpty() || details.stream().noneMatch(detail -> detail.is(Item.DETAIL_RANK, "1"))) {
            details.clear();
            Map<Item, String> other = new EnumMap<>(Item.class);
            other.put(Item.DETAIL_SETTING, "OTH");
            other.put(Item.DETAIL_SETTING_OTHER, "type of setting only");
            other.put(Item.DETAIL_RANK, "1");
            other.put(Item.DETAIL_UNIT, "0");
            other.put(Item.DETAIL_RESOURCED, "0");
            details.add(new PlanDetail(cells(Group.PLAN_DETAIL, other)));
        }
        episode.stays().stream()
                .filter(stay -> stay.entry() <= day
                        && !stay.isOver(day)
                        && !stay.place().residential().isEmpty())
                .findFirst()
                .ifPresent(stay -> items.put(Item.PLAN_RES, stay.place().residential()));
        items.put(Item.PB, episode.budget().isEmpty() ? "0" : "1");
        items.put(Item.OA, "0");
        if (!episode.budget().isEmpty()) {
            items.put(Item.DP, episode.budget());
        }
        if (isCeased) {
            items.put(Item.CEASE_DATE, Days.text(episode.ceased()));
            items.put(Item.CEASE_REASON, episode.reason());
        }
        return new NamedPlan(cells(Group.NAMED_PLAN, items), details);
    }

    private static Map<Item, String> named(Stay stay) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        Stay.Place place = stay.place();
        put(items, Item.DETAIL_URN, place.urn());
        put(items, Item.DETAIL_UKPRN, place.ukprn());
        put(items, Item.DETAIL_SETTING, place.setting());
        put(items, Item.DETAIL_SETTING_OTHER, place.setting().equals("OTH") ? "named in the plan" : "");
        items.put(Item.DETAIL_RANK, String.valueOf(stay.rank()));
        items.put(Item.DETAIL_UNIT, place.hasUnit() ? "1" : "0");
        items.put(Item.DETAIL_RESOURCED, place.isResourced() ? "1" : "0");
        return items;
    }

    private ActivePlan activePlan(Life life, Episode episode) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        if (episode.isTransferred() && episode.arrived() >= layout.firstDay()) {
            items.put(Item.TRANSFER_LA, episode.from());
        }
        List<PlacementDetail> placements = new ArrayList<>();
        for (Stay stay : episode.stays()) {
            if (stay.entry() <= layout.lastDay()
                    && (stay.leaving() == Days.NONE || stay.leaving() >= layout.firstDay())) {
                placements.add(placement(stay));
                put(items, Item.ACTIVE_RES, stay.place().residential());
                put(items, Item.ACTIVE_WBP, stay.place().work());
            }
        }
        List<SenNeed> needs = new ArrayList<>();
        needs.add(new SenNeed(cells(Group.NEED, Map.of(Item.NEED_TYPE, episode.need(), Item.NEED_RANK, "1"))));
        if (!episode.second().isEmpty()) {
            needs.add(new SenNeed(cells(Group.NEED, Map.of(Item.NEED_TYPE, episode.second(), Item.NEED_RANK, "2"))));
        }
        reviews(life, episode, items);
        return new ActivePlan(cells(Group.ACTIVE_PLAN, items), placements, needs);
    }

    private PlacementDetail placement(Stay stay) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        Stay.Place place = stay.place();
        put(items, Item.PLACEMENT_URN, place.urn());
        put(items, Item.PLACEMENT_UKPRN, place.ukprn());
        put(items, Item.PLACEMENT_SETTING, place.setting());
        boolean wantsDetail = place.setting().equals("OTH") || place.setting().equals("NIEO");
        put(items, Item.PLACEMENT_SETTING_OTHER, wantsDetail ? "as agreed" : "");
        items.put(Item.PLACEMENT_RANK, String.valueOf(stay.rank()));
        items.put(Item.ENTRY_DATE, Days.text(stay.entry()));
        if (stay.leaving() != Days.NONE && stay.leaving() <= layout.lastDay()) {
            items.put(Item.LEAVING_DATE, Days.text(stay.leaving()));
        }
        items.put(Item.PLACEMENT_UNIT, place.hasUnit() ? "1" : "0");
        items.put(Item.PLACEMENT_RESOURCED, place.isResourced() ? "1" : "0");
        put(items, Item.PLACEMENT_RES, place.residential());
        put(items, Item.PLACEMENT_WBP, place.work());
        return new PlacementDetail(cells(Group.PLACEMENT, items));
    }

    /** The last review whose meeting was held by the end of the year. */
    private void reviews(Life life, Episode episode, Map<Item, String> items) {
        int end = episode.ceased() == Days.NONE ? layout.lastDay() : Math.min(layout.lastDay(), episode.ceased() - 1);
        int held = (end - episode.start()) / episode.reviewEvery();
        if (held > 0) {
            int meeting = LifeMaker.free(episode.start() + held * episode.reviewEvery());
            int decided = LifeMaker.free(meeting + 10 + life.number() % 30);
            String outcome = life.number() % 4 == 0 ? "A" : "M";
            if (meeting <= end) {
                items.put(Item.REVIEW_MEETING, Days.text(meeting));
                if (decided <= end) {
                    items.put(Item.REVIEW_OUTCOME, outcome);
                    items.put(Item.LAST_REVIEW, Days.text(decided));
                    if (outcome.equals("A")) {
                        items.put(Item.REVIEW_DRAFT, Days.text(decided));
                    }
                }
            }
        }
        int age = Days.academicAge(life.birth(), layout.census());
        if (episode.isActive(layout.census()) && (age == 10 || age == 15)) {
            LocalDate due = LocalDate.of(layout.year(), age == 15 ? 3 : 2, age == 15 ? 31 : 15);
            items.put(Item.PHASE_TRANSFER_DUE, due.toString());
        }
    }

    private Cells cells(Group group, Map<Item, String> items) {
        return Cells.of(group, items).in(layout);
    }

    private static void put(Map<Item, String> items, Item item, String value) {
        if (!value.isEmpty()) {
            items.put(item, value);
        }
    }
}
