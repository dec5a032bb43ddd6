/**
 * The contract of each stored table: schema, column comments, key, partitions and order.
 *
 * <p>A table is defined by one file of {@code src/main/resources/tables}, a line a column with its type, whether it may be
 * null, and its meaning, which readers of the Parquet files see as the column's comment. Rooms that fill a table take its
 * schema from here, and {@code conform} refuses a frame that lacks a column, so that code and contract cannot drift apart.
 */
@NullMarked
package org.frontline.tables;

import org.jspecify.annotations.NullMarked;
