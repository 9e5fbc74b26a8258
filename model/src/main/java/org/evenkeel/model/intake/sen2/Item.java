package org.evenkeel.model.intake.sen2;

import java.util.Arrays;
import java.util.List;

/**
 * One item of the return: an element of one of its groups. What it is called, when it is asked for and what it may hold
 * are dated data, in {@code reference/sen2-return/items.csv}.
 */
public enum Item {
    // HEADER
    COLLECTION(Group.HEADER),
    YEAR(Group.HEADER),
    REFERENCE_DATE(Group.HEADER),
    SOURCE_LEVEL(Group.HEADER),
    LEA(Group.HEADER),
    SOFTWARE_CODE(Group.HEADER),
    RELEASE(Group.HEADER),
    SERIAL_NO(Group.HEADER),
    DATE_TIME(Group.HEADER),
    DMO(Group.HEADER),
    DCO(Group.HEADER),
    DSCO(Group.HEADER),
    // PERSON
    SURNAME(Group.PERSON),
    FORENAME(Group.PERSON),
    BIRTH_DATE(Group.PERSON),
    SEX(Group.PERSON),
    GENDER(Group.PERSON),
    ETHNICITY(Group.PERSON),
    POSTCODE(Group.PERSON),
    UPN(Group.PERSON),
    ULN(Group.PERSON),
    UPN_UNKNOWN(Group.PERSON),
    // REQUEST
    RECEIVED_DATE(Group.REQUEST),
    REQUEST_SOURCE(Group.REQUEST),
    RYA(Group.REQUEST),
    REQUEST_OUTCOME_DATE(Group.REQUEST),
    REQUEST_OUTCOME(Group.REQUEST),
    REQUEST_MEDIATION(Group.REQUEST),
    REQUEST_TRIBUNAL(Group.REQUEST),
    EXPORTED(Group.REQUEST),
    // ASSESSMENT
    ASSESSMENT_OUTCOME(Group.ASSESSMENT),
    ASSESSMENT_OUTCOME_DATE(Group.ASSESSMENT),
    ASSESSMENT_MEDIATION(Group.ASSESSMENT),
    ASSESSMENT_TRIBUNAL(Group.ASSESSMENT),
    OTHER_MEDIATION(Group.ASSESSMENT),
    OTHER_TRIBUNAL(Group.ASSESSMENT),
    WEEK20(Group.ASSESSMENT),
    // NAMED_PLAN
    START_DATE(Group.NAMED_PLAN),
    PLAN_RES(Group.NAMED_PLAN),
    PLAN_WBP(Group.NAMED_PLAN),
    PB(Group.NAMED_PLAN),
    OA(Group.NAMED_PLAN),
    DP(Group.NAMED_PLAN),
    CEASE_DATE(Group.NAMED_PLAN),
    CEASE_REASON(Group.NAMED_PLAN),
    // PLAN_DETAIL
    DETAIL_URN(Group.PLAN_DETAIL),
    DETAIL_UKPRN(Group.PLAN_DETAIL),
    DETAIL_SETTING(Group.PLAN_DETAIL),
    DETAIL_SETTING_OTHER(Group.PLAN_DETAIL),
    DETAIL_RANK(Group.PLAN_DETAIL),
    DETAIL_UNIT(Group.PLAN_DETAIL),
    DETAIL_RESOURCED(Group.PLAN_DETAIL),
    // ACTIVE_PLAN
    TRANSFER_LA(Group.ACTIVE_PLAN),
    ACTIVE_RES(Group.ACTIVE_PLAN),
    ACTIVE_WBP(Group.ACTIVE_PLAN),
    REVIEW_MEETING(Group.ACTIVE_PLAN),
    REVIEW_OUTCOME(Group.ACTIVE_PLAN),
    REVIEW_DRAFT(Group.ACTIVE_PLAN),
    PHASE_TRANSFER_DUE(Group.ACTIVE_PLAN),
    PHASE_TRANSFER_FINAL(Group.ACTIVE_PLAN),
    LAST_REVIEW(Group.ACTIVE_PLAN),
    // PLACEMENT
    PLACEMENT_URN(Group.PLACEMENT),
    PLACEMENT_UKPRN(Group.PLACEMENT),
    PLACEMENT_SETTING(Group.PLACEMENT),
    PLACEMENT_SETTING_OTHER(Group.PLACEMENT),
    PLACEMENT_RANK(Group.PLACEMENT),
    ENTRY_DATE(Group.PLACEMENT),
    LEAVING_DATE(Group.PLACEMENT),
    ATTENDANCE(Group.PLACEMENT),
    PLACEMENT_UNIT(Group.PLACEMENT),
    PLACEMENT_RESOURCED(Group.PLACEMENT),
    PLACEMENT_RES(Group.PLACEMENT),
    PLACEMENT_WBP(Group.PLACEMENT),
    // NEED
    NEED_TYPE(Group.NEED),
    NEED_RANK(Group.NEED);

    private static final int[] SIZES = new int[Group.values().length];
    private static final int[] PLACES = new int[values().length];

    static {
        for (Item item : values()) {
            PLACES[item.ordinal()] = SIZES[item.group.ordinal()]++;
        }
    }

    private final Group group;

    Item(Group group) {
        this.group = group;
    }

    /** How many items a group has in all years together. */
    static int sizeOf(Group group) {
        return SIZES[group.ordinal()];
    }

    /** The items of a group, in the order of the department's specification. */
    static List<Item> of(Group group) {
        return Arrays.stream(values()).filter(item -> item.group == group).toList();
    }

    /** The group that it is an item of. */
    public Group group() {
        return group;
    }

    /** Its place among the items of its group, from 0. */
    int place() {
        return PLACES[ordinal()];
    }

    /** Its bit among those of {@link Cells#presence()}. */
    public int bit() {
        return 1 << place();
    }

    /** Its element's name, as the specification spells it. */
    public String element() {
        return facts().element();
    }

    /** What the data say of it. */
    public ItemFacts facts() {
        return ReturnFiles.facts(this);
    }

    /** Its element's name after its group's, such as {@code PlacementDetail.URN}, which no other item has. */
    public String path() {
        return group.element() + "." + element();
    }
}
