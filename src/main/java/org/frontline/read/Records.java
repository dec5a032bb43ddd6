package org.frontline.read;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.model.Article;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the corpus is read into, one a record: an article where {@code reason} is null, a reject where it is
 * not.
 */
public final class Records {
    public static final StructType SCHEMA = new StructType()
            .add("source_path", DataTypes.StringType, false)
            .add("source_format", DataTypes.StringType, false)
            .add("position", DataTypes.LongType, false)
            .add("article_id", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published_at", DataTypes.DateType)
            .add("published_raw", DataTypes.StringType)
            .add("text_sha256", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType)
            .add("excerpt", DataTypes.StringType);

    private static final int PATH = 0;
    private static final int FORMAT = 1;
    private static final int POSITION = 2;
    private static final int ID = 3;
    private static final int PUBLISHER = 4;
    private static final int URL = 5;
    private static final int TITLE = 6;
    private static final int TEXT = 7;
    private static final int PUBLISHED_AT = 8;
    private static final int PUBLISHED_RAW = 9;
    private static final int REASON = 12;
    private static final int DETAIL = 13;
    private static final int EXCERPT = 14;

    private Records() {}

    public static boolean isArticle(Row row) {
        return row.isNullAt(REASON);
    }

    public static Article article(Row row) {
        return new Article(
                row.getString(ID),
                source(row),
                row.getString(PUBLISHER),
                row.getString(URL),
                row.getString(TITLE),
                row.getString(TEXT),
                date(row.get(PUBLISHED_AT)),
                row.getString(PUBLISHED_RAW));
    }

    public static Reject reject(Row row) {
        RejectReason reason = RejectReason.valueOf(row.getString(REASON).toUpperCase(Locale.ROOT));
        return new Reject(source(row), reason, row.getString(DETAIL), row.getString(EXCERPT));
    }

    static Row row(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return row(accepted.article(), accepted.language());
        }
        return row(((Outcome.Rejected) outcome).reject());
    }

    private static Row row(Article article, @Nullable String language) {
        SourceRef source = article.source();
        LocalDate published = article.published();
        return RowFactory.create(
                source.path(),
                source.format(),
                source.position(),
                article.id(),
                article.publisher(),
                article.url(),
                article.title(),
                article.text(),
                published == null ? null : Date.valueOf(published),
                article.publishedRaw(),
                Hashes.sha256(article.text()),
                language,
                null,
                null,
                null);
    }

    private static Row row(Reject reject) {
        SourceRef source = reject.source();
        return RowFactory.create(
                source.path(),
                source.format(),
                source.position(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reject.reason().label(),
                reject.detail(),
                reject.excerpt());
    }

    private static SourceRef source(Row row) {
        return new SourceRef(row.getString(PATH), row.getString(FORMAT), row.getLong(POSITION));
    }

    /** Spark hands out either type, as the session is set. */
    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
