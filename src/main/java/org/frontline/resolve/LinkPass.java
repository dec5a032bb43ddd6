package org.frontline.resolve;

/** One way of settling what names mean; the linker runs them in order and counts what each settles. */
interface LinkPass {
    /** What the counts call it. */
    String name();

    void run(Draft draft);
}
