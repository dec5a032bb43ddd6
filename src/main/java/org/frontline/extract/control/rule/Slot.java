package org.frontline.extract.control.rule;

import java.util.Locale;
import java.util.Set;

/**
 * Where the filler of a role stands, as rule files write it: {@code subject}, {@code object}, {@code possessor},
 * {@code from} (any other word is a preposition), each optionally of the light object or the governing verb
 * ({@code object.of}, {@code governor.subject}).
 *
 * @param owner whose slot it is
 * @param name a role in lower case, or a preposition
 */
public record Slot(Owner owner, String name) {
    /** The word that a slot hangs on. */
    public enum Owner {
        TRIGGER,
        OBJECT,
        GOVERNOR
    }

    private static final Set<String> ROLES = Set.of(
            "subject",
            "object",
            "possessor",
            "modifier",
            "topic",
            "apposition",
            "copula",
            "modified",
            "predicate",
            "second",
            "prefix",
            "clause",
            "implied",
            "entry",
            "self",
            "itself",
            "joined",
            "where",
            "casualty",
            "fallen",
            "side",
            "rival",
            "offender",
            "chronicled",
            "combatant",
            "engaged",
            "besieger",
            "reliever",
            "opposed",
            "dwelling",
            "subjected",
            "bearing",
            "scene",
            "achiever",
            "foe",
            "attempted",
            "heading");

    static Slot of(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return new Slot(Owner.TRIGGER, text);
        }
        return switch (text.substring(0, dot)) {
            case "object" -> new Slot(Owner.OBJECT, text.substring(dot + 1));
            case "governor" -> new Slot(Owner.GOVERNOR, text.substring(dot + 1));
            default ->
                throw new IllegalArgumentException("slot " + text + ": before the dot stands object or governor");
        };
    }

    public boolean isPreposition() {
        return !ROLES.contains(name);
    }

    /** "on to": to. */
    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return owner == Owner.TRIGGER ? name : owner.name().toLowerCase(Locale.ROOT) + "." + name;
    }
}
