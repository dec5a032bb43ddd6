/** The nouns of the domain as immutable records and closed enums, without Spark and without I/O. */
@NullMarked
package org.frontline.model;

import org.jspecify.annotations.NullMarked;
