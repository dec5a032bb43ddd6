package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.model.Interest;
import org.jspecify.annotations.Nullable;

/**
 * How far an event is to be believed.
 *
 * <p>Independent witnesses combine by noisy-or, 1 − Π(1 − w·c): each alone would convince with probability w, given that
 * it was read rightly, which has probability c. Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, 4.3.2. All
 * who gain by the event are one witness however often they say so. Each denial divides the odds, unless the side that
 * denied admits it later.
 */
final class Credibility {
    private final WitnessWeights weights;

    Credibility(WitnessWeights weights) {
        this.weights = weights;
    }

    /** The independent witnesses: sources by their side, stories that name none by origin; the copies of a story are one. */
    static Set<String> witnesses(Collection<Report> reports) {
        Set<String> attributed = attributedStories(reports);
        Map<String, String> origins = origins(reports);
        return reports.stream()
                .filter(r -> r.source() != null || !attributed.contains(r.story()))
                .map(r -> witness(r, origins))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How far one report alone would be believed. */
    double weight(Report report) {
        return weights.of(report.action(), report.source() == null ? null : report.stance(), Interests.of(report))
                * report.confidence();
    }

    /** The probability that what these reports say happened, given also those that deny it. */
    double of(Collection<Report> reports, Dispute dispute) {
        Set<String> attributed = attributedStories(reports);
        Map<String, String> origins = origins(reports);
        TreeMap<String, Double> strongest = new TreeMap<>();
        for (Report r : reports) {
            Interest interest = Interests.of(r);
            double weight = weight(r);
            if (r.source() != null || !attributed.contains(r.story())) {
                strongest.merge(interest == Interest.SELF ? "self" : witness(r, origins), weight, Math::max);
            }
        }
        double doubt = 1;
        for (double weight : strongest.values()) {
            doubt *= 1 - weight;
        }
        return denied(1 - doubt, reports, dispute);
    }

    /** The day of publication from which the event is believed for good, null where it never is or no day is known. */
    @Nullable
    LocalDate settledOn(Collection<Report> reports, Dispute dispute) {
        LocalDate settled = null;
        for (LocalDate day : publicationDays(reports, dispute).descendingSet()) {
            if (of(Report.until(day, reports), dispute.until(day)) < weights.settled()) {
                return settled;
            }
            settled = day;
        }
        return settled;
    }

    private double denied(double probability, Collection<Report> reports, Dispute dispute) {
        TreeMap<String, Double> divisors = new TreeMap<>();
        for (Report denial : dispute.denials()) {
            Party denier = denial.source();
            if (denier != null && !admitsLater(denial, denier, reports, dispute)) {
                divisors.merge(
                        denier.side(),
                        isParty(denier, denial, reports) ? weights.partyDenial() : weights.neutralDenial(),
                        Math::min);
            }
        }
        if (divisors.isEmpty() || probability >= 1) {
            return probability;
        }
        double odds = probability / (1 - probability);
        for (double divisor : divisors.values()) {
            odds /= divisor;
        }
        return odds / (1 + odds);
    }

    private static boolean admitsLater(Report denial, Party denier, Collection<Report> reports, Dispute dispute) {
        return Stream.concat(reports.stream(), dispute.admissions().stream())
                .filter(r -> r.source() != null && r.source().side().equals(denier.side()))
                .filter(r -> Interests.of(r) == Interest.AGAINST)
                .anyMatch(r -> denial.published() == null
                        || r.published() == null
                        || !r.published().isBefore(denial.published()));
    }

    /** Whether the denier fights for the place: it is named as a side of the event or of what it denies. */
    private static boolean isParty(Party denier, Report denial, Collection<Report> reports) {
        return Stream.concat(Stream.of(denial), reports.stream())
                .flatMap(r -> Stream.of(r.actor(), r.counterparty()))
                .filter(Objects::nonNull)
                .anyMatch(p -> p.side().equals(denier.side()));
    }

    /** Stories that name a source for it: what they say in their own voice rests on that source. */
    private static Set<String> attributedStories(Collection<Report> reports) {
        return reports.stream()
                .filter(r -> r.source() != null)
                .map(Report::story)
                .collect(Collectors.toSet());
    }

    /** Where each story comes from: of the papers that print it under their own names one stands for all. */
    private static Map<String, String> origins(Collection<Report> reports) {
        Map<String, String> origins = new HashMap<>();
        for (Report r : reports) {
            if (r.origin() != null) {
                origins.merge(r.story(), r.origin(), BinaryOperator.minBy(Comparator.naturalOrder()));
            }
        }
        return origins;
    }

    private static String witness(Report r, Map<String, String> origins) {
        Party source = r.source();
        if (source != null) {
            return "source " + source.side();
        }
        String origin = origins.get(r.story());
        return origin != null ? "origin " + origin : "story " + r.story();
    }

    private static TreeSet<LocalDate> publicationDays(Collection<Report> reports, Dispute dispute) {
        return Stream.of(reports, dispute.denials(), dispute.admissions())
                .flatMap(Collection::stream)
                .map(Report::published)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
