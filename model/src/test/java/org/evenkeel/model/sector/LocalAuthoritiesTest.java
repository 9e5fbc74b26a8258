package org.evenkeel.model.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and codes: 153 authorities in the department's release of 1 July 2025. */
class LocalAuthoritiesTest {

    private static final LocalAuthorities AUTHORITIES = LocalAuthorities.current();

    @Test
    void knowsAllOneHundredAndFiftyThree() {
        assertThat(AUTHORITIES.all()).hasSize(153);
        assertThat(AUTHORITIES.all()).extracting(LocalAuthority::number).doesNotHaveDuplicates();
        assertThat(AUTHORITIES.all()).extracting(LocalAuthority::code).doesNotHaveDuplicates();
        assertThat(AUTHORITIES.all()).extracting(LocalAuthority::name).doesNotHaveDuplicates();
    }

    @Test
    void findsEveryAuthorityByItsNameAndBothItsCodes() {
        for (LocalAuthority authority : AUTHORITIES.all()) {
            for (String text : List.of(authority.name(), authority.code(), authority.number())) {
                assertThat(AUTHORITIES.find(text)).as(text).isEqualTo(new Lookup.Found(authority));
            }
        }
    }

    @Test
    void shortensNoTwoNamesToTheSame() {
        Set<String> cores = new HashSet<>();
        for (LocalAuthority authority : AUTHORITIES.all()) {
            assertThat(cores.add(NameMatch.core(authority.name())))
                    .as(authority.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wiltshire, 865",
        "WILTSHIRE COUNCIL, 865",
        "'  Wiltshire  ', 865",
        "West Berkshire Council, 869",
        "City of Bristol, 801",
        "bristol, 801",
        "Hull, 810",
        "Herefordshire, 884",
        "durham, 840",
        "st helens, 342",
        "St. Helens, 342",
        "Bath & North East Somerset, 800",
        "Royal Borough of Kensington and Chelsea, 207",
        "London Borough of Tower Hamlets, 211",
        "southend on sea, 882",
        "Newcastle-upon-Tyne, 391",
        "City of London, 201",
        "Derby City Council, 831",
        "Derbyshire County Council, 830",
        "Dorset, 838",
        "BCP, 839",
        "e06000054, 865",
    })
    void findsWhatPeopleType(String text, String number) {
        assertThat(AUTHORITIES.find(text))
                .isEqualTo(new Lookup.Found(AUTHORITIES.ofNumber(number).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "E06000060, Buckinghamshire",
        "E10000002, Buckinghamshire",
        "E06000065, North Yorkshire",
        "E10000023, North Yorkshire",
        "E06000066, Somerset",
        "E10000027, Somerset",
        "E08000038, Barnsley",
        "E08000039, Sheffield",
    })
    void findsAnAuthorityByEitherOfItsCodes(String code, String name) {
        assertThat(AUTHORITIES.find(code))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.authority().name()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Cumbria, Cumberland;Westmorland and Furness",
        "909, Cumberland;Westmorland and Furness",
        "Northamptonshire County Council, North Northamptonshire;West Northamptonshire",
        "E10000021, North Northamptonshire;West Northamptonshire",
        "Poole, 'Dorset;Bournemouth, Christchurch and Poole'",
        "835, 'Dorset;Bournemouth, Christchurch and Poole'",
    })
    void namesTheSuccessorsOfAnAuthorityThatEnded(String text, String successors) {
        assertThat(AUTHORITIES.find(text))
                .isInstanceOfSatisfying(
                        Lookup.Former.class,
                        former -> assertThat(former.successors())
                                .extracting(LocalAuthority::name)
                                .containsExactly(successors.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "wiltshre, Wiltshire",
        "Wlitshire, Wiltshire",
        "Birmingam, Birmingham",
        "Notingham, Nottingham",
        "Somerset North, North Somerset",
        "Westmorland, Westmorland and Furness",
        "Christchurch, 'Bournemouth, Christchurch and Poole'",
        "Kensington, Kensington and Chelsea",
        "Middlesborough, Middlesbrough",
    })
    void suggestsTheNearestNameFirst(String text, String nearest) {
        assertThat(AUTHORITIES.find(text)).isInstanceOfSatisfying(Lookup.Unknown.class, unknown -> {
            assertThat(unknown.suggestions())
                    .extracting(LocalAuthority::name)
                    .first()
                    .isEqualTo(nearest);
            assertThat(unknown.suggestions()).hasSizeLessThanOrEqualTo(3);
            assertThat(unknown.message()).contains("Did you mean").contains(nearest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "", "999", "E06999999", "Glasgow City Chambers", "???"})
    void suggestsNothingForWhatIsNearNothing(String text) {
        assertThat(AUTHORITIES.find(text))
                .isInstanceOfSatisfying(
                        Lookup.Unknown.class,
                        unknown -> assertThat(unknown.suggestions()).isEmpty());
    }

    @Test
    void saysWhenAnAuthorityEndedAndWhatCoversItNow() {
        assertThat(AUTHORITIES.find("Cumbria").message())
                .isEqualTo("Cumbria ended on 2023-03-31. Its area is now covered by Cumberland and Westmorland and"
                        + " Furness.");
    }

    @Test
    void knowsWhichAuthoritiesAreNew() {
        assertThat(AUTHORITIES.all().stream()
                        .filter(authority -> AUTHORITIES.originOf(authority).isPresent()))
                .extracting(LocalAuthority::number)
                .containsExactlyInAnyOrder("838", "839", "940", "941", "942", "943");
    }
}
