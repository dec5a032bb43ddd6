package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetedTest {
    @Test
    void whatTakesTooLongIsLeftAndTheNextGoesOn() {
        try (Budgeted<String, Integer> reader = new Budgeted<>(BudgetedTest::read, 1)) {
            assertThat(reader.apply("four")).isEqualTo(4);
            assertThatThrownBy(() -> reader.apply("endless"))
                    .isInstanceOf(Budgeted.OverrunException.class)
                    .hasMessage("took longer than 1 s (annotate.seconds_per_article)");
            assertThat(reader.apply("seven")).isEqualTo(5);
        }
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        try (Budgeted<String, Integer> reader = new Budgeted<>(BudgetedTest::read, 10)) {
            assertThatThrownBy(() -> reader.apply("bad"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bad");
            assertThatThrownBy(() -> reader.apply("deep")).isInstanceOf(StackOverflowError.class);
        }
    }

    private static int read(String text) {
        if (text.equals("endless")) {
            long sum = 0;
            for (long i = 0; i < 20_000_000_000L; i++) {
                sum += i % 7;
            }
            return (int) sum;
        }
        if (text.equals("bad")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("deep") ? read(text) + 1 : text.length();
    }
}
