package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/**
 * What a council's own records say about ceasing, moves and new plans, with the published pattern behind them. Whole
 * years up to the start of the forecast are used, since most things happen in summer; less than a year is used as it is,
 * and the fit says so.
 */
final class SpellFit {

    /** Fewer ceased plans than this say little, and the fit says that. */
    private static final int FEW = 50;

    /** How much one year's new plans and arrivals differ from the next's beyond chance, log points. */
    private static final double YEAR_TO_YEAR = 0.08;

    /** How many arrivals the published estimate is worth. */
    private static final double ARRIVALS = 10;

    private static final double NINETIETH = 1.2816;

    private final Caseload caseload;
    private final Occurrences seen;
    private final Occurrences lastYear;
    private final CouncilSpread spread;
    private final SpellEntries entries;

    SpellFit(Caseload caseload, int start, EnglandPattern england, Collection<AuthorityStatistics> councils) {
        this.caseload = caseload;
        int years = (start - caseload.from()) / 12;
        this.seen = Occurrences.between(caseload, years > 0 ? start - 12 * years : caseload.from(), start);
        this.lastYear = Occurrences.between(caseload, start - 12, start);
        this.spread = new CouncilSpread(england, councils);
        this.entries = new SpellEntries(seen, spread.entryWeight());
    }

    /** Whether the year of the published detailed tables lies in the records, so that its plans would count twice. */
    static boolean coversPublishedYear(Caseload caseload) {
        return caseload.from() < MonthIndex.of(PublishedDetail.FLOW_YEAR + 1, 1)
                && caseload.to() > MonthIndex.of(PublishedDetail.FLOW_YEAR, 1);
    }

    Assumption openingPlans(int start) {
        return new Assumption(
                Fitter.OPENING_PLANS,
                "Plans in force at the start",
                "plans",
                new Uncertainty.Fixed(caseload.at(start).total()),
                Basis.COUNCIL,
                caseload.source(),
                "Counted in the council's own records.");
    }

    /** Whether enough plans started within a year to say how many requests there are. */
    boolean hasStarts() {
        return lastYear.months() == 12 && lastYear.started() >= FEW;
    }

    /** As many requests as lead to the new plans of the last year, brought forward by their growth. */
    Assumption requestsPerMonth(double assessed, double issued, double yearsToPlan, double growth) {
        double perMonth = lastYear.started() / 12.0 / (assessed * issued) * Math.exp(growth * (0.5 + yearsToPlan));
        double factor = Math.exp(NINETIETH * Math.hypot(YEAR_TO_YEAR, 1 / Math.sqrt(lastYear.started())));
        return new Assumption(
                Fitter.REQUESTS_PER_MONTH,
                "Requests for an assessment in the first month",
                "requests a month",
                Uncertainty.atLeastZero(new Range(perMonth / factor, perMonth, perMonth * factor)),
                Basis.COUNCIL,
                caseload.source(),
                lastYear.started()
                        + " plans started in the last year of the council's records: as many requests as lead"
                        + " to them, brought forward by their growth.");
    }

    /** Arrivals of the last year, with the published estimate behind them. */
    Assumption arrivalsPerMonth(Assumption published) {
        double middle = published.value().middle();
        if (lastYear.months() < 12 || middle <= 0) {
            return published;
        }
        GammaPosterior belief = GammaPosterior.before(middle, ARRIVALS / middle).after(lastYear.movedIn(), 12);
        Range range = new Range(belief.at(0.1), belief.mean(), Math.max(belief.mean(), belief.at(0.9)));
        return new Assumption(
                published.name(),
                published.title(),
                published.unit(),
                Uncertainty.atLeastZero(range),
                Basis.POOLED,
                caseload.source(),
                lastYear.movedIn() + " in the last year of the council's records, with the published estimate behind"
                        + " them.");
    }

    CeasingFit ceasing(CeasingFit published) {
        double[] weights = new double[CeasingFit.BANDS];
        for (int band = 0; band < weights.length; band++) {
            weights[band] = spread.ceasingWeight(band);
        }
        SpellCeasing own = new SpellCeasing(published.perYear(), weights, seen);
        String note = String.format(
                Locale.UK,
                "%d plans ceased in %s where published chances give %.0f; behind each group of the council's own"
                        + " stand %.0f, %.0f and %.0f expected ceases of the published pattern (below 16, 16 to 18, 19"
                        + " and over), by how far councils are apart.",
                seen.ceased(),
                months(),
                own.expected(),
                weights[0],
                weights[1],
                weights[2]);
        return published.with(own.perYear(), seen.ceased(), caseload.source(), note);
    }

    Table yearlyMoves(Table published) {
        return new SpellMoves(published, seen).yearlyMoves();
    }

    Table needByAge(Table published) {
        return entries.needByAge(published);
    }

    Table placementByAgeAndNeed(Table published) {
        return entries.placementByAgeAndNeed(published);
    }

    Table reasonByAge(Table published) {
        return entries.reasonByAge(published);
    }

    /** How much the council's own records count in what is pooled. */
    List<Assumption> register() {
        double moves = seen.moves() / (seen.moves() + SpellMoves.MOVERS);
        double mix = seen.started() / (seen.started() + spread.entryWeight());
        return List.of(
                share(
                        "own-share-of-moves",
                        "Weight of the council's own moves in where children go",
                        moves,
                        seen.moves() + " children moved in " + months() + ". The published pattern is worth "
                                + Math.round(SpellMoves.MONTHS) + " months of a child in mid-phase and "
                                + Math.round(SpellMoves.CHILDREN) + " children at the end of a phase, in each phase and"
                                + " placement: a judgement, since nobody publishes moves."),
                share(
                        "own-share-of-new-plans",
                        "Weight of the council's own records in the mix of new plans",
                        mix,
                        seen.started() + " plans started in " + months() + ". The published mix is worth "
                                + Math.round(spread.entryWeight())
                                + " in each age, or phase and need, by how far councils' placements are apart."));
    }

    /** What a reader must know about the records; sentences. */
    List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (seen.ceased() < FEW) {
            caveats.add("Only " + seen.ceased() + " plans ceased in the council's records: rates of ceasing lean on the"
                    + " published pattern.");
        }
        if (seen.months() % 12 != 0) {
            caveats.add("The council's records before the start cover " + months()
                    + ", not a whole year: what happens mostly in summer may be counted too high or too low.");
        }
        return caveats;
    }

    private String months() {
        return seen.months() % 12 == 0
                ? seen.months() / 12 + (seen.months() == 12 ? " year" : " years")
                : seen.months() + " months";
    }

    private Assumption share(String name, String title, double value, String note) {
        return new Assumption(
                name, title, "share", new Uncertainty.Fixed(value), Basis.COUNCIL, caseload.source(), note);
    }
}
