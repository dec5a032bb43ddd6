package org.frontline.model;

/** The part of an article that an offset counts in: the title is part 0, the body part 1. */
public enum Part {
    TITLE,
    BODY
}
