package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ExportJobTest {
    private static final StructType PLACES = new StructType()
            .add("place_name", DataTypes.StringType)
            .add("place_lat", DataTypes.DoubleType)
            .add("place_lon", DataTypes.DoubleType);

    private static Row place(String name, Double lat, Double lon) {
        return new GenericRowWithSchema(new Object[] {name, lat, lon}, PLACES);
    }

    @Test
    void noCellOfACsvIsAFormula() throws IOException {
        assertThat(ExportJob.csv(new String[] {"place_name", "place_lat"}, List.of(place("=1+1", -3.5, 0.0))))
                .isEqualTo("place_name,place_lat\r\n'=1+1,-3.5\r\n");
        assertThat(ExportJob.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(ExportJob.cell("Hama")).isEqualTo("Hama");
    }

    @Test
    void geoJsonHasLongitudeFirstAndPlacesWithoutCoordinatesHaveNoGeometry() throws IOException {
        String json = ExportJob.geoJson(List.of(place("Hama", 35.1, 36.7), place("Nowhere", null, null)));

        assertThat(json)
                .contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[36.7,35.1]}")
                .contains("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"place_name\":\"Nowhere\"}}");
    }

    @Test
    void graphMlEscapesNames() {
        assertThat(ExportJob.graphMl(List.of(RowFactory.create("name:a<b", "name:c\u0001", 3L))))
                .contains("id=\"name:a&lt;b\"")
                .contains("target=\"name:c\"")
                .contains("<data key=\"weight\">3</data>");
    }

    @Test
    void noTextOfTheCorpusEndsTheDataOfTheReport() {
        String page = ReportJob.page("{\"timeline\":[{\"place_name\":\"</script><script>alert(1)</script>\"}]}");

        assertThat(page).doesNotContain("<script>alert").contains("\\u003c/script>\\u003cscript>alert(1)");
    }
}
