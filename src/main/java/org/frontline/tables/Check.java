package org.frontline.tables;

import java.util.Set;

/**
 * Something that holds between the tables of one version.
 *
 * @param meaning what holds, as a sentence
 * @param tables the tables that it is asked of
 * @param sql a query whose every row is an error
 */
public record Check(String name, String meaning, Set<String> tables, String sql) {
    public Check {
        tables = Set.copyOf(tables);
    }
}
