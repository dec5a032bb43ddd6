package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.Place;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;

/**
 * Every entity that the corpus names, with the names that it goes by.
 *
 * <p>What the gazetteer knows of an entity comes from there; of a name that it does not know, the most frequent surface
 * and type are taken. The ids are those that {@code cooccurrences} pairs.
 */
public final class Entities {
    private static final String KEY = "entity_key";

    private static final StructType KNOWN = new StructType()
            .add("name", DataTypes.StringType)
            .add("type", DataTypes.StringType)
            .add("wikidata", DataTypes.StringType)
            .add("geonames", DataTypes.StringType)
            .add("lat", DataTypes.DoubleType)
            .add("lon", DataTypes.DoubleType)
            .add("country", DataTypes.StringType);

    private static final StructType NAMED = new StructType()
            .add(KEY, DataTypes.StringType, false)
            .add("mentions", DataTypes.LongType, false)
            .add("surfaces", DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType, false), false)
            .add("usual_surface", DataTypes.StringType, false)
            .add("usual_type", DataTypes.StringType, false)
            .add("linked_name", DataTypes.StringType);

    private Entities() {}

    /** The {@code entities} table of the given articles and their entity mentions. */
    public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> entityMentions, EntityLookup gazetteer) {
        Dataset<Row> named = MentionedEntities.withKey(entityMentions, KEY);
        Dataset<Row> counted = counted(articles, named).join(surfaces(named), KEY);
        UserDefinedFunction known = udf((UDF1<String, Row>) id -> known(gazetteer.byId(id)), KNOWN);
        return Tables.ENTITIES.conform(counted.withColumn("known", known.apply(col(KEY)))
                .selectExpr(
                        KEY + " as entity_id",
                        "coalesce(known.name, linked_name, usual_surface) as name",
                        "coalesce(known.type, usual_type) as type",
                        "known.wikidata as wikidata",
                        "known.geonames as geonames",
                        "known.lat as lat",
                        "known.lon as lon",
                        "known.country as country",
                        "surfaces",
                        "mentions",
                        "articles",
                        "stories",
                        "first_seen",
                        "last_seen"));
    }

    /** In how many articles and stories each entity stands, and when. */
    private static Dataset<Row> counted(Dataset<Row> articles, Dataset<Row> named) {
        return named.select(KEY, "article_id")
                .distinct()
                .join(articles.select("article_id", "story_id", "published_at"), "article_id")
                .groupBy(KEY)
                .agg(
                        count(lit(1)).as("articles"),
                        count_distinct(col("story_id")).as("stories"),
                        min("published_at").as("first_seen"),
                        max("published_at").as("last_seen"));
    }

    /** Under which names each entity stands, and how often. */
    private static Dataset<Row> surfaces(Dataset<Row> named) {
        return named.groupBy(KEY, "surface", "type", "entity_name")
                .agg(count(lit(1)).as("n"))
                .groupBy(KEY)
                .agg(collect_list(struct("surface", "type", "entity_name", "n")))
                .map((MapFunction<Row, Row>) Entities::named, Encoders.row(NAMED));
    }

    private static Row named(Row entity) {
        SurfaceCounts counts = new SurfaceCounts();
        String linkedName = null;
        for (Row row : entity.<Row>getList(1)) {
            counts.add(row.getString(0), row.getString(1), row.getLong(3));
            String name = row.getString(2);
            linkedName = linkedName == null || name != null && name.compareTo(linkedName) < 0 ? name : linkedName;
        }
        return RowFactory.create(
                entity.getString(0),
                counts.mentions(),
                JavaConverters.mapAsScalaMap(counts.bySurface()),
                counts.usual(),
                counts.usualType(),
                linkedName);
    }

    private static @Nullable Row known(@Nullable Entity entity) {
        if (entity instanceof Place p) {
            return RowFactory.create(
                    p.name(), p.type().label(), p.wikidata(), p.geonames(), p.lat(), p.lon(), p.country());
        }
        if (entity instanceof Actor a) {
            return RowFactory.create(a.name(), a.type().label(), a.wikidata(), null, null, null, a.country());
        }
        return null;
    }
}
