package org.frontline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes the copies that newsrooms make: cut, under a new headline, re-ordered, with sentences dropped or replaced, with words changed. */
enum Copies {
    CUT {
        @Override
        String of(String text, List<String> others, Random random) {
            List<String> sentences = sentences(text);
            int kept = (int) Math.ceil(sentences.size() * (0.4 + 0.6 * random.nextDouble()));
            return String.join(" ", sentences.subList(0, Math.max(1, kept)));
        }
    },
    REHEADLINED {
        @Override
        String of(String text, List<String> others, Random random) {
            return strange(others, random) + "\n\nBy our staff\n\n" + text;
        }
    },
    REORDERED {
        @Override
        String of(String text, List<String> others, Random random) {
            List<String> sentences = sentences(text);
            Collections.shuffle(sentences, random);
            return String.join("\n", sentences);
        }
    },
    DROPPED {
        @Override
        String of(String text, List<String> others, Random random) {
            double share = 0.4 * random.nextDouble();
            List<String> sentences = sentences(text);
            sentences.removeIf(sentence -> random.nextDouble() < share);
            return String.join(" ", sentences);
        }
    },
    REWRITTEN {
        @Override
        String of(String text, List<String> others, Random random) {
            double share = 0.05 + 0.35 * random.nextDouble();
            List<String> sentences = sentences(text);
            sentences.replaceAll(sentence -> random.nextDouble() < share ? strange(others, random) : sentence);
            return String.join(" ", sentences);
        }
    },
    EDITED {
        @Override
        String of(String text, List<String> others, Random random) {
            double share = 0.01 + 0.39 * random.nextDouble();
            List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
            List<String> strange =
                    Arrays.asList(others.get(random.nextInt(others.size())).split("\\s+"));
            words.replaceAll(word -> random.nextDouble() < share ? strange.get(random.nextInt(strange.size())) : word);
            return String.join(" ", words);
        }
    };

    abstract String of(String text, List<String> others, Random random);

    private static List<String> sentences(String text) {
        return new ArrayList<>(Arrays.asList(text.split("(?<=[.!?])\\s+|\\n+")));
    }

    private static String strange(List<String> others, Random random) {
        List<String> sentences = sentences(others.get(random.nextInt(others.size())));
        return sentences.get(random.nextInt(sentences.size()));
    }
}
