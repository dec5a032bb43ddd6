package org.frontline.fuzz;

import java.util.Random;

/** Text as news has it, as an attacker would write it, and anything between. */
public final class Texts {
    private static final String[] WORDS = {
        "Hama",
        "Homs",
        "Aleppo",
        "the",
        "city",
        "of",
        "Rebels",
        "captured",
        "seized",
        "withdrew",
        "from",
        "retook",
        "and",
        "after",
        "Hayat Tahrir al-Sham",
        "HTS",
        "(HTS)",
        "the Syrian army",
        "Syrian",
        "government-held",
        "rebel-held",
        "forces",
        "troops",
        "Assad",
        "President Bashar al-Assad",
        "al-Assad's",
        "Russia",
        "Russian",
        "U.S.",
        "U.S.-backed",
        "Mr.",
        "Gen.",
        "Lt. Col.",
        "said",
        "claimed",
        "denied",
        "that",
        "had",
        "been",
        "lost",
        "control",
        "under",
        "is",
        "was",
        "besieged",
        "by",
        "in",
        "northern",
        "its",
        "outskirts",
        "half",
        "most",
        "town",
        "it",
        "they",
        "who",
        "which",
        "where",
        "on",
        "Friday",
        "last",
        "week",
        "December",
        "2016",
        "5",
        "yesterday",
        "two",
        "days",
        "later",
        "if",
        "may",
        "will",
        "not",
        "no",
        "longer",
        "never",
        "advanced",
        "towards",
        "between",
        "Kurdish-led",
        "Syrian Democratic Forces",
        "SDF",
        "YPG/PKK",
        "Reuters",
        "(AP)",
        "told",
        "reporters",
        "according to",
        "a",
        "an",
        "El Fasher",
        "Rapid Support Forces",
        "RSF",
        "Kyiv",
        "Avdiivka",
        "Novomykolaivka",
        "Mosul",
        "ISIS",
        "Islamic State",
        "Israel's",
        "ex-Nusra",
        "pro-",
        "anti-",
        "non-",
        "co-",
        "Deir ez-Zor",
        "Ain al-Arab",
        "St. Petersburg",
        "D.R. Congo",
        "M23",
        "km",
        "10km"
    };
    private static final String[] MARKS = {
        ".", ",", ";", ":", "!", "?", "-", "--", "—", "–", "(", ")", "[", "]", "\"", "“", "”", "'", "’", "‘", "…",
        "...", "/", "\\", "&", "%", "$", "#", "@", "*", "_", "=", "+", "<", ">", "|", "~", "`", "^", "{", "}", "«", "»",
        "•"
    };
    private static final String[] SPACES = {
        " ", " ", " ", " ", " ", "", "\n", "\n\n", "\t", "  ", "\r\n", "\u00A0", "\u2028", "\u2029", "\u200B", "\u0085",
        "\u3000", "\uFEFF"
    };
    private static final String[] ODD = {
        "\u0000",
        "\u0001",
        "\u001B[31m",
        "\u202E",
        "\u202C",
        "\u200F",
        "\uD800",
        "\uDC00",
        "\uDFFF\uD83D",
        "\uD83D\uDE00",
        "é",
        "e\u0301",
        "ß",
        "İ",
        "ı",
        "ǅ",
        "ﬁ",
        "Ａ",
        "１２",
        "٣",
        "دمشق",
        "Київ",
        "中国",
        "\u0300\u0301\u0302\u0303\u0304",
        "𝐇𝐚𝐦𝐚",
        "\uFFFF",
        "\uFFFD"
    };

    private Texts() {}

    /** So many pieces at the most. */
    public static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        int odd = random.nextInt(5) == 0 ? 3 : 60;
        for (int i = 0; i < count; i++) {
            text.append(piece(random, odd));
            text.append(random.nextInt(4) > 0 ? " " : pick(random, SPACES));
        }
        return random.nextInt(6) == 0 ? mutated(random, text.toString()) : text.toString();
    }

    private static String piece(Random random, int odd) {
        int kind = random.nextInt(odd);
        if (kind == 0) {
            return pick(random, ODD);
        }
        if (kind == 1) {
            String repeated = random.nextBoolean() ? pick(random, MARKS) : pick(random, WORDS);
            return repeated.repeat(1 + random.nextInt(12));
        }
        if (random.nextInt(7) == 0) {
            return pick(random, MARKS);
        }
        String word = pick(random, WORDS);
        return random.nextInt(20) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word;
    }

    /** With some characters changed, left out, doubled or moved. */
    public static String mutated(Random random, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(6); changes > 0 && out.length() > 0; changes--) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + 1 + random.nextInt(10));
            switch (random.nextInt(6)) {
                case 0 -> out.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
                case 1 -> out.delete(at, to);
                case 2 -> out.insert(at, out.substring(at, to));
                case 3 -> out.insert(at, pick(random, ODD));
                case 4 -> out.insert(at, pick(random, MARKS));
                default -> out.setLength(at);
            }
        }
        return out.toString();
    }

    /** Bytes with some changed, left out or doubled. */
    public static byte[] mutated(Random random, byte[] bytes) {
        byte[] out = bytes.clone();
        for (int changes = random.nextInt(8); changes > 0 && out.length > 0; changes--) {
            int at = random.nextInt(out.length);
            int to = Math.min(out.length, at + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> out[at] = (byte) random.nextInt(256);
                case 1 -> out = joined(out, at, out, to);
                case 2 -> out = joined(out, to, out, at);
                default -> out = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(out, at) : out;
            }
        }
        return out;
    }

    private static byte[] joined(byte[] head, int end, byte[] tail, int from) {
        byte[] out = java.util.Arrays.copyOf(head, end + tail.length - from);
        System.arraycopy(tail, from, out, end, tail.length - from);
        return out;
    }

    public static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
