package org.frontline.extract.control;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of many wars, in the words of many reporters: what each says of a place, or that it says nothing. */
class ControlSentencesTest {
    @TestFactory
    Stream<DynamicTest> areReadAsAReaderWould() {
        return ExpectedMention.rows("sentences.tsv").stream()
                .map(ExpectedMention::of)
                .map(e -> DynamicTest.dynamicTest(e.action() + " " + e.place() + ": " + e.sentence(), e::check));
    }
}
