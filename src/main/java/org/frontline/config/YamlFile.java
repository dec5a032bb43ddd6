package org.frontline.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 flattened to keys as paths with dots. */
final class YamlFile {
    private YamlFile() {}

    static Map<String, Object> flatten(String yaml, String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        Object root = parse(yaml, name);
        if (root == null) {
            return out;
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new SettingException(name + ": a mapping of settings is expected, not '" + root + "'");
        }
        flatten("", map, out);
        return out;
    }

    static Object parse(String yaml, String name) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            return new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new SettingException(
                    name + ": not YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, Object> out) {
        map.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Map<?, ?> inner) {
                flatten(path + ".", inner, out);
            } else {
                out.put(path, value == null ? "" : value);
            }
        });
    }
}
