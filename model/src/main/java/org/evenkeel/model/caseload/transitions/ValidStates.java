package org.evenkeel.model.caseload.transitions;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which states there can be: the settings with the academic years and needs that each takes.
 *
 * @param settings in the order of the file, each once
 */
public record ValidStates(List<Setting> settings) {

    /** Keeps its own copy. Every setting that can be reached is one of them. */
    public ValidStates {
        settings = List.copyOf(settings);
        List<String> codes = settings.stream().map(Setting::code).toList();
        if (codes.isEmpty() || codes.size() != codes.stream().distinct().count()) {
            throw new IllegalArgumentException("No settings, or one twice");
        }
        for (Setting setting : settings) {
            if (!codes.containsAll(setting.reachable())) {
                throw new IllegalArgumentException(setting.code() + " leads to a setting that there is not");
            }
        }
    }

    /** The settings' codes, in the order of the file. */
    public List<String> codes() {
        return settings.stream().map(Setting::code).toList();
    }

    /** Every need that a setting takes, in the order of the alphabet. */
    public List<String> needs() {
        TreeSet<String> needs = new TreeSet<>();
        settings.forEach(setting -> needs.addAll(setting.needs()));
        return List.copyOf(needs);
    }

    /** The setting of a code. */
    public Optional<Setting> find(String code) {
        return settings.stream().filter(setting -> setting.code().equals(code)).findFirst();
    }

    /** The lowest academic year that a setting takes. */
    public int firstYear() {
        return settings.stream().mapToInt(Setting::firstYear).min().orElseThrow();
    }

    /** The highest academic year that a setting takes. */
    public int lastYear() {
        return settings.stream().mapToInt(Setting::lastYear).max().orElseThrow();
    }
}
