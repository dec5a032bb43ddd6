package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.SparkContext;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final SparkContext SPARK = SharedSpark.session().sparkContext();

    @Test
    void lanesRunSideBySide() {
        CyclicBarrier meeting = new CyclicBarrier(2);

        Lanes.together(SPARK, () -> meet(meeting), () -> meet(meeting));

        assertThat(meeting.isBroken()).isFalse();
    }

    @Test
    void theFailureOfALaneIsThrownOnceTheOthersHaveStopped() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        Runnable waits = () -> {
            begun.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                stopped.set(true);
                Thread.currentThread().interrupt();
            }
        };
        Runnable fails = () -> {
            await(begun);
            throw new IllegalArgumentException("no such column");
        };

        assertThatThrownBy(() -> Lanes.together(SPARK, waits, fails))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such column");

        assertThat(stopped).isTrue();
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
