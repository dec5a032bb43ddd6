package org.frontline.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    static Stream<Table> tables() {
        return Stream.concat(Tables.EXTRACTED.stream(), Tables.AGGREGATED.stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnHasAMeaningAndEveryLayoutColumnExists(Table table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(table.columns()).allSatisfy(c -> assertThat(c.meaning()).isNotBlank());
        assertThat(table.key()).isNotEmpty().isSubsetOf(names);
        assertThat(table.partitionBy()).isSubsetOf(names);
        assertThat(table.orderBy()).isSubsetOf(names);
        assertThat(table.meaning()).endsWith(".");
    }
}
