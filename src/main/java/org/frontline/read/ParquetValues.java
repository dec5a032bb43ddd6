package org.frontline.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.frontline.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** The values of a Parquet row as text: strings as they are, dates and timestamps in ISO 8601. */
final class ParquetValues {
    /** The day number of 1970-01-01 in the Julian days of INT96 timestamps. */
    private static final int JULIAN_1970 = 2_440_588;

    private final StrictText decoder = new StrictText();

    /** @throws NotPlain where the column holds structs, lists or bytes that are no UTF-8 */
    @Nullable
    String value(Group row, String column) throws NotPlain {
        if (!row.getType().containsField(column)) {
            return null;
        }
        Type type = row.getType().getType(column);
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            throw new NotPlain(RejectReason.MALFORMED, "the column \"" + column + "\" is no plain value: " + type);
        }
        return row.getFieldRepetitionCount(column) == 0 ? null : text(row, column, type.asPrimitiveType());
    }

    private @Nullable String text(Group row, String column, PrimitiveType type) throws NotPlain {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY, FIXED_LEN_BYTE_ARRAY -> decoded(row, column);
            case INT96 -> int96(row.getInt96(column, 0).toByteBuffer());
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(row.getInteger(column, 0)).toString()
                        : row.getValueToString(row.getType().getFieldIndex(column), 0);
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation timestamp
                        ? instant(row.getLong(column, 0), timestamp)
                        : row.getValueToString(row.getType().getFieldIndex(column), 0);
            case BOOLEAN, FLOAT, DOUBLE -> row.getValueToString(row.getType().getFieldIndex(column), 0);
        };
    }

    private String decoded(Group row, String column) throws NotPlain {
        String text = decoder.decode(row.getBinary(column, 0).toByteBuffer());
        if (text == null) {
            throw new NotPlain(RejectReason.NOT_TEXT, "the column \"" + column + "\" holds bytes that are not UTF-8");
        }
        return text;
    }

    private static String instant(long value, TimestampLogicalTypeAnnotation timestamp) {
        TimeUnit unit =
                switch (timestamp.getUnit()) {
                    case MILLIS -> TimeUnit.MILLISECONDS;
                    case MICROS -> TimeUnit.MICROSECONDS;
                    case NANOS -> TimeUnit.NANOSECONDS;
                };
        return Instant.ofEpochSecond(Math.floorDiv(value, unit.convert(1, TimeUnit.SECONDS)))
                .toString();
    }

    private static String int96(ByteBuffer bytes) {
        ByteBuffer value = bytes.order(ByteOrder.LITTLE_ENDIAN);
        long nanosOfDay = value.getLong();
        return LocalDate.ofEpochDay(value.getInt() - JULIAN_1970)
                        .atStartOfDay()
                        .plusNanos(nanosOfDay)
                        .withNano(0)
                + "Z";
    }

    /** A column's value that cannot stand for a field. */
    static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;
        private final RejectReason reason;

        NotPlain(RejectReason reason, String message) {
            super(message, null, false, false);
            this.reason = reason;
        }

        RejectReason reason() {
            return reason;
        }
    }
}
