package org.frontline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells descriptions from names. "Russian forces" and "the Assad regime" mean one actor, which the rules that read them need;
 * but what is a name in them is "Russian" and "Assad". In what is told of an article the whole stands as a description that
 * points to the actor, as "government forces" does, and the name in it as a name.
 */
public final class Descriptions {
    private static final Comparator<EntityMention> OUTER_FIRST = Linker.BY_POSITION.thenComparing(
            Comparator.comparingInt(EntityMention::end).reversed());
    private static final double INSIDE = 0.9;

    private final Gazetteer gazetteer;
    private final WordTable heads = WordTable.read("description-heads.tsv");

    /** @param gazetteer that the article was linked with */
    public Descriptions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The mentions of a linked article, descriptions marked as such and the names in them beside them.
     *
     * @param recognised the same article before it was linked
     */
    public AnnotatedArticle apart(AnnotatedArticle recognised, AnnotatedArticle linked) {
        Map<Integer, List<EntityMention>> names = new HashMap<>();
        recognised.mentions().forEach(m -> names.computeIfAbsent(m.sentence(), s -> new ArrayList<>())
                .add(m));
        Map<String, EntityMention> known = new HashMap<>();
        linked.mentions().forEach(m -> known.putIfAbsent(m.surface(), m));
        List<EntityMention> mentions = new ArrayList<>();
        for (EntityMention mention : linked.mentions()) {
            List<EntityMention> here = names.getOrDefault(mention.sentence(), List.of());
            if (isDescription(mention, linked.sentences().get(mention.sentence()), here)) {
                mentions.add(
                        mention.linked(mention.entityId(), mention.entityName(), Link.PRONOUN, mention.confidence()));
                here.stream()
                        .filter(name -> mention.begin() <= name.begin() && name.end() <= mention.end())
                        .map(Descriptions::withoutParticiple)
                        .map(name -> linkedAs(name, known.get(name.surface()), mention))
                        .forEach(mentions::add);
            } else {
                mentions.add(mention);
            }
        }
        mentions.sort(OUTER_FIRST);
        return new AnnotatedArticle(linked.article(), linked.sentences(), mentions);
    }

    /** Several words that linking, not the recogniser, put together, the last of them a common noun. */
    private boolean isDescription(EntityMention mention, Sentence sentence, List<EntityMention> recognised) {
        boolean named = mention.link() == Link.NONE
                || mention.link() == Link.PRONOUN
                || mention.type() == EntityType.PERSON
                || mention.type() == EntityType.NATIONALITY
                || mention.type().isPlace();
        return !named
                && recognised.stream().noneMatch(m -> m.begin() == mention.begin() && m.end() == mention.end())
                && heads.has(lastWord(mention, sentence));
    }

    private static String lastWord(EntityMention mention, Sentence sentence) {
        String last = "";
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.begin() >= mention.begin() && token.end() <= mention.end()) {
                last = token.text().toLowerCase(Locale.ROOT);
                words++;
            }
        }
        return words > 1 ? last : "";
    }

    /** "US" of "US-led". */
    private static EntityMention withoutParticiple(EntityMention name) {
        String surface = name.surface();
        int hyphen = surface.lastIndexOf('-');
        boolean joined =
                hyphen > 0 && hyphen + 1 < surface.length() && Character.isLowerCase(surface.charAt(hyphen + 1));
        return !joined
                ? name
                : new EntityMention(
                        name.part(),
                        name.sentence(),
                        name.begin(),
                        name.begin() + hyphen,
                        surface.substring(0, hyphen),
                        name.type(),
                        null,
                        null,
                        Link.NONE,
                        name.confidence());
    }

    /** A name in a description means what it means elsewhere in the article, what the whole means, or the only thing. */
    private EntityMention linkedAs(EntityMention name, @Nullable EntityMention elsewhere, EntityMention whole) {
        if (elsewhere != null && elsewhere.type() == name.type() && elsewhere.entityId() != null) {
            return name.linked(elsewhere.entityId(), elsewhere.entityName(), elsewhere.link(), INSIDE);
        }
        List<Candidate> candidates = gazetteer.lookup(name.surface()).stream()
                .filter(c -> c.entity().type() == name.type() && !Gazetteer.isFromDump(c.entity()))
                .toList();
        if (candidates.stream().anyMatch(c -> c.entity().id().equals(whole.entityId()))) {
            return name.linked(String.valueOf(whole.entityId()), whole.entityName(), Link.ALIAS, INSIDE);
        }
        if (candidates.size() != 1) {
            return name;
        }
        Candidate only = candidates.get(0);
        return name.linked(
                only.entity().id(), only.entity().name(), only.canonical() ? Link.EXACT : Link.ALIAS, INSIDE);
    }
}
