/** The contract of each stored table: schema, column comments, codec, partitioning and order. */
@NullMarked
package org.frontline.tables;

import org.jspecify.annotations.NullMarked;
