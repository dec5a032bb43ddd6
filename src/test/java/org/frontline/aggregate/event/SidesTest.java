package org.frontline.aggregate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SidesTest {
    private static final Map<String, Entity> ENTITIES = Map.of(
            "actor:army", actor("actor:army", EntityType.STATE_FORCE, "government-side", "SY"),
            "actor:sy-government", actor("actor:sy-government", EntityType.STATE_FORCE, "government-side", "SY"),
            "actor:guard", actor("actor:guard", EntityType.STATE_FORCE, null, "SY"),
            "actor:monitor", actor("actor:monitor", EntityType.ORGANIZATION, null, "SY"),
            "place:province", place("place:province", "province", "place:sy"),
            "place:town", place("place:town", "town", "place:province"),
            "place:sy",
                    new Place("place:sy", "Syria", EntityType.COUNTRY, "country", "SY", null, 35, 38, 0, null, null));

    private final Sides sides = new Sides(ENTITIES::get, Map.of());

    private static Place place(String id, String kind, String within) {
        return new Place(id, id, EntityType.PLACE, kind, "SY", within, 35, 38, 0, null, null);
    }

    private static Actor actor(String id, EntityType type, String side, String country) {
        return new Actor(id, id, type, side, country, null, null, null, null);
    }

    @Test
    void anActorStandsOnTheSideThatTheGazetteerNames() {
        assertThat(sides.of("actor:army", "the army")).isEqualTo("government-side");
    }

    @Test
    void aCountryAndItsForcesStandWithItsGovernment() {
        assertThat(sides.of("place:sy", "Syria")).isEqualTo("government-side");
        assertThat(sides.of("actor:guard", "the guard")).isEqualTo("government-side");
    }

    @Test
    void anOrganisationOfTheCountryStandsForItself() {
        assertThat(sides.of("actor:monitor", "the monitor")).isEqualTo("actor:monitor");
    }

    @Test
    void whoeverIsAgainstAPartyIsNotThatParty() {
        assertThat(sides.belligerent("anti-Tamar fighters", null, null, "place:town", null))
                .extracting(Party::side)
                .isEqualTo("");
        assertThat(sides.belligerent("pro-government fighters", null, null, "place:town", null))
                .extracting(Party::side)
                .isEqualTo("government-side");
    }

    @Test
    void theCallerCanSayWhoStandsWithWhom() {
        Sides allied = new Sides(ENTITIES::get, Map.of("actor:monitor", "allies", "government-side", "allies"));

        assertThat(allied.of("actor:army", "x")).isEqualTo(allied.of("actor:monitor", "y"));
    }

    @Test
    void aNameWhoseIdIsUnknownStandsForItself() {
        assertThat(sides.of("actor:gone", "x")).isEqualTo("actor:gone");
    }

    @Test
    void aPlaceLiesInItsProvincesAndItsHomeIsTheGovernmentOfItsCountry() {
        assertThat(sides.areasOf("place:town")).containsExactly("place:province");
        assertThat(sides.areasOf(null)).isEmpty();
        assertThat(sides.homeOf("place:town")).extracting(Party::id).isEqualTo("actor:sy-government");
        assertThat(sides.homeOf("place:nowhere")).isNull();
        assertThat(sides.isOfAState("government-side")).isTrue();
        assertThat(sides.isOfAState("actor:monitor")).isFalse();
    }

    private static final LocalDate DAY = LocalDate.parse("2024-12-10");
    private static final Sides BUNDLED = new Sides(EntityLookup.bundled(), Map.of());

    private static Party belligerent(String surface) {
        return BUNDLED.belligerent(surface, null, null, "place:sy-hama", DAY);
    }

    @Test
    void wordsThatDoNotTellWhoseBodyItIsHaveNoSide() {
        assertThat(belligerent("factions").side()).isEmpty();
        assertThat(belligerent("the 46th battalion").side()).isEmpty();
        assertThat(belligerent("Governor Zhyvytskyi").side()).isEmpty();
    }

    @Test
    void whoPrintsOrSpeaksHoldsNoGround() {
        assertThat(sides.belligerent("the monitor", "actor:monitor", "monitor", "place:town", DAY)
                        .side())
                .isEmpty();
        assertThat(sides.belligerent("the army", "actor:army", "army", "place:town", DAY)
                        .side())
                .isEqualTo("government-side");
    }

    @Test
    void aNameInsideTellsTheSide() {
        assertThat(belligerent("Russian-backed militia").side()).isEqualTo("russia");
        assertThat(belligerent("pro-Russian and separatist forces").side()).isEqualTo("russia");
        assertThat(belligerent("infantry troops of the Russian Federation").side())
                .isEqualTo("russia");
    }

    @Test
    void theGovernmentIsThatOfThePlacesCountryAndTheNewOneItsSuccessor() {
        assertThat(belligerent("government troops").side()).isEqualTo("syria-government");
        assertThat(belligerent("Fighters of the new administration").side()).isEqualTo("syria-transitional");
    }

    @Test
    void rebelsAndKurdishForcesAreThoseOfThePlacesPeople() {
        assertThat(belligerent("rebels").side()).isEqualTo("syria-opposition");
        assertThat(belligerent("opposition fighters").id()).isEqualTo("actor:sy-rebels");
        assertThat(belligerent("Turkish-backed rebels").side()).isEqualTo("syria-opposition");
        assertThat(belligerent("Kurdish-led forces").side()).isEqualTo("syria-kurds");
        assertThat(BUNDLED.belligerent("Kurdish forces", null, null, "place:iq-sinjar", DAY)
                        .id())
                .isEqualTo("actor:peshmerga");
        assertThat(belligerent("Nusra rebels").id()).isEqualTo("actor:nusra");
    }

    @Test
    void rebelsOfAYearInWhichNoneAreKnownStandForThemselves() {
        Party rebels = BUNDLED.belligerent("rebels", null, null, "place:sy-hama", LocalDate.parse("1982-02-10"));

        assertThat(rebels.side()).isEqualTo("words:rebel");
        assertThat(BUNDLED.belligerent("rebels", null, null, null, DAY).side()).isEqualTo("words:rebel");
    }

    @Test
    void theArmyOfNobodyIsThatOfThePlacesGovernment() {
        assertThat(belligerent("the army").side()).isEqualTo("syria-government");
        assertThat(belligerent("rebel army").side()).isEqualTo("syria-opposition");
    }

    @Test
    void nobodyIsNoParty() {
        assertThat(sides.party(null, null, null)).isNull();
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfTheListBringsItsExampleToItsSide() {
        List<String[]> rows = SideWords.rows().toList();
        return rows.stream()
                .map(cells -> DynamicTest.dynamicTest(
                        cells[0], () -> assertThat(sides.of(null, cells[3])).isEqualTo("words:" + cells[4])));
    }

    @Test
    void ofPartiesNamedTogetherTheFirstCounts() {
        assertThat(sides.of(null, "Tamar Front and allied fighters")).isEqualTo("words:tamar front");
        assertThat(sides.of(null, "forces")).isEqualTo("words:forces");
    }
}
