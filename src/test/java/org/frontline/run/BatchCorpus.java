package org.frontline.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A small corpus drawn from a seed, with all that makes batches hard: copies of a story in several files, the earliest of them in
 * any; one id with several texts; the same record at several places; articles without date or id; records that are none.
 */
final class BatchCorpus {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] PLACES = {
        "Hama", "Homs", "Aleppo", "Raqqa", "Manbij", "Palmyra", "El Fasher", "Avdiivka"
    };
    private static final String[] ACTORS = {
        "Hayat Tahrir al-Sham",
        "The Syrian Democratic Forces",
        "The Syrian army",
        "Russian troops",
        "The Rapid Support Forces"
    };
    private static final String[] DEEDS = {
        "captured %s on Tuesday after three days of fighting",
        "withdrew from %s overnight",
        "said that they had taken full control of %s",
        "denied that %s had fallen",
        "clashed with rival fighters in %s",
        "are advancing towards %s"
    };
    private static final String[] FILLERS = {
        "Residents reached by telephone said that the streets were empty and that most shops had been closed since the morning.",
        "Aid agencies warned that thousands of families had left their homes and were sleeping in schools and mosques.",
        "A spokesman told reporters that talks on a ceasefire would go on next week in Geneva despite the setback.",
        "Bread and fuel have become scarce, and the hospital ran out of medicine two days ago, according to doctors.",
        "The United Nations called on all sides to let civilians leave and to allow convoys through the front line.",
        "Analysts said that the road to the capital was now open, but that winter would slow any further move."
    };

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private int next;

    private BatchCorpus(long seed) {
        this.random = new Random(seed);
    }

    /** Writes so many files of JSON Lines into a folder. */
    static List<Path> write(long seed, int files, Path folder) throws IOException {
        List<String> lines = new BatchCorpus(seed).lines();
        List<List<String>> shares = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            shares.add(new ArrayList<>());
        }
        Random deal = new Random(seed + 1);
        lines.forEach(line -> shares.get(deal.nextInt(files)).add(line));
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            // A file without any record is a file too.
            written.add(Files.write(folder.resolve("part" + i + ".jsonl"), shares.get(i)));
        }
        return written;
    }

    private List<String> lines() {
        for (int story = 0; story < 14; story++) {
            Map<String, Object> first = article();
            add(first);
            for (int copy = random.nextInt(4); copy > 0; copy--) {
                add(copyOf(first));
            }
            if (random.nextInt(3) == 0) {
                add(first);
            }
            if (random.nextInt(3) == 0) {
                add(corrected(first));
            }
        }
        lines.add("{\"broken\": ");
        lines.add("{\"id\": \"blank\", \"text\": \" \"}");
        lines.add("{\"id\": \"none\", \"title\": \"No text\"}");
        return lines;
    }

    private Map<String, Object> article() {
        Map<String, Object> article = new LinkedHashMap<>();
        if (random.nextInt(8) > 0) {
            article.put("id", "a" + next++);
        }
        String deed = String.format(pick(DEEDS), pick(PLACES));
        article.put("title", pick(ACTORS) + " " + deed.split(" after| overnight", -1)[0]);
        article.put("text", text(deed));
        if (random.nextInt(8) > 0) {
            article.put("published", day());
        }
        article.put("publisher", "paper" + random.nextInt(4));
        return article;
    }

    private String text(String deed) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "BEIRUT (Reuters) - " : "");
        text.append(pick(ACTORS)).append(' ').append(deed).append(". ");
        for (int i = random.nextInt(4) == 0 ? 0 : 3; i > 0; i--) {
            text.append(pick(FILLERS)).append(' ').append(pick(ACTORS)).append(' ');
            text.append(String.format(pick(DEEDS), pick(PLACES))).append(". ");
        }
        return text.toString().strip();
    }

    /** Under another id and headline, a few words more, published before or after. */
    private Map<String, Object> copyOf(Map<String, Object> article) {
        Map<String, Object> copy = new LinkedHashMap<>(article);
        copy.put("id", "a" + next++);
        copy.put("title", "Update: " + article.get("title"));
        copy.put("text", article.get("text") + " More follows.");
        copy.put("publisher", "paper" + random.nextInt(4));
        copy.put("published", day());
        return copy;
    }

    /** Under the same id another text. */
    private Map<String, Object> corrected(Map<String, Object> article) {
        Map<String, Object> corrected = new LinkedHashMap<>(article);
        corrected.put("text", "Correction number " + random.nextInt(1000) + ". " + article.get("text"));
        return corrected;
    }

    private String day() {
        return LocalDate.of(2024, 11, 1).plusDays(random.nextInt(100)).toString();
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void add(Map<String, Object> article) {
        try {
            lines.add(JSON.writeValueAsString(article));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
