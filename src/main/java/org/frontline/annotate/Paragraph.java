package org.frontline.annotate;

/**
 * A stretch of text that no sentence crosses, without the space around it.
 *
 * @param item whether it is an item of a list, its mark left out
 */
record Paragraph(int begin, int end, boolean item) {}
