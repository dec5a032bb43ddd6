package org.frontline.annotate.transformer;

/** What a network is built like, which decides who reads its words and how. */
public enum Architecture {
    BERT,
    DISTILBERT
}
