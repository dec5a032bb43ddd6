package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.model.Action.GAIN;
import static org.frontline.model.Action.LOSS;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Reports;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.Action;
import org.frontline.model.Article;
import org.frontline.model.Modality;
import org.frontline.model.SourceRef;
import org.frontline.model.Stance;
import org.frontline.resolve.Linker;
import org.junit.jupiter.api.Test;

/**
 * An army denied that it had lost a town and admitted it by night: the denial went on to speak against the gain by the other
 * side, and "the ministry" was one more witness beside "the defence ministry".
 */
class DeniedAndAdmittedTest {
    @Test
    void whoAdmitsALossNoLongerDeniesTheGain() {
        Reports gain = Reports.of("1", GAIN, "hts").on("2024-12-05").published("2024-12-05");
        Reports denial = Reports.of("2", LOSS, "army")
                .published("2024-12-05")
                .by("army", Stance.DENIED)
                .being(Modality.NEGATED);
        Reports admission =
                Reports.of("3", LOSS, "army").published("2024-12-05").by("army", Stance.REPORTED);

        double denied = confidence(GAIN, gain, denial);
        double admitted = confidence(GAIN, gain, denial, admission);

        assertThat(denied).isLessThan(0.5);
        assertThat(admitted).isEqualTo(confidence(GAIN, gain));
    }

    @Test
    void theMinistryIsTheOneThatWasNamedBefore() {
        Article article = new Article(
                "a",
                new SourceRef("t", "t", 0),
                null,
                null,
                "",
                "The Syrian defence ministry on Thursday denied that its forces had lost Hama. \"The terrorists did not capture"
                        + " Hama,\" the ministry said.",
                null,
                null);

        assertThat(ControlExtractor.bundled()
                        .extract(Linker.bundled().link(Annotator.bundled().annotate(article))))
                .hasSizeGreaterThan(1)
                .extracting(m -> m.attribution().source().id())
                .containsOnly("actor:sy-defence-ministry");
    }

    private static double confidence(Action action, Reports... reports) {
        List<ControlEvent> events = new EventMerger(EventOptions.DEFAULT)
                .merge(Stream.of(reports).map(Reports::get).toList());
        return events.stream()
                .filter(e -> e.action() == action)
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
