package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.time.MonthIndex;

/**
 * How much of the growth of plans comes from there being more children, and how much from more of them having a plan.
 * At each age, with {@code P} children and {@code r} plans for each of them,
 *
 * <pre>
 * change of plans = change of P * mean of r  +  change of r * mean of P
 * </pre>
 *
 * where the means are of the two months, so that the two parts add up exactly. See {@code docs/method/bridge.md}.
 *
 * @param from the first month, a {@code MonthIndex}
 * @param until the last
 * @param all everyone
 * @param byPhase by phase of education, in its order
 */
public record GrowthSplit(int from, int until, Part all, List<Part> byPhase) {

    public GrowthSplit {
        byPhase = List.copyOf(byPhase);
    }

    /**
     * Some ages.
     *
     * @param name who they are
     * @param plansBefore plans in the first month
     * @param plansAfter plans in the last
     * @param childrenBefore children and young people of those ages in the area
     * @param childrenAfter the same in the school year of the last month
     * @param fromPopulation plans more because there are more children
     * @param fromRate plans more because more of them have one
     */
    public record Part(
            String name,
            double plansBefore,
            double plansAfter,
            double childrenBefore,
            double childrenAfter,
            double fromPopulation,
            double fromRate) {

        /** Plans for every thousand children in the first month. */
        public double perThousandBefore() {
            return perThousand(plansBefore, childrenBefore);
        }

        /** Plans for every thousand children in the last month. */
        public double perThousandAfter() {
            return perThousand(plansAfter, childrenAfter);
        }

        private static double perThousand(double plans, double children) {
            return children > 0 ? 1000 * plans / children : 0;
        }

        private Part plus(Part other) {
            return new Part(
                    name,
                    plansBefore + other.plansBefore,
                    plansAfter + other.plansAfter,
                    childrenBefore + other.childrenBefore,
                    childrenAfter + other.childrenAfter,
                    fromPopulation + other.fromPopulation,
                    fromRate + other.fromRate);
        }
    }

    /** The growth along an expected path from its first month to its last. */
    public static GrowthSplit of(ExpectedPath path) {
        Part all = nobody("All ages");
        List<Part> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Part part = nobody(phase.label());
            for (int age = 0; age < Grid.AGES; age++) {
                if (Phase.of(age) == phase) {
                    part = part.plus(ofAge(path, age));
                }
            }
            phases.add(part);
            all = all.plus(part);
        }
        return new GrowthSplit(path.start(), path.until(), all, phases);
    }

    private static Part nobody(String name) {
        return new Part(name, 0, 0, 0, 0, 0, 0);
    }

    private static Part ofAge(ExpectedPath path, int age) {
        Population population = path.assumptions().population();
        double childrenBefore = population.at(MonthIndex.academicYear(path.start()), age);
        double childrenAfter = population.at(MonthIndex.academicYear(path.until()), age);
        double before = path.at(Measure.PLANS, new Group.OfAge(age), path.start());
        double after = path.at(Measure.PLANS, new Group.OfAge(age), path.until());
        double fromPopulation = 0;
        if (childrenBefore > 0 && childrenAfter > 0) {
            double meanRate = (before / childrenBefore + after / childrenAfter) / 2;
            fromPopulation = (childrenAfter - childrenBefore) * meanRate;
        }
        return new Part(
                "", before, after, childrenBefore, childrenAfter, fromPopulation, after - before - fromPopulation);
    }
}
