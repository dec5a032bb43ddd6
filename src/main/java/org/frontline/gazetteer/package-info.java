/** Known names: the actors and places of the gazetteer and the trie that finds them in text. */
@NullMarked
package org.frontline.gazetteer;

import org.jspecify.annotations.NullMarked;
