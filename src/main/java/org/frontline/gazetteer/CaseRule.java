package org.frontline.gazetteer;

import java.util.Set;

/** How a name must be written in running text to count as that name. */
enum CaseRule {
    /** Begins with a capital: "Hama", "Syrian army". */
    NAME,
    /** Letters in just this case: "Islamic State", "IS". */
    EXACT,
    /** Capitals, or the first only: "NATO", "Nato". */
    ACRONYM,
    /** An English word too ("Most", "Bar"): capitalised where an ordinary word would not be. */
    COMMON_WORD;

    private static final int SHORT_ACRONYM = 3;

    static CaseRule of(String written, boolean exact, String plain, Set<String> commonWords) {
        boolean capitals = Letters.isUpper(written);
        if (exact || (capitals && plain.length() <= SHORT_ACRONYM)) {
            return EXACT;
        }
        if (commonWords.contains(plain)) {
            return capitals ? EXACT : COMMON_WORD;
        }
        return capitals && !plain.contains(" ") ? ACRONYM : NAME;
    }

    /**
     * @param written the name as the data write it
     * @param surface the text
     * @param common whether the name folds to an English word
     * @param opening whether it stands first in its sentence
     */
    boolean allows(String written, String surface, boolean common, SentenceCase sentence, boolean opening) {
        return switch (sentence) {
            case UPPER -> !common;
            case LOWER -> !common && this != EXACT;
            case TITLE, MIXED -> allowsCased(written, surface, sentence, opening);
        };
    }

    private boolean allowsCased(String written, String surface, SentenceCase sentence, boolean opening) {
        return switch (this) {
            case NAME -> true;
            case EXACT -> Letters.same(written, surface);
            case ACRONYM -> Letters.isUpper(surface) || Letters.isCapitalised(surface);
            case COMMON_WORD ->
                sentence == SentenceCase.MIXED && !opening && Letters.sameIgnoringCase(written, surface);
        };
    }
}
