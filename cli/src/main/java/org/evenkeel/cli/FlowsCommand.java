package org.evenkeel.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Flows;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code flows}: the steady monthly arithmetic that council papers use, step by step. */
@Command(
        name = "flows",
        sortOptions = false,
        description = "Shows the steady monthly arithmetic of requests, assessments, plans that start and plans that"
                + " cease, and what it comes to in a year.",
        footer = {"", "For example:", "  ./evenkeel flows --requests 97 --no-to-assess 12 --no-to-issue 3.9 --ceased 29"
        })
final class FlowsCommand extends Action {

    @Option(names = "--requests", paramLabel = "N", description = "Requests for an assessment a month.")
    @Nullable
    String requests;

    @Option(names = "--no-to-assess", paramLabel = "PERCENT", description = "Requests that are not assessed.")
    @Nullable
    String noToAssess;

    @Option(names = "--no-to-issue", paramLabel = "PERCENT", description = "Assessments that lead to no plan.")
    @Nullable
    String noToIssue;

    @Option(names = "--ceased", paramLabel = "N", description = "Plans that cease a month.")
    @Nullable
    String ceased;

    @Override
    public Integer call() throws BadInput {
        Faults faults = new Faults();
        Arguments arguments = new Arguments(faults);
        OptionalDouble in = arguments.amount("--requests", "requests a month, such as 97", requests);
        OptionalDouble refused = arguments.percentage(
                "--no-to-assess", "the percentage of requests not assessed, such as 12", noToAssess);
        OptionalDouble notIssued = arguments.percentage(
                "--no-to-issue", "the percentage of assessments that lead to no plan, such as 3.9", noToIssue);
        OptionalDouble out = arguments.amount("--ceased", "plans that cease a month, such as 29", ceased);
        faults.throwIfAny();
        print(
                terminal(),
                new Flows(in.getAsDouble(), refused.getAsDouble(), notIssued.getAsDouble(), out.getAsDouble()));
        return ExitCode.OK;
    }

    private static void print(Terminal terminal, Flows flows) {
        double requests = flows.requestsPerMonth();
        double assessments = requests * (1 - flows.noToAssess());
        double starts = flows.startsPerMonth();
        double change = starts - flows.ceasedPerMonth();
        terminal.head("Steady monthly flows");
        terminal.say("");
        TextTable table = new TextTable(1, "Each month", "children");
        table.row("Requests for an assessment", amount(requests))
                .row("  less the " + percent(flows.noToAssess()) + " not assessed", amount(assessments - requests))
                .row("Assessments", amount(assessments))
                .row("  less the " + percent(flows.noToIssue()) + " that lead to no plan", amount(starts - assessments))
                .row("Education, health and care plans that start", amount(starts))
                .row("  less plans that cease", amount(-flows.ceasedPerMonth()))
                .row("Net change in plans", amount(change));
        table.lines().forEach(terminal::say);
        terminal.say("");
        String size = Numbers.count(Math.abs(flows.netGrowthPerYear()));
        String times = amount(change) + " a month, times 12, is " + Numbers.count(flows.netGrowthPerYear());
        terminal.tell(times + ": the number of plans "
                + (size.equals("0")
                        ? "stays as it is."
                        : (change > 0 ? "grows" : "falls") + " by " + size + " a year."));
        terminal.say("");
        terminal.tell(
                "This is arithmetic on flows that never change, not a forecast: ./evenkeel forecast lets them drift,"
                        + " lets children grow older, and gives a range. Anyone who needs a plan gets one.");
    }

    private static String amount(double value) {
        return (value < -0.005 ? "\u2212" : "") + String.format(Locale.UK, "%,.2f", Math.abs(value));
    }

    private static String percent(double share) {
        return Numbers.plain(share * 100, 4) + "%";
    }
}
