package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.Sentence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private final Segmenter segmenter = Segmenter.load();

    private List<String> split(String text) {
        return segmenter.segment(text, Part.BODY, 0).stream()
                .map(Sentence::text)
                .toList();
    }

    /** Each case is one text; {@code |} stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The column left at dawn. |The town was quiet.",
                "Lt. Gen. Karim Haddad met Mr. Smith and Dr. Lee in St. Louis. |They talked.",
                "Troops of the U.S. Army and the U.N. mission left on Jan. 5 at 6 p.m. local time. |Nobody was hurt.",
                "They came home to the U.S. |The war went on.",
                "J. R. Miller of Acme Inc. said so. |He left.",
                "Resolution No. 2254 passed. |Was there a veto? |No. |The vote was clear.",
                "About 3.5 million people fled, 1,200 of them by sea. |Few returned.",
                "\"We hold the bridge.\" |The captain smiled.",
                "“We hold the bridge.” |The captain smiled.",
                "\"Where are they?\" he asked. |Nobody answered.",
                "He said \"go!\" and went. |They stayed.",
                "The general waited ... and waited. |Then he left...|Nobody saw him.",
                "DAMASCUS (AP) -- Rebels entered the town. |It was noon.",
                "BEIRUT, Lebanon — The fighting stopped. |It was noon.",
                "WASHINGTON, D.C. (Reuters) - Officials said little. |They left.",
                "The army withdrew. |al-Nour fighters came in. |ash-Shaykh fell too.",
                "They left the town.|The army came in at once.",
                "The road was cut.|“We saw smoke,” she said. |Then it rained.",
                "He left (at noon.) |She stayed.",
                "1. The first point is peace. |The second is bread.",
                "See www.example.org/a.b?c=d for more. |Write to a.b@example.org today.",
                "It was mined by the Sept. 11 unit. |Ten died.",
                "The force has 5 tanks vs. Two trucks. |More came.",
                "Gov. Brown said so. |So did Sen. White.",
                "Mortars hit the market . |Shells hit the school .",
                "Is it over?! |Yes!! |Good.",
                "See Kitgum base attack|Captured by rebels in May.",
                "See Battle of Kitgum|Recaptured by the army in June.",
                "See Battle of Kitgum (2012)|Shelled by rebels in May.",
                "They posted it on YouTube and BuzzFeed printed it.",
                "The MacDonald brothers and DeSantis left.",
                "Abandoned by all, they left."
            })
    void sentencesEndWhereTheyShould(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(split(text)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GEN. ORTIZ SAID THE U.S. AND PANAMA WILL TALK. |HE GAVE NO DATE.",
                "THE UNIT WAS AMBUSHED ON 3 NOV. 89 NEAR THE COAST. |SIX DIED.",
                "JOHN F. LOPEZ WENT HOME TO THE U.S. |HE WILL RETURN."
            })
    void capitalsAreSplitLikeOtherText(String marked) {
        sentencesEndWhereTheyShould(marked);
    }

    @Test
    void lineBreaksAtFixedWidthDoNotEndSentences() {
        String text = "THE GUERRILLAS ATTACKED THE POWER STATION NEAR\nTHE CAPITAL LAST NIGHT AND LEFT THE CITY IN\n"
                + "DARKNESS FOR HOURS. THE ARMY SAID TODAY IN A\nCOMMUNIQUE THAT NO SOLDIER HAD BEEN WOUNDED\nIN THE ATTACK.";
        assertThat(split(text)).hasSize(2).first().asString().endsWith("FOR HOURS.");
    }

    @Test
    void aLineThatCannotStandAloneGoesOn() {
        assertThat(split("The rebels entered the\nTown Hall of Brook and\nleft again."))
                .hasSize(1);
    }

    @Test
    void headingsAndItemsAreSentencesOfTheirOwn() {
        List<Sentence> sentences = segmenter.segment(
                "Background\nThe war began in the north.\n\nSecond phase\nIt spread:\n- first to the coast\n- then inland\n",
                Part.BODY,
                1);
        assertThat(sentences)
                .extracting(Sentence::text, Sentence::kind, Sentence::paragraph, Sentence::index)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Background", Kind.HEADING, 0, 1),
                        org.assertj.core.groups.Tuple.tuple("The war began in the north.", Kind.PROSE, 1, 2),
                        org.assertj.core.groups.Tuple.tuple("Second phase", Kind.HEADING, 2, 3),
                        org.assertj.core.groups.Tuple.tuple("It spread:", Kind.PROSE, 3, 4),
                        org.assertj.core.groups.Tuple.tuple("first to the coast", Kind.PROSE, 4, 5),
                        org.assertj.core.groups.Tuple.tuple("then inland", Kind.PROSE, 5, 6));
    }

    @Test
    void aTitleIsAHeadline() {
        assertThat(segmenter.segment("Rebels take Brook", Part.TITLE, 0))
                .singleElement()
                .extracting(Sentence::kind)
                .isEqualTo(Kind.HEADLINE);
    }

    @Test
    void overlongSentencesAreCutAtSemicolonsOrCommas() {
        String text = "one two three four five six seven eight nine, ".repeat(100) + "end.";
        List<Sentence> sentences = segmenter.segment(text, Part.BODY, 0);
        assertThat(sentences).hasSizeGreaterThan(1).allMatch(s -> s.tokens().size() <= Segmenter.MOST_TOKENS);
        assertThat(sentences.get(0).text()).endsWith(",");
    }

    @Test
    void hugeTextsWithoutSpacesOrStopsStayLinear() {
        for (String unit : List.of("a", "a.", "A.b", "(", "\"", ".\"", "-", "a+", "'s", "\n", "x\n", "é", "😀")) {
            String text = unit.repeat(200_000);
            List<Sentence> sentences = segmenter.segment(text, Part.BODY, 0);
            sentences.forEach(s -> Offsets.check(text, s));
        }
    }

    @Test
    void emptyAndBlankTextsHaveNoSentences() {
        assertThat(segmenter.segment("", Part.TITLE, 0)).isEmpty();
        assertThat(segmenter.segment(" \n\t\u00A0\uFEFF\r\n", Part.BODY, 0)).isEmpty();
    }
}
