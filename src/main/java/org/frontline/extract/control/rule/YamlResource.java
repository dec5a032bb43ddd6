package org.frontline.extract.control.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file on the class path, read with checked types; errors name the file and the key. */
public record YamlResource(String path, Map<?, ?> root) {
    public static YamlResource open(String path) {
        try (InputStream in = YamlResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path + ": the jar is incomplete, build it again");
            }
            LoadSettings settings = LoadSettings.builder().setLabel(path).build();
            if (new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> map) {
                return new YamlResource(path, map);
            }
            throw new IllegalArgumentException(path + ": expected keys and values at the top");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The strings under a key of a map of this file, empty where the key is absent. */
    public List<String> strings(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw wrong(key, value, "a list of strings (quote on, off, yes and no)");
    }

    public IllegalArgumentException wrong(String key, Object value, String expected) {
        return new IllegalArgumentException(path + ": " + key + " is " + value + ", expected " + expected);
    }
}
