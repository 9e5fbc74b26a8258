package org.evenkeel.model.intake.sen2.rule;

/** H-065: see {@code reference/sen2-return/rules/H-065.csv} for what passes and what fails. */
final class PlacedOnCensusDay {

    static final Rule RULE = Rule.query("H-065")
            .about()
            .says("The plan has not ceased, but the person is in no placement on census day.")
            .fix("Add where the person is now; one who is nowhere has SENSetting NEET, NIEC or NIEO.")
            .source(Basis.ANALYST, "checks that analysts of real returns publish (witan.sen2)")
            .activePlan((plan, at) -> Placements.none(plan, at))
            .make();

    private PlacedOnCensusDay() {}
}
