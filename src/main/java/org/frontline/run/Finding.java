package org.frontline.run;

import java.util.Locale;

/**
 * What was found when the surroundings of a job were looked at.
 *
 * @param what what was looked at, and what it is
 * @param mend what to do about it, empty where nothing has to be done
 */
record Finding(Level level, String what, String mend) {
    enum Level {
        OK,
        /** The job runs, but may be slow or fail on a large corpus. */
        WARNING,
        /** The job cannot run. */
        FAULT
    }

    static Finding ok(String what) {
        return new Finding(Level.OK, what, "");
    }

    static Finding fault(String what, String mend) {
        return new Finding(Level.FAULT, what, mend);
    }

    /** Fine where the condition holds, else of the given level. */
    static Finding of(boolean fine, Level otherwise, String what, String mend) {
        return fine ? ok(what) : new Finding(otherwise, what, mend);
    }

    String render() {
        String line = String.format(Locale.ROOT, "%-8s %s", level.name().toLowerCase(Locale.ROOT), what);
        return mend.isEmpty() ? line : line + "\n         -> " + mend;
    }
}
