package org.frontline.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The annotated articles.
 *
 * @param covered ids of the articles that were read, those without a mention included
 * @param texts the title and text of each article, white space squeezed, by id
 */
record Gold(SortedSet<String> covered, List<GoldMention> mentions, Map<String, String> texts) {}
