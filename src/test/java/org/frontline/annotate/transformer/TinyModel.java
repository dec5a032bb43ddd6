package org.frontline.annotate.transformer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network of a few hundred bytes in the ONNX format, as a token classifier is exported, vocabulary and labels beside it: its
 * one layer looks up the scores of each piece of a word in a table.
 */
public final class TinyModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final List<String> MARKS = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private TinyModel() {}

    /** The inputs of BERT's exports. */
    public static Path bert(Path folder, List<String> labels, Map<String, String> words) throws IOException {
        return write(folder, labels, words, List.of("input_ids", "attention_mask", "token_type_ids"));
    }

    /** The inputs of DistilBERT's exports. */
    public static Path distilBert(Path folder, List<String> labels, Map<String, String> words) throws IOException {
        return write(folder, labels, words, List.of("input_ids", "attention_mask"));
    }

    /** @param words the label of each word that is known; others are outside, the first label */
    private static Path write(Path folder, List<String> labels, Map<String, String> words, List<String> inputs)
            throws IOException {
        List<String> vocabulary = new ArrayList<>(MARKS);
        vocabulary.addAll(words.keySet());
        float[] table = new float[vocabulary.size() * labels.size()];
        for (int i = 0; i < vocabulary.size(); i++) {
            String label = words.getOrDefault(vocabulary.get(i), labels.get(0));
            table[i * labels.size() + labels.indexOf(label)] = 9;
        }
        Path assets = Files.createDirectories(folder.resolve("assets"));
        Files.write(assets.resolve("vocab.txt"), vocabulary);
        Files.write(assets.resolve("labels.txt"), labels);
        Files.write(folder.resolve("model.onnx"), model(table, vocabulary.size(), labels.size(), inputs));
        return folder;
    }

    /** Field numbers are those of onnx.proto. */
    private static byte[] model(float[] table, int rows, int columns, List<String> inputs) throws IOException {
        Message lookUp = new Message()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "logits")
                .text(4, "Gather");
        Message graph = new Message().bytes(1, lookUp).text(2, "tiny").bytes(5, tensor(table, rows, columns));
        for (String input : inputs) {
            graph.bytes(11, value(input, INT64, "batch", "length"));
        }
        graph.bytes(12, value("logits", FLOAT, "batch", "length", "labels"));
        Message opset = new Message().number(2, 13);
        return new Message().number(1, 7).bytes(7, graph).bytes(8, opset).written();
    }

    private static Message tensor(float[] values, int rows, int columns) throws IOException {
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        return new Message()
                .number(1, rows)
                .number(1, columns)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, raw.array());
    }

    private static Message value(String name, int type, String... dimensions) throws IOException {
        Message shape = new Message();
        for (String dimension : dimensions) {
            shape.bytes(1, new Message().text(2, dimension));
        }
        Message tensor = new Message().number(1, type).bytes(2, shape);
        return new Message().text(1, name).bytes(2, new Message().bytes(1, tensor));
    }

    /** Protocol Buffers' wire format, as far as it is needed. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, int value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) throws IOException {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message bytes(int field, Message value) throws IOException {
            return bytes(field, value.written());
        }

        Message bytes(int field, byte[] value) throws IOException {
            varint(field << 3 | 2);
            varint(value.length);
            out.write(value);
            return this;
        }

        byte[] written() {
            return out.toByteArray();
        }

        private void varint(int value) {
            int left = value;
            while (left > 0x7F) {
                out.write(left & 0x7F | 0x80);
                left >>>= 7;
            }
            out.write(left);
        }
    }
}
