package org.frontline.aggregate.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.frontline.model.Action.CONTEST;
import static org.frontline.model.Action.GAIN;
import static org.frontline.model.Action.HOLD;
import static org.frontline.model.Action.LOSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.frontline.model.Action;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private final EventMerger merger = new EventMerger(EventOptions.DEFAULT);

    private List<ControlEvent> merge(Reports... reports) {
        return merger.merge(Arrays.stream(reports).map(Reports::get).toList());
    }

    private ControlEvent one(Reports... reports) {
        List<ControlEvent> events = merge(reports);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Reports gain(String id, String actor) {
        return Reports.of(id, GAIN, actor);
    }

    private static Reports loss(String id, String actor) {
        return Reports.of(id, LOSS, actor);
    }

    @Test
    void whatManyArticlesReportIsOneEvent() {
        ControlEvent event = one(
                gain("1", "hts").on("2024-12-05").published("2024-12-05"),
                gain("2", "hts").on("2024-12-05").published("2024-12-06"),
                gain("3", "hts").published("2024-12-07"));

        assertThat(event.mentions()).isEqualTo(3);
        assertThat(event.articles()).isEqualTo(3);
        assertThat(event.time().start()).isEqualTo(LocalDate.parse("2024-12-05"));
        assertThat(event.firstReported()).isEqualTo(LocalDate.parse("2024-12-05"));
        assertThat(event.lastReported()).isEqualTo(LocalDate.parse("2024-12-07"));
        assertThat(event.evidence()).containsExactly("1", "2", "3");
    }

    @Test
    void whoHoldsAPlaceAfterSomebodyTookItHoldsItAnew() {
        assertThat(merge(
                        Reports.of("1", HOLD, "army").on("2024-12-01"),
                        Reports.of("2", HOLD, "army").on("2024-12-09")))
                .hasSize(1);
        assertThat(merge(
                        Reports.of("1", HOLD, "army").on("2024-12-01"),
                        gain("2", "hts").on("2024-12-05"),
                        Reports.of("3", HOLD, "army").on("2024-12-09")))
                .hasSize(3);
    }

    @Test
    void namesOfOneSideAreOneActor() {
        assertThat(one(
                                loss("1", "army").on("2024-12-05"),
                                loss("2", "army/ministry").on("2024-12-05"))
                        .mentions())
                .isEqualTo(2);
    }

    @Test
    void whoeverIsNotNamedIsWhoeverElseIsNamed() {
        ControlEvent event =
                one(loss("1", null).on("2024-12-05"), loss("2", "army").on("2024-12-04"));

        assertThat(event.actor()).extracting(Party::name).isEqualTo("army");
        assertThat(event.mentions()).isEqualTo(2);
    }

    @Test
    void otherSidesActionsOrTimesAreOtherEvents() {
        assertThat(merge(
                        gain("1", "hts").on("2024-12-05"),
                        gain("2", "sna").on("2024-12-05"),
                        gain("3", "hts").on("2024-12-25"),
                        loss("4", "army").on("2024-12-05")))
                .hasSize(4);
    }

    @Test
    void aMonthJoinsTheDayWithinItAndDoesNotChainDaysTogether() {
        List<ControlEvent> events = merge(
                gain("1", "hts").on("2024-03-01"),
                gain("2", "hts").on("2024-03-28"),
                gain("3", "hts").inMonth("2024-03"));

        assertThat(events).hasSize(2);
        assertThat(events).extracting(ControlEvent::mentions).containsExactly(2L, 1L);
        assertThat(events.get(0).time().end()).isEqualTo(LocalDate.parse("2024-03-01"));
    }

    @Test
    void plansAndSuppositionsAreNoEvents() {
        assertThat(merge(
                        gain("1", "hts").published("2024-12-05").being(Modality.PLANNED),
                        gain("2", "hts").published("2024-12-05").being(Modality.HYPOTHETICAL)))
                .isEmpty();
    }

    @Test
    void backgroundKeepsItsOwnDateAndIsNeverDatedByPublication() {
        assertThat(merge(gain("1", "army").published("2024-12-06").asBackground()))
                .isEmpty();
        ControlEvent event =
                one(gain("2", "army").inMonth("2016-12").published("2024-12-06").asBackground());

        assertThat(event.background()).isTrue();
        assertThat(event.time().start()).isEqualTo(LocalDate.parse("2016-12-01"));
        assertThat(event.firstReported()).isEqualTo(LocalDate.parse("2024-12-06"));
    }

    @Test
    void whatHasNoDayAtAllCannotEnter() {
        assertThat(merge(gain("1", "hts"))).isEmpty();
    }

    @Test
    void copiesOfAStoryAndPapersOfOneOriginAreOneWitness() {
        ControlEvent event = one(
                gain("1", "hts").on("2024-12-05").story("s"),
                gain("2", "hts").on("2024-12-05").story("s"),
                gain("3", "hts").on("2024-12-05").origin("Agency"),
                gain("4", "hts").on("2024-12-05").origin("Agency"));

        assertThat(event.sources()).isEqualTo(2);
        assertThat(event.stories()).isEqualTo(3);
        assertThat(event.confidence()).isCloseTo(1 - 0.15 * 0.15, within(1e-12));
    }

    /** Copies that each paper prints under its own name were as many witnesses as there were papers. */
    @Test
    void copiesOfAStoryUnderTheNamesOfManyPapersAreOneWitness() {
        ControlEvent event = one(
                gain("1", "hts").on("2024-12-05").story("s").origin("Herald"),
                gain("2", "hts").on("2024-12-05").story("s").origin("Courier"),
                gain("3", "hts").on("2024-12-05").story("s").origin("Mirror"),
                gain("4", "hts").on("2024-12-05").story("t").origin("Courier"));

        assertThat(event.sources()).isEqualTo(1);
        assertThat(event.stories()).isEqualTo(2);
        assertThat(event.confidence()).isCloseTo(1 - 0.15, within(1e-12));
    }

    @Test
    void whatAnArticleSaysInItsOwnVoiceRestsOnTheSourceThatItNames() {
        ControlEvent event = one(
                gain("1", "hts").on("2024-12-05").story("s"),
                gain("2", "hts").on("2024-12-05").story("s").by("hts", Stance.CLAIMED));

        assertThat(event.sources()).isEqualTo(1);
        assertThat(event.confidence()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void tellsWhoClaimsAdmitsAndDenies() {
        ControlEvent event = one(
                gain("1", "hts").against("army").on("2024-12-05").by("hts", Stance.CLAIMED),
                gain("2", "hts").against("army").on("2024-12-05").by("army", Stance.CONFIRMED),
                gain("3", "hts")
                        .published("2024-12-05")
                        .by("governor", Stance.DENIED)
                        .being(Modality.NEGATED));

        assertThat(event.claimedBy()).containsExactly("hts");
        assertThat(event.admittedBy()).containsExactly("army");
        assertThat(event.deniedBy()).containsExactly("governor");
    }

    @Test
    void anAdmissionOutweighsAClaim() {
        double claim =
                one(gain("1", "hts").on("2024-12-05").by("hts", Stance.CLAIMED)).confidence();
        double admission = one(loss("1", "army").on("2024-12-05").by("army", Stance.CONFIRMED))
                .confidence();

        assertThat(claim).isLessThan(WitnessWeights.DEFAULT.settled());
        assertThat(admission).isGreaterThan(0.9);
    }

    @Test
    void aClaimRepeatedByItsSideIsStillOneClaim() {
        assertThat(one(
                                gain("1", "hts").on("2024-12-05").by("hts", Stance.CLAIMED),
                                gain("2", "hts").on("2024-12-05").by("hts/spokesman", Stance.CLAIMED))
                        .confidence())
                .isCloseTo(0.35, within(1e-12));
    }

    @Test
    void aDenialTakesALoneReportBelowBeliefButNotTwoIndependentOnes() {
        Reports denial = loss("d", "army")
                .published("2024-11-30")
                .by("army", Stance.DENIED)
                .being(Modality.NEGATED);
        Reports monitor = loss("1", "army").published("2024-11-30").by("monitor", Stance.REPORTED);
        Reports agency = loss("2", "army").published("2024-11-30").by("agency", Stance.REPORTED);

        assertThat(one(monitor, denial).confidence()).isLessThan(0.5);
        assertThat(one(monitor, denial).settledOn()).isNull();
        assertThat(one(monitor, agency, denial).confidence()).isGreaterThan(0.5);
    }

    @Test
    void aDenialOfALossAlsoDeniesTheGain() {
        ControlEvent event = one(
                gain("1", "hts").published("2024-11-30").by("monitor", Stance.REPORTED),
                loss("2", "army")
                        .published("2024-11-30")
                        .by("army", Stance.DENIED)
                        .being(Modality.NEGATED));

        assertThat(event.deniedBy()).containsExactly("army");
    }

    @Test
    void newsAfterADenialIsAnEventOfItsOwn() {
        List<ControlEvent> events = merge(
                loss("1", "army").published("2024-12-03").by("monitor", Stance.REPORTED),
                loss("2", "army")
                        .published("2024-12-03")
                        .by("army", Stance.DENIED)
                        .being(Modality.NEGATED),
                loss("3", "army").published("2024-12-05").by("army", Stance.CONFIRMED));

        assertThat(events).hasSize(2);
        assertThat(events.get(0).deniedBy()).containsExactly("army");
        assertThat(events.get(1).deniedBy()).isEmpty();
        assertThat(events.get(1).admittedBy()).containsExactly("army");
    }

    @Test
    void whoeverAdmitsWhatHeDeniedHasTakenTheDenialBack() {
        ControlEvent event = one(
                loss("1", "army").on("2024-12-03").published("2024-12-03").by("monitor", Stance.REPORTED),
                loss("2", "army")
                        .on("2024-12-03")
                        .published("2024-12-03")
                        .by("army", Stance.DENIED)
                        .being(Modality.NEGATED),
                loss("3", "army").on("2024-12-03").published("2024-12-06").by("army", Stance.CONFIRMED));

        assertThat(event.deniedBy()).containsExactly("army");
        assertThat(event.confidence()).isGreaterThan(0.9);
        assertThat(event.settledOn()).isEqualTo(LocalDate.parse("2024-12-06"));
    }

    @Test
    void isSettledOnTheDayWhenTheDecidingWordIsPublished() {
        ControlEvent event = one(
                gain("1", "hts").on("2024-12-05").published("2024-12-05").by("hts", Stance.CLAIMED),
                gain("2", "hts").on("2024-12-05").published("2024-12-07").by("monitor", Stance.REPORTED));

        assertThat(event.firstReported()).isEqualTo(LocalDate.parse("2024-12-05"));
        assertThat(event.settledOn()).isEqualTo(LocalDate.parse("2024-12-07"));
    }

    @Test
    void neitherOrderNorRepetitionOfTheRunChangesAnEvent() {
        Random random = new Random(42);
        List<Report> reports = new ArrayList<>(
                IntStream.range(0, 400).mapToObj(i -> any(i, random).get()).toList());
        List<ControlEvent> events = merger.merge(reports);

        for (int i = 0; i < 10; i++) {
            Collections.shuffle(reports, random);
            assertThat(merger.merge(reports)).isEqualTo(events);
        }
        assertThat(events).extracting(ControlEvent::id).doesNotHaveDuplicates();
    }

    private static Reports any(int i, Random random) {
        String[] sides = {"hts", "army", "sna", null};
        Reports report = Reports.of("m" + i, Action.values()[random.nextInt(6)], sides[random.nextInt(4)])
                .published(LocalDate.parse("2024-01-01")
                        .plusDays(random.nextInt(200))
                        .toString())
                .story("s" + random.nextInt(100));
        report = switch (random.nextInt(4)) {
            case 0 -> report.inMonth("2024-0" + (1 + random.nextInt(6)));
            case 1 ->
                report.on(LocalDate.parse("2024-01-01")
                        .plusDays(random.nextInt(200))
                        .toString());
            default -> report;
        };
        return switch (random.nextInt(5)) {
            case 0 -> report.by(sides[random.nextInt(3)], Stance.DENIED).being(Modality.NEGATED);
            case 1 -> report.by(sides[random.nextInt(3)], Stance.CLAIMED);
            case 2 -> report.by("monitor", Stance.REPORTED);
            default -> report;
        };
    }

    @Test
    void reportsOfAHoldRunTogetherIntoOneSpan() {
        ControlEvent event = one(
                Reports.of("1", HOLD, "army").on("2024-01-01"),
                Reports.of("2", HOLD, "army").on("2024-02-01"),
                Reports.of("3", HOLD, "army").on("2024-03-01"));

        assertThat(event.time().start()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(event.time().end()).isEqualTo(LocalDate.parse("2024-03-01"));
    }

    @Test
    void aFightThatGoesOnIsOneEvent() {
        assertThat(merge(
                        Reports.of("1", CONTEST, "army").on("2024-12-01"),
                        Reports.of("2", CONTEST, "army").on("2024-12-08"),
                        Reports.of("3", CONTEST, "army").from("2024-12-10", "2024-12-12")))
                .hasSize(1);
    }
}
