package org.frontline.model;

import java.util.Locale;

/** Why a record was not accepted; {@link #label()} is what the {@code rejects} table holds. */
public enum RejectReason {
    /** Not a record of its format, e.g. broken JSON. */
    MALFORMED,
    /** A required field is absent. */
    MISSING_FIELD,
    /** The text is there and blank. */
    EMPTY,
    /** Longer than the configured limit. */
    TOO_LONG,
    /** Binary data, or bytes that are not of the declared encoding. */
    NOT_TEXT,
    /** A web server's answer without an article: an error, a redirection, an image, a page of links. */
    NO_ARTICLE,
    /** In a language that was not asked for. */
    WRONG_LANGUAGE,
    /** Another record has the same id. */
    DUPLICATE_ID,
    /** The file could not be read on. */
    UNREADABLE,
    /** Annotation or extraction failed on it; the detail says how. */
    FAILED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
