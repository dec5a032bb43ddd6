package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.read.Corpora.read;
import static org.frontline.read.Corpora.verdicts;
import static org.frontline.read.Corpora.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.frontline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {
    @TempDir
    Path folder;

    @Test
    void quotedValuesHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        String csv = "id,text,title,extra\r\n7,\"First, a line.\nThen \"\"more\"\".\",A 5\" gun,x\r\n8,Plain,T,\r\n";

        List<Row> rows = read(write(folder.resolve("a.csv"), csv));

        Article article = Records.article(rows.get(0));
        assertThat(verdicts(rows)).containsExactly("7", "8");
        assertThat(article.text()).isEqualTo("First, a line.\nThen \"more\".");
        assertThat(article.title()).isEqualTo("A 5\" gun");
        assertThat(article.source().position()).isEqualTo(21);
    }

    @Test
    void tabsSeparateTsv() throws IOException {
        Path file = write(folder.resolve("a.tsv"), "\uFEFFid\ttext\n1\tOne, two\n");

        assertThat(Records.article(read(file).get(0)).text()).isEqualTo("One, two");
    }

    @Test
    void badRecordsAreRejectsAndTheOthersStay() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.write("id,text\none,Text\ntoo,many,values\nfew\n".getBytes(StandardCharsets.UTF_8));
        csv.write("latin,Le si\u00e8ge\n".getBytes(StandardCharsets.ISO_8859_1));
        csv.write("empty,\nnul,a\0b\n\ntwo,\"More\"\n".getBytes(StandardCharsets.UTF_8));

        List<Row> rows = read(write(folder.resolve("a.csv"), csv.toByteArray()));

        assertThat(verdicts(rows))
                .containsExactly("one", "malformed", "malformed", "not_text", "empty", "not_text", "two");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly() throws IOException {
        String rest = "b,Text\n".repeat(50);
        ReadOptions options = new ReadOptions(null, Map.of(), 1000, 100, null, ReadOptions.ENGLISH);

        List<Row> atFileEnd = read(write(folder.resolve("a.csv"), "id,text\na,\"open\nb,Text\nc,Text"));
        List<Row> atLimit = read(options, write(folder.resolve("b.csv"), "id,text\na,\"open\n" + rest));

        assertThat(verdicts(atFileEnd)).containsExactly("malformed", "b", "c");
        assertThat(Records.reject(atFileEnd.get(0)).excerpt()).isEqualTo("a,\"open");
        assertThat(verdicts(atLimit)).hasSize(51).startsWith("malformed", "b", "b");
        assertThat(atFileEnd.get(2).<Long>getAs("position")).isEqualTo("id,text\na,\"open\nb,Text\n".length());
    }

    @Test
    void aHeaderWithoutATextColumnMakesEachRecordAReject() throws IOException {
        List<Row> rows = read(write(folder.resolve("a.csv"), "id,body\n1,x\n2,y\n"));

        assertThat(verdicts(rows)).containsExactly("missing_field", "missing_field");
        assertThat(Records.reject(rows.get(0)).detail()).contains("\"text\"").contains("[id, body]");
    }
}
