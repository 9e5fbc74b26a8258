package org.evenkeel.cli;

import java.util.List;
import java.util.Locale;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code councils}: which councils there are, and what to call them. */
@Command(
        name = "councils",
        description = "Lists the English councils with their codes, or those whose name holds a word.",
        footer = {"", "For example:", "  ./evenkeel councils york"})
final class CouncilsCommand extends Action {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Part of a name, or a code.")
    List<String> words = List.of();

    @Override
    public Integer call() throws BadInput {
        String text = String.join(" ", words).strip();
        LocalAuthorities authorities = LocalAuthorities.current();
        String sought = text.toLowerCase(Locale.UK);
        List<LocalAuthority> found = authorities.all().stream()
                .filter(authority -> authority.name().toLowerCase(Locale.UK).contains(sought))
                .toList();
        if (found.isEmpty()) {
            Lookup lookup = authorities.find(text);
            if (!(lookup instanceof Lookup.Found(LocalAuthority one))) {
                throw new BadInput(List.of(lookup.message()));
            }
            found = List.of(one);
        }
        TextTable table = new TextTable(4, "Code", "No.", "Council", "Region");
        for (LocalAuthority authority : found) {
            table.row(
                    authority.code(),
                    authority.number(),
                    authority.name(),
                    authority.region().label());
        }
        table.lines().forEach(terminal()::say);
        return ExitCode.OK;
    }
}
