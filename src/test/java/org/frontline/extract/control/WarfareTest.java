package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a long text is about tells what its takeovers and wins are. */
class WarfareTest {
    private static final String SHOP_TALK =
            "The directors met their bankers over lunch and talked about prices, wages and rents. ";
    private static final String TAKEN = "It was on Friday that Leeds was taken. ";
    private static final String SEIZED_BY_TROOPS = "Rebel troops seized Leeds on Friday. ";

    @Test
    void aLongTextWithoutWordsOfWarTellsOfNoControl() {
        assertThat(RuleExamplesTest.read(SHOP_TALK.repeat(12) + TAKEN)).isEmpty();
    }

    @Test
    void theSameSentenceInAShortTextIsRead() {
        assertThat(RuleExamplesTest.read(TAKEN)).hasSize(1);
    }

    @Test
    void aSentenceThatNamesArmsIsReadInAnyText() {
        assertThat(RuleExamplesTest.read(SHOP_TALK.repeat(60) + SEIZED_BY_TROOPS))
                .hasSize(1);
    }
}
