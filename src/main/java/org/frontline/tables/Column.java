package org.frontline.tables;

import org.apache.spark.sql.types.DataType;

/**
 * One column of a stored table.
 *
 * @param required whether a null here is an error
 * @param meaning one sentence that readers of the table see as the column's comment
 */
public record Column(String name, DataType type, boolean required, String meaning) {}
