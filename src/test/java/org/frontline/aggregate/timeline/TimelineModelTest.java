package org.frontline.aggregate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.aggregate.timeline.ControlState.BESIEGED;
import static org.frontline.aggregate.timeline.ControlState.CLAIMED;
import static org.frontline.aggregate.timeline.ControlState.CONTESTED;
import static org.frontline.aggregate.timeline.ControlState.CONTROLLED;
import static org.frontline.aggregate.timeline.ControlState.UNKNOWN;
import static org.frontline.model.Action.ADVANCE;
import static org.frontline.model.Action.CONTEST;
import static org.frontline.model.Action.GAIN;
import static org.frontline.model.Action.HOLD;
import static org.frontline.model.Action.LOSS;
import static org.frontline.model.Action.SIEGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Reports;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private static final LocalDate END = LocalDate.parse("2025-06-30");

    private static List<HeldInterval> timeline(Reports... reports) {
        return new TimelineModel(TimelineOptions.DEFAULT)
                .of(events(reports), List.of(), Homeland.UNKNOWN, Opponents.UNKNOWN, END);
    }

    private static List<ControlEvent> events(Reports... reports) {
        return new EventMerger(EventOptions.DEFAULT)
                .merge(Arrays.stream(reports).map(Reports::get).toList());
    }

    private static HeldInterval on(String day, List<HeldInterval> timeline) {
        LocalDate d = LocalDate.parse(day);
        return timeline.stream()
                .filter(i -> !i.from().isAfter(d) && (i.to() == null || !i.to().isBefore(d)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + day + " in " + timeline));
    }

    private static String holder(HeldInterval interval) {
        return interval.holder() == null ? null : interval.holder().side();
    }

    private static Reports armyHolds() {
        return Reports.of("army holds", HOLD, "army").on("2024-11-01").published("2024-11-01");
    }

    @Test
    void aNeutralReportOfAGainTurnsThePlaceOver() {
        List<HeldInterval> timeline = timeline(
                armyHolds(), Reports.of("1", GAIN, "hts").on("2024-12-05").published("2024-12-06"));

        assertThat(timeline).hasSize(2);
        assertThat(timeline.get(0).to()).isEqualTo(LocalDate.parse("2024-12-04"));
        HeldInterval now = timeline.get(1);
        assertThat(now.state()).isEqualTo(CONTROLLED);
        assertThat(holder(now)).isEqualTo("hts");
        assertThat(now.from()).isEqualTo(LocalDate.parse("2024-12-05"));
        assertThat(now.to()).isNull();
        assertThat(now.knownFrom()).isEqualTo(LocalDate.parse("2024-12-06"));
        assertThat(now.evidence()).hasSize(1);
        assertThat(now.dissent()).isEmpty();
    }

    @Test
    void aLoneClaimOnAHeldPlaceMakesItContestedAndFlipsNothing() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", GAIN, "hts").published("2024-12-05").by("hts", Stance.CLAIMED));

        assertThat(on("2024-12-06", timeline).state()).isEqualTo(CONTESTED);
        assertThat(timeline).allMatch(i -> holder(i).equals("army"));
        assertThat(on("2025-03-01", timeline).state()).isEqualTo(CONTROLLED);
    }

    @Test
    void aLoneClaimOnAPlaceOfUnknownHolderIsAClaim() {
        List<HeldInterval> timeline =
                timeline(Reports.of("1", GAIN, "hts").published("2024-12-05").by("hts", Stance.CLAIMED));

        assertThat(on("2024-12-06", timeline).state()).isEqualTo(CLAIMED);
        assertThat(holder(on("2024-12-06", timeline))).isEqualTo("hts");
    }

    @Test
    void repeatingAClaimDoesNotMakeItTrue() {
        List<Reports> claims = new ArrayList<>(List.of(armyHolds()));
        for (int day = 1; day < 28; day += 5) {
            claims.add(Reports.of("claim " + day, GAIN, "hts")
                    .on("2024-12-%02d".formatted(day))
                    .by("hts", Stance.CLAIMED));
        }
        assertThat(timeline(claims.toArray(Reports[]::new)))
                .allMatch(i -> holder(i).equals("army"));
    }

    @Test
    void anAdmissionTurnsThePlaceOver() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", LOSS, "army")
                        .against("hts")
                        .published("2024-12-05")
                        .by("army", Stance.CONFIRMED));

        assertThat(holder(on("2024-12-05", timeline))).isEqualTo("hts");
    }

    @Test
    void anAdmittedWithdrawalMakesTheWinnersClaimGood() {
        Reports claim = Reports.of("1", GAIN, "hts").published("2024-12-05").by("hts", Stance.CLAIMED);
        Reports admission = Reports.of("2", LOSS, "army").by("army", Stance.CONFIRMED);

        assertThat(holder(on("2024-12-08", timeline(armyHolds(), claim, admission.published("2024-12-05")))))
                .isEqualTo("hts");
        assertThat(holder(on("2024-12-08", timeline(armyHolds(), claim, admission.published("2024-12-07")))))
                .isEqualTo("hts");
    }

    @Test
    void anAdmittedWithdrawalMakesTheClaimGoodThoughNothingWasKnownBefore() {
        List<HeldInterval> timeline = timeline(
                Reports.of("claim", GAIN, "rsf").published("2025-04-26").by("rsf", Stance.CLAIMED),
                Reports.of("siege", SIEGE, "rsf").published("2025-04-26"),
                Reports.of("admission", LOSS, "army").published("2025-04-27").by("army", Stance.CONFIRMED));

        HeldInterval now = on("2025-04-28", timeline);
        assertThat(now.state()).isEqualTo(CONTROLLED);
        assertThat(holder(now)).isEqualTo("rsf");
    }

    @Test
    void aWithdrawalThatNobodyFollowsLeavesTheHolderUnknown() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", LOSS, "army").published("2024-12-05").by("army", Stance.CONFIRMED));

        assertThat(on("2024-12-06", timeline).state()).isEqualTo(UNKNOWN);
        assertThat(on("2024-12-06", timeline).holder()).isNull();
    }

    /** A monitor reports a withdrawal on 30 November, the army denies it the next day and admits it on 5 December. */
    @Test
    void aDeniedRumourDoesNotFlipThePlaceBeforeTheAdmission() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("rumour", LOSS, "army").published("2024-11-30").by("monitor", Stance.REPORTED),
                Reports.of("denial", LOSS, "army")
                        .published("2024-12-01")
                        .by("army", Stance.DENIED)
                        .being(Modality.NEGATED),
                Reports.of("claim", GAIN, "hts").published("2024-12-05").by("hts", Stance.CLAIMED),
                Reports.of("admission", LOSS, "army").published("2024-12-05").by("army/ministry", Stance.CONFIRMED));

        for (LocalDate day = LocalDate.parse("2024-11-01");
                day.isBefore(LocalDate.parse("2024-12-05"));
                day = day.plusDays(1)) {
            assertThat(holder(on(day.toString(), timeline))).isEqualTo("army");
        }
        assertThat(on("2024-12-02", timeline).state()).isEqualTo(CONTESTED);
        HeldInterval now = on("2024-12-05", timeline);
        assertThat(now.state()).isEqualTo(CONTROLLED);
        assertThat(holder(now)).isEqualTo("hts");
        assertThat(now.knownFrom()).isEqualTo(LocalDate.parse("2024-12-05"));
    }

    @Test
    void twoIndependentReportsSettleWhatAPartyDenies() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", GAIN, "hts").published("2024-12-05").by("monitor", Stance.REPORTED),
                Reports.of("2", GAIN, "hts").published("2024-12-05").by("agency", Stance.REPORTED),
                Reports.of("3", LOSS, "army")
                        .published("2024-12-05")
                        .by("army", Stance.DENIED)
                        .being(Modality.NEGATED));

        assertThat(holder(on("2024-12-05", timeline))).isEqualTo("hts");
    }

    @Test
    void aFightMakesThePlaceContestedUntilItIsWon() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", CONTEST, "hts").from("2024-12-01", "2024-12-04"),
                Reports.of("2", GAIN, "hts").on("2024-12-05"));

        assertThat(timeline).extracting(HeldInterval::state).containsExactly(CONTROLLED, CONTESTED, CONTROLLED);
        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army", "army", "hts");
    }

    @Test
    void aFightThatIsNotHeardOfAgainLapses() {
        List<HeldInterval> timeline =
                timeline(armyHolds(), Reports.of("1", CONTEST, "hts").on("2024-12-01"));

        assertThat(timeline).extracting(HeldInterval::state).containsExactly(CONTROLLED, CONTESTED, CONTROLLED);
        assertThat(timeline.get(2).from())
                .isEqualTo(LocalDate.parse("2024-12-02").plusDays(TimelineOptions.DEFAULT.contestedDays()));
    }

    @Test
    void aSiegeKeepsTheHolderInside() {
        List<HeldInterval> timeline =
                timeline(armyHolds(), Reports.of("1", SIEGE, "hts").on("2024-12-01"));

        assertThat(on("2024-12-02", timeline).state()).isEqualTo(BESIEGED);
        assertThat(holder(on("2024-12-02", timeline))).isEqualTo("army");
    }

    @Test
    void whoSaysOtherwiseIsKeptAsDissent() {
        Reports counterclaim = Reports.of("2", HOLD, "army").on("2024-12-20").by("army", Stance.CLAIMED);
        List<HeldInterval> timeline =
                timeline(Reports.of("1", GAIN, "hts").on("2024-12-05").published("2024-12-06"), counterclaim);

        String dissent = events(counterclaim).get(0).id();
        assertThat(timeline.stream().flatMap(i -> i.dissent().stream())).doesNotContain("");
        assertThat(timeline.stream().filter(i -> i.state() == CONTESTED).flatMap(i -> i.evidence().stream()))
                .containsExactly(dissent);
        assertThat(timeline).allMatch(i -> holder(i).equals("hts"));
    }

    @Test
    void beliefFadesWithoutNewsUntilTheHolderIsUnknown() {
        TimelineOptions d = TimelineOptions.DEFAULT;
        TimelineOptions forgetful = new TimelineOptions(
                d.flip(),
                d.doubt(),
                d.claimCap(),
                d.implied(),
                d.vacantClaim(),
                d.returns(),
                d.areaWeight(),
                d.areaDays(),
                21,
                60,
                7,
                120,
                2,
                30,
                0.2,
                0.95,
                0.7,
                false,
                50);

        List<HeldInterval> timeline = new TimelineModel(forgetful)
                .of(
                        events(Reports.of("1", GAIN, "hts").on("2024-12-05").read(0.9)),
                        List.of(),
                        Homeland.UNKNOWN,
                        Opponents.UNKNOWN,
                        END);

        assertThat(timeline).extracting(HeldInterval::state).containsExactly(CONTROLLED, UNKNOWN);
        assertThat(timeline.get(0).confidence()).isBetween(0.19, 0.21);
    }

    @Test
    void anEventKnownByItsMonthTakesTheMiddleOfIt() {
        assertThat(timeline(Reports.of("1", GAIN, "hts").inMonth("2024-03"))
                        .get(0)
                        .from())
                .isEqualTo(LocalDate.parse("2024-03-16"));
    }

    @Test
    void anUndatedArticleTellsOfDatedEventsWithoutSayingSinceWhenTheyWereKnown() {
        HeldInterval interval =
                timeline(Reports.of("1", GAIN, "hts").on("2024-12-05")).get(0);

        assertThat(interval.from()).isEqualTo(LocalDate.parse("2024-12-05"));
        assertThat(interval.knownFrom()).isNull();
    }

    @Test
    void whoeverLeavesAProvinceLeavesItsTowns() {
        List<HeldInterval> timeline = new TimelineModel(TimelineOptions.DEFAULT)
                .of(
                        events(armyHolds()),
                        events(Reports.of("1", LOSS, "army").against("hts").on("2024-12-05")),
                        Homeland.UNKNOWN,
                        Opponents.UNKNOWN,
                        END);

        assertThat(holder(on("2024-12-04", timeline))).isEqualTo("army");
        assertThat(holder(on("2024-12-05", timeline))).isEqualTo("hts");
    }

    @Test
    void aFightInAProvinceOrAHoldOfItSaysNothingOfItsTowns() {
        List<HeldInterval> timeline = new TimelineModel(TimelineOptions.DEFAULT)
                .of(
                        events(armyHolds()),
                        events(
                                Reports.of("1", CONTEST, "hts").on("2024-12-05"),
                                Reports.of("2", HOLD, "hts").on("2024-12-05")),
                        Homeland.UNKNOWN,
                        Opponents.UNKNOWN,
                        END);

        assertThat(timeline).hasSize(1);
    }

    @Test
    void whatAForeignSideLeavesFallsToTheCountrysGovernment() {
        Homeland homeland =
                new Homeland(new Party("government", "actor:gov", "government", "government"), Set.of("invader"));
        List<HeldInterval> timeline = new TimelineModel(TimelineOptions.DEFAULT)
                .of(
                        events(
                                Reports.of("1", GAIN, "invader").on("2024-12-05"),
                                Reports.of("2", LOSS, "invader").on("2025-01-05")),
                        List.of(),
                        homeland,
                        Opponents.UNKNOWN,
                        END);

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("invader", "government");
    }

    @Test
    void datedBackgroundCountsForItsOwnTimeAndForNoOther() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", GAIN, "army").inMonth("2016-12").asBackground(),
                Reports.of("2", HOLD, "rebels").published("2024-12-06").asBackground());

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army");
        assertThat(timeline.get(0).from()).isEqualTo(LocalDate.parse("2016-12-16"));
    }

    @Test
    void backgroundMovesNothingWhereTheOptionsSaySo() {
        TimelineOptions newsOnly = withoutBackground(TimelineOptions.DEFAULT);
        List<ControlEvent> past =
                events(Reports.of("1", GAIN, "army").inMonth("2016-12").asBackground());

        assertThat(new TimelineModel(newsOnly).of(past, List.of(), Homeland.UNKNOWN, Opponents.UNKNOWN, END))
                .isEmpty();
    }

    private static TimelineOptions withoutBackground(TimelineOptions d) {
        return new TimelineOptions(
                d.flip(),
                d.doubt(),
                d.claimCap(),
                d.implied(),
                d.vacantClaim(),
                d.returns(),
                d.areaWeight(),
                d.areaDays(),
                d.contestedDays(),
                d.besiegedDays(),
                d.lastingDays(),
                d.echoDays(),
                d.namedLoser(),
                d.halfLifeDays(),
                d.forget(),
                d.monthWeight(),
                d.yearWeight(),
                false,
                d.maxEvidence());
    }

    private static List<HeldInterval> between(String first, String second, Reports... reports) {
        Theatre theatre = Theatre.of(List.of(
                new Theatre.Belligerent(new Party(first, "actor:" + first, first, first), 20),
                new Theatre.Belligerent(new Party(second, "actor:" + second, second, second), 20)));
        return new TimelineModel(TimelineOptions.DEFAULT)
                .of(
                        events(reports),
                        List.of(),
                        Homeland.UNKNOWN,
                        new Opponents(List.of(), theatre.belligerents()),
                        END);
    }

    @Test
    void whoTakesAPlaceWithoutBeingNamedIsWhoeverFightsItsHolder() {
        List<HeldInterval> timeline =
                between("army", "hts", armyHolds(), Reports.of("1", GAIN, null).on("2024-12-05"));

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army", "hts");
        assertThat(timeline.get(1).evidence()).hasSize(1);
    }

    @Test
    void aPlaceThatASideAdvancesOnIsSupposedToBeTheOtherSides() {
        List<HeldInterval> timeline =
                between("army", "hts", Reports.of("1", ADVANCE, "hts").on("2024-12-02"));

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army");
        assertThat(timeline.get(0).from()).isEqualTo(LocalDate.parse("2024-12-02"));
    }

    @Test
    void anAdvanceTurnsNothingOverWhereTheHolderIsKnown() {
        List<HeldInterval> timeline = between(
                "army",
                "hts",
                Reports.of("1", GAIN, "hts").on("2024-12-01"),
                Reports.of("2", ADVANCE, "hts").on("2024-12-02"));

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("hts");
    }

    @Test
    void anAdvanceOfNobodyInParticularTellsNoHolder() {
        assertThat(between("army", "hts", Reports.of("1", ADVANCE, null).on("2024-12-02")))
                .isEmpty();
    }

    @Test
    void whoIsSaidToTakeAPlaceFromHimselfIsNotWhoTookIt() {
        List<HeldInterval> timeline = between(
                "army",
                "hts",
                armyHolds(),
                Reports.of("1", GAIN, "army").against("army/ministry").on("2024-12-05"));

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army", "hts");
    }

    /** Nearly all of the province was retaken by the 5th, this town on the 21st. */
    @Test
    void aProvinceSaidToBeRetakenGivesNoDayToATownToldToBeRetakenSoonAfter() {
        List<ControlEvent> province =
                events(Reports.of("p", GAIN, "hts").on("2024-12-05").published("2024-12-06"));

        assertThat(within(province, armyHolds(), Reports.of("1", GAIN, "hts").on("2024-12-21"))
                        .get(1)
                        .from())
                .isEqualTo(LocalDate.parse("2024-12-21"));
        assertThat(within(province, armyHolds(), Reports.of("1", LOSS, "army").on("2024-12-21"))
                        .get(0)
                        .to())
                .isEqualTo(LocalDate.parse("2024-12-20"));
        assertThat(within(province, armyHolds(), Reports.of("1", GAIN, "hts").on("2025-06-28"))
                        .get(1)
                        .from())
                .isEqualTo(LocalDate.parse("2024-12-05"));
    }

    private static List<HeldInterval> within(List<ControlEvent> area, Reports... own) {
        return new TimelineModel(TimelineOptions.DEFAULT)
                .of(events(own), area, Homeland.UNKNOWN, Opponents.UNKNOWN, END);
    }

    @Test
    void theLossOfAProvinceByNobodyNamedSaysNothingOfItsTowns() {
        assertThat(within(events(Reports.of("p", LOSS, null).on("2024-12-05")), armyHolds()))
                .hasSize(1);
    }

    @Test
    void ofAProvinceHalfBelievedToBeLeftNobodyIsToldToHaveHeldTheTown() {
        Reports left = Reports.of("p", LOSS, "army").on("2024-12-05");

        assertThat(within(events(left.read(0.6)))).noneMatch(i -> i.holder() != null);
        assertThat(within(events(left))).isNotEmpty();
    }

    @Test
    void aProvinceAnnexedByWhoTookItBeforeTakesNoTownThatWasRetakenInBetween() {
        List<HeldInterval> timeline = within(
                events(
                        Reports.of("p", GAIN, "hts").on("2024-07-02"),
                        Reports.of("q", GAIN, "hts").on("2024-09-30")),
                armyHeld(),
                Reports.of("1", GAIN, "army").on("2024-09-10").published("2024-09-10"));

        assertThat(holder(on("2024-08-01", timeline))).isEqualTo("hts");
        assertThat(holder(on("2024-11-01", timeline))).isEqualTo("army");
    }

    private static Reports armyHeld() {
        return Reports.of("army held", HOLD, "army").on("2024-06-01").published("2024-06-01");
    }

    @Test
    void ofALossAndAGainOfOneDayTheGainIsNoTurnTooSoon() {
        List<HeldInterval> timeline = between(
                "army",
                "hts",
                Reports.of("0", GAIN, "hts").on("2024-11-01"),
                Reports.of("1", LOSS, "hts").against("army").on("2024-12-05"),
                Reports.of("2", GAIN, "hts").on("2024-12-05"));

        assertThat(holder(on("2024-12-06", timeline))).isEqualTo("hts");
    }

    @Test
    void inAWarOfManySidesNobodyIsGuessed() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("0", CONTEST, "hts").on("2024-11-01"),
                Reports.of("2", CONTEST, "sna").on("2024-11-01"),
                Reports.of("1", GAIN, null).on("2024-12-05"));

        assertThat(timeline).allMatch(i -> "army".equals(holder(i)));
    }

    @Test
    void theFallOfATownRetoldLaterIsNoSecondFall() {
        List<HeldInterval> timeline = between(
                "army",
                "hts",
                armyHolds(),
                Reports.of("1", GAIN, "hts").on("2024-12-05"),
                Reports.of("2", LOSS, null).on("2025-01-20"),
                Reports.of("3", LOSS, null).inMonth("2024-12"));

        assertThat(holder(on("2025-02-20", timeline))).isEqualTo("hts");
    }

    @Test
    void oneReportOfAHoldDoesNotUndoAnEstablishedGain() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", GAIN, "hts").on("2024-12-05"),
                Reports.of("2", GAIN, "hts").on("2024-12-05"),
                Reports.of("3", HOLD, "army").on("2024-12-20"));

        assertThat(timeline).allMatch(i -> holder(i).equals("hts"));
        assertThat(on("2024-12-21", timeline).state()).isEqualTo(CONTESTED);
    }

    @Test
    void aGainInAMonthCameBeforeTheDayOnWhichOthersTookIt() {
        List<HeldInterval> timeline = timeline(new Reports[] {
            Reports.of("1", GAIN, "army").inMonth("2024-03"),
            Reports.of("2", GAIN, "hts").on("2024-03-10")
        });

        assertThat(timeline).extracting(TimelineModelTest::holder).containsExactly("army", "hts");
        assertThat(timeline.get(1).to()).isNull();
    }

    @Test
    void whatIsToldIsNotDatedAfterItIsTold() {
        List<HeldInterval> timeline =
                timeline(Reports.of("1", GAIN, "hts").on("2025-12-05").published("2024-12-06"));

        assertThat(timeline.get(0).from()).isEqualTo(LocalDate.parse("2024-12-06"));
    }

    @Test
    void intervalsNeverOverlapAndNoOrderChangesThem() {
        Random random = new Random(5);
        String[] sides = {"hts", "army", "sna"};
        List<Reports> reports = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Reports r = Reports.of(
                            "m" + i, org.frontline.model.Action.values()[random.nextInt(6)], sides[random.nextInt(3)])
                    .on(LocalDate.parse("2020-01-01")
                            .plusDays(random.nextInt(1500))
                            .toString());
            reports.add(random.nextInt(3) == 0 ? r.by(sides[random.nextInt(3)], Stance.CLAIMED) : r);
        }
        List<ControlEvent> events = new ArrayList<>(events(reports.toArray(Reports[]::new)));
        TimelineModel model = new TimelineModel(TimelineOptions.DEFAULT);
        List<HeldInterval> timeline = model.of(events, List.of(), Homeland.UNKNOWN, Opponents.UNKNOWN, END);

        for (int i = 1; i < timeline.size(); i++) {
            assertThat(Objects.requireNonNull(timeline.get(i - 1).to()))
                    .isBefore(timeline.get(i).from());
        }
        assertThat(timeline).allSatisfy(i -> assertThat(i.confidence()).isBetween(0.0, 1.0));
        Collections.shuffle(events, random);
        assertThat(model.of(events, List.of(), Homeland.UNKNOWN, Opponents.UNKNOWN, END))
                .isEqualTo(timeline);
    }

    @Test
    void whoeverTookAPlaceItsHolderHasItNoMore() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", GAIN, null).against("army").on("2024-12-05").published("2024-12-06"));

        assertThat(holder(on("2024-12-04", timeline))).isEqualTo("army");
        assertThat(on("2024-12-05", timeline).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void aFightSometimeInAYearDoesNotMakeAHeldPlaceContestedInTheMiddleOfIt() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", GAIN, "army").on("2023-01-05"),
                Reports.of("2", CONTEST, "hts").from("2024-01-01", "2024-12-31"));

        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).state()).isEqualTo(CONTROLLED);
    }

    @Test
    void whatItsHolderLeavesIsOfWhoeverFoughtForItLast() {
        List<HeldInterval> timeline = timeline(
                armyHolds(),
                Reports.of("1", CONTEST, "hts").on("2024-12-03"),
                Reports.of("2", LOSS, "army").on("2024-12-05"));

        assertThat(holder(on("2024-12-05", timeline))).isEqualTo("hts");
    }

    @Test
    void whoFoughtForAPlaceLongAgoIsNotWhoComesWhenItIsLeft() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", CONTEST, "hts").on("2024-01-03"),
                armyHolds(),
                Reports.of("2", LOSS, "army").on("2024-12-05"));

        assertThat(on("2024-12-05", timeline).state()).isEqualTo(UNKNOWN);
    }
}
