package org.frontline.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.extract.control.Codes;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Actor;
import org.frontline.model.Article;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Part;
import org.frontline.model.Place;
import org.frontline.model.Slot;
import org.frontline.model.TimeInterval;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Turns what was found in an article into one row that holds the rows of both mention tables. */
final class FoundRows {
    static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("sentences", DataTypes.IntegerType)
            .add("failure", DataTypes.StringType)
            .add("credited", DataTypes.StringType)
            .add("entity_mentions", DataTypes.createArrayType(Tables.ENTITY_MENTIONS.schema()))
            .add("control_mentions", DataTypes.createArrayType(Tables.CONTROL_MENTIONS.schema()));

    private static final int ID_CHARS = 24;

    private FoundRows() {}

    static Row of(ArticlePipeline.Found found, Gazetteer gazetteer) {
        Article article = found.article().article();
        Characters characters = new Characters(article);
        return RowFactory.create(
                article.id(),
                found.article().sentences().size(),
                null,
                found.origin(),
                entityRows(article, characters, found.article().mentions()),
                controlRows(article, characters, found.controlMentions(), gazetteer));
    }

    /** The row of an article that could not be read to its end; it becomes a reject that says why. */
    static Row failed(Article article, Throwable failure) {
        return RowFactory.create(article.id(), 0, failure.toString(), null, new Row[0], new Row[0]);
    }

    private static Row[] entityRows(Article article, Characters characters, List<EntityMention> mentions) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (EntityMention m : mentions) {
            String part = m.part().name().toLowerCase(Locale.ROOT);
            String type = m.type().label();
            String id = id(article.id(), part, m.begin(), m.end(), type);
            rows.put(
                    id,
                    RowFactory.create(
                            article.id(),
                            id,
                            m.sentence(),
                            characters.before(m.part(), m.begin()),
                            characters.before(m.part(), m.end()),
                            part,
                            m.surface(),
                            type,
                            m.entityId(),
                            m.entityName(),
                            m.link().label(),
                            m.confidence()));
        }
        return rows.values().toArray(Row[]::new);
    }

    private static Row[] controlRows(
            Article article, Characters characters, List<ControlMention> mentions, Gazetteer gazetteer) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (ControlMention m : mentions) {
            String id = id(
                    article.id(),
                    m.sentence().part(),
                    m.sentence().begin(),
                    m.trigger().begin(),
                    m.place().surface(),
                    m.action(),
                    m.actor() == null ? "" : m.actor().surface(),
                    m.modality());
            // The extractor may see one fact by two rules; the first, more specific one stands.
            rows.putIfAbsent(id, controlRow(article, characters, id, m, gazetteer));
        }
        return rows.values().toArray(Row[]::new);
    }

    private static Row controlRow(
            Article article, Characters characters, String id, ControlMention m, Gazetteer gazetteer) {
        Part part = m.sentence().part();
        Place place = m.placeEntity();
        Attribution by = m.attribution();
        Slot source = by == null ? null : by.source();
        TimeInterval time = m.time();
        Codes codes = Codes.of(m.action(), m.means(), m.modality(), isOnOwnSoil(m, gazetteer));
        return RowFactory.create(
                article.id(),
                id,
                m.sentence().text(),
                characters.before(part, m.sentence().begin()),
                characters.before(part, m.sentence().end()),
                part.name().toLowerCase(Locale.ROOT),
                article.text(part).substring(m.trigger().begin(), m.trigger().end()),
                characters.before(part, m.trigger().begin()),
                characters.before(part, m.trigger().end()),
                m.place().surface(),
                m.place().id(),
                m.place().name(),
                place == null ? null : place.kind(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                m.extent() == null ? null : m.extent().label(),
                m.action().label(),
                m.means() == null ? null : m.means().label(),
                surface(m.actor()),
                slotId(m.actor()),
                slotName(m.actor()),
                surface(m.counterparty()),
                slotId(m.counterparty()),
                slotName(m.counterparty()),
                m.modality().label(),
                surface(source),
                slotId(source),
                slotName(source),
                by == null ? null : by.stance().label(),
                by == null || by.interest() == null ? null : by.interest().label(),
                time == null ? null : date(time.start()),
                time == null ? null : date(time.end()),
                time == null ? null : time.precision().label(),
                time == null ? null : time.text(),
                m.background(),
                m.confidence(),
                m.rule(),
                codes.acled(),
                codes.cameo(),
                codes.plover());
    }

    /** Whether the actor is a force of the state that the place lies in. */
    private static boolean isOnOwnSoil(ControlMention m, Gazetteer gazetteer) {
        if (m.actor() == null || m.actor().id() == null || m.placeEntity() == null) {
            return false;
        }
        return gazetteer.byId(m.actor().id()) instanceof Actor actor
                && actor.type() == EntityType.STATE_FORCE
                && actor.country() != null
                && actor.country().equals(m.placeEntity().country());
    }

    private static @Nullable String surface(@Nullable Slot slot) {
        return slot == null ? null : slot.surface();
    }

    private static @Nullable String slotId(@Nullable Slot slot) {
        return slot == null ? null : slot.id();
    }

    private static @Nullable String slotName(@Nullable Slot slot) {
        return slot == null ? null : slot.name();
    }

    private static Date date(LocalDate day) {
        return Date.valueOf(day);
    }

    /** An id derived from content alone: the first {@value #ID_CHARS} hexadecimal digits of a SHA-256. */
    private static String id(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, ID_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
