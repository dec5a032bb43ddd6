package org.frontline.config;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Settings by the full path of their key, laid over one another: a later layer wins, but only for keys that the
 * defaults know, and only with a value of the default's type.
 */
final class SettingValues {
    /** Keys below this prefix are Spark's own. */
    static final String SPARK = "spark.";

    /** Keys below this prefix are labels of a model of the user's. */
    static final String LABELS = "annotate.transformer.labels.";

    /** Keys below these prefixes are the user's or Spark's to choose; they are passed on as text. */
    private static final Set<String> OPEN = Set.of(SPARK, "sides.", LABELS);

    private final Map<String, Object> values;
    private final Map<String, String> origins = new TreeMap<>();

    private SettingValues(Map<String, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    static SettingValues ofDefaults(Map<String, Object> defaults) {
        return new SettingValues(defaults);
    }

    /** Lays one value over what stands. */
    void put(String key, Object value, String origin) {
        if (OPEN.stream().anyMatch(key::startsWith)) {
            values.put(key, String.valueOf(value));
        } else {
            Object known = values.get(key);
            if (known == null) {
                throw new SettingException(
                        origin + ": unknown setting '" + key + "'; did you mean '" + nearest(key) + "'?");
            }
            values.put(key, sameType(key, known, value, origin));
        }
        origins.put(key, origin);
    }

    String text(String key) {
        return String.valueOf(value(key));
    }

    int integer(String key, int least, int most) {
        int value = (Integer) value(key);
        require(key, value >= least && value <= most, "a whole number from " + least + " to " + most);
        return value;
    }

    double number(String key, double least, double most) {
        double value = ((Number) value(key)).doubleValue();
        require(key, value >= least && value <= most, "a number from " + least + " to " + most);
        return value;
    }

    boolean flag(String key) {
        return (Boolean) value(key);
    }

    String choice(String key, Set<String> choices) {
        String value = text(key);
        if (!choices.contains(value)) {
            throw new SettingException(where(key) + "setting '" + key + "' is '" + value + "'; it takes one of "
                    + new TreeSet<>(choices) + ", nearest is '" + closest(value, choices) + "'");
        }
        return value;
    }

    /** A list of words, each one of the choices. */
    List<String> choices(String key, Set<String> choices) {
        List<String> words =
                ((List<?>) value(key)).stream().map(String::valueOf).toList();
        for (String word : words) {
            require(key, choices.contains(word), "a list of codes such as [en, ar]; '" + word + "' is none");
        }
        return words;
    }

    /** The settings below a prefix, by the rest of their key. */
    Map<String, String> below(String prefix) {
        Map<String, String> out = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                out.put(key.substring(prefix.length()), String.valueOf(value));
            }
        });
        return out;
    }

    /** Every value but those that are secrets. */
    Map<String, Object> shown() {
        return Secrets.hidden(values);
    }

    void require(String key, boolean holds, String takes) {
        if (!holds) {
            throw new SettingException(where(key) + "setting '" + key + "' is '" + text(key) + "'; it takes " + takes);
        }
    }

    private Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("conf/frontline.yaml has no key '" + key + "'");
        }
        return value;
    }

    private String where(String key) {
        String origin = origins.get(key);
        return origin == null ? "" : origin + ": ";
    }

    private static Object sameType(String key, Object known, Object value, String origin) {
        if (known instanceof Double && value instanceof Integer whole) {
            return whole.doubleValue();
        }
        if (known instanceof String && !(value instanceof Map)) {
            return String.valueOf(value);
        }
        boolean lists = known instanceof List && value instanceof List;
        if (!lists && !known.getClass().isInstance(value)) {
            throw new SettingException(
                    origin + ": setting '" + key + "' is '" + value + "'; it takes " + kind(known) + ", e.g. " + known);
        }
        return value;
    }

    private static String kind(Object known) {
        if (known instanceof Integer) {
            return "a whole number";
        }
        if (known instanceof List) {
            return "a list";
        }
        return known instanceof Double ? "a number" : known instanceof Boolean ? "true or false" : "text";
    }

    private String nearest(String key) {
        return closest(key, values.keySet());
    }

    private static String closest(String word, Set<String> choices) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return choices.stream()
                .min(Comparator.comparing((String c) -> distance.apply(word, c))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
