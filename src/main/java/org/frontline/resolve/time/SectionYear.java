package org.frontline.resolve.time;

import java.time.Year;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The year that a heading gives to the days and months of its section: "2017", "Spring 2015", "Siege (1992)". */
public final class SectionYear {
    private SectionYear() {}

    /** The one year that a heading shows, null for other sentences, and where it shows none or several. */
    public static @Nullable Year of(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.HEADING ? CalendarWords.onlyYear(Words.of(sentence.tokens())) : null;
    }
}
