package org.frontline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frontline.evaluation.LogisticRegression.Case;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void withoutFeaturesThePredictionIsTheShare() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cases.add(new Case(List.of(), i < 7));
        }

        assertThat(LogisticRegression.fit(cases, 1).probability(List.of())).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void findsTheWeightsThatMadeTheData() {
        Random random = new Random(7);
        LogisticRegression made = new LogisticRegression(-0.5, java.util.Map.of("a", 2.0, "b", -1.0, "idle", 0.0));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            List<String> features = new ArrayList<>();
            for (String name : List.of("a", "b", "idle")) {
                if (random.nextBoolean()) {
                    features.add(name);
                }
            }
            cases.add(new Case(features, random.nextDouble() < made.probability(features)));
        }

        LogisticRegression fitted = LogisticRegression.fit(cases, 1);

        assertThat(fitted.bias()).isCloseTo(-0.5, within(0.1));
        assertThat(fitted.weights().get("a")).isCloseTo(2.0, within(0.12));
        assertThat(fitted.weights().get("b")).isCloseTo(-1.0, within(0.12));
        assertThat(fitted.weights().get("idle")).isCloseTo(0.0, within(0.12));
    }

    @Test
    void atTheOptimumTheGradientIsZero() {
        List<Case> cases = List.of(
                new Case(List.of("a"), true),
                new Case(List.of("a"), true),
                new Case(List.of("a", "b"), false),
                new Case(List.of("b"), false),
                new Case(List.of(), true));
        double penalty = 0.5;

        LogisticRegression fitted = LogisticRegression.fit(cases, penalty);

        for (String name : List.of("a", "b")) {
            double gradient = -penalty * fitted.weights().get(name);
            for (Case one : cases) {
                if (one.features().contains(name)) {
                    gradient += (one.outcome() ? 1 : 0) - fitted.probability(one.features());
                }
            }
            assertThat(gradient).as(name).isCloseTo(0, within(1e-8));
        }
    }

    @Test
    void whatAlwaysHoldsStaysFiniteUnderThePenalty() {
        List<Case> cases = List.of(
                new Case(List.of("right"), true), new Case(List.of("right"), true), new Case(List.of("wrong"), false));

        LogisticRegression fitted = LogisticRegression.fit(cases, 1);

        assertThat(fitted.probability(List.of("wrong")))
                .isGreaterThan(0.01)
                .isLessThan(fitted.probability(List.of("right")));
        assertThat(fitted.probability(List.of("right"))).isLessThan(0.99);
    }
}
