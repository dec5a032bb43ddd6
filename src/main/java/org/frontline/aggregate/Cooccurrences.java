package org.frontline.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.association.Contingency;
import org.frontline.extract.cooccurrence.ArticlePairs;
import org.frontline.extract.cooccurrence.Occurrence;
import org.frontline.extract.cooccurrence.Scope;
import org.frontline.tables.Tables;

/**
 * Who appears with whom, by month and scope, and whether that is more than chance.
 *
 * <p>Articles become unit counts; these add up by period, scope and pair; the measures are taken at the very end from
 * the sums. So months, files or partitions aggregated apart and added give what one run gives. Articles without a date
 * are a period of their own.
 */
public final class Cooccurrences {
    private static final int SAMPLES = 5;
    private static final String ENTITY = "entity";

    private static final Column SENTENCES = coalesce(col("sentences"), lit(0)).as("sentences");

    private static final StructType SINGLE_COUNTS = new StructType()
            .add("period", DataTypes.StringType, false)
            .add("scope", DataTypes.StringType, false)
            .add("entity", DataTypes.StringType, false)
            .add("in_units", DataTypes.LongType, false);

    private static final StructType MEASURES = new StructType()
            .add("npmi", DataTypes.DoubleType, false)
            .add("g2", DataTypes.DoubleType, false)
            .add("jaccard", DataTypes.DoubleType, false)
            .add("lift", DataTypes.DoubleType, false)
            .add("p", DataTypes.DoubleType, false);

    private static final UserDefinedFunction MEASURE =
            udf((UDF4<Long, Long, Long, Long, Row>) Cooccurrences::measures, MEASURES);

    private Cooccurrences() {}

    /** The {@code cooccurrences} table of the given articles and their mentions. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> entityMentions, CooccurrenceOptions options) {
        Dataset<Row> standing = standing(articles, entityMentions, options);
        Dataset<Row> pairs = PairSums.of(
                standing.flatMap(new CountPairs(options), Encoders.row(PairSums.COUNTS)),
                options.minSupport(),
                SAMPLES);
        Dataset<Row> singles = standing.flatMap(new CountSingles(options), Encoders.row(SINGLE_COUNTS))
                .groupBy("period", "scope", ENTITY)
                .agg(sum("in_units").as("count"));
        Dataset<Row> tables = contingencies(pairs, singles, units(articles, options));
        return Tables.COOCCURRENCES.conform(QValues.within(measured(tables), "period", "scope"));
    }

    /** One row per article that names anybody: {@code period, story, sentences, occurrences}. */
    private static Dataset<Row> standing(
            Dataset<Row> articles, Dataset<Row> entityMentions, CooccurrenceOptions options) {
        Dataset<Row> read = articles.select(
                col("article_id"),
                Periods.month(col("published_at")).as("period"),
                xxhash64(col("story_id")).as("story"),
                SENTENCES);
        Dataset<Row> named = MentionedEntities.withKey(entityMentions, ENTITY)
                .select("article_id", ENTITY, "sentence_index", "mention_id")
                .join(read, "article_id");
        return counted(named, options)
                .groupBy("article_id", "period", "story", "sentences")
                .agg(collect_list(struct(ENTITY, "sentence_index", "mention_id"))
                        .as("occurrences"))
                .drop("article_id");
    }

    /** Leaves out the names that make no pairs: ones that the gazetteer does not know, or those that too few stories use. */
    private static Dataset<Row> counted(Dataset<Row> named, CooccurrenceOptions options) {
        Column linked = MentionedEntities.isLinked(col(ENTITY));
        if (!options.unlinked()) {
            return named.where(linked);
        }
        if (options.unlinkedStories() == 1) {
            return named;
        }
        Dataset<Row> used = named.where(not(linked))
                .groupBy("period", ENTITY)
                .agg(count_distinct(col("story")).as("stories"))
                .where(col("stories").geq(options.unlinkedStories()))
                .select("period", ENTITY);
        Dataset<Row> unlinked = named.where(not(linked)).join(used, new String[] {"period", ENTITY}, "left_semi");
        return named.where(linked).unionByName(unlinked);
    }

    /** How many units there are, those of articles that mention nobody included. */
    static Dataset<Row> units(Dataset<Row> articles, CooccurrenceOptions options) {
        Column[] inScopes = Arrays.stream(Scope.values())
                .map(scope -> unitsIn(scope, options.windowSentences()))
                .toArray(Column[]::new);
        return articles.select(
                        Periods.month(col("published_at")).as("period"),
                        explode(array(inScopes)).as("in"))
                .groupBy(col("period"), col("in.scope").as("scope"))
                .agg(sum("in.units").as("units"));
    }

    private static Column unitsIn(Scope scope, int windowSentences) {
        UserDefinedFunction units = udf(
                (UDF1<Integer, Long>) sentences -> (long) scope.units(sentences, windowSentences), DataTypes.LongType);
        return struct(lit(scope.label()).as("scope"), units.apply(SENTENCES).as("units"));
    }

    private static Dataset<Row> contingencies(Dataset<Row> pairs, Dataset<Row> singles, Dataset<Row> units) {
        return pairs.join(counts(singles, "entity_a", "count_a"), keys("entity_a"))
                .join(counts(singles, "entity_b", "count_b"), keys("entity_b"))
                .join(units, keys());
    }

    private static Dataset<Row> counts(Dataset<Row> singles, String entity, String count) {
        return singles.select(
                col("period"),
                col("scope"),
                col(ENTITY).as(entity),
                col("count").as(count));
    }

    private static String[] keys(String... more) {
        return Stream.concat(Stream.of("period", "scope"), Arrays.stream(more)).toArray(String[]::new);
    }

    private static Dataset<Row> measured(Dataset<Row> tables) {
        return tables.withColumn("m", MEASURE.apply(col("count"), col("count_a"), col("count_b"), col("units")))
                .select(col("*"), col("m.*"));
    }

    private static Row measures(long both, long first, long second, long units) {
        Contingency table = new Contingency(both, first, second, units);
        return RowFactory.create(table.npmi(), table.g2(), table.jaccard(), table.lift(), table.pValue());
    }

    private static List<Occurrence> occurrences(Row standing) {
        return standing.<Row>getList(3).stream()
                .map(o -> new Occurrence(o.getString(0), o.getInt(1), o.getString(2)))
                .toList();
    }

    private record CountPairs(CooccurrenceOptions options) implements FlatMapFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Row article) {
            return new ArticlePairs(options.windowSentences(), options.maxEntitiesPerUnit())
                    .pairs(occurrences(article), article.getInt(2)).stream()
                            .map(c -> RowFactory.create(
                                    article.getString(0),
                                    c.scope().label(),
                                    c.a(),
                                    c.b(),
                                    c.units(),
                                    article.getLong(1),
                                    c.sample()))
                            .iterator();
        }
    }

    private record CountSingles(CooccurrenceOptions options) implements FlatMapFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Row article) {
            return new ArticlePairs(options.windowSentences(), options.maxEntitiesPerUnit())
                    .singles(occurrences(article), article.getInt(2)).stream()
                            .map(c -> RowFactory.create(
                                    article.getString(0), c.scope().label(), c.entity(), c.units()))
                            .iterator();
        }
    }
}
