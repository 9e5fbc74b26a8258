package org.evenkeel.model.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The current English local authorities, the ones they replaced, and how to find one by whatever a person types.
 *
 * <p>Built from {@code reference/codes/authorities.csv} and {@code reference/codes/reorganisations.csv}.
 */
public final class LocalAuthorities {

    private static final Pattern COUNTY_CODE = Pattern.compile("e\\d{8}");

    private final List<LocalAuthority> all;
    private final List<Reorganisation> reorganisations;
    private final Map<String, LocalAuthority> byNumber = new HashMap<>();
    private final Map<String, LocalAuthority> byText = new HashMap<>();
    private final Map<String, FormerAuthority> formerByText = new HashMap<>();

    LocalAuthorities(Map<LocalAuthority, List<String>> otherTexts, Collection<Reorganisation> reorganisations) {
        this.all = otherTexts.keySet().stream()
                .sorted(Comparator.comparing(LocalAuthority::name))
                .toList();
        this.reorganisations = List.copyOf(reorganisations);
        otherTexts.forEach((authority, others) -> {
            byNumber.put(authority.number(), authority);
            byText.put(authority.number(), authority);
            byText.put(authority.code().toLowerCase(Locale.ROOT), authority);
            byText.put(NameMatch.plain(authority.name()), authority);
            others.forEach(other -> byText.put(NameMatch.plain(other), authority));
        });
        // Shortened names come second, so that they never hide a whole name.
        otherTexts.forEach((authority, others) -> byText.putIfAbsent(NameMatch.core(authority.name()), authority));
        for (Reorganisation reorganisation : this.reorganisations) {
            for (FormerAuthority former : reorganisation.former()) {
                formerByText.put(former.number(), former);
                formerByText.put(former.code().toLowerCase(Locale.ROOT), former);
                formerByText.put(NameMatch.plain(former.name()), former);
            }
        }
    }

    /** The authorities shipped with the model, read from the class path once. */
    public static LocalAuthorities current() {
        return Shipped.AUTHORITIES;
    }

    /** Every current authority, by name. */
    public List<LocalAuthority> all() {
        return all;
    }

    /** The reorganisations since published plans by authority began. */
    public List<Reorganisation> reorganisations() {
        return reorganisations;
    }

    /** The current authority with this three-digit code of the department. */
    public Optional<LocalAuthority> ofNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The reorganisation that this authority came out of, if one did. */
    public Optional<Reorganisation> originOf(LocalAuthority authority) {
        return reorganisations.stream()
                .filter(reorganisation -> reorganisation.successors().contains(authority.number()))
                .findFirst();
    }

    /**
     * Looks for an authority by name or by either code, present or past.
     *
     * <p>Case, punctuation and words such as "council", "city of" and "London Borough of" do not matter.
     *
     * @param text what a person typed
     */
    public Lookup find(String text) {
        String plain = NameMatch.plain(text);
        LocalAuthority found = byText.get(plain);
        if (found == null && !formerByText.containsKey(plain)) {
            found = byText.get(NameMatch.core(text));
        }
        if (found != null) {
            return new Lookup.Found(found);
        }
        FormerAuthority former = formerByText.get(plain);
        if (former == null) {
            former = formerByText.get(NameMatch.core(text));
        }
        return former == null ? new Lookup.Unknown(text.strip(), suggestions(plain)) : former(former);
    }

    /**
     * The department's three-digit code of the authority that had a name in a calendar year, for tables that print names
     * only: "Dorset" is 835 until 2018 and 838 after.
     *
     * @param year the calendar year
     * @param lookup what {@link #find} said of the name
     */
    public Optional<String> numberIn(int year, Lookup lookup) {
        if (lookup instanceof Lookup.Former former) {
            return Optional.of(former.former().number());
        }
        return lookup instanceof Lookup.Found known ? Optional.of(numberIn(year, known.authority())) : Optional.empty();
    }

    private String numberIn(int year, LocalAuthority authority) {
        Optional<Reorganisation> origin = originOf(authority).filter(one -> year < one.firstFlowYear());
        Optional<FormerAuthority> namesake = origin.flatMap(one -> one.former().stream()
                .filter(former -> former.name().equals(authority.name()))
                .findFirst());
        return namesake.map(FormerAuthority::number).orElse(authority.number());
    }

    private Lookup former(FormerAuthority former) {
        Reorganisation reorganisation = reorganisations.stream()
                .filter(candidate -> candidate.former().contains(former))
                .findFirst()
                .orElseThrow();
        List<LocalAuthority> successors = reorganisation.successors().stream()
                .map(byNumber::get)
                .filter(Objects::nonNull)
                .toList();
        return new Lookup.Former(reorganisation, former, successors);
    }

    private List<LocalAuthority> suggestions(String plain) {
        // Nothing that somebody types as a code is near a name.
        if (plain.isEmpty()
                || COUNTY_CODE.matcher(plain).matches()
                || plain.chars().allMatch(Character::isDigit)) {
            return List.of();
        }
        record Scored(LocalAuthority authority, double distance) {}
        Map<LocalAuthority, Double> nearest = new LinkedHashMap<>();
        byText.forEach((known, authority) -> {
            if (known.chars().noneMatch(Character::isDigit)) {
                nearest.merge(authority, NameMatch.distance(plain, known), Math::min);
            }
        });
        var scored = new ArrayList<Scored>();
        nearest.forEach((authority, distance) -> scored.add(new Scored(authority, distance)));
        return scored.stream()
                .filter(score -> score.distance() <= NameMatch.NEAR)
                .sorted(Comparator.comparingDouble(Scored::distance)
                        .thenComparing(score -> score.authority().name()))
                .limit(3)
                .map(Scored::authority)
                .toList();
    }

    /** Holds the shipped authorities, so that they are read on first use only. */
    private static final class Shipped {
        static final LocalAuthorities AUTHORITIES = AuthorityFiles.read();
    }
}
