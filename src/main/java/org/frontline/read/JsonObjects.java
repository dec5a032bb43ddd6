package org.frontline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Picks the wanted fields out of one JSON object, token by token, without building a tree of the rest. */
final class JsonObjects {
    private final JsonFactory factory;
    private final Map<String, Field> wanted = new HashMap<>();

    JsonObjects(ReadOptions options) {
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.maxRecordBytes())
                        .build())
                .build();
        for (Field field : Field.values()) {
            wanted.put(options.nameOf(field), field);
        }
    }

    /** @throws NotAnObject where the line is anything but one JSON object whose wanted values are plain */
    RawRecord parse(String line) throws NotAnObject {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAnObject("the line is not a JSON object; one object a line is expected");
            }
            RawRecord record = new RawRecord();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                take(parser, record);
            }
            if (parser.nextToken() != null) {
                throw new NotAnObject("something follows the JSON object on its line");
            }
            return record;
        } catch (JsonProcessingException e) {
            throw new NotAnObject(e.getOriginalMessage() + " at character "
                    + (e.getLocation() == null ? 0 : e.getLocation().getCharOffset()));
        } catch (IOException e) {
            throw new NotAnObject(String.valueOf(e.getMessage()));
        }
    }

    private void take(JsonParser parser, RawRecord record) throws IOException, NotAnObject {
        String name = parser.getCurrentName();
        Field field = wanted.get(name);
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
            parser.skipChildren();
            if (field == Field.TEXT) {
                throw new NotAnObject("the field \"" + name + "\" must be a string, not an object or an array");
            }
        } else if (field != null) {
            record.put(field, value == JsonToken.VALUE_NULL ? null : parser.getText());
        }
    }

    /** The line is no record; the message says why. */
    static final class NotAnObject extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnObject(String message) {
            // Bad lines can come by the million: no stack trace.
            super(message, null, false, false);
        }
    }
}
