package org.frontline.config;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Settings that only the job may read, such as the keys of an object store: known by their names, as Spark's own listing does. */
final class Secrets {
    static final String HIDDEN = "(hidden)";

    private static final Pattern NAME = Pattern.compile(
            "secret|passw|passphrase|token|credential|(?:access|account|private|encryption)[._-]?key|\\.sas\\.",
            Pattern.CASE_INSENSITIVE);

    /** A URI with a user and his password. */
    private static final Pattern LOGIN = Pattern.compile("://[^/@:\\s]{0,200}:[^/@\\s]{1,200}@");

    private Secrets() {}

    /** The settings with those values hidden whose key, or text, says that they hold a secret. */
    static Map<String, Object> hidden(Map<String, Object> settings) {
        Map<String, Object> shown = new TreeMap<>();
        settings.forEach((key, value) -> shown.put(key, isSecret(key, String.valueOf(value)) ? HIDDEN : value));
        return shown;
    }

    private static boolean isSecret(String key, String value) {
        return key.startsWith(SettingValues.SPARK)
                        && (NAME.matcher(key).find() || NAME.matcher(value).find())
                || LOGIN.matcher(value).find();
    }
}
