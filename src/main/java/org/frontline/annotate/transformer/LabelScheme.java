package org.frontline.annotate.transformer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frontline.annotate.names.TaggedName;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model's labels as names: BIO, its kin with ends and single words (BIOES, BILOU), or bare types.
 *
 * @param types of what each label's name, without its position, is; one that is no name of ours is not in it
 */
record LabelScheme(Map<String, EntityType> types) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OUTSIDE = "O";
    private static final String NONE = "none";
    private static final String POSITIONS = "BIESLU";

    /**
     * @param labels of the model
     * @param meaning an entity type's label, or {@code none}, for each of their names
     * @throws TransformerException naming the labels whose meaning is not given
     */
    static LabelScheme of(Set<String> labels, Map<String, String> meaning) {
        Map<String, EntityType> types = new HashMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String label : labels) {
            String name = name(label);
            String means = meaning.get(name);
            if (label.equals(OUTSIDE) || NONE.equals(means)) {
                continue;
            }
            if (means == null) {
                unknown.add(name);
            } else {
                types.put(name, EntityType.ofLabel(means));
            }
        }
        if (!unknown.isEmpty()) {
            throw new TransformerException("nothing says what the model's labels " + unknown
                    + " are: set annotate.transformer.labels."
                    + unknown.iterator().next() + " to a type (" + typeLabels() + ") or none");
        }
        return new LabelScheme(types);
    }

    /** The names that the labels of a sentence's tokens tell; null is a token without one. */
    List<TaggedName> names(int sentence, @Nullable String[] labels) {
        List<TaggedName> names = new ArrayList<>();
        int from = -1;
        EntityType open = null;
        for (int i = 0; i < labels.length; i++) {
            String label = labels[i];
            EntityType type = label == null ? null : types.get(name(label));
            if (open != null && (type != open || opens(label))) {
                names.add(new TaggedName(sentence, from, i, open));
                open = null;
            }
            if (type != null && open == null) {
                from = i;
                open = type;
            }
            if (open != null && closes(label)) {
                names.add(new TaggedName(sentence, from, i + 1, open));
                open = null;
            }
        }
        if (open != null) {
            names.add(new TaggedName(sentence, from, labels.length, open));
        }
        return names;
    }

    private static String name(String label) {
        return hasPosition(label) ? label.substring(2) : label;
    }

    private static boolean opens(@Nullable String label) {
        return label != null && hasPosition(label) && "BSU".indexOf(label.charAt(0)) >= 0;
    }

    private static boolean closes(@Nullable String label) {
        return label != null && hasPosition(label) && "ESLU".indexOf(label.charAt(0)) >= 0;
    }

    private static boolean hasPosition(String label) {
        return label.length() > 2
                && (label.charAt(1) == '-' || label.charAt(1) == '_')
                && POSITIONS.indexOf(label.charAt(0)) >= 0;
    }

    private static String typeLabels() {
        return Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining(", "));
    }
}
