package org.frontline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.EntityMention;

/**
 * Says which actor or place each name of an article means. Passes run in order, the surest first; each sees what those
 * before it settled.
 */
public final class Linker {
    static final Comparator<EntityMention> BY_POSITION =
            Comparator.comparing(EntityMention::part).thenComparingInt(EntityMention::begin);
    private static final String ANTECEDENTS = "antecedent";

    private final List<LinkPass> passes;
    private final Antecedents antecedents;

    Linker(Gazetteer gazetteer) {
        this.antecedents = new Antecedents(gazetteer);
        this.passes = passes(gazetteer);
    }

    /** The linker with the bundled gazetteer, built once per process. */
    public static Linker bundled() {
        return Bundled.INSTANCE;
    }

    /** The linker with another gazetteer. */
    public static Linker with(Gazetteer gazetteer) {
        return new Linker(gazetteer);
    }

    private static List<LinkPass> passes(Gazetteer gazetteer) {
        List<LinkPass> passes = new ArrayList<>();
        passes.add(new KnownNames(gazetteer));
        passes.add(new HyphenatedNames(gazetteer));
        passes.add(new ForcesOfNations(gazetteer));
        passes.add(new Validity());
        passes.add(new DefinedAcronyms());
        passes.add(new ShortForms());
        passes.add(new Surnames());
        passes.addAll(new Senses(gazetteer).passes());
        passes.add(new BodiesOfNations(gazetteer));
        passes.add(new Areas(gazetteer));
        passes.add(new Banks(gazetteer));
        passes.add(new OtherPlaces(gazetteer));
        passes.add(new Successions(gazetteer));
        passes.add(new Metonyms(new Governments(gazetteer)));
        passes.add(new NearSpellings());
        return List.copyOf(passes);
    }

    /** The article with its mentions linked where the passes settle what they mean. */
    public AnnotatedArticle link(AnnotatedArticle article) {
        return linkCounted(article).article();
    }

    /** As {@link #link}, with the number of names that each pass settled. */
    public Linked linkCounted(AnnotatedArticle article) {
        Draft draft = new Draft(article);
        for (LinkPass pass : passes) {
            draft.begin(pass.name());
            pass.run(draft);
        }
        List<EntityMention> mentions = new ArrayList<>();
        draft.all().forEach(name -> mentions.add(name.mention()));
        AnnotatedArticle named = new AnnotatedArticle(article.article(), article.sentences(), sorted(mentions));
        List<EntityMention> pointing = antecedents.find(named).stream()
                .map(Antecedent::mention)
                .filter(Objects::nonNull)
                .toList();
        draft.begin(ANTECEDENTS);
        draft.hits().put(ANTECEDENTS, pointing.size());
        mentions.addAll(pointing);
        return new Linked(new AnnotatedArticle(article.article(), article.sentences(), sorted(mentions)), draft.hits());
    }

    private static List<EntityMention> sorted(List<EntityMention> mentions) {
        return mentions.stream().sorted(BY_POSITION).toList();
    }

    private static final class Bundled {
        private static final Linker INSTANCE = new Linker(Gazetteer.bundled());
    }
}
