/**
 * How sure a control mention is: the probability that a careful reader finds the same action at the same place in the
 * sentence, by logistic regression over what is known of the mention. The weights are data ({@code
 * models/confidence.tsv}), made by {@code frontline train confidence} from annotated articles; their card stands beside them.
 */
@NullMarked
package org.frontline.extract.control.confidence;

import org.jspecify.annotations.NullMarked;
