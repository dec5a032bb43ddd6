package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.model.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that a sentence does not name, and that the article around it does. */
class NamelessPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed nine people in a rebel-held village in northern Qasra on Monday. The shells hit the village of Tell"
                        + " Zeitun, a doctor said. | HOLD | Tell Zeitun",
                "The convoy left for Deir Samra and Kafr Nour on Monday. The two besieged towns have had no food for weeks. | SIEGE"
                        + " | Deir Samra, Kafr Nour",
                "Militia fighters took control of several villages in the south, including Umm Sidra and Wadi Halfan. | GAIN"
                        + " | Umm Sidra, Wadi Halfan",
                "Rebels captured several villages south and east of Taloqan. | GAIN | south of Taloqan, east of Taloqan",
                "The army clashed with rebels in the villages of Rastan Talbiseh and Homs. | CONTEST | Rastan, Talbiseh, Homs",
                "The rebels closed in on Bor, where soldiers held out. | HOLD | Bor",
                "The rebels stormed the Qasra grain silos on Monday. On Tuesday the army recaptured the grain silos. | GAIN | Qasra grain"
                        + " silos",
                "Clashes broke out in Bor on Monday. By noon the garrison had withdrawn. | LOSS | Bor",
                "The rebels shelled the Qasra airbase. Men came from Basel. On Tuesday the army left the base. | LOSS | Qasra airbase",
                "Fighting spread in north-eastern Syria. Turkey announced a withdrawal from the region. | LOSS | north-eastern Syria",
                "The army captured Hill 402 and Hill 77. | GAIN | Hill 402, Hill 77",
                "The villages of Tell Zeitun, Umm Sidra and Wadi Halfan were captured by rebels. | GAIN | Tell Zeitun, Umm Sidra, Wadi"
                        + " Halfan",
                "Rebels captured the Homs village of Tell Zeitun. | GAIN | Tell Zeitun",
                "Rebels captured Tell Zeitun, near Umm Sidra, as well as two hills and Wadi Halfan. | GAIN | Tell Zeitun, Wadi Halfan",
                "The militia withdrew not only from Umm Sidra, but also from Wadi Halfan. | LOSS | Umm Sidra, Wadi Halfan",
                "The rebels captured a strip of land, which included Umm Sidra and Wadi Halfan. | GAIN | Umm Sidra, Wadi Halfan",
                "The militia was told to withdraw from the buffer zone. | LOSS | buffer zone",
                "Planes bombed the city of Bor after its capture by the rebels. | GAIN | Bor",
                "The army shelled Umm Sidra. Wadi Halfan was bombed and was then captured by the rebels. | GAIN | Wadi Halfan",
                "Wadi Halfan castle itself was captured by the rebels. | GAIN | Wadi Halfan castle",
                "The rebels took the headquarters of the Sudanese Armed Forces. | GAIN | headquarters of the Sudanese Armed Forces",
                "The rebels took the northern part of Bor. | GAIN | Bor",
                "Soldiers occupying Bor were sent home. | GAIN | ''",
                "The army withdrew from Umm Sidra and Wadi Halfan. Snow fell. Roads were closed. Trains stood still. Two more villages were"
                        + " captured by rebels. | GAIN | ''",
                "The militia handed over the town of Bor to the police. | LOSS | Bor",
                "Clashes raged in Bor. The mutineers withdrew to regroup. | LOSS | Bor",
                "Rebels hold large areas of territory. | HOLD | ''",
                "The army entered Bor on Monday. The nomads had been forced to cede their land. | LOSS | ''",
                "The army entered Bor on Monday. Checkpoints went up in the villages that it controls. | HOLD | ''"
            })
    void areWhatTheTextNames(String text, Action action, String places) {
        List<String> expected = places.isEmpty() ? List.of() : List.of(places.split(", "));

        assertThat(RuleExamplesTest.read(text))
                .filteredOn(m -> m.action() == action)
                .extracting(m -> m.place().surface())
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "History of Homs | The town grew rich. Men of Castile ruled it. The rebels captured the city in 1860. | Homs",
                "Battle of Baidoa | Shelling went on for days. Commandos flew in from Mogadishu to recapture the city. | 'Baidoa, Baidoa'",
                "Baidoa offensive (May 2011) | Aid came from Mogadishu. A day later rebels captured the town. | Baidoa",
                "Rebels attack army-held town | The rebels attacked the town of Tell Zeitun on Monday. | 'Tell Zeitun, Tell Zeitun, Tell Zeitun'",
                "Fighting goes on | The rebels took Tell Zeitun. A column came from Aleppo. On Monday the army attacked the village. | 'Tell Zeitun, Tell Zeitun'"
            })
    void goBackToThePlaceOfTheTitle(String title, String text, String places) {
        assertThat(RuleExamplesTest.read(title, text, null))
                .extracting(m -> m.place().surface())
                .containsExactly(places.split(", "));
    }
}
