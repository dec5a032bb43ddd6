package org.frontline.evaluation;

import java.util.List;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;

/** A linked article and all control mentions that the rules find in it. */
public record Told(AnnotatedArticle article, List<ControlMention> mentions) {}
