package org.frontline.annotate.parse;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Universal Dependencies treebank (the CoNLL-U format, https://universaldependencies.org/format.html), plain or
 * gzipped.
 */
public final class ConlluReader {
    private static final int ID = 0;
    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int XPOS = 4;
    private static final int HEAD = 6;
    private static final int DEPREL = 7;
    private static final int MISC = 9;
    private static final int COLUMNS = 10;
    private static final String NEW_DOCUMENT = "# newdoc id = ";
    private static final String SENTENCE_ID = "# sent_id = ";

    private final String source;
    private final List<ConlluSentence> sentences = new ArrayList<>();
    private final List<ConlluWord> words = new ArrayList<>();
    private String document = "";
    private String sentenceId = "";
    private int line;
    /** The last word of the surface token that is being read ("don't" is "do" and "n't"), -1 outside one. */
    private int surfaceEnd = -1;

    private boolean spaceAfterSurface;

    private ConlluReader(String source) {
        this.source = source;
    }

    public static List<ConlluSentence> read(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        }
    }

    /** @param source what messages call the text that is read */
    public static List<ConlluSentence> read(Reader text, String source) throws IOException {
        return new ConlluReader(source).readAll(new BufferedReader(text));
    }

    private List<ConlluSentence> readAll(BufferedReader text) throws IOException {
        for (String row = text.readLine(); row != null; row = text.readLine()) {
            line++;
            accept(row);
        }
        endSentence();
        return List.copyOf(sentences);
    }

    private void accept(String row) {
        if (row.isBlank()) {
            endSentence();
        } else if (row.startsWith(NEW_DOCUMENT)) {
            document = row.substring(NEW_DOCUMENT.length()).strip();
        } else if (row.startsWith(SENTENCE_ID)) {
            sentenceId = row.substring(SENTENCE_ID.length()).strip();
        } else if (!row.startsWith("#")) {
            acceptWord(row.split("\t", -1));
        }
    }

    private void acceptWord(String[] columns) {
        if (columns.length != COLUMNS) {
            throw malformed("has " + columns.length + " columns instead of " + COLUMNS, null);
        }
        String id = columns[ID];
        int dash = id.indexOf('-');
        if (dash > 0) {
            surfaceEnd = number(id.substring(dash + 1)) - 1;
            spaceAfterSurface = spaceAfter(columns);
        } else if (id.indexOf('.') < 0) { // "8.1" is an ellipsis of the enhanced graph, not a word of the text
            words.add(word(columns));
        }
    }

    private ConlluWord word(String[] columns) {
        int index = words.size();
        boolean space = index < surfaceEnd ? false : index == surfaceEnd ? spaceAfterSurface : spaceAfter(columns);
        return new ConlluWord(
                columns[FORM], columns[LEMMA], columns[XPOS], number(columns[HEAD]) - 1, columns[DEPREL], space);
    }

    private static boolean spaceAfter(String[] columns) {
        return !("|" + columns[MISC] + "|").contains("|SpaceAfter=No|");
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw malformed("has \"" + digits + "\" where a word's number belongs", e);
        }
    }

    private IllegalArgumentException malformed(String what, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                source + ", line " + line + " (sentence " + sentenceId + "): " + what + "; is the file CoNLL-U?",
                cause);
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(new ConlluSentence(document, sentenceId, words));
            words.clear();
        }
        sentenceId = "";
        surfaceEnd = -1;
    }
}
